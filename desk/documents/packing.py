"""A painted document as a file: its many small objects in one stream, the table of places in another (ISO 32000-1, 7.5.7 and 7.5.8)."""

from __future__ import annotations

import zlib
from hashlib import md5
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
STREAM = b"endstream"
FREE, PLAIN, PACKED = 0, 1, 2


def packed(canvas: Canvas, more: dict[int, bytes]) -> bytes:
    """The bytes of a document whose pages are painted, `more` objects with it; its identity is made of them: equal ones are equal files."""
    document: Any = canvas._doc  # type: ignore[attr-defined, unused-ignore]  # noqa: SLF001 - the library's own writer knows no packing
    alone, small = _objects(document)
    small |= more
    out = bytearray(HEAD)
    places: dict[int, tuple[int, int, int]] = {0: (FREE, 0, 65535)}
    for number, written in alone.items():
        places[number] = (PLAIN, len(out), 0)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    holder = max((*alone, *small)) + 1
    places |= {number: (PACKED, holder, at) for at, number in enumerate(small)}
    places[holder] = (PLAIN, len(out), 0)
    out += _stream(holder, b"/Type/ObjStm/N %d" % len(small), *_together(small))
    return bytes(out + _table(document, out, places, holder + 1))


def _objects(document: Any) -> tuple[dict[int, bytes], dict[int, bytes]]:
    """The objects by number as they are written: streams, and the others. Writing one may bring forth further ones."""
    for font in document.delayedFonts:
        font.addObjects(document)
    document.info.invariant = document.invariant
    document.Reference(document.Catalog)
    document.Reference(document.info)
    document.Outlines.prepare(document, None)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    alone: dict[int, bytes] = {}
    small: dict[int, bytes] = {}
    number = 0
    while number < document.objectcounter:
        number += 1
        if number not in document.numberToId:
            continue  # taken for what is written already
        written = bytes(document.idToObject[document.numberToId[number]].format(document)).rstrip()
        if written.endswith(STREAM):
            alone[number] = written.removesuffix(STREAM) + b"\n" + STREAM  # PDF/A: on a line of its own (6.1.7.1)
        else:
            small[number] = written
    return alone, small


def _together(small: dict[int, bytes]) -> tuple[bytes, bytes]:
    """Where the first object begins, and all of them behind the list of their numbers and places."""
    places, at = [], 0
    for number, written in small.items():
        places.append(b"%d %d" % (number, at))
        at += len(written) + 1
    head = b" ".join(places) + b"\n"
    return b"/First %d" % len(head), head + b"\n".join(small.values())


def _stream(number: int, entries: bytes, first: bytes, data: bytes) -> bytes:
    small = zlib.compress(data, 6)
    about = b"<<%s%s/Filter/FlateDecode/Length %d>>" % (entries, first, len(small))
    return b"%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n" % (number, about, small)


def _table(document: Any, out: bytearray, places: dict[int, tuple[int, int, int]], number: int) -> bytes:
    """The table of places as a stream, and where it begins."""
    places[number] = (PLAIN, len(out), 0)
    rows = b"".join(kind.to_bytes(1, "big") + at.to_bytes(4, "big") + more.to_bytes(2, "big") for kind, at, more in
                    (places[each] for each in range(number + 1)))  # fmt: skip
    root, info = (document.Reference(each).format(document) for each in (document.Catalog, document.info))
    mark = md5(out, usedforsecurity=False).hexdigest().encode()
    about = b"/Type/XRef/W[1 4 2]/Size %d/Root %s/Info %s/ID[<%s><%s>]" % (number + 1, root, info, mark, mark)
    return _stream(number, about, b"", rows) + b"startxref\n%d\n%%%%EOF\n" % len(out)

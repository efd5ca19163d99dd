"""A small reader of bank statements in XML (camt.053 and camt.054): no entity, no document type, no address is ever followed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from xml.parsers import expat

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 30_000_000
DEEPEST: Final = 40
MOST_ELEMENTS: Final = 2_000_000
LONGEST_TEXT: Final = 4_000
HOSTILE: Final = mark("This file holds what no bank sends (a document type or entities): it was not read.")
NOT_XML: Final = mark("This file is damaged or no XML: fetch it from the bank anew.")
TOO_LARGE: Final = mark("This file is larger than a bank's file can be: it was not read.")


@dataclass(slots=True)
class Element:
    """One element: its name without the namespace, its attributes, its own text, what is in it."""

    name: str
    attributes: dict[str, str]
    text: str = ""
    parts: list[Element] = field(default_factory=list)

    def each(self, *path: str) -> Iterator[Element]:
        """The elements at a path below this one."""
        if not path:
            yield self
            return
        for part in self.parts:
            if part.name == path[0]:
                yield from part.each(*path[1:])

    def first(self, *path: str) -> Element | None:
        """The first element at a path."""
        return next(self.each(*path), None)

    def said(self, *path: str) -> str:
        """The text of the first element at a path, blanks at its ends aside."""
        found = self.first(*path)
        return found.text.strip() if found is not None else ""


class _Builder:
    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) >= DEEPEST or self._count > MOST_ELEMENTS:
            raise Refused(TOO_LARGE, field="file")
        made = Element(name.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in attributes.items()})
        if self._open:
            self._open[-1].parts.append(made)
        else:
            self.root = made
        self._open.append(made)

    def end(self, _name: str) -> None:
        self._open.pop()

    def text(self, said: str) -> None:
        inside = self._open[-1]
        if len(inside.text) < LONGEST_TEXT:
            inside.text += said


def _hostile(*_: Any) -> int:
    raise Refused(HOSTILE, field="file")


def read_xml(content: bytes) -> Element:
    """The root of a document; refused when it is hostile, damaged or too large."""
    if len(content) > LARGEST:
        raise Refused(TOO_LARGE, field="file")
    parser, builder = expat.ParserCreate(namespace_separator=" "), _Builder()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = builder.start, builder.end, builder.text
    # Whatever declares or asks for something outside the elements ends the reading, before anything is expanded or opened.
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = _hostile
    parser.ExternalEntityRefHandler = _hostile
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    try:
        parser.Parse(content, True)  # noqa: FBT003 - expat's own word for the end
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Refused(NOT_XML, field="file") from error
    assert builder.root is not None
    return builder.root

"""A table as a customer's own program wrote it: encoding and separator guessed, cells with line breaks whole, lines numbered."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import islice
from typing import Final

from desk.rules.errors import Refused
from desk.words import mark

ENCODINGS: Final = ("utf-8", "latin-1", "cp1252", "cp1253", "utf-16")
SEPARATORS: Final = (";", ",", "\t")
MOST_BYTES: Final = 50_000_000
MOST_CELL: Final = 1_000_000
LOOKED_AT: Final = 40
# Bytes from which on the pages of Windows have signs, letters, and (in the Greek one) accented small letters.
HIGH, CONTROLS_END, LETTERS, NEAR = 0x80, 0xA0, 0xC1, 0xB6
MARKS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
NOT_THIS: Final = mark("The file is not written in {encoding}: choose another encoding.")
TOO_BIG: Final = mark("The file is bigger than {most} megabytes: import it in parts.")
NO_ROWS: Final = mark("The file has no rows: choose one with a line of headings and a row for each.")
BROKEN: Final = mark("Line {line} cannot be read as a row: look for a quotation mark too many.")
FORMULA: Final = frozenset("=+-@\t\r\n|%＝＋－＠ \u00a0\u200b\ufeff")


@dataclass(frozen=True, slots=True)
class Row:
    """One row with the number of its first line in the file."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A file read: the headings, and every row that is not empty."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]


def guess_encoding(data: bytes) -> str:
    """The encoding a file is most likely written in: by its mark, else UTF-8 if it holds, else Greek or Latin by how letters stand."""
    for sign, encoding in MARKS:
        if data.startswith(sign):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    # Greek words are whole runs of high bytes; in Latin ones a letter with an accent stands among plain ones.
    high = [at for at, byte in enumerate(data) if byte >= LETTERS]
    beside = sum(1 for at in high if (at and data[at - 1] >= NEAR) or data[at + 1 : at + 2] >= bytes([NEAR]))
    if high and beside * 2 > len(high) and _reads(data, "cp1253"):
        return "cp1253"
    return "cp1252" if any(HIGH <= byte < CONTROLS_END for byte in data) and _reads(data, "cp1252") else "latin-1"


def _reads(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def decode(data: bytes, encoding: str) -> str:
    """The file's text; one that is not in that encoding is refused."""
    if len(data) > MOST_BYTES:
        raise Refused(TOO_BIG, field="file", most=MOST_BYTES // 1_000_000)
    try:
        return data.decode("utf-8-sig" if encoding == "utf-8" else encoding).removeprefix("\ufeff").replace("\0", "")
    except (UnicodeDecodeError, LookupError) as error:
        raise Refused(NOT_THIS, field="encoding", encoding=encoding) from error


def guess_separator(text: str) -> str:
    """The separator by which the first rows fall into the same number of cells, and into the most."""

    def fits(separator: str) -> tuple[int, int]:
        rows = list(islice((row for row in _reader(text[:200_000], separator) if row), LOOKED_AT))
        width = len(rows[0]) if rows else 0
        return (sum(1 for row in rows if len(row) == width) if width > 1 else 0), width

    return max(SEPARATORS, key=fits)


def read_table(text: str, *, separator: str) -> Table:
    """Headings and rows; an empty line is no row, a row too short has empty cells."""
    _widen()
    reader, rows, line = _reader(text, separator), [], 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(line, tuple(plain(cell) for cell in cells)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Refused(BROKEN, field="file", line=line) from error
    if len(rows) < 2:  # noqa: PLR2004 - headings and one row
        raise Refused(NO_ROWS, field="file")
    head = tuple(" ".join(cell.split()) for cell in rows[0].cells)
    wide = len(head)
    return Table(head, tuple(Row(row.line, (*row.cells, *("",) * (wide - len(row.cells)))) for row in rows[1:]))


def plain(cell: str) -> str:
    """A cell as it was meant: blanks around it go, and so does the apostrophe that keeps a spreadsheet from taking it for a formula."""
    text = cell.strip()
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in FORMULA else text


def _widen() -> None:
    csv.field_size_limit(max(csv.field_size_limit(), MOST_CELL))


def _reader(text: str, separator: str) -> csv._reader:  # type: ignore[name-defined, unused-ignore]
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)

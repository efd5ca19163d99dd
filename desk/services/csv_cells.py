"""Cells of a CSV file that no spreadsheet takes for a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# What a spreadsheet begins a formula with, and the signs it skips before one.
FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
# Blanks and signs nobody sees: a program may leave them out and find the formula behind.
UNSEEN: Final = frozenset({"Zs", "Zl", "Zp", "Cf"})
MARK: Final = "\ufeff"


def cell(value: Any) -> str:
    """A value as a cell: a text that would be read as a formula gets an apostrophe before it; a number stays one."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return str(value)
    text = value.replace("\0", "")
    seen = next((letter for letter in text if unicodedata.category(letter) not in UNSEEN), "")
    return f"'{text}" if seen in FORMULA or unicodedata.category(seen or "a") == "Cc" else text


def csv_text(head: Sequence[str], rows: Iterable[Sequence[Any]], *, separator: str = ";") -> str:
    """A whole CSV file: byte order mark, semicolons, lines ended as spreadsheets expect."""
    out = io.StringIO(newline="")
    out.write(MARK)
    written = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    written.writerow([cell(each) for each in head])
    for row in rows:
        written.writerow([cell(each) for each in row])
    return out.getvalue()

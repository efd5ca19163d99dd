"""Two ends read side by side in the order of their keys: each row's hash must be the same, and none may be over."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Trouble
from desk.services.copying.tables import FILES, copied_tables, row_hash
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.copying.ends import End
    from desk.services.copying.tables import Copied

DIFFERS: Final = mark("The copy is not what was copied: in the table {table} the row {key} differs. It counts for nothing; copy again.")


@dataclass(frozen=True, slots=True)
class Counted:
    """A table as it was read: its rows, and one SHA-256 over the hashes of all of them in order."""

    table: str
    rows: int
    sha256: str


def read_through(end: End) -> tuple[Counted, ...]:
    """Every table of one end, counted and hashed."""
    made = []
    for table in copied_tables():
        whole, rows = sha256(), 0
        for row in chain.from_iterable(end.rows(table)):
            whole.update(row_hash(row).encode())
            rows += 1
        made.append(Counted(table.name, rows, whole.hexdigest()))
    return tuple(made)


def compared(table: Copied, first: End, second: End, told: Callable[[int], None]) -> Counted:
    """Read a table from both ends, row by row; the first that differs is told."""
    whole, rows = sha256(), 0
    with closing(first.rows(table)) as ours, closing(second.rows(table)) as theirs:
        for one, other in zip_longest(chain.from_iterable(ours), chain.from_iterable(theirs)):
            digest = "" if one is None else row_hash(one)
            if other is None or digest != row_hash(other):
                key = ", ".join(str(table.value_of(one or other, name)) for name in table.key)
                raise Trouble(DIFFERS, table=table.name, key=key)
            whole.update(digest.encode())
            rows += 1
            if rows % table.at_once == 0:
                told(table.at_once)
    told(rows % table.at_once)
    return Counted(table.name, rows, whole.hexdigest())


def lost_files(end: End) -> int:
    """How many attached files have no bytes: they lay in the folder and are missing there."""
    table = next(one for one in copied_tables() if one.name == FILES)
    return sum(table.value_of(row, "content") is None for rows in end.rows(table) for row in rows)

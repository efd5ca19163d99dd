"""Which tables a copy holds, their columns and keys, and what each value is between the two engines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import JSON, Boolean, Date, Integer, LargeBinary, Text

from desk.models import Base
from desk.models.base import Amount, Instant
from desk.services.engine import without_broken

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Column, Table
    from sqlalchemy.types import TypeEngine

# What is worked out from the other rows on each engine in its own way, and what holds only while somebody looks.
NOT_COPIED: Final = frozenset({"ticket_count", "presence", "change_log", "audit_who", "login"})
# Where any of these has a row, somebody's desk stands.
SOMEBODYS: Final = ("person", "desk", "customer", "ticket", "call", "invoice", "course")
FILES: Final = "stored_file"
MANY, FEW = 2000, 8
INSTANT, DAY, FLAG, DATA, BYTES, WORDS, NUMBER = "instant", "day", "flag", "data", "bytes", "words", "number"
KINDS: Final = {Instant: INSTANT, Date: DAY, Boolean: FLAG, JSON: DATA, LargeBinary: BYTES, Text: WORDS, Amount: NUMBER, Integer: NUMBER}


@dataclass(frozen=True, slots=True)
class Copied:
    """A table as it is copied: its columns with what each holds, the columns of its key, and how many rows are taken at a time."""

    name: str
    columns: tuple[str, ...]
    kinds: tuple[str, ...]
    key: tuple[str, ...]
    at_once: int

    @property
    def counted(self) -> str:
        """The column the database numbers by itself; "" where it numbers nothing."""
        return self.key[0] if len(self.key) == 1 and self.kinds[self.columns.index(self.key[0])] == NUMBER else ""

    def value_of(self, row: Sequence[Any], column: str) -> Any:
        """One value of a row."""
        return row[self.columns.index(column)]


def copied_tables() -> tuple[Copied, ...]:
    """Every table that holds what the desk knows; what points comes after what it points to."""
    return tuple(_copied(table) for table in Base.metadata.sorted_tables if table.name not in NOT_COPIED)


def _copied(table: Table) -> Copied:
    kinds = tuple(_kind(column) for column in table.columns)
    key = tuple(column.name for column in table.primary_key)
    return Copied(table.name, tuple(column.name for column in table.columns), kinds, key, FEW if BYTES in kinds else MANY)


def _kind(column: Column[Any]) -> str:
    kind: TypeEngine[Any] = column.type
    return next(word for known, word in KINDS.items() if isinstance(kind, known))


def instant(raw: Any) -> datetime:
    """An instant as both engines mean it."""
    found = datetime.fromisoformat(raw) if isinstance(raw, str) else raw
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found.astimezone(UTC)


def day(raw: Any) -> date:
    """A day as both engines mean it."""
    return date.fromisoformat(raw) if isinstance(raw, str) else raw


READ: Final[dict[str, Callable[[Any], Any]]] = {
    INSTANT: instant, DAY: day, FLAG: bool, DATA: lambda raw: without_broken(str(raw)), BYTES: bytes,
    WORDS: lambda raw: without_broken(str(raw)), NUMBER: int,
}  # fmt: skip


def readers(table: Copied) -> tuple[Callable[[Any], Any], ...]:
    """What makes of a driver's value the one both engines mean, column by column."""
    return tuple(READ[kind] for kind in table.kinds)


def for_sqlite(table: Copied) -> tuple[Callable[[Any], Any] | None, ...]:
    """What makes of a value the one SQLite keeps, column by column; None leaves it."""
    writers: dict[str, Callable[[Any], Any]] = {
        INSTANT: lambda value: value.strftime("%Y-%m-%d %H:%M:%S.%f"), DAY: lambda value: value.isoformat(), FLAG: int,
    }  # fmt: skip
    return tuple(writers.get(kind) for kind in table.kinds)


def row_hash(row: Sequence[Any]) -> str:
    """The SHA-256 of what a row says, whichever engine it was read from."""
    said = tuple(_said(value) for value in row)
    return sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()


def _said(value: Any) -> Any:
    if isinstance(value, bytes):
        return sha256(value).hexdigest()
    return value.isoformat() if isinstance(value, date) else value

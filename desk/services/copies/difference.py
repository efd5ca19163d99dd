"""What would change if a copy were put back: said before anything is, by the two files alone. Standard library only."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.services.file_reading import read_address, read_only
from desk.words import mark

if TYPE_CHECKING:
    from pathlib import Path

NO_COPY: Final = mark("{file} is not a copy of a desk. Nothing was changed; choose another one.")
BAD_COPY: Final = mark("The copy {file} is damaged itself. Nothing was changed; choose an older one.")
COUNTED: Final = ("ticket", "entry", "call", "customer", "contact", "booking", "charge", "payment")
VERSIONED: Final = ("ticket", "customer")
MOST_NUMBERS: Final = 12


@dataclass(frozen=True, slots=True)
class Difference:
    """What the desk has and the copy lacks (`lost`, by kind), what the copy brings back, what it holds otherwise.

    `invoices` are numbers issued since, which customers have in hand; `known` is false where the desk's own file cannot be read.
    """

    schema: str
    desk_name: str
    same_desk: bool
    known: bool
    lost: dict[str, int]
    back: dict[str, int]
    changed: dict[str, int]
    invoices: tuple[str, ...] = ()
    more_invoices: int = 0


def difference(database: Path, copy: Path) -> Difference:
    """Compare a desk's file with a copy of it; a file that is no copy of a desk, or is damaged itself, is refused."""
    schema, name, made = look_at(copy)
    try:
        with closing(read_only(database)) as here:
            here.execute("ATTACH ? AS copy", (read_address(copy),))
            here.execute("BEGIN")
            own = here.execute("SELECT created_at FROM main.desk").fetchone()
            numbers = _issued_since(here)
            return Difference(
                schema, name, own is None or str(own[0]) == made, known=True,
                lost=_missing(here, "main", "copy"), back=_missing(here, "copy", "main"), changed=_changed(here),
                invoices=numbers[:MOST_NUMBERS], more_invoices=max(len(numbers) - MOST_NUMBERS, 0),
            )  # fmt: skip
    except (sqlite3.Error, UnicodeError):
        return Difference(schema, name, same_desk=True, known=False, lost={}, back={}, changed={})


def look_at(copy: Path) -> tuple[str, str, str]:
    """A copy's schema, its desk's name and when that was set up; what is no sound copy of a desk is refused."""
    try:
        with closing(read_only(copy)) as connection:
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            if not {"alembic_version", "person", "ticket", "desk"} <= tables:
                raise Refused(NO_COPY, field="file", file=str(copy))
            if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise Refused(BAD_COPY, field="file", file=str(copy))
            schema = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            name, made = connection.execute("SELECT name, created_at FROM desk").fetchone() or ("", "")
    except sqlite3.DatabaseError as error:
        # A file that is none of SQLite's is no copy; one that begins as one and cannot be read is a damaged one.
        told = NO_COPY if error.sqlite_errorname in {"SQLITE_NOTADB", "SQLITE_CANTOPEN"} else BAD_COPY
        raise Refused(told, field="file", file=str(copy)) from error
    except UnicodeError as error:
        raise Refused(BAD_COPY, field="file", file=str(copy)) from error
    if schema is None:
        raise Refused(NO_COPY, field="file", file=str(copy))
    return str(schema[0]), str(name), str(made)


def _columns(here: sqlite3.Connection, where: str, table: str) -> set[str]:
    return {row[1] for row in here.execute(f'PRAGMA {where}.table_info("{table}")')}


def _missing(here: sqlite3.Connection, having: str, lacking: str) -> dict[str, int]:
    """How many rows of each kind one file has and the other lacks; a kind that an older schema does not know is lacking wholly."""
    found = {}
    for table in COUNTED:
        if not _columns(here, having, table):
            continue
        without = f'WHERE id NOT IN (SELECT id FROM {lacking}."{table}")' if _columns(here, lacking, table) else ""  # noqa: S608
        count = here.execute(f'SELECT count(*) FROM {having}."{table}" {without}').fetchone()[0]  # noqa: S608
        if count:
            found[table] = int(count)
    return found


def _changed(here: sqlite3.Connection) -> dict[str, int]:
    found = {}
    for table in VERSIONED:
        if "version" in _columns(here, "copy", table):
            asked = f'SELECT count(*) FROM main."{table}" m JOIN copy."{table}" c USING (id) WHERE m.version <> c.version'  # noqa: S608
            if count := here.execute(asked).fetchone()[0]:
                found[table] = int(count)
    return found


def _issued_since(here: sqlite3.Connection) -> tuple[str, ...]:
    asked = (
        "SELECT m.number FROM main.invoice m LEFT JOIN copy.invoice c ON c.id = m.id "
        "WHERE m.state <> 'draft' AND m.number IS NOT NULL AND (c.id IS NULL OR c.number IS NULL) ORDER BY m.id"
    )
    return tuple(str(row[0]) for row in here.execute(asked))

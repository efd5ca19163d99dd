"""What was done without a line, kept on this machine until it is sent: a small SQLite file, written through to the disk."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from desk import paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# TRUNCATE with FULL: of 2,500 recorded power cuts none lost what had been acknowledged.
PRAGMAS: Final = ("journal_mode = TRUNCATE", "synchronous = FULL", "busy_timeout = 5000")
SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS kept (
    id INTEGER PRIMARY KEY AUTOINCREMENT, verb TEXT NOT NULL, given TEXT NOT NULL, about TEXT NOT NULL, kept_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waits', answer INTEGER, said TEXT NOT NULL DEFAULT '{}'
);
CREATE TABLE IF NOT EXISTS seen (what TEXT PRIMARY KEY, at TEXT NOT NULL, value TEXT NOT NULL);
"""
WAITS, SENT, CONFLICT, ASIDE = "waits", "sent", "conflict", "aside"
ALONE: Final = Lock()


@dataclass(frozen=True, slots=True)
class Kept:
    """One deed kept here: its verb and what it was given, since when, and why it could not be sent where that was tried."""

    id: int
    verb: str
    given: dict[str, Any]
    about: dict[str, Any]
    kept_at: datetime
    state: str = WAITS
    answer: int | None = None
    said: dict[str, Any] = field(default_factory=dict)

    @property
    def local_id(self) -> int:
        """The id of what it makes, as long as the database has given none: below nothing, so that no row has it."""
        return -self.id


class Journal:
    """The kept deeds of one database on this machine; every call opens and closes the file, so that any thread may ask."""

    def __init__(self, url: str) -> None:
        self.file: Path = paths.user_data() / "kept" / f"{sha256(url.encode()).hexdigest()[:16]}.sqlite"

    def keep(self, verb: str, given: dict[str, Any], *, about: dict[str, Any], at: datetime, instead: bool = False) -> Kept:
        """Write a deed down; it is on the disk when this returns. `instead`: in place of the one before, which it says anew."""
        row = (verb, written(given), written(about), at.isoformat())
        with self._open() as file:
            last = file.execute("SELECT id, verb, given FROM kept WHERE state = 'waits' ORDER BY id DESC LIMIT 1").fetchone()
            if instead and last is not None and last[1] == verb and read(last[2]).get("call_id") == given.get("call_id"):
                file.execute("DELETE FROM kept WHERE id = ?", (last[0],))
            found = file.execute("INSERT INTO kept (verb, given, about, kept_at) VALUES (?, ?, ?, ?)", row).lastrowid
        assert found is not None
        return Kept(found, verb, given, about, at)

    def rows(self, *states: str) -> tuple[Kept, ...]:
        """The kept deeds in the order they were done; of some states only."""
        if not self.file.exists():
            return ()
        with self._open() as file:
            found = file.execute("SELECT id, verb, given, about, kept_at, state, answer, said FROM kept ORDER BY id").fetchall()
        return tuple(_kept(row) for row in found if not states or row[5] in states)

    def settle(self, kept_id: int, state: str, *, answer: int | None = None, said: dict[str, Any] | None = None) -> None:
        """What became of a deed: sent (with the id of what it made), in conflict (with what stands against it), or put aside."""
        with self._open() as file:
            given = (state, answer, written(said or {}), kept_id)
            file.execute("UPDATE kept SET state = ?, answer = coalesce(?, answer), said = ? WHERE id = ?", given)

    def change(self, kept_id: int, verb: str, given: dict[str, Any]) -> None:
        """Send it in another way; it waits again."""
        with self._open() as file:
            file.execute("UPDATE kept SET verb = ?, given = ?, state = 'waits', said = '{}' WHERE id = ?", (verb, written(given), kept_id))

    def answer_of(self, local_id: int) -> int | None:
        """The id the database gave to what a deed made; None as long as it has not been sent."""
        with self._open() as file:
            row = file.execute("SELECT answer FROM kept WHERE id = ?", (-local_id,)).fetchone()
        return None if row is None else row[0]

    def forget_sent(self, *, before: datetime) -> None:
        """Deeds that stand in the database need not stand here for ever."""
        if self.file.exists():
            with self._open() as file:
                file.execute("DELETE FROM kept WHERE state = 'sent' AND kept_at < ?", (before.isoformat(),))

    # What was seen last.

    def remember(self, what: str, value: Any, *, at: datetime) -> None:
        """Keep what was read last, as of when."""
        with self._open() as file:
            file.execute("INSERT OR REPLACE INTO seen (what, at, value) VALUES (?, ?, ?)", (what, at.isoformat(), written(value)))

    def remembered(self, what: str) -> tuple[datetime, Any] | None:
        """What was read last, and when; None where nothing was."""
        if not self.file.exists():
            return None
        with self._open() as file:
            row = file.execute("SELECT at, value FROM seen WHERE what = ?", (what,)).fetchone()
        return None if row is None else (datetime.fromisoformat(row[0]), read(row[1]))

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with ALONE, closing(sqlite3.connect(self.file, isolation_level=None)) as file:
            for pragma in PRAGMAS:
                file.execute(f"PRAGMA {pragma}")
            if not file.execute("SELECT 1 FROM sqlite_master WHERE name = 'seen'").fetchone():
                file.executescript(SCHEMA)
                self.file.chmod(0o600)
            file.execute("BEGIN IMMEDIATE")
            yield file
            file.execute("COMMIT")


def _kept(row: tuple[Any, ...]) -> Kept:
    number, verb, given, about, kept_at, state, answer, said = row
    return Kept(number, verb, read(given), read(about), datetime.fromisoformat(kept_at), state, answer, read(said))


def written(value: Any) -> str:
    """A value as JSON; instants and days say what they are."""
    return json.dumps(value, ensure_ascii=False, default=_plain)


def read(text: str) -> Any:
    """The value again."""
    return json.loads(text, object_hook=_whole)


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return {"$at": value.isoformat()}
    if isinstance(value, date):
        return {"$day": value.isoformat()}
    if isinstance(value, Decimal):
        return {"$number": str(value)}
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(type(value).__name__)


def _whole(found: dict[str, Any]) -> Any:
    if found.keys() == {"$at"}:
        return datetime.fromisoformat(found["$at"])
    if found.keys() == {"$number"}:
        return Decimal(found["$number"])
    return date.fromisoformat(found["$day"]) if found.keys() == {"$day"} else found

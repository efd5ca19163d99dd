"""The first look at a desk's file, by the bare driver: what the window paints before anything heavy is loaded."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.services import queue_sql

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.queue_sql import QueueRow

WAIT: Final = 0.25  # a busy file is opened the long way, which waits and tells
PERSON: Final = "SELECT id, short_name FROM person WHERE active AND (id = :by OR :by IS NULL) ORDER BY id LIMIT 1"
DESK: Final = "SELECT d.name, d.language, (SELECT toml FROM profile ORDER BY version DESC LIMIT 1) FROM desk d"
UNFINISHED: Final = 'SELECT count(*) FROM "call" WHERE person_id = :by AND state IN (\'live\', \'held\', \'parked\')'


@dataclass(frozen=True, slots=True)
class Opening:
    """The queue's ids and first rows, the counts of its views, who sits here, and calls that never ended."""

    desk: str
    language: str
    person_id: int
    person: str
    ids: tuple[int, ...]
    rows: tuple[QueueRow, ...]
    counts: dict[str, int]
    unfinished_calls: int


def read_opening(path: str, *, person_id: int | None, now: datetime, rows: int = 60) -> Opening | None:
    """The opening of a desk's SQLite file at the schema this program knows; None when it must be opened the long way."""
    file = Path(path)
    try:
        if not file.is_file():
            return None
        address = f"{file.resolve().as_uri()}?mode=ro"
        with closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=WAIT)) as connection:
            # One transaction: the rows, the counts and the ids are of one moment.
            connection.execute("BEGIN")
            return _read(connection, person_id, now, rows)
    except (OSError, sqlite3.Error):
        return None


def _read(connection: sqlite3.Connection, person_id: int | None, now: datetime, rows: int) -> Opening | None:
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(queue_sql.SCHEMA,)]:
        return None
    desk = connection.execute(DESK).fetchone()
    person = connection.execute(PERSON, {"by": person_id}).fetchone()
    zone = None if desk is None or person is None else _zone(str(desk[2]))
    if zone is None:
        return None
    given = queue_sql.parameters(sqlite=True, by=person[0], now=now, zone=zone)
    ids = tuple(row[0] for row in connection.execute(queue_sql.ids_sql(view="all_open"), given))
    window = ids[:rows]
    found = connection.execute(queue_sql.rows_sql(window)).fetchall()
    counts = connection.execute(queue_sql.counts_sql(), given).fetchone()
    return Opening(
        desk=desk[0],
        language=desk[1],
        person_id=person[0],
        person=person[1],
        ids=ids,
        rows=queue_sql.rows_of(found, window),
        counts=dict(zip(queue_sql.VIEWS, counts, strict=True)),
        unfinished_calls=connection.execute(UNFINISHED, {"by": person[0]}).fetchone()[0],
    )


def _zone(profile: str) -> ZoneInfo | None:
    """The zone out of a profile's text, by its one line: reading the whole of it can wait."""
    line = re.search(r'^zone = "([^"]+)"', profile, re.MULTILINE)
    try:
        return ZoneInfo(line[1]) if line else None
    except (ZoneInfoNotFoundError, ValueError):
        return None

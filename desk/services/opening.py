"""The first look at a desk's file, by the bare driver: what the window paints before anything heavy is loaded."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.services.file_reading import read_only
from desk.services.queued import sql as queue_sql

if TYPE_CHECKING:
    from desk.services.queued.sql import QueueRow

WAIT: Final = 0.25  # a busy file is opened the long way, which waits and tells
PERSON: Final = "SELECT id, short_name FROM person WHERE active AND (id = :by OR :by IS NULL) ORDER BY id LIMIT 1"
DESK: Final = "SELECT d.name, d.language, (SELECT toml FROM profile ORDER BY version DESC LIMIT 1) FROM desk d"
UNFINISHED: Final = 'SELECT count(*) FROM "call" WHERE person_id = :by AND state IN (\'live\', \'held\', \'parked\')'

# The queue's order as it is kept, and as it must be of those whose instant came while no desk was open: few, as a rule.
STANDING: Final = (
    "SELECT t.queue_place, t.queue_at, t.received_at, t.id FROM ticket t WHERE t.is_open AND (t.turns_at IS NULL OR t.turns_at >= :now) "
    "ORDER BY t.queue_place, t.queue_at, t.received_at, t.id LIMIT :most"
)
LATE: Final = "t.due_latest IS NOT NULL AND t.due_latest < :now"
NEXT: Final = "CASE WHEN t.due_aim >= :now THEN t.due_aim ELSE t.due_latest END"
SINCE: Final = "FROM ticket t WHERE t.is_open AND t.turns_at < :now"
MOVED: Final = (
    f"SELECT (t.paused_at IS NOT NULL) * 1000000 + (NOT ({LATE})) * 100000 + (t.priority <> 'critical') * 10000 + t.tier_rank AS place, "
    f"coalesce({NEXT}, '9999-12-31 00:00:00.000000') AS at, t.received_at, t.id {SINCE} ORDER BY place, at, t.received_at, t.id LIMIT :most"
)
MOVED_COUNTS: Final = (
    f"SELECT sum(({LATE}) - t.breached), sum((t.paused_at IS NULL AND coalesce({NEXT} >= :today AND {NEXT} < :tomorrow, 0)) "
    f"- coalesce(t.due_day = :day, 0)) {SINCE}"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """The first of the queue's ids and their rows, the counts of its views, who sits here, and calls that never ended."""

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
        with closing(read_only(file, patience=WAIT)) as connection:
            # One transaction: the rows, the counts and the ids are of one moment.
            connection.execute("BEGIN")
            return _read(connection, person_id, now, rows)
    except (OSError, sqlite3.Error, UnicodeError):
        return None


def _read(connection: sqlite3.Connection, person_id: int | None, now: datetime, rows: int) -> Opening | None:
    if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(queue_sql.SCHEMA,)]:
        return None
    desk = connection.execute(DESK).fetchone()
    person = connection.execute(PERSON, {"by": person_id}).fetchone()
    zone = None if desk is None or person is None else _zone(str(desk[2]))
    if zone is None:
        return None
    given = {**queue_sql.parameters(by=person[0], now=now, zone=zone), **_instants(now, zone)}
    window, counts = _first(connection, given, rows)
    found = connection.execute(queue_sql.rows_sql(sqlite=True), {"ids": queue_sql.ids_value(window, sqlite=True)}).fetchall()
    return Opening(
        desk=desk[0],
        language=desk[1],
        person_id=person[0],
        person=person[1],
        ids=window,
        rows=queue_sql.rows_of(found, window),
        counts=counts,
        unfinished_calls=connection.execute(UNFINISHED, {"by": person[0]}).fetchone()[0],
    )


def _first(connection: sqlite3.Connection, given: dict[str, Any], most: int) -> tuple[tuple[int, ...], dict[str, int]]:
    """The first of the queue, and the counts: as kept, but for tickets that time has moved since the last desk was open."""
    standing = [tuple(row) for row in connection.execute(STANDING, {**given, "most": most})]
    moved = connection.execute(MOVED, {**given, "most": most}).fetchall()
    counts = queue_sql.counted(connection.execute(queue_sql.COUNTS, given).fetchall())
    breached, due = connection.execute(MOVED_COUNTS, given).fetchone()
    counts["breached"] += breached or 0
    counts["due_today"] += due or 0
    return tuple(row[-1] for row in sorted([*standing, *moved])[:most]), counts


def _instants(now: datetime, zone: ZoneInfo) -> dict[str, str]:
    """Now, and the ends of today, as SQLite holds them."""
    day = now.astimezone(zone).date()
    today, tomorrow = (datetime.combine(day + timedelta(days=after), time(), zone) for after in (0, 1))
    return {"now": queue_sql.written(now), "today": queue_sql.written(today), "tomorrow": queue_sql.written(tomorrow)}


def _zone(profile: str) -> ZoneInfo | None:
    """The zone out of a profile's text, by its one line: reading the whole of it can wait."""
    line = re.search(r'^zone = "([^"]+)"', profile, re.MULTILINE)
    try:
        return ZoneInfo(line[1]) if line else None
    except (ZoneInfoNotFoundError, ValueError):
        return None

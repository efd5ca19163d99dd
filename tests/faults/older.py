"""Desks as earlier releases left them: the demo desk that release 1 made, with its triggers, brought to any revision on either engine."""

from __future__ import annotations

import base64
import gzip
import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from alembic import command

from desk.models import triggers
from desk.services import schema
from desk.services.engine import make_engine, url_of

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT = Path(__file__).with_name("release_1.json.gz")
ENGINES = {"sqlite": "sqlite", "postgresql": "postgresql"}
COUNTED = (
    "person", "customer", "site", "contact", "ticket", "entry", "call", "segment", "booking", "attendee", "charge", "invoice", "payment",
)  # fmt: skip


@cache
def release_1() -> dict[str, Any]:
    """Every row of the desk and the triggers of both engines."""
    found: dict[str, Any] = json.loads(gzip.decompress(KEPT.read_bytes()))
    return found


def make_older(url: str, revision: str) -> None:
    """Put release 1's desk into an empty database, with its triggers; a later revision is reached as the program would have reached it."""
    engine = make_engine(url_of(url), migrating=True)
    try:
        with engine.connect() as connection, connection.begin():
            prepared = schema.config()
            prepared.attributes["connection"] = connection
            command.upgrade(prepared, "0001")
            _fill(connection)
            for statement in release_1()["triggers"][ENGINES[connection.dialect.name]]:
                connection.exec_driver_sql(statement.replace("%", "%%") if connection.dialect.name == "postgresql" else statement)
            if revision != "0001":
                triggers.drop_keeping(connection)
                command.upgrade(prepared, revision)
    finally:
        engine.dispose()


def _fill(connection: sa.Connection) -> None:
    metadata = sa.MetaData()
    metadata.reflect(connection)
    for table in metadata.sorted_tables:
        if table.name not in release_1()["rows"]:
            continue
        names, rows = release_1()["rows"][table.name]
        turned = [_turn(table.c[name].type) for name in names]
        values = [{name: None if cell is None else turn(cell) for name, turn, cell in zip(names, turned, row, strict=True)} for row in rows]
        if values:
            connection.execute(sa.insert(table), values)
        if connection.dialect.name == "postgresql" and "id" in names and values:
            newest = max(int(row["id"] or 0) for row in values)
            sequence = f"pg_get_serial_sequence('\"{table.name}\"', 'id')"
            connection.exec_driver_sql(f"SELECT setval({sequence}, {newest}) WHERE {sequence} IS NOT NULL")


def _turn(kind: sa.types.TypeEngine[Any]) -> Callable[[Any], Any]:
    """From what SQLite holds to what a column of this engine takes."""
    if isinstance(kind, sa.LargeBinary):
        return lambda cell: base64.b64decode(cell["b64"])
    if isinstance(kind, sa.DateTime):
        return lambda cell: datetime.fromisoformat(cell).replace(tzinfo=UTC)
    if isinstance(kind, sa.Date):
        return date.fromisoformat
    if isinstance(kind, sa.Boolean):
        return bool
    if isinstance(kind, sa.JSON):
        return json.loads
    return lambda cell: cell

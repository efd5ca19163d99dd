"""The sign that a copy into a database was begun and has not ended: a desk with it is opened by nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

TABLE: Final = "copy_unfinished"
UNFINISHED: Final = mark(
    "A copy into this database was begun and did not end: nothing in it counts. Copy into it again, or choose another."
)


def stands(connection: Connection) -> bool:
    """Whether a copy into this database was begun."""
    return inspect(connection).has_table(TABLE)


def put_up(connection: Connection, *, at: datetime) -> None:
    """Say that a copy begins."""
    connection.exec_driver_sql(f"CREATE TABLE IF NOT EXISTS {TABLE} (begun_at text NOT NULL)")
    connection.exec_driver_sql(f"DELETE FROM {TABLE}")  # noqa: S608 - our own name
    connection.exec_driver_sql(f"INSERT INTO {TABLE} (begun_at) VALUES ('{at.isoformat()}')")  # noqa: S608 - an instant


def take_down(connection: Connection) -> None:
    """Say that the copy is whole and verified."""
    connection.exec_driver_sql(f"DROP TABLE {TABLE}")


def refuse(tables: set[str]) -> None:
    """Refuse a database whose tables hold the sign."""
    if TABLE in tables:
        raise Refused(UNFINISHED, field="database")

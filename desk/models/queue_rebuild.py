"""The queue's kept columns, counters and found tables, worked out anew from the tickets: after a migration or a million rows at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models import found
from desk.models.queue_state import COUNTED, keep_sql

if TYPE_CHECKING:
    from sqlalchemy import Connection

# Tables that hold nothing of their own: counts that fell to nothing, or were only appended so far, go when they are made anew.
DERIVED: Final = frozenset({"ticket_count"})


def is_derived(table: str) -> bool:
    """Whether a table is made of the other rows alone, so that it may hold fewer rows afterwards and nothing is lost."""
    return table in DERIVED or found.is_found_table(table)


def rebuild(connection: Connection) -> None:
    """Work everything out anew, in the caller's transaction."""
    sqlite = connection.dialect.name == "sqlite"
    connection.exec_driver_sql(keep_sql("is_open", sqlite=sqlite))
    count(connection)
    found.fill(connection)


def count(connection: Connection) -> None:
    """Count every view anew: one row a view, and one an owner or day."""
    connection.exec_driver_sql("DELETE FROM ticket_count")
    for view, (of, within) in COUNTED.items():
        key, where = of.format(r="t."), within.format(r="t.")
        connection.exec_driver_sql(
            "INSERT INTO ticket_count (view, of, count) "  # noqa: S608 - our own texts
            f"SELECT '{view}', x.of, count(*) FROM (SELECT {key} AS of FROM ticket t WHERE {where}) x GROUP BY x.of"
        )

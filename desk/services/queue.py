"""The queue: views, counts, rows by a window of ids, in the order the promises ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from desk.services import desks, queue_sql
from desk.services.queue_sql import VIEWS, QueueRow
from desk.services.search import asked
from desk.services.ticket_tick import tick

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

__all__ = ["VIEWS", "QueueRow", "queue_counts", "queue_ids", "queue_rows"]


def queue_ids(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False
) -> tuple[int, ...]:
    """The ids of a view in order, searched by every word over number, subject, customer, contact and messages, folded."""
    tick(store, now=now)
    words = queue_sql.patterns(asked(search))
    statement = queue_sql.ids_sql(view=view, words=len(words), sort=sort, descending=descending)
    given = _parameters(store, by=by, now=now, words=words)
    with store.read() as session:
        return tuple(row[0] for row in session.execute(text(statement), given))


def queue_rows(store: Store, *, ids: tuple[int, ...]) -> tuple[QueueRow, ...]:
    """The rows of a window of ids, in their order; a ticket that is gone is left out."""
    with store.read() as session:
        return queue_sql.rows_of([tuple(row) for row in session.execute(text(queue_sql.rows_sql(ids)))], ids)


def queue_counts(store: Store, *, by: int, now: datetime) -> dict[str, int]:
    """How many tickets each view holds."""
    given = _parameters(store, by=by, now=now)
    with store.read() as session:
        row = session.execute(text(queue_sql.counts_sql()), given).one()
    return {view: int(count) for view, count in zip(VIEWS, row, strict=True)}


def _parameters(store: Store, *, by: int, now: datetime, words: tuple[str, ...] = ()) -> dict[str, Any]:
    return queue_sql.parameters(sqlite=store.is_sqlite, by=by, now=now, zone=desks.profile(store).zone, words=words)

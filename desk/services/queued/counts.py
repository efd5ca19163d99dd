"""The counters of the queue's views are added up from time to time, so that they stay few however much is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from sqlalchemy import delete, func, insert, select

from desk.models import TicketCount

if TYPE_CHECKING:
    from desk.services.store import Store

# Counters are added to, never changed, on PostgreSQL, so that no desk waits for another; so many rows are worth adding up.
MOST_COUNTERS: Final = 200
BATCH: Final = 1_000
# How far the counters' ids lay apart when nothing was left to add up: beyond it lies what was written since.
_SPANS: Final[WeakKeyDictionary[Store, int]] = WeakKeyDictionary()


def are_loose(store: Store, span: int) -> bool:
    """Whether many rows may have been written since the counters were added up; `span` is how far their ids lie apart."""
    return span > _SPANS.get(store, 0) + MOST_COUNTERS


def add_counters_up(store: Store) -> None:
    """Put one row in the place of many, some at a time, of those that no other desk is adding up; nothing is written for a handful."""
    while (before := _loose(store)) >= MOST_COUNTERS:
        if not _add_some_up(store) or _loose(store) >= before:
            break
    with store.read() as session:
        _SPANS[store] = session.scalar(select(func.coalesce(func.max(TicketCount.id) - func.min(TicketCount.id), 0))) or 0


def _loose(store: Store) -> int:
    """How many rows there are beyond those that must be."""
    kinds = select(TicketCount.view, TicketCount.of).group_by(TicketCount.view, TicketCount.of).having(func.sum(TicketCount.count) != 0)
    with store.read() as session:
        least = session.scalar(select(func.count()).select_from(kinds.subquery())) or 0
        return (session.scalar(select(func.count(TicketCount.id))) or 0) - least


def _add_some_up(store: Store) -> int:
    with store.write() as session:
        some = select(TicketCount.id).order_by(TicketCount.view, TicketCount.of).limit(BATCH).with_for_update(skip_locked=True)
        ids = list(session.scalars(some))
        gone = delete(TicketCount).where(TicketCount.id.in_(ids)).returning(TicketCount.view, TicketCount.of, TicketCount.count)
        sums: dict[tuple[str, int], int] = {}
        for view, of, counted in session.execute(gone):
            sums[view, of] = sums.get((view, of), 0) + counted
        rows = [{"view": view, "of": of, "count": counted} for (view, of), counted in sums.items() if counted]
        if rows:
            session.execute(insert(TicketCount), rows)
    return len(ids)

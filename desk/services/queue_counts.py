"""The counters of the queue's views are added up from time to time, so that they stay few however much is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, insert, select

from desk.models import TicketCount

if TYPE_CHECKING:
    from desk.services.store import Store

# Counters are added to, never changed, on PostgreSQL, so that no desk waits for another; so many rows are worth adding up.
MOST_COUNTERS: Final = 400


def add_counters_up(store: Store) -> None:
    """Put one row in the place of many, of those that no other desk is adding up; nothing is written for a handful."""
    with store.read() as session:
        kinds = select(TicketCount.view, TicketCount.of).group_by(TicketCount.view, TicketCount.of).having(func.sum(TicketCount.count) != 0)
        least = session.scalar(select(func.count()).select_from(kinds.subquery())) or 0
        if (session.scalar(select(func.count(TicketCount.id))) or 0) - least < MOST_COUNTERS // 2:
            return
    with store.write() as session:
        some = select(TicketCount.id).order_by(TicketCount.id).limit(20_000).with_for_update(skip_locked=True)
        ids = list(session.scalars(some))
        gone = delete(TicketCount).where(TicketCount.id.in_(ids)).returning(TicketCount.view, TicketCount.of, TicketCount.count)
        sums: dict[tuple[str, int], int] = {}
        for view, of, count in session.execute(gone):
            sums[view, of] = sums.get((view, of), 0) + count
        rows = [{"view": view, "of": of, "count": count} for (view, of), count in sums.items() if count]
        if rows:
            session.execute(insert(TicketCount), rows)

"""Outages: from when to when, what did not work, who was affected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Outage
from desk.services.changes import Changed
from desk.services.operations.record import forwards, limited, passed, taken, worded
from desk.services.operations.values import OutageView

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


def outages(store: Store, *, before: tuple[datetime, int] | None = None, limit: int = 200) -> tuple[OutageView, ...]:
    """The outages on record, the newest first, those before a beginning and id if given."""
    query = select(Outage).where(Outage.removed_at.is_(None)).order_by(Outage.starts_at.desc(), Outage.id.desc()).limit(limit)
    if before is not None:
        at, row_id = before
        query = query.where((Outage.starts_at < at) | ((Outage.starts_at == at) & (Outage.id < row_id)))
    with store.read() as session:
        return tuple(
            OutageView(
                id=row.id, starts_at=row.starts_at, ends_at=row.ends_at, what=row.what, affected=row.affected, stopped=row.stopped,
                version=row.version,
            )
            for row in session.scalars(query)
        )  # fmt: skip


def save_outage(store: Store, *, outage: OutageView, at: datetime, by: int) -> Changed:
    """Put an outage on record (id 0), or correct one that was read; one without an end is still going on. `result` is its id."""
    what, affected = worded(outage.what), limited(outage.affected, "affected")
    forwards(outage.starts_at, outage.ends_at)
    passed(outage.starts_at, at, "starts_at")
    passed(outage.ends_at, at, "ends_at")
    with store.write() as session:
        row = taken(session, Outage, outage.id, outage.version) if outage.id else Outage(made_at=at, by_id=by)
        row.starts_at, row.ends_at, row.what, row.affected, row.stopped = outage.starts_at, outage.ends_at, what, affected, outage.stopped
        session.add(row)
        session.flush()
        return Changed.of(("outage", row.id), result=row.id)

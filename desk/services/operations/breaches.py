"""Breaches of security: managers and administrators read and write them, nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import SecurityBreach
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.operations.record import forwards, limited, passed, taken, worded
from desk.services.operations.values import BreachView

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


def breaches(store: Store, *, by: int, before: tuple[datetime, int] | None = None, limit: int = 200) -> tuple[BreachView, ...]:
    """The breaches on record, the newest first, for a manager or administrator; refused for others."""
    query = select(SecurityBreach).where(SecurityBreach.removed_at.is_(None))
    if before is not None:
        at, row_id = before
        query = query.where((SecurityBreach.found_at < at) | ((SecurityBreach.found_at == at) & (SecurityBreach.id < row_id)))
    with store.read() as session:
        refuse_others(session, by)
        rows = session.scalars(query.order_by(SecurityBreach.found_at.desc(), SecurityBreach.id.desc()).limit(limit))
        return tuple(
            BreachView(
                id=row.id, found_at=row.found_at, ends_at=row.ends_at, what=row.what, affected=row.affected, measures=row.measures,
                told_at=row.told_at, customers_told=row.customers_told, version=row.version,
            )
            for row in rows
        )  # fmt: skip


def save_breach(store: Store, *, breach: BreachView, at: datetime, by: int) -> Changed:
    """Put a breach on record (id 0), or correct one; `result` is its id."""
    what, affected, measures = worded(breach.what), limited(breach.affected, "affected"), limited(breach.measures, "measures")
    forwards(breach.found_at, breach.ends_at)
    for field in ("found_at", "ends_at", "told_at"):
        passed(getattr(breach, field), at, field)
    with store.write() as session:
        refuse_others(session, by)
        row = taken(session, SecurityBreach, breach.id, breach.version) if breach.id else SecurityBreach(made_at=at, by_id=by)
        row.found_at, row.ends_at, row.told_at, row.customers_told = breach.found_at, breach.ends_at, breach.told_at, breach.customers_told
        row.what, row.affected, row.measures = what, affected, measures
        session.add(row)
        session.flush()
        return Changed.of(("security_breach", row.id), result=row.id)

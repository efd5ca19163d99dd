"""How much of an estimate's hours is used: every timed second on the ticket, the call on the line included."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Call, Segment, Ticket
from desk.rules.errors import Refused
from desk.services.estimate.values import EstimateUse
from desk.services.ticket.record import GONE

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

COUNTED: Final = ("live", "held", "parked", "finished")
ESTIMATING: Final = "estimate"
AN_HOUR: Final = 3600
NEAR, FULL = Decimal("0.8"), Decimal(1)


def estimate_use(store: Store, *, ticket_id: int, now: datetime) -> EstimateUse | None:
    """How much is used of a ticket's estimated hours as of an instant; None where no hours are estimated."""
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise Refused(GONE, field="ticket_id")
        return use_in(session, ticket, now=now)


def use_in(session: Session, ticket: Ticket, *, now: datetime) -> EstimateUse | None:
    """The same, inside a transaction. The work of estimating itself is not what was estimated."""
    if not ticket.estimated_hours or ticket.estimate == "none":
        return None
    rows = session.execute(
        select(Segment.starts_at, Segment.ends_at)
        .join(Call, Call.id == Segment.call_id)
        .where(Call.ticket_id == ticket.id, Call.state.in_(COUNTED), Call.work != ESTIMATING)
    )
    seconds = sum((max((end or now) - begin, begin - begin).total_seconds() for begin, end in rows), 0.0)
    share = Decimal(seconds) / (ticket.estimated_hours * AN_HOUR)
    level = "over" if share >= FULL else "near" if share >= NEAR else "ok"
    return EstimateUse(ticket.estimated_hours, int(seconds), share, level)

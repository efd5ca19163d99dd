"""What a person should know while a call runs: undecided gaps, offers, closed phones, a caller who gets nothing on credit."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Call, Customer, Ticket
from desk.services import desks
from desk.services.call.gaps import Gap, open_gaps
from desk.services.call.hand_over import Offer, offers
from desk.services.call.now import PhoneNow, promise_now
from desk.services.caller import overdue_of
from desk.services.estimate.use import use_in
from desk.services.gates import gates_in
from desk.services.roster.ringing import NOBODY, Rings, whom_to_ring_now

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.estimate.values import EstimateUse
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Watched:
    """What is to be known now; `phone` is None where no phone call that came in is on the line.

    `missing` are the gates that would hold a charge for work on the call's ticket, `use` how much of its estimate is used; `rings` is
    whom to ring while the desk is closed.
    """

    call_id: int | None
    gaps: tuple[Gap, ...]
    offers: tuple[Offer, ...]
    phone: PhoneNow | None
    customer: str
    credit_stop: bool
    overdue: Decimal
    currency: str
    missing: tuple[str, ...] = ()
    use: EstimateUse | None = None
    rings: Rings = NOBODY
    ticket_id: int | None = None


def watch_calls(store: Store, *, by: int, now: datetime) -> Watched:
    """All of it in one look."""
    profile = desks.profile(store)
    with store.read() as session:
        on_line = select(Call).where(Call.person_id == by, Call.state.in_(("live", "held"))).order_by(Call.state.desc())
        live = session.scalar(on_line.limit(1))
        customer = session.get(Customer, live.customer_id) if live is not None and live.customer_id is not None else None
        owed = overdue_of(session, customer.id, now.astimezone(profile.zone).date()) if customer is not None else Decimal(0)
        rings = live is not None and (live.channel, live.direction) == ("phone", "in")
        kind, begun, owner = (live.kind, live.started_at, live.customer_id) if live is not None else ("question", now, None)
        ticket = session.get(Ticket, live.ticket_id) if live is not None and live.ticket_id is not None else None
        holds = tuple(gate.code for gate in gates_in(session, profile, ticket, now=now).holds) if ticket is not None else ()
        use = use_in(session, ticket, now=now) if ticket is not None else None
        known = (live.id if live else None, customer.name if customer else "", bool(customer and customer.credit_stop))
        about = ticket.id if ticket is not None else None
    phone = promise_now(store, now=begun, customer_id=owner, kind=kind) if rings else None
    colleagues = whom_to_ring_now(store, at=now, ticket_id=about, call_id=known[0]) if phone is not None and not phone.is_open else NOBODY
    return Watched(
        call_id=known[0], gaps=open_gaps(store, by=by), offers=offers(store, by=by, now=now), phone=phone, customer=known[1],
        credit_stop=known[2], overdue=owed, currency=profile.currency, missing=holds,
        use=use, rings=colleagues, ticket_id=about,
    )  # fmt: skip

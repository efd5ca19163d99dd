"""An estimate recorded on a ticket: sent, approved, told; the ticket's held charges follow."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Ticket
from desk.rules.charge_work import ESTIMATES
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.book import lock_customer
from desk.services.charge.ticket import reprice_held
from desk.services.ticket.pauses import end_wait, wait_from
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import GONE, Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

UNKNOWN_STATE: Final = mark("“{given}” is not one of the choices: {choices}.")
BAD_HOURS: Final = mark("Write the hours as a number from 0 to {most}, such as 2.5.")
MOST_HOURS: Final = 10_000
HUNDREDTH: Final = Decimal("0.01")


def record_estimate(store: Store, *, ticket_id: int, state: str, hours: Decimal | None, told: bool, at: datetime, by: int) -> Changed:
    """Record an estimate (none, sent, approved), its hours, and whether the customer was told them; held charges of the ticket are priced anew."""  # noqa: E501
    if state not in ESTIMATES:
        raise Refused(UNKNOWN_STATE, field="state", given=state, choices=", ".join(ESTIMATES))
    if hours is not None and not (hours.is_finite() and 0 <= hours <= MOST_HOURS and hours == hours.quantize(HUNDREDTH)):
        raise Refused(BAD_HOURS, field="hours", most=MOST_HOURS)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        owner = session.scalar(select(Ticket.customer_id).where(Ticket.id == ticket_id))
        if owner is None:
            raise Refused(GONE, field="ticket_id")
        # Whoever prices locks the customer first, then the ticket.
        lock_customer(session, owner)
        found = act.locked(ticket_id)
        before = {"estimate": found.estimate, "estimated_hours": found.estimated_hours, "told": found.told, "status": found.status}
        found.estimate, found.estimated_hours, found.told = state, hours, told
        await_answer(act, found)
        fields = {name: (value, getattr(found, name)) for name, value in before.items() if value != getattr(found, name)}
        if not fields:
            return Changed.of()
        act.record(found, "estimate", fields)
        recompute(act, found, cause="estimate")
        repriced = reprice_held(act, found)
        return Changed.of(("ticket", ticket_id), *(("charge", charge_id) for charge_id in repriced))


def await_answer(act: Act, found: Ticket) -> None:
    """Waiting for the customer's approval is waiting for the customer: it begins as the estimate goes out and ends with the answer."""
    if not found.is_open:
        return
    if found.estimate == "sent" and found.status != "waiting_approval":
        wait_from(act, found, "waiting_approval")
    elif found.estimate != "sent" and found.status == "waiting_approval":
        end_wait(act, found)
        found.status = "planned" if found.planned_on is not None else "open"

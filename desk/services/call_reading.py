"""One call as the Calls page opens it, running or ended; its live stretches; and who called last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from desk.models import Call
from desk.rules.errors import Refused
from desk.services.call_clock import GONE
from desk.services.call_segments import running, seconds_of
from desk.services.call_values import LiveCall
from desk.services.charge_book import charge_of

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

LOOKED_AT: Final = 60


@dataclass(frozen=True, slots=True)
class OpenedCall:
    """A call with what decides whether it can still be changed; `stretches` are its live times, the last one open while it runs."""

    call: LiveCall
    ended_at: datetime | None
    invoiced: bool
    stretches: tuple[tuple[datetime, datetime | None], ...]
    version_from: str
    version_to: str


@dataclass(frozen=True, slots=True)
class RecentCaller:
    """Somebody who called lately."""

    contact_id: int | None
    customer_id: int
    name: str
    customer: str
    phone: str
    at: datetime


def open_call(store: Store, *, call_id: int) -> OpenedCall:
    """One call, whatever its state; refused when it is not there."""
    with store.read() as session:
        call = session.get(Call, call_id)
        if call is None:
            raise Refused(GONE, field="call_id")
        charge = charge_of(session, call_id)
        now_open = running(call)
        shown = LiveCall(
            id=call.id, state=call.state, started_at=call.started_at, seconds=seconds_of(call),
            running_since=now_open.starts_at if now_open else None, last_seen_at=call.last_seen_at, number=call.number,
            contact_id=call.contact_id, contact=call.contact.name if call.contact else call.caller_name, customer_id=call.customer_id,
            customer=call.customer.name if call.customer else "", site_id=call.site_id, ticket_id=call.ticket_id,
            ticket_number=call.ticket.number if call.ticket else None, ticket_subject=call.ticket.subject if call.ticket else "",
            kind=call.kind, cause=call.cause, work=call.work, told=call.told, notes=call.notes, version=call.version,
        )  # fmt: skip
        stretches = tuple((segment.starts_at, segment.ends_at) for segment in call.segments)
        invoiced = charge is not None and charge.invoice_id is not None
        return OpenedCall(shown, call.ended_at, invoiced, stretches, call.version_from, call.version_to)


def recent_callers(store: Store, *, by: int, limit: int = 6) -> tuple[RecentCaller, ...]:
    """The last people and customers a person spoke with, each once, newest first."""
    query = (
        select(Call)
        .options(joinedload(Call.contact), joinedload(Call.customer))
        .where(Call.person_id == by, Call.customer_id.is_not(None), Call.state == "finished")
        .order_by(Call.started_at.desc(), Call.id.desc())
        .limit(LOOKED_AT)
    )
    callers: dict[tuple[int | None, int | None], RecentCaller] = {}
    with store.read() as session:
        for call in session.scalars(query):
            customer, contact = call.customer, call.contact
            if customer is not None:
                name = contact.name if contact else customer.name
                phone = contact.phone if contact else customer.phone
                callers.setdefault(
                    (call.contact_id, call.customer_id),
                    RecentCaller(call.contact_id, customer.id, name, customer.name, phone, call.started_at),
                )
    return tuple(callers.values())[:limit]

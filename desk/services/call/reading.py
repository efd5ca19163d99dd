"""One call as the Calls page opens it, running or ended; its live stretches; and who called last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from desk.models import Call, Invoice, TicketPromise
from desk.rules.errors import Refused
from desk.services.call.clock import GONE
from desk.services.call.views import live_view
from desk.services.charge.book import charge_of
from desk.services.ticket.record import person_name

if TYPE_CHECKING:
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.models import Charge
    from desk.services.call.values import LiveCall
    from desk.services.store import Store

LOOKED_AT: Final = 60


@dataclass(frozen=True, slots=True)
class ChargeFacts:
    """How a call's charge stands: by which rules and prices of which day, approved by whom, on which invoice."""

    id: int
    status: str
    reason: str | None
    goodwill: str
    approved_at: datetime | None
    approved_by: str
    rules: str
    prices_on: date | None
    invoice_number: str
    net: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class OpenedCall:
    """A call with what decides whether it can still be changed; `stretches` are its live times, the last one open while it runs."""

    call: LiveCall
    ended_at: datetime | None
    invoiced: bool
    stretches: tuple[tuple[datetime, datetime | None], ...]
    version_from: str
    version_to: str
    discard_reason: str = ""
    merged_into_id: int | None = None
    split_from_id: int | None = None
    edited: bool = False
    charge: ChargeFacts | None = None
    callback_due: datetime | None = None


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
        stretches = tuple((segment.starts_at, segment.ends_at) for segment in call.segments)
        return OpenedCall(
            call=live_view(call), ended_at=call.ended_at, invoiced=charge is not None and charge.invoice_id is not None,
            stretches=stretches, version_from=call.version_from, version_to=call.version_to, discard_reason=call.discard_reason,
            merged_into_id=call.merged_into_id, split_from_id=call.split_from_id,
            edited=any(set(edit["fields"]) - {"rung"} for edit in call.edits),
            charge=_charge(session, charge) if charge is not None else None, callback_due=_due(session, call),
        )  # fmt: skip


def _charge(session: Session, charge: Charge) -> ChargeFacts:
    number = session.scalar(select(Invoice.number).where(Invoice.id == charge.invoice_id)) if charge.invoice_id is not None else None
    prices_on = charge.case.get("prices_on")
    return ChargeFacts(
        id=charge.id, status=charge.status, reason=charge.reason, goodwill=charge.goodwill_reason, approved_at=charge.approved_at,
        approved_by=person_name(session, charge.approved_by_id), rules=charge.rule_version,
        prices_on=date.fromisoformat(prices_on) if prices_on else None, invoice_number=number or "", net=charge.net,
        currency=charge.currency,
    )  # fmt: skip


def _due(session: Session, call: Call) -> datetime | None:
    if call.callback_asked_at is None or call.callback_done_at is not None:
        return None
    return session.scalar(
        select(TicketPromise.latest).where(TicketPromise.ticket_id == call.ticket_id, TicketPromise.kind == "callback")
    )


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

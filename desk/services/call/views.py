"""Calls as they are read: those that run, a day's, the last one, and what one costs as it runs."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import joinedload, selectinload

from desk.models import Call, Charge
from desk.rules.errors import Refused
from desk.rules.tax import vat_on
from desk.rules.units import started_units
from desk.services import desks
from desk.services.call.clock import GONE, RUNNING
from desk.services.call.segments import running, seconds_of
from desk.services.call.values import CallRow, LiveCall, PriceView
from desk.services.charge.book import priced_case
from desk.services.charge.case import case_of
from desk.words import mark, stored

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from desk.rules.charge_work import Charge as Priced
    from desk.services.store import Store

NOBODY: Final = mark("Say who calls first: then the price is known.")
QUARTER: Final = 15


def live_calls(store: Store, *, by: int) -> tuple[LiveCall, ...]:
    """A person's calls that have not ended, the live one first."""
    with store.read() as session:
        rows = session.scalars(
            select(Call)
            .options(selectinload(Call.segments), joinedload(Call.contact), joinedload(Call.customer), joinedload(Call.ticket))
            .where(Call.person_id == by, Call.state.in_(RUNNING))
            .order_by(Call.started_at, Call.id)
        ).all()
        return tuple(live_view(call) for call in sorted(rows, key=lambda call: RUNNING.index(call.state)))


def live_view(call: Call) -> LiveCall:
    """A call as the bar and the page show it, whatever its state."""
    segment = running(call)
    return LiveCall(
        id=call.id, state=call.state, started_at=call.started_at, seconds=seconds_of(call),
        running_since=segment.starts_at if segment else None, last_seen_at=call.last_seen_at, number=call.number,
        contact_id=call.contact_id, contact=call.contact.name if call.contact else call.caller_name, customer_id=call.customer_id,
        customer=call.customer.name if call.customer else "", site_id=call.site_id, ticket_id=call.ticket_id,
        ticket_number=call.ticket.number if call.ticket else None, ticket_subject=call.ticket.subject if call.ticket else "",
        kind=call.kind, cause=call.cause, work=call.work, told=call.told, notes=call.notes, version=call.version, title=call.title,
        call_type_id=call.call_type_id, direction=call.direction, level=call.level, channel=call.channel,
        callback_asked_at=call.callback_asked_at, callback_done_at=call.callback_done_at,
    )  # fmt: skip


def calls_of_day(store: Store, *, day: date, by: int | None) -> tuple[CallRow, ...]:
    """The calls that began on a local day, newest first; of one person, or of all."""
    zone = desks.profile(store).zone
    first, last = (datetime.combine(day + timedelta(days=after), time(), zone).astimezone(UTC) for after in (0, 1))
    who = [Call.person_id == by] if by is not None else []
    with store.read() as session:
        return tuple(_rows(session, [Call.started_at >= first, Call.started_at < last, *who], limit=None))


def last_caller(store: Store, *, by: int) -> CallRow | None:
    """The last finished call of a person."""
    with store.read() as session:
        return next(iter(_rows(session, [Call.person_id == by, Call.state == "finished"], limit=1)), None)


def _rows(session: Session, where: Sequence[Any], *, limit: int | None) -> list[CallRow]:
    rows = session.execute(
        select(Call, Charge)
        .outerjoin(Charge, Charge.call_id == Call.id)
        .options(selectinload(Call.segments), joinedload(Call.contact), joinedload(Call.customer), joinedload(Call.ticket))
        .where(*where)
        .order_by(Call.started_at.desc(), Call.id.desc())
        .limit(limit)
    )
    return [_row(call, charge) for call, charge in rows]


def _row(call: Call, charge: Charge | None) -> CallRow:
    seconds = seconds_of(call)
    goodwill = charge is not None and bool(charge.goodwill_reason)
    return CallRow(
        id=call.id, started_at=call.started_at, seconds=seconds, units=units_of(charge, seconds), state=call.state,
        direction=call.direction, caller=call.contact.name if call.contact else call.caller_name or call.number,
        customer_id=call.customer_id, customer=call.customer.name if call.customer else "", ticket_id=call.ticket_id,
        ticket_number=call.ticket.number if call.ticket else None, ticket_subject=call.ticket.subject if call.ticket else "",
        kind=call.kind, status=charge.status if charge else None, reason=charge.reason if charge else None,
        net=None if charge is None else charge.net * (not goodwill), currency=charge.currency if charge else "",
        why=stored.from_json(charge.why) if charge else (), invoiced=charge is not None and charge.invoice_id is not None,
        title=call.title, cause=call.cause, work=call.work, charge_id=charge.id if charge else None,
        approved=charge is not None and charge.approved_at is not None, goodwill=charge.goodwill_reason if charge else "",
        repriced=charge is not None and any(row["code"] == "repriced" for row in charge.history),
        waits=call.callback_asked_at is not None and call.callback_done_at is None, merged_into_id=call.merged_into_id,
        pack_quarters=charge.pack_quarters if charge else 0, contact_id=call.contact_id, notes=call.notes,
        contact=call.contact.name if call.contact else "",
    )  # fmt: skip


def units_of(charge: Charge | None, seconds: int) -> int:
    """Started units as the charge counted them; started quarters where it counted none."""
    counted = 0 if charge is None else charge.pack_quarters + sum(int(line["quantity"]) for line in charge.lines)
    return counted or started_units(seconds, QUARTER)


def price_call(store: Store, *, call_id: int, seconds: int) -> PriceView:
    """What the call costs at that length, by the rules and prices of its day; what is approved or invoiced, as it was frozen."""
    profile = desks.profile(store)
    with store.read() as session:
        call = session.get(Call, call_id)
        if call is None:
            raise Refused(GONE)
        charge = session.scalar(select(Charge).where(Charge.call_id == call_id))
        if charge is not None and (charge.approved_at is not None or charge.invoice_id is not None):
            return frozen_view(charge)
        case = case_of(session, profile, call, seconds=max(seconds, 0), charge=charge)
        if case is None:
            raise Refused(NOBODY, field="customer_id")
        return view_of(priced_case(session, profile, case, charge), seconds)


def frozen_view(charge: Charge) -> PriceView:
    """A charge as it was kept."""
    lines = charge.lines
    return PriceView(
        status=charge.status, reason=charge.reason, currency=charge.currency, net=charge.net,
        gross=charge.net + vat_on(charge.net, charge.vat_rate, charge.currency), units=units_of(charge, charge.seconds),
        unit_price=Decimal(lines[0]["unit_price"]) if lines else None, pack_quarters=charge.pack_quarters,
        why=stored.from_json(charge.why), warnings=tuple(charge.warnings),
    )  # fmt: skip


def view_of(priced: Priced, seconds: int) -> PriceView:
    """The rules' answer as the call bar shows it."""
    units = priced.pack_quarters + sum(line.quantity for line in priced.lines)
    return PriceView(
        status=priced.status, reason=priced.reason, currency=priced.currency, net=priced.net, gross=priced.gross,
        units=units or started_units(max(seconds, 0), QUARTER), unit_price=priced.lines[0].unit_price if priced.lines else None,
        pack_quarters=priced.pack_quarters, why=priced.why, warnings=priced.warnings,
    )  # fmt: skip

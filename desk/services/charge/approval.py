"""Charges approved: rule version, price and its date frozen as they are, one or all of a day or customer; taken back on record."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Call, Charge
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.clock import locked_call
from desk.services.changes import Changed
from desk.services.charge.book import book_call, lock_customer, refuse_invoiced
from desk.services.charge.history import note
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy.orm import Session

    from desk.services.store import Store

NOTHING: Final = mark("There is nothing to approve here: held work is released first.")
NOT_APPROVED: Final = mark("This charge is not approved.")
APPROVABLE: Final = ("covered", "chargeable")


def approve_charges(store: Store, *, charge_ids: Iterable[int], at: datetime, by: int) -> Changed:
    """Freeze charges as they stand; held ones stay open. `result` is how many were approved, and none at all is refused."""
    wanted = set(charge_ids)
    return _approve(store, [Charge.id.in_(wanted)], at=at, by=by)


def approve_day(store: Store, *, day: date, person_id: int | None, at: datetime, by: int) -> Changed:
    """Approve what one person's calls (or everybody's) of a local day came to."""
    zone = desks.profile(store).zone
    first, last = (datetime.combine(day + timedelta(days=after), time(), zone).astimezone(UTC) for after in (0, 1))
    theirs = [Call.person_id == person_id] if person_id is not None else []
    calls = select(Call.id).where(Call.started_at >= first, Call.started_at < last, *theirs)
    return _approve(store, [Charge.call_id.in_(calls)], at=at, by=by)


def approve_customer(store: Store, *, customer_id: int, month: str | None, at: datetime, by: int) -> Changed:
    """Approve what a customer's work of a local month ("2026-04"), or of all months, came to."""
    of_month = [Charge.local_month == month] if month is not None else []
    return _approve(store, [Charge.customer_id == customer_id, *of_month], at=at, by=by)


def take_back_approval(store: Store, *, charge_id: int, at: datetime, by: int) -> Changed:
    """Open an approved charge that is on no invoice again; it is priced anew by what holds now."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        charge = session.get(Charge, charge_id)
        if charge is None or charge.approved_at is None:
            raise Refused(NOT_APPROVED)
        call = locked_call(session, charge.call_id) if charge.call_id is not None else None
        lock_customer(session, charge.customer_id)
        session.refresh(charge, with_for_update={"key_share": True})
        refuse_invoiced(charge)
        reopen(act, charge)
        if call is not None:
            book_call(act, call)
        also = [("call", call.id)] if call is not None else []
        return Changed.of(("charge", charge_id), ("customer", charge.customer_id), *also, result=charge_id)


def freeze(act: Act, charge: Charge) -> None:
    """Approve a charge as it stands, on its record; one that is approved already stays as it is."""
    if charge.approved_at is None:
        charge.approved_at, charge.approved_by_id = act.at, act.by
        note(act, charge, "approved", rules=charge.rule_version, prices_on=charge.case.get("prices_on", ""))


def reopen(act: Act, charge: Charge) -> None:
    """Take an approval back, on the charge's record; what it costs may change again."""
    if charge.approved_at is not None:
        charge.approved_at = charge.approved_by_id = None
        note(act, charge, "approval_taken_back")


def _approve(store: Store, where: list[Any], *, at: datetime, by: int) -> Changed:
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = _locked(session, where)
        if not found:
            raise Refused(NOTHING)
        for charge in found:
            freeze(act, charge)
        touched = [("charge", charge.id) for charge in found]
        calls = [("call", charge.call_id) for charge in found if charge.call_id is not None]
        customers = [("customer", key) for key in sorted({charge.customer_id for charge in found})]
        return Changed.of(*touched, *calls, *customers, result=len(found))


def _locked(session: Session, where: list[Any]) -> list[Charge]:
    """The charges that can be approved, their customers' rows held first, as everybody who prices holds them."""
    open_ones = (*where, Charge.approved_at.is_(None), Charge.invoice_id.is_(None), Charge.status.in_(APPROVABLE))
    owners = session.scalars(select(Charge.customer_id).where(*open_ones).distinct())
    for customer_id in sorted(owners):
        lock_customer(session, customer_id)
    query = select(Charge).where(*open_ones).order_by(Charge.id).with_for_update(of=Charge, key_share=True)
    return list(session.scalars(query.execution_options(populate_existing=True)))

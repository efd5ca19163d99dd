"""What is not approved follows the rules and prices that hold; what is approved or invoiced never moves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Call, Charge, Customer
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.book import book_call, customer_of, lock_customer
from desk.services.charge.history import terms_of
from desk.services.ticket.record import Act

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Repriced:
    """A charge that came to something else when it was priced anew."""

    charge_id: int
    call_id: int
    customer: str
    at: datetime
    before: Decimal
    after: Decimal
    former_status: str
    status: str
    currency: str


def reprice_open(store: Store, *, at: datetime, by: int | None, customer_id: int | None = None, since: date | None = None) -> Changed:
    """Price calls anew that are neither approved nor invoiced, of a customer or of all, from a local day on; `result` is what moved."""
    profile = desks.profile(store)
    with store.write() as session:
        moved = reprice_in(Act(session, profile, at, by), customer_id=customer_id, since=since)
    ids = [pair for each in moved for pair in (("charge", each.charge_id), ("call", each.call_id))]
    return Changed.of(*ids, result=moved)


def reprice_in(act: Act, *, customer_id: int | None = None, since: date | None = None) -> tuple[Repriced, ...]:
    """The same, inside a transaction; calls are held first, then customers, as everybody who prices does."""
    session = act.session
    calls = _locked_calls(session, _open_calls(act, customer_id, since))
    for owner in sorted({owner for call in calls if (owner := customer_of(session, call)) is not None}):
        lock_customer(session, owner)
    moved = []
    for call in sorted(calls, key=lambda call: (call.started_at, call.id)):
        charge = session.scalar(select(Charge).where(Charge.call_id == call.id).execution_options(populate_existing=True))
        if charge is None or charge.approved_at is not None or charge.invoice_id is not None:
            continue
        before = terms_of(charge)
        again = book_call(act, call)
        if again is not None and (before.status, before.net) != (again.status, again.net):
            customer = session.get_one(Customer, again.customer_id).name
            moved.append(
                Repriced(again.id, call.id, customer, again.at, before.net, again.net, before.status, again.status, again.currency)
            )
    return tuple(moved)


def _open_calls(act: Act, customer_id: int | None, since: date | None) -> list[int]:
    where: list[ColumnElement[bool]] = [Charge.approved_at.is_(None), Charge.invoice_id.is_(None), Charge.call_id.is_not(None)]
    if customer_id is not None:
        where.append(Charge.customer_id == customer_id)
    if since is not None:
        where.append(Charge.at >= datetime.combine(since, time(), act.profile.zone).astimezone(UTC))
    return sorted(key for key in act.session.scalars(select(Charge.call_id).where(*where)) if key is not None)


def _locked_calls(session: Session, ids: list[int]) -> list[Call]:
    query = select(Call).where(Call.id.in_(ids), Call.state == "finished").order_by(Call.id).with_for_update(of=Call, key_share=True)
    return list(session.scalars(query.execution_options(populate_existing=True)))

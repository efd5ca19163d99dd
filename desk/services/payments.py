"""Payments: money that came for an invoice; a wrong one is taken back by its negative, for nothing is rewritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.models import Invoice, Payment
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.invoice_state import CREDIT, DRAFT, paid_by_invoice

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from desk.services.store import Store


def record_payment(
    store: Store, *, op_key: str, invoice_id: int, amount: Decimal, paid_on: date, note: str, at: datetime, by: int
) -> Changed:
    """Money came for an invoice; a negative amount takes back what was entered wrongly. `result` is the payment's id."""
    profile = desks.profile(store)
    if paid_on > at.astimezone(profile.zone).date():
        raise Refused("This day is still to come: enter the day on which the money came.", field="paid_on")
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=earlier["id"])
        row = session.get(Invoice, invoice_id, with_for_update=True)
        if row is None or row.state == DRAFT or row.kind == CREDIT:
            raise Refused("Only an issued invoice can be paid.", field="invoice_id")
        if not amount.is_finite() or not amount or abs(amount) >= 10**12 or amount != rounded(amount, row.currency):
            raise Refused("{value} is not an amount in {currency}.", field="amount", value=str(amount)[:40], currency=row.currency)
        if paid_by_invoice(session, (invoice_id,)).get(invoice_id, 0) + amount < 0:
            raise Refused("More would be taken back than was paid.", field="amount")
        paid = Payment(invoice_id=invoice_id, paid_on=paid_on, amount=amount, note=note.strip(), entered_at=at, entered_by_id=by)
        session.add(paid)
        session.flush()
        store.done(session, op_key=op_key, result={"id": paid.id})
        return Changed.of(("invoice", invoice_id), ("customer", row.customer_id), result=paid.id)

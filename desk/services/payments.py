"""Payments: money that came, went back, or is too little to ask for; a wrong one is taken back by its negative."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, tuple_

from desk.models import BankEntry, Customer, Invoice, Payment, Person
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.invoice.finding import named
from desk.services.invoice.state import CREDIT, DRAFT, charged_by_invoice, notes_by_invoice, paid_by_invoice, standing_of
from desk.services.rights import ruled

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

KINDS: Final = ("payment", "refund", "rounding")
SMALL: Final = {"ISK": Decimal(10), "NOK": Decimal(5), "SEK": Decimal(5), "DKK": Decimal(5)}
"""The rest that nobody asks for; one whole unit in other currencies (ours)."""


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """Money as it was entered: `by` is who did, `from_bank` whether a bank's file told of it."""

    id: int
    paid_on: date
    invoice_id: int
    number: str
    customer_id: int
    customer: str
    amount: Decimal
    currency: str
    kind: str
    note: str
    by: str
    from_bank: bool


def payments(store: Store, *, after: tuple[date, int] | None = None, limit: int = 100, search: str = "") -> tuple[PaymentRow, ...]:
    """What came and went, the newest first; `after` is (day, id) of the last one shown."""
    query = (
        select(Payment, Invoice, Customer.name, Person.short_name, BankEntry.id)
        .join(Invoice, Invoice.id == Payment.invoice_id).join(Customer, Customer.id == Invoice.customer_id)
        .join(Person, Person.id == Payment.entered_by_id).outerjoin(BankEntry, BankEntry.payment_id == Payment.id)
    ).where(named(search))  # fmt: skip
    if after is not None:
        query = query.where(tuple_(Payment.paid_on, Payment.id) < after)
    with store.read() as session:
        return tuple(
            PaymentRow(
                paid.id, paid.paid_on, row.id, row.number or "", row.customer_id, row.buyer.get("name") or name, paid.amount, row.currency,
                paid.kind, paid.note, by, entry is not None,
            )
            for paid, row, name, by, entry in session.execute(query.order_by(Payment.paid_on.desc(), Payment.id.desc()).limit(limit))
        )  # fmt: skip


@ruled
def record_payment(
    store: Store, *, op_key: str, invoice_id: int, amount: Decimal, paid_on: date, note: str, at: datetime, by: int, kind: str = "payment"
) -> Changed:
    """Money came for an invoice, all of it, a part or more; a negative amount takes back what was entered wrongly.

    A `refund` is negative and at most what is too much; a `rounding` writes off a rest too small to ask for. `result` is its id.
    """
    profile = desks.profile(store)
    if paid_on > at.astimezone(profile.zone).date():
        raise Refused("This day is still to come: enter the day on which the money came.", field="paid_on")
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=earlier["id"])
        row, paid = enter_payment(session, invoice_id, amount, paid_on, note, kind, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": paid.id})
        return Changed.of(("invoice", invoice_id), ("customer", row.customer_id), result=paid.id)


def enter_payment(
    session: Session, invoice_id: int, amount: Decimal, paid_on: date, note: str, kind: str, *, at: datetime, by: int
) -> tuple[Invoice, Payment]:
    """The same inside a transaction; the invoice's row is locked."""
    row = session.get(Invoice, invoice_id, with_for_update=True)
    if row is None or row.state == DRAFT or row.kind == CREDIT:
        raise Refused("Only an issued invoice can be paid.", field="invoice_id")
    if not amount.is_finite() or not amount or abs(amount) >= 10**12 or amount != rounded(amount, row.currency):
        raise Refused("{value} is not an amount in {currency}.", field="amount", value=str(amount)[:40], currency=row.currency)
    _check(session, row, amount, kind, paid_on)
    paid = Payment(invoice_id=invoice_id, paid_on=paid_on, amount=amount, kind=kind, note=note.strip(), entered_at=at, entered_by_id=by)
    session.add(paid)
    session.flush()
    return row, paid


def _check(session: Session, row: Invoice, amount: Decimal, kind: str, today: date) -> None:
    paid = paid_by_invoice(session, (row.id,)).get(row.id, Decimal(0))
    if paid + amount < 0:
        raise Refused("More would be taken back than was paid.", field="amount")
    charged, notes = charged_by_invoice(session, (row.id,)).get(row.id, Decimal(0)), notes_by_invoice(session, (row.id,)).get(row.id, [])
    owed = standing_of(row, paid=paid, charged=charged, notes=notes, today=today).owed
    if kind == "refund" and not (amount < 0 and -amount <= -owed):
        raise Refused("At most {most:money} is too much and can go back.", field="amount", most=(max(-owed, Decimal(0)), row.currency))
    if kind == "rounding" and (amount != owed or abs(amount) > SMALL.get(row.currency, Decimal(1))):
        raise Refused("Only the whole rest of an invoice, and a small one, is written off as rounding.", field="amount")
    if kind not in KINDS:
        raise Refused("Money comes, goes back, or is rounded.", field="kind")

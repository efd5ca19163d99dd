"""What customers owe: the statement of one, and the list of all by how long it is overdue."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Customer, Invoice, Payment, ReminderCharge
from desk.services.invoice.finding import named
from desk.services.invoice.state import CREDIT, DRAFT, charged_by_invoice, notes_by_invoice, owed_sum, paid_by_invoice, standing_of

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from desk.services.store import Store

EDGES: Final = (0, 30, 60, 90)
"""Days overdue: not yet, 1 to 30, 31 to 60, 61 to 90, and longer."""


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One line of a statement: an invoice adds to what is owed, a credit note, payment or rounding takes from it, a refund adds.

    So do a reminder's fee and interest; what is waived of them takes from it.
    """

    day: date
    what: str
    number: str
    invoice_id: int
    amount: Decimal
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Statement:
    """A customer's account in one currency between two days: what was owed before, each line, and what is owed at the end."""

    currency: str
    before: Decimal
    rows: tuple[StatementRow, ...]
    balance: Decimal


@dataclass(slots=True)
class AgedRow:
    """What one customer owes in one currency, by how long it is overdue; `credit` is what was paid too much."""

    customer_id: int
    customer: str
    currency: str
    buckets: list[Decimal] = field(default_factory=lambda: [Decimal(0)] * (len(EDGES) + 1))
    credit: Decimal = Decimal(0)
    invoice_ids: list[int] = field(default_factory=list)

    @property
    def whole(self) -> Decimal:
        """All of it, less what was paid too much."""
        return sum(self.buckets, Decimal(0)) - self.credit


def statement(store: Store, *, customer_id: int, since: date, until: date) -> tuple[Statement, ...]:
    """The account of a customer between two days, both included, one statement for each currency."""
    with store.read() as session:
        found = _movements(session, customer_id, until)
    made = []
    for currency in sorted(found):
        balance, rows = Decimal(0), []
        for day, _, what, number, key, amount in sorted(found[currency], key=lambda row: row[:2]):
            balance += amount
            if day >= since:
                rows.append(StatementRow(day, what, number, key, amount, balance))
        before = rows[0].balance - rows[0].amount if rows else balance
        made.append(Statement(currency, before, tuple(rows), balance))
    return tuple(made)


def _movements(session: Session, customer_id: int, until: date) -> dict[str, list[tuple[date, tuple[int, int], str, str, int, Decimal]]]:
    found: dict[str, list[tuple[date, tuple[int, int], str, str, int, Decimal]]] = defaultdict(list)
    documents = select(Invoice).where(Invoice.customer_id == customer_id, Invoice.state != DRAFT, Invoice.issue_date <= until)
    for row in session.scalars(documents):
        assert row.issue_date is not None
        amount = -row.gross if row.kind == CREDIT else row.gross
        found[row.currency].append((row.issue_date, (0, row.id), row.kind, row.number or "", row.id, amount))
    money = (
        select(Payment, Invoice.currency, Invoice.number)
        .join(Invoice, Invoice.id == Payment.invoice_id)
        .where(Invoice.customer_id == customer_id, Payment.paid_on <= until)
    )
    for paid, currency, number in session.execute(money):
        found[currency].append((paid.paid_on, (1, paid.id), paid.kind, number or "", paid.invoice_id, -paid.amount))
    charged = (
        select(ReminderCharge, Invoice.currency, Invoice.number)
        .join(Invoice, Invoice.id == ReminderCharge.invoice_id)
        .where(Invoice.customer_id == customer_id, ReminderCharge.dated <= until)
    )
    for one, currency, number in session.execute(charged):
        what = one.kind if one.amount > 0 else f"{one.kind}_waived"
        found[currency].append((one.dated, (2, one.id), what, number or "", one.invoice_id, one.amount))
    return found


def aged(store: Store, *, today: date, after: int = 0, limit: int = 200, search: str = "") -> tuple[AgedRow, ...]:
    """What each customer owes by how long it is overdue, a row for each currency; pages by the customer's id.

    A search finds customers by their words, or by the number or reference of an invoice that is owed.
    """
    with store.read() as session:
        owing = (
            select(Invoice.customer_id).join(Customer, Customer.id == Invoice.customer_id)
            .where(named(search), Invoice.state != DRAFT, Invoice.kind != CREDIT, Invoice.customer_id > after, owed_sum() != 0)
            .group_by(Invoice.customer_id).order_by(Invoice.customer_id).limit(limit)
        )  # fmt: skip
        ids = session.scalars(owing).all()
        rows = session.execute(
            select(Invoice, Customer.name).join(Customer, Customer.id == Invoice.customer_id)
            .where(Invoice.customer_id.in_(ids), Invoice.state != DRAFT, Invoice.kind != CREDIT, owed_sum() != 0)
            .order_by(Invoice.customer_id, Invoice.due_date, Invoice.id)
        ).all()  # fmt: skip
        keys = tuple(row.id for row, _ in rows)
        paid, notes, charged = paid_by_invoice(session, keys), notes_by_invoice(session, keys), charged_by_invoice(session, keys)
    found: dict[tuple[int, str], AgedRow] = {}
    for row, name in rows:
        came, asked = paid.get(row.id, Decimal(0)), charged.get(row.id, Decimal(0))
        owed = standing_of(row, paid=came, charged=asked, notes=notes.get(row.id, []), today=today).owed
        into = found.setdefault((row.customer_id, row.currency), AgedRow(row.customer_id, name, row.currency))
        into.invoice_ids.append(row.id)
        if owed < 0:
            into.credit -= owed
        else:
            late = (today - row.due_date).days if row.due_date is not None else 0
            into.buckets[sum(late > edge for edge in EDGES)] += owed
    return tuple(found.values())

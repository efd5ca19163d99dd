"""Vouchers: every issued invoice and credit note, payment and reminder's charge, as postings that sum to nothing in the desk's currency.

What an earlier system issued is in its books, and a Greek pro forma is no tax document: neither is a voucher, but their payments are.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, tuple_
from sqlalchemy.orm import selectinload

from desk.models import Customer, Invoice, Payment, ReminderCharge
from desk.rules.errors import Refused
from desk.rules.money import product, rounded
from desk.rules.tax import categorised
from desk.rules.tax_treatment import TAXED
from desk.services import desks
from desk.services.exchange import rate_on
from desk.services.invoice.law import category_of
from desk.services.invoice.state import CREDIT, DRAFT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.tax import VatRow
    from desk.services.store import Store

WINDOW: Final = 500
BOOKED: Final = ("invoice", CREDIT)


@dataclass(frozen=True, slots=True)
class Posting:
    """An amount on the account of a role: above nothing debit, below it credit; `foreign` is the same in the document's currency.

    Sales say their VAT: the rate in percent, the category and the tax on them (credit, as the sale).
    """

    role: str
    amount: Decimal
    foreign: Decimal
    rate: Decimal | None = None
    category: str = ""
    vat: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class Voucher:
    """One voucher: `kind` is invoice, credit_note, payment, refund, rounding, reminder or waiver; `number` is the invoice's."""

    id: str
    kind: str
    number: str
    day: date
    entered_at: datetime
    due: date | None
    customer_id: int
    customer: str
    reference: str
    currency: str
    postings: tuple[Posting, ...]


def vouchers(store: Store, *, since: date, until: date) -> Iterator[Voucher]:
    """The vouchers of a period, both days included: documents by day, payments, then what reminders put on; a window of them in memory."""
    home = desks.profile(store).currency
    yield from _documents(store, home, since, until)
    yield from _payments(store, home, since, until)
    yield from _charges(store, home, since, until)


def _documents(store: Store, home: str, since: date, until: date) -> Iterator[Voucher]:
    last: tuple[Any, int] = (since, 0)
    while True:
        with store.read() as session:
            rows = session.scalars(
                select(Invoice).options(selectinload(Invoice.lines))
                .where(
                    Invoice.state != DRAFT, Invoice.kind.in_(BOOKED), Invoice.issue_date <= until,
                    tuple_(Invoice.issue_date, Invoice.id) > last,
                )
                .order_by(Invoice.issue_date, Invoice.id).limit(WINDOW)
            ).all()  # fmt: skip
            made = [_document(row, home) for row in rows]
        yield from made
        if len(rows) < WINDOW:
            return
        last = (rows[-1].issue_date, rows[-1].id)


def _document(row: Invoice, home: str) -> Voucher:
    assert row.issue_date is not None
    sign = Decimal(-1 if row.kind == CREDIT else 1)
    priced = [line for line in row.lines if line.unit_price is not None]
    sums = categorised([(line.net, line.vat_rate, category_of(line, row.seller, row.buyer)) for line in priced], row.currency)
    rate = Decimal(1) if row.currency == home else row.home_rate
    if (sums.net, sums.vat) != (row.net, row.vat) or rate is None:
        raise Refused("Invoice {number} does not add up: nothing was written.", field="number", number=row.number or "")
    taxes = _taxes(row, sums.rows, rate, home)
    sales = [
        Posting(
            "sales" if one.category == TAXED else "sales_free", -sign * _home(one.net, rate, home), -sign * one.net, one.rate, one.category,
            -sign * tax,
        )
        for one, tax in zip(sums.rows, taxes, strict=True)
    ]  # fmt: skip
    taxed = [Posting("vat", -sign * tax, -sign * one.vat, one.rate, one.category)
             for one, tax in zip(sums.rows, taxes, strict=True) if one.vat]  # fmt: skip
    whole = sum((one.amount for one in (*sales, *taxed)), Decimal(0))
    owed = Posting("receivable", -whole, sign * row.gross)
    return Voucher(
        f"{'C' if row.kind == CREDIT else 'I'}{row.id}", row.kind, row.number or "", row.issue_date, row.issued_at or row.created_at,
        row.due_date, row.customer_id, row.buyer["name"], row.reference, row.currency, (owed, *sales, *taxed),
    )  # fmt: skip


def _taxes(row: Invoice, rows: tuple[VatRow, ...], rate: Decimal, home: str) -> list[Decimal]:
    """The tax of each rate in the desk's currency; together they are the very sum that the document states in it."""
    found = [_home(one.vat, rate, home) for one in rows]
    stated = row.home_vat if row.home_vat is not None else row.vat
    if found:
        found[0] += stated - sum(found, Decimal(0))
    return found


def _home(value: Decimal, rate: Decimal, home: str) -> Decimal:
    return rounded(product(value, rate), home)


def _payments(store: Store, home: str, since: date, until: date) -> Iterator[Voucher]:
    return _on_invoices(store, Payment, Payment.paid_on, since, until, partial(_payment, home=home))


def _charges(store: Store, home: str, since: date, until: date) -> Iterator[Voucher]:
    return _on_invoices(store, ReminderCharge, ReminderCharge.dated, since, until, partial(_charge, home=home))


def _on_invoices(store: Store, kind: Any, day: Any, since: date, until: date, made: Callable[..., Voucher]) -> Iterator[Voucher]:
    """What came or was put on invoices between two days, a window at a time, by its day."""
    last: tuple[Any, int] = (since, 0)
    while True:
        with store.read() as session:
            rows = session.execute(
                select(kind, Invoice, Customer.name, day).join(Invoice, Invoice.id == kind.invoice_id)
                .join(Customer, Customer.id == Invoice.customer_id)
                .where(day <= until, tuple_(day, kind.id) > last).order_by(day, kind.id).limit(WINDOW)
            ).all()  # fmt: skip
            found = [made(session, one, row, name) for one, row, name, _ in rows]
        yield from found
        if len(rows) < WINDOW:
            return
        last = (rows[-1][3], rows[-1][0].id)


def _charge(session: Session, one: ReminderCharge, row: Invoice, name: str, home: str) -> Voucher:
    rate = Decimal(1) if row.currency == home else row.home_rate or rate_on(session, row.currency, one.dated)
    amount = _home(one.amount, rate, home)
    return Voucher(
        f"R{one.id}", "reminder" if one.amount > 0 else "waiver", row.number or "", one.dated, one.entered_at, None, row.customer_id,
        row.buyer.get("name", name), one.reason, row.currency,
        (Posting("receivable", amount, one.amount), Posting("fees" if one.kind == "fee" else "interest", -amount, -one.amount)),
    )  # fmt: skip


def _payment(session: Session, paid: Payment, row: Invoice, name: str, home: str) -> Voucher:
    # A payment is worth what its invoice was: gains and losses of exchange are the accountant's to book.
    rate = Decimal(1) if row.currency == home else row.home_rate or rate_on(session, row.currency, paid.paid_on)
    amount = _home(paid.amount, rate, home)
    return Voucher(
        f"P{paid.id}", paid.kind, row.number or "", paid.paid_on, paid.entered_at, None, row.customer_id, row.buyer.get("name", name),
        paid.note, row.currency,
        (Posting("rounding" if paid.kind == "rounding" else "bank", amount, paid.amount), Posting("receivable", -amount, -paid.amount)),
    )  # fmt: skip

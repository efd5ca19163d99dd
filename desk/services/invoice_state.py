"""How an invoice stands: its row never changes once issued, so payments and credit notes say the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import aliased

from desk.models import Charge, Invoice, InvoiceLine, Payment
from desk.rules.errors import Refused
from desk.rules.tax import totals

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from sqlalchemy import ColumnElement, ScalarSelect
    from sqlalchemy.orm import Session

DRAFT: Final = "draft"
ISSUED: Final = "issued"
CREDIT: Final = "credit_note"


def paid_sum() -> ScalarSelect[Decimal]:
    """What came for the invoice of the row."""
    paid = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.invoice_id == Invoice.id)
    return paid.correlate(Invoice).scalar_subquery()


def is_credited() -> ColumnElement[bool]:
    """Whether a credit note stands against the invoice of the row."""
    note = aliased(Invoice)
    return select(note.id).where(note.credits_id == Invoice.id).correlate(Invoice).exists()


def paid_by_invoice(session: Session, ids: tuple[int, ...]) -> dict[int, Decimal]:
    """What came for each invoice; one without payments is left out."""
    rows = session.execute(
        select(Payment.invoice_id, func.sum(Payment.amount)).where(Payment.invoice_id.in_(ids)).group_by(Payment.invoice_id)
    )
    return {key: paid for key, paid in rows}  # noqa: C416 - a row is no pair to the type checker


def credited_by(session: Session, ids: tuple[int, ...]) -> dict[int, str]:
    """The number of the credit note against each invoice that has one."""
    rows = session.execute(select(Invoice.credits_id, Invoice.number).where(Invoice.credits_id.in_(ids)))
    return {key: number for key, number in rows if key is not None and number is not None}


def state_of(row: Invoice, *, paid: Decimal, credited: bool, today: date) -> str:
    """Draft, issued, overdue, paid or credited."""
    if row.state == DRAFT:
        return DRAFT
    if credited:
        return "credited"
    if row.kind == CREDIT:
        return ISSUED
    if paid >= row.gross:
        return "paid"
    return "overdue" if row.due_date is not None and row.due_date < today else ISSUED


def find_draft(session: Session, invoice_id: int) -> Invoice:
    """A draft's row, locked; refused when it is gone or issued."""
    row = session.get(Invoice, invoice_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise Refused("This draft is not there any more: somebody discarded it.", field="invoice_id")
    if row.state != DRAFT:
        raise Refused(
            "Invoice {number} is issued and cannot change: make a credit note instead.", field="invoice_id", number=row.number or ""
        )
    return row


def sum_up(row: Invoice) -> None:
    """The invoice's sums from its lines; those without a price bear no tax."""
    sums = totals([(line.net, line.vat_rate) for line in row.lines if line.unit_price is not None], row.currency)
    row.net, row.vat, row.gross = sums.net, sums.vat, sums.gross


def draft_lines_removed(session: Session, charge: Charge) -> bool:
    """Take a charge off the draft it is on, lines and all; False when it is on an issued invoice, which stays."""
    if charge.invoice_id is None:
        return True
    row = session.get(Invoice, charge.invoice_id, with_for_update=True, populate_existing=True)
    if row is None or row.state != DRAFT:
        return False
    for line in [line for line in row.lines if line.charge_id == charge.id]:
        row.lines.remove(line)
    charge.invoice_id = None
    session.flush()
    drop_if_empty(session, row)
    return True


def drop_if_empty(session: Session, row: Invoice) -> bool:
    """Sum a draft up anew, or discard it with its last line; whether it is gone."""
    if row.lines:
        sum_up(row)
        return False
    session.execute(update(Charge).where(Charge.invoice_id == row.id).values(invoice_id=None))
    session.execute(delete(InvoiceLine).where(InvoiceLine.invoice_id == row.id))
    session.delete(row)
    session.flush()
    return True

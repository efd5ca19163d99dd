"""How an invoice stands: its row never changes once issued, so payments and credit notes say the rest."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, case, delete, func, select, text, type_coerce, update
from sqlalchemy.orm import aliased
from sqlalchemy.orm.util import identity_key

from desk.models import Charge, Invoice, InvoiceLine, Payment, ReminderCharge
from desk.models.base import Amount
from desk.rules.errors import Refused
from desk.rules.tax import totals
from desk.services.invoice.discount import DISCOUNT, spread_discount
from desk.services.live.written import tell
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement, ScalarSelect
    from sqlalchemy.orm import Session

DRAFT: Final = "draft"
ISSUED: Final = "issued"
CREDIT: Final = "credit_note"
ON_A_DRAFT: Final = mark("This work is on a draft already: the office takes it off the draft first.")
OPENING: Final = "opening"
"""An invoice of the system the desk used before: it is owed and paid like ours, but its paper, its tax and its number are that system's."""


@dataclass(frozen=True, slots=True)
class Note:
    """One credit note against an invoice."""

    id: int
    number: str
    net: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class Standing:
    """How a document stands, what is owed of it, and what credit notes took back."""

    state: str
    owed: Decimal
    credited: Decimal


# Made once: to put such an expression together takes longer than to ask for it.
@cache
def paid_sum() -> ScalarSelect[Decimal]:
    """What came for the invoice of the row."""
    paid = select(func.coalesce(func.sum(Payment.amount), 0)).where(Payment.invoice_id == Invoice.id)
    return paid.correlate(Invoice).scalar_subquery()


@cache
def charged_sum() -> ScalarSelect[Decimal]:
    """What reminders put on the invoice of the row, less what was waived."""
    charged = select(func.coalesce(func.sum(ReminderCharge.amount), 0)).where(ReminderCharge.invoice_id == Invoice.id)
    return charged.correlate(Invoice).scalar_subquery()


def _of_notes(column: str) -> ScalarSelect[Decimal]:
    note = aliased(Invoice)
    summed_up = select(func.coalesce(func.sum(getattr(note, column)), 0)).where(note.credits_id == Invoice.id, note.state != DRAFT)
    return summed_up.correlate(Invoice).scalar_subquery()


@cache
def is_credited() -> ColumnElement[bool]:
    """Whether credit notes take back all of the invoice of the row."""
    note = aliased(Invoice)
    any_note = select(note.id).where(note.credits_id == Invoice.id, note.state != DRAFT).correlate(Invoice).exists()
    return and_(any_note, _of_notes("net") >= Invoice.net)


@cache
def owed_sum() -> ColumnElement[Decimal]:
    """What is still to be paid for the invoice of the row; less than nothing where more came than was asked for."""
    left = Invoice.gross - _of_notes("gross") + charged_sum() - paid_sum()
    return type_coerce(case((is_credited(), charged_sum() - paid_sum()), else_=left), Amount)


def paid_by_invoice(session: Session, ids: tuple[int, ...]) -> dict[int, Decimal]:
    """What came for each invoice; one without payments is left out."""
    rows = session.execute(
        select(Payment.invoice_id, func.sum(Payment.amount)).where(Payment.invoice_id.in_(ids)).group_by(Payment.invoice_id)
    )
    return {key: paid for key, paid in rows}  # noqa: C416 - a row is no pair to the type checker


def charged_by_invoice(session: Session, ids: tuple[int, ...]) -> dict[int, Decimal]:
    """What reminders put on each invoice, less what was waived; one without is left out."""
    charged = select(ReminderCharge.invoice_id, func.sum(ReminderCharge.amount)).where(ReminderCharge.invoice_id.in_(ids))
    return {key: whole for key, whole in session.execute(charged.group_by(ReminderCharge.invoice_id))}  # noqa: C416 - a row is no pair


def notes_by_invoice(session: Session, ids: tuple[int, ...]) -> dict[int, list[Note]]:
    """The issued credit notes against each invoice that has some, in their order."""
    rows = session.execute(
        select(Invoice.credits_id, Invoice.id, Invoice.number, Invoice.net, Invoice.gross)
        .where(Invoice.credits_id.in_(ids), Invoice.state != DRAFT)
        .order_by(Invoice.id)
    )
    found: dict[int, list[Note]] = {}
    for key, note, number, net, gross in rows:
        found.setdefault(key or 0, []).append(Note(note, number or "", net, gross))
    return found


def standing_of(row: Invoice, *, paid: Decimal, notes: list[Note], today: date, charged: Decimal = Decimal(0)) -> Standing:
    """How a document stands: draft, issued, overdue, paid or credited, and what is owed with what reminders put on it."""
    credited = sum((note.gross for note in notes), Decimal(0))
    whole = bool(notes) and sum((note.net for note in notes), Decimal(0)) >= row.net
    owed = charged - paid + (0 if whole else row.gross - credited)
    if row.state == DRAFT or row.kind == CREDIT:
        return Standing(row.state, Decimal(0), credited)
    if whole:
        return Standing("credited", owed, credited)
    if owed <= 0:
        return Standing("paid", owed, credited)
    late = row.due_date is not None and row.due_date < today
    return Standing("overdue" if late else ISSUED, owed, credited)


def find_any(session: Session, invoice_id: int) -> Invoice:
    """A document's row, as it is; refused when the draft is gone."""
    row = session.get(Invoice, invoice_id)
    if row is None:
        refuse_gone()
    assert row is not None
    return row


def refuse_gone() -> None:
    """Say that a draft is not there any more."""
    raise Refused("This draft is not there any more: somebody discarded it.", field="invoice_id")


def refuse_issued(row: Invoice) -> None:
    """Refuse to touch a document that is issued."""
    if row.state != DRAFT:
        raise Refused(
            "Invoice {number} is issued and cannot change: make a credit note instead.", field="invoice_id", number=row.number or ""
        )


def find_draft(session: Session, invoice_id: int) -> Invoice:
    """A draft's row, locked; refused when it is gone or issued."""
    row = session.get(Invoice, invoice_id, with_for_update=True, populate_existing=True)
    if row is None:
        refuse_gone()
    assert row is not None
    refuse_issued(row)
    return row


def summed(row: Invoice) -> tuple[Decimal, Decimal, Decimal]:
    """Net, tax and gross from the lines; those without a price bear no tax."""
    sums = totals([(line.net, line.vat_rate) for line in row.lines if line.unit_price is not None], row.currency)
    return sums.net, sums.vat, sums.gross


def sum_up(row: Invoice) -> None:
    """The sums of a draft from its lines, with the discount on the whole worked out anew; whoever prepared its issue looks again."""
    spread_discount(row)
    row.net, row.vat, row.gross = summed(row)
    row.version = (row.version or 0) + 1


def draft_lines_removed(session: Session, charge: Charge) -> bool:
    """Take a charge off the draft it is on, lines and all; False when it is on an issued invoice, which stays."""
    if charge.invoice_id is None:
        return True
    if not may_bill(session):
        return _server_takes_off(session, charge)
    row = session.get(Invoice, charge.invoice_id, with_for_update=True, populate_existing=True)
    if row is None or row.state != DRAFT:
        return False
    for line in [line for line in row.lines if line.charge_id == charge.id]:
        row.lines.remove(line)
    charge.invoice_id = None
    session.flush()
    drop_if_empty(session, row)
    return True


def _server_takes_off(session: Session, charge: Charge) -> bool:
    """The same by the server's own function, for a login that may not write drafts but corrects the work that is on one."""
    paper = charge.invoice_id
    session.flush()
    said = session.execute(text("SELECT off_draft(:which)"), {"which": charge.id}).scalar_one()
    if said == "office":
        raise Refused(ON_A_DRAFT)
    if said == "issued":
        return False
    session.expire(charge, ["invoice_id"])
    if (row := session.identity_map.get(identity_key(Invoice, paper))) is not None:
        session.expunge(row) if said == "gone" else session.expire(row)
    tell(session, (("invoice", paper or 0), ("charge", charge.id)))
    return True


def may_bill(session: Session) -> bool:
    """Whether this login may write drafts, terms and prices: on a server they are the office's, in a file they follow whoever works."""
    if session.get_bind().dialect.name == "sqlite":
        return True
    return bool(session.execute(text("SELECT has_any_column_privilege('invoice', 'UPDATE')")).scalar_one())


def drop_if_empty(session: Session, row: Invoice) -> bool:
    """Sum a draft up anew, or discard it with its last line; whether it is gone."""
    if any(line.kind != DISCOUNT for line in row.lines):
        sum_up(row)
        return False
    row.lines.clear()
    session.flush()
    session.execute(update(Charge).where(Charge.invoice_id == row.id).values(invoice_id=None))
    session.execute(delete(InvoiceLine).where(InvoiceLine.invoice_id == row.id))
    session.delete(row)
    session.flush()
    return True

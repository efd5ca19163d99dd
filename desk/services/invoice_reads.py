"""Invoices as they are read: lists by view, one whole, and its paper."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, func, not_, or_, select

from desk.models import Customer, DeskInfo, Invoice
from desk.rules.errors import Refused
from desk.services.invoice_appendix import appendix_of
from desk.services.invoice_law import missing
from desk.services.invoice_paper import Credited, due_on, paper_of
from desk.services.invoice_state import CREDIT, DRAFT, credited_by, is_credited, paid_by_invoice, paid_sum, state_of
from desk.services.invoice_values import InvoiceRow, InvoiceView, LineView
from desk.services.parties import buyer_of, seller_of
from desk.services.search import ESCAPE, asked, every_word, like

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

VIEWS: Final = ("drafts", "issued", "overdue", "paid", "all")
"""`issued` is everything with a number; `overdue` and `paid` are parts of it."""


def _view(view: str, today: date) -> ColumnElement[bool]:
    issued = Invoice.state != DRAFT
    owed = and_(issued, Invoice.kind != CREDIT, not_(is_credited()))
    return {
        "drafts": Invoice.state == DRAFT,
        "issued": issued,
        "overdue": and_(owed, Invoice.due_date < today, paid_sum() < Invoice.gross),
        "paid": and_(owed, paid_sum() >= Invoice.gross),
        "all": Invoice.id.is_not(None),
    }[view]


def invoice_ids(store: Store, *, view: str, today: date, search: str = "") -> tuple[int, ...]:
    """The ids of a view in order: drafts, issued, overdue, paid, all; the newest first, the longest overdue first."""
    found = select(Invoice.id).join(Customer, Customer.id == Invoice.customer_id).where(_view(view, today))
    if words := asked(search):
        number = func.lower(func.coalesce(Invoice.number, "")).like(like(words), escape=ESCAPE)
        reference = Invoice.reference.like(like("".join(words.split())), escape=ESCAPE)
        found = found.where(or_(number, reference, every_word(words, Customer.search)))
    newest = (func.coalesce(Invoice.issued_at, Invoice.created_at).desc(), Invoice.id.desc())
    order = (Invoice.due_date, Invoice.id) if view == "overdue" else newest
    with store.read() as session:
        return tuple(session.scalars(found.order_by(*order)))


def invoice_counts(store: Store, *, today: date) -> dict[str, int]:
    """How many invoices each view holds."""
    with store.read() as session:
        return {view: session.scalar(select(func.count(Invoice.id)).where(_view(view, today))) or 0 for view in VIEWS}


def invoice_rows(store: Store, *, ids: tuple[int, ...], today: date) -> tuple[InvoiceRow, ...]:
    """The rows of a window of ids, in their order."""
    with store.read() as session:
        return _rows(session, ids, today)


def _rows(session: Session, ids: tuple[int, ...], today: date) -> tuple[InvoiceRow, ...]:
    found = select(Invoice, Customer.name).join(Customer, Customer.id == Invoice.customer_id).where(Invoice.id.in_(ids))
    rows = {row.id: (row, name) for row, name in session.execute(found)}
    paid, credited = paid_by_invoice(session, ids), credited_by(session, ids)
    return tuple(_row(*rows[key], paid.get(key, Decimal(0)), key in credited, today) for key in ids if key in rows)


def _row(row: Invoice, name: str, paid: Decimal, credited: bool, today: date) -> InvoiceRow:  # noqa: FBT001 - positions of one row
    return InvoiceRow(
        row.id, state_of(row, paid=paid, credited=credited, today=today), row.kind, row.number, row.customer_id,
        row.buyer.get("name", name) if row.state != DRAFT else name, row.issue_date, row.due_date, row.currency, row.net, row.gross, paid,
    )  # fmt: skip


def invoice(store: Store, *, invoice_id: int, today: date) -> InvoiceView:
    """One invoice, whole."""
    with store.read() as session:
        row = _invoice(session, invoice_id)
        credits_number = session.scalar(select(Invoice.number).where(Invoice.id == row.credits_id)) if row.credits_id is not None else None
        lines = tuple(
            LineView(
                line.id,
                line.position,
                line.text,
                line.detail,
                line.quantity,
                line.unit,
                line.unit_price,
                line.vat_rate,
                line.net,
                line.charge_id,
            )
            for line in row.lines
        )
        return InvoiceView(
            row=_rows(session, (invoice_id,), today)[0], language=row.language, reference=row.reference,
            buyer_reference=row.buyer_reference,
            note=row.note, supply_from=row.supply_from, supply_to=row.supply_to, vat=row.vat, credits=credits_number,
            credited_by=credited_by(session, (invoice_id,)).get(invoice_id), lines=lines,
            missing=missing(*_parties(session, row)) if row.state == DRAFT else (),
        )  # fmt: skip


def invoice_pdf(store: Store, *, invoice_id: int, today: date) -> bytes:
    """The paper: of an issued one the stored bytes, of a draft what it would be if issued today."""
    from desk.documents.invoice import invoice_pdf as printed

    with store.read() as session:
        row = _invoice(session, invoice_id)
        if row.pdf is not None:
            return row.pdf
        seller, buyer = _parties(session, row)
        desk = session.scalars(select(DeskInfo)).one()
        due = due_on(row, issued=today, days=desk.payment_days)
        paper = paper_of(
            row, seller=seller, buyer=buyer, issue_date=today, due=due, credited=_credited(session, row), logo=desk.logo,
            appendix=appendix_of(session, row),
        )  # fmt: skip
    return printed(paper)


def numbered(store: Store, *, number: str) -> int:
    """The id of an issued document by its number, with or without blanks; refused when there is none."""
    with store.read() as session:
        found = session.scalar(select(Invoice.id).where(func.lower(Invoice.number) == "".join(number.split()).lower()))
    if found is None:
        raise Refused("There is no invoice with the number {number}.", field="number", number=number[:40])
    return found


def _parties(session: Session, row: Invoice) -> tuple[dict[str, Any], dict[str, Any]]:
    """The parties as they are now: a draft follows them."""
    desk = session.scalars(select(DeskInfo)).one()
    return seller_of(desk), buyer_of(session.get_one(Customer, row.customer_id))


def _credited(session: Session, row: Invoice) -> Credited | None:
    original = session.get(Invoice, row.credits_id) if row.credits_id is not None else None
    return Credited(original.number or "", original.issue_date) if original is not None else None


def _invoice(session: Session, invoice_id: int) -> Invoice:
    row = session.get(Invoice, invoice_id)
    if row is None:
        raise Refused("This invoice is not there any more: the draft was discarded.", field="invoice_id")
    return row

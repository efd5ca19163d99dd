"""Invoices as they are read: lists by view, one whole, and its paper."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, func, not_, select

from desk.models import BillingTerms, Customer, DeskInfo, Invoice, Reminder
from desk.rules.errors import Refused
from desk.rules.tax_treatment import TAXED
from desk.services.credit_notes import left_by_line
from desk.services.invoice.appendix import appendix_of
from desk.services.invoice.files import credited_in, keep_files
from desk.services.invoice.finding import named
from desk.services.invoice.law import missing, missing_of
from desk.services.invoice.paper import Credited, due_on, paper_of
from desk.services.invoice.state import (
    CREDIT,
    DRAFT,
    charged_by_invoice,
    is_credited,
    notes_by_invoice,
    owed_sum,
    paid_by_invoice,
    standing_of,
)
from desk.services.invoice.values import InvoiceRow, InvoiceView, LineView, Related
from desk.services.parties import buyer_of, seller_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.documents.values import InvoicePaper
    from desk.models import InvoiceLine
    from desk.services.invoice.state import Note
    from desk.services.store import Store

VIEWS: Final = ("drafts", "issued", "overdue", "paid", "all")
"""`issued` is everything with a number; `overdue` and `paid` are parts of it."""


def _view(view: str, today: date) -> ColumnElement[bool]:
    if view == "drafts":
        return Invoice.state == DRAFT
    if view == "all":
        return Invoice.id.is_not(None)
    issued = Invoice.state != DRAFT
    if view == "issued":
        return issued
    owed = and_(issued, Invoice.kind != CREDIT, not_(is_credited()))
    return and_(owed, Invoice.due_date < today, owed_sum() > 0) if view == "overdue" else and_(owed, owed_sum() <= 0)


def invoice_ids(store: Store, *, view: str, today: date, search: str = "") -> tuple[int, ...]:
    """The ids of a view in order: drafts, issued, overdue, paid, all; the newest first, the longest overdue first."""
    found = select(Invoice.id).join(Customer, Customer.id == Invoice.customer_id).where(_view(view, today), named(search))
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
    paid, notes, steps = paid_by_invoice(session, ids), notes_by_invoice(session, ids), _steps(session, ids)
    charged, none = charged_by_invoice(session, ids), Decimal(0)
    return tuple(
        _row(*rows[key], paid.get(key, none), charged.get(key, none), notes.get(key, []), steps.get(key, 0), today)
        for key in ids if key in rows
    )  # fmt: skip


def _steps(session: Session, ids: tuple[int, ...]) -> dict[int, int]:
    """The step of the last reminder of each invoice that was reminded of."""
    last = select(Reminder.invoice_id, func.max(Reminder.step)).where(Reminder.invoice_id.in_(ids))
    rows = session.execute(last.group_by(Reminder.invoice_id))
    return {key: step for key, step in rows}  # noqa: C416 - a row is no pair to the type checker


def _row(row: Invoice, name: str, paid: Decimal, charged: Decimal, notes: list[Note], step: int, today: date) -> InvoiceRow:
    standing = standing_of(row, paid=paid, charged=charged, notes=notes, today=today)
    return InvoiceRow(
        row.id, standing.state, row.kind, row.number, row.customer_id, row.buyer.get("name", name) if row.state != DRAFT else name,
        row.issue_date, row.due_date, row.currency, row.net, row.gross, paid, standing.owed, standing.credited, step,
    )  # fmt: skip


def invoice(store: Store, *, invoice_id: int, today: date) -> InvoiceView:
    """One invoice, whole."""
    with store.read() as session:
        row = _invoice(session, invoice_id)
        left = left_by_line(session, row) if row.state != DRAFT else {line.id: line.net for line in row.lines}
        notes = notes_by_invoice(session, (invoice_id,)).get(invoice_id, [])
        related = _related(session, row)
        payer = session.get(Customer, row.payer_id) if row.payer_id is not None else None
        return InvoiceView(
            row=_rows(session, (invoice_id,), today)[0], language=row.language, reference=row.reference,
            buyer_reference=row.buyer_reference, note=row.note, supply_from=row.supply_from, supply_to=row.supply_to, vat=row.vat,
            credits=next((other.number for other in related if other.how == "credits"), None),
            credited_by=notes[-1].number if notes else None, lines=tuple(_line(line, left[line.id]) for line in row.lines),
            missing=_lacks(row, *_parties(session, row)) if row.state == DRAFT else (), order_number=row.order_number,
            supply_place=row.supply_place, exemption=row.exemption, untaxed=any(line.vat_category != TAXED for line in row.lines),
            discount=row.discount, grouping=row.grouping, site_id=row.site_id, payer_id=row.payer_id,
            payer=row.payer.get("name", payer.name if payer is not None else ""), mark=row.mark, uid=row.uid, qr_address=row.qr_address,
            home_currency=row.home_currency, home_rate=row.home_rate, home_vat=row.home_vat,
            credit_notes=tuple(Related("credited_by", note.id, note.number) for note in notes), related=related,
        )  # fmt: skip


def _lacks(row: Invoice, seller: dict[str, Any], buyer: dict[str, Any]) -> tuple[str, ...]:
    return (*missing(seller, buyer), *missing_of(row, seller, buyer))


def _line(line: InvoiceLine, left: Decimal) -> LineView:
    return LineView(
        line.id, line.position, line.text, line.detail, line.quantity, line.unit, line.unit_price, line.vat_rate, line.net, line.charge_id,
        line.kind, line.discount, left,
    )  # fmt: skip


def _related(session: Session, row: Invoice) -> tuple[Related, ...]:
    """The documents at the other ends of a document's links, credit notes against it apart."""
    found = [Related(how, key, session.scalar(select(Invoice.number).where(Invoice.id == key)))
             for how, key in (("credits", row.credits_id), ("corrects", row.corrects_id)) if key is not None]  # fmt: skip
    later = session.execute(select(Invoice.id, Invoice.number).where(Invoice.corrects_id == row.id).order_by(Invoice.id))
    return (*found, *(Related("corrected_by", key, number) for key, number in later))


def invoice_pdf(store: Store, *, invoice_id: int, today: date) -> bytes:
    """The paper: of an issued one the stored bytes, of a draft what it would be if issued today."""
    from desk.documents.printed import invoice_pdf as printed

    with store.read() as session:
        row = _invoice(session, invoice_id)
        issued = row.state != DRAFT
        if not issued:
            paper = _preview(session, row, today)
    if issued:
        return keep_files(store, invoice_id=invoice_id, at=_issued_at(row)).pdf
    return printed(paper)


def invoice_xml(store: Store, *, invoice_id: int) -> bytes | None:
    """The e-invoice of an issued document as it was stored; none where its country's network wants none."""
    with store.read() as session:
        row = _invoice(session, invoice_id)
    return keep_files(store, invoice_id=invoice_id, at=_issued_at(row)).xml


def _issued_at(row: Invoice) -> datetime:
    # A paper made late is dated as its document: whoever reads brings no clock.
    return row.issued_at or row.created_at


def _preview(session: Session, row: Invoice, today: date) -> InvoicePaper:
    seller, buyer = _parties(session, row)
    desk = session.scalars(select(DeskInfo)).one()
    terms = session.get(BillingTerms, row.customer_id)
    days = terms.payment_days if terms is not None and terms.payment_days is not None else desk.payment_days
    credited = credited_in(session, row)
    return paper_of(
        row, seller=seller, buyer=buyer, issue_date=today, due=due_on(row, issued=today, days=days),
        credited=Credited(*credited) if credited is not None else None, logo=desk.logo, appendix=appendix_of(session, row),
    )  # fmt: skip


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
    return seller_of(desk), buyer_of(session.get_one(Customer, row.customer_id), session.get(BillingTerms, row.customer_id))


def _invoice(session: Session, invoice_id: int) -> Invoice:
    row = session.get(Invoice, invoice_id)
    if row is None:
        raise Refused("This invoice is not there any more: the draft was discarded.", field="invoice_id")
    return row

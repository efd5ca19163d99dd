"""Credit notes: a document of its own with its own number over a whole invoice, whose work is unbilled again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Booking, Charge, DeskInfo, Invoice, InvoiceLine
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course_fees import settle_site, take_back
from desk.services.invoice_paper import Credited
from desk.services.invoice_state import CREDIT, DRAFT
from desk.services.issuing import freeze

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store


def credit_invoice(store: Store, *, op_key: str, invoice_id: int, reason: str, today: date, at: datetime, by: int) -> Changed:
    """Issue a credit note over a whole invoice; its charges are unbilled again. `result` is the credit note's id."""
    if not reason.strip():
        raise Refused("A credit note says why: write the reason.", field="reason")
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), ("invoice", earlier["id"]), result=earlier["id"])
        original = _creditable(session, invoice_id)
        note = _note(original, reason.strip(), at)
        session.add(note)
        session.flush()
        desk = session.scalars(select(DeskInfo)).one()
        credited = Credited(original.number or "", original.issue_date)
        freeze(session, note, desk=desk, buyer=original.buyer, credited=credited, today=today, at=at, by=by)
        charges = _unbill(session, invoice_id)
        store.done(session, op_key=op_key, result={"id": note.id})
        touched = [("invoice", invoice_id), ("invoice", note.id), ("customer", original.customer_id), *(("charge", key) for key in charges)]
        return Changed.of(*touched, result=note.id)


def _creditable(session: Session, invoice_id: int) -> Invoice:
    # The invoice's row is the lock: two credit notes over one invoice would each not see the other.
    original = session.get(Invoice, invoice_id, with_for_update=True, populate_existing=True)
    if original is None or original.state == DRAFT:
        raise Refused("Only an issued invoice can be credited: change or discard the draft instead.", field="invoice_id")
    if original.kind == CREDIT:
        raise Refused("A credit note cannot be credited: make a new invoice instead.", field="invoice_id")
    standing = session.scalar(select(Invoice.number).where(Invoice.credits_id == invoice_id))
    if standing is not None:
        raise Refused(
            "Invoice {number} is credited already, by {credit}.", field="invoice_id", number=original.number or "", credit=standing
        )
    return original


def _note(original: Invoice, reason: str, at: datetime) -> Invoice:
    """The credit note repeats the invoice's lines and sums as they are: its kind says that they are taken back."""
    lines = [
        InvoiceLine(
            position=line.position, text=line.text, detail=line.detail, quantity=line.quantity, unit=line.unit, unit_price=line.unit_price,
            vat_rate=line.vat_rate, net=line.net, charge_id=line.charge_id,
        )
        for line in original.lines
    ]  # fmt: skip
    return Invoice(
        state=DRAFT, kind=CREDIT, customer_id=original.customer_id, credits_id=original.id, language=original.language,
        currency=original.currency, supply_from=original.supply_from, supply_to=original.supply_to,
        buyer_reference=original.buyer_reference, note=reason, net=original.net, vat=original.vat, gross=original.gross, created_at=at,
        lines=lines,
    )  # fmt: skip


def _unbill(session: Session, invoice_id: int) -> list[int]:
    """Set the invoice's charges free; those of bookings that were cancelled meanwhile are nobody's any more."""
    charges = session.scalars(select(Charge).where(Charge.invoice_id == invoice_id).with_for_update()).all()
    ids = [charge.id for charge in charges]
    for charge in charges:
        charge.invoice_id = None
        booking = session.get(Booking, charge.booking_id) if charge.booking_id is not None else None
        if booking is not None and booking.status == "cancelled":
            session.flush()
            take_back(session, booking)
        elif booking is not None:
            # Places given back while it stood on the invoice count from now on.
            session.flush()
            settle_site(session, booking.session, booking.site_id, desks.profile_in(session))
    session.flush()
    return ids

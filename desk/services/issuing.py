"""Issuing: number, parties, reference and paper in one transaction, so that no number is skipped and no paper is without one."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import Customer, DeskInfo, NumberCounter
from desk.rules.errors import Refused
from desk.rules.numbering import Issued, Series, next_number
from desk.services.changes import Changed
from desk.services.invoice_appendix import appendix_of
from desk.services.invoice_law import missing, refuse_missing
from desk.services.invoice_paper import due_on, paper_of, reference_for
from desk.services.invoice_state import CREDIT, ISSUED, find_draft, sum_up
from desk.services.parties import buyer_of, seller_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.models import Invoice
    from desk.rules.numbering import Numbered
    from desk.services.invoice_paper import Credited
    from desk.services.store import Store

SERIES: Final = {
    "invoice": Series("invoice", "{year}-{number:4}"),
    "credit_note": Series("credit_note", "C{year}-{number:4}"),
    "pro_forma": Series("pro_forma", "P{year}-{number:4}"),
}


def issue_invoice(store: Store, *, op_key: str, invoice_id: int, today: date, at: datetime, by: int) -> Changed:
    """Issue a draft: its number from the counter, its parties frozen, its PDF stored with the SHA-256; `result` is the number."""
    # What a paper needs is loaded before the counter is locked: the first one would keep other desks waiting.
    from desk.documents import invoice  # noqa: F401

    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", invoice_id), result=earlier["number"])
        row = find_draft(session, invoice_id)
        if not row.lines:
            raise Refused("An invoice needs at least one line: add the work it is for.", field="lines")
        desk = session.scalars(select(DeskInfo)).one()
        buyer = buyer_of(session.get_one(Customer, row.customer_id))
        number = freeze(session, row, desk=desk, buyer=buyer, credited=None, today=today, at=at, by=by)
        store.done(session, op_key=op_key, result={"number": number})
        charges = {line.charge_id for line in row.lines if line.charge_id is not None}
        return Changed.of(
            ("invoice", invoice_id), ("customer", row.customer_id), *(("charge", key) for key in sorted(charges)), result=number
        )


def freeze(
    session: Session, row: Invoice, *, desk: DeskInfo, buyer: dict[str, Any], credited: Credited | None, today: date, at: datetime, by: int
) -> str:
    """Give a document its number, parties and paper, for good; answers the number.

    The paper is made while the counter is locked, about 20 ms: made before, it would lack its number; made after, a number could
    stand without its paper.
    """
    from desk.documents.invoice import invoice_pdf

    seller = seller_of(desk)
    refuse_missing(missing(seller, buyer))
    due = due_on(row, issued=today, days=desk.payment_days)
    if due is not None and due < today:
        raise Refused("The due date is gone by: choose a later day.", field="due_date")
    with session.no_autoflush:
        sum_up(row)
        numbered = _next(session, SERIES[row.kind], today)
        row.number, row.sequence, row.series = numbered.number, numbered.sequence, f"{row.kind}-{today.year}"
        row.reference = "" if row.kind == CREDIT else reference_for(desk.country, numbered.number)
        row.state, row.issue_date, row.due_date, row.issued_at, row.issued_by_id = ISSUED, today, due, at, by
        row.seller, row.buyer = seller, buyer
        paper = paper_of(
            row, seller=seller, buyer=buyer, issue_date=today, due=due, credited=credited, logo=desk.logo,
            appendix=appendix_of(session, row),
        )  # fmt: skip
        row.pdf = invoice_pdf(paper)
        row.pdf_sha256 = sha256(row.pdf).hexdigest()
    session.flush()
    return numbered.number


def _next(session: Session, series: Series, today: date) -> Numbered:
    """The next number of a series; its row is locked until the transaction ends, and moves only if that is kept."""
    insert = sqlite.insert if session.get_bind().dialect.name == "sqlite" else postgresql.insert
    session.execute(insert(NumberCounter).values(series=series.code, next=series.first).on_conflict_do_nothing())
    counter = session.get_one(NumberCounter, series.code, with_for_update=True, populate_existing=True)
    last = Issued(counter.next - 1, counter.last_date) if counter.last_date is not None else None
    numbered = next_number(series, last, today)
    counter.next, counter.last_date = numbered.sequence + 1, today
    return numbered

"""A draft made ready to be issued: all that its number does not change, and its paper printed once before anything is locked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select, text

from desk.models import BillingTerms, Customer, DeskInfo, Invoice, InvoiceLine, NumberCounter
from desk.rules import chain
from desk.rules.errors import Refused
from desk.rules.numbering import Issued, Series, next_number, written
from desk.services import desks
from desk.services.exchange import home_vat
from desk.services.invoice.appendix import appendix_kept, appendix_of
from desk.services.invoice.files import credited_in, print_files
from desk.services.invoice.law import missing, missing_of, refuse_missing, refuse_numbers, refuse_rates
from desk.services.invoice.paper import due_on, reference_for
from desk.services.invoice.state import CREDIT, ISSUED, refuse_issued, summed
from desk.services.parties import buyer_of, seller_of

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.invoice.files import Printed

SERIES: Final = {
    "invoice": Series("invoice", "{year}-{number:4}"),
    "credit_note": Series("credit_note", "C{year}-{number:4}"),
    "pro_forma": Series("pro_forma", "P{year}-{number:4}"),
}
LOCK: Final = text("SELECT lock_counter(:series)")
PLACES: Final = 200
"""So many documents of others may come between the look at the counter and the issue, before it is tried anew."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the database is given to issue a document, and the paper as it is if the number is the one expected."""

    given: dict[str, Any]
    expected: str
    printed: Printed | None
    logo: bytes | None
    customer_id: int
    charge_ids: tuple[int, ...]


def prepare(
    session: Session, row: Invoice, *, op_key: str | None, today: date, at: datetime, by: int, lock: bool = False,
    buyer: dict[str, Any] | None = None,
) -> Prepared:  # fmt: skip
    """Read, check and print a draft; refused when the law or the paper misses something. `lock` keeps the counter for the session."""
    refuse_issued(row)
    if not row.lines:
        raise Refused("An invoice needs at least one line: add the work it is for.", field="lines")
    desk = session.scalars(select(DeskInfo)).one()
    terms = session.get(BillingTerms, row.customer_id)
    seller = seller_of(desk) | ({"logo_sha256": sha256(desk.logo).hexdigest()} if desk.logo else {})
    buyer = buyer or buyer_of(session.get_one(Customer, row.customer_id), terms)
    refuse_missing((*missing(seller, buyer), *missing_of(row, seller, buyer)))
    refuse_numbers(seller, buyer)
    refuse_rates(row, seller, issued=today)
    days = terms.payment_days if terms is not None and terms.payment_days is not None else desk.payment_days
    due = due_on(row, issued=today, days=days)
    if due is not None and due < today:
        raise Refused("The due date is gone by: choose a later day.", field="due_date")
    series = SERIES[row.kind]
    first, numbers = _places(session, series, today, lock=lock)
    home = desks.profile_in(session).currency
    rate, tax = home_vat(session, row, home=home, on=row.supply_to or today)
    kept = _copy(row)
    kept.issue_date, kept.due_date, kept.seller, kept.buyer = today, due, _json(seller), _json(buyer)
    kept.payer = _json(_payer(session, row))
    kept.appendix = _json(appendix_kept(appendix_of(session, row)))
    kept.home_currency, kept.home_rate, kept.home_vat = home if rate is not None else "", rate, tax
    if (kept.net, kept.vat, kept.gross) != summed(kept):
        raise Refused("The sums of this draft do not add up: discard it and draft it anew.", field="net")
    references = [reference_for(desk.country, number, seller) if row.kind != CREDIT else "" for number in numbers]
    given = _given(kept, series=series, today=today, at=at, by=by, op_key=op_key) | {
        "from": first, "numbers": numbers, "references": references,
    }  # fmt: skip
    kept.state, kept.number, kept.reference, kept.issued_at = ISSUED, numbers[0], references[0], at
    printed = print_files(kept, credited=credited_in(session, row), logo=desk.logo)
    charges = tuple(sorted({line.charge_id for line in row.lines if line.charge_id is not None}))
    return Prepared(given, numbers[0], printed, desk.logo, row.customer_id, charges)


def _places(session: Session, series: Series, today: date, *, lock: bool) -> tuple[int, list[str]]:
    """The place that comes next, and the numbers of it and those after it."""
    if lock and session.get_bind().dialect.name != "sqlite":
        # Nobody may change a counter by hand, and so nobody may lock one: the server does it for whoever may issue.
        session.execute(LOCK, {"series": series.code})
    counter = session.get(NumberCounter, series.code, populate_existing=True)
    if counter is not None and counter.last_date is None:
        first = counter.next
    else:
        last = Issued(counter.next - 1, counter.last_date) if counter is not None and counter.last_date is not None else None
        first = next_number(series, last, today).sequence
    return first, [written(series, first + ahead, today) for ahead in range(PLACES)]


def _given(row: Invoice, *, series: Series, today: date, at: datetime, by: int, op_key: str | None) -> dict[str, Any]:
    return {
        "invoice_id": row.id, "version": row.version, "op_key": op_key, "chain": series.code, "first": series.first,
        "series": f"{row.kind}-{today.year}", "issue_date": today.isoformat(), "issued_at": at.isoformat(), "issued_by_id": by,
        "due_date": row.due_date.isoformat() if row.due_date is not None else None, "content_sha256": content_of(row),
        "seller": json.dumps(row.seller), "buyer": json.dumps(row.buyer), "payer": json.dumps(row.payer),
        "appendix": json.dumps(row.appendix), "home_currency": row.home_currency, "home_rate": chain.plain(row.home_rate),
        "home_vat": chain.plain(row.home_vat),
    }  # fmt: skip


def content_of(row: Invoice) -> str:
    """The SHA-256 of what a document says."""
    return chain.content_sha256(vars(row), [vars(line) for line in row.lines])


def _copy(row: Invoice) -> Invoice:
    """The document beside its session: what is set on it is written nowhere."""
    def columns(one: Any) -> dict[str, Any]:
        return {column.key: getattr(one, column.key) for column in one.__mapper__.column_attrs}

    copied = Invoice(**columns(row))
    for line in row.lines:
        # Without a word to the relationship's other end: nothing here may reach a session.
        copied.lines.append(InvoiceLine(**columns(line)))
    return copied


def _payer(session: Session, row: Invoice) -> dict[str, Any]:
    if row.payer_id is None or row.payer_id == row.customer_id:
        return {}
    return buyer_of(session.get_one(Customer, row.payer_id), session.get(BillingTerms, row.payer_id))


def _json(value: Any) -> Any:
    """The value as it comes back from the database."""
    return json.loads(json.dumps(value))

"""Payments from bank files: read once, matched to invoices by reference and amount, the rest shown and matched by hand."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import BankEntry, BankFile, Invoice, Payment
from desk.rules.errors import Refused
from desk.services.bank_reading import read_bank_file
from desk.services.changes import Changed
from desk.services.invoice.finding import said
from desk.services.invoice.state import CREDIT, DRAFT, owed_sum
from desk.services.payments import enter_payment
from desk.services.rights import ruled

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.services.store import Store

STATES: Final = ("open", "matched", "aside")


@dataclass(frozen=True, slots=True)
class BankRead:
    """What reading a file did: entries new to the desk, of them matched, and those told of before."""

    file_id: int
    kind: str
    new: int
    matched: int
    known: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """Money a bank told of: `open` until matched or set aside, with the invoice it went to and why it waits."""

    id: int
    booked_on: date
    amount: Decimal
    currency: str
    reference: str
    payer: str
    text: str
    state: str
    reason: str
    invoice_id: int | None
    number: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """An invoice that an entry may be for, and why: its reference or number is named, or its amount is the same."""

    invoice_id: int
    number: str
    customer: str
    owed: Decimal
    by: str


@ruled
def read_file(store: Store, *, name: str, content: bytes, at: datetime, by: int) -> Changed:
    """Read a bank's file, whole or not at all; `result` is a `BankRead`. What a file tells again is booked once."""
    digest = sha256(content).hexdigest()
    read = read_bank_file(content)
    insert = sqlite.insert if store.is_sqlite else postgresql.insert
    touched: list[tuple[str, int]] = []
    with store.write() as session:
        file = insert(BankFile).values(sha256=digest, name=name[:200], kind=read.kind, read_at=at, read_by_id=by)
        file_id = session.scalar(file.on_conflict_do_nothing().returning(BankFile.id))
        if file_id is None:
            known = session.scalars(select(BankFile.id).where(BankFile.sha256 == digest)).one()
            return Changed.of(result=BankRead(known, read.kind, 0, 0, len(read.entries)))
        new = matched = 0
        for entry in read.entries:
            values = {
                "file_id": file_id, "key": entry.key, "account": entry.account, "booked_on": entry.booked_on, "amount": entry.amount,
                "currency": entry.currency, "reference": entry.reference, "payer": entry.payer, "text": entry.text, "state": "open",
                "reason": "",
            }  # fmt: skip
            key = session.scalar(insert(BankEntry).values(**values).on_conflict_do_nothing().returning(BankEntry.id))
            if key is None:
                continue
            new += 1
            found = _match(session, session.get_one(BankEntry, key), at=at, by=by)
            matched += found is not None
            touched += [("bank_entry", key), *([("invoice", found)] if found is not None else [])]
        return Changed.of(*touched, result=BankRead(file_id, read.kind, new, matched, len(read.entries) - new))


def _match(session: Session, entry: BankEntry, *, at: datetime, by: int) -> int | None:
    """Book an entry on the one invoice whose reference it names and whose owed sum it is, or on which it is a part; else leave it open."""
    found = _by_reference(session, entry)
    if len(found) != 1:
        entry.reason = "reference" if not found else "several"
        return None
    row, owed = found[0]
    if row.currency != entry.currency or not 0 < entry.amount <= owed:
        entry.reason = "amount"
        return None
    _book(session, entry, row.id, at=at, by=by)
    return row.id


def _by_reference(session: Session, entry: BankEntry) -> list[tuple[Invoice, Decimal]]:
    plain = "".join(entry.reference.split()).upper()
    if not plain:
        return []
    # A Finnish reference may come in its international form (RF and two check digits before it), a KID with zeros before it.
    forms = {plain, plain.lstrip("0"), plain[4:].lstrip("0") if plain.startswith("RF") else plain}
    rows = session.execute(
        select(Invoice, owed_sum()).where(
            Invoice.state != DRAFT, Invoice.kind != CREDIT, or_(Invoice.reference.in_(forms), func.upper(Invoice.number) == plain)
        )
    )
    return [(row, owed) for row, owed in rows]


def _book(session: Session, entry: BankEntry, invoice_id: int, *, at: datetime, by: int) -> None:
    note = " · ".join(filter(None, (entry.payer, entry.reference)))[:200]
    _, paid = enter_payment(session, invoice_id, entry.amount, entry.booked_on, note, "payment", at=at, by=by)
    entry.state, entry.reason, entry.payment_id = "matched", "", paid.id
    session.flush()


@ruled
def match_entry(store: Store, *, entry_id: int, invoice_id: int, at: datetime, by: int) -> Changed:
    """Book an open entry on an invoice by hand: a part, all, or more than is owed."""
    with store.write() as session:
        entry = _open(session, entry_id)
        currency = session.scalar(select(Invoice.currency).where(Invoice.id == invoice_id))
        if currency != entry.currency:
            raise Refused("This money is in {currency}, the invoice is not: book it by hand.", field="invoice_id", currency=entry.currency)
        _book(session, entry, invoice_id, at=at, by=by)
        return Changed.of(("bank_entry", entry_id), ("invoice", invoice_id))


@ruled
def set_aside(store: Store, *, entry_id: int, reason: str, at: datetime, by: int) -> Changed:
    """Say that an open entry is for no invoice, and why."""
    del at, by
    if not reason.strip():
        raise Refused("Say why this money is for no invoice.", field="reason")
    with store.write() as session:
        entry = _open(session, entry_id)
        entry.state, entry.reason = "aside", reason.strip()[:500]
        return Changed.of(("bank_entry", entry_id))


@ruled
def take_up(store: Store, *, entry_id: int, at: datetime, by: int) -> Changed:
    """Open an entry again that was set aside."""
    del at, by
    with store.write() as session:
        entry = session.get(BankEntry, entry_id, with_for_update=True)
        if entry is None or entry.state != "aside":
            raise Refused("Only money that was set aside is taken up again.", field="entry_id")
        entry.state, entry.reason = "open", ""
        return Changed.of(("bank_entry", entry_id))


def _open(session: Session, entry_id: int) -> BankEntry:
    entry = session.get(BankEntry, entry_id, with_for_update=True, populate_existing=True)
    if entry is None or entry.state != "open":
        raise Refused("This money is booked already: look at the list again.", field="entry_id")
    return entry


def entries(
    store: Store, *, state: str = "open", after: tuple[date, int] | None = None, limit: int = 100, search: str = ""
) -> tuple[EntryRow, ...]:
    """Entries of a state, the oldest first; `after` is (day, id) of the last one shown."""
    query = select(BankEntry, Invoice.id, Invoice.number).outerjoin(Payment, Payment.id == BankEntry.payment_id)
    query = query.outerjoin(Invoice, Invoice.id == Payment.invoice_id)
    query = query.where(BankEntry.state == state, said(search, BankEntry.payer, BankEntry.reference, BankEntry.text, BankEntry.reason))
    if after is not None:
        day, key = after
        query = query.where((BankEntry.booked_on > day) | ((BankEntry.booked_on == day) & (BankEntry.id > key)))
    with store.read() as session:
        return tuple(
            EntryRow(
                row.id, row.booked_on, row.amount, row.currency, row.reference, row.payer, row.text, row.state, row.reason, key, number
            )
            for row, key, number in session.execute(query.order_by(BankEntry.booked_on, BankEntry.id).limit(limit))
        )


def candidates(store: Store, *, entry_id: int, limit: int = 20) -> tuple[Candidate, ...]:
    """The invoices an open entry may be for: named in its reference or text first, then those that owe exactly so much."""
    with store.read() as session:
        entry = session.get_one(BankEntry, entry_id)
        unpaid = (Invoice.state != DRAFT, Invoice.kind != CREDIT, Invoice.currency == entry.currency, owed_sum() > 0)
        said = "".join(f"{entry.reference} {entry.text}".split()).upper()
        same = select(Invoice, owed_sum()).where(*unpaid, owed_sum() == entry.amount).order_by(Invoice.due_date, Invoice.id).limit(limit)
        found: dict[int, Candidate] = {}
        named = [(row, owed, "reference") for row, owed in _by_reference(session, entry) if owed > 0]
        for row, owed, how in (*named, *((row, owed, "amount") for row, owed in session.execute(same))):
            by = "reference" if how == "reference" or (row.number and row.number.upper() in said) else how
            found.setdefault(row.id, Candidate(row.id, row.number or "", row.buyer.get("name", ""), owed, by))
        return tuple(sorted(found.values(), key=lambda one: one.by != "reference"))

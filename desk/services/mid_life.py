"""A desk that begins in the middle of its life: its next numbers, invoices still owed, and what was used of packs before."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select, text
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import Charge, Customer, DeskInfo, Invoice, InvoiceLine, NumberCounter
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.case import PACK
from desk.services.invoice.issue_prepared import SERIES
from desk.services.invoice.state import ISSUED, OPENING
from desk.services.parties import buyer_of, seller_of
from desk.services.rights import ruled
from desk.words import mark, speaker

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

MOST_QUARTERS: Final = 1000
MOST_NUMBER: Final = 10**9
PAID_BEFORE: Final = mark("Paid before")
MONTH_KNOWN: Final = mark("The quarters that this customer used in this month are entered already.")
ENTER: Final = text("SELECT enter_opening(:id, :had, :on, :due, :at, :by)")


@ruled
def set_next_number(store: Store, *, series: str, number: int, at: datetime, by: int) -> Changed:
    """Let a series (invoice, credit_note, pro_forma) begin with a number; refused once the series has issued one."""
    del at, by
    with store.write() as session:
        set_number_in(store, session, series=series, number=number)
        return Changed.of(("number_series", 0))


def set_number_in(store: Store, session: Session, *, series: str, number: int) -> None:
    """The same, inside a transaction."""
    if series not in SERIES or not 1 <= number < MOST_NUMBER:
        raise Refused("A series begins with a whole number above zero.", field="number")
    insert = sqlite.insert if store.is_sqlite else postgresql.insert
    session.execute(insert(NumberCounter).values(series=series, next=1, issued=0, last_sha256="").on_conflict_do_nothing())
    # Looked at first: on a server a counter that has issued is nobody's to lock by hand.
    _unbegun(session.get(NumberCounter, series, populate_existing=True))
    counter = _unbegun(session.get(NumberCounter, series, with_for_update=True, populate_existing=True))
    if number < counter.next:
        raise Refused("A series only moves forward: {next} comes next.", field="number", next=counter.next)
    counter.next = number
    session.flush()


def _unbegun(counter: NumberCounter | None) -> NumberCounter:
    """The counter of a series that has issued nothing yet."""
    if counter is None or counter.issued or counter.last_date is not None:
        raise Refused("This series has issued documents already: its numbers go on by themselves.", field="number")
    return counter


@ruled
def enter_open_invoice(
    store: Store, *, op_key: str, customer_id: int, number: str, issued_on: date, due_on: date, owed: Decimal, reference: str, at: datetime,
    by: int, currency: str = "",
) -> Changed:  # fmt: skip
    """Enter an invoice of the system before that is still owed: reminded of and paid here, taxed there. `result` is its id."""
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("invoice", earlier["id"]), result=earlier["id"])
        key = open_invoice_in(
            store, session, profile, customer_id=customer_id, number=number, issued_on=issued_on, due_on=due_on, total=owed,
            paid=Decimal(0), reference=reference, currency=currency, at=at, by=by,
        )  # fmt: skip
        store.done(session, op_key=op_key, result={"id": key})
        return Changed.of(("invoice", key), ("customer", customer_id), result=key)


def open_invoice_in(
    store: Store, session: Session, profile: Profile, *, customer_id: int, number: str, issued_on: date, due_on: date, total: Decimal,
    paid: Decimal, reference: str, currency: str, at: datetime, by: int,
) -> int:  # fmt: skip
    """The same, inside a transaction; of what was paid before only the rest is owed, and its lines say both."""
    customer = session.get(Customer, customer_id)
    if customer is None:
        raise Refused("This customer is not there any more.", field="customer_id")
    if not number.strip() or session.scalar(select(Invoice.id).where(Invoice.number == number.strip())) is not None:
        raise Refused("An invoice needs a number that no other has.", field="number")
    kept = currency or profile.currency
    check_open(issued_on, due_on, total, paid, kept, today=at.astimezone(profile.zone).date())
    owed = total - paid
    row = Invoice(
        state="draft", kind=OPENING, customer_id=customer_id, language=customer.language, currency=kept, net=owed, vat=owed - owed,
        gross=owed, reference="".join(reference.split()), version=1, created_at=at, discount=Decimal(0),
    )  # fmt: skip
    row.lines = [_line(1, number.strip(), total)]
    if paid:
        row.lines.append(_line(2, speaker(customer.language).tr(PAID_BEFORE), -paid))
    row.seller, row.buyer = seller_of(session.scalars(select(DeskInfo)).one()), buyer_of(customer)
    session.add(row)
    session.flush()
    key = row.id
    if store.is_sqlite:
        row.state, row.number, row.series, row.sequence = ISSUED, number.strip(), OPENING, _counted(session)
        row.issue_date, row.due_date, row.issued_at, row.issued_by_id = issued_on, due_on, at, by
        session.flush()
    else:
        session.execute(ENTER, {"id": key, "had": number.strip(), "on": issued_on, "due": due_on, "at": at, "by": by})
        session.expire(row)
    return key


def check_open(issued_on: date, due_on: date, total: Decimal, paid: Decimal, currency: str, *, today: date) -> None:
    """Refuse days in the wrong order, and sums that leave nothing owed."""
    if issued_on > today or due_on < issued_on:
        raise Refused("An invoice was issued today or earlier and is due on that day or later.", field="due_on")
    for amount in (total, paid):
        if not amount.is_finite() or not 0 <= amount < 10**12 or amount != rounded(amount, currency):
            raise Refused("{value} is not an amount in {currency}.", field="owed", value=str(amount)[:40], currency=currency)
    if total <= 0:
        raise Refused("{value} is not an amount in {currency}.", field="owed", value=str(total)[:40], currency=currency)
    if paid >= total:
        raise Refused("Nothing is owed any more of an invoice that is paid: leave it out.", field="owed")


def _line(position: int, text: str, amount: Decimal) -> InvoiceLine:
    return InvoiceLine(
        position=position, text=text, quantity=Decimal(1), unit="", unit_price=amount, vat_rate=Decimal(0), net=amount, kind="open",
        vat_category="O", discount=Decimal(0),
    )  # fmt: skip


def _counted(session: Session) -> int:
    """The place of the next earlier invoice: the transaction has the whole file to itself."""
    session.execute(sqlite.insert(NumberCounter).values(series=OPENING, next=1, issued=0, last_sha256="").on_conflict_do_nothing())
    counter = session.get_one(NumberCounter, OPENING, populate_existing=True)
    counter.next += 1
    return counter.next - 1


@ruled
def enter_pack_used(store: Store, *, op_key: str, customer_id: int, month: date, quarters: int, at: datetime, by: int) -> Changed:
    """Enter how many quarters of a phone pack a customer used in a local month before the desk began; `result` is the charge's id."""
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("charge", earlier["id"]), result=earlier["id"])
        key = pack_used_in(session, profile, customer_id=customer_id, month=month, quarters=quarters, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": key})
        return Changed.of(("charge", key), ("customer", customer_id), result=key)


def check_pack(profile: Profile, month: date, quarters: int, *, at: datetime) -> None:
    """Refuse where there are no packs, a count that is none, and a month to come."""
    if profile.charges.pack is None:
        raise Refused("This desk has no phone packs.", field="quarters")
    if not 1 <= quarters <= MOST_QUARTERS:
        raise Refused("Quarters used are a whole number from 1 to {most}.", field="quarters", most=MOST_QUARTERS)
    if _noon(profile, month) > at + timedelta(days=1):
        raise Refused("This month is still to come.", field="month")


def _noon(profile: Profile, month: date) -> datetime:
    return datetime.combine(month.replace(day=1), time(12), profile.zone).astimezone(UTC)


def pack_used_in(session: Session, profile: Profile, *, customer_id: int, month: date, quarters: int, at: datetime, by: int) -> int:
    """The same, inside a transaction: a customer's month is entered once."""
    check_pack(profile, month, quarters, at=at)
    if session.get(Customer, customer_id) is None:
        raise Refused("This customer is not there any more.", field="customer_id")
    said = f"{month:%Y-%m}"
    once = select(Charge.id).where(Charge.customer_id == customer_id, Charge.local_month == said, Charge.opening)
    if session.scalar(once.limit(1)) is not None:
        raise Refused(MONTH_KNOWN, field="month")
    nothing = rounded(Decimal(0), profile.currency)
    row = Charge(
        customer_id=customer_id, at=_noon(profile, month), local_month=said, seconds=quarters * 900, text="", status="covered",
        currency=profile.currency, net=nothing, vat_rate=profile.vat_rate, pack_quarters=quarters, case={"drawn": PACK},
        opening=True, approved_at=at, approved_by_id=by,
    )  # fmt: skip
    session.add(row)
    session.flush()
    return row.id

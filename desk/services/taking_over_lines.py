"""The lines typed or pasted about an earlier system's open invoices and used packs, read and checked; a wrong one says why."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final, TypeVar

from sqlalchemy import or_, select

from desk.models import Charge, Customer, Invoice
from desk.rules.errors import Refused
from desk.services.importing.cells import amount, day, whole
from desk.services.mid_life import MONTH_KNOWN, check_open, check_pack
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile

    Finder = Callable[[str], tuple[int, str]]

T = TypeVar("T")
Parts = list[str]
MOST_LINES: Final = 2000
FEW_INVOICE: Final = mark(
    "A line has number, customer, day of issue, due date and sum, with semicolons between; then what was paid and a reference."
)
FEW_PACK: Final = mark("A line has customer, a day of the month, and the quarters used, with semicolons between.")
LEAST_INVOICE, LEAST_PACK = 5, 3
NOBODY: Final = mark("No customer is called “{given}”: write the name or the registration number as the customer's page has it.")
SEVERAL: Final = mark("Several customers are called “{given}”: write the registration number.")
MANY: Final = mark("At most {most} lines are taken over at once: take these over first, then the rest.")
TWICE: Final = mark("“{given}” stands twice in this list.")
TAKEN: Final = mark("Invoice {number} is here already.")



@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice of the earlier system that is still owed."""

    customer_id: int
    customer: str
    number: str
    issued_on: date
    due_on: date
    total: Decimal
    paid: Decimal
    reference: str


@dataclass(frozen=True, slots=True)
class PackUsed:
    """Quarters a customer used of its pack in a month."""

    customer_id: int
    customer: str
    month: date
    quarters: int


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be taken over: a field ("invoice", "credit_note", "pro_forma", "invoices", "packs"), its line, and why."""

    field: str
    line: int
    why: Refused


def open_invoices(session: Session, text: str, *, currency: str, today: date) -> tuple[tuple[OpenInvoice, ...], list[Wrong]]:
    """The invoices of a text, and its lines that are none."""
    lines = tuple(_lines(text))
    find = _finder(session, [parts[1] for _, parts in lines if len(parts) > 1])
    known = set(session.scalars(select(Invoice.number).where(Invoice.number.in_([parts[0] for _, parts in lines]))))
    seen = set[str]()

    def read(parts: Parts) -> OpenInvoice:
        one = _open(parts, find, currency, today)
        if one.number in known:
            raise Refused(TAKEN, field="invoices", number=one.number[:40])
        _refuse_twice(one.number, seen)
        return one

    return _each("invoices", lines, read)


def packs_used(session: Session, profile: Profile, text: str, *, at: datetime) -> tuple[tuple[PackUsed, ...], list[Wrong]]:
    """The quarters of a text, and its lines that say none."""
    lines = tuple(_lines(text))
    find = _finder(session, [parts[0] for _, parts in lines])
    seen = set[str]()

    def read(parts: Parts) -> PackUsed:
        one = _used(session, parts, find, profile, at)
        _refuse_twice(f"{one.customer} {one.month:%Y-%m}", seen)
        return one

    return _each("packs", lines, read)


def _each(field: str, lines: Iterable[tuple[int, Parts]], read: Callable[[Parts], T]) -> tuple[tuple[T, ...], list[Wrong]]:
    found, wrong = list[T](), list[Wrong]()
    for line, parts in lines:
        try:
            _refuse_beyond(line)
            found.append(read(parts))
        except Refused as refused:
            wrong.append(Wrong(field, line, Refused(refused.sentence, field=f"{field}:{line}", **refused.values)))
    return tuple(found), wrong


def _refuse_beyond(line: int) -> None:
    if line > MOST_LINES:
        raise Refused(MANY, most=MOST_LINES)


def _refuse_twice(what: str, seen: set[str]) -> None:
    if what in seen:
        raise Refused(TWICE, given=what[:60])
    seen.add(what)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Lines as typed, or as a spreadsheet gives them with tabs between; of those that are too many, the first."""
    for at, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            yield at, [" ".join(part.split()) for part in line.split("\t" if "\t" in line else ";")]
            if at > MOST_LINES:
                return


def _finder(session: Session, names: list[str]) -> Finder:
    rows = session.execute(
        select(Customer.id, Customer.name, Customer.registration_number).where(
            Customer.merged_into_id.is_(None),
            or_(Customer.name.in_(names), Customer.registration_number.in_([one for one in names if one])),
        )
    ).all()  # fmt: skip

    def find(given: str) -> tuple[int, str]:
        fits = [(row[0], row[1]) for row in rows if given and given in row[1:]]
        if len(fits) != 1:
            raise Refused(SEVERAL if fits else NOBODY, field="customer", given=given[:60])
        return fits[0]

    return find


def _open(parts: list[str], find: Finder, currency: str, today: date) -> OpenInvoice:
    if len(parts) < LEAST_INVOICE:
        raise Refused(FEW_INVOICE, field="invoices")
    number, customer, issued, due, total, paid, reference = (*parts, "", "")[:7]
    if not number:
        raise Refused("An invoice needs a number that no other has.", field="number")
    key, name = find(customer)
    made = OpenInvoice(
        key, name, number, day("issued", issued), day("due", due), amount("sum", total), amount("paid", paid) if paid else Decimal(0),
        reference,
    )  # fmt: skip
    check_open(made.issued_on, made.due_on, made.total, made.paid, currency, today=today)
    return made


def _used(session: Session, parts: list[str], find: Finder, profile: Profile, at: datetime) -> PackUsed:
    if len(parts) < LEAST_PACK:
        raise Refused(FEW_PACK, field="packs")
    key, name = find(parts[0])
    month, quarters = day("month", parts[1]), whole("quarters", parts[2])
    check_pack(profile, month, quarters, at=at)
    entered = select(Charge.id).where(Charge.customer_id == key, Charge.local_month == f"{month:%Y-%m}", Charge.opening)
    if session.scalar(entered.limit(1)) is not None:
        raise Refused(MONTH_KNOWN, field="month")
    return PackUsed(key, name, month, quarters)

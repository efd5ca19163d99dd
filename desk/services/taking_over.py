"""Going on from an earlier system in one step: next numbers, invoices still owed, quarters used; told first, then all of it or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.models import NumberCounter
from desk.rules.errors import Refused
from desk.rules.numbering import written
from desk.services import desks
from desk.services.changes import Changed
from desk.services.importing.cells import whole
from desk.services.invoice.issue_prepared import SERIES
from desk.services.mid_life import open_invoice_in, pack_used_in, set_number_in
from desk.services.rights import ruled
from desk.services.taking_over_lines import Wrong, open_invoices, packs_used

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store
    from desk.services.taking_over_lines import OpenInvoice, PackUsed


@dataclass(frozen=True, slots=True)
class SeriesStart:
    """A series: its next number as it would be printed today, and whether it has issued one, so that it goes on by itself."""

    series: str
    next: int
    printed: str
    begun: bool


@dataclass(frozen=True, slots=True)
class Start:
    """What a form about the beginning has to know."""

    series: tuple[SeriesStart, ...]
    has_packs: bool
    currency: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be done; nothing of it while anything is wrong."""

    numbers: dict[str, int]
    printed: dict[str, str]
    invoices: tuple[OpenInvoice, ...]
    packs: tuple[PackUsed, ...]
    wrong: tuple[Wrong, ...]
    currency: str

    @property
    def owed(self) -> Decimal:
        """What the invoices leave to be paid."""
        return sum((one.total - one.paid for one in self.invoices), Decimal(0))

    @property
    def quarters(self) -> int:
        """All quarters used."""
        return sum(one.quarters for one in self.packs)

    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        return not (self.numbers or self.invoices or self.packs or self.wrong)


def start_facts(store: Store, *, today: date) -> Start:
    """The series with their next numbers, and whether there are packs here."""
    profile = desks.profile(store)
    with store.read() as session:
        rows = tuple(_series(session, code, today) for code in SERIES)
    return Start(rows, profile.charges.pack is not None, profile.currency)


def _series(session: Session, code: str, today: date) -> SeriesStart:
    counter = session.get(NumberCounter, code)
    coming = counter.next if counter is not None else 1
    begun = counter is not None and (counter.issued > 0 or counter.last_date is not None)
    return SeriesStart(code, coming, written(SERIES[code], coming, today), begun)


def plan_start(store: Store, *, numbers: Mapping[str, str], invoices: str, packs: str, at: datetime) -> Plan:
    """What the typed numbers and lines would do, and each that cannot be; nothing is written."""
    profile = desks.profile(store)
    with store.read() as session:
        return _plan(session, profile, numbers, invoices, packs, at)


@ruled
def take_over(store: Store, *, op_key: str, numbers: Mapping[str, str], invoices: str, packs: str, at: datetime, by: int) -> Changed:
    """Do all that the plan says, or nothing; the first thing that is wrong is said with its line."""
    profile = desks.profile(store)
    with store.write() as session:
        if store.once(session, op_key=op_key, at=at, by=by) is not None:
            return Changed.of(("invoice", 0))
        plan = _plan(session, profile, numbers, invoices, packs, at)
        if plan.wrong:
            raise plan.wrong[0].why
        if plan.is_empty():
            raise Refused("There is nothing to take over yet: write a number or a line.", field="invoices")
        for series, number in plan.numbers.items():
            set_number_in(store, session, series=series, number=number)
        touched = [(open_invoice_in(
            store, session, profile, customer_id=one.customer_id, number=one.number, issued_on=one.issued_on, due_on=one.due_on,
            total=one.total, paid=one.paid, reference=one.reference, currency="", at=at, by=by,
        ), one.customer_id) for one in plan.invoices]  # fmt: skip
        used = [
            pack_used_in(session, profile, customer_id=one.customer_id, month=one.month, quarters=one.quarters, at=at, by=by)
            for one in plan.packs
        ]  # fmt: skip
        store.done(session, op_key=op_key, result={"invoices": len(touched), "packs": len(used)})
        return Changed.of(
            ("number_series", 0), *(("invoice", key) for key, _ in touched), *(("charge", key) for key in used),
            *(("customer", owner) for owner in {owner for _, owner in touched} | {one.customer_id for one in plan.packs}),
        )  # fmt: skip


def _plan(session: Session, profile: Profile, numbers: Mapping[str, str], invoices: str, packs: str, at: datetime) -> Plan:
    today = at.astimezone(profile.zone).date()
    wanted, wrong = _numbers(session, numbers, today)
    opened, wrong_invoices = open_invoices(session, invoices, currency=profile.currency, today=today)
    used, wrong_packs = packs_used(session, profile, packs, at=at)
    printed = {code: written(SERIES[code], number, today) for code, number in wanted.items()}
    return Plan(wanted, printed, opened, used, (*wrong, *wrong_invoices, *wrong_packs), profile.currency)


def _numbers(session: Session, numbers: Mapping[str, str], today: date) -> tuple[dict[str, int], list[Wrong]]:
    found, wrong = dict[str, int](), list[Wrong]()
    for code, typed in numbers.items():
        if not typed.strip():
            continue
        try:
            now = _series(session, code, today)
            number = _number(now, typed.strip())
        except Refused as refused:
            wrong.append(Wrong(code, 0, Refused(refused.sentence, field=code, **refused.values)))
            continue
        if number != now.next:
            found[code] = number
    return found, wrong


def _number(now: SeriesStart, typed: str) -> int:
    number = whole(now.series, typed)
    if now.begun and number != now.next:
        raise Refused("This series has issued documents already: its numbers go on by themselves.", field=now.series)
    if number < now.next:
        raise Refused("A series only moves forward: {next} comes next.", field=now.series, next=now.next)
    return number

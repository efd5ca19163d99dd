"""Unbilled work by customer, as Billing shows it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from desk.rules.tax import vat_on
from desk.services import desks
from desk.services.call.views import units_of
from desk.services.charge.waiting import ASIDE, DUE, WAITING, Waiting
from desk.words import stored

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Row

    from desk.rules.why import Reason
    from desk.services.charge.waiting import HeldPlace, Place, Totals
    from desk.services.store import Store

PAGE: Final = 60


@dataclass(frozen=True, slots=True)
class UnbilledWork:
    """One charge that waits for an invoice (or for a release), as Billing's table shows it."""

    id: int
    at: datetime
    text: str
    ticket_number: int | None
    units: int
    unit: str
    unit_price: Decimal | None
    net: Decimal
    status: str
    reason: str | None
    why: tuple[Reason, ...]
    seconds: int
    goodwill: str


@dataclass(frozen=True, slots=True)
class UnbilledCustomer:
    """A customer with unbilled work: the group row and its lines, covered ones included, held ones apart."""

    customer_id: int
    customer: str
    tier: str | None
    currency: str
    net: Decimal
    work: tuple[UnbilledWork, ...]
    held: tuple[UnbilledWork, ...] = ()


@dataclass(frozen=True, slots=True)
class UnbilledPage:
    """Some customers with work that can go on a draft; `after` is where the next page begins, None at the end.

    `beyond` is the customer asked for besides, who stands after those and not next to them; 0 without one.
    """

    groups: tuple[UnbilledCustomer, ...]
    after: Place | None
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class HeldPage:
    """Some held work, each piece as a customer with it alone; `after` is where the next page begins, None at the end."""

    groups: tuple[UnbilledCustomer, ...]
    after: HeldPlace | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """What of the chosen work is still there, and what it comes to; VAT is worked out once for each customer's invoice."""

    ids: tuple[int, ...]
    customers: int
    works: int
    net: Decimal
    gross: Decimal


def unbilled(store: Store, *, month: str | None = None, search: str = "") -> tuple[UnbilledCustomer, ...]:
    """Unbilled work by customer, of a local month ("2026-04") or of all.

    A customer stands here while something can be charged or released; free work is shown from the month of the oldest such piece on.
    """
    profile = desks.profile(store)
    tier, currency = profile.promises.default_tier, profile.currency
    with store.read() as session:
        waiting = Waiting(session, month, search)
        ids = [customer_id for customer_id, _ in waiting.customers(WAITING, after=None, most=None)]
        return _groups(waiting.work_of(ids, (*DUE, *ASIDE)), tier, currency)


def unbilled_page(
    store: Store, *, month: str | None = None, search: str = "", after: Place | None = None, most: int = PAGE, also: int = 0,
) -> UnbilledPage:  # fmt: skip
    """The next customers with work that can go on a draft, in their order; `also` is a customer to show wherever they stand."""
    profile = desks.profile(store)
    with store.read() as session:
        waiting = Waiting(session, month, search)
        found = waiting.customers(DUE, after=after, most=most)
        ids = [customer_id for customer_id, _ in found]
        work = waiting.work_of([*ids, also] if also else ids, DUE)
        groups = _groups(work, profile.promises.default_tier, profile.currency)
    beyond = also if also not in ids and any(group.customer_id == also for group in groups) else 0
    return UnbilledPage(groups, (found[-1].search, found[-1].id) if len(found) == most else None, beyond)


def held_page(
    store: Store, *, month: str | None = None, search: str = "", after: HeldPlace | None = None, most: int = PAGE,
) -> HeldPage:  # fmt: skip
    """The next work that waits for a release, by customer and age."""
    profile = desks.profile(store)
    with store.read() as session:
        rows = Waiting(session, month, search).held(after=after, most=most)
    groups = tuple(group for row in rows for group in _groups([row], profile.promises.default_tier, profile.currency))
    last = rows[-1] if len(rows) == most else None
    return HeldPage(groups, None if last is None else (last.search, last.customer_id, last.at, last.id))


def unbilled_totals(store: Store, *, month: str | None = None, search: str = "") -> Totals:
    """How much work is due and held, over every page."""
    with store.read() as session:
        return Waiting(session, month, search).totals()


def due_ids(store: Store, *, month: str | None = None, search: str = "") -> tuple[int, ...]:
    """All work that can go on a draft."""
    with store.read() as session:
        return Waiting(session, month, search).due_ids()


def chosen_work(store: Store, *, ids: Collection[int], month: str | None = None, search: str = "") -> Chosen:
    """What the chosen work comes to; what is gone, or not of the month or the search, is left out."""
    if not ids:
        return Chosen((), 0, 0, Decimal(0), Decimal(0))
    profile = desks.profile(store)
    with store.read() as session:
        waiting = Waiting(session, month, search)
        living, sums = waiting.due_ids(ids), waiting.sums(ids)
    net = sum((net for _, net in sums), Decimal(0))
    vat = sum((vat_on(net, profile.vat_rate, profile.currency) for _, net in sums), Decimal(0))
    return Chosen(living, len(sums), len(living), net, net + vat)


def _groups(rows: Collection[Row[Any]], tier: str | None, currency: str) -> tuple[UnbilledCustomer, ...]:
    """The rows, which come by customer, under their customers."""
    found = []
    for customer_id, of_one in groupby(rows, key=lambda row: row.customer_id):
        lines = list(of_one)
        work = [_work_of(row) for row in lines]
        found.append(UnbilledCustomer(
            customer_id=customer_id, customer=lines[0].name, tier=lines[0].tier or tier, currency=currency,
            net=sum((one.net for one in work if not one.goodwill), Decimal(0)),
            work=tuple(one for one in work if one.status != "held"), held=tuple(one for one in work if one.status == "held"),
        ))  # fmt: skip
    return tuple(found)


def _work_of(row: Any) -> UnbilledWork:
    line = row.lines[0] if row.lines else None
    return UnbilledWork(
        id=row.id, at=row.at, text=row.text, ticket_number=row.number, units=units_of(row, row.seconds),
        unit=line["unit"] if line else "quarter", unit_price=Decimal(line["unit_price"]) if line else None, net=row.net,
        status=row.status, reason=row.reason, why=stored.from_json(row.why), seconds=row.seconds, goodwill=row.goodwill_reason,
    )  # fmt: skip

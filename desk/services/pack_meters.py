"""The phone packs of all customers: used and left in month and year, and who is about to run out."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from sqlalchemy import or_, select

from desk.models import Charge, Contract, Customer
from desk.services import desks
from desk.services.charge.case import PACK
from desk.services.entitlements import Entitlement

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store



@dataclass(frozen=True, slots=True)
class PackMeter:
    """One customer's pack in quarters; `projected` is what the year comes to at this pace, `runs_out` when it would be used up."""

    customer_id: int
    customer: str
    month_used: int
    month_most: int
    year_used: int
    year_most: int
    year_ends: date
    projected: int
    runs_out: date | None

    @property
    def month_left(self) -> int:
        """Quarters left in this month, no more than the year has."""
        return max(0, min(self.month_most - self.month_used, self.year_left))

    @property
    def year_left(self) -> int:
        """Quarters left in the contract year."""
        return max(0, self.year_most - self.year_used)

    @property
    def state(self) -> str:
        """`out` where nothing is left this month, `near` where one quarter is or the year will not last, else `fine`."""
        if self.month_left == 0:
            return "out"
        return "near" if self.month_left == 1 or self.runs_out is not None else "fine"


def has_packs(store: Store) -> bool:
    """Whether the desk's profile knows a phone pack at all."""
    return desks.profile(store).charges.pack is not None


def pack_meters(store: Store, *, now: datetime) -> tuple[PackMeter, ...]:
    """The packs that hold today, those about to run out first."""
    profile = desks.profile(store)
    if profile.charges.pack is None:
        return ()
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        held = _held(session, profile.charges.pack.contract, today)
        used = _used(session, profile, [customer.id for customer, _ in held], today)
    meters = [_meter(profile, customer, contract, used[customer.id], today) for customer, contract in held]
    return tuple(sorted(meters, key=lambda one: (one.month_left, one.runs_out or date.max, -one.year_used, one.customer.casefold())))


def _held(session: Session, kind: str, today: date) -> list[tuple[Customer, Contract]]:
    """Customers with a pack that holds on a day; of several contracts the one that began last."""
    rows = session.execute(
        select(Customer, Contract)
        .join(Contract, Contract.customer_id == Customer.id)
        .where(Contract.kind == kind, Contract.starts_on <= today, or_(Contract.ends_on.is_(None), Contract.ends_on >= today))
        .order_by(Contract.starts_on, Contract.id)
    )
    return list({customer.id: (customer, contract) for customer, contract in rows}.values())


def _used(session: Session, profile: Profile, customers: list[int], today: date) -> dict[int, list[tuple[date, int]]]:
    """What each customer took of the pack in the year up to today, by local day."""
    begin = datetime.combine(today - relativedelta(years=1), time(), profile.zone).astimezone(UTC)
    end = datetime.combine(today + relativedelta(days=1), time(), profile.zone).astimezone(UTC)
    rows = session.execute(
        select(Charge.customer_id, Charge.at, Charge.pack_quarters, Charge.case).where(
            Charge.customer_id.in_(customers), Charge.pack_quarters > 0, Charge.at >= begin, Charge.at < end
        )
    )
    used: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for customer_id, at, quarters, case in rows:
        if case.get("drawn", PACK) == PACK:
            used[customer_id].append((at.astimezone(profile.zone).date(), quarters))
    return used


def _meter(profile: Profile, customer: Customer, contract: Contract, used: list[tuple[date, int]], today: date) -> PackMeter:
    pack = profile.charges.pack
    assert pack is not None
    year = Entitlement(today, None, (contract,)).year_of(contract.kind)
    assert year is not None
    begins, ends = year
    of_year = sum(quarters for day, quarters in used if begins <= day < ends)
    of_month = sum(quarters for day, quarters in used if (day.year, day.month) == (today.year, today.month))
    projected, runs_out = _pace(of_year, pack.year, begins, ends, today)
    return PackMeter(customer.id, customer.name, of_month, pack.month, of_year, pack.year, ends, projected, runs_out)


def _pace(used: int, most: int, begins: date, ends: date, today: date) -> tuple[int, date | None]:
    """What the year comes to at the pace so far, rounded up, and the day the pack would be used up, if before the year's end."""
    gone, whole = (today - begins).days + 1, (ends - begins).days
    projected = -(-used * whole // gone)
    if not used or projected <= most:
        return projected, None
    return projected, begins + relativedelta(days=min(-(-most * gone // used), whole) - 1)

"""What changes by days: who is to be trained, contracts that ask for a decision, packs nearly used up."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from desk.rules.alerts import CONTRACT, PACK, TRAINING, Fact
from desk.rules.why import Reason
from desk.services import pack_meters, renewals, training_due

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from desk.services.pack_meters import PackMeter
    from desk.services.renewals import Ending
    from desk.services.store import Store
    from desk.services.training_due import TrainingDue

# Both ours: so long before it must be done is it said.
TRAIN_WITHIN: Final = timedelta(days=7)
DECIDE_WITHIN: Final = timedelta(days=14)


def from_days(store: Store, zone: ZoneInfo, *, now: datetime) -> tuple[Fact, ...]:
    """The facts of this day's state."""
    people = (_training(row, zone) for row in training_due.training_due(store, now=now) if row.booked_at is None)
    ends = (_contract(row, zone) for row in renewals.ending_soon(store, now=now, days=DECIDE_WITHIN.days) if row.days_left >= 0)
    packs = (_pack(row, now, zone) for row in pack_meters.pack_meters(store, now=now) if row.state != "fine")
    return (*people, *ends, *packs)


def _day(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _training(row: TrainingDue, zone: ZoneInfo) -> Fact:
    why = (
        Reason.of("alert.training", who=row.contact, day=row.due),
        Reason.of("alert.first_login", first=row.first_login_on, customer=row.customer),
    )
    return Fact(TRAINING, row.contact_id, _day(row.due - TRAIN_WITHIN, zone), part=f"{row.due}", thing="contact",
                thing_id=row.customer_id, why=why)  # fmt: skip


def _contract(row: Ending, zone: ZoneInfo) -> Fact:
    why = (
        Reason.of("alert.contract", customer=row.customer, day=row.day),
        Reason.of(f"alert.contract.{row.what}", **({"day": row.day} if row.what == renewals.NOTICE else {"ends": row.ends_on})),
    )
    return Fact(CONTRACT, row.contract_id, _day(row.day - DECIDE_WITHIN, zone), part=f"{row.what}:{row.day}", thing="customer",
                thing_id=row.customer_id, why=why)  # fmt: skip


def _pack(row: PackMeter, now: datetime, zone: ZoneInfo) -> Fact:
    """A month's quarters run out month by month, a year's once."""
    today = now.astimezone(zone).date()
    by_year = row.year_left == 0 or (row.month_left > 1 and row.runs_out is not None)
    used = {name: getattr(row, name) for name in ("month_used", "month_most", "year_used", "year_most")}
    out = row.state == "out"
    why = (
        Reason.of("alert.pack_out" if out else "alert.pack", customer=row.customer), Reason.of("alert.pack_left", **used),
    )  # fmt: skip
    part = f"{row.state}:{row.year_ends}" if by_year else f"{row.state}:{today:%Y-%m}"
    return Fact(PACK, row.customer_id, now, part=part, thing="customer", thing_id=row.customer_id, why=why)

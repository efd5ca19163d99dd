"""A person's days as they were worked: the stretches of each call, the gaps between them, quarters and money."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import joinedload, selectinload

from desk.models import Call, Charge, Segment
from desk.rules.day_gaps import gaps
from desk.services import desks
from desk.services.billed_time import billed_minutes, charged_net

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.rules.profile import Profile
    from desk.services.store import Store

SHOWN: Final = ("finished", "live", "held", "parked")
DAYS: Final = 7
QUARTER: Final = 15
SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of live time of a call, as the timeline draws it; `ends_at` of one that runs is now.

    `quarters` are those the whole call bills, `reason` is what holds it, `before` how long the call had run in its earlier stretches.
    """

    call_id: int
    starts_at: datetime
    ends_at: datetime
    who: str
    about: str
    status: str
    net: Decimal | None
    running: bool
    quarters: int = 0
    reason: str | None = None
    before: timedelta = timedelta()


@dataclass(frozen=True, slots=True)
class WorkDay:
    """A local day: what was worked, what was left open, and what it came to; `billed` is in minutes."""

    day: date
    stretches: tuple[Stretch, ...]
    gaps: tuple[tuple[datetime, datetime], ...]
    opening: tuple[tuple[datetime, datetime], ...]
    calls: int
    seconds: int
    billed: int
    net: Decimal
    held: int
    to_approve: int
    currency: str

    @property
    def quarters(self) -> int:
        """The started quarters billed, the pack's among them."""
        return self.billed // QUARTER


def work_days(store: Store, *, first: date, count: int = 1, by: int, now: datetime) -> tuple[WorkDay, ...]:
    """So many days of a person from a local day on."""
    profile = desks.profile(store)
    begin, end = (_midnight(profile, first + timedelta(days=after)) for after in (0, count))
    worked = select(Segment.call_id).where(Segment.person_id == by, Segment.starts_at >= begin, Segment.starts_at < end)
    mine = or_(Call.person_id == by, Call.id.in_(worked))
    with store.read() as session:
        rows = session.execute(
            select(Call, Charge)
            .outerjoin(Charge, Charge.call_id == Call.id)
            .options(selectinload(Call.segments), joinedload(Call.contact), joinedload(Call.customer), joinedload(Call.ticket))
            .where(Call.started_at >= begin, Call.started_at < end, Call.state.in_(SHOWN), mine)
            .order_by(Call.started_at, Call.id)
        )
        days: dict[date, list[tuple[Call, Charge | None]]] = defaultdict(list)
        for call, charge in rows:
            days[call.started_at.astimezone(profile.zone).date()].append((call, charge))
        return tuple(_day(profile, first + timedelta(days=after), days, by, now) for after in range(count))


def week_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def _midnight(profile: Profile, day: date) -> datetime:
    return datetime.combine(day, time(), profile.zone).astimezone(UTC)


def _day(profile: Profile, day: date, days: dict[date, list[tuple[Call, Charge | None]]], by: int, now: datetime) -> WorkDay:
    rows = days.get(day, [])
    every = (each for call, charge in rows for each in _stretches(profile, call, charge, by, now))
    stretches = tuple(sorted(every, key=lambda one: one.starts_at))
    opening, charges = opening_of(profile, day), [charge for call, charge in rows if charge is not None and call.person_id == by]
    return WorkDay(
        day=day, stretches=stretches, opening=opening, calls=len(rows), currency=profile.currency,
        gaps=gaps(((one.starts_at, one.ends_at) for one in stretches), opening, until=now),
        seconds=sum(((one.ends_at - one.starts_at) for one in stretches), timedelta()) // SECOND,
        billed=sum(billed_minutes(profile, charge) for charge in charges), net=sum((charged_net(charge) for charge in charges), Decimal(0)),
        held=sum(charge.status == "held" for charge in charges), to_approve=sum(_waits(charge) for charge in charges),
    )  # fmt: skip


def _waits(charge: Charge) -> bool:
    return charge.approved_at is None and charge.invoice_id is None and charge.status in {"covered", "chargeable"}


def _stretches(profile: Profile, call: Call, charge: Charge | None, by: int, now: datetime) -> Iterable[Stretch]:
    who = call.contact.name if call.contact else call.caller_name or (call.customer.name if call.customer else call.number)
    first = next((line.strip() for line in call.notes.splitlines() if line.strip()), "")
    about = call.ticket.subject if call.ticket else call.title or first
    quarters, before = billed_minutes(profile, charge) // QUARTER if charge else 0, timedelta()
    for segment in call.segments:
        end = segment.ends_at or max(segment.starts_at, now)
        if (segment.person_id or call.person_id) == by:
            yield Stretch(
                call.id, segment.starts_at, end, who, about, charge.status if charge else "", charged_net(charge) if charge else None,
                segment.ends_at is None, quarters, charge.reason if charge else None, before,
            )  # fmt: skip
        before += end - segment.starts_at


def opening_of(profile: Profile, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """When the desk is open on a day, by its first calendar."""
    calendar = next(iter(profile.calendars.values()))
    at, spans = calendar.open_of(day), []
    while at is not None and at.astimezone(profile.zone).date() == day:
        end = calendar.until(at)
        if end is None:
            break
        spans.append((at, end))
        at = calendar.next_opening(end)
    return tuple(spans)

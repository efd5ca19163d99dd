"""What a report counts by: periods of whole local days, weeks that have closed, kept or missed, medians, time that stood still.

Shapes: instants are aware datetimes, lengths are seconds; a period's last day belongs to it, its end is the midnight after.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from desk.rules.profile import Profile

WEEK: Final = 7
KEPT, MISSED, OPEN = "kept", "missed", "open"
HUNDRED, CENT = Decimal(100), Decimal("0.01")
MOST_PARTS: Final = 14


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days, first and last included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def instants(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Its first instant, and the first one after it, in UTC."""
        return midnight(self.first, zone), midnight(self.last + timedelta(days=1), zone)

    def parts(self) -> tuple[Period, ...]:
        """The period in at most fourteen parts, days where they are few enough, else equal spans of whole weeks."""
        step = 1 if self.days <= MOST_PARTS else WEEK * -(-self.days // (WEEK * MOST_PARTS))
        begins = [self.first + timedelta(days=at) for at in range(0, self.days, step)]
        return tuple(Period(begin, min(begin + timedelta(days=step - 1), self.last)) for begin in begins)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The instant a local day begins, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def week_of(day: date) -> Period:
    """The week a day is in, Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Period(monday, monday + timedelta(days=WEEK - 1))


def last_full_week(today: date) -> Period:
    """The last week that has closed by a day."""
    return week_of(week_of(today).first - timedelta(days=1))


def weeks_to_report(reported: date | None, today: date) -> tuple[Period, ...]:
    """The closed weeks not reported yet, the oldest first: all after the Monday last reported; the last one where none ever was."""
    last = last_full_week(today)
    first = last.first if reported is None else week_of(reported).first + timedelta(days=WEEK)
    weeks = range(0, (last.first - first).days + 1, WEEK)
    return tuple(week_of(first + timedelta(days=after)) for after in weeks)


# Kept or missed.


def verdict(latest: datetime | None, done: datetime | None, at: datetime) -> str | None:
    """What had become of a promise by an instant; None where nothing was undertaken.

    `done` is when it was kept, or its ticket solved, whichever came first; at its latest it is still kept.
    """
    if latest is None:
        return None
    if done is not None and done <= at:
        return KEPT if done <= latest else MISSED
    return MISSED if latest < at else OPEN


def decided_at(latest: datetime | None, since: datetime | None, done: datetime | None) -> datetime | None:
    """When it is known whether a promise was kept: as it is done in time, else at its latest, or as it came to be undertaken too late."""
    if latest is None:
        return None
    if done is not None and done <= latest:
        return done
    return latest if since is None or since <= latest else since


# Lengths of time.


def at_most(lengths: Sequence[int], percent: int) -> int:
    """The length that so many percent of them do not exceed, itself one of them (nearest rank); 0 of none."""
    return sorted(lengths)[-(-len(lengths) * percent // 100) - 1] if lengths else 0


def asks_contracts(profile: Profile) -> bool:
    """Whether the calendar of a ticket depends on the contracts of its customer, by itself or through the priority they raise it to."""
    rows = [when for when, _name in profile.promises.runs_on]
    raised = bool(profile.promises.promotions) and any(when.priorities for when in rows)
    return raised or any(when.contracts or when.tiers or when.covered is not None for when in rows)


def calendar_for(
    profile: Profile, *, kind: str, priority: str, tier: str | None, callback: bool, contracts: frozenset[str] = frozenset(),
    covered: bool = False,
) -> str:  # fmt: skip
    """The calendar a ticket runs on, as the promise chooses it: by its own facts and the contracts held when it was received."""
    treated = next(
        (row.treated_as for row in profile.promises.promotions if row.priority == priority and contracts & row.contracts), priority
    )
    met = (
        name
        for when, name in profile.promises.runs_on
        if when.met(
            kind=kind, priority=treated, contracts=contracts, tier=tier or profile.promises.default_tier, callback=callback,
            covered=covered, received_open=True,
        )
    )  # fmt: skip
    return next(met, profile.promises.runs_on[0][1])


# Standing still.


def stood_still(spans: Iterable[tuple[datetime, datetime | None]], begin: datetime, end: datetime) -> int:
    """The seconds of a time covered by any of some spans; one without an end lasts, overlaps count once."""
    total, reached = 0.0, begin
    for start, stop in sorted(spans, key=lambda span: span[0]):
        first, last = max(start, reached), min(stop or end, end)
        if last > first:
            total += (last - first).total_seconds()
            reached = last
    return int(total)


def uptime(down: int, begin: datetime, end: datetime) -> Decimal:
    """The share of a time in which nothing stood still, in percent of two decimals; 100 only where nothing did."""
    whole = int((end - begin).total_seconds())
    if down <= 0 or whole <= 0:
        return HUNDRED
    share = HUNDRED - HUNDRED * min(down, whole) / whole
    return share.quantize(CENT, ROUND_DOWN if share > HUNDRED - CENT else ROUND_HALF_UP)

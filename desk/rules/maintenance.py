"""The bounds of maintenance with downtime: how long, how often a calendar quarter, outside which hours; each bound broken is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from desk.rules.calendar import Calendar
    from desk.rules.promise_terms import Maintenance

TOO_LONG, TOO_OFTEN, IN_HOURS = "too_long", "too_often", "in_hours"
MONTHS_A_QUARTER: Final = 3
SECONDS_A_MINUTE: Final = 60


@dataclass(frozen=True, slots=True)
class Broken:
    """One bound that planned maintenance goes beyond: its code, what the profile allows, what was planned (minutes or times)."""

    code: str
    allowed: int
    planned: int


def bounds_broken(
    terms: Maintenance | None, hours: Calendar | None, *, starts_at: datetime, ends_at: datetime, others: Iterable[datetime]
) -> tuple[Broken, ...]:
    """Which bounds a maintenance breaks; `others` are the beginnings of the other ones with downtime, of any time.

    It belongs to the quarter in which it begins, by the days of `hours`; time inside opening hours is measured as it passes.
    """
    if terms is None or hours is None:
        return ()
    found = []
    seconds = (ends_at - starts_at).total_seconds()
    if seconds > terms.minutes * SECONDS_A_MINUTE:
        found.append(Broken(TOO_LONG, terms.minutes, -(-int(seconds) // SECONDS_A_MINUTE)))
    own = quarter_of(hours.day_of(starts_at))
    times = 1 + sum(quarter_of(hours.day_of(other)) == own for other in others)
    if times > terms.per_quarter:
        found.append(Broken(TOO_OFTEN, terms.per_quarter, times))
    inside = hours.between(starts_at, ends_at)
    if inside > 0:
        found.append(Broken(IN_HOURS, 0, -(-int(inside) // SECONDS_A_MINUTE)))
    return tuple(found)


def quarter_of(day: date) -> tuple[int, int]:
    """The calendar quarter of a day: (2026, 2) for 22 April."""
    return day.year, (day.month - 1) // MONTHS_A_QUARTER + 1

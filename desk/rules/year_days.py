"""A year of a calendar day by day, as it is looked at: open, shorter, closed, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.rules.calendar import Calendar
    from desk.rules.calendar_build import Hours


@dataclass(frozen=True, slots=True)
class YearDay:
    """One day: `state` is open, half, holiday, closure, own (hours of this day alone) or closed; `names` say which holiday or closure."""

    day: date
    state: str
    hours: Hours
    names: tuple[str, ...] = ()


def year_days(calendar: Calendar, year: int) -> tuple[YearDay, ...]:
    """Every day of a year."""
    first = date(year, 1, 1)
    return tuple(_day(calendar, first + timedelta(days=at)) for at in range((date(year, 12, 31) - first).days + 1))


def _day(calendar: Calendar, day: date) -> YearDay:
    terms = calendar.terms
    hours = terms.hours(day)
    if day in terms.dates or day in terms.breaks:
        return YearDay(day, "own", hours)
    closure, holiday = calendar.closure(day), calendar.holiday(day)
    if closure is not None:
        return YearDay(day, "closure", hours, (closure.name,))
    if holiday is not None:
        return YearDay(day, "half" if hours else "holiday", hours, holiday.names)
    return YearDay(day, "open" if hours else "closed", hours)

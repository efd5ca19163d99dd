"""What a calendar is made of: the week's hours, holidays, closures, single dates and breaks, and the hours left of a date."""

from __future__ import annotations

import re
from calendar import isleap
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from desk.rules.errors import Refused
from desk.rules.holidays_of import HALF_DAY_CLOSE, Holiday, holidays_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

Hours = tuple[tuple[int, int], ...]
"""Opening intervals of one local day in seconds from midnight, sorted and apart; 86 400 is the day's end."""

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY: Final = 86_400
LEAP_DAY: Final = (2, 29)
WHOLE_DAY: Final[Hours] = ((0, DAY),)
CLOCK: Final = re.compile(r"(\d\d):(\d\d)(?::(\d\d))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Closure:
    """A time the desk is shut: ISO weeks or month-days every year, or dates once; the name says why."""

    name: str
    weeks: frozenset[int] = frozenset()
    yearly: tuple[tuple[int, int], tuple[int, int]] | None = None
    dated: tuple[date, date] | None = None

    def covers(self, day: date) -> bool:
        """Whether the day falls in the closure."""
        if self.weeks and day.isocalendar().week in self.weeks:
            return True
        if self.dated and self.dated[0] <= day <= self.dated[1]:
            return True
        if self.yearly is None:
            return False
        first, last = self.yearly
        today = (day.month, day.day)
        return first <= today <= last if first <= last else today >= first or today <= last


@dataclass(frozen=True, slots=True)
class CalendarTerms:
    """A calendar as a profile or a case states it; `country` names whose public holidays close it."""

    zone: ZoneInfo
    week: tuple[Hours, ...]
    country: str | None = None
    holidays: frozenset[date] = frozenset()
    yearly_holidays: frozenset[tuple[int, int]] = frozenset()
    closures: tuple[Closure, ...] = ()
    dates: Mapping[date, Hours] = field(default_factory=dict)
    breaks: Mapping[date, Hours] = field(default_factory=dict)
    ours: tuple[str, ...] = ()

    def holiday(self, day: date) -> Holiday | None:
        """The public or own holiday of a date; an own one without a name has none."""
        if day in self.holidays or (day.month, day.day) in self.yearly_holidays:
            return Holiday(())
        return holidays_of(self.country, day.year).get(day) if self.country else None

    def closure(self, day: date) -> Closure | None:
        """The closure that shuts the date."""
        return next((closure for closure in self.closures if closure.covers(day)), None)

    def hours(self, day: date) -> Hours:
        """The opening intervals left of a local date: its own or the week's, less holidays and closures, less breaks."""
        hours = self.dates.get(day)
        if hours is None:
            hours = self.week[day.weekday()]
            if hours and self.closures and self.closure(day):
                hours = ()
            if hours and (holiday := self.holiday(day)):
                hours = without(hours, ((HALF_DAY_CLOSE, DAY),)) if holiday.half else ()
        return without(hours, self.breaks[day]) if day in self.breaks else hours

    def odd_days(self, year: int) -> set[int]:
        """The ordinals of a year's dates whose hours may not be the week's."""
        odd = {day for day in (*self.dates, *self.breaks, *self.holidays) if day.year == year}
        odd.update(date(year, month, day) for month, day in self.yearly_holidays if (month, day) != LEAP_DAY or isleap(year))
        if self.country:
            odd.update(holidays_of(self.country, year))
        if self.closures:
            days = (date(year, 1, 1) + timedelta(days=n) for n in range(366 if isleap(year) else 365))
            odd.update(day for day in days if self.closure(day))
        return {day.toordinal() for day in odd}

    def ever_opens(self) -> bool:
        """Whether any date can have opening time: a weekday's hours, or a single date's less its breaks."""
        return any(self.week) or any(self.hours(day) for day in self.dates)


def without(hours: Hours, taken: Hours) -> Hours:
    """Intervals less other intervals."""
    left = list(hours)
    for begin, end in taken:
        left = [
            part
            for start, stop in left
            for part in ((start, min(stop, begin)), (max(start, end), stop))
            if part[0] < part[1]
        ]  # fmt: skip
    return tuple(left)


def clock(text: object, name: str) -> int:
    """Seconds from midnight of "HH:MM" or "HH:MM:SS"; "24:00" ends a day."""
    wrong = Refused("{field}: “{given}” is not a time of day; write it as 09:00, or 24:00 for the day's end.", field=name, given=str(text))
    match = CLOCK.fullmatch(text) if isinstance(text, str) else None
    if match is None:
        raise wrong
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    total = hours * 3600 + minutes * 60 + seconds
    if minutes > 59 or seconds > 59 or total > DAY:  # noqa: PLR2004 - an hour's minutes, a minute's seconds
        raise wrong
    return total


def intervals(rows: object, name: str) -> Hours:
    """A day's intervals from rows of two clocks, sorted; overlapping or backward ones are refused."""
    if not isinstance(rows, (list, tuple)):
        raise Refused("{field} must be a list of pairs: opening and closing time.", field=name)
    found = sorted(_interval(row, f"{name}[{at}]") for at, row in enumerate(rows))
    for earlier, later in pairwise(found):
        if later[0] < earlier[1]:
            raise Refused("{field}: the intervals overlap; make them one, or let each end before the next begins.", field=name)
    return tuple(pair for pair in found if pair[0] < pair[1])


def _interval(row: object, name: str) -> tuple[int, int]:
    if not isinstance(row, (list, tuple)) or len(row) != 2:  # noqa: PLR2004 - opening and closing
        raise Refused("{field} must be a pair: opening and closing time.", field=name)
    begin, end = clock(row[0], name), clock(row[1], name)
    if end < begin:
        raise Refused("{field} ends before it starts; give the opening time first.", field=name)
    return begin, end


def week_hours(table: Mapping[str, object], name: str) -> tuple[Hours, ...]:
    """The seven days' hours from a table of days (`mon`) and runs of days (`mon-fri`); a day left out is closed."""
    week: list[Hours] = [()] * 7
    for key, rows in table.items():
        hours = intervals(rows, f"{name}.{key}")
        for weekday in _days(key, name):
            week[weekday] = hours
    return tuple(week)


def _days(key: str, name: str) -> Sequence[int]:
    first, _, last = key.partition("-")
    days = (first, last or first)
    if not set(days) <= set(WEEKDAYS) or WEEKDAYS.index(days[0]) > WEEKDAYS.index(days[1]):
        known = ", ".join(WEEKDAYS)
        raise Refused("{field}: “{given}” is not a day of the week; use one of {choices}.", field=name, given=key, choices=known)
    return range(WEEKDAYS.index(days[0]), WEEKDAYS.index(days[1]) + 1)


def month_day(text: object, name: str) -> tuple[int, int]:
    """A month and day of every year from "MM-DD"."""
    try:
        day = date.fromisoformat(f"2000-{text}")
    except ValueError:
        raise Refused("{field}: “{given}” is not a day of the year; write it as 12-24.", field=name, given=str(text)) from None
    return day.month, day.day


def zone(text: object, name: str = "zone") -> ZoneInfo:
    """A time zone by its name."""
    try:
        if isinstance(text, str) and text:
            return ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        pass
    raise Refused("{field}: “{given}” is not a time zone; use a name such as Atlantic/Reykjavik.", field=name, given=str(text))


@lru_cache(maxsize=1024)
def midnights(place: ZoneInfo, year: int) -> tuple[int | None, ...]:
    """The epoch second at which each local date of a year begins; None for a date on which the clock changes."""
    first = datetime(year, 1, 1)  # noqa: DTZ001 - a wall clock, given its zone below
    days = 366 if isleap(year) else 365
    begun = [int((first + timedelta(days=n)).replace(tzinfo=place).timestamp()) for n in range(days + 1)]
    return tuple(begin if end - begin == DAY else None for begin, end in pairwise(begun))


def epochs(day: date, hours: Hours, place: ZoneInfo, begun: int | None = None) -> Iterable[tuple[int, int]]:
    """The intervals of a local date as epoch seconds: a skipped local time moves forward by the gap, an ambiguous one is the first.

    `begun` is the epoch second at which the date begins, where it is known that no clock changes on it.
    """
    if begun is not None:
        return [(begun + begin, begun + end) for begin, end in hours]
    midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a wall clock, given its zone below
    clocks = [(midnight + timedelta(seconds=begin), midnight + timedelta(seconds=end)) for begin, end in hours]
    found = [(int(start.replace(tzinfo=place).timestamp()), int(stop.replace(tzinfo=place).timestamp())) for start, stop in clocks]
    return [span for span in found if span[0] < span[1]]


def joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sorted spans, those that meet or overlap as one."""
    found: list[tuple[int, int]] = []
    reached: int | None = None
    for span in spans:
        if reached is not None and span[0] <= reached:
            reached = max(reached, span[1])
            found[-1] = (found[-1][0], reached)
        else:
            found.append(span)
            reached = span[1]
    return found

"""Opening time, compiled: sorted epoch seconds with the opening seconds before each, found by bisection.

Shapes: instants are aware datetimes, amounts are seconds of opening time that really pass; answers are in the calendar's zone.
The table grows by itself to the days it is asked for; beyond the years it knows, `Refused` says so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date, datetime, timedelta
from itertools import accumulate
from threading import RLock
from typing import TYPE_CHECKING, Final, NamedTuple
from zoneinfo import ZoneInfo

from desk.rules import holidays_of
from desk.rules.calendar_build import WHOLE_DAY, CalendarTerms, epochs, joined, midnights
from desk.rules.errors import Refused

if TYPE_CHECKING:
    from desk.rules.calendar_build import Closure
    from desk.rules.holidays_of import Holiday

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2200, 12, 31)
MOST_WEEKS: Final = 20_000
EARLY_SPAN, LATE_SPAN = timedelta(days=7), timedelta(days=45)
EPOCH: Final = datetime.fromtimestamp(0, tz=ZoneInfo("UTC"))


class Table(NamedTuple):
    """The compiled intervals in whole seconds; the first is empty and stands at the table's beginning, so that a bisect never falls off.

    They are kept as floats, exact far beyond any year, because a timestamp is one: comparing like with like makes a bisect thrice as fast.
    """

    opens: list[float]
    closes: list[float]
    before: list[float]
    after: list[float]
    low: int
    high: int
    first: date
    last: date


class Calendar:
    """Opening time of one calendar; safe to share between threads, for its table is replaced whole."""

    def __init__(self, terms: CalendarTerms) -> None:
        self.terms = terms
        self.zone = terms.zone
        known = terms.country is not None
        self.first_day = date(holidays_of.FIRST_YEAR, 1, 1) if known else FIRST_DAY
        self.last_day = date(holidays_of.LAST_YEAR, 12, 31) if known else LAST_DAY
        self._table: Table | None = None
        self._growing = RLock()
        self._days: dict[date, tuple[tuple[int, int], ...]] = {}

    # Instants.

    def add(self, start: datetime, seconds: float) -> datetime:
        """The instant by which that much opening time has passed since start; an exact end of an interval is that end."""
        if seconds <= 0:
            if seconds < 0:
                raise Refused("Opening time to add must not be negative.", field="seconds")
            return start.astimezone(self.zone)
        moment = start.timestamp()
        table = self._table
        if table is None or not table.low <= moment < table.high:
            table = self._reaching(moment)
        at = bisect_right(table.opens, moment) - 1
        end = table.closes[at]
        begun = table.after[at] if moment >= end else table.before[at] + moment - table.opens[at]
        target = begun + seconds
        if not target.is_integer():  # to the microsecond: a float's dust must not carry an exact end into the next opening
            target = round(target, 6)
        if target > table.after[-1]:
            table = self._grown(table, target)
        at = bisect_left(table.after, target)
        reached = table.opens[at] + target - table.before[at]
        return datetime.fromtimestamp(reached, self.zone) if reached >= 0 else self._at(reached)

    def between(self, start: datetime, end: datetime) -> float:
        """The opening seconds from start to end; 0 if end is not after start."""
        first, last = start.timestamp(), end.timestamp()
        if last <= first:
            return 0
        table = self._table
        if table is None or first < table.low or last >= table.high:
            self._reaching(first)
            table = self._reaching(last)
        opens, closes = table.opens, table.closes
        low, high = bisect_right(opens, first) - 1, bisect_right(opens, last) - 1
        begun = table.after[low] if first >= closes[low] else table.before[low] + first - opens[low]
        done = table.after[high] if last >= closes[high] else table.before[high] + last - opens[high]
        return done - begun

    def work_clock(self, instant: datetime) -> float:
        """The calendar's own clock: cumulative opening seconds at an instant, so that opening time left is one subtraction."""
        moment = instant.timestamp()
        table = self._reaching(moment)
        at = bisect_right(table.opens, moment) - 1
        return table.after[at] if moment >= table.closes[at] else table.before[at] + moment - table.opens[at]

    def is_open(self, instant: datetime) -> bool:
        """Whether the calendar is open: opening moments included, closing moments excluded."""
        return self.until(instant) is not None

    def until(self, instant: datetime) -> datetime | None:
        """When the current opening closes, or None when closed."""
        moment = instant.timestamp()
        table = self._reaching(moment)
        closing = table.closes[bisect_right(table.opens, moment) - 1]
        if moment >= closing:
            return None
        if closing >= table.high and table.last < self.last_day:
            table = self._grow_late(table)
            closing = table.closes[bisect_right(table.opens, moment) - 1]
        return self._at(closing)

    def next_opening(self, instant: datetime) -> datetime:
        """The instant itself when open then, otherwise the next opening moment."""
        moment = instant.timestamp()
        table = self._reaching(moment)
        at = bisect_right(table.opens, moment) - 1
        if moment < table.closes[at]:
            return instant.astimezone(self.zone)
        while at + 1 >= len(table.opens):
            table = self._grow_late(table)
            at = bisect_right(table.opens, moment) - 1
        return self._at(table.opens[at + 1])

    # Days.

    def day_of(self, instant: datetime) -> date:
        """The local date of an instant."""
        return instant.astimezone(self.zone).date()

    def open_of(self, day: date) -> datetime | None:
        """The first opening moment of a local date, None when it has none."""
        hours = self._hours(day)
        return self._at(hours[0][0]) if hours else None

    def close_of(self, day: date) -> datetime | None:
        """The last closing moment of a local date, None when it has none."""
        hours = self._hours(day)
        return self._at(max(end for _, end in hours)) if hours else None

    def is_business_day(self, day: date) -> bool:
        """Whether the local date has any opening time left."""
        return bool(self._hours(day))

    def business_day(self, day: date, n: int) -> date:
        """The Nth business day after a date, which is day 0 whatever its kind."""
        for _ in range(n):
            day = self._step(day, 1)
        return day

    def business_day_until(self, day: date) -> date:
        """The date itself if it is a business day, otherwise the last one before it."""
        return day if self.is_business_day(day) else self._step(day, -1)

    def holiday(self, day: date) -> Holiday | None:
        """The holiday that closes a date the week would open, whole or half; None when it has no say."""
        return self.terms.holiday(day) if day not in self.terms.dates and self.terms.week[day.weekday()] else None

    def closure(self, day: date) -> Closure | None:
        """The closure that shuts a date the week would open."""
        return self.terms.closure(day) if day not in self.terms.dates and self.terms.week[day.weekday()] else None

    # The table.

    def _at(self, moment: float) -> datetime:
        if moment >= 0:
            return datetime.fromtimestamp(moment, self.zone)
        return (EPOCH + timedelta(seconds=moment)).astimezone(self.zone)

    def _hours(self, day: date) -> tuple[tuple[int, int], ...]:
        found = self._days.get(day)
        if found is None:
            if not self.first_day <= day <= self.last_day:
                raise self._beyond()
            found = self._days[day] = tuple(sorted(epochs(day, self.terms.hours(day), self.zone)))
        return found

    def _step(self, day: date, way: int) -> date:
        if not self.terms.ever_opens():
            raise never_opens()
        while True:
            if not self.first_day < day < self.last_day:
                raise self._beyond()
            day += timedelta(days=way)
            if self._hours(day):
                return day

    def _beyond(self) -> Refused:
        first, last = self.first_day, self.last_day
        return Refused("Opening time is known from {first:date} to {last:date}; this reaches beyond.", first=first, last=last)

    def _midnight(self, day: date) -> int:
        return int(datetime(day.year, day.month, day.day, tzinfo=self.zone).timestamp())

    def _compile(self, first: date, last: date) -> list[tuple[int, int]]:
        """The merged intervals of the local dates from first to last."""
        found: list[tuple[int, int]] = []
        for year in range(first.year, last.year + 1):
            begun, january, odd = midnights(self.zone, year), date(year, 1, 1).toordinal(), self.terms.odd_days(year)
            days = range(max(january, first.toordinal()), min(january + len(begun) - 1, last.toordinal()) + 1)
            # Most dates have the week's hours and no change of the clock: only the others are looked at one by one.
            plain = [(day, midnight) for day in days if (midnight := begun[day - january]) is not None and day not in odd]
            week = [self.terms.week[(weekday - 1) % 7] for weekday in range(7)]
            found += [(midnight + begin, midnight + end) for day, midnight in plain for begin, end in week[day % 7]]
            for ordinal in days:
                if ordinal in odd or begun[ordinal - january] is None:
                    day = date.fromordinal(ordinal)
                    found += epochs(day, self.terms.hours(day), self.zone)
        found.sort()
        return joined(found)

    def _tabled(self, parts: list[tuple[int, int]], base: float, first: date, last: date) -> Table:
        """A table of intervals whose cumulative seconds begin at base."""
        low, high = self._midnight(first), self._midnight(last + timedelta(days=1))
        opens, closes = [float(low)], [float(low)]
        opens += [float(begin) for begin, _ in parts]
        closes += [float(end) for _, end in parts]
        after = list(accumulate((end - begin for begin, end in parts), initial=base))
        return Table(opens, closes, [base, *after[:-1]], after, low, high, first, last)

    def _reaching(self, moment: float) -> Table:
        """The table, grown until it covers the moment."""
        table = self._table
        if table is None:
            table = self._begun(moment)
        while moment < table.low:
            table = self._grow_early(table)
        while moment >= table.high:
            table = self._grow_late(table)
        return table

    def _begun(self, moment: float) -> Table:
        with self._growing:
            if self._table is None:
                day = self._day_of(moment)
                first, last = max(self.first_day, day - EARLY_SPAN), min(self.last_day, day + LATE_SPAN)
                self._table = self._tabled(self._compile(first, last), 0.0, first, last)
            return self._table

    def _day_of(self, moment: float) -> date:
        try:
            day = self._at(moment).date()
        except (OverflowError, ValueError, OSError):
            raise self._beyond() from None
        if not self.first_day <= day <= self.last_day:
            raise self._beyond()
        return day

    def _grown(self, table: Table, target: float) -> Table:
        """The table, grown until its cumulative seconds reach the target; a far one at a bound, by the hours of a week."""
        weekly = sum(end - begin for hours in self.terms.week for begin, end in hours)
        while table.after[-1] < target:
            weeks = (target - table.after[-1]) / weekly if weekly else 0
            table = self._grow_late(table, int(min(weeks, MOST_WEEKS)) * 7)
        return table

    def _grow_late(self, table: Table, days: int = 0) -> Table:
        """Twice the table or so many days more, towards later days; another thread's larger one when it was quicker."""
        if not self.terms.ever_opens():
            raise never_opens()
        if table.last >= self.last_day:
            raise self._beyond()
        with self._growing:
            if self._table is not None and self._table is not table:
                return self._table
            last = min(self.last_day, table.last + max(table.last - table.first, timedelta(days=days)) + timedelta(days=1))
            added = self._compile(table.last + timedelta(days=1), last)
            return self._joined(_parts(table), added, table.before[0], table.first, last)

    def _grow_early(self, table: Table) -> Table:
        """Twice the table, towards earlier days."""
        if table.first <= self.first_day:
            raise self._beyond()
        with self._growing:
            if self._table is not None and self._table is not table:
                return self._table
            first = max(self.first_day, table.first - (table.last - table.first) - timedelta(days=1))
            added = self._compile(first, table.first - timedelta(days=1))
            base = table.before[0] - sum(end - begin for begin, end in added)
            return self._joined(added, _parts(table), base, first, table.last)

    def _joined(self, early: list[tuple[int, int]], late: list[tuple[int, int]], base: float, first: date, last: date) -> Table:
        self._table = table = self._tabled(joined(early + late), base, first, last)
        return table


def _parts(table: Table) -> list[tuple[int, int]]:
    return [(int(begin), int(end)) for begin, end in zip(table.opens[1:], table.closes[1:], strict=True)]


def never_opens() -> Refused:
    """The error of asking opening time of a calendar that has none."""
    return Refused("{field}: the calendar never opens; give it opening hours on some day.", field="calendar")


def all_hours(place: ZoneInfo) -> Calendar:
    """The calendar of an on-call duty: every hour counts as open."""
    return Calendar(CalendarTerms(zone=place, week=(WHOLE_DAY,) * 7))

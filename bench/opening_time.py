"""Opening time beside its floor: bare bisects over aware datetimes, and the quickest peer that makes no error, in one run.

`python bench/opening_time.py` prints medians over interleaved rounds and the ratios that matter; the answers of all three
are compared first.
"""

from __future__ import annotations

import random
import statistics
import sys
from bisect import bisect_left, bisect_right
from datetime import UTC, datetime, time, timedelta
from time import perf_counter
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import holidays
from workclock import Break, Holidays, Schedule, WorkDay

from desk.rules.calendar import Calendar
from desk.rules.calendar_build import CalendarTerms, week_hours

if TYPE_CHECKING:
    from collections.abc import Callable

OSLO = ZoneInfo("Europe/Oslo")
ROUNDS, COUNT, SECONDS = 15, 4_000, 8 * 3600
YEARS = range(2023, 2039)


def desk() -> Calendar:
    """Weekdays 9 to 15 with lunch, Norwegian holidays, warmed over the years asked."""
    week = week_hours({"mon-fri": [["09:00", "11:30"], ["12:00", "15:00"]]}, "week")
    calendar = Calendar(CalendarTerms(zone=OSLO, week=week, country="NO"))
    calendar.between(datetime(YEARS[0], 1, 2, tzinfo=UTC), datetime(YEARS[-1], 12, 1, tzinfo=UTC))
    return calendar


class Floor:
    """The least that can be done: three sorted lists, one or two bisects, no check of any kind."""

    def __init__(self) -> None:
        self.opens: list[float] = []
        self.closes: list[float] = []
        self.before: list[float] = []
        self.after: list[float] = []
        closed = holidays.country_holidays("NO", years=YEARS)
        day, total = datetime(YEARS[0], 1, 1, tzinfo=OSLO), 0.0
        while day.year <= YEARS[-1]:
            if day.weekday() < 5 and day.date() not in closed:
                for begin, end in ((9 * 60, 11 * 60 + 30), (12 * 60, 15 * 60)):
                    opens = (day + timedelta(minutes=begin)).timestamp()
                    closes = (day + timedelta(minutes=end)).timestamp()
                    self.opens.append(opens)
                    self.closes.append(closes)
                    self.before.append(total)
                    total += closes - opens
                    self.after.append(total)
            day += timedelta(days=1)

    def add(self, start: datetime, seconds: int) -> datetime:
        """One bisect there, one back."""
        moment = start.timestamp()
        at = bisect_right(self.opens, moment) - 1
        done = self.after[at] if moment >= self.closes[at] else self.before[at] + moment - self.opens[at]
        target = done + seconds
        at = bisect_left(self.after, target)
        return datetime.fromtimestamp(self.opens[at] + target - self.before[at], OSLO)

    def between(self, start: datetime, end: datetime) -> float:
        """Two bisects and a subtraction."""
        moment = start.timestamp()
        at = bisect_right(self.opens, moment) - 1
        first = self.after[at] if moment >= self.closes[at] else self.before[at] + moment - self.opens[at]
        moment = end.timestamp()
        at = bisect_right(self.opens, moment) - 1
        return (self.after[at] if moment >= self.closes[at] else self.before[at] + moment - self.opens[at]) - first


def peer() -> Schedule:
    """The same desk for workclock."""
    return Schedule(
        [
            WorkDay(time(9), time(15), time_zone="Europe/Oslo"),
            Break(time(11, 30), time(12), time_zone="Europe/Oslo"),
            Holidays(holidays.country_holidays("NO", years=YEARS), time_zone="Europe/Oslo"),
        ]
    )


def cases(days: int) -> list[tuple[datetime, datetime]]:
    """Random starts, each with an end so many days later, in the desk's zone."""
    dice = random.Random(days)
    first = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp())
    starts = [datetime.fromtimestamp(first + dice.randrange(6 * 365 * 86_400), OSLO) for _ in range(COUNT)]
    return [(start, (start.astimezone(UTC) + timedelta(days=days)).astimezone(OSLO)) for start in starts]


def timed(work: Callable[[], object]) -> float:
    """Microseconds a case."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) / COUNT * 1e6


def main() -> int:
    """Compare the answers, then the times; status 1 when a target is missed."""
    ours, floor, other = desk(), Floor(), peer()
    day, month, years = cases(1), cases(30), cases(5 * 365)
    eight = timedelta(seconds=SECONDS)
    for start, end in month[:500]:
        assert ours.add(start, SECONDS) == floor.add(start, SECONDS) == other.add(start, eight)
        assert ours.between(start, end) == floor.between(start, end) == other.between(start, end).total_seconds()
    runs: dict[str, Callable[[], object]] = {
        "add floor": lambda: [floor.add(start, SECONDS) for start, _ in month],
        "add ours": lambda: [ours.add(start, SECONDS) for start, _ in month],
        "add workclock": lambda: [other.add(start, eight) for start, _ in month],
        "between floor": lambda: [floor.between(start, end) for start, end in month],
        "between ours": lambda: [ours.between(start, end) for start, end in month],
        "between workclock": lambda: [other.between(start, end) for start, end in month],
        "between one day": lambda: [ours.between(start, end) for start, end in day],
        "between five years": lambda: [ours.between(start, end) for start, end in years],
    }
    rounds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, work in runs.items():
            rounds[name].append(timed(work))
    for name, times in rounds.items():
        print(f"{name:20} {statistics.median(times):7.2f} us")

    def ratio(one: str, two: str) -> float:
        return statistics.median(a / b for a, b in zip(rounds[one], rounds[two], strict=True))

    targets = [
        ("add: ours / floor", ratio("add ours", "add floor"), 1.5, False),
        ("between: ours / floor", ratio("between ours", "between floor"), 1.5, False),
        ("add: workclock / ours", ratio("add workclock", "add ours"), 3.0, True),
        ("between: workclock / ours", ratio("between workclock", "between ours"), 3.0, True),
        ("five years / one day", ratio("between five years", "between one day"), 1.3, False),
    ]
    missed = 0
    for name, found, target, at_least in targets:
        good = found >= target if at_least else found <= target
        missed += not good
        print(f"{name:28} {found:5.2f}  target {'>=' if at_least else '<='} {target}  {'ok' if good else 'MISSED'}")
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())

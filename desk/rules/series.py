"""A series of course sessions: the dates a rule names, the same local time on each, without holidays and closures."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal

from dateutil.rrule import MONTHLY, WEEKLY, rrule, weekday

from desk.rules.errors import Refused
from desk.rules.holidays_of import HALF_DAY_CLOSE
from desk.rules.terms_of import closure_days
from desk.rules.why import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from desk.rules.calendar import Calendar

MOST_SESSIONS: Final = 200
"""A series of more sessions than this is a slip of the hand."""

MOST_YEARS: Final = 5
NTHS: Final = (1, 2, 3, 4, -1)
"""Which of its weekday in the month: the first to the fourth, or the last."""

HALF_DAY_ENDS: Final = time(HALF_DAY_CLOSE // 3600)

Every = Literal["week", "month_weekday", "month_day"]


@dataclass(frozen=True, slots=True)
class SeriesRule:
    """Every `interval` weeks on `weekdays` (0 Monday … 6 Sunday), or every `interval` months on the `nth` weekday or the day of `first`.

    The series ends with `until` (that day included) or after `count` sessions held; exactly one of them is given.
    `minutes` is how long a session lasts, `at` its local time.
    """

    every: Every
    first: date
    at: time
    minutes: int
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 1
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A date the rule names: the instants of its session, and why it is left out (nothing: it is held)."""

    day: date
    starts_at: datetime
    ends_at: datetime
    skipped: tuple[Reason, ...] = ()


def occurrences(rule: SeriesRule, calendar: Calendar, zone: ZoneInfo) -> tuple[Occurrence, ...]:
    """Every date of a series in order, those left out among them; a count counts the sessions held.

    A local time that a clock change skips moves forward by the gap, an ambiguous one is the first. Refused names the field.
    """
    _check(rule)
    found: list[Occurrence] = []
    held = 0
    for day in _days(rule):
        one = _occurrence(rule, day, calendar, zone)
        found.append(one)
        held += not one.skipped
        if held > MOST_SESSIONS:
            raise Refused("A series has at most {most} sessions: let it end sooner.", field="until", most=MOST_SESSIONS)
        if rule.count is not None and held == rule.count:
            break
    if not held:
        raise Refused("No day of this series is open: choose other days or a later end.", field="until")
    return tuple(found)


def _check(rule: SeriesRule) -> None:
    if (rule.until is None) == (rule.count is None):
        raise Refused("Say when the series ends: on a day, or after a number of sessions.", field="until")
    if rule.until is not None and not rule.first <= rule.until <= _horizon(rule):
        raise Refused("The series ends between its first day and {years} years after it.", field="until", years=MOST_YEARS)
    if rule.count is not None and not 1 <= rule.count <= MOST_SESSIONS:
        raise Refused("A series has at most {most} sessions: let it end sooner.", field="count", most=MOST_SESSIONS)
    if not 1 <= rule.interval <= 12:  # noqa: PLR2004 - a year of months
        raise Refused("A series repeats every 1 to 12 weeks or months.", field="interval")
    if rule.every != "month_day" and (not rule.weekdays or not set(rule.weekdays) <= set(range(7))):
        raise Refused("Choose the days of the week on which the series is held.", field="weekdays")
    if rule.nth not in NTHS:
        raise Refused("Choose which week of the month: the first to the fourth, or the last.", field="nth")


def _horizon(rule: SeriesRule) -> date:
    return rule.first + timedelta(days=366 * MOST_YEARS)


def _days(rule: SeriesRule) -> Iterator[date]:
    """The days the rule names; the 31st of a month without one is its last day."""
    start, end = datetime.combine(rule.first, time()), datetime.combine(rule.until or _horizon(rule), time())
    if rule.every == "week":
        found = rrule(WEEKLY, start, rule.interval, byweekday=rule.weekdays, until=end)
    elif rule.every == "month_weekday":
        found = rrule(MONTHLY, start, rule.interval, byweekday=[weekday(one, rule.nth) for one in rule.weekdays], until=end)
    else:
        # The last of the days up to the one asked for that the month has.
        days = tuple(range(1, rule.first.day + 1))
        found = rrule(MONTHLY, start.replace(day=1), rule.interval, bymonthday=days, bysetpos=-1, until=end)
    return (moment.date() for moment in found)


def _occurrence(rule: SeriesRule, day: date, calendar: Calendar, zone: ZoneInfo) -> Occurrence:
    starts_at = _instant(datetime.combine(day, rule.at, zone))
    ends_at = starts_at + timedelta(minutes=rule.minutes)
    return Occurrence(day, starts_at, ends_at, tuple(_closed(day, ends_at, calendar, zone)))


def _instant(local: datetime) -> datetime:
    """The instant of a local time in UTC: fold 0 moves a skipped time forward and takes the first of two."""
    return local.replace(fold=0).astimezone(UTC)


def _closed(day: date, ends_at: datetime, calendar: Calendar, zone: ZoneInfo) -> Iterator[Reason]:
    """Why a day is left out; the terms are asked, not the week: a Saturday's session has its holidays, too."""
    holiday, closure = calendar.terms.holiday(day), calendar.terms.closure(day)
    if holiday is not None and not holiday.half:
        yield from [Reason.of("holiday", day=day, name=name) for name in holiday.names] or [Reason.of("holiday.own", day=day)]
    elif holiday is not None and ends_at > datetime.combine(day, HALF_DAY_ENDS, zone):
        yield from (Reason.of("half_day", day=day, name=name, close=HALF_DAY_ENDS) for name in holiday.names)
    if closure is not None:
        first, last = closure_days(closure, day)
        yield Reason.of("closure", name=closure.name, first=first, last=last)


def rule_to_json(rule: SeriesRule) -> dict[str, Any]:
    """A rule as it is kept: dates and clock as text."""
    return {key: value.isoformat() if isinstance(value, date | time) else value for key, value in asdict(rule).items()}


def rule_from_json(kept: dict[str, Any]) -> SeriesRule:
    """The rule that `rule_to_json` wrote."""
    until = date.fromisoformat(kept["until"]) if kept["until"] else None
    fields = {"first": date.fromisoformat(kept["first"]), "at": time.fromisoformat(kept["at"]), "until": until}
    return SeriesRule(**{**kept, **fields, "weekdays": tuple(kept["weekdays"])})

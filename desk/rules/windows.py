"""Agreed windows outside opening hours: a calendar that is open in them too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from desk.rules.calendar import Calendar

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

Window = tuple[datetime, datetime]
MINUTES: Final = 1440
# A raise without an end is looked at this far: no promise reaches further after receipt.
FARTHEST: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True, order=True)
class Hours:
    """A weekday (0 Monday) with minutes from midnight."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True, slots=True)
class AgreedWindow:
    """Hours agreed for a raised tier: a weekday (0 Monday), minutes from midnight, the first and the last day (None: without an end)."""

    weekday: int
    opens: int
    closes: int
    first: date
    last: date | None


def open_windows(agreed: tuple[AgreedWindow, ...], zone: ZoneInfo, *, since: datetime) -> tuple[Window, ...]:
    """The stretches that count as open within the dates of each raise, in order; of a long raise those from an instant's day on."""
    received = since.astimezone(zone).date()
    return tuple(sorted(stretch for window in agreed for stretch in _stretches(window, zone, received)))


def _stretches(window: AgreedWindow, zone: ZoneInfo, received: date) -> list[Window]:
    long = window.last is None or window.last - window.first > FARTHEST
    day = max(received, window.first) if long else window.first
    last = min(window.last or received + FARTHEST, received + FARTHEST)
    day += timedelta(days=(window.weekday - day.weekday()) % 7)
    found = []
    while day <= last:
        midnight = datetime(day.year, day.month, day.day, tzinfo=zone)
        end = midnight + timedelta(days=1) if window.closes == MINUTES else _clock(midnight, window.closes)
        found.append((_clock(midnight, window.opens), end))
        day += timedelta(days=7)
    return found


def _clock(midnight: datetime, minutes: int) -> datetime:
    return midnight.replace(hour=minutes // 60, minute=minutes % 60)


@lru_cache(maxsize=256)
def also_open(calendar: Calendar, windows: tuple[Window, ...]) -> Calendar:
    """The calendar itself without windows, otherwise one that counts them as open beside its own hours, holidays or not."""
    if not windows:
        return calendar
    dates = dict(calendar.terms.dates)
    breaks = dict(calendar.terms.breaks)
    for day, part in _parts(calendar, windows):
        hours = dates[day] if day in dates and day not in breaks else calendar.terms.hours(day)
        dates[day] = _union((*hours, part))
        breaks.pop(day, None)
    return Calendar(replace(calendar.terms, dates=dates, breaks=breaks))


def _parts(calendar: Calendar, windows: tuple[Window, ...]) -> list[tuple[date, tuple[int, int]]]:
    """The windows cut at midnight: each local date with its seconds from midnight."""
    found = []
    for begin, end in windows:
        first, last = begin.astimezone(calendar.zone).replace(tzinfo=None), end.astimezone(calendar.zone).replace(tzinfo=None)
        day = first.date()
        while day <= last.date():
            midnight = datetime(day.year, day.month, day.day)  # noqa: DTZ001 - wall clocks of the calendar's zone
            start, stop = max(first, midnight) - midnight, min(last, midnight + timedelta(days=1)) - midnight
            if start < stop:
                found.append((day, (int(start.total_seconds()), int(stop.total_seconds()))))
            day += timedelta(days=1)
    return found


def _union(hours: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(hours):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return tuple(merged)

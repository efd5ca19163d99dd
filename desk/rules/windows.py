"""Agreed windows outside opening hours: a calendar that is open in them too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache

from desk.rules.calendar import Calendar

Window = tuple[datetime, datetime]


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

"""Instants as the screen writes them: short where there is little room, to the minute where there is more."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desk.words import Words

HOUR, DAY = 60, 24 * 60


def received(at: datetime, now: datetime, words: Words) -> str:
    """Today the clock, yesterday with the word, before that the day; `now` is in the desk's zone."""
    local = at.astimezone(now.tzinfo)
    if local.date() == now.date():
        return words.clock(local)
    if local.date() == now.date() - timedelta(days=1):
        return words.say("yesterday {at:clock}", at=local)
    return words.short_day(local.date())


def stamp(at: datetime, now: datetime, words: Words) -> str:
    """A line of a timeline: today the clock, yesterday with the word, before that day and clock."""
    local = at.astimezone(now.tzinfo)
    if local.date() >= now.date() - timedelta(days=1):
        return received(at, now, words)
    return words.say("{day:short} {at:clock}", day=local.date(), at=local)


def ahead(at: datetime, now: datetime, words: Words, *, agreed: bool = False) -> str:
    """The time left on a pill: minutes, hours of today (rounded down), tomorrow's clock, then weekday and day."""
    local, minutes = at.astimezone(now.tzinfo), _minutes(at - now)
    if local.date() == now.date() or minutes < HOUR:
        return span(minutes, words)
    weekday = words.weekday(local.date())
    if local.date() == now.date() + timedelta(days=1) and not agreed:
        return f"{weekday} {words.clock(local)}"
    return f"{weekday} {words.short_day(local.date())}"


def since(at: datetime, now: datetime, words: Words) -> str:
    """The time gone on a pill: minutes, hours, then days, counted to the instant."""
    return span(_minutes(now - at), words)


def span(minutes: int, words: Words) -> str:
    """A length of time in its largest unit, rounded down."""
    if minutes < HOUR:
        return words.say("{minutes} min", minutes=minutes)
    if minutes < DAY:
        return words.say("{hours} h", hours=minutes // HOUR)
    return words.say("{days} d", days=minutes // DAY)


def exactly(length: timedelta, words: Words) -> str:
    """A length of time to the minute up to a day, in days from two days on."""
    minutes = _minutes(length)
    if minutes >= 2 * DAY:
        return words.many("{n} day", "{n} days", minutes // DAY)
    return words.duration(minutes * 60)


def _minutes(length: timedelta) -> int:
    return max(0, int(length.total_seconds()) // 60)

"""Who is on duty, in words: for the status line, the call bar, a ticket and the roster."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from desk.services.duties import DutyNow, OnDuty
    from desk.words import Words

NOW = mark("On duty now: {people}")
NOBODY, NOBODY_FOR = mark("Nobody is on duty"), mark("Nobody is on duty for {skill}")
SHOWN = 2
WEEK, MIDNIGHT = timedelta(days=6), time()


def duty_said(duty: DutyNow, now: datetime, words: Words) -> str:
    """What the status line says: the first two on duty, or that nobody is who should be; `now` is in the desk's zone."""
    if duty.nobody_for:
        return words.tr(NOBODY) if not any(duty.nobody_for) else words.say(NOBODY_FOR, skill=", ".join(filter(None, duty.nobody_for)))
    if not duty.people:
        return ""
    said = [until_said(one, now, words, short=True) for one in duty.people[:SHOWN]]
    more = len(duty.people) - SHOWN
    return words.say(NOW, people=", ".join([*said, *([f"+{more}"] if more > 0 else [])]))


def duty_hint(people: Sequence[OnDuty], now: datetime, words: Words) -> str:
    """Everybody on duty, a line each, with their numbers."""
    return "\n".join(" · ".join(filter(None, (until_said(one, now, words), one.phone))) for one in people)


def until_said(one: OnDuty, now: datetime, words: Words, *, short: bool = False) -> str:
    """A name with until when: today's or tomorrow morning's clock, within a week the weekday, else the day; a skill before it."""
    name = (one.short_name if short else one.name) or one.name
    named = f"{one.skill}: {name}" if one.skill else name
    at = one.until.astimezone(now.tzinfo)
    if at - now < timedelta(hours=24):
        return words.say("{name} (until {at:clock})", name=named, at=at)
    if at - now < WEEK:
        return words.say("{name} (until {day} {at:clock})", name=named, day=words.weekday(at), at=at)
    return words.say("{name} (until {at:moment})", name=named, at=at)


def span_said(start: datetime, end: datetime | None, now: datetime, words: Words, *, days: bool = False) -> str:
    """From when to when, in the desk's zone; whole `days` by their names alone; without an end, from when on."""
    begins = start.astimezone(now.tzinfo)
    first = _day(begins, words) if days and begins.time() == MIDNIGHT else f"{_day(begins, words)} {words.clock(begins)}"
    if end is None:
        return words.say("from {start} on", start=first)
    stops = end.astimezone(now.tzinfo)
    if days and stops.time() == MIDNIGHT:
        last = _day(stops - timedelta(days=1), words)
        return first if last == first else f"{first} – {last}"
    same = stops.date() == begins.date()
    return f"{first} – {words.clock(stops) if same else f'{_day(stops, words)} {words.clock(stops)}'}"


def _day(moment: datetime, words: Words) -> str:
    return f"{words.weekday(moment)} {words.short_day(moment)}"

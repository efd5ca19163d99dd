"""What is said of a session and of a booking, in the reader's language."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.rules.series import SeriesRule
    from desk.services.courses import BookingOffer, BookingView, SessionCard
    from desk.ui.desk_context import Desk
    from desk.words import Words

NUMBER = re.compile(r"[1-9]\d{0,2}", re.ASCII)


def when_where(session: SessionCard, desk: Desk) -> str:
    """10:00–12:00 · Kópavogur, salur 2."""
    words, zone = desk.words, desk.zone
    clock = f"{words.clock(session.starts_at.astimezone(zone))}–{words.clock(session.ends_at.astimezone(zone))}"
    return f"{clock} · {session.place}" if session.place else clock


def seats_left(session: SessionCard, words: Words) -> str:
    """How many seats are free, or that none is."""
    if session.status == "cancelled":
        return words.tr(mark("Cancelled"))
    if not session.booked and not session.waiting:
        return words.tr(mark("No bookings yet"))
    free = max(0, session.capacity - session.booked)
    return words.many("{n} seat free", "{n} seats free", free) if free else words.tr(mark("Full"))


def waiting_said(session: SessionCard, words: Words) -> str:
    """How many groups wait; nothing when none does."""
    return words.many("{n} waiting", "{n} waiting", session.waiting) if session.waiting else ""


def included(booking: BookingView | BookingOffer, words: Words) -> str:
    """2 included, 1 extra."""
    said = words.many("{n} included", "{n} included", booking.included)
    return f"{said}, {words.many('{n} extra', '{n} extra', booking.extra)}" if booking.extra else said


def names(booking: BookingView, words: Words) -> str:
    """Who comes; places without a name are counted at the end."""
    return names_said((given for _number, given, _came in booking.names), words)


def names_said(given: Iterable[str], words: Words) -> str:
    """Anna, Björn, 2 names later."""
    every = tuple(given)
    named = [one for one in every if one]
    later = len(every) - len(named)
    if later:
        named.append(words.tr(mark("name later")) if later == 1 else words.many("{n} name later", "{n} names later", later))
    return ", ".join(named)


def headline(session: SessionCard, desk: Desk, price: str = "", rule: SeriesRule | None = None) -> str:
    """Day, clock, place, trainer, price, series and whether there are too few on one line."""
    words = desk.words
    starts = session.starts_at.astimezone(desk.zone)
    said = f"{words.weekday(starts)} {words.short_day(starts)} {when_where(session, desk)}"
    series = words.say("series: {rule}", rule=repeats(rule, words)) if rule is not None else ""
    return " · ".join(part for part in (said, session.trainer, price, series, few(session, words)) if part)


def few(session: SessionCard, words: Words) -> str:
    """That a session needs more attendees, or goes ahead with fewer; nothing when it has enough."""
    if session.status == "cancelled" or session.booked >= session.least:
        return ""
    if session.decided:
        return words.tr(mark("goes ahead"))
    return words.say("at least {least}, decide by {day:short}", least=session.least, day=session.decide_on or session.starts_at)


KINDS = {"open": mark("Open course"), "one_to_one": mark("One to one, by the hour")}
MODES = {"office": mark("At an office"), "on_site": mark("At the customer's"), "remote": mark("By remote link")}
NTHS = {
    1: mark("first {day} of each month"), 2: mark("second {day} of each month"), 3: mark("third {day} of each month"),
    4: mark("fourth {day} of each month"), -1: mark("last {day} of each month"),
}  # fmt: skip


def repeats(rule: SeriesRule, words: Words) -> str:
    """How a series repeats: every week, the first Tue of each month."""
    days = [words.weekday(date(2026, 1, 5 + day)) for day in rule.weekdays]
    if rule.every == "week":
        return f"{words.many('every week', 'every {n} weeks', rule.interval)}: {', '.join(days)}"
    if rule.every == "month_weekday":
        return words.say(NTHS[rule.nth], day=", ".join(days))
    return words.say("each month on day {n}", n=rule.first.day)


def split_names(text: str) -> tuple[str, ...]:
    """Names typed with commas or lines between; a place without a name is held: by a number alone, or nothing between two commas."""
    if not text.strip():
        return ()
    if NUMBER.fullmatch(text.strip()):
        return ("",) * int(text)
    return tuple(part.strip() for part in text.replace(";", ",").replace("\n", ",").rstrip(", ").split(","))

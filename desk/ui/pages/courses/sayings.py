"""What is said of a session and of a booking, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.words import mark

if TYPE_CHECKING:
    from desk.services.courses import BookingOffer, BookingView, SessionCard
    from desk.ui.desk_context import Desk
    from desk.words import Words


def when_where(session: SessionCard, desk: Desk) -> str:
    """10:00–12:00 · Kópavogur, salur 2."""
    words, zone = desk.words, desk.zone
    clock = f"{words.clock(session.starts_at.astimezone(zone))}–{words.clock(session.ends_at.astimezone(zone))}"
    return f"{clock} · {session.place}" if session.place else clock


def seats_left(session: SessionCard, words: Words) -> str:
    """How many seats are free, or that none is and how many wait."""
    if session.status == "cancelled":
        return words.tr(mark("Cancelled"))
    if not session.booked and not session.waiting:
        return words.tr(mark("No bookings yet"))
    free = max(0, session.capacity - session.booked)
    if session.waiting:
        waiting = words.many("{n} waiting", "{n} waiting", session.waiting)
        return f"{words.tr(mark('Full'))} · {waiting}" if not free else waiting
    return words.many("{n} seat free", "{n} seats free", free) if free else words.tr(mark("Full"))


def included(booking: BookingView | BookingOffer, words: Words) -> str:
    """2 included, 1 extra."""
    said = words.many("{n} included", "{n} included", booking.included)
    return f"{said}, {words.many('{n} extra', '{n} extra', booking.extra)}" if booking.extra else said


def names(booking: BookingView, words: Words) -> str:
    """Who comes; a place without a name says so."""
    later = words.tr(mark("name later"))
    return ", ".join(given or later for _number, given, _came in booking.names)


def headline(session: SessionCard, desk: Desk) -> str:
    """Day, clock, place and trainer on one line."""
    words = desk.words
    starts = session.starts_at.astimezone(desk.zone)
    said = f"{words.weekday(starts)} {words.short_day(starts)} {when_where(session, desk)}"
    return f"{said} · {session.trainer}" if session.trainer else said


def split_names(text: str) -> tuple[str, ...]:
    """Names typed with commas or lines between; an empty one between two commas is a place held for a name given later."""
    if not text.strip():
        return ()
    return tuple(part.strip() for part in text.replace(";", ",").replace("\n", ",").rstrip(", ").split(","))

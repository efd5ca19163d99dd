"""Sessions as an iCalendar file (RFC 5545, 5546) that puts them into a calendar, replaces them there, or takes them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, timedelta
from typing import TYPE_CHECKING, Final

from desk import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from icalendar import Alarm, Event

MOST_TEXT: Final = 4000
REMIND_BEFORE: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One session: `uid` stays for its life, `sequence` grows with each change; instants are aware, in the zone they are told in."""

    uid: str
    sequence: int
    starts: datetime
    ends: datetime
    title: str
    description: str = ""
    place: str = ""
    link: str = ""
    organizer: str = ""
    organizer_email: str = ""
    cancelled: bool = False


def calendar_bytes(events: Iterable[CalendarEvent], *, now: datetime, language: str) -> bytes:
    """The file: a calendar publishes what is held and, when nothing of it is held any more, cancels."""
    from icalendar import Calendar

    listed = list(events)
    made = Calendar()
    made.add("version", "2.0")
    made.add("prodid", f"-//Quarterdesk//{__version__}//{language.upper()}")
    made.add("calscale", "GREGORIAN")
    made.add("method", "CANCEL" if listed and all(event.cancelled for event in listed) else "PUBLISH")
    for event in listed:
        made.add_component(_event(event, now))
    if listed:
        # Only the clock changes around the sessions: the whole history would be longer than all else.
        days = [event.starts.date() for event in listed]
        made.add_missing_timezones(first_date=min(days) - timedelta(days=400), last_date=max(days) + timedelta(days=400))
    return bytes(made.to_ical())


def _event(event: CalendarEvent, now: datetime) -> Event:
    from icalendar import Event, vUri

    made = Event()
    made.add("uid", event.uid)
    made.add("sequence", event.sequence)
    made.add("dtstamp", now.astimezone(UTC))
    made.add("dtstart", event.starts)
    made.add("dtend", event.ends)
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("transp", "OPAQUE")
    for name, text in (("summary", event.title), ("description", event.description), ("location", event.place)):
        if written := _plain(text):
            made.add(name, written)
    if event.link.startswith(("https://", "http://")):
        made.add("url", vUri("".join(_plain(event.link).split())))
    _organizer(made, event)
    if not event.cancelled:
        made.add_component(_alarm(event))
    return made


def _organizer(made: Event, event: CalendarEvent) -> None:
    """Whoever gives the course; a calendar asks for one before it takes a cancellation."""
    from icalendar import vCalAddress, vText

    address = "".join(_plain(event.organizer_email).split())
    if "@" in address:
        organizer = vCalAddress(f"mailto:{address}")
        organizer.params["cn"] = vText(_plain(event.organizer).replace('"', "”"))
        made.add("organizer", organizer)


def _alarm(event: CalendarEvent) -> Alarm:
    from icalendar import Alarm

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", _plain(event.title))
    made.add("trigger", -REMIND_BEFORE)
    return made


def _plain(text: str) -> str:
    """The text without control characters; its line breaks stay."""
    lines = text[:MOST_TEXT].splitlines()
    return "\n".join("".join(letter for letter in line if letter.isprintable()) for line in lines).strip()

"""Sessions for people's own calendars: the same event keeps its UID, and a newer version replaces the older."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.documents.calendar import CalendarEvent, calendar_bytes
from desk.models import CourseSession, DeskInfo
from desk.services import desks
from desk.services.course.reads import find_session

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from desk.services.store import Store


def calendar_file(store: Store, *, session_id: int, now: datetime) -> bytes:
    """A session as an iCalendar file; a calendar that has it already takes the newer version or, cancelled, takes it out."""
    return calendar_of(store, session_ids=(session_id,), now=now)


def calendar_of(store: Store, *, session_ids: tuple[int, ...], now: datetime) -> bytes:
    """Several sessions (a series, a month, one's own) as one iCalendar file, in order of time."""
    zone = desks.profile(store).zone
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        held = sorted((find_session(session, one) for one in session_ids), key=lambda one: (one.starts_at, one.id))
        events = [_event(one, desk, zone) for one in held]
        return calendar_bytes(events, now=now, language=desk.language)


def _event(held: CourseSession, desk: DeskInfo, zone: ZoneInfo) -> CalendarEvent:
    return CalendarEvent(
        # The moment the desk was set up tells two desks' sessions apart in one calendar.
        uid=f"session-{held.id}-{desk.created_at.astimezone(UTC):%Y%m%dT%H%M%SZ}@quarterdesk",
        sequence=held.version - 1,
        starts=held.starts_at.astimezone(zone),
        ends=held.ends_at.astimezone(zone),
        title=held.course.called(desk.language),
        description="\n".join(filter(None, (held.course.summary, held.link))),
        place=held.place or held.link,
        link=held.link,
        organizer=desk.name,
        organizer_email=desk.email,
        cancelled=held.status == "cancelled",
    )

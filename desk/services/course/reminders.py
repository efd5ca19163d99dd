"""What a trainer is reminded of: sessions to decide on, sites to tell, attendance not ticked, what one gives today and tomorrow."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from desk.models import Attendee, Booking, CourseSession, CourseTelling
from desk.services import desks
from desk.services.course.tellings import still_matters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from desk.services.store import Store

TELL, DECIDE, TICK, GIVE = "tell", "decide", "tick", "give"
# Attendance is asked for so many days back.
BACK: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something a session asks of a person: `count` are sites to tell or seats booked, `due` the day to decide by."""

    what: str
    session_id: int
    course: str
    starts_at: datetime
    count: int
    least: int = 0
    due: date | None = None
    trainer_id: int | None = None


def reminders(store: Store, *, now: datetime, trainer_id: int | None = None) -> tuple[Reminder, ...]:
    """What is to be done, the most urgent first; of one trainer's sessions if one is named."""
    profile = desks.profile(store)
    zone, terms = profile.zone, profile.bookings
    today = now.astimezone(zone).date()
    with store.read() as session:
        rows = [
            *_tell(session), *_decide(session, now, today + timedelta(days=terms.announce_days)), *_tick(session, now),
            *_give(session, now, datetime.combine(today + timedelta(days=terms.remind_days + 1), time(), zone)),
        ]  # fmt: skip
        return tuple(
            Reminder(what, held.id, held.course.name, held.starts_at.astimezone(zone), count, held.least, held.decide_on, held.trainer_id)
            for what, held, count in rows
            if trainer_id is None or held.trainer_id == trainer_id
        )


def _tell(session: Session) -> Iterator[tuple[str, CourseSession, int]]:
    counted = (
        select(CourseTelling.session_id, func.count())
        .join(Booking, Booking.id == CourseTelling.booking_id)
        .where(CourseTelling.told_at.is_(None), still_matters())
        .group_by(CourseTelling.session_id)
    )
    counts = {key: count for key, count in session.execute(counted)}  # noqa: C416 - a row is no pair to the type checker
    for held in session.scalars(_sessions().where(CourseSession.id.in_(counts))):
        yield TELL, held, counts[held.id]


def _decide(session: Session, now: datetime, until: date) -> Iterator[tuple[str, CourseSession, int]]:
    few = _planned().where(
        CourseSession.booked < CourseSession.least, CourseSession.decided_at.is_(None), CourseSession.decide_on <= until,
        CourseSession.starts_at > now,
    ).order_by(None).order_by(CourseSession.decide_on, CourseSession.starts_at)  # fmt: skip
    for held in session.scalars(few):
        yield DECIDE, held, held.booked


def _tick(session: Session, now: datetime) -> Iterator[tuple[str, CourseSession, int]]:
    ticked = (
        select(Attendee.id)
        .join(Booking)
        .where(Booking.session_id == CourseSession.id, Booking.status == "booked", Attendee.attended.is_not(None))
        .exists()
    )
    over = _planned().where(CourseSession.ends_at <= now, CourseSession.ends_at > now - BACK, CourseSession.booked > 0, ~ticked)
    for held in session.scalars(over):
        yield TICK, held, held.booked


def _give(session: Session, now: datetime, until: datetime) -> Iterator[tuple[str, CourseSession, int]]:
    for held in session.scalars(_planned().where(CourseSession.ends_at > now, CourseSession.starts_at < until)):
        yield GIVE, held, held.booked


def _sessions() -> Select[CourseSession]:
    return select(CourseSession).options(joinedload(CourseSession.course)).order_by(CourseSession.starts_at, CourseSession.id)


def _planned() -> Select[CourseSession]:
    return _sessions().where(CourseSession.status == "planned")

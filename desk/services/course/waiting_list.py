"""The waiting list of a session: what comes free is offered to the first groups that fit, in the order they came, and held for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from desk.models import Booking, CourseSession, CourseTelling
from desk.rules.booking import Waiting, offers
from desk.services.course.booking_record import note, note_passed
from desk.services.course.fees import settle_site

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile


def take_seats(session: Session, held: CourseSession, seats: int) -> bool:
    """Take seats if so many are free, in one statement that is right at every isolation level; the table's check stands behind it."""
    taken = session.execute(
        update(CourseSession)
        .where(CourseSession.id == held.id, CourseSession.status == "planned", CourseSession.booked + seats <= CourseSession.capacity)
        .values(booked=CourseSession.booked + seats)
        .returning(CourseSession.id)
        .execution_options(synchronize_session=False)
    ).scalar_one_or_none()
    session.refresh(held, ["booked"])
    return taken is not None


def give_back(session: Session, held: CourseSession, seats: int) -> None:
    """Set seats free again."""
    session.execute(
        update(CourseSession)
        .where(CourseSession.id == held.id)
        .values(booked=CourseSession.booked - seats)
        .execution_options(synchronize_session=False)
    )
    session.refresh(held, ["booked"])


def held_until(profile: Profile, held: CourseSession, at: datetime) -> datetime:
    """How long an offer made now is held: the profile's hours of opening time, but not beyond the start of the session."""
    terms = profile.bookings
    return min(profile.calendars[terms.calendar].add(at, terms.hold_hours * 3600), held.starts_at)


def waiting_of(session: Session, held: CourseSession) -> list[Booking]:
    """The groups that wait, the first in line first."""
    rows = select(Booking).where(Booking.session_id == held.id, Booking.status == "waiting")
    return list(session.scalars(rows.order_by(Booking.booked_at, Booking.id)))


def move_up(session: Session, held: CourseSession, profile: Profile, *, at: datetime, by: int | None = None) -> tuple[int, ...]:
    """Offer what is free to the waiting groups that fit, in order, and hold it; a group is never split, and who is passed over is noted.

    Answers the bookings offered a place, who are to be told. A session that has begun offers nothing.
    """
    session.flush()
    if held.starts_at <= at or held.status != "planned":
        return ()
    waiting = {row.id: row for row in waiting_of(session, held)}
    free = held.capacity - held.booked
    fits = offers(free, [Waiting(row.id, row.seats, row.booked_at) for row in waiting.values()])
    until, offered = held_until(profile, held, at), list[int]()
    for group in fits.offered:
        if not take_seats(session, held, group.seats):
            break
        booking = waiting[group.booking]
        booking.status, booking.moved_up_at, booking.told_at, booking.hold_until = "offered", at, None, until
        note(session, booking, "offered", at=at, by=by, until=until.astimezone(profile.zone).isoformat())
        before = [waiting[one.booking] for one in fits.passed if (one.since, one.booking) < (group.since, group.booking)]
        note_passed(session, before, booking, free=free, at=at, by=by)
        session.add(CourseTelling(session_id=held.id, booking_id=booking.id, what="offered", before=until, made_at=at))
        settle_site(session, held, booking.site_id, profile)
        free -= group.seats
        offered.append(booking.id)
    return tuple(offered)

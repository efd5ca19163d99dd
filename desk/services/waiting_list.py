"""The waiting list of a session: when seats come free, the first groups that fit move up, in the order they came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, update

from desk.models import Booking, CourseSession
from desk.rules.booking import Waiting, offers
from desk.services.course_fees import settle_site

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


def move_up(session: Session, held: CourseSession, profile: Profile, *, at: datetime) -> tuple[int, ...]:
    """Book the waiting groups that fit now, in order; a group is never split. Answers their bookings, who are to be told."""
    session.flush()
    rows = session.scalars(select(Booking).where(Booking.session_id == held.id, Booking.status == "waiting")).all()
    waiting = {row.id: row for row in rows}
    fits = offers(held.capacity - held.booked, [Waiting(row.id, row.seats, row.booked_at) for row in rows])
    moved: list[int] = []
    for group in fits.offered:
        if not take_seats(session, held, group.seats):
            break
        booking = waiting[group.booking]
        booking.status, booking.moved_up_at, booking.told_at = "booked", at, None
        settle_site(session, held, booking.site_id, profile)
        moved.append(booking.id)
    return tuple(moved)

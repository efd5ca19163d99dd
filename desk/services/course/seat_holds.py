"""Places offered to who waited: taken, declined, or lapsed when nobody answers; whatever comes free goes to the next, exactly once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Booking, CourseTelling
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course.booking_cancel import leave, lock_booking
from desk.services.course.booking_record import note
from desk.services.course.fees import charges_touched, settle_site
from desk.services.course.reads import find_session
from desk.services.course.waiting_list import give_back, move_up
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import CourseSession
    from desk.rules.profile import Profile
    from desk.services.store import Store

NOT_OFFERED = mark("No place is offered to this booking any more.")
LAPSED = mark("The place was held until {until:moment}; it goes to the next in line.")


def accept_offer(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """Take the place that is held: from now on it is booked, and charged. A second answer alike changes nothing."""
    profile = desks.profile(store)
    with store.write() as session:
        booking, held = lock_booking(session, booking_id)
        if booking.status == "booked":
            return Changed.of(("booking", booking_id), ("session", held.id), result=booking_id)
        _check_held(booking, profile, at)
        booking.status, booking.hold_until, booking.told_at = "booked", None, booking.told_at or at
        note(session, booking, "accepted", at=at, by=by)
        settle_site(session, held, booking.site_id, profile)
        return Changed.of(("booking", booking_id), ("session", held.id), *charges_touched(session, [booking_id]), result=booking_id)


def decline_offer(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """Turn the place down: the group leaves the list and the next that fits is offered it; `result` is who."""
    profile = desks.profile(store)
    with store.write() as session:
        booking, held = lock_booking(session, booking_id)
        if booking.status != "offered":
            raise Refused(NOT_OFFERED, field="booking_id")
        note(session, booking, "declined", at=at, by=by)
        moved = _pass_on(session, booking, held, profile, because="declined", at=at, by=by)
        touched = [("booking", key) for key in (booking_id, *moved)]
        return Changed.of(*touched, ("session", held.id), result=moved[0] if moved else None)


def lapse_holds(store: Store, *, now: datetime) -> Changed:
    """Let the holds lapse whose time is over, also while no desk was open, and offer the places to the next; `result` is which lapsed.

    Each session is worked behind its lock, so two desks that tick at once lapse a hold once.
    """
    profile = desks.profile(store)
    over = (Booking.status == "offered", Booking.hold_until <= now)
    with store.read() as session:
        sessions = session.scalars(select(Booking.session_id).where(*over).distinct().order_by(Booking.session_id)).all()
    lapsed: list[int] = []
    touched: list[tuple[str, int]] = []
    for session_id in sessions:
        with store.write() as session:
            held = find_session(session, session_id, lock=True)
            rows = session.scalars(
                select(Booking).where(Booking.session_id == session_id, *over).order_by(Booking.booked_at, Booking.id)
            ).all()
            for booking in rows:
                until = booking.hold_until
                note(session, booking, "lapsed", at=now, by=None)
                session.add(CourseTelling(session_id=held.id, booking_id=booking.id, what="lapsed", before=until, made_at=now))
                leave(session, booking, "lapsed", at=now, told=False)
                give_back(session, held, booking.seats)
                lapsed.append(booking.id)
            moved = move_up(session, held, profile, at=now) if rows else ()
            touched += [("booking", key) for key in (*(row.id for row in rows), *moved)]
            touched += [("session", session_id)] if rows else []
    return Changed.of(*touched, result=tuple(lapsed))


def _check_held(booking: Booking, profile: Profile, at: datetime) -> None:
    if booking.status != "offered" or booking.hold_until is None:
        raise Refused(NOT_OFFERED, field="booking_id")
    if booking.hold_until <= at:
        raise Refused(LAPSED, field="booking_id", until=booking.hold_until.astimezone(profile.zone))


def _pass_on(
    session: Session, booking: Booking, held: CourseSession, profile: Profile, *, because: str, at: datetime, by: int
) -> tuple[int, ...]:  # fmt: skip
    leave(session, booking, because, at=at)
    give_back(session, held, booking.seats)
    return move_up(session, held, profile, at=at, by=by)

"""Moving a booking to another session in one step: its places there and here, its people, and its fee kept or worked out anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import CourseSession
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.bookings import find_booking
from desk.services.changes import Changed
from desk.services.course.booking_cancel import is_invoiced, lock_booking
from desk.services.course.booking_record import note, note_passed
from desk.services.course.fees import charge_of_booking, charges_touched, fee_for, fees_of, settle_site
from desk.services.course.reads import find_session
from desk.services.course.waiting_list import give_back, move_up, take_seats, waiting_of
from desk.services.invoice.state import draft_lines_removed
from desk.services.line.waits import SEATS, needs_line
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.models import Booking
    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.store import Store

NOT_LIVE = mark("This booking is cancelled already.")
SAME = mark("The booking is on this session already.")
OVER = mark("This session has begun: choose one that is still to come.")
NO_ROOM = mark("{seats} seats are needed there and {free} are free: choose another session.")


@dataclass(frozen=True, slots=True)
class MoveOffer:
    """A session a booking can be moved to: the seats free there, and what its fee becomes; `kept` says that it is invoiced and stays."""

    session_id: int
    course: str
    starts_at: datetime
    place: str
    free: int
    fee_before: Decimal
    fee: Decimal
    currency: str
    kept: bool
    why: tuple[Reason, ...]


def move_offers(store: Store, *, booking_id: int, now: datetime, limit: int = 40) -> tuple[MoveOffer, ...]:
    """The sessions to come that have room for a booking, the same course first, then by day."""
    profile = desks.profile(store)
    with store.read() as session:
        booking = find_booking(session, booking_id)
        rows = session.scalars(
            select(CourseSession)
            .where(
                CourseSession.status == "planned", CourseSession.starts_at > now, CourseSession.id != booking.session_id,
                CourseSession.booked + booking.seats <= CourseSession.capacity,
            )
            .order_by((CourseSession.course_id != booking.session.course_id), CourseSession.starts_at, CourseSession.id)
            .limit(limit)
        ).all()  # fmt: skip
        return tuple(_offer(session, booking, held, profile) for held in rows)


def _offer(session: Session, booking: Booking, held: CourseSession, profile: Profile) -> MoveOffer:
    before = sum(one.seats for one in held.bookings if one.site_id == booking.site_id and one.status == "booked")
    fees = fees_of(session, held, profile, site_id=booking.site_id)
    fee, kept = fee_for(fees, booking.seats, before=before), is_invoiced(session, booking)
    return MoveOffer(
        held.id, held.course.name, held.starts_at.astimezone(profile.zone), held.place, held.capacity - held.booked, booking.fee,
        booking.fee if kept else fee.net, profile.currency, kept, fee.why,
    )  # fmt: skip


@needs_line(SEATS)
def move_booking(store: Store, *, op_key: str, booking_id: int, session_id: int, at: datetime, by: int) -> Changed:
    """Move a booking, or a group that waits, to a session that has room; both change together or not at all.

    Its fee follows the new session's prices unless it is invoiced; nothing is kept for the change. Who waited here is offered its places.
    """
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("booking", booking_id), ("session", session_id), result=booking_id)
        booking, old, new = _lock_both(session, booking_id, session_id)
        _check(booking, old, new, at)
        had_seats, before = booking.status in {"booked", "offered"}, booking.fee
        free = new.capacity - new.booked
        if not take_seats(session, new, booking.seats):
            raise Refused(NO_ROOM, field="session_id", seats=booking.seats, free=free)
        charge = charge_of_booking(session, booking.id)
        if charge is not None:
            draft_lines_removed(session, charge)
        booking.session, booking.status, booking.hold_until, booking.told_at = new, "booked", None, at
        booking.moved_up_at = None
        for one in booking.attendees:
            one.attended = None
        session.flush()
        if had_seats:
            give_back(session, old, booking.seats)
        for held in (old, new):
            settle_site(session, held, booking.site_id, profile)
        note(session, booking, "moved", at=at, by=by, start=old.starts_at.astimezone(profile.zone).isoformat(), course=old.course.name,
             before=str(before), after=str(booking.fee))  # fmt: skip
        passed = [one for one in waiting_of(session, new) if one.id != booking.id]
        note_passed(session, passed, booking, free=free, at=at, by=by)
        moved = move_up(session, old, profile, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": booking_id})
        ids = [booking_id, *moved]
        touched = [("booking", key) for key in ids]
        return Changed.of(*touched, ("session", old.id), ("session", new.id), *charges_touched(session, ids), result=booking_id)


def _lock_both(session: Session, booking_id: int, session_id: int) -> tuple[Booking, CourseSession, CourseSession]:
    """Both sessions locked, the older number first, so that two moves across one another never wait for each other."""
    old_id = find_booking(session, booking_id, fresh=True).session_id
    for key in sorted({old_id, session_id}):
        find_session(session, key, lock=True)
    booking, old = lock_booking(session, booking_id)
    return booking, old, find_session(session, session_id)


def _check(booking: Booking, old: CourseSession, new: CourseSession, at: datetime) -> None:
    if booking.status == "cancelled":
        raise Refused(NOT_LIVE, field="booking_id")
    if old.id == new.id:
        raise Refused(SAME, field="session_id")
    if new.status != "planned":
        raise Refused("This session is cancelled.", field="session_id")
    if new.starts_at <= at:
        raise Refused(OVER, field="session_id")

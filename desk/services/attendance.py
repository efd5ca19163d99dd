"""Attendance by ticking: who came, who did not; a contact who came has completed a training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Attendee, Booking, Contact, CourseSession
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.bookings import find_attendee
from desk.services.changes import Changed
from desk.services.course.booking_record import note
from desk.services.course.reads import find_session
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

TICKS: Final[dict[bool | None, str]] = {True: "came", False: "absent", None: "unticked"}
NOT_BEGUN = mark("The session has not begun: tick who came when it has.")


def mark_attendance(store: Store, *, attendee_id: int, attended: bool | None, at: datetime, by: int) -> Changed:
    """Tick who came (False: did not); None takes the tick back. A contact's training counts from the first session attended."""
    profile = desks.profile(store)
    with store.write() as session:
        one = find_attendee(session, attendee_id)
        if one.booking.status != "booked":
            raise Refused("Only those booked on the session can have attended it.", field="attendee_id")
        if one.attended != attended:
            note(session, one.booking, TICKS[attended], at=at, by=by, names=[one.name])
        one.attended = attended
        session.flush()
        trained = _train(session, one, profile)
        return Changed.of(("booking", one.booking_id), ("session", one.booking.session_id), *trained)


def mark_absent(store: Store, *, session_id: int, at: datetime, by: int) -> Changed:
    """Mark everybody booked who is not ticked as not having come; their fee stays. `result` is which."""
    return _mark_rest(store, session_id, attended=False, at=at, by=by)


def mark_present(store: Store, *, session_id: int, at: datetime, by: int) -> Changed:
    """Tick everybody booked of whom nothing is said yet as having come. `result` is which."""
    return _mark_rest(store, session_id, attended=True, at=at, by=by)


def _mark_rest(store: Store, session_id: int, *, attended: bool, at: datetime, by: int) -> Changed:
    profile = desks.profile(store)
    with store.write() as session:
        held = find_session(session, session_id, lock=True)
        if held.starts_at > at:
            raise Refused(NOT_BEGUN, field="session_id")
        rows = session.scalars(
            select(Attendee)
            .join(Booking, Booking.id == Attendee.booking_id)
            .where(Booking.session_id == session_id, Booking.status == "booked", Attendee.attended.is_(None))
            .order_by(Attendee.id)
        ).all()
        for row in rows:
            row.attended = attended
        bookings = {row.booking_id: row.booking for row in rows}
        for key, booking in bookings.items():
            note(session, booking, TICKS[attended], at=at, by=by, names=[row.name for row in rows if row.booking_id == key])
        session.flush()
        trained = [touched for row in rows for touched in _train(session, row, profile)] if attended else []
        booked = [("booking", key) for key in bookings]
        return Changed.of(("session", session_id), *booked, *trained, result=tuple(row.id for row in rows))


def _train(session: Session, one: Attendee, profile: Profile) -> tuple[tuple[str, int], ...]:
    """The contact's training: the first day attended; what was recorded by hand for another day stays."""
    contact = session.get(Contact, one.contact_id) if one.contact_id is not None else None
    if contact is None:
        return ()
    here = one.booking.session.starts_at.astimezone(profile.zone).date()
    first = _first_attended(session, contact.id, profile)
    if contact.trained_on is None or (contact.trained_on == here and first is None) or (first is not None and first < contact.trained_on):
        contact.trained_on = first
        return (("contact", contact.id), ("customer", contact.customer_id))
    return ()


def _first_attended(session: Session, contact_id: int, profile: Profile) -> date | None:
    first = session.scalar(
        select(func.min(CourseSession.starts_at))
        .join(Booking, Booking.session_id == CourseSession.id)
        .join(Attendee, Attendee.booking_id == Booking.id)
        .where(Attendee.contact_id == contact_id, Attendee.attended.is_(True))
    )
    return None if first is None else first.astimezone(profile.zone).date()

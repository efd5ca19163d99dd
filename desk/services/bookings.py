"""Bookings of sites on sessions: never over capacity, a full one leads to the waiting list; attendance by ticking."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from desk.models import Attendee, Booking, Site
from desk.rules.booking import check_fits
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course_fees import charges_touched, settle_site, take_back
from desk.services.course_reads import find_session
from desk.services.waiting_list import give_back, move_up, take_seats

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

LONGEST_NAME = 200


def book(store: Store, *, op_key: str, session_id: int, site_id: int, names: tuple[str, ...], at: datetime, by: int) -> Changed:
    """Book places (an empty name is given later), or put the group on the waiting list when full; never over capacity.

    `result` is the booking's id.
    """
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("booking", earlier["id"]), ("session", session_id), result=earlier["id"])
        # The session's row is the lock: a group that starts to wait and a seat that comes free must see one another.
        held = find_session(session, session_id, lock=True)
        if held.status != "planned":
            raise Refused("This session is cancelled.", field="session_id")
        site = session.get(Site, site_id)
        if site is None:
            raise Refused("This site is not there any more.", field="site_id")
        seats = len(names)
        check_fits(seats, capacity=held.capacity, free=held.capacity)
        booking = Booking(
            session=held, customer_id=site.customer_id, site=site, seats=seats, fee=Decimal(0), booked_at=at, booked_by_id=by,
            status="booked" if take_seats(session, held, seats) else "waiting", attendees=[Attendee(name=_name(name)) for name in names],
        )  # fmt: skip
        session.add(booking)
        settle_site(session, held, site_id, profile)
        store.done(session, op_key=op_key, result={"id": booking.id})
        return Changed.of(("booking", booking.id), ("session", session_id), *charges_touched(session, [booking.id]), result=booking.id)


def cancel_booking(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """Cancel a booking and move up the first waiting groups that fit; `result` is the first that moved up, or None.

    All that moved up are among the ids, and in the session's `to_tell` until they are told.
    """
    del by
    profile = desks.profile(store)
    with store.write() as session:
        held = find_session(session, _booking(session, booking_id).session_id, lock=True)
        booking = session.get(Booking, booking_id, populate_existing=True)
        if booking is None or booking.status == "cancelled":
            raise Refused("This booking is cancelled already.", field="booking_id")
        was_booked = booking.status == "booked"
        charges = set(charges_touched(session, [booking_id]))
        # Who cancels knows it: nobody is left to tell.
        booking.status, booking.cancelled_at, booking.told_at = "cancelled", at, at
        moved: tuple[int, ...] = ()
        if was_booked:
            give_back(session, held, booking.seats)
            take_back(session, booking)
            settle_site(session, held, booking.site_id, profile)
            moved = move_up(session, held, profile, at=at)
        touched = [("booking", key) for key in (booking_id, *moved)]
        charges |= set(charges_touched(session, moved))
        return Changed.of(*touched, ("session", held.id), *sorted(charges), result=moved[0] if moved else None)


def told(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """The one who moved up was told."""
    del by
    with store.write() as session:
        booking = _booking(session, booking_id)
        booking.told_at = at
        return Changed.of(("booking", booking_id), ("session", booking.session_id))


def rename_attendee(store: Store, *, attendee_id: int, name: str, at: datetime, by: int) -> Changed:
    """Give a held place its name."""
    del at, by
    with store.write() as session:
        one = _attendee(session, attendee_id)
        one.name = _name(name)
        return Changed.of(("booking", one.booking_id), ("session", one.booking.session_id))


def mark_attendance(store: Store, *, attendee_id: int, attended: bool | None, at: datetime, by: int) -> Changed:
    """Tick who came; None takes the tick back."""
    del at, by
    with store.write() as session:
        one = _attendee(session, attendee_id)
        if one.booking.status != "booked":
            raise Refused("Only those booked on the session can have attended it.", field="attendee_id")
        one.attended = attended
        return Changed.of(("booking", one.booking_id), ("session", one.booking.session_id))


def _name(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]


def _booking(session: Session, booking_id: int) -> Booking:
    found = session.get(Booking, booking_id)
    if found is None:
        raise Refused("This booking is not there any more.", field="booking_id")
    return found


def _attendee(session: Session, attendee_id: int) -> Attendee:
    found = session.get(Attendee, attendee_id)
    if found is None:
        raise Refused("This place is not booked any more.", field="attendee_id")
    return found

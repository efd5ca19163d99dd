"""Bookings of sites on sessions: never over capacity, a full one leads to the waiting list; who comes, by name or by contact."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Attendee, Booking, Contact, Site
from desk.rules.booking import check_fits
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.course.booking_record import note, note_passed
from desk.services.course.fees import charges_touched, settle_site
from desk.services.course.reads import find_session
from desk.services.course.tellings import booking_told
from desk.services.course.waiting_list import take_seats, waiting_of
from desk.services.line.waits import SEATS, needs_line
from desk.services.search import fold

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import CourseSession
    from desk.services.store import Store

LONGEST_NAME = 200


@needs_line(SEATS)
def book(store: Store, *, op_key: str, session_id: int, site_id: int, names: tuple[str, ...], at: datetime, by: int) -> Changed:
    """Book places (an empty name is given later), or put the group on the waiting list when full; never over capacity.

    A name that is one contact's of the customer is that contact. `result` is the booking's id.
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
        free = held.capacity - held.booked
        booking = Booking(
            session=held, customer_id=site.customer_id, site=site, seats=seats, fee=Decimal(0), booked_at=at, booked_by_id=by,
            status="booked" if take_seats(session, held, seats) else "waiting",
            attendees=[_attendee_of(session, site.customer_id, name) for name in names],
        )  # fmt: skip
        session.add(booking)
        session.flush()
        _on_record(session, held, booking, free=free, at=at, by=by)
        settle_site(session, held, site_id, profile)
        store.done(session, op_key=op_key, result={"id": booking.id})
        return Changed.of(("booking", booking.id), ("session", session_id), *charges_touched(session, [booking.id]), result=booking.id)


def _on_record(session: Session, held: CourseSession, booking: Booking, *, free: int, at: datetime, by: int) -> None:
    note(session, booking, booking.status, at=at, by=by, seats=booking.seats, names=[one.name for one in booking.attendees])
    if booking.status == "booked":
        note_passed(session, waiting_of(session, held), booking, free=free, at=at, by=by)


def _attendee_of(session: Session, customer_id: int, given: str) -> Attendee:
    name = _name(given)
    return Attendee(name=name, contact_id=_contact(session, customer_id, name))


def _contact(session: Session, customer_id: int, name: str) -> int | None:
    """The one contact of a customer who is called so; none where nobody is, or several."""
    if not name:
        return None
    rows = session.execute(select(Contact.id, Contact.name).where(Contact.customer_id == customer_id, Contact.active)).all()
    found = [key for key, called in rows if fold(called) == fold(name)]
    return found[0] if len(found) == 1 else None


def people_of_site(store: Store, *, site_id: int) -> tuple[str, ...]:
    """The names of the contacts of a site's customer, who may come."""
    with store.read() as session:
        rows = select(Contact.name).join(Site, Site.customer_id == Contact.customer_id).where(Site.id == site_id, Contact.active)
        return tuple(session.scalars(rows.order_by(Contact.search, Contact.id)))


def told(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """The one who is offered a place, or whose hold lapsed or session is cancelled, was told."""
    with store.write() as session:
        booking = find_booking(session, booking_id)
        booking.told_at = at
        booking_told(session, booking_id, at, by)
        note(session, booking, "told", at=at, by=by)
        return Changed.of(("booking", booking_id), ("session", booking.session_id))


def rename_attendee(store: Store, *, attendee_id: int, name: str, at: datetime, by: int) -> Changed:
    """Give a held place its name."""
    with store.write() as session:
        one = find_attendee(session, attendee_id)
        before, one.name = one.name, _name(name)
        if one.name != before:
            note(session, one.booking, "renamed", at=at, by=by, before=before, after=one.name)
        one.contact_id = _contact(session, one.booking.customer_id, one.name)
        return Changed.of(("booking", one.booking_id), ("session", one.booking.session_id))


def _name(name: str) -> str:
    return " ".join(name.split())[:LONGEST_NAME]


def find_booking(session: Session, booking_id: int, *, fresh: bool = False) -> Booking:
    """A booking's row, read anew if asked so, as one reads behind a lock; refused when it is gone."""
    found = session.get(Booking, booking_id, populate_existing=fresh)
    if found is None:
        raise Refused("This booking is not there any more.", field="booking_id")
    return found


def find_attendee(session: Session, attendee_id: int) -> Attendee:
    """A place's row; refused when it is gone."""
    found = session.get(Attendee, attendee_id)
    if found is None:
        raise Refused("This place is not booked any more.", field="attendee_id")
    return found

"""Cancelling a booking, or some of its places: what is kept of the fee by the days left, shown before; who is next is offered the rest."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Charge, Invoice
from desk.rules.errors import Refused
from desk.rules.money import product, rounded
from desk.rules.why import Reason
from desk.services import desks
from desk.services.bookings import find_booking
from desk.services.changes import Changed
from desk.services.course.booking_record import note
from desk.services.course.fees import charge_of_booking, charges_touched, fee_for, fees_of, settle_site, take_back
from desk.services.course.reads import find_session
from desk.services.course.waiting_list import give_back, move_up
from desk.services.invoice.state import DRAFT, draft_lines_removed
from desk.words import mark, stored

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Attendee, Booking, CourseSession
    from desk.rules.profile import Profile
    from desk.services.store import Store

ALREADY = mark("This booking is cancelled already.")
NOBODY = mark("Choose who does not come.")


@dataclass(frozen=True, slots=True)
class CancelOffer:
    """What cancelling so many places keeps of their fee: the percentage by the days left of what the site's whole falls by.

    `invoiced` says that the fee stands on an invoice, which only a credit note changes.
    """

    seats: int
    days: int
    percent: Decimal
    falls_by: Decimal
    kept: Decimal
    currency: str
    invoiced: bool
    why: tuple[Reason, ...]


def cancel_offer(store: Store, *, booking_id: int, at: datetime, attendee_ids: tuple[int, ...] = ()) -> CancelOffer:
    """What cancelling a booking, or only these of its places, would keep; nothing is written."""
    profile = desks.profile(store)
    with store.read() as session:
        booking = find_booking(session, booking_id)
        gone = len(_named(booking, attendee_ids)) if attendee_ids else booking.seats
        return _terms(session, booking, gone, profile, at)


def cancel_booking(store: Store, *, booking_id: int, at: datetime, by: int, waive: bool = False) -> Changed:
    """Cancel a booking and offer its places to the first waiting groups that fit; `waive` keeps nothing of the fee.

    `result` is the first that is offered a place, or None; all of them are among the ids, and in the session's `to_tell`.
    """
    return _cancel(store, booking_id, (), at=at, by=by, waive=waive)


def cancel_places(
    store: Store, *, booking_id: int, attendee_ids: tuple[int, ...], at: datetime, by: int, waive: bool = False
) -> Changed:  # fmt: skip
    """Cancel some places of a booking; all of them, and the booking is. `result` as of a whole booking."""
    if not attendee_ids:
        raise Refused(NOBODY, field="attendee_ids")
    return _cancel(store, booking_id, attendee_ids, at=at, by=by, waive=waive)


def _cancel(store: Store, booking_id: int, attendee_ids: tuple[int, ...], *, at: datetime, by: int, waive: bool) -> Changed:
    profile = desks.profile(store)
    with store.write() as session:
        booking, held = lock_booking(session, booking_id)
        if booking.status == "cancelled":
            raise Refused(ALREADY, field="booking_id")
        had_seats = booking.status in {"booked", "offered"}
        charges = set(charges_touched(session, [booking_id]))
        names = [one.name for one in _named(booking, attendee_ids)] if attendee_ids else []
        terms = _terms(session, booking, len(names) or booking.seats, profile, at)
        kept = Decimal(0) if waive else terms.kept
        if kept:
            booking.kept_fee = booking.kept_fee + kept
            booking.kept_why = [*booking.kept_why, *stored.to_json(terms.why)]
        whole = terms.seats == booking.seats
        note(
            session, booking, "cancelled" if whole else "reduced", at=at, by=by, seats=terms.seats, names=names, kept=str(kept),
            waived=waive and bool(terms.kept), why=stored.to_json(terms.why),
        )  # fmt: skip
        if whole:
            leave(session, booking, "cancelled", at=at)
        else:
            _fewer(session, booking, attendee_ids)
        moved: tuple[int, ...] = ()
        if had_seats:
            give_back(session, held, terms.seats)
            settle_site(session, held, booking.site_id, profile)
        # A smaller group that waits may fit now, too.
        moved = move_up(session, held, profile, at=at, by=by)
        charges |= set(charges_touched(session, [booking_id, *moved]))
        touched = [("booking", key) for key in (booking_id, *moved)]
        return Changed.of(*touched, ("session", held.id), *sorted(charges), result=moved[0] if moved else None)


def lock_booking(session: Session, booking_id: int) -> tuple[Booking, CourseSession]:
    """A booking behind the lock of its session; one that is moved meanwhile is looked for where it went."""
    while True:
        session_id = find_booking(session, booking_id, fresh=True).session_id
        held = find_session(session, session_id, lock=True)
        booking = find_booking(session, booking_id, fresh=True)
        if booking.session_id == held.id:
            return booking, held


def leave(session: Session, booking: Booking, because: str, *, at: datetime, told: bool = True) -> None:
    """A booking leaves its session; who says so knows it, and is not to be told. Its fee goes but for what is kept."""
    booking.status, booking.left_because, booking.cancelled_at, booking.hold_until = "cancelled", because, at, None
    booking.told_at = at if told else None
    take_back(session, booking)


def _fewer(session: Session, booking: Booking, attendee_ids: tuple[int, ...]) -> None:
    for one in _named(booking, attendee_ids):
        booking.attendees.remove(one)
    booking.seats = len(booking.attendees)
    charge = charge_of_booking(session, booking.id)
    if charge is not None:
        draft_lines_removed(session, charge)  # a draft is made anew; an issued invoice stays until it is credited
    session.flush()


def _named(booking: Booking, attendee_ids: Iterable[int]) -> list[Attendee]:
    found = [one for one in booking.attendees if one.id in set(attendee_ids)]
    if len(found) != len(set(attendee_ids)):
        raise Refused("This place is not booked any more.", field="attendee_ids")
    return found


def _terms(session: Session, booking: Booking, gone: int, profile: Profile, at: datetime) -> CancelOffer:
    """The percentage of what the whole of the site falls by: a place within a started pair costs nothing to give back."""
    held, currency = booking.session, profile.currency
    days = [instant.astimezone(profile.zone).date() for instant in (held.starts_at, at)]
    tier = profile.bookings.tier(starts=days[0], on=days[1])
    falls_by = Decimal(0)
    if booking.status == "booked":
        fees = fees_of(session, held, profile, site_id=booking.site_id)
        seats = sum(one.seats for one in held.bookings if one.site_id == booking.site_id and one.status == "booked")
        left = fee_for(fees, seats - gone).net if seats > gone else Decimal(0)
        falls_by = fee_for(fees, seats).net - left
    kept = rounded(product(falls_by, tier.percent) / 100, currency)
    why = (Reason.of("course_cancelled", percent=tier.percent, price=(falls_by, currency), net=(kept, currency)),) if kept else ()
    return CancelOffer(
        gone, (days[0] - days[1]).days, tier.percent, falls_by, kept, currency, is_invoiced(session, booking), why
    )  # fmt: skip


def is_invoiced(session: Session, booking: Booking) -> bool:
    """Whether the fee stands on an issued invoice."""
    found = select(Invoice.state).join(Charge, Charge.invoice_id == Invoice.id).where(Charge.booking_id == booking.id)
    return session.scalar(found) not in {None, DRAFT}

"""The record of bookings: what became of each, in order, and who on a waiting list was passed over and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desk.models import Booking, BookingEvent, Person, Site
from desk.services import desks
from desk.words import stored

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.why import Reason
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class BookingStep:
    """One step of a site's booking: what, when, by whom ("" where time alone did it), and the figures of it."""

    id: int
    booking_id: int
    session_id: int
    site: str
    what: str
    at: datetime
    by: str
    detail: dict[str, Any]
    why: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Why a group was passed over: so many seats were free, and it needs more; which site was served instead."""

    at: datetime
    free: int
    seats: int
    served: str


def note(session: Session, booking: Booking, what: str, *, at: datetime, by: int | None, **detail: Any) -> None:
    """Put a step on a booking's record."""
    session.add(BookingEvent(booking_id=booking.id, session_id=booking.session_id, at=at, by_id=by, what=what, detail=detail))


def note_passed(session: Session, passed: Iterable[Booking], served: Booking, *, free: int, at: datetime, by: int | None) -> None:
    """Put on the record of groups that a later one was served before them."""
    for one in passed:
        note(session, one, "passed", at=at, by=by, free=free, seats=one.seats, served=served.site.name)


def passed_over(session: Session, session_id: int) -> dict[int, tuple[PassedOver, ...]]:
    """Who was passed over on a session, by booking."""
    found: dict[int, tuple[PassedOver, ...]] = {}
    rows = select(BookingEvent).where(BookingEvent.session_id == session_id, BookingEvent.what == "passed").order_by(BookingEvent.id)
    for row in session.scalars(rows):
        one = PassedOver(row.at, int(row.detail["free"]), int(row.detail["seats"]), str(row.detail["served"]))
        found[row.booking_id] = (*found.get(row.booking_id, ()), one)
    return found


def booking_record(store: Store, *, booking_id: int) -> tuple[BookingStep, ...]:
    """What became of a booking, the first step first."""
    return _steps(store, BookingEvent.booking_id == booking_id)


def session_record(store: Store, *, session_id: int) -> tuple[BookingStep, ...]:
    """What became of every booking a session has or had, also those cancelled or moved away since, the first step first."""
    here = select(BookingEvent.booking_id).where(BookingEvent.session_id == session_id)
    return _steps(store, BookingEvent.booking_id.in_(here))


def _steps(store: Store, where: ColumnElement[bool]) -> tuple[BookingStep, ...]:
    zone = desks.profile(store).zone
    with store.read() as session:
        rows = session.execute(
            select(BookingEvent, Person.short_name, Site.name)
            .join(Booking, Booking.id == BookingEvent.booking_id)
            .join(Site, Site.id == Booking.site_id)
            .outerjoin(Person, Person.id == BookingEvent.by_id)
            .where(where)
            .order_by(BookingEvent.id)
        ).all()
        return tuple(
            BookingStep(
                row.id, row.booking_id, row.session_id, site, row.what, row.at.astimezone(zone), name or "",
                {key: value for key, value in row.detail.items() if key != "why"}, stored.from_json(row.detail.get("why", [])),
            )
            for row, name, site in rows
        )  # fmt: skip

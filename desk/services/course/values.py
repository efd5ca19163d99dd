"""What courses look like to those who ask: frozen values, free of the database."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from desk.rules.series import SeriesRule
    from desk.rules.why import Reason
    from desk.services.course.booking_record import PassedOver


@dataclass(frozen=True, slots=True)
class CourseView:
    """A course that can be scheduled."""

    id: int
    name: str
    minutes: int
    capacity: int
    included: int
    price: Decimal
    currency: str
    kind: str = "open"
    mode: str = "office"
    least: int = 0


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session as its card and the month show it; with fewer than `least` it is decided on by `decide_on`."""

    id: int
    course_id: int
    course: str
    starts_at: datetime
    ends_at: datetime
    place: str
    trainer_id: int | None
    trainer: str
    capacity: int
    booked: int
    waiting: int
    status: str
    least: int = 0
    decide_on: date | None = None
    decided: bool = False
    series_id: int | None = None


@dataclass(frozen=True, slots=True)
class BookingView:
    """The places of one site on a session: an offered one is held until an instant; who was passed over says why."""

    id: int
    customer_id: int
    site_id: int
    site: str
    customer: str
    names: tuple[tuple[int, str, bool | None], ...]
    seats: int
    included: int
    extra: int
    fee: Decimal
    status: str
    booked_at: datetime
    moved_up_at: datetime | None
    told_at: datetime | None
    hold_until: datetime | None = None
    kept_fee: Decimal = Decimal(0)
    left_because: str = ""
    passed_over: tuple[PassedOver, ...] = ()
    why: tuple[Reason, ...] = ()
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session, whole: who comes by site, the waiting list in order, and who left it without a place."""

    card: SessionCard
    link: str
    version: int
    currency: str
    bookings: tuple[BookingView, ...]
    waiting: tuple[BookingView, ...]
    to_tell: tuple[BookingView, ...]
    offered: tuple[BookingView, ...] = ()
    gone: tuple[BookingView, ...] = ()
    room_id: int | None = None
    price: Decimal | None = None
    rule: SeriesRule | None = None


@dataclass(frozen=True, slots=True)
class BookingOffer:
    """What a booking would be, as one types: its fee and why, and the place on the waiting list when it does not fit (else 0)."""

    seats: int
    fee: Decimal
    currency: str
    included: int
    extra: int
    waiting_place: int
    free: int
    why: tuple[Reason, ...]

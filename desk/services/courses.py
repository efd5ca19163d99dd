"""Courses: sessions, bookings by site, the waiting list, attendance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.why import Reason
from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.services.store import Store


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


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session as its card and the month show it."""

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


@dataclass(frozen=True, slots=True)
class BookingView:
    """The places of one site on a session."""

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


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session, whole: who comes by site, and the waiting list in order."""

    card: SessionCard
    link: str
    version: int
    currency: str
    bookings: tuple[BookingView, ...]
    waiting: tuple[BookingView, ...]
    to_tell: tuple[BookingView, ...]


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


def courses(store: Store) -> tuple[CourseView, ...]:
    """The courses that can be scheduled."""
    raise NotImplementedError


def sessions(store: Store, *, first: date, last: date, search: str = "") -> tuple[SessionCard, ...]:
    """The sessions between two local dates, both included."""
    raise NotImplementedError


def closed_days(store: Store, *, first: date, last: date, language: str) -> dict[date, str]:
    """Days the desk is closed for a holiday or closure, with the name in a language."""
    raise NotImplementedError


def session(store: Store, *, session_id: int) -> SessionView:
    """One session, whole."""
    raise NotImplementedError


def add_session(store: Store, *, op_key: str, course_id: int, starts_at: datetime, minutes: int | None, place: str, link: str, trainer_id: int | None, capacity: int | None, at: datetime, by: int) -> Changed:
    """Schedule a session; a trainer booked twice is refused. `result` is its id."""
    raise NotImplementedError


def change_session(store: Store, *, session_id: int, version: int, starts_at: datetime, minutes: int, place: str, link: str, trainer_id: int | None, capacity: int, at: datetime, by: int) -> Changed:
    """Change a session; a capacity below what is booked is refused."""
    raise NotImplementedError


def cancel_session(store: Store, *, session_id: int, at: datetime, by: int) -> Changed:
    """Cancel a session and its bookings; `result` lists whom to tell."""
    raise NotImplementedError


def offer(store: Store, *, session_id: int, site_id: int | None, seats: int) -> BookingOffer:
    """What a booking would cost and whether it fits; nothing is written."""
    raise NotImplementedError


def book(store: Store, *, op_key: str, session_id: int, site_id: int, names: tuple[str, ...], at: datetime, by: int) -> Changed:
    """Book places (an empty name is given later), or put the group on the waiting list when full; never over capacity. `result` is the booking's id."""
    raise NotImplementedError


def cancel_booking(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """Cancel a booking and move up the first waiting group that fits; `result` is the booking that moved up, or None."""
    raise NotImplementedError


def told(store: Store, *, booking_id: int, at: datetime, by: int) -> Changed:
    """The one who moved up was told."""
    raise NotImplementedError


def rename_attendee(store: Store, *, attendee_id: int, name: str, at: datetime, by: int) -> Changed:
    """Give a held place its name."""
    raise NotImplementedError


def mark_attendance(store: Store, *, attendee_id: int, attended: bool | None, at: datetime, by: int) -> Changed:
    """Tick who came; None takes the tick back."""
    raise NotImplementedError


def attendance_sheet(store: Store, *, session_id: int, language: str) -> bytes:
    """The attendance sheet as PDF."""
    raise NotImplementedError


def calendar_file(store: Store, *, session_id: int, now: datetime) -> bytes:
    """The session as an iCalendar file with a stable UID."""
    raise NotImplementedError

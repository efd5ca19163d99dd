"""Courses, their sessions, the bookings of sites and the people who come."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key
from desk.models.customers import Customer, Site


class Course(Base):
    """A course the desk gives: an open one is priced by site, with `included` attendees in it; one to one by the hour.

    `names` holds its name by language, for papers and for what customers read; `least` is how many make it worth giving.
    """

    __tablename__ = "course"
    __table_args__ = (
        CheckConstraint("kind IN ('open', 'one_to_one')", name="kind"),
        CheckConstraint("mode IN ('office', 'on_site', 'remote')", name="mode"),
    )

    id: Mapped[Key]
    name: Mapped[str]
    summary: Mapped[str] = mapped_column(default="")
    language: Mapped[str]
    minutes: Mapped[int] = mapped_column(default=120)
    capacity: Mapped[int] = mapped_column(default=10)
    included: Mapped[int] = mapped_column(default=2)
    price: Mapped[Decimal | None]
    pair_price: Mapped[Decimal | None]
    active: Mapped[bool] = mapped_column(default=True)
    kind: Mapped[str] = mapped_column(default="open")
    mode: Mapped[str] = mapped_column(default="office")
    names: Mapped[dict[str, Any]] = mapped_column(default=dict)
    least: Mapped[int] = mapped_column(default=0)

    def called(self, language: str) -> str:
        """Its name in a language, or the desk's own."""
        return str(self.names.get(language) or self.name)


class Room(Base):
    """A room of one of the desk's offices; a retired one stays for the sessions held there."""

    __tablename__ = "room"

    id: Mapped[Key]
    office: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    seats: Mapped[int | None]
    active: Mapped[bool] = mapped_column(default=True)

    @property
    def place(self) -> str:
        """Kópavogur, salur 2."""
        return ", ".join(filter(None, (self.office, self.name)))


class CourseSeries(Base):
    """The rule by which sessions were scheduled: dates and local times as they were chosen."""

    __tablename__ = "course_series"

    id: Mapped[Key]
    course_id: Mapped[int] = mapped_column(ForeignKey("course.id"), index=True)
    rule: Mapped[dict[str, Any]] = mapped_column(default=dict)
    made_at: Mapped[datetime]
    made_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class CourseSession(Base):
    """One date of a course; seats are taken by a conditional update, and the check stands behind it.

    With fewer than `least` attendees a person decides by `decide_on` whether it goes ahead; `price` stands in place of the course's.
    """

    __tablename__ = "course_session"
    __table_args__ = (
        CheckConstraint("booked >= 0 AND booked <= capacity", name="never_overbooked"),
        CheckConstraint("ends_at > starts_at", name="runs_forward"),
        Index("ix_course_session_starts_at", "starts_at"),
        Index("ix_course_session_series", "series_id", "starts_at"),
        Index("ix_course_session_room", "room_id", "starts_at"),
        Index("ix_course_session_trainer", "trainer_id", "starts_at"),
    )

    id: Mapped[Key]
    course_id: Mapped[int] = mapped_column(ForeignKey("course.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    place: Mapped[str] = mapped_column(default="")
    link: Mapped[str] = mapped_column(default="")
    trainer_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    capacity: Mapped[int]
    booked: Mapped[int] = mapped_column(default=0)
    status: Mapped[str] = mapped_column(default="planned")
    version: Mapped[int] = mapped_column(default=1)
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id"))
    series_id: Mapped[int | None] = mapped_column(ForeignKey("course_series.id"))
    least: Mapped[int] = mapped_column(default=0)
    decide_on: Mapped[date | None]
    decided_at: Mapped[datetime | None]
    decided_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    price: Mapped[Decimal | None]

    course: Mapped[Course] = relationship()
    bookings: Mapped[list[Booking]] = relationship(back_populates="session", order_by="Booking.id")


class CourseTelling(Base):
    """A site that is to be told: of a session cancelled or moved in time (`before` it stood then), of a place offered or its hold lapsed.

    An offer holds until `before`; `told_*` say who told them and when.
    """

    __tablename__ = "course_telling"
    __table_args__ = (
        CheckConstraint("what IN ('cancelled', 'moved', 'offered', 'lapsed')", name="what"),
        Index("ix_course_telling_open", "told_at", "session_id"),
    )

    id: Mapped[Key]
    session_id: Mapped[int] = mapped_column(ForeignKey("course_session.id"), index=True)
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking.id"), index=True)
    what: Mapped[str]
    before: Mapped[datetime]
    made_at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    told_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    session: Mapped[CourseSession] = relationship()
    booking: Mapped[Booking] = relationship()


class Booking(Base):
    """The places of one site on a session: booked, waiting in order, offered what came free until `hold_until`, or cancelled.

    `fee` is what its seats cost without VAT; `kept_fee` is owed for seats cancelled late, and `kept_why` says why.
    """

    __tablename__ = "booking"
    __table_args__ = (
        CheckConstraint("seats > 0", name="seats"),
        CheckConstraint("status IN ('booked', 'waiting', 'offered', 'cancelled')", name="status"),
        CheckConstraint("(status = 'offered') = (hold_until IS NOT NULL)", name="held"),
        Index("ix_booking_session", "session_id", "status"),
        Index("ix_booking_hold_until", "hold_until"),
    )

    id: Mapped[Key]
    session_id: Mapped[int] = mapped_column(ForeignKey("course_session.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    site_id: Mapped[int] = mapped_column(ForeignKey("site.id"))
    seats: Mapped[int]
    status: Mapped[str]
    fee: Mapped[Decimal]
    booked_at: Mapped[datetime]
    booked_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    moved_up_at: Mapped[datetime | None]
    told_at: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]
    hold_until: Mapped[datetime | None]
    left_because: Mapped[str] = mapped_column(default="")
    kept_fee: Mapped[Decimal] = mapped_column(default=Decimal(0))
    kept_why: Mapped[list[Any]] = mapped_column(default=list)

    session: Mapped[CourseSession] = relationship(back_populates="bookings")
    customer: Mapped[Customer] = relationship()
    site: Mapped[Site] = relationship()
    attendees: Mapped[list[Attendee]] = relationship(back_populates="booking", cascade="all, delete-orphan", order_by="Attendee.id")


class Attendee(Base):
    """One who comes; an empty name is a place held for a name given later."""

    __tablename__ = "attendee"

    id: Mapped[Key]
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking.id"), index=True)
    name: Mapped[str] = mapped_column(default="")
    attended: Mapped[bool | None]
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"), index=True)

    booking: Mapped[Booking] = relationship(back_populates="attendees")


class BookingEvent(Base):
    """What became of a booking, in order: who was passed over and why stays on the record; nobody wrote what time alone did."""

    __tablename__ = "booking_event"
    __table_args__ = (Index("ix_booking_event_session", "session_id", "what"),)

    id: Mapped[Key]
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking.id"), index=True)
    session_id: Mapped[int] = mapped_column(ForeignKey("course_session.id"))
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)

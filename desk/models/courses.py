"""Courses, their sessions, the bookings of sites and the people who come."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key
from desk.models.customers import Customer, Site


class Course(Base):
    """A course the desk gives; its price is per site, with `included` attendees in it."""

    __tablename__ = "course"

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


class CourseSession(Base):
    """One date of a course; seats are taken by a conditional update, and the check stands behind it."""

    __tablename__ = "course_session"
    __table_args__ = (
        CheckConstraint("booked >= 0 AND booked <= capacity", name="never_overbooked"),
        CheckConstraint("ends_at > starts_at", name="runs_forward"),
        Index("ix_course_session_starts_at", "starts_at"),
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

    course: Mapped[Course] = relationship()
    bookings: Mapped[list[Booking]] = relationship(back_populates="session", order_by="Booking.id")


class Booking(Base):
    """The places of one site on a session: booked, waiting in order, or cancelled; `fee` is what it costs without VAT."""

    __tablename__ = "booking"
    __table_args__ = (
        CheckConstraint("seats > 0", name="seats"),
        CheckConstraint("status IN ('booked', 'waiting', 'cancelled')", name="status"),
        Index("ix_booking_session", "session_id", "status"),
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

    booking: Mapped[Booking] = relationship(back_populates="attendees")

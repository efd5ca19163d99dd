"""Calls and other timed work, with the live segments they are made of."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key
from desk.models.customers import Contact, Customer
from desk.models.tickets import Ticket


class Call(Base):
    """A phone call or a piece of work on the timer, on disk from its first second; `edits` says who changed what once it had ended."""

    __tablename__ = "call"
    __table_args__ = (
        Index("ix_call_person", "person_id", "started_at"),
        Index("ix_call_customer", "customer_id", "started_at"),
        Index("ix_call_state", "state"),
        Index("ix_call_started_at", "started_at"),
        Index("ix_call_callback", "customer_id", "callback_asked_at"),
        CheckConstraint("state IN ('live', 'held', 'parked', 'finished', 'missed', 'discarded')", name="state"),
    )

    id: Mapped[Key]
    op_key: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    started_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    last_seen_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(default="live")
    direction: Mapped[str] = mapped_column(default="in")
    channel: Mapped[str] = mapped_column(default="phone")
    number: Mapped[str] = mapped_column(default="")
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"))
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"), index=True)
    caller_name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="question")
    cause: Mapped[str] = mapped_column(default="question")
    work: Mapped[str] = mapped_column(default="support")
    level: Mapped[int] = mapped_column(default=2)
    told: Mapped[bool] = mapped_column(default=False)
    version_from: Mapped[str] = mapped_column(default="")
    version_to: Mapped[str] = mapped_column(default="")
    notes: Mapped[str] = mapped_column(default="")
    edits: Mapped[list[Any]] = mapped_column(default=list)
    version: Mapped[int] = mapped_column(default=1)
    title: Mapped[str] = mapped_column(default="")
    call_type_id: Mapped[int | None] = mapped_column(ForeignKey("call_type.id"))
    discard_reason: Mapped[str] = mapped_column(default="")
    merged_into_id: Mapped[int | None] = mapped_column(ForeignKey("call.id"))
    split_from_id: Mapped[int | None] = mapped_column(ForeignKey("call.id"))
    callback_asked_at: Mapped[datetime | None]
    callback_done_at: Mapped[datetime | None]
    callback_call_id: Mapped[int | None] = mapped_column(ForeignKey("call.id"))

    segments: Mapped[list[Segment]] = relationship(back_populates="call", cascade="all, delete-orphan", order_by="Segment.starts_at")
    contact: Mapped[Contact | None] = relationship()
    customer: Mapped[Customer | None] = relationship()
    ticket: Mapped[Ticket | None] = relationship()


class Segment(Base):
    """A stretch of live time and who worked it (none: the person of the call); the hold between two segments counts for nothing."""

    __tablename__ = "segment"
    __table_args__ = (CheckConstraint("ends_at IS NULL OR ends_at >= starts_at", name="runs_forward"),)

    id: Mapped[Key]
    call_id: Mapped[int] = mapped_column(ForeignKey("call.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    call: Mapped[Call] = relationship(back_populates="segments")

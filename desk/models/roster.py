"""Who is on duty when, who offered a duty to whom, who is away, and what became of their tickets."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class DutyRotation(Base):
    """People who take a duty by turns of whole weeks, changing on a weekday (0 Monday) at a local minute of the day."""

    __tablename__ = "duty_rotation"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 0 AND 6 AND minute BETWEEN 0 AND 1439", name="change"),
        CheckConstraint("place BETWEEN 1 AND 2", name="place"),
        CheckConstraint("weeks BETWEEN 1 AND 8", name="weeks"),
    )

    id: Mapped[Key]
    skill: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=1)
    people: Mapped[list[Any]] = mapped_column(default=list)
    weekday: Mapped[int]
    minute: Mapped[int]
    weeks: Mapped[int] = mapped_column(default=1)
    next_turn: Mapped[int] = mapped_column(default=0)
    made_until: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class Duty(Base):
    """A person on duty from an instant to another, first or second to be rung, for one skill (empty: for every one)."""

    __tablename__ = "duty"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="runs_forward"),
        CheckConstraint("place BETWEEN 1 AND 2", name="place"),
        Index("ix_duty_ends_at", "ends_at"),
        Index("ix_duty_person", "person_id", "ends_at"),
    )

    id: Mapped[Key]
    rotation_id: Mapped[int | None] = mapped_column(ForeignKey("duty_rotation.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    skill: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=1)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    removed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)


class DutyChange(Base):
    """One line of the roster's record: what was done to which duty or rotation; never rewritten."""

    __tablename__ = "duty_change"
    __table_args__ = (Index("ix_duty_change_at", "at", "id"),)

    id: Mapped[Key]
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    duty_id: Mapped[int | None] = mapped_column(ForeignKey("duty.id"), index=True)
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)


class DutyOffer(Base):
    """A duty offered to a person (None: to whoever takes it), maybe for one of theirs in return; each as it was then, by its version."""

    __tablename__ = "duty_offer"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'taken', 'declined', 'withdrawn')", name="state"),
        CheckConstraint("(state = 'open') = (answered_at IS NULL)", name="answered"),
        Index("ix_duty_offer_state", "state", "id"),
    )

    id: Mapped[Key]
    duty_id: Mapped[int] = mapped_column(ForeignKey("duty.id"), index=True)
    duty_version: Mapped[int]
    return_id: Mapped[int | None] = mapped_column(ForeignKey("duty.id"))
    return_version: Mapped[int | None]
    to_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    note: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="open")
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    answered_at: Mapped[datetime | None]
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Absence(Base):
    """A person away from an instant to another (None: until they are back), and who stands in for them."""

    __tablename__ = "absence"
    __table_args__ = (
        CheckConstraint("kind IN ('sick', 'holiday', 'other')", name="kind"),
        CheckConstraint("ends_at IS NULL OR ends_at > starts_at", name="runs_forward"),
        Index("ix_absence_person", "person_id", "starts_at"),
        Index("ix_absence_ends_at", "ends_at"),
    )

    id: Mapped[Key]
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    kind: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    covered_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    note: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    removed_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)


class AbsenceTicket(Base):
    """A ticket of somebody away that a colleague looks after: still with them, given back, or kept by the colleague."""

    __tablename__ = "absence_ticket"
    __table_args__ = (
        UniqueConstraint("absence_id", "ticket_id"),
        CheckConstraint("state IN ('given', 'back', 'kept')", name="state"),
        CheckConstraint("(state = 'given') = (ended_at IS NULL)", name="ended"),
    )

    id: Mapped[Key]
    absence_id: Mapped[int] = mapped_column(ForeignKey("absence.id"))
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    to_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    state: Mapped[str] = mapped_column(default="given")
    ended_at: Mapped[datetime | None]

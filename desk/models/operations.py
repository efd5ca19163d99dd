"""The record of operations: outages, maintenance, releases and the tickets that wait for them, breaches of security."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key

RUNS_FORWARD = "ends_at IS NULL OR ends_at >= starts_at"


class Outage(Base):
    """A time in which something the desk runs did not work; `stopped` where it stood still, not only slow. No end: it lasts."""

    __tablename__ = "outage"
    __table_args__ = (CheckConstraint(RUNS_FORWARD, name="runs_forward"),)

    id: Mapped[Key]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime | None]
    what: Mapped[str]
    affected: Mapped[str] = mapped_column(default="")
    stopped: Mapped[bool] = mapped_column(default=True)
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    version: Mapped[int] = mapped_column(default=1)
    removed_at: Mapped[datetime | None]


class Maintenance(Base):
    """Work on what the desk runs; with `downtime` the profile's bounds hold.

    `broke` names the bounds it goes beyond, `override_*` who let it go ahead and why.
    """

    __tablename__ = "maintenance"
    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="runs_forward"),
        CheckConstraint("(override_by_id IS NULL) = (override_reason = '')", name="override"),
    )

    id: Mapped[Key]
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    what: Mapped[str]
    affected: Mapped[str] = mapped_column(default="")
    downtime: Mapped[bool] = mapped_column(default=True)
    broke: Mapped[list[Any]] = mapped_column(default=list)
    override_reason: Mapped[str] = mapped_column(default="")
    override_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    version: Mapped[int] = mapped_column(default=1)
    removed_at: Mapped[datetime | None]


class Release(Base):
    """A release of the desk's product: planned for a day, shipped at an instant; the next is the earliest that is still to come."""

    __tablename__ = "release"
    __table_args__ = (CheckConstraint("state IN ('planned', 'shipped', 'dropped')", name="state"),)

    id: Mapped[Key]
    name: Mapped[str] = mapped_column(unique=True)
    planned_on: Mapped[date] = mapped_column(index=True)
    state: Mapped[str] = mapped_column(default="planned")
    shipped_at: Mapped[datetime | None]
    note: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    version: Mapped[int] = mapped_column(default=1)


class ReleaseStep(Base):
    """One step in a release's life: planned, postponed from a day to another, shipped, dropped."""

    __tablename__ = "release_step"
    __table_args__ = (CheckConstraint("what IN ('planned', 'moved', 'shipped', 'dropped', 'taken_back')", name="what"),)

    id: Mapped[Key]
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), index=True)
    at: Mapped[datetime] = mapped_column(index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    day_before: Mapped[date | None]
    day_after: Mapped[date | None]
    reason: Mapped[str] = mapped_column(default="")


class ReleaseTicket(Base):
    """The release a ticket is bound to; one whose promise is the next release and that has no row here waits for whichever is next."""

    __tablename__ = "release_ticket"

    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), primary_key=True)
    release_id: Mapped[int] = mapped_column(ForeignKey("release.id"), index=True)


class SecurityBreach(Base):
    """A breach of security: managers and administrators alone read it. `told_at` is when the authority was told, if it was."""

    __tablename__ = "security_breach"
    __table_args__ = (CheckConstraint("ends_at IS NULL OR ends_at >= found_at", name="runs_forward"),)

    id: Mapped[Key]
    found_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime | None]
    what: Mapped[str]
    affected: Mapped[str] = mapped_column(default="")
    measures: Mapped[str] = mapped_column(default="")
    told_at: Mapped[datetime | None]
    customers_told: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    version: Mapped[int] = mapped_column(default=1)
    removed_at: Mapped[datetime | None]

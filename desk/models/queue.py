"""What the queue keeps beside the tickets: how far time was taken into account, local days, and the views' counters."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class QueueClock(Base):
    """The one row that says how far time was taken into account.

    `mark_at`: the instant the tickets' order is brought to; `seen_at`: the latest that was believed; `doubted_at`: since when a clock
    that leapt ahead is being watched. Days and risings were last worked out for `zone` on `days_on`, for `profile_version`.
    """

    __tablename__ = "queue_clock"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    mark_at: Mapped[datetime | None]
    seen_at: Mapped[datetime | None]
    doubted_at: Mapped[datetime | None]
    zone: Mapped[str] = mapped_column(default="")
    days_on: Mapped[date | None]
    profile_version: Mapped[int] = mapped_column(default=0)


class LocalDay(Base):
    """A day of the desk's zone as 20260422, with the instants it begins and ends at: the database itself knows no zones."""

    __tablename__ = "local_day"

    day: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]


class TicketCount(Base):
    """How many tickets a view holds, of one owner or day where it has them: the sum of its rows, kept by triggers."""

    __tablename__ = "ticket_count"
    __table_args__ = (Index("ix_ticket_count_view", "view", "of"),)

    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer(), "sqlite"), primary_key=True)
    view: Mapped[str]
    of: Mapped[int] = mapped_column(default=0)
    count: Mapped[int]

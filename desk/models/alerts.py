"""What each was alerted of, what they want to hear, and how far the timelines were looked through."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class Alert(Base):
    """One thing one person is alerted of: `key` says which, so that it is written once; `at` is when it came to be.

    `thing` and `thing_id` are what it opens. `first_come`: nobody's by right, so the first desk takes it up (until then person None);
    `place` is the desk that holds it, `held_at` its last sign of life.
    `shown_at` is when it was handed to a desk to be shown, `shown_to` the people it ever was; `over_at` when what it speaks of was no
    longer so.
    """

    __tablename__ = "alert"
    __table_args__ = (Index("ix_alert_person", "person_id", "read_at"), Index("ix_alert_about", "kind", "about_id"))

    id: Mapped[Key]
    key: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    about_id: Mapped[int]
    part: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    made_at: Mapped[datetime]
    thing: Mapped[str]
    thing_id: Mapped[int]
    by_id: Mapped[int | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    first_come: Mapped[bool] = mapped_column(default=False)
    critical: Mapped[bool] = mapped_column(default=False)
    why: Mapped[list[Any]] = mapped_column(default=list)
    place: Mapped[str] = mapped_column(default="")
    held_at: Mapped[datetime | None]
    shown_at: Mapped[datetime | None]
    shown_to: Mapped[list[Any]] = mapped_column(default=list)
    read_at: Mapped[datetime | None]
    snoozed_until: Mapped[datetime | None]
    over_at: Mapped[datetime | None]


class AlertWish(Base):
    """What a person wants to be alerted of, in which ways, how long before a promise, and when they want it quiet.

    `off` holds the kinds switched off, `silent` the ways not wanted by kind, `since` when a kind was switched on again.
    """

    __tablename__ = "alert_wish"
    __table_args__ = (
        CheckConstraint("lead_minutes BETWEEN 5 AND 240", name="lead"),
        CheckConstraint("opens >= 0 AND closes > opens AND closes <= 1440", name="runs_forward"),
    )

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    off: Mapped[list[Any]] = mapped_column(default=list)
    silent: Mapped[dict[str, Any]] = mapped_column(default=dict)
    since: Mapped[dict[str, Any]] = mapped_column(default=dict)
    lead_minutes: Mapped[int] = mapped_column(default=30)
    in_hours: Mapped[bool] = mapped_column(default=True)
    opens: Mapped[int] = mapped_column(default=480)
    closes: Mapped[int] = mapped_column(default=1080)
    days: Mapped[list[Any]] = mapped_column(default=list)
    through: Mapped[bool] = mapped_column(default=True)


class AlertMark(Base):
    """The one row that says since when alerts are made, and from which timeline entry on the timelines are looked through.

    What is looked through lags behind what was seen, so that an entry committed late, under a lower number, is found too.
    """

    __tablename__ = "alert_mark"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"),)

    id: Mapped[Key]
    since: Mapped[datetime]
    entry_low: Mapped[int]
    entry_high: Mapped[int]
    high_at: Mapped[datetime]

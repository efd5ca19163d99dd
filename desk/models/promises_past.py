"""What was promised before, and why a promise was broken: the reasons a desk knows, the explanations it gave."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class PromisePast(Base):
    """A promise as it stood until something it rested on changed; `broken`: its latest had passed unkept by then."""

    __tablename__ = "promise_past"
    __table_args__ = (Index("ix_promise_past_ticket", "ticket_id", "ended_at"),)

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    kind: Mapped[str]
    aim: Mapped[datetime | None]
    latest: Mapped[datetime | None]
    why: Mapped[list[Any]] = mapped_column(default=list)
    since: Mapped[datetime | None]
    ended_at: Mapped[datetime]
    cause: Mapped[str] = mapped_column(default="")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    broken: Mapped[bool] = mapped_column(default=False)


class BreachReason(Base):
    """A reason a promise may be broken for: a shipped one by its code, or the desk's own words; `needs_text` asks for more."""

    __tablename__ = "breach_reason"

    id: Mapped[Key]
    position: Mapped[int]
    code: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    needs_text: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)


class BreachExplanation(Base):
    """Why one promise of a ticket was broken, as somebody said when the ticket was resolved."""

    __tablename__ = "breach_explanation"
    __table_args__ = (UniqueConstraint("ticket_id", "kind", "latest"),)

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    kind: Mapped[str]
    latest: Mapped[datetime]
    reason_id: Mapped[int] = mapped_column(ForeignKey("breach_reason.id"))
    text: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

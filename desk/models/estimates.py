"""Estimates of work: written in lines, sent, answered; a revised one leaves the earlier as it was."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key


class Estimate(Base):
    """One revision of a ticket's estimate; `contact_id` is who answered it, `how` by which way."""

    __tablename__ = "estimate"
    __table_args__ = (
        UniqueConstraint("ticket_id", "revision"),
        CheckConstraint("state IN ('draft', 'sent', 'approved', 'declined', 'replaced')", name="state"),
    )

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    revision: Mapped[int]
    state: Mapped[str] = mapped_column(default="draft")
    language: Mapped[str]
    currency: Mapped[str]
    hours: Mapped[Decimal]
    net: Mapped[Decimal]
    vat_rate: Mapped[Decimal]
    vat: Mapped[Decimal]
    gross: Mapped[Decimal]
    valid_until: Mapped[date]
    note: Mapped[str] = mapped_column(default="")
    made_at: Mapped[datetime]
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    sent_at: Mapped[datetime | None]
    sent_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    sent_how: Mapped[str] = mapped_column(default="")
    answered_at: Mapped[datetime | None]
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    answered_how: Mapped[str] = mapped_column(default="")
    answer_note: Mapped[str] = mapped_column(default="")
    replaced_at: Mapped[datetime | None]

    lines: Mapped[list[EstimateLine]] = relationship(
        back_populates="estimate", cascade="all, delete-orphan", order_by="EstimateLine.position"
    )


class EstimateLine(Base):
    """A line of an estimate: so many hours of a work, or a sum agreed where no price is published."""

    __tablename__ = "estimate_line"

    id: Mapped[Key]
    estimate_id: Mapped[int] = mapped_column(ForeignKey("estimate.id"), index=True)
    position: Mapped[int]
    text: Mapped[str]
    work: Mapped[str]
    hours: Mapped[Decimal]
    quantity: Mapped[Decimal | None]
    unit: Mapped[str] = mapped_column(default="")
    unit_price: Mapped[Decimal | None]
    net: Mapped[Decimal]
    covered: Mapped[bool] = mapped_column(default=False)
    agreed: Mapped[bool] = mapped_column(default=False)

    estimate: Mapped[Estimate] = relationship(back_populates="lines")

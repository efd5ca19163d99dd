"""The fields a desk defines for its tickets, the choices of some, and what a ticket has in them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class CustomField(Base):
    """A field of the desk's own; `ticket_kinds` names the kinds of ticket that have it, none of them named means all."""

    __tablename__ = "custom_field"
    __table_args__ = (CheckConstraint("kind IN ('text', 'number', 'date', 'choice', 'tick')", name="kind"),)

    id: Mapped[Key]
    name: Mapped[str]
    kind: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    required: Mapped[bool] = mapped_column(default=False)
    ticket_kinds: Mapped[list[Any]] = mapped_column(default=list)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)


class CustomOption(Base):
    """One choice of a field of choices; another name for it is another name for all who chose it."""

    __tablename__ = "custom_option"

    id: Mapped[Key]
    field_id: Mapped[int] = mapped_column(ForeignKey("custom_field.id"), index=True)
    name: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)


class CustomValue(Base):
    """What one ticket has in one field, in the column of the field's kind; a tick that is not set has no row."""

    __tablename__ = "custom_value"
    __table_args__ = (
        Index("ix_custom_value_folded", "field_id", "folded"),
        Index("ix_custom_value_number", "field_id", "number"),
        Index("ix_custom_value_day", "field_id", "day"),
        Index("ix_custom_value_option", "field_id", "option_id"),
    )

    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), primary_key=True, autoincrement=False)
    field_id: Mapped[int] = mapped_column(ForeignKey("custom_field.id"), primary_key=True, autoincrement=False)
    text: Mapped[str | None]
    folded: Mapped[str | None]
    number: Mapped[Decimal | None]
    day: Mapped[date | None]
    option_id: Mapped[int | None] = mapped_column(ForeignKey("custom_option.id"))

"""A month's invoices for all customers as a run that can be stopped and taken up again."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class BillingRun(Base):
    """One run over a month: `stopped` asks whoever works on it to pause after the customer in hand."""

    __tablename__ = "billing_run"
    __table_args__ = (CheckConstraint("state IN ('open', 'stopped', 'finished')", name="state"),)

    id: Mapped[Key]
    month: Mapped[str]
    state: Mapped[str] = mapped_column(default="open")
    begun_at: Mapped[datetime]
    begun_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    finished_at: Mapped[datetime | None]


class BillingRunRow(Base):
    """One customer of a run: waiting, done with its invoices, skipped or failed with why (a sentence and its values)."""

    __tablename__ = "billing_run_row"
    __table_args__ = (
        UniqueConstraint("run_id", "customer_id"),
        CheckConstraint("state IN ('waiting', 'done', 'skipped', 'failed')", name="state"),
        Index("ix_billing_run_row_state", "run_id", "state", "id"),
    )

    id: Mapped[Key]
    run_id: Mapped[int] = mapped_column(ForeignKey("billing_run.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    state: Mapped[str] = mapped_column(default="waiting")
    turn: Mapped[int] = mapped_column(default=1)
    charge_ids: Mapped[list[Any]] = mapped_column(default=list)
    invoice_ids: Mapped[list[Any]] = mapped_column(default=list)
    why: Mapped[dict[str, Any]] = mapped_column(default=dict)

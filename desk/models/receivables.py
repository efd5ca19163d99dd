"""What is owed and comes in: terms, payments, reminders, bank files, exchange rates."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class BillingTerms(Base):
    """What was agreed with a customer about its invoices; without a row everything is as usual.

    `payer_id` is who pays instead, `currency` that of the agreement (empty: the desk's), `endpoint` the address for e-invoices.
    Where `exemption` says why, the customer is charged no VAT.
    """

    __tablename__ = "billing_terms"
    __table_args__ = (CheckConstraint("payment_days IS NULL OR payment_days >= 0", name="payment_days"),)

    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), primary_key=True, autoincrement=False)
    payer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    order_number: Mapped[str] = mapped_column(default="")
    per_site: Mapped[bool] = mapped_column(default=False)
    grouping: Mapped[str] = mapped_column(default="")
    currency: Mapped[str] = mapped_column(default="")
    payment_days: Mapped[int | None]
    endpoint: Mapped[str] = mapped_column(default="")
    exemption: Mapped[str] = mapped_column(default="")


class Payment(Base):
    """Money that came for an invoice, went back, or a rest too small to ask for; a wrong one is taken back by its negative."""

    __tablename__ = "payment"
    __table_args__ = (CheckConstraint("kind IN ('payment', 'refund', 'rounding')", name="kind"),)

    id: Mapped[Key]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"), index=True)
    paid_on: Mapped[date]
    amount: Mapped[Decimal]
    kind: Mapped[str] = mapped_column(default="payment")
    note: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[datetime]
    entered_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class Reminder(Base):
    """A reminder of an unpaid invoice: one a step, with what it asked for and how the interest was worked out."""

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("invoice_id", "step"),)

    id: Mapped[Key]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    step: Mapped[int]
    dated: Mapped[date]
    pay_by: Mapped[date]
    owed: Mapped[Decimal]
    fee: Mapped[Decimal]
    interest: Mapped[Decimal]
    interest_days: Mapped[int] = mapped_column(default=0)
    made_at: Mapped[datetime]
    made_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class ReminderPause(Base):
    """An invoice that is not reminded of for now, and why."""

    __tablename__ = "reminder_pause"

    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"), primary_key=True, autoincrement=False)
    reason: Mapped[str]
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class ReminderCharge(Base):
    """A fee or interest that a reminder put on what is owed, or, less than nothing and with a reason, what was waived of it."""

    __tablename__ = "reminder_charge"
    __table_args__ = (CheckConstraint("kind IN ('fee', 'interest')", name="kind"),)

    id: Mapped[Key]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"), index=True)
    step: Mapped[int] = mapped_column(default=0)
    dated: Mapped[date]
    kind: Mapped[str]
    amount: Mapped[Decimal]
    reason: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[datetime]
    entered_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class ReminderRate(Base):
    """A rate of late interest that the office entered, in percent a year from a day on, and what a reminder costs then."""

    __tablename__ = "reminder_rate"
    __table_args__ = (
        UniqueConstraint("country", "since"), CheckConstraint("percent >= 0", name="percent"),
        CheckConstraint("fee IS NULL OR fee >= 0", name="fee"),
    )  # fmt: skip

    id: Mapped[Key]
    country: Mapped[str]
    since: Mapped[date]
    percent: Mapped[Decimal]
    fee: Mapped[Decimal | None]
    source: Mapped[str]
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class BankFile(Base):
    """A bank's file that was read, by its SHA-256: the same one is read once."""

    __tablename__ = "bank_file"

    id: Mapped[Key]
    sha256: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    kind: Mapped[str]
    read_at: Mapped[datetime]
    read_by_id: Mapped[int] = mapped_column(ForeignKey("person.id"))


class BankEntry(Base):
    """Money a bank told of, by a key of its own: matched to an invoice, still open, or set aside with a reason."""

    __tablename__ = "bank_entry"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'matched', 'aside')", name="state"),
        CheckConstraint("(state = 'matched') = (payment_id IS NOT NULL)", name="matched"),
        Index("ix_bank_entry_state", "state", "booked_on", "id"),
    )

    id: Mapped[Key]
    file_id: Mapped[int] = mapped_column(ForeignKey("bank_file.id"), index=True)
    key: Mapped[str] = mapped_column(unique=True)
    account: Mapped[str] = mapped_column(default="")
    booked_on: Mapped[date]
    amount: Mapped[Decimal]
    currency: Mapped[str]
    reference: Mapped[str] = mapped_column(default="")
    payer: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="open")
    reason: Mapped[str] = mapped_column(default="")
    payment_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), unique=True)


class ExchangeRate(Base):
    """What one unit of a foreign currency is worth in the desk's own, from a day on, and who says so."""

    __tablename__ = "exchange_rate"
    __table_args__ = (UniqueConstraint("currency", "valid_from"), CheckConstraint("rate > 0", name="rate"))

    id: Mapped[Key]
    currency: Mapped[str]
    valid_from: Mapped[date]
    rate: Mapped[Decimal]
    source: Mapped[str] = mapped_column(default="")

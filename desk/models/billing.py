"""Prices, charges, invoices and the counters their numbers come from."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as written
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key

RELEASED = written("released_at IS NOT NULL")


class PriceItem(Base):
    """One thing on the price list; `texts` holds the desk's own names by language, `code` ties it to the rules.

    `vat_category` is S (the standard rate), Z (zero rated) or E (exempt); `exemption` says why an exempt one bears no VAT.
    One that the desk added itself may be `retired`: it is not on the list any more.
    """

    __tablename__ = "price_item"
    __table_args__ = (CheckConstraint("vat_category IN ('S', 'Z', 'E')", name="vat_category"),)

    id: Mapped[Key]
    code: Mapped[str] = mapped_column(unique=True)
    section: Mapped[str]
    position: Mapped[int]
    unit: Mapped[str]
    unit_minutes: Mapped[int | None]
    texts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    ours: Mapped[bool] = mapped_column(default=False)
    vat_category: Mapped[str] = mapped_column(default="S")
    exemption: Mapped[str] = mapped_column(default="")
    retired: Mapped[bool] = mapped_column(default=False)

    prices: Mapped[list[Price]] = relationship(back_populates="item", cascade="all, delete-orphan", order_by="Price.valid_from")


class Price(Base):
    """What an item costs from a date on, without VAT; the next row ends it, else `valid_to`, its last day."""

    __tablename__ = "price"
    __table_args__ = (
        UniqueConstraint("item_id", "valid_from"),
        CheckConstraint("amount >= 0", name="amount"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="period"),
    )

    id: Mapped[Key]
    item_id: Mapped[int] = mapped_column(ForeignKey("price_item.id"))
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    amount: Mapped[Decimal]

    item: Mapped[PriceItem] = relationship(back_populates="prices")


class Charge(Base):
    """What a call, a booking or a period of a contract costs, as the rules answered, with its why.

    `released_*` say who ended a hold, `approved_*` who froze it, `history` what it cost before and who did what with it.
    """

    __tablename__ = "charge"
    __table_args__ = (
        Index("ix_charge_unbilled", "customer_id", "invoice_id", "status"),
        Index("ix_charge_released", "released_at", sqlite_where=RELEASED, postgresql_where=RELEASED),
        CheckConstraint("status IN ('covered', 'chargeable', 'held', 'out_of_scope')", name="status"),
        UniqueConstraint("contract_id", "period_from"),
    )

    id: Mapped[Key]
    call_id: Mapped[int | None] = mapped_column(ForeignKey("call.id"), unique=True)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking.id"), unique=True)
    contract_id: Mapped[int | None] = mapped_column(ForeignKey("contract.id"))
    period_from: Mapped[date | None]
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"))
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    at: Mapped[datetime]
    local_month: Mapped[str]
    seconds: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(default="")
    status: Mapped[str]
    reason: Mapped[str | None]
    currency: Mapped[str]
    net: Mapped[Decimal]
    vat_rate: Mapped[Decimal]
    pack_quarters: Mapped[int] = mapped_column(default=0)
    lines: Mapped[list[Any]] = mapped_column(default=list)
    why: Mapped[list[Any]] = mapped_column(default=list)
    warnings: Mapped[list[Any]] = mapped_column(default=list)
    case: Mapped[dict[str, Any]] = mapped_column(default=dict)
    rule_version: Mapped[str] = mapped_column(default="")
    goodwill_reason: Mapped[str] = mapped_column(default="")
    released_at: Mapped[datetime | None]
    released_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    release_reason: Mapped[str] = mapped_column(default="")
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"))
    approved_at: Mapped[datetime | None]
    approved_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    history: Mapped[list[Any]] = mapped_column(default=list)
    opening: Mapped[bool] = mapped_column(default=False)


class Invoice(Base):
    """A draft or issued invoice or credit note; issued ones never change, and the database sees to it.

    `payer` and `site` say who pays and for which site it is; `home_*` state the tax in the seller's own currency; `corrects_id` is the
    invoice that this one replaces; `appendix` and the parties are kept as they were at the issue, so that its paper can be made anew.
    """

    __tablename__ = "invoice"
    __table_args__ = (
        UniqueConstraint("series", "sequence"),
        CheckConstraint("(state = 'draft') = (number IS NULL)", name="numbered_when_issued"),
        CheckConstraint("discount >= 0 AND discount <= 1000000", name="discount"),
        Index("ix_invoice_customer", "customer_id", "state"),
        Index("ix_invoice_due", "state", "due_date", "id"),
    )

    id: Mapped[Key]
    state: Mapped[str] = mapped_column(default="draft")
    kind: Mapped[str] = mapped_column(default="invoice")
    series: Mapped[str | None]
    sequence: Mapped[int | None]
    number: Mapped[str | None] = mapped_column(unique=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    credits_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"), index=True)
    language: Mapped[str]
    currency: Mapped[str]
    issue_date: Mapped[date | None]
    supply_from: Mapped[date | None]
    supply_to: Mapped[date | None]
    due_date: Mapped[date | None]
    reference: Mapped[str] = mapped_column(default="")
    buyer_reference: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    net: Mapped[Decimal]
    vat: Mapped[Decimal]
    gross: Mapped[Decimal]
    seller: Mapped[dict[str, Any]] = mapped_column(default=dict)
    buyer: Mapped[dict[str, Any]] = mapped_column(default=dict)
    version: Mapped[int] = mapped_column(default=1)
    payer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"), index=True)
    order_number: Mapped[str] = mapped_column(default="")
    supply_place: Mapped[str] = mapped_column(default="")
    grouping: Mapped[str] = mapped_column(default="")
    discount: Mapped[Decimal] = mapped_column(default=Decimal(0))
    exemption: Mapped[str] = mapped_column(default="")
    mark: Mapped[str] = mapped_column(default="")
    uid: Mapped[str] = mapped_column(default="")
    qr_address: Mapped[str] = mapped_column(default="")
    home_currency: Mapped[str] = mapped_column(default="")
    home_rate: Mapped[Decimal | None]
    home_vat: Mapped[Decimal | None]
    payer: Mapped[dict[str, Any]] = mapped_column(default=dict)
    appendix: Mapped[list[Any]] = mapped_column(default=list)
    created_at: Mapped[datetime]
    issued_at: Mapped[datetime | None]
    issued_by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))

    lines: Mapped[list[InvoiceLine]] = relationship(
        back_populates="invoice", cascade="all, delete-orphan", order_by="InvoiceLine.position"
    )


class InvoiceLine(Base):
    """One line of an invoice as it is printed, with the charge it came from; `kind` is work, discount or open (of an earlier system)."""

    __tablename__ = "invoice_line"
    __table_args__ = (
        UniqueConstraint("invoice_id", "position"),
        CheckConstraint("discount >= 0 AND discount <= 1000000", name="discount"),
        Index("ix_invoice_line_charge_id", "charge_id"),
    )

    id: Mapped[Key]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    position: Mapped[int]
    text: Mapped[str]
    detail: Mapped[str] = mapped_column(default="")
    quantity: Mapped[Decimal]
    unit: Mapped[str]
    unit_price: Mapped[Decimal | None]
    vat_rate: Mapped[Decimal]
    net: Mapped[Decimal]
    charge_id: Mapped[int | None] = mapped_column(ForeignKey("charge.id"))
    kind: Mapped[str] = mapped_column(default="work")
    discount: Mapped[Decimal] = mapped_column(default=Decimal(0))
    vat_category: Mapped[str] = mapped_column(default="S")
    credits_line_id: Mapped[int | None] = mapped_column(ForeignKey("invoice_line.id"), index=True)

    invoice: Mapped[Invoice] = relationship(back_populates="lines")


class NumberCounter(Base):
    """The next number of a series, locked and moved in the issuing transaction; `issued` and `last_sha256` are the head of its chain."""

    __tablename__ = "number_counter"

    series: Mapped[str] = mapped_column(primary_key=True)
    next: Mapped[int] = mapped_column(default=1)
    last_date: Mapped[date | None]
    issued: Mapped[int] = mapped_column(default=0)
    last_sha256: Mapped[str] = mapped_column(default="")

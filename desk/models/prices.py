"""What a customer agreed to pay instead of the list's price, and every change of the price list, with who and when."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desk.models.base import Base, Key


class CustomerPrice(Base):
    """A customer's own price of an item from a date on; where it holds, the list's does not."""

    __tablename__ = "customer_price"
    __table_args__ = (
        UniqueConstraint("customer_id", "item_id", "valid_from"),
        CheckConstraint("amount >= 0", name="amount"),
        CheckConstraint("valid_to IS NULL OR valid_to >= valid_from", name="period"),
    )

    id: Mapped[Key]
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("price_item.id"), index=True)
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    amount: Mapped[Decimal]


class PriceChange(Base):
    """One change of an item or of its price from a day on: what stood before and after; changes made at once share a `batch`."""

    __tablename__ = "price_change"
    __table_args__ = (CheckConstraint("what IN ('price', 'confirmed', 'item')", name="what"),)

    id: Mapped[Key]
    batch: Mapped[int] = mapped_column(index=True)
    undoes: Mapped[int | None]
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    item_id: Mapped[int] = mapped_column(ForeignKey("price_item.id"), index=True)
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"), index=True)
    what: Mapped[str]
    valid_from: Mapped[date | None]
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]

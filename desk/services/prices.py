"""The price list: items with prices that hold from a date, and the printed list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One item with the price that holds on a day, and the next one if it is known."""

    id: int
    code: str
    section: str
    name: str
    unit: str
    amount: Decimal
    gross: Decimal
    currency: str
    valid_from: date
    next_amount: Decimal | None
    next_from: date | None
    minimum: Decimal | None
    ours: bool


def price_list(store: Store, *, on: date, language: str) -> tuple[PriceRow, ...]:
    """The items in the order of the list with the prices of a day."""
    raise NotImplementedError


def set_price(store: Store, *, item_id: int, amount: Decimal, valid_from: date, at: datetime, by: int) -> Changed:
    """A price from a date on; below the profile's minimum it is refused."""
    raise NotImplementedError


def withdraw_price(store: Store, *, item_id: int, valid_from: date, today: date, by: int) -> Changed:
    """Take back a price that does not hold yet."""
    raise NotImplementedError


def confirm_ours(store: Store, *, item_id: int, confirmed: bool, by: int) -> Changed:
    """The desk confirms a price that its source did not publish."""
    raise NotImplementedError


def prices_on(store: Store, *, on: date) -> dict[str, Decimal]:
    """Price by item code on a day, as the rules take them."""
    raise NotImplementedError


def price_list_pdf(store: Store, *, on: date, language: str) -> bytes:
    """The price list as PDF in a language."""
    raise NotImplementedError

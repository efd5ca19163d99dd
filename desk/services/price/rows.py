"""The price list read: items with the prices that hold on a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Price, PriceItem
from desk.rules.tax import vat_on
from desk.services import desks
from desk.words import speaker

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.rules.charge_shape import PriceItem as ItemTerms
    from desk.services.store import Store

HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One item with the price that holds on a day, and the next one if it is known; the price is for one `unit`."""

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
    """The items in the order of the list with the prices of a day; one whose price is agreed per case is not among them."""
    profile = desks.profile(store)
    rows: list[PriceRow] = []
    with store.read() as session:
        for item in session.scalars(select(PriceItem).order_by(PriceItem.position, PriceItem.id)):
            held = [price for price in item.prices if price.valid_from <= on]
            coming = [price for price in item.prices if price.valid_from > on]
            if not held:
                continue
            terms = profile.charges.items.get(item.code)
            amount = held[-1].amount
            rows.append(
                PriceRow(
                    id=item.id, code=item.code, section=item.section, name=item_name(item, terms, language), unit=unit_of(item, terms),
                    amount=amount, gross=amount + vat_on(amount, profile.vat_rate, profile.currency), currency=profile.currency,
                    valid_from=held[-1].valid_from, next_amount=coming[0].amount if coming else None,
                    next_from=coming[0].valid_from if coming else None,
                    minimum=terms.price if terms is not None and terms.minimum else None, ours=item.ours,
                )
            )  # fmt: skip
    return tuple(rows)


def item_name(item: PriceItem, terms: ItemTerms | None, language: str) -> str:
    """What an item is called in a language: the desk's own name, else the profile's."""
    own = str(item.texts.get(language, "")).strip()
    return own or (speaker(language).tr(terms.name) if terms is not None else item.code)


def unit_of(item: PriceItem, terms: ItemTerms | None) -> str:
    """What the price is for: an hour where the profile names the hour's price, whatever is counted."""
    return "hour" if terms is not None and terms.price_minutes == HOUR else item.unit


def prices_on(store: Store, *, on: date) -> dict[str, Decimal]:
    """Price by item code on a day, as the rules take them."""
    with store.read() as session:
        return prices_in(session, on=on)


def prices_in(session: Session, *, on: date) -> dict[str, Decimal]:
    """The same, inside a transaction."""
    rows = session.execute(select(PriceItem.code, Price.amount).join(Price.item).where(Price.valid_from <= on).order_by(Price.valid_from))
    # Later rows replace earlier ones of the same item.
    return {code: amount for code, amount in rows}  # noqa: C416 - a row is no pair to the type checker

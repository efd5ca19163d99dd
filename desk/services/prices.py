"""The price list: items with prices that hold from a date, and the printed list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Price, PriceItem
from desk.rules.charge_check import checked_price
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.tax import vat_on
from desk.services import desks
from desk.services.changes import Changed
from desk.words import speaker

if TYPE_CHECKING:
    from datetime import date, datetime
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


def set_price(store: Store, *, item_id: int, amount: Decimal, valid_from: date, at: datetime, by: int) -> Changed:
    """A price from a date on; below the profile's minimum it is refused."""
    del by
    profile = desks.profile(store)
    if valid_from < at.astimezone(profile.zone).date():
        raise Refused("Prices of days gone by stay as they were: choose today or a later day.", field="valid_from")
    with store.write() as session:
        item = _item(session, item_id)
        terms = profile.charges.items.get(item.code)
        if terms is not None:
            checked_price(terms, amount)
        if not amount.is_finite() or amount < 0 or amount != rounded(amount, profile.currency):
            raise Refused("{value} is not a price in {currency}.", field="amount", value=str(amount)[:40], currency=profile.currency)
        price = session.scalar(select(Price).where(Price.item_id == item_id, Price.valid_from == valid_from).with_for_update())
        if price is None:
            session.add(Price(item_id=item_id, valid_from=valid_from, amount=amount))
        else:
            price.amount = amount
    return Changed.of(("price", item_id))


def withdraw_price(store: Store, *, item_id: int, valid_from: date, today: date, by: int) -> Changed:
    """Take back a price that does not hold yet."""
    del by
    with store.write() as session:
        price = session.scalar(select(Price).where(Price.item_id == item_id, Price.valid_from == valid_from))
        if price is None:
            raise Refused("There is no price from that day on.", field="valid_from")
        if valid_from <= today:
            raise Refused("This price holds already: set another one from today on instead.", field="valid_from")
        session.delete(price)
    return Changed.of(("price", item_id))


def confirm_ours(store: Store, *, item_id: int, confirmed: bool, by: int) -> Changed:
    """The desk confirms a price that its source did not publish."""
    del by
    profile = desks.profile(store)
    with store.write() as session:
        item = _item(session, item_id)
        terms = profile.charges.items.get(item.code)
        item.ours = not confirmed and terms is not None and "price" in terms.ours
    return Changed.of(("price", item_id))


def prices_on(store: Store, *, on: date) -> dict[str, Decimal]:
    """Price by item code on a day, as the rules take them."""
    with store.read() as session:
        return prices_in(session, on=on)


def prices_in(session: Session, *, on: date) -> dict[str, Decimal]:
    """The same, inside a transaction."""
    rows = session.execute(select(PriceItem.code, Price.amount).join(Price.item).where(Price.valid_from <= on).order_by(Price.valid_from))
    # Later rows replace earlier ones of the same item.
    return {code: amount for code, amount in rows}  # noqa: C416 - a row is no pair to the type checker


def price_list_pdf(store: Store, *, on: date, language: str) -> bytes:
    """The price list as PDF in a language."""
    from desk.documents.price_list import price_list_pdf as printed
    from desk.services.price_paper import price_list_paper

    return printed(price_list_paper(store, on=on, language=language))


def _item(session: Session, item_id: int) -> PriceItem:
    item = session.get(PriceItem, item_id)
    if item is None:
        raise Refused("This item is not on the price list any more.", field="item_id")
    return item

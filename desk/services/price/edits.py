"""The price list changed: a price from a date on, taken back, confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Price, PriceItem
from desk.rules.charge_check import checked_price
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.repricing import reprice_in
from desk.services.ticket.record import Act

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.services.store import Store


def set_price(store: Store, *, item_id: int, amount: Decimal, valid_from: date, at: datetime, by: int) -> Changed:
    """A price from a date on; below the profile's minimum it is refused. Work of those days that is not approved is priced anew."""
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
        session.flush()
        moved = reprice_in(Act(session, profile, at, by), since=valid_from)
    return Changed.of(("price", item_id), *(("charge", each.charge_id) for each in moved))


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


def _item(session: Session, item_id: int) -> PriceItem:
    item = session.get(PriceItem, item_id)
    if item is None:
        raise Refused("This item is not on the price list any more.", field="item_id")
    return item

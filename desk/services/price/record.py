"""What stood before and after each change of the price list, so that it can be told, and taken back."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import CustomerPrice, Price, PriceChange, PriceItem
from desk.rules.errors import Refused
from desk.rules.money import plain
from desk.rules.price_period import Period
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.ticket.record import Act

ITEM_FIELDS: Final = ("texts", "unit", "section", "vat_category", "exemption", "retired")
NO_ITEM: Final = mark("This item is not on the price list any more.")
State = dict[str, Any]


def item_in(session: Session, item_id: int) -> PriceItem:
    """The item, kept from others until the transaction ends; refused when it is gone."""
    item = session.scalar(select(PriceItem).where(PriceItem.id == item_id).with_for_update())
    if item is None:
        raise Refused(NO_ITEM, field="item_id")
    return item


def prices_of(session: Session, item_id: int, customer_id: int | None) -> list[Price | CustomerPrice]:
    """An item's prices on the list, or a customer's own, first to last."""
    if customer_id is None:
        return list(session.scalars(select(Price).where(Price.item_id == item_id).order_by(Price.valid_from)))
    own = select(CustomerPrice).where(CustomerPrice.item_id == item_id, CustomerPrice.customer_id == customer_id)
    return list(session.scalars(own.order_by(CustomerPrice.valid_from)))


def periods_of(rows: list[Price | CustomerPrice]) -> list[Period]:
    """The same as the rules take them."""
    return [Period(row.valid_from, row.valid_to, row.amount) for row in rows]


def price_state(row: Price | CustomerPrice | None) -> State:
    """A price as a change keeps it; none is empty."""
    return {} if row is None else {"amount": plain(row.amount), "valid_to": row.valid_to.isoformat() if row.valid_to else None}


def item_state(item: PriceItem) -> State:
    """An item's words as a change keeps them."""
    return {name: getattr(item, name) for name in ITEM_FIELDS}


def put_price(session: Session, *, item_id: int, customer_id: int | None, valid_from: date, state: State) -> tuple[State, State]:
    """Make an item's price from a day on what it is to be; answers what it was and is."""
    row = next((row for row in prices_of(session, item_id, customer_id) if row.valid_from == valid_from), None)
    before = price_state(row)
    if not state:
        if row is not None:
            session.delete(row)
            session.flush()
        return before, {}
    if row is None:
        row = Price(item_id=item_id) if customer_id is None else CustomerPrice(item_id=item_id, customer_id=customer_id)
        row.valid_from = valid_from
        session.add(row)
    last = state.get("valid_to")
    row.amount, row.valid_to = Decimal(state["amount"]), date.fromisoformat(last) if last else None
    session.flush()
    return before, price_state(row)


class Batch:
    """The changes made at once: noted one by one, told and taken back together."""

    def __init__(self, act: Act, *, undoes: int | None = None) -> None:
        self._act, self._undoes = act, undoes
        self.id = 0
        self.item_ids: list[int] = []
        self.first_day: date | None = None

    def note(
        self, item_id: int, what: str, before: State, after: State, *, customer_id: int | None = None, day: date | None = None
    ) -> None:
        """Put a change on the record, unless nothing changed."""
        if before == after:
            return
        change = PriceChange(
            batch=self.id, undoes=self._undoes, at=self._act.at, by_id=self._act.by, item_id=item_id, customer_id=customer_id, what=what,
            valid_from=day, before=before, after=after,
        )  # fmt: skip
        self._act.session.add(change)
        self._act.session.flush()
        if not self.id:
            self.id = change.batch = change.id
            self._act.session.flush()
        self.item_ids.append(item_id)
        if what == "price" and day is not None:
            moved = first_moved(before, after, day)
            self.first_day = moved if self.first_day is None else min(moved, self.first_day)


def first_moved(before: State, after: State, valid_from: date) -> date:
    """The first day whose price a change moves: the price's own first, or the one after the earlier of two last days."""
    if before and after and before["amount"] == after["amount"]:
        ends = [date.fromisoformat(last) for last in (before["valid_to"], after["valid_to"]) if last]
        return min(ends) + timedelta(1) if ends else valid_from
    return valid_from

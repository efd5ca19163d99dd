"""The price list changed: a price from a day on, ended, taken back, confirmed; every change on record, and undone as it was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Customer, PriceChange, PriceItem
from desk.rules.charge_check import checked_price
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.rules.price_period import check_free, holding
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.repricing import reprice_in
from desk.services.price.record import (
    ITEM_FIELDS,
    Batch,
    first_moved,
    item_in,
    periods_of,
    price_state,
    prices_of,
    put_price,
)
from desk.services.rights import ruled
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from desk.rules.profile import Profile
    from desk.services.store import Store

GONE_BY: Final = mark("Prices of days gone by stay as they were: choose today or a later day.")
CHANGED: Final = mark("Somebody changed the prices of {item} since: look at its history, and set the price that is right.")
NOTHING: Final = mark("There is nothing to undo.")
NO_CUSTOMER: Final = mark("This customer is not there any more.")


@ruled
def set_price(
    store: Store, *, item_id: int, amount: Decimal, valid_from: date, at: datetime, by: int,
    valid_to: date | None = None, customer_id: int | None = None,
) -> Changed:  # fmt: skip
    """A price from a day on, of the list or a customer's own; below the profile's minimum it is refused. `result` undoes it.

    Work of those days that is not approved is priced anew; what is approved or invoiced never moves.
    """
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch = Batch(act)
        set_in(act, batch, item_id=item_id, amount=amount, valid_from=valid_from, valid_to=valid_to, customer_id=customer_id)
        return followed(act, batch, customer_id)


def set_in(
    act: Act, batch: Batch, *, item_id: int, amount: Decimal, valid_from: date, valid_to: date | None, customer_id: int | None,
) -> None:  # fmt: skip
    """The same, inside a transaction, as one of several."""
    session = act.session
    if valid_from < act.day_of(act.at):
        raise Refused(GONE_BY, field="valid_from")
    item = item_in(session, item_id)
    if customer_id is not None and session.get(Customer, customer_id) is None:
        raise Refused(NO_CUSTOMER, field="customer_id")
    check_amount(act.profile, item, amount)
    others = [one for one in periods_of(prices_of(session, item_id, customer_id)) if one.first != valid_from]
    check_free(others, valid_from, valid_to)
    state = {"amount": str(amount), "valid_to": valid_to.isoformat() if valid_to else None}
    before, after = put_price(session, item_id=item_id, customer_id=customer_id, valid_from=valid_from, state=state)
    batch.note(item_id, "price", before, after, customer_id=customer_id, day=valid_from)


def check_amount(profile: Profile, item: PriceItem, amount: Decimal) -> None:
    """Refuse what is no price in the desk's currency, or lies below the published minimum rate."""
    terms = profile.charges.items.get(item.code)
    if terms is not None:
        checked_price(terms, amount)
    if not amount.is_finite() or not 0 <= amount < 10**12 or amount != rounded(amount, profile.currency):
        raise Refused("{value} is not a price in {currency}.", field="amount", value=str(amount)[:40], currency=profile.currency)


@ruled
def end_price(
    store: Store, *, item_id: int, last_day: date | None, at: datetime, by: int, customer_id: int | None = None
) -> Changed:
    """The last day of the price that holds; None lets it hold on. The days after it are a gap that the list shows."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        today, batch = act.day_of(at), Batch(act)
        item_in(session, item_id)
        periods = periods_of(prices_of(session, item_id, customer_id))
        now = holding(periods, today)
        if now is None:
            raise Refused("No price holds today: set one first.", field="valid_to")
        if last_day is not None and last_day < today:
            raise Refused(GONE_BY, field="valid_to")
        check_free([one for one in periods if one != now], now.first, last_day)
        state = {"amount": str(now.amount), "valid_to": last_day.isoformat() if last_day else None}
        before, after = put_price(session, item_id=item_id, customer_id=customer_id, valid_from=now.first, state=state)
        batch.note(item_id, "price", before, after, customer_id=customer_id, day=now.first)
        return followed(act, batch, customer_id)


@ruled
def withdraw_price(
    store: Store, *, item_id: int, valid_from: date, at: datetime, by: int, customer_id: int | None = None
) -> Changed:
    """Take back a price that does not hold yet."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch = Batch(act)
        item_in(session, item_id)
        if not any(row.valid_from == valid_from for row in prices_of(session, item_id, customer_id)):
            raise Refused("There is no price from that day on.", field="valid_from")
        if valid_from <= act.day_of(at):
            raise Refused("This price holds already: set another one from today on instead.", field="valid_from")
        before, after = put_price(session, item_id=item_id, customer_id=customer_id, valid_from=valid_from, state={})
        batch.note(item_id, "price", before, after, customer_id=customer_id, day=valid_from)
        return followed(act, batch, customer_id)


@ruled
def confirm_ours(store: Store, *, item_id: int, confirmed: bool, at: datetime, by: int) -> Changed:
    """The desk confirms a price that its source did not publish; who did, and when, is on record."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch, item = Batch(act), item_in(session, item_id)
        terms = profile.charges.items.get(item.code)
        before = {"ours": item.ours}
        item.ours = not confirmed and terms is not None and "price" in terms.ours
        batch.note(item_id, "confirmed", before, {"ours": item.ours})
        return followed(act, batch)


@ruled
def undo_prices(store: Store, *, batch: int, at: datetime, by: int) -> Changed:
    """Take changes made at once back together; refused when somebody changed one of them since, or it moved days gone by.

    `result` undoes the undoing.
    """
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        made = Batch(act, undoes=batch)
        rows = session.scalars(select(PriceChange).where(PriceChange.batch == batch).order_by(PriceChange.id.desc())).all()
        if not rows or session.scalar(select(PriceChange.id).where(PriceChange.undoes == batch).limit(1)) is not None:
            raise Refused(NOTHING)
        for row in rows:
            _undo(act, made, row)
        owners = {row.customer_id for row in rows}
        return followed(act, made, owners.pop() if len(owners) == 1 else None)


def _undo(act: Act, made: Batch, row: PriceChange) -> None:
    session, item = act.session, item_in(act.session, row.item_id)
    if row.what != "price" or row.valid_from is None:
        fields = ("ours",) if row.what == "confirmed" else ITEM_FIELDS
        _refuse_changed({name: getattr(item, name) for name in fields if name in row.after}, row, item)
        for name, value in row.before.items():
            setattr(item, name, value)
        made.note(row.item_id, row.what, row.after, row.before)
        return
    if first_moved(row.before, row.after, row.valid_from) < act.day_of(act.at):
        raise Refused(GONE_BY, field="valid_from")
    rows = prices_of(session, row.item_id, row.customer_id)
    _refuse_changed(price_state(next((one for one in rows if one.valid_from == row.valid_from), None)), row, item)
    if row.before:
        last = row.before["valid_to"]
        others = [one for one in periods_of(rows) if one.first != row.valid_from]
        check_free(others, row.valid_from, type(row.valid_from).fromisoformat(last) if last else None)
    before, after = put_price(session, item_id=row.item_id, customer_id=row.customer_id, valid_from=row.valid_from, state=row.before)
    made.note(row.item_id, "price", before, after, customer_id=row.customer_id, day=row.valid_from)


def _refuse_changed(now: dict[str, object], row: PriceChange, item: PriceItem) -> None:
    if now != row.after:
        raise Refused(CHANGED, item=item.code)


def followed(act: Act, batch: Batch, customer_id: int | None = None) -> Changed:
    """Price what is not approved anew from the first day that changed; `result` is the batch, or None when nothing changed."""
    act.session.flush()
    moved = reprice_in(act, customer_id=customer_id, since=batch.first_day) if batch.first_day is not None else ()
    touched = [("price", key) for key in dict.fromkeys(batch.item_ids)]
    return Changed.of(*touched, *(("charge", each.charge_id) for each in moved), result=batch.id or None)

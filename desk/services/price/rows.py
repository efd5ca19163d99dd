"""The price list read: items with the prices that hold on a day."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desk.models import CustomerPrice, Price, PriceItem
from desk.rules.price_period import Gap, Period, gaps, holding
from desk.rules.tax import vat_on
from desk.services import desks
from desk.words import LANGUAGES, speaker

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Executable
    from sqlalchemy.orm import Session

    from desk.rules.charge_shape import PriceItem as ItemTerms
    from desk.rules.profile import Profile
    from desk.services.store import Store

HOUR: Final = 60


@dataclass(frozen=True, slots=True)
class PriceRow:
    """One item with the price that holds on a day, and the next one if it is known; the price is for one `unit`.

    `gap` is the first stretch from that day on without a price on the list: what falls into it is held, and `amount` is None there.
    `own` says that it is the customer's own price, beside the list's `listed`; `made_here` that the desk added the item itself.
    """

    id: int
    code: str
    section: str
    name: str
    unit: str
    amount: Decimal | None
    gross: Decimal | None
    currency: str
    valid_from: date | None
    valid_to: date | None
    next_amount: Decimal | None
    next_from: date | None
    next_own: bool
    gap: Gap | None
    minimum: Decimal | None
    ours: bool
    vat_category: str
    vat_rate: Decimal
    own: bool
    listed: Decimal | None
    made_here: bool = False


def price_list(store: Store, *, on: date, language: str, customer_id: int | None = None) -> tuple[PriceRow, ...]:
    """The items in the order of the list with the prices of a day, a customer's own before the list's.

    One whose price is agreed per case is not among them.
    """
    profile = desks.profile(store)
    rows: list[PriceRow] = []
    with store.read() as session:
        own = _own_periods(session, customer_id)
        items = select(PriceItem).where(PriceItem.retired.is_(False)).options(selectinload(PriceItem.prices))
        items = items.order_by(PriceItem.position, PriceItem.id)
        for item in session.scalars(items):
            terms, ours = profile.charges.items.get(item.code), own.get(item.id, [])
            listed = [Period(row.valid_from, row.valid_to, row.amount) for row in item.prices]
            if not listed and not ours and terms is not None and terms.price is None:
                continue
            rows.append(_row(item, profile, on=on, language=language, listed=listed, own=ours))
    return tuple(rows)


def _row(item: PriceItem, profile: Profile, *, on: date, language: str, listed: list[Period], own: list[Period]) -> PriceRow:
    terms = profile.charges.items.get(item.code)
    mine, general = holding(own, on), holding(listed, on)
    held = mine or general
    agreed = [one for one in own if one.first > on]
    coming = agreed or ([] if mine is not None else [one for one in listed if one.first > on])
    published = terms.price if terms is not None else None
    lapsed = held is None and any(one.first <= on for one in listed)
    amount = held.amount if held is not None else None if lapsed else published
    rate = rate_of(item.vat_category, profile)
    return PriceRow(
        id=item.id, code=item.code, section=item.section, name=item_name(item, terms, language), unit=unit_of(item, terms), amount=amount,
        gross=None if amount is None else amount + vat_on(amount, rate, profile.currency), currency=profile.currency,
        valid_from=held.first if held is not None else None, valid_to=held.last if held is not None else None,
        next_amount=coming[0].amount if coming else None, next_from=coming[0].first if coming else None, next_own=bool(agreed),
        gap=next(iter(gaps(listed, on)), None) if mine is None or mine.last is not None else None,
        minimum=published if terms is not None and terms.minimum else None, ours=item.ours and mine is None,
        vat_category=item.vat_category, vat_rate=rate, own=mine is not None, listed=general.amount if general is not None else published,
        made_here=terms is None,
    )  # fmt: skip


def _own_periods(session: Session, customer_id: int | None) -> dict[int, list[Period]]:
    found: dict[int, list[Period]] = {}
    if customer_id is not None:
        own = select(CustomerPrice).where(CustomerPrice.customer_id == customer_id).order_by(CustomerPrice.valid_from)
        for row in session.scalars(own):
            found.setdefault(row.item_id, []).append(Period(row.valid_from, row.valid_to, row.amount))
    return found


def rate_of(category: str, profile: Profile) -> Decimal:
    """The VAT rate of a category in percent: the profile's standard rate, or none."""
    return profile.vat_rate if category == "S" else Decimal(0)


def item_name(item: PriceItem, terms: ItemTerms | None, language: str) -> str:
    """What an item is called in a language: the desk's own name, else the profile's, else its name in another language."""
    own = str(item.texts.get(language, "")).strip()
    if own or terms is not None:
        return own or speaker(language).tr(terms.name if terms is not None else "")
    return next((str(item.texts[code]) for code in LANGUAGES if item.texts.get(code)), item.code)


def unit_of(item: PriceItem, terms: ItemTerms | None) -> str:
    """What the price is for: an hour where the profile names the hour's price, whatever is counted."""
    return "hour" if terms is not None and terms.price_minutes == HOUR else item.unit


@dataclass(frozen=True, slots=True)
class DayPrices:
    """Price by item code on a day, and the items whose last price is over: nothing is charged for those until one is set."""

    prices: dict[str, Decimal]
    lapsed: frozenset[str]


def prices_on(store: Store, *, on: date, customer_id: int | None = None) -> dict[str, Decimal]:
    """Price by item code on a day, as the rules take them."""
    with store.read() as session:
        return prices_in(session, on=on, customer_id=customer_id)


def prices_in(session: Session, *, on: date, customer_id: int | None = None) -> dict[str, Decimal]:
    """The same, inside a transaction; a customer's own prices stand before the list's."""
    return day_prices(session, on=on, customer_id=customer_id).prices


def day_prices(session: Session, *, on: date, customer_id: int | None = None) -> DayPrices:
    """The same with what has no price on that day; days before an item's first price follow the published one."""
    listed = select(PriceItem.code, Price.amount, Price.valid_to).join(Price.item).where(Price.valid_from <= on).order_by(Price.valid_from)
    last = _begun(session, listed)
    found, begun = _held(last, on), set(last)
    if customer_id is not None:
        own = select(PriceItem.code, CustomerPrice.amount, CustomerPrice.valid_to).join(PriceItem, PriceItem.id == CustomerPrice.item_id)
        mine = own.where(CustomerPrice.customer_id == customer_id, CustomerPrice.valid_from <= on).order_by(CustomerPrice.valid_from)
        found |= _held(_begun(session, mine), on)
    return DayPrices(found, frozenset(begun - set(found)))


def _begun(session: Session, asked: Executable) -> dict[str, tuple[Decimal, date | None]]:
    # Of an item the price begun last decides, even when it is over.
    return {row[0]: (row[1], row[2]) for row in session.execute(asked)}


def _held(last: dict[str, tuple[Decimal, date | None]], on: date) -> dict[str, Decimal]:
    return {code: amount for code, (amount, end) in last.items() if end is None or end >= on}

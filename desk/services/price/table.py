"""The prices as a table (CSV): every price with its days out; in again, what it changes told first, then all of it or nothing."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desk.models import PriceItem
from desk.rules.errors import Refused
from desk.rules.money import amount_text
from desk.services import desks
from desk.services.csv_cells import MARK, csv_text
from desk.services.price.edits import followed, set_in
from desk.services.price.record import Batch
from desk.services.price.rows import item_name, unit_of
from desk.services.rights import ruled
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.changes import Changed
    from desk.services.store import Store

HEAD: Final = ("code", "item", "unit", "price", "currency", "valid_from", "valid_to")
NEEDED: Final = ("code", "price", "valid_from")
MOST_LETTERS: Final = 1_000_000
NO_CODE: Final = mark("There is no item “{given}” on the price list.")
NO_PRICE: Final = mark("“{given}” is not a price.")
NO_DAY: Final = mark("“{given}” is not a day: write it as 2026-05-01.")


@dataclass(frozen=True, slots=True)
class Planned:
    """One line that changes a price; `wrong` says why it cannot."""

    line: int
    item_id: int
    amount: Decimal
    valid_from: date
    valid_to: date | None
    wrong: Refused | None = None


def prices_csv(store: Store, *, language: str) -> str:
    """Every price of the list, past and to come, by item and day; amounts with a point, days as 2026-05-01."""
    profile = desks.profile(store)
    with store.read() as session:
        return csv_text(HEAD, [row for item in _items(session) for row in _rows(item, profile, language)])


def _rows(item: PriceItem, profile: Profile, language: str) -> Iterator[tuple[str, ...]]:
    terms, currency = profile.charges.items.get(item.code), profile.currency
    name, unit = item_name(item, terms, language), unit_of(item, terms)
    for price in item.prices:
        last = price.valid_to.isoformat() if price.valid_to else ""
        yield item.code, name, unit, amount_text(price.amount, currency), currency, price.valid_from.isoformat(), last


def planned(store: Store, *, text: str) -> tuple[Planned, ...]:
    """The lines of a table that differ from the price list, and those that cannot be read; nothing is written."""
    given = _read(text)
    with store.read() as session:
        items = {item.code: item for item in _items(session)}
        found = [_plan(line, row, items) for line, row in given]
    return tuple(plan for plan in found if plan is not None)


@ruled
def read_prices(store: Store, *, op_key: str, text: str, at: datetime, by: int) -> Changed:
    """Set every price of the table that differs, or none; `result` takes all of it back."""
    profile, plans = desks.profile(store), planned(store, text=text)
    if not plans:
        raise Refused("The file says what the price list says already.")
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch = Batch(act)
        if store.once(session, op_key=op_key, at=at, by=by) is None:
            # The latest first: a last day may end where the next price of the same table begins.
            for plan in sorted(plans, key=lambda one: one.valid_from, reverse=True):
                if plan.wrong is not None:
                    raise plan.wrong
                first, last = plan.valid_from, plan.valid_to
                set_in(act, batch, item_id=plan.item_id, amount=plan.amount, valid_from=first, valid_to=last, customer_id=None)
            store.done(session, op_key=op_key, result={"batch": batch.id})
        return followed(act, batch)


def _items(session: Session) -> Iterable[PriceItem]:
    return session.scalars(select(PriceItem).order_by(PriceItem.position, PriceItem.id).options(selectinload(PriceItem.prices)))


def _read(text: str) -> list[tuple[int, dict[str, str]]]:
    body = text.removeprefix(MARK)[:MOST_LETTERS]
    first = body.partition("\n")[0]
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=max(";,\t", key=first.count))
    head = [cell.strip().casefold() for cell in next(reader, [])]
    for column in NEEDED:
        if column not in head:
            raise Refused("The file lacks the column {column}.", field="file", column=column)
    rows = ((reader.line_num, dict(zip(head, (cell.strip() for cell in cells), strict=False))) for cells in reader)
    return [(line, row) for line, row in rows if any(row.values())]


def _plan(line: int, row: dict[str, str], items: dict[str, PriceItem]) -> Planned | None:
    try:
        item = _item(row.get("code", ""), items)
        amount, first = _amount(row.get("price", "")), _day(row.get("valid_from", ""))
        last = _day(row["valid_to"]) if row.get("valid_to") else None
    except Refused as refused:
        return Planned(line, 0, Decimal(0), date.min, None, refused)
    stands = next((price for price in item.prices if price.valid_from == first), None)
    if stands is not None and (stands.amount, stands.valid_to) == (amount, last):
        return None
    return Planned(line, item.id, amount, first, last)


def _item(code: str, items: dict[str, PriceItem]) -> PriceItem:
    if code not in items:
        raise Refused(NO_CODE, field="code", given=code[:40])
    return items[code]


def _amount(text: str) -> Decimal:
    try:
        found = Decimal(text.replace(" ", "").replace("\N{NO-BREAK SPACE}", "").replace(",", "."))
    except InvalidOperation:
        raise Refused(NO_PRICE, field="price", given=text[:40]) from None
    if not found.is_finite():
        raise Refused(NO_PRICE, field="price", given=text[:40])
    return found


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(NO_DAY, field="valid_from", given=text[:40]) from None

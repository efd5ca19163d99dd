"""Exchange rates as the desk enters them: what a foreign currency is worth in its own from a day on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from desk.models import ExchangeRate
from desk.rules.errors import Refused
from desk.rules.money import EXPONENTS, product, rounded
from desk.services import desks
from desk.services.changes import Changed
from desk.services.rights import ruled

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from sqlalchemy.orm import Session

    from desk.models import Invoice
    from desk.services.store import Store


@ruled
def save_rate(store: Store, *, currency: str, valid_from: date, rate: Decimal, source: str, at: datetime, by: int) -> Changed:
    """Enter what one unit of a currency is worth from a day on; the same day again corrects it. Issued documents keep theirs."""
    del at, by
    home = desks.profile(store).currency
    if currency not in EXPONENTS or currency == home:
        raise Refused("Choose a currency other than the desk's own.", field="currency")
    if not rate.is_finite() or not 0 < rate < 10**6 or rate != round(rate, 4):
        raise Refused("An exchange rate is a number above zero with at most four decimals.", field="rate")
    with store.write() as session:
        insert = sqlite.insert if store.is_sqlite else postgresql.insert
        values = {"currency": currency, "valid_from": valid_from, "rate": rate, "source": source.strip()[:200]}
        row = insert(ExchangeRate).values(**values)
        update = {"rate": row.excluded.rate, "source": row.excluded.source}
        key = session.execute(row.on_conflict_do_update(index_elements=["currency", "valid_from"], set_=update).returning(ExchangeRate.id))
        return Changed.of(("exchange_rate", key.scalar_one()))


def rate_on(session: Session, currency: str, on: date) -> Decimal:
    """What one unit is worth on a day; refused while nobody has entered it."""
    found = session.scalar(
        select(ExchangeRate.rate)
        .where(ExchangeRate.currency == currency, ExchangeRate.valid_from <= on)
        .order_by(ExchangeRate.valid_from.desc())
        .limit(1)
    )
    if found is None:
        raise Refused("No exchange rate for {currency} is known on {day:date}: enter it first.", field="rate", currency=currency, day=on)
    return found


def home_vat(session: Session, row: Invoice, *, home: str, on: date) -> tuple[Decimal | None, Decimal | None]:
    """The rate and the tax of a document in the desk's own currency; nothing where it is in that currency anyway."""
    if row.currency == home:
        return None, None
    rate = rate_on(session, row.currency, on)
    return rate, rounded(product(row.vat, rate), home)

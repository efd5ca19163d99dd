"""All prices raised by a percentage from a day on: first what each would become, then all at once or none."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from desk.models import CustomerPrice, PriceItem
from desk.rules.errors import Refused
from desk.rules.money import product
from desk.rules.price_period import DAY, Period, holding, raised
from desk.services import desks
from desk.services.changes import Changed
from desk.services.price.edits import GONE_BY, followed, set_in
from desk.services.price.record import Batch, periods_of, prices_of, put_price
from desk.services.price.rows import item_name
from desk.services.rights import ruled
from desk.services.ticket.record import Act

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Raise:
    """What one price would become: `exact` is not rounded; `kept` says that it stays at the published minimum.

    `later` is the day from which another price is set already: the raised one holds until then.
    """

    item_id: int
    name: str
    before: Decimal
    exact: Decimal
    after: Decimal
    currency: str
    kept: bool
    later: date | None

    @property
    def is_change(self) -> bool:
        """Whether it would cost anything else than before."""
        return self.after != self.before


def raise_preview(
    store: Store, *, percent: Decimal, valid_from: date, step: Decimal, today: date, language: str, customer_id: int | None = None,
) -> tuple[Raise, ...]:  # fmt: skip
    """The prices that hold on the day, each with what it would be; nothing is written. Of a customer, only their own."""
    profile = desks.profile(store)
    if valid_from < today:
        raise Refused(GONE_BY, field="valid_from")
    with store.read() as session:
        return tuple(_raises(session, profile, percent, valid_from, step, language, customer_id))


@ruled
def raise_prices(
    store: Store, *, op_key: str, percent: Decimal, valid_from: date, step: Decimal, item_ids: Iterable[int], at: datetime, by: int,
    customer_id: int | None = None,
) -> Changed:  # fmt: skip
    """Raise the items named, in one go; `result` takes all of it back. The same key raises once."""
    profile, wanted = desks.profile(store), frozenset(item_ids)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch = Batch(act)
        done = store.once(session, op_key=op_key, at=at, by=by)
        if done is not None:
            return Changed.of(result=done["batch"])
        for row in _raises(session, profile, percent, valid_from, step, profile.languages[0], customer_id):
            if row.item_id in wanted and row.is_change:
                last = _cut(act, batch, row.item_id, customer_id, valid_from)
                set_in(
                    act, batch, item_id=row.item_id, amount=row.after, valid_from=valid_from, valid_to=last, customer_id=customer_id
                )  # fmt: skip
        if not batch.id:
            raise Refused("Nothing would change: choose a higher percentage or a finer rounding.", field="percent")
        store.done(session, op_key=op_key, result={"batch": batch.id})
        return followed(act, batch, customer_id)


def _periods(session: Session, customer_id: int | None) -> dict[int, list[Period]]:
    found: dict[int, list[Period]] = {}
    if customer_id is None:
        items = session.scalars(select(PriceItem).options(selectinload(PriceItem.prices)))
        return {item.id: [Period(row.valid_from, row.valid_to, row.amount) for row in item.prices] for item in items}
    for row in session.scalars(select(CustomerPrice).where(CustomerPrice.customer_id == customer_id)):
        found.setdefault(row.item_id, []).append(Period(row.valid_from, row.valid_to, row.amount))
    return found


def _cut(act: Act, batch: Batch, item_id: int, customer_id: int | None, on: date) -> date | None:
    """Let a price with a last day of its own end before the raised one begins, which takes its last day on."""
    now = holding(periods_of(prices_of(act.session, item_id, customer_id)), on)
    if now is None or now.last is None or now.first == on:
        return now.last if now is not None else None
    state = {"amount": str(now.amount), "valid_to": (on - DAY).isoformat()}
    before, after = put_price(act.session, item_id=item_id, customer_id=customer_id, valid_from=now.first, state=state)
    batch.note(item_id, "price", before, after, customer_id=customer_id, day=now.first)
    return now.last


def _raises(
    session: Session, profile: Profile, percent: Decimal, on: date, step: Decimal, language: str, customer_id: int | None,
) -> Iterable[Raise]:  # fmt: skip
    currency, periods = profile.currency, _periods(session, customer_id)
    for item in session.scalars(select(PriceItem).order_by(PriceItem.position, PriceItem.id)):
        now = holding(periods.get(item.id, []), on)
        if now is None:
            continue
        terms = profile.charges.items.get(item.code)
        least = terms.price if terms is not None and terms.minimum and terms.price is not None else Decimal(0)
        after = raised(now.amount, percent, step=step, currency=currency)
        later = min((one.first for one in periods[item.id] if one.first > on), default=None)
        yield Raise(
            item.id, item_name(item, terms, language), now.amount, product(now.amount, 100 + percent, Decimal("0.01")), max(after, least),
            currency, after < least, later,
        )  # fmt: skip

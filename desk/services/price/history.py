"""Who set which price, and when: the changes of an item, newest first, and its prices over time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desk.models import Customer, Person, PriceChange

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class PriceEvent:
    """One change: `what` is set, changed, withdrawn, ended, reopened, confirmed, unconfirmed, item or added.

    `before` and `amount` are prices; `customer` names whose own price it is; `undone` says that it took another change back.
    """

    id: int
    at: datetime
    who: str
    what: str
    customer: str
    before: Decimal | None
    amount: Decimal | None
    valid_from: date | None
    valid_to: date | None
    undone: bool


def price_history(store: Store, *, item_id: int) -> tuple[PriceEvent, ...]:
    """The changes of an item and of its prices, newest first; what was set up with the desk came from its profile and is not among them."""
    asked = (
        select(PriceChange, Person.name, Customer.name)
        .outerjoin(Person, Person.id == PriceChange.by_id)
        .outerjoin(Customer, Customer.id == PriceChange.customer_id)
        .where(PriceChange.item_id == item_id)
        .order_by(PriceChange.id.desc())
    )
    with store.read() as session:
        return tuple(_event(row, who or "", customer or "") for row, who, customer in session.execute(asked))


def last_batch(store: Store, *, by: int) -> int | None:
    """The newest changes of a person that can still be taken back as one."""
    with store.read() as session:
        undone = select(PriceChange.undoes).where(PriceChange.undoes.is_not(None))
        mine = select(PriceChange.batch).where(PriceChange.by_id == by, PriceChange.undoes.is_(None), PriceChange.batch.not_in(undone))
        return session.scalar(mine.order_by(PriceChange.batch.desc()).limit(1))


def _event(row: PriceChange, who: str, customer: str) -> PriceEvent:
    before, after = row.before, row.after
    last = after.get("valid_to")
    return PriceEvent(
        id=row.id, at=row.at, who=who, what=_what(row), customer=customer, before=_amount(before), amount=_amount(after),
        valid_from=row.valid_from, valid_to=date.fromisoformat(last) if last else None, undone=row.undoes is not None,
    )  # fmt: skip


def _amount(state: dict[str, Any]) -> Decimal | None:
    return Decimal(state["amount"]) if "amount" in state else None


def _what(row: PriceChange) -> str:
    if row.what == "confirmed":
        return "unconfirmed" if row.after["ours"] else "confirmed"
    if row.what == "item":
        return "item" if row.before else "added"
    if not row.before or not row.after:
        return "set" if row.after else "withdrawn"
    if row.before["amount"] != row.after["amount"]:
        return "changed"
    return "ended" if row.after["valid_to"] else "reopened"

"""Items that the desk puts on its price list itself: added with a name and a price, retired when they are offered no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import uuid4

from sqlalchemy import func, select

from desk.models import PriceItem
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.price.edits import followed, set_in
from desk.services.price.items import MOST_NAME
from desk.services.price.record import Batch, item_in, item_state
from desk.services.rights import ruled
from desk.services.ticket.record import Act
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from desk.services.changes import Changed
    from desk.services.store import Store

UNITS: Final = ("", "piece", "hour", "month", "year")
CODE: Final = "own_"


@ruled
def add_item(
    store: Store, *, op_key: str, name: str, language: str, section: str, unit: str, amount: Decimal, valid_from: date, at: datetime,
    by: int,
) -> Changed:  # fmt: skip
    """Put an item on the list with its first price; `result` takes it back. Its other names are written with `change_item`."""
    said = " ".join(name.split())
    if not said or len(said) > MOST_NAME:
        raise Refused("A name has from 1 to {most} letters.", field="name", most=MOST_NAME)
    if unit not in UNITS or language not in LANGUAGES:
        raise Refused("“{given}” is not one of the choices: {choices}.", field="unit", given=unit[:40], choices=", ".join(UNITS[1:]))
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch = Batch(act)
        if store.once(session, op_key=op_key, at=at, by=by) is not None:
            return followed(act, batch)
        last = session.scalar(select(func.max(PriceItem.position))) or 0
        item = PriceItem(
            code=f"{CODE}{uuid4().hex[:12]}", section=section, unit=unit, position=last + 1, texts={language: said}, retired=True,
            vat_category="S", exemption="",
        )  # fmt: skip
        session.add(item)
        session.flush()
        before = item_state(item)
        # Its price goes and comes with it: taking the item back needs no second step.
        set_in(act, Batch(act), item_id=item.id, amount=amount, valid_from=valid_from, valid_to=None, customer_id=None)
        item.retired = False
        batch.note(item.id, "item", before, item_state(item))
        store.done(session, op_key=op_key, result={"id": item.id})
        return followed(act, batch)


@ruled
def retire_item(store: Store, *, item_id: int, at: datetime, by: int) -> Changed:
    """Take an item of the desk's own off the list; what was charged stays. `result` brings it back."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        batch, item = Batch(act), item_in(session, item_id)
        if item.code in profile.charges.items:
            raise Refused("Work is charged by this item: end its price instead, and that work is held.", field="item_id")
        before = item_state(item)
        item.retired = True
        batch.note(item_id, "item", before, item_state(item))
        return followed(act, batch)

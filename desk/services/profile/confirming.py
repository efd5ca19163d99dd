"""The values that the published promise does not say, confirmed one by one: by whom, when, and how many are left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import DeskInfo, Person, PriceChange, PriceItem, ProfileConfirmed
from desk.rules.errors import Refused
from desk.rules.profile_confirmed import to_confirm
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.price.edits import confirm_ours
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

PRICE: Final = "price."
GONE: Final = mark("The profile does not mark this as an assumption any more.")


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """One value by its code (`ours.lunch`, `rule.hosting`, `unit.training_hour`, `price.usage_hour`), and who confirmed it when."""

    code: str
    who: str = ""
    at: datetime | None = None

    @property
    def is_confirmed(self) -> bool:
        """Whether somebody stands for it."""
        return self.at is not None


def checklist(store: Store) -> tuple[ToConfirm, ...]:
    """Every value marked as ours, in the order of the profile; those that are confirmed keep their place."""
    profile = desks.written_profile(store)
    with store.read() as session:
        known = {
            row.code: ToConfirm(row.code, name, row.at)
            for row, name in session.execute(select(ProfileConfirmed, Person.name).join(Person, Person.id == ProfileConfirmed.by_id))
        }
        prices = [code for code, item in profile.charges.items.items() if "price" in item.ours]
        rows = [known.get(code, ToConfirm(code)) for code in to_confirm(profile)]
        return (*rows, *_prices(session, prices))


def _prices(session: Session, codes: list[str]) -> Iterator[ToConfirm]:
    """The price list keeps whether a price is confirmed, and its history by whom."""
    for item in session.scalars(select(PriceItem).where(PriceItem.code.in_(codes)).order_by(PriceItem.position)):
        if item.ours:
            yield ToConfirm(PRICE + item.code)
            continue
        found = session.execute(
            select(PriceChange.at, Person.name).outerjoin(Person, Person.id == PriceChange.by_id)
            .where(PriceChange.item_id == item.id, PriceChange.what.in_(("confirmed", "price"))).order_by(PriceChange.id.desc()).limit(1)
        ).one_or_none()  # fmt: skip
        if found is not None:
            yield ToConfirm(PRICE + item.code, found[1] or "", found[0])


def confirm(store: Store, *, code: str, confirmed: bool = True, at: datetime, by: int) -> Changed:
    """Confirm a value for this desk, or take the confirmation back; a manager does this."""
    if code.startswith(PRICE):
        with store.read() as session:
            refuse_others(session, by)
            item = session.scalar(select(PriceItem.id).where(PriceItem.code == code.removeprefix(PRICE)))
        if item is None:
            raise Refused(GONE)
        changed = confirm_ours(store, item_id=item, confirmed=confirmed, at=at, by=by)
        return Changed(changed.kinds | {"profile"}, changed.ids, changed.result)
    profile = desks.written_profile(store)
    if code not in to_confirm(profile):
        raise Refused(GONE)
    with store.write() as session:
        session.execute(select(DeskInfo.id).with_for_update()).all()
        refuse_others(session, by)
        row = session.get(ProfileConfirmed, code)
        if confirmed and row is None:
            session.add(ProfileConfirmed(code=code, at=at, by_id=by))
        elif not confirmed and row is not None:
            session.delete(row)
    return Changed.of(("profile", 1), ("price_item", 0))

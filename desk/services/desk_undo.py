"""The last save of the desk's particulars, who made it, and taking it back; what still lacks before its country lets it invoice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import DeskChange, DeskInfo, Person
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.desk_fields import packed, unpacked
from desk.services.invoice.law import missing_of_seller
from desk.services.managing import refuse_others
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

NONE: Final = mark("There is no save to take back.")
SINCE: Final = mark("Somebody has changed this since: look at it first.")


@dataclass(frozen=True, slots=True)
class LastSave:
    """Who saved the desk's particulars last, when, and which fields."""

    at: datetime
    who: str
    fields: tuple[str, ...]


def last_save(store: Store) -> LastSave | None:
    """The save that can be taken back, if there is one."""
    with store.read() as session:
        row = _last(session)
        if row is None:
            return None
        return LastSave(row.at, session.scalar(select(Person.name).where(Person.id == row.by_id)) or "", tuple(row.after))


def undo_save(store: Store, *, at: datetime, by: int) -> Changed:
    """Take the last save back, field by field as it was; refused when one of them has changed since. `result` is the fields."""
    del at
    with store.write() as session:
        desk = session.scalars(select(DeskInfo).with_for_update()).one()
        refuse_others(session, by)
        row = _last(session)
        if row is None:
            raise Refused(NONE)
        if any(packed(getattr(desk, field)) != value for field, value in row.after.items()):
            raise Refused(SINCE)
        for field, value in row.before.items():
            setattr(desk, field, unpacked(value))
        row.undone = True
        return Changed.of(("desk", 1), result=tuple(row.before))


def _last(session: Session) -> DeskChange | None:
    return session.scalar(select(DeskChange).where(~DeskChange.undone).order_by(DeskChange.id.desc()).limit(1))


def lacking(store: Store) -> tuple[str, ...]:
    """What the desk must still fill in before an invoice of its country is legal: English names, keys of their translations."""
    with store.read() as session:
        row = session.scalars(select(DeskInfo)).one()
        seller: dict[str, Any] = {
            "name": row.legal_name, "street": row.street, "postcode": row.postcode, "city": row.city, "country": row.country,
            "registration": row.registration_number, "vat_number": row.vat_number,
        }  # fmt: skip
    return missing_of_seller(seller)

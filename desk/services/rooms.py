"""The rooms of the desk's offices, as data: added, renamed, taken out of use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Room
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.course_types import may_manage
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

NO_OFFICE: Final = mark("Name the office, as “Kópavogur” or “Main office”.")
STANDS: Final = mark("“{room}” stands in the list already.")
GONE: Final = mark("This room is not there any more.")
SEATS: Final = mark("A room has at least one seat; leave this empty if it does not matter.")
LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class RoomView:
    """A room; one of an office without rooms of its own has no name."""

    id: int
    office: str
    name: str
    address: str
    seats: int | None
    active: bool
    place: str


def rooms(store: Store, *, retired: bool = False) -> tuple[RoomView, ...]:
    """The rooms in use by office and name; retired ones last, if they are asked for."""
    with store.read() as session:
        query = select(Room).order_by(Room.active.desc(), func.lower(Room.office), func.lower(Room.name), Room.id)
        rows = session.scalars(query if retired else query.where(Room.active))
        return tuple(RoomView(row.id, row.office, row.name, row.address, row.seats, row.active, row.place) for row in rows)


def save_room(store: Store, *, room_id: int | None, fields: dict[str, Any], at: datetime, by: int) -> Changed:
    """Add or change a room (office, name, address, seats, active); `result` is its id."""
    del at
    with store.write() as session:
        may_manage(session, by)
        row = Room(office="", name="", address="", active=True) if room_id is None else session.get(Room, room_id, with_for_update=True)
        if row is None:
            raise Refused(GONE)
        wanted = {key: getattr(row, key) for key in ("office", "name", "address", "seats", "active")} | fields
        for key in ("office", "name", "address"):
            setattr(row, key, " ".join(str(wanted[key] or "").split())[:LONGEST])
        row.seats, row.active = wanted["seats"], bool(wanted["active"])
        if not row.office:
            raise Refused(NO_OFFICE, field="office")
        if row.seats is not None and row.seats < 1:
            raise Refused(SEATS, field="seats")
        with session.no_autoflush:
            same = select(Room.id).where(Room.office == row.office, Room.name == row.name, Room.id != (row.id or 0))
            if session.scalar(same.limit(1)) is not None:
                raise Refused(STANDS, field="name", room=row.place)
        session.add(row)
        session.flush()
        return Changed.of(("room", row.id), result=row.id)

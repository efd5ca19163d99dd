"""What is written of a session: checked in itself, before anybody asks whether trainer and room are free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from desk.models import Person, Room
from desk.rules.errors import Refused
from desk.rules.money import rounded
from desk.words import mark

if TYPE_CHECKING:
    from decimal import Decimal
    from zoneinfo import ZoneInfo

    from sqlalchemy.orm import Session

LONGEST: Final = 24 * 60
FIELDS: Final = (
    "starts_at", "ends_at", "place", "link", "trainer_id", "room_id", "capacity", "least", "decide_on", "price",
)  # fmt: skip
NOBODY: Final = mark("This person is not one of the desk's.")
NO_ROOM: Final = mark("This room is not there any more.")
MINUTES: Final = mark("A session lasts from 1 to {most} minutes.")
SEATS: Final = mark("A session has at least one seat.")
LEAST: Final = mark("The least number of attendees is between 0 and the {capacity} seats.")
DECIDE: Final = mark("Decide on the day of the session or before it.")
PRICE: Final = mark("A price is not below 0.")


@dataclass(frozen=True, slots=True)
class SessionTerms:
    """Where, who gives it, for how many and at what price; a room says its own place, no price means the course's.

    `decide_days` before its day a session with fewer than `least` attendees is decided on.
    """

    place: str = ""
    link: str = ""
    trainer_id: int | None = None
    room_id: int | None = None
    capacity: int | None = None
    least: int = 0
    decide_days: int = 0
    price: Decimal | None = None


def fields_of(
    session: Session, terms: SessionTerms, *, starts_at: datetime, minutes: int, seats: int, zone: ZoneInfo, currency: str
) -> dict[str, Any]:
    """A session's columns from what was asked for, each refused by its field."""
    _check(terms, seats)
    if terms.trainer_id is not None and session.get(Person, terms.trainer_id) is None:
        raise Refused(NOBODY, field="trainer_id")
    place = terms.place.strip()
    if terms.room_id is not None:
        room = session.get(Room, terms.room_id)
        if room is None:
            raise Refused(NO_ROOM, field="room_id")
        place = room.place
    return {
        "starts_at": starts_at, "ends_at": end_of(starts_at, minutes), "place": place, "link": terms.link.strip(),
        "trainer_id": terms.trainer_id, "room_id": terms.room_id, "capacity": seats, "least": terms.least,
        "decide_on": decide_on(starts_at, terms.decide_days, zone) if terms.least else None,
        "price": None if terms.price is None else rounded(terms.price, currency),
    }  # fmt: skip


def _check(terms: SessionTerms, seats: int) -> None:
    if seats < 1:
        raise Refused(SEATS, field="capacity")
    if not 0 <= terms.least <= seats:
        raise Refused(LEAST, field="least", capacity=seats)
    if terms.decide_days < 0:
        raise Refused(DECIDE, field="decide_days")
    if terms.price is not None and terms.price < 0:
        raise Refused(PRICE, field="price")


def decide_on(starts_at: datetime, days: int, zone: ZoneInfo) -> date:
    """The day so many days before a session's own, on the desk's wall."""
    return starts_at.astimezone(zone).date() - timedelta(days=days)


def end_of(starts_at: datetime, minutes: int) -> datetime:
    """Real minutes: a session across a clock change still lasts as long as it says."""
    if not 0 < minutes <= LONGEST:
        raise Refused(MINUTES, field="minutes", most=LONGEST)
    return starts_at.astimezone(UTC) + timedelta(minutes=minutes)

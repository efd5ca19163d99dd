"""What tests of the roster share: a Norwegian or Icelandic desk with three who take on-call duty, and the hours of late October 2026."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from desk.services import duties
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


def at(day: int, hour: int = 12, minute: int = 0, month: int = 10) -> datetime:
    """An instant of October 2026, UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


class DutyRoom:
    """Anna leads the desk; Anna, Björn and Kari take on-call duty, Óskar does not."""

    def __init__(self, store: Store, profile: str = "mystore") -> None:
        from desk.models import Person

        self.store, self.now = store, at(1)
        self.anna = makers.desk(store, profile, at=at(1))
        with store.write() as session:
            session.get_one(Person, self.anna).skills = ["on_call", "mail"]
        self.bjorn = makers.person(store, "Björn Dæmi", skills=["on_call", "senior"], phone="+47 22 00 00 02")
        self.kari = makers.person(store, "Kari Dæmi", skills=["on_call", "Mail"])
        self.oskar = makers.person(store, "Óskar Dæmi")
        self._keys = 0

    def key(self) -> str:
        """A fresh operation key."""
        self._keys += 1
        return f"k{self._keys}"

    def turns(self, *people: int, **fields: Any) -> int:
        """Turns of a week from Monday 5 October, changing Monday 09:00 in Oslo."""
        row: dict[str, Any] = {"people": people, "first_day": date(2026, 10, 5), "weekday": 0, "at": time(9), "count": 4} | fields
        new = duties.NewTurns(**row)
        return int(duties.make_turns(self.store, new=new, at=self.now, by=self.anna, op_key=self.key()).result)

    def view(self, now: datetime | None = None, by: int | None = None) -> duties.RosterView:
        """The roster of October and November."""
        return duties.roster(self.store, start=at(1), end=at(30, month=11), now=now or self.now, by=by or self.anna)

    def spans(self) -> list[tuple[str, datetime, datetime]]:
        """Who is on duty from when to when, in order."""
        return [(row.name.partition(" ")[0], row.starts_at, row.ends_at) for row in self.view().duties]

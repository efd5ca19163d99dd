"""Desks that look at the alerts by a clock in the test's hand: each a program of its own on the same database."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Alert
from desk.services.alerts import look as looking
from desk.services.alerts.values import Looked
from desk.services.store import Store
from tests.services.ticket_scene import Room

if TYPE_CHECKING:
    from datetime import datetime

# After a leap the clock is watched for half a minute before it is believed.
SETTLED = timedelta(seconds=31)


class Desk:
    """One program of one person: what it was handed to show is kept, in order."""

    def __init__(self, room: Team, person: int, place: str) -> None:
        self.store = Store.open(str(room.store.path) if room.store.is_sqlite else _whole(room.store), now=room.opened)
        self.person, self.place = person, place
        self.shown: list[str] = []
        self.handed: list[tuple[int, int]] = []
        self.last = Looked()
        # Killed as soon as it is handed something, before it can show it.
        self.dies = self.killed = False

    def look(self, now: datetime, *, days: bool = False) -> Looked:
        """Look now, and again when a clock that leapt is believed; what is shown is the sum."""
        for at in (now, now + SETTLED):
            if self.killed:
                break
            found = looking.look(self.store, place=self.place, now=at, by=self.person, days=days).result
            assert isinstance(found, Looked)
            if not self.dies:
                self.shown += [view.kind for view in found.show]
                self.handed += [(view.id, self.person) for view in found.show]
            self.last = found
            if self.dies and found.show:
                self.killed = True
            elif found.show:
                looking.was_shown(self.store, ids=[view.id for view in found.show], at=at, by=self.person)
        return self.last

    def close(self) -> None:
        """The program ends."""
        with suppress(Exception):
            self.store.close()


def _whole(store: Store) -> str:
    return store._engine.url.render_as_string(hide_password=False)


class Team(Room):
    """Anna and Bjarki, each with a desk, on one database; the first look has been taken."""

    def __init__(self, store: Store, opened: datetime) -> None:
        super().__init__(store)
        self.opened = opened
        self.desks: list[Desk] = []

    def sit(self, person: int, place: str = "") -> Desk:
        """A desk of a person's."""
        made = Desk(self, person, place or f"place-{len(self.desks)}")
        self.desks.append(made)
        return made

    def leave(self) -> None:
        """All programs end."""
        for one in self.desks:
            one.close()

    def rows(self) -> list[tuple[str, int | None]]:
        """Every alert there is: its kind and whose it is."""
        with self.store.read() as session:
            return [(row.kind, row.person_id) for row in session.scalars(select(Alert).order_by(Alert.id))]

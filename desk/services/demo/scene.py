"""The demo's stage: the store, the clock of its days, and the things made so far by the names its tables use."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from desk.services.demo.data import word

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from desk.rules.profile import Profile
    from desk.services.demo.data import DemoData
    from desk.services.store import Store

MOMENT = timedelta(minutes=1)


@dataclass
class Client:
    """A customer once made: its ids."""

    customer_id: int
    site_id: int
    contact_ids: tuple[int, ...]


@dataclass
class Scene:
    """Everything the parts of the demo share; `plan` keeps what happens, `play` lets it happen in the order of time."""

    store: Store
    profile: Profile
    data: DemoData
    now: datetime
    rng: Random
    registered: set[str] = field(default_factory=set)
    people: list[int] = field(default_factory=list)
    clients: dict[str, Client] = field(default_factory=dict)
    tickets: list[int] = field(default_factory=list)
    events: list[tuple[datetime, int, Callable[[datetime], Any]]] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The desk's day."""
        return self.now.astimezone(self.profile.zone).date()

    def key(self, what: str) -> str:
        """An operation's key, the same in every making."""
        return f"demo:{what}"

    def business_day(self, steps: int) -> date:
        """The business day so many steps from today; 0 is today, whatever it is."""
        calendar, found = next(iter(self.profile.calendars.values())), self.today
        way = timedelta(days=1 if steps > 0 else -1)
        for _ in range(abs(steps)):
            found += way
            while calendar.open_of(found) is None:
                found += way
        return found

    def at(self, when: str) -> datetime:
        """The instant a table means: `0 -28` is minutes before now, `2 10:50` business days back at a local clock; never after now."""
        days, clock = when.split()
        if clock.startswith("-"):
            return self.now - timedelta(minutes=int(clock[1:]))
        hour, minute = clock.split(":")
        return min(self.local(self.business_day(-int(days)), time(int(hour), int(minute))), self.now - 2 * MOMENT)

    def local(self, day: date, clock: time) -> datetime:
        """A local clock on a day."""
        return datetime.combine(day, clock, self.profile.zone)

    def plan(self, at: datetime, event: Callable[[datetime], Any]) -> None:
        """Let something happen at an instant, at the latest a moment before now."""
        self.events.append((min(at, self.now - MOMENT), len(self.events), event))

    def play(self) -> None:
        """Let everything planned happen, in the order of time."""
        while self.events:
            self.events.sort(key=lambda event: event[:2], reverse=True)
            at, _, event = self.events.pop()
            event(at)

    @property
    def seniors(self) -> tuple[int, ...]:
        """The senior staff."""
        return tuple(self.people[:2])

    def person(self, traits: str, default: int | None = None) -> int:
        """The person a row names (`@2`), else one by turns."""
        named = word(traits, "@")
        return self.people[int(named) if named else (default or 0) % len(self.people)]

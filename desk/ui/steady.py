"""The time of a running call by two clocks: what the wall says, carried on by the one that nobody can set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desk.ui.clock import Clock

# So much is the window busy, the wall put right by a time server, or a laptop's lid closed by mistake: nothing to ask about.
SLACK = 20.0


@dataclass(frozen=True, slots=True)
class Missing:
    """A time in which nobody saw the call: the machine slept, stood still, or its wall clock was put on."""

    starts_at: datetime
    ends_at: datetime


class Steady:
    """Counts a call's time; a wall clock that is put back takes none of it, one that leaps ahead adds none until somebody says so.

    `look` is asked every second of a call; between two looks that lie apart, or over which the wall ran away from the other clock,
    lies a missing time. The moments given are those of the wall when the call began, carried on: they never run backwards.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall = clock.now()
        self._at = clock.monotonic()
        self._seen = self._at

    def begin(self) -> None:
        """No call runs: the wall is believed as it stands."""
        self._wall, self._at = self._clock.now(), self._clock.monotonic()
        self._seen = self._at

    def now(self) -> datetime:
        """The moment by the steady clock."""
        return self._wall + timedelta(seconds=self._clock.monotonic() - self._at)

    def look(self) -> Missing | None:
        """Notes that the call is seen; what was missing since the last look, the wall being believed again after it."""
        wall, steady, mono = self._clock.now(), self.now(), self._clock.monotonic()
        last_seen = self._wall + timedelta(seconds=self._seen - self._at)
        ahead = (wall - steady).total_seconds()
        idle = mono - self._seen
        self._seen = mono
        if ahead > SLACK or idle > SLACK:
            ends_at = max(wall, steady)
            self._wall, self._at = ends_at, mono
            return Missing(last_seen, ends_at)
        return None

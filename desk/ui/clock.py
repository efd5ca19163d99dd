"""The window's only clock."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _machine() -> datetime:
    return datetime.now(UTC)


def machine_or_set() -> Callable[[], datetime]:
    """The machine's clock; where the environment's `DESK_NOW` holds an instant (2026-04-22T11:20+00:00), a clock that runs on from it."""
    said = os.environ.get("DESK_NOW")
    if not said:
        return _machine
    ahead = datetime.fromisoformat(said).astimezone(UTC) - _machine()
    return lambda: _machine() + ahead


class Clock:
    """Answers now as aware UTC, and the seconds of a clock that nobody sets; a test or a demonstration gives its own sources.

    A source alone stands for both: then no time is ever missing between them.
    """

    def __init__(self, source: Callable[[], datetime] | None = None, monotonic: Callable[[], float] | None = None) -> None:
        self._source = source or machine_or_set()
        self._monotonic = monotonic or (time.monotonic if source is None else lambda: self.now().timestamp())

    def monotonic(self) -> float:
        """Seconds that only ever go on; on Linux and macOS they stand still while the machine sleeps."""
        return self._monotonic()

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return self._source().astimezone(UTC)

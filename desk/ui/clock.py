"""The window's only clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def _machine() -> datetime:
    return datetime.now(UTC)


class Clock:
    """Answers now as aware UTC; a test or a demonstration gives its own source."""

    def __init__(self, source: Callable[[], datetime] = _machine) -> None:
        self._source = source

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return self._source().astimezone(UTC)

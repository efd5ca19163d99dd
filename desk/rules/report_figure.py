"""One number of a report, as what it counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

CALLS: Final = ("calls", "unanswered")


@dataclass(frozen=True, slots=True)
class Figure:
    """What a number counts, and the one fact it counts by, if any.

    Counted are: received, solved, open, answered, kept, missed, reached, unreached, calls, unanswered.
    """

    counts: str
    by: str = ""
    key: Any = None

    @property
    def thing(self) -> str:
        """What it is a list of."""
        return "call" if self.counts in CALLS else "ticket"

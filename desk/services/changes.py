"""What a write touched: the value every service answers a write with, and every page reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Changed:
    """The kinds of thing that changed, which ones by (kind, id), and what the verb has to hand back."""

    kinds: frozenset[str]
    ids: tuple[tuple[str, int], ...] = ()
    result: Any = None

    @staticmethod
    def of(*touched: tuple[str, int], result: Any = None) -> Changed:
        """A change from the things touched: `Changed.of(("ticket", 7), ("call", 3))`."""
        return Changed(frozenset(kind for kind, _ in touched), touched, result)

    def ids_of(self, kind: str) -> tuple[int, ...]:
        """The ids of one kind that changed."""
        return tuple(number for name, number in self.ids if name == kind)

"""A reason: a code with the values it speaks of; one table per language makes the sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Reason:
    """One step of a why: `desk.words` turns the code and its values into a sentence of the reader's language."""

    code: str
    values: tuple[tuple[str, Any], ...] = ()

    @staticmethod
    def of(code: str, **values: Any) -> Reason:
        """A reason from keyword values (dates, aware datetimes, times, Decimals, (Decimal, currency) pairs, ints, strings)."""
        return Reason(code, tuple(values.items()))

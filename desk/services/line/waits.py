"""What cannot be done without a line says so in one sentence that names what waits: numbers and places are given only by the database."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

from desk.rules.errors import Trouble
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store

P = ParamSpec("P")
R = TypeVar("R")
ISSUING: Final = mark("Issuing waits for the line to the database: numbers are given only there. Nothing was changed.")
SEATS: Final = mark("Booking waits for the line to the database: places are counted only there. Nothing was changed.")
TICKET: Final = mark("A new ticket waits for the line to the database: its number is given only there. What you typed stays.")
NAMED: Final = frozenset({ISSUING, SEATS, TICKET})


def needs_line(sentence: str) -> Callable[[Callable[Concatenate[Store, P], R]], Callable[Concatenate[Store, P], R]]:
    """Say at once, and by name, that a use case waits while the line is known to be gone."""

    def guard(verb: Callable[Concatenate[Store, P], R]) -> Callable[Concatenate[Store, P], R]:
        @wraps(verb)
        def guarded(store: Store, /, *given: P.args, **named: P.kwargs) -> R:
            line = getattr(store, "line", None)
            if line is not None and line.is_gone:
                raise Trouble(sentence)
            return verb(store, *given, **named)

        return guarded

    return guard

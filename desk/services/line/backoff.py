"""How long one waits before the next try: longer each time, never in step with the other desks."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST: Final = 0.1
MOST: Final = 5.0
FACTOR: Final = 2.0


def waits(within: float, *, first: float = FIRST, most: float = MOST, chance: random.Random | None = None) -> Iterator[float]:
    """Seconds to wait before each next try, doubled each time to `most`, each spread over its upper half; their sum is at most `within`.

    Fifty desks that lost one server at one moment must not all knock at the next one.
    """
    dice, spent, wait = chance or random.Random(), 0.0, first  # noqa: S311 - spread, not secrecy
    while spent < within:
        spread = min(wait * dice.uniform(0.5, 1.0), within - spent)
        yield spread
        spent += spread
        wait = min(wait * FACTOR, most)

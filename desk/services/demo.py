"""A demo desk: customers, tickets, calls and courses of a country, invented, the same for the same seed and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store


def make_demo(store: Store, *, profile_key: str, now: datetime, seed: int = 1) -> None:
    """Fill an empty database with a demo desk as of `now`."""
    raise NotImplementedError

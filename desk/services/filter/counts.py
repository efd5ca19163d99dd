"""How many tickets each saved filter holds, counted to a bound and no further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services import desks
from desk.services.custom_fields import custom_fields
from desk.services.filter.sql import part_of
from desk.services.queue import MOST_COUNTED, filter_count

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from desk.services.filters import FilterView
    from desk.services.store import Store


def filter_counts(store: Store, *, filters: Iterable[FilterView], by: int, now: datetime) -> dict[int, tuple[int, bool]]:
    """Filter → how many, and whether there are more than were counted; one that searches for words counts its hits."""
    fields, zone = custom_fields(store, retired=True), desks.profile(store).zone
    found: dict[int, tuple[int, bool]] = {}
    for row in filters:
        part = part_of(row.conditions, any_of=row.any_of, sqlite=store.is_sqlite, by=by, now=now, zone=zone, fields=fields)
        count = filter_count(store, part=part, by=by, now=now, view=row.view, search=row.search)
        found[row.id] = (min(count, MOST_COUNTED - 1), count >= MOST_COUNTED)
    return found

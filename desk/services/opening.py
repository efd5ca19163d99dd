"""The first look at a desk's file, by the bare driver: what the window paints before anything heavy is loaded."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.services.queue import QueueRow


@dataclass(frozen=True, slots=True)
class Opening:
    """The queue's ids and first rows, the counts of its views, who sits here, and calls that never ended."""

    desk: str
    language: str
    person_id: int
    person: str
    ids: tuple[int, ...]
    rows: tuple[QueueRow, ...]
    counts: dict[str, int]
    unfinished_calls: int


def read_opening(path: str, *, person_id: int | None, now: datetime, rows: int = 60) -> Opening | None:
    """The opening of a desk's SQLite file at the schema this program knows; None when it must be opened the long way."""
    raise NotImplementedError

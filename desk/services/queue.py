"""The queue: views, counts, rows by a window of ids, in the order the promises ask for."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from desk.services import desks, queue_sql
from desk.services.queue_sql import VIEWS, QueueRow
from desk.services.search_words import sought
from desk.services.ticket_search import condition
from desk.services.ticket_tick import tick

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.sql_part import SqlPart
    from desk.services.store import Store

__all__ = [
    "VIEWS", "First", "QueueRow", "filter_count", "queue_array", "queue_counts", "queue_first", "queue_ids", "queue_rows",
]  # fmt: skip

SCREENFUL: Final = 60
MOST_COUNTED: Final = 1_000
CHUNK: Final = 20_000


@dataclass(frozen=True, slots=True)
class First:
    """The first screenful of a view: its ids, their rows, and the counts of all views at the same moment."""

    ids: tuple[int, ...]
    rows: tuple[QueueRow, ...]
    counts: dict[str, int]


def queue_first(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False,
    part: SqlPart | None = None, most: int = SCREENFUL,
) -> First:  # fmt: skip
    """The first screenful of a view and the counts, as quickly as a thousand tickets or a million allow."""
    tick(store, now=now)
    given = _parameters(store, by=by, now=now, part=part)
    with store.read() as session:
        ids = tuple(_ids(store, session, given, view=view, search=search, sort=sort, descending=descending, part=part, most=most))
        return First(ids, _rows(session, ids), _counts(session, given))


def queue_array(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False,
    part: SqlPart | None = None,
) -> array[int]:  # fmt: skip
    """The ids of a whole view in order, eight bytes each: every word of a search is found in each, of resolved ones the newest."""
    tick(store, now=now)
    given = _parameters(store, by=by, now=now, part=part)
    with store.read() as session:
        return _ids(store, session, given, view=view, search=search, sort=sort, descending=descending, part=part)


def queue_ids(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False,
    part: SqlPart | None = None,
) -> tuple[int, ...]:  # fmt: skip
    """The ids of a view in order, for those who want them as a tuple."""
    return tuple(queue_array(store, view=view, by=by, now=now, search=search, sort=sort, descending=descending, part=part))


def queue_rows(store: Store, *, ids: Sequence[int]) -> tuple[QueueRow, ...]:
    """The rows of a window of ids, in their order; a ticket that is gone is left out."""
    with store.read() as session:
        return _rows(session, ids)


def queue_counts(store: Store, *, by: int, now: datetime) -> dict[str, int]:
    """How many tickets each view holds."""
    tick(store, now=now)
    with store.read() as session:
        return _counts(session, _parameters(store, by=by, now=now))


def filter_count(store: Store, *, part: SqlPart, by: int, now: datetime, view: str = "all_open", most: int = MOST_COUNTED) -> int:
    """How many tickets of a view a filter lets through, counted to `most` and no further: as many as that is said as 999+."""
    given = _parameters(store, by=by, now=now, part=part)
    where = f"({queue_sql.WHERE[view]}) AND ({part.sql})"
    statement = f"SELECT count(*) FROM (SELECT 1 {queue_sql.JOINS} WHERE {where} LIMIT {int(most)}) x"  # noqa: S608 - our own texts
    with store.read() as session:
        return int(session.execute(text(statement), given).scalar_one())


def _ids(
    store: Store, session: Session, given: Mapping[str, Any], *, view: str, search: str, sort: str, descending: bool,
    part: SqlPart | None, most: int = 0,
) -> array[int]:  # fmt: skip
    found = ""
    values: dict[str, Any] = {}
    if search.strip():
        found, values = condition(session, sought(search), is_open=view != "resolved", sqlite=store.is_sqlite)
    statement = queue_sql.ids_sql(view=view, found=found, sort=sort, descending=descending, part=part, most=most)
    rows = session.execute(text(statement), {**given, **values})
    ids = array("q")
    for chunk in rows.partitions(CHUNK):
        ids.extend(map(itemgetter(0), chunk))
    return ids


def _rows(session: Session, ids: Sequence[int]) -> tuple[QueueRow, ...]:
    return queue_sql.rows_of([tuple(row) for row in session.execute(text(queue_sql.rows_sql(ids)))], ids) if ids else ()


def _counts(session: Session, given: Mapping[str, Any]) -> dict[str, int]:
    return queue_sql.counted([tuple(row) for row in session.execute(text(queue_sql.COUNTS), given)])


def _parameters(store: Store, *, by: int, now: datetime, part: SqlPart | None = None) -> dict[str, Any]:
    values = dict(part.values) if part is not None else {}
    return {**queue_sql.parameters(by=by, now=now, zone=desks.profile(store).zone), **values}

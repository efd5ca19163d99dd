"""The queue: views, counts, rows by a window of ids, in the order the promises ask for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desk.services.bare_sql import bare_ids, bare_rows
from desk.services.queued import sql as queue_sql
from desk.services.queued.sql import VIEWS, QueueRow
from desk.services.search_words import sought
from desk.services.ticket.search import Met, condition, met
from desk.services.ticket.tick import at_present

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.sql_part import SqlPart
    from desk.services.store import Store

__all__ = [
    "VIEWS", "First", "QueueRow", "filter_count", "largest_number", "queue_array", "queue_counts", "queue_first", "queue_ids", "queue_rows",
]  # fmt: skip

SCREENFUL: Final = 60
MOST_COUNTED: Final = 1_000


@dataclass(frozen=True, slots=True)
class First:
    """The first screenful of a view: its ids, their rows, and the counts of all views at the same moment.

    `total` is how many the view shows, as far as that is known at once (`more`: at least so many).
    """

    ids: tuple[int, ...]
    rows: tuple[QueueRow, ...]
    counts: dict[str, int]
    total: int = 0
    more: bool = False


def queue_first(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False,
    part: SqlPart | None = None, most: int = SCREENFUL, contact: bool = True,
) -> First:  # fmt: skip
    """The first screenful of a view and the counts, as quickly as a thousand tickets or a million allow; `contact`: with their names."""
    with at_present(store, now) as (session, profile):
        given = _parameters(profile, by=by, now=now, part=part)
        found = _met(store, session, search, view, walks=sort == "promise")
        statement = queue_sql.page_sql(
            view=view, found=found.sql, sort=sort, descending=descending, part=part, most=most, apart=not store.is_sqlite,
            contact=contact,
        )  # fmt: skip
        rows = queue_sql.all_rows(bare_rows(session, statement, {**given, **found.values}))
        counts = queue_sql.counted(bare_rows(session, queue_sql.COUNTS, given))
    total, more = _total(rows, counts[view], found, whole=view == "all_open" and part is None, narrowed=bool(found.sql or part), most=most)
    return First(tuple(row.id for row in rows), rows, counts, total, more)


def queue_array(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False,
    part: SqlPart | None = None,
) -> array[int]:  # fmt: skip
    """The ids of a whole view in order, four bytes each: every word of a search is found in each, of resolved ones the newest."""
    with at_present(store, now) as (session, profile):
        found, values = _sought(store, session, search, view)
        statement = queue_sql.ids_sql(view=view, found=found, sort=sort, descending=descending, part=part)
        return bare_ids(session, statement, {**_parameters(profile, by=by, now=now, part=part), **values})


def queue_ids(
    store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False,
    part: SqlPart | None = None,
) -> tuple[int, ...]:  # fmt: skip
    """The ids of a view in order, for those who want them as a tuple."""
    return tuple(queue_array(store, view=view, by=by, now=now, search=search, sort=sort, descending=descending, part=part))


def queue_rows(store: Store, *, ids: Sequence[int], contact: bool = True) -> tuple[QueueRow, ...]:
    """The rows of a window of ids, in their order, `contact`: with their names; a ticket that is gone is left out."""
    if not ids:
        return ()
    with store.read() as session:
        given = {"ids": queue_sql.ids_value(ids, sqlite=store.is_sqlite)}
        return queue_sql.rows_of(bare_rows(session, queue_sql.rows_sql(sqlite=store.is_sqlite, contact=contact), given), ids)


def queue_counts(store: Store, *, by: int, now: datetime) -> dict[str, int]:
    """How many tickets each view holds."""
    with at_present(store, now) as (session, profile):
        return queue_sql.counted(bare_rows(session, queue_sql.COUNTS, _parameters(profile, by=by, now=now)))


def largest_number(store: Store) -> int:
    """The largest number a ticket has, so that a column is wide enough for it."""
    with store.read() as session:
        return int(bare_rows(session, "SELECT coalesce(max(number), 0) FROM ticket", {})[0][0])


def filter_count(
    store: Store, *, part: SqlPart, by: int, now: datetime, view: str = "all_open", search: str = "", most: int = MOST_COUNTED,
) -> int:
    """How many tickets of a view a filter lets through, counted to `most` and no further: as many as that is said as 999+."""
    with at_present(store, now) as (session, profile):
        found, values = _sought(store, session, search, view)
        where = f"({queue_sql.WHERE[view]}) AND ({part.sql})" + (f" AND ({found})" if found else "")
        statement = f"SELECT count(*) FROM (SELECT 1 {queue_sql.JOINS} WHERE {where} LIMIT {int(most)}) x"  # noqa: S608 - our own texts
        return int(bare_rows(session, statement, {**_parameters(profile, by=by, now=now, part=part), **values})[0][0])


def _sought(store: Store, session: Session, search: str, view: str) -> tuple[str, dict[str, Any]]:
    return condition(session, sought(search), is_open=view != "resolved", sqlite=store.is_sqlite) if search.strip() else ("", {})


def _met(store: Store, session: Session, search: str, view: str, *, walks: bool) -> Met:
    """How the first screenful is met; another order than the view's own cannot be walked."""
    if walks and search.strip():
        return met(session, sought(search), is_open=view != "resolved", sqlite=store.is_sqlite)
    return Met(*_sought(store, session, search, view))


def _total(rows: Sequence[QueueRow], count: int, found: Met, *, whole: bool, narrowed: bool, most: int) -> tuple[int, bool]:
    """How many the view shows, and whether there may be more: the counter, what the search knows already, or what is here."""
    if not narrowed:
        return count, False
    if len(rows) < most:
        return len(rows), False
    return (found.hits, found.more) if whole and found.hits else (len(rows), True)


def _parameters(profile: Profile, *, by: int, now: datetime, part: SqlPart | None = None) -> dict[str, Any]:
    return {**queue_sql.parameters(by=by, now=now, zone=profile.zone), **(part.values if part is not None else {})}

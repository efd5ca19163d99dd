"""Saved filters: a view of the queue with a name, shared or one's own; made of what is shown, changed, put in order, taken away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select

from desk.models import SavedFilter
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.custom_fields import fields_in
from desk.services.filter.conditions import Condition, checked_conditions, from_json, to_json
from desk.services.search import MOST_ASKED
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

MOST_NAME: Final = 60
MOST_FILTERS: Final = 60
MOST_COLUMNS: Final = 60

NO_NAME: Final = mark("Give the filter a name.")
LONG_NAME: Final = mark("A name has at most {most} characters: shorten it.")
TAKEN: Final = mark("There is a filter called “{name}” already: give this one another name.")
TOO_MANY: Final = mark("There are {most} filters already: delete one that nobody needs.")
GONE: Final = mark("This filter is not there any more.")
NOT_YOURS: Final = mark("This filter is somebody else's own.")
CHANGED: Final = mark("Somebody changed the filter “{name}” meanwhile: look at it as it is now, or save yours under another name.")


@dataclass(frozen=True, slots=True)
class FilterView:
    """A filter: what it shows, in which order and columns (none: the usual ones); shared when nobody owns it. Id 0 is not saved yet."""

    name: str
    id: int = 0
    version: int = 0
    shared: bool = False
    place: int = 0
    view: str = "all_open"
    search: str = ""
    any_of: bool = False
    conditions: tuple[Condition, ...] = ()
    sort: str = ""
    descending: bool = False
    columns: tuple[str, ...] = ()


def filters(store: Store, *, by: int) -> tuple[FilterView, ...]:
    """The filters a person sees, in order: the shared ones, then their own."""
    with store.read() as session:
        rows = session.scalars(_seen(by)).all()
    return tuple(sorted((_view(row) for row in rows), key=lambda row: (not row.shared, row.place, row.id)))


def filter_of(store: Store, *, filter_id: int, by: int) -> FilterView:
    """One filter; refused when it is gone, or somebody else's own."""
    with store.read() as session:
        return _view(_found(session, filter_id, by))


def save_filter(store: Store, *, filter: FilterView, at: datetime, by: int) -> Changed:  # noqa: A002 - the trade's word
    """Add a filter (id 0), or write one that was read at its `version`; `result` is its id."""
    name = _name(filter.name)
    with store.write() as session:
        row = _locked(session, filter, by) if filter.id else _new(session, by)
        _only_one(session, filter, name, by)
        row.owner_id = None if filter.shared else by
        row.name, row.view, row.search = name, filter.view, filter.search[:MOST_ASKED]
        row.conditions = to_json(checked_conditions(filter.conditions, fields_in(session, retired=True)))
        row.any_of, row.sort, row.descending = filter.any_of, filter.sort, filter.descending
        row.columns = list(dict.fromkeys(filter.columns))[:MOST_COLUMNS]
        row.by_id, row.changed_at = by, at
        session.add(row)
        session.flush()
        return Changed.of(("filter", row.id), result=row.id)


def rename_filter(store: Store, *, filter_id: int, version: int, name: str, shared: bool, at: datetime, by: int) -> Changed:
    """Give a filter another name, or share it, or keep it for oneself."""
    found = filter_of(store, filter_id=filter_id, by=by)
    return save_filter(store, filter=replace(found, version=version, name=name, shared=shared), at=at, by=by)


def delete_filter(store: Store, *, filter_id: int, by: int) -> Changed:
    """Take a filter away; `result` is what it was, for `restore_filter`."""
    with store.write() as session:
        row = _found(session, filter_id, by)
        was = _view(row)
        session.delete(row)
    return Changed.of(("filter", filter_id), result=was)


def restore_filter(store: Store, *, filter: FilterView, at: datetime, by: int) -> Changed:  # noqa: A002
    """Put a filter back that was deleted, in its place; `result` is its id."""
    changed = save_filter(store, filter=replace(filter, id=0, version=0), at=at, by=by)
    with store.write() as session:
        session.get_one(SavedFilter, changed.result).place = filter.place
    return changed


def order_filters(store: Store, *, ids: Sequence[int], by: int) -> Changed:
    """Put the filters a person sees in this order; those not named follow."""
    with store.write() as session:
        places = {filter_id: place for place, filter_id in enumerate(ids)}
        rows = session.scalars(_seen(by).order_by(SavedFilter.place, SavedFilter.id)).all()
        for place, row in enumerate(sorted(rows, key=lambda row: places.get(row.id, len(places)))):
            row.place = place
    return Changed.of(*(("filter", filter_id) for filter_id in ids))


def _seen(by: int) -> Any:
    return select(SavedFilter).where(or_(SavedFilter.owner_id.is_(None), SavedFilter.owner_id == by))


def _view(row: SavedFilter) -> FilterView:
    return FilterView(
        row.name, row.id, row.version, row.owner_id is None, row.place, row.view, row.search, row.any_of,
        from_json(row.conditions), row.sort, row.descending, tuple(row.columns),
    )  # fmt: skip


def _found(session: Session, filter_id: int, by: int, *, lock: bool = False) -> SavedFilter:
    query = select(SavedFilter).where(SavedFilter.id == filter_id)
    row = session.scalar(query.with_for_update() if lock else query)
    if row is None:
        raise Refused(GONE, field="filter")
    if row.owner_id not in (None, by):
        raise Refused(NOT_YOURS, field="filter")
    return row


def _locked(session: Session, given: FilterView, by: int) -> SavedFilter:
    row = _found(session, given.id, by, lock=True)
    if row.version != given.version:
        raise Refused(CHANGED, field="name", name=row.name)
    row.version += 1
    return row


def _new(session: Session, by: int) -> SavedFilter:
    seen = _seen(by).subquery()
    count, last = session.execute(select(func.count(), func.max(seen.c.place)).select_from(seen)).one()
    if count >= MOST_FILTERS:
        raise Refused(TOO_MANY, field="name", most=MOST_FILTERS)
    return SavedFilter(place=(-1 if last is None else last) + 1)


def _only_one(session: Session, given: FilterView, name: str, by: int) -> None:
    whose = SavedFilter.owner_id.is_(None) if given.shared else SavedFilter.owner_id == by
    rows = session.execute(select(SavedFilter.id, SavedFilter.name).where(whose))
    if any(other.casefold() == name.casefold() and number != given.id for number, other in rows):
        raise Refused(TAKEN, field="name", name=name)


def _name(written: str) -> str:
    whole = " ".join(written.split())
    if not whole:
        raise Refused(NO_NAME, field="name")
    if len(whole) > MOST_NAME:
        raise Refused(LONG_NAME, field="name", most=MOST_NAME)
    return whole

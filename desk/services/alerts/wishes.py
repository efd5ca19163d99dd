"""What each person wants to hear, and when: read for the rules, saved as one's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import AlertWish, Person
from desk.rules.alerts import KINDS, LEADS, PLAIN, WAYS, WEEK, Wish
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

    from desk.services.store import Store

DAY: Final = 1440
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
NO_HOURS: Final = mark("Your hours end before they begin: choose a later end.")
NO_DAYS: Final = mark("Choose at least one day of the week.")
GONE: Final = mark("This person is not there any more.")


@dataclass(frozen=True, slots=True)
class Hours:
    """When a person wants to hear: only within their hours (minutes from midnight, Monday 0), the critical always if `through`."""

    in_hours: bool
    opens: int
    closes: int
    days: frozenset[int]
    through: bool


def wish(store: Store, *, person_id: int) -> Wish:
    """What one person wants; who never said anything wants everything, without a sound, from 8 to 18 on weekdays."""
    with store.read() as session:
        return wishes_in(session).get(person_id, PLAIN)


def wishes_in(session: Session) -> dict[int, Wish]:
    """What everybody wants who said so."""
    return {row.person_id: _wish(row) for row in session.scalars(select(AlertWish))}


def _wish(row: AlertWish) -> Wish:
    return Wish(
        off=frozenset(row.off), silent=frozenset((kind, way) for kind, ways in row.silent.items() for way in ways),
        since=tuple((kind, datetime.fromisoformat(at)) for kind, at in sorted(row.since.items())),
        lead=timedelta(minutes=row.lead_minutes), in_hours=row.in_hours, opens=row.opens, closes=row.closes, days=frozenset(row.days),
        through=row.through,
    )  # fmt: skip


def switch(store: Store, *, kinds: Iterable[str], on: bool, at: datetime, by: int, way: str = "") -> Changed:
    """Switch kinds of alert on or off for oneself, or one way of them; what a kind switched off would have said stays unsaid for good."""
    wanted = tuple(kinds)
    for given, choices in ((way, ("", *WAYS)), *((kind, KINDS) for kind in wanted)):
        if given not in choices:
            raise Refused(UNKNOWN, field="kind", given=given[:40], choices=", ".join(choices))
    with store.write() as session:
        row = _row(session, by)
        if way:
            silent = {kind: set(ways) for kind, ways in row.silent.items()}
            for kind in wanted:
                ways = silent.setdefault(kind, set())
                ways.discard(way) if on else ways.add(way)
            row.silent = {kind: sorted(ways) for kind, ways in sorted(silent.items()) if ways}
        else:
            before = set(row.off)
            row.off = sorted(before - set(wanted) if on else before | set(wanted))
            row.since = {**row.since, **({kind: at.isoformat() for kind in wanted if kind in before} if on else {})}
    return Changed.of(("alert_wish", by))


def save_lead(store: Store, *, minutes: int, by: int) -> Changed:
    """Say how long before a promise's latest one wants to hear of it."""
    if minutes not in LEADS:
        raise Refused(UNKNOWN, field="lead", given=str(minutes), choices=", ".join(map(str, LEADS)))
    with store.write() as session:
        _row(session, by).lead_minutes = minutes
    return Changed.of(("alert_wish", by))


def save_hours(store: Store, *, hours: Hours, by: int) -> Changed:
    """Say in which hours one wants to hear."""
    if not 0 <= hours.opens < hours.closes <= DAY:
        raise Refused(NO_HOURS, field="closes")
    if not hours.days or not hours.days <= set(range(WEEK)):
        raise Refused(NO_DAYS, field="days")
    with store.write() as session:
        row = _row(session, by)
        row.in_hours, row.opens, row.closes, row.through = hours.in_hours, hours.opens, hours.closes, hours.through
        row.days = sorted(hours.days)
    return Changed.of(("alert_wish", by))


def _row(session: Session, person_id: int) -> AlertWish:
    """A person's row, behind the lock of the person, so that two windows of theirs take turns; made as it was before anything was said."""
    if session.scalar(select(Person.id).where(Person.id == person_id).with_for_update(key_share=True)) is None:
        raise Refused(GONE)
    row = session.get(AlertWish, person_id, populate_existing=True)
    if row is None:
        silent: dict[str, list[str]] = {}
        for kind, way in sorted(PLAIN.silent):
            silent.setdefault(kind, []).append(way)
        row = AlertWish(
            person_id=person_id, off=[], silent=silent, since={}, lead_minutes=int(PLAIN.lead.total_seconds()) // 60,
            in_hours=PLAIN.in_hours, opens=PLAIN.opens, closes=PLAIN.closes, days=sorted(PLAIN.days), through=PLAIN.through,
        )  # fmt: skip
        session.add(row)
    return row

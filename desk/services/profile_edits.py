"""The desk's own profile in a new version: what it would move is shown first, then the open tickets follow, batch by batch."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import DeskInfo, Person, ProfileCopy, Ticket, TicketPromise
from desk.rules.errors import Refused
from desk.rules.profile import Profile, profile_from_toml
from desk.services import desks
from desk.services.changes import Changed
from desk.services.promise.rows import UPDATE, settled
from desk.services.ticket.promises import answer_of, entitlement, recompute_promises, waits
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

BATCH: Final = 200
NOT_TOML: Final = mark("This is no profile: {why}.")
NOT_YOURS: Final = mark("Managers and administrators change this; ask one of them.")
OTHER_DESK: Final = mark("This profile is of another country or currency than the desk's own.")


@dataclass(frozen=True, slots=True)
class PromiseMove:
    """One promise of an open ticket that a new profile would move: from what to what; None where none is promised."""

    ticket_id: int
    number: int
    kind: str
    before: tuple[datetime | None, datetime | None] | None
    after: tuple[datetime | None, datetime | None] | None


def read_profile(toml: str) -> Profile:
    """A profile's text, checked; Refused names the key that is wrong."""
    try:
        return profile_from_toml(tomllib.loads(toml))
    except tomllib.TOMLDecodeError as error:
        raise Refused(NOT_TOML, field="toml", why=str(error)) from error


def preview_profile(store: Store, *, toml: str, now: datetime) -> tuple[PromiseMove, ...]:
    """What a new version would move on the open tickets, in the order of their numbers; nothing is written."""
    wanted = read_profile(toml)
    found: list[PromiseMove] = []
    for ids in _batches(store):
        with store.read() as session:
            for ticket in session.scalars(select(Ticket).where(Ticket.id.in_(ids)).order_by(Ticket.number)):
                found += _moves(session, wanted, ticket, now)
    return tuple(found)


def _moves(session: Session, wanted: Profile, ticket: Ticket, now: datetime) -> Iterator[PromiseMove]:
    rows = {row.kind: row for row in session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id))}
    answer = answer_of(wanted, ticket, entitlement(session, wanted, ticket), waits(session, ticket))
    made = {each.kind: each for each in answer.promises}
    for kind in dict.fromkeys([*rows, *made]):
        row, each = rows.get(kind), made.get(kind)
        if kind == UPDATE or (row is not None and row.kept_at is not None):
            continue
        each = settled(row, each, now, "profile") if row is not None and each is not None else each
        before = (row.aim, row.latest) if row is not None else None
        after = (each.aim, each.latest) if each is not None else None
        if before != after:
            yield PromiseMove(ticket.id, ticket.number, kind, before, after)


def adopt_profile(store: Store, *, toml: str, at: datetime, by: int, progress: Callable[[int, int], object] | None = None) -> Changed:
    """Make a text the desk's own profile, as its next version; the promises of open tickets follow. A manager does this.

    `progress` is told how many tickets of how many are done. `result` is the version.
    """
    wanted = read_profile(toml)
    now = desks.profile(store)
    if (wanted.country, wanted.currency) != (now.country, now.currency):
        raise Refused(OTHER_DESK, field="toml")
    with store.write() as session:
        session.execute(select(DeskInfo.id).with_for_update()).all()
        person = session.get(Person, by)
        if person is None or person.role not in desks.MANAGE:
            raise Refused(NOT_YOURS)
        version = (session.scalar(select(func.max(ProfileCopy.version))) or 0) + 1
        session.add(ProfileCopy(key=wanted.key, version=version, toml=toml, created_at=at))
    changed = follow_profile(store, at=at, by=by, progress=progress)
    return Changed.of(("desk", 1), *changed.ids, result=version)


def follow_profile(store: Store, *, at: datetime, by: int | None, progress: Callable[[int, int], object] | None = None) -> Changed:
    """Bring open tickets promised under an earlier version to the one that holds; one that was stopped goes on where it was."""
    with store.read() as session:
        version = session.scalar(select(func.max(ProfileCopy.version))) or 0
    batches = list(_batches(store, behind=version))
    total, done = sum(map(len, batches)), 0
    touched: list[tuple[str, int]] = []
    for ids in batches:
        touched += recompute_promises(store, ticket_ids=ids, at=at, by=by, cause="profile").ids
        done += len(ids)
        if progress is not None:
            progress(done, total)
    return Changed.of(*touched)


def _batches(store: Store, *, behind: int | None = None) -> Iterator[tuple[int, ...]]:
    """The open tickets' ids in batches; `behind`: only those promised under an earlier version of the profile."""
    last = 0
    where = [Ticket.is_open, *([Ticket.profile_version < behind] if behind is not None else [])]
    found: list[tuple[int, ...]] = []
    with store.read() as session:
        while ids := tuple(session.scalars(select(Ticket.id).where(*where, Ticket.id > last).order_by(Ticket.id).limit(BATCH))):
            found.append(ids)
            last = ids[-1]
    yield from found

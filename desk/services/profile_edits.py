"""The desk's own profile in a new version: what it would move is shown first, then the open tickets follow, batch by batch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Customer, DeskInfo, ProfileCopy, Ticket, TicketPromise
from desk.rules.errors import Refused, Trouble
from desk.rules.profile_lines import line_of
from desk.services import desks
from desk.services.callback_asked import asked_since
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.profile.checking import checked_profile
from desk.services.promise.rows import UPDATE, settled
from desk.services.ticket.promises import CALLBACK, answer_of, entitlement, recompute_promises, waits, why_of
from desk.words import mark, stored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.store import Store

BATCH: Final = 200
OTHER_DESK: Final = mark("This profile is of another country or currency than the desk's own: {given} instead of {own}.")
MEANWHILE: Final = mark("Version {version} of the profile came meanwhile: look at it under Versions, then make your changes anew.")
Span = tuple["datetime | None", "datetime | None"]


@dataclass(frozen=True, slots=True)
class PromiseMove:
    """One promise of an open ticket that a new profile would move: from what to what, and why; None where none is promised."""

    ticket_id: int
    number: int
    kind: str
    before: Span | None
    after: Span | None
    customer: str = ""
    why_before: tuple[Reason, ...] = ()
    why_after: tuple[Reason, ...] = ()


def read_profile(toml: str) -> Profile:
    """A profile's text, checked; Refused names the key that is wrong and its line."""
    return checked_profile(toml)


def preview_profile(
    store: Store, *, toml: str, now: datetime, progress: Callable[[int, int], object] | None = None
) -> tuple[PromiseMove, ...]:  # fmt: skip
    """What a new version would move on the open tickets, in the order of their numbers; nothing is written.

    `progress` is told how many tickets of how many were looked at; False from it ends the look with what was found so far.
    """
    wanted = read_profile(toml)
    refuse_other_desk(store, wanted, toml)
    found: list[PromiseMove] = []
    batches = list(_batches(store))
    total, done = sum(map(len, batches)), 0
    for ids in batches:
        with store.read() as session:
            rows = select(Ticket, Customer.name).join(Customer, Customer.id == Ticket.customer_id).where(Ticket.id.in_(ids))
            for ticket, customer in session.execute(rows.order_by(Ticket.number)):
                found += _moves(session, wanted, ticket, customer, now)
        done += len(ids)
        if progress is not None and progress(done, total) is False:
            break
    return tuple(found)


def _moves(session: Session, wanted: Profile, ticket: Ticket, customer: str, now: datetime) -> Iterator[PromiseMove]:
    rows = {row.kind: row for row in session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id))}
    held, pauses = entitlement(session, wanted, ticket), waits(session, ticket)
    answer = answer_of(wanted, ticket, held, pauses)
    made = {each.kind: replace(each, why=why_of(answer, each)) for each in answer.promises}
    asked = asked_since(session, ticket) if CALLBACK in made else None
    if asked is not None:
        answer = answer_of(wanted, ticket, held, pauses, received=asked)
        made |= {each.kind: replace(each, why=why_of(answer, each)) for each in answer.promises if each.kind == CALLBACK}
    for kind in dict.fromkeys([*rows, *made]):
        row, each = rows.get(kind), made.get(kind)
        if kind == UPDATE or (row is not None and row.kept_at is not None):
            continue
        each = settled(row, each, now, "profile") if row is not None and each is not None else each
        before = (row.aim, row.latest) if row is not None else None
        after = (each.aim, each.latest) if each is not None else None
        if before != after:
            why = stored.from_json(row.why) if row is not None else ()
            yield PromiseMove(ticket.id, ticket.number, kind, before, after, customer, why, each.why if each is not None else ())


def refuse_other_desk(store: Store, wanted: Profile, toml: str) -> None:
    """A desk's country and currency stand on its invoices: no profile changes them."""
    try:
        own = desks.profile(store)
    except Trouble:  # damaged: of it, only the desk's own country is known
        with store.read() as session:
            country = session.scalars(select(DeskInfo.country)).one()
        wrong = "country" if wanted.country != country else ""
        given, mine = wanted.country, country
    else:
        wrong = next((key for key in ("country", "currency") if getattr(wanted, key) != getattr(own, key)), "")
        given, mine = (f"{one.country}, {one.currency}" for one in (wanted, own))
    if wrong:
        raise Refused(OTHER_DESK, field=wrong, given=given, own=mine, line=line_of(toml, wrong))


def adopt_profile(
    store: Store, *, toml: str, at: datetime, by: int, why: str = "edited", on: int | None = None,
    follow: bool = True, progress: Callable[[int, int], object] | None = None,
) -> Changed:  # fmt: skip
    """Make a text the desk's own profile, as its next version; the promises of open tickets follow. A manager does this.

    `why` says how it came; `on` is the version it was made from: another that came since is not overwritten unseen. `progress` is told
    how many tickets of how many are done; False from it stops there. Not to `follow` leaves the tickets to `follow_some`. `result` is
    the version.
    """
    wanted = read_profile(toml)
    refuse_other_desk(store, wanted, toml)
    with store.write() as session:
        session.execute(select(DeskInfo.id).with_for_update()).all()
        refuse_others(session, by)
        version = (session.scalar(select(func.max(ProfileCopy.version))) or 0) + 1
        if on is not None and on != version - 1:
            raise Refused(MEANWHILE, version=version - 1)
        session.add(ProfileCopy(key=wanted.key, version=version, toml=toml, created_at=at, by_id=by, why=why))
    ids = follow_profile(store, at=at, by=by, progress=progress).ids if follow else ()
    return Changed.of(("desk", 1), ("profile", version), *ids, result=version)


def follow_profile(store: Store, *, at: datetime, by: int | None, progress: Callable[[int, int], object] | None = None) -> Changed:
    """Bring open tickets promised under an earlier version to the one that holds; a run that was stopped goes on where it was.

    False from `progress` stops it.
    """
    with store.read() as session:
        version = session.scalar(select(func.max(ProfileCopy.version))) or 0
    batches = list(_batches(store, behind=version))
    total, done = sum(map(len, batches)), 0
    touched: list[tuple[str, int]] = []
    for ids in batches:
        touched += recompute_promises(store, ticket_ids=ids, at=at, by=by, cause="profile").ids
        done += len(ids)
        if progress is not None and progress(done, total) is False:
            break
    return Changed.of(*touched)


def follow_some(store: Store, *, at: datetime, by: int | None) -> Changed:
    """The next few of them, in one transaction; `result` is how many are left."""
    with store.read() as session:
        version = session.scalar(select(func.max(ProfileCopy.version))) or 0
        behind = (Ticket.is_open, Ticket.profile_version < version)
        ids = tuple(session.scalars(select(Ticket.id).where(*behind).order_by(Ticket.id).limit(BATCH)))
    changed = recompute_promises(store, ticket_ids=ids, at=at, by=by, cause="profile") if ids else Changed.of()
    with store.read() as session:
        left = session.scalar(select(func.count()).select_from(Ticket).where(*behind)) or 0
    return Changed.of(*changed.ids, result=left)


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

"""Releases: planned, moved, shipped, dropped; the tickets that wait for one move with it, and their timelines and owners are told."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, select

from desk.models import Customer, Person, Release, ReleaseStep, ReleaseTicket, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.notices import tell
from desk.services.operations.record import limited, taken, worded
from desk.services.operations.values import ReleaseView, WaitingTicket
from desk.services.operations.waiting import NEXT, next_release_id, waiting, waiting_counts
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

TAKEN: Final = mark("There is a release {name} already: give this one another name.")
NOT_PLANNED: Final = mark("The release {name} is not planned any more: only a release to come can be changed.")
NOT_SHIPPED: Final = mark("The release {name} has not shipped.")
NOT_WAITING: Final = mark("Ticket {number} does not wait for a release.")
PLANNED, MOVED, SHIPPED, DROPPED, TAKEN_BACK, BOUND = "planned", "moved", "shipped", "dropped", "taken_back", "bound"
MOST_NAME, MOST_REASON = 80, 300
RELEASE: Final = "release"


def releases(store: Store, *, limit: int = 200) -> tuple[ReleaseView, ...]:
    """The releases: those to come in order, then those shipped or dropped, the newest first."""
    with store.read() as session:
        counts, coming = waiting_counts(session), next_release_id(session)
        ahead = session.scalars(select(Release).where(Release.state == PLANNED).order_by(Release.planned_on, Release.id)).all()
        done = select(Release).where(Release.state != PLANNED).order_by(Release.planned_on.desc(), Release.id.desc()).limit(limit)
        return tuple(
            ReleaseView(
                id=row.id, name=row.name, planned_on=row.planned_on, state=row.state, shipped_at=row.shipped_at, note=row.note,
                waiting=counts.get(row.id, 0), is_next=row.id == coming, version=row.version,
            )
            for row in (*ahead, *session.scalars(done))
        )  # fmt: skip


def waiting_tickets(store: Store, *, release_id: int | None) -> tuple[WaitingTicket, ...]:
    """The open tickets that wait for a release; None: those that wait while no release is planned."""
    with store.read() as session:
        coming = next_release_id(session)
        if release_id is None and coming is not None:
            return ()
        query = waiting(release_id, is_next=release_id == coming).with_only_columns(
            Ticket.id, Ticket.number, Ticket.subject, Customer.name, Person.name, Ticket.received_at, ReleaseTicket.release_id
        )
        rows = session.execute(query.join(Customer, Customer.id == Ticket.customer_id).outerjoin(Person, Person.id == Ticket.owner_id))
        return tuple(
            WaitingTicket(number, ticket, subject, customer, owner or "", received, bound is not None)
            for number, ticket, subject, customer, owner, received, bound in rows
        )


def plan_release(store: Store, *, name: str, planned_on: date, note: str, at: datetime, by: int) -> Changed:
    """Plan a release for a day; `result` is its id."""
    called = worded(name, "name")[:MOST_NAME]
    with store.write() as session:
        _only_one(session, called, 0)
        row = Release(name=called, planned_on=planned_on, note=limited(note, "note"), made_at=at, by_id=by)
        session.add(row)
        session.flush()
        _step(session, row, PLANNED, at, by, after=planned_on)
        return Changed.of((RELEASE, row.id), result=row.id)


def move_release(
    store: Store, *, release_id: int, version: int, name: str, planned_on: date, note: str, reason: str, at: datetime, by: int
) -> Changed:  # fmt: skip
    """Change a planned release; moved to another day, those that wait for it go with it and are told."""
    profile = desks.profile(store)
    called = worded(name, "name")[:MOST_NAME]
    with store.write() as session:
        row = _planned(session, release_id, version)
        _only_one(session, called, row.id)
        before, row.name, row.note = row.planned_on, called, limited(note, "note")
        if planned_on == before:
            return Changed.of((RELEASE, row.id))
        tickets = _bind_waiting(session, row)
        row.planned_on = planned_on
        _step(session, row, MOVED, at, by, before=before, after=planned_on, reason=limited(reason, "reason", most=MOST_REASON))
        act = Act(session, profile, at, by)
        told = {"name": row.name, "before": before.isoformat(), "day": planned_on.isoformat(), "reason": reason.strip()}
        return _told(act, row, tickets, MOVED, told)


def ship_release(store: Store, *, release_id: int, version: int, at: datetime, by: int) -> Changed:
    """A release is out: those that waited for it are told, their owners look after the rest."""
    profile = desks.profile(store)
    with store.write() as session:
        row = _planned(session, release_id, version)
        tickets = _bind_waiting(session, row)
        row.state, row.shipped_at = SHIPPED, at
        _step(session, row, SHIPPED, at, by)
        return _told(Act(session, profile, at, by), row, tickets, SHIPPED, {"name": row.name})


def take_back(store: Store, *, release_id: int, version: int, at: datetime, by: int) -> Changed:
    """It had not shipped after all: it is planned again, and those told before are told so."""
    profile = desks.profile(store)
    with store.write() as session:
        row = taken(session, Release, release_id, version)
        if row.state != SHIPPED:
            raise Refused(NOT_SHIPPED, name=row.name)
        row.state, row.shipped_at = PLANNED, None
        _step(session, row, TAKEN_BACK, at, by)
        tickets = list(session.scalars(waiting(row.id, is_next=False)))
        return _told(Act(session, profile, at, by), row, tickets, TAKEN_BACK, {"name": row.name, "day": row.planned_on.isoformat()})


def drop_release(store: Store, *, release_id: int, version: int, reason: str, at: datetime, by: int) -> Changed:
    """A release will not come: those that wait for it wait for the one that is next then, and are told."""
    profile = desks.profile(store)
    with store.write() as session:
        row = _planned(session, release_id, version)
        tickets = list(session.scalars(waiting(row.id, is_next=row.id == next_release_id(session))))
        row.state = DROPPED
        session.execute(delete(ReleaseTicket).where(ReleaseTicket.release_id == row.id))
        _step(session, row, DROPPED, at, by, reason=limited(reason, "reason", most=MOST_REASON))
        return _told(Act(session, profile, at, by), row, tickets, DROPPED, {"name": row.name, "reason": reason.strip()})


def bind_ticket(store: Store, *, ticket_id: int, release_id: int | None, at: datetime, by: int) -> Changed:
    """Let a ticket that waits wait for another release, or for whichever is next (None)."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        ticket = act.locked(ticket_id)
        if ticket.release != NEXT or not ticket.is_open:
            raise Refused(NOT_WAITING, number=str(ticket.number))
        found = session.get(ReleaseTicket, ticket_id)
        if release_id is None:
            if found is not None:
                session.delete(found)
            _entry(act, ticket, BOUND, {"name": ""})
        else:
            row = _planned(session, release_id, None)
            session.merge(ReleaseTicket(ticket_id=ticket_id, release_id=row.id))
            _entry(act, ticket, BOUND, {"name": row.name, "day": row.planned_on.isoformat()})
        return Changed.of(("ticket", ticket_id), (RELEASE, release_id or 0))


def _only_one(session: Session, name: str, own: int) -> None:
    rows = session.execute(select(Release.id, Release.name).where(func.lower(Release.name) == name.lower()))
    if any(number != own for number, _ in rows):
        raise Refused(TAKEN, field="name", name=name)


def _planned(session: Session, release_id: int, version: int | None) -> Release:
    row = taken(session, Release, release_id, version)
    if row.state != PLANNED:
        raise Refused(NOT_PLANNED, name=row.name)
    return row


def _bind_waiting(session: Session, row: Release) -> list[Ticket]:
    """Those that wait for it, bound to it from now on: another may become the next."""
    tickets = list(session.scalars(waiting(row.id, is_next=row.id == next_release_id(session))))
    for ticket in tickets:
        session.merge(ReleaseTicket(ticket_id=ticket.id, release_id=row.id))
    return tickets


def _step(
    session: Session, row: Release, what: str, at: datetime, by: int, *, before: date | None = None, after: date | None = None,
    reason: str = "",
) -> None:  # fmt: skip
    session.add(ReleaseStep(release_id=row.id, at=at, by_id=by, what=what, day_before=before, day_after=after, reason=reason))


def _told(act: Act, row: Release, tickets: Sequence[Ticket], what: str, told: dict[str, Any]) -> Changed:
    for ticket_id in sorted(ticket.id for ticket in tickets):
        ticket = act.locked(ticket_id)
        _entry(act, ticket, what, told)
        if ticket.owner_id is not None and ticket.owner_id != act.by:
            tell(act, ticket, RELEASE, [ticket.owner_id], note=row.name)
    return Changed.of((RELEASE, row.id), *(("ticket", ticket.id) for ticket in tickets), result=len(tickets))


def _entry(act: Act, ticket: Ticket, what: str, told: dict[str, Any]) -> None:
    act.record(ticket, RELEASE, {}, release={"what": what, **told})

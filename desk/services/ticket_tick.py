"""What time alone does to tickets: another promise comes to matter, and what is not solved in time rises to management."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, or_, select

from desk.models import Ticket, TicketPromise
from desk.rules.escalation import escalates_at
from desk.rules.promise import Request
from desk.services import desks
from desk.services.changes import Changed
from desk.services.ticket_promises import set_due, waits
from desk.services.ticket_record import Act, acted

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.rules.promise_terms import Escalation
    from desk.services.store import Store


def tick(store: Store, *, now: datetime) -> Changed:
    """Bring the open tickets to the present instant; most of the time that is two short reads and nothing written."""
    due, risen = refresh_due(store, now=now), rise_to_management(store, now=now)
    return Changed.of(*due.ids, *risen.ids)


def refresh_due(store: Store, *, now: datetime) -> Changed:
    """As time passes an aim, another promise may matter next: let the tickets concerned repeat that one."""
    with store.read() as session:
        ids = tuple(session.scalars(select(Ticket.id).where(Ticket.is_open, _overtaken(now))))
    if not ids:
        return Changed.of()
    return acted(store, ticket_ids=ids, at=now, by=None, change=lambda act, ticket: set_due(act.session, ticket, act.at))


def _overtaken(now: datetime) -> ColumnElement[bool]:
    """Whether another promise comes before the one a ticket repeats: in the rules' order, a breached one first, then the earlier."""
    matters = case((TicketPromise.aim >= now, TicketPromise.aim), else_=TicketPromise.latest)
    breached = and_(or_(TicketPromise.aim.is_(None), TicketPromise.aim < now), TicketPromise.latest < now)
    sooner = or_(
        and_(breached, or_(Ticket.due_latest.is_(None), Ticket.due_latest >= now, TicketPromise.latest < Ticket.due_latest)),
        and_(matters.is_not(None), or_(Ticket.due_latest.is_(None), and_(Ticket.due_latest >= now, matters < Ticket.due_latest))),
    )
    other = select(TicketPromise.id).where(
        TicketPromise.ticket_id == Ticket.id, TicketPromise.kept_at.is_(None), TicketPromise.kind != Ticket.due_kind, sooner
    )
    return and_(or_(Ticket.due_aim.is_(None), Ticket.due_aim < now), Ticket.due_kind.is_not(None), other.exists())


def rise_to_management(store: Store, *, now: datetime) -> Changed:
    """Lift to management what the profile wants there when it is not solved within its opening hours after receipt."""
    profile = desks.profile(store)
    ids: list[int] = []
    with store.read() as session:
        for row in profile.promises.escalations:
            ids += [ticket.id for ticket in _candidates(session, row, now) if _too_long(session, profile, ticket, now)]
    if not ids:
        return Changed.of()

    def lift(act: Act, ticket: Ticket) -> bool:
        if ticket.management or not ticket.is_open:
            return False
        ticket.management = True
        act.record(ticket, "escalated", {"management": (False, True)})
        return True

    return acted(store, ticket_ids=ids, at=now, by=None, change=lift)


def _candidates(session: Session, row: Escalation, now: datetime) -> list[Ticket]:
    """Open tickets of the row's kinds and priorities that are old enough by the wall clock."""
    where = [Ticket.received_at <= now - timedelta(hours=row.hours)]
    if row.when.kinds:
        where.append(Ticket.kind.in_(row.when.kinds))
    if row.when.priorities:
        where.append(Ticket.priority.in_(row.when.priorities))
    return list(session.scalars(select(Ticket).where(Ticket.is_open, ~Ticket.management, *where)))


def _too_long(session: Session, profile: Profile, ticket: Ticket, now: datetime) -> bool:
    """Whether the rules' instant for rising is past; the time it waited for the customer does not count."""
    request = Request(received=ticket.received_at, kind=ticket.kind, priority=ticket.priority, pauses=waits(session, ticket))
    rises = escalates_at(profile, request, priority=ticket.priority)
    return rises is not None and rises <= now

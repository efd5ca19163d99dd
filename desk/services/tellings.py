"""What the customer is told in the course of a ticket where the profile promises it: receipt and routing, the hours, the completion."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Entry, Telling, Ticket, TicketPromise
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.ticket import reprice_held
from desk.services.ordering import locked_with_customer
from desk.services.promise.rows import UPDATE
from desk.services.ticket.record import GONE, TOO_LONG, Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

RECEIPT, HOURS, COMPLETION, PROGRESS = "receipt", "hours", "completion", "progress"
WHATS: Final = (RECEIPT, HOURS, COMPLETION)
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
HOW: Final = mark("Say how the customer was told.")
MOST: Final = 1000
# How far back completions nobody told are looked for.
RECENT: Final = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Due:
    """Something the customer is still to be told: what, and by when where a time is promised."""

    ticket_id: int
    what: str
    at: datetime | None = None


def dues_in(session: Session, profile: Profile, ticket: Ticket) -> tuple[Due, ...]:
    """What a ticket's customer is still to be told: of receipt, of progress, of the completion (the hours are a gate)."""
    found: list[Due] = []
    tells = profile.promises.tells
    if RECEIPT in tells and ticket.is_open and not _told_receipt(session, ticket):
        found.append(Due(ticket.id, RECEIPT))
    if COMPLETION in tells and not ticket.is_open and not _told_completion(session, ticket):
        found.append(Due(ticket.id, COMPLETION))
    if ticket.is_open:
        rows = session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id, TicketPromise.kind == UPDATE))
        found += [Due(ticket.id, PROGRESS, row.aim) for row in rows if row.kept_at is None and row.aim is not None]
    return tuple(found)


def customer_dues(store: Store, *, now: datetime) -> tuple[Due, ...]:
    """Of all tickets, what customers are still to be told, as an alert reads it: open tickets, and those resolved of late."""
    profile = desks.profile(store)
    with store.read() as session:
        progress = session.execute(
            select(TicketPromise.ticket_id, TicketPromise.aim)
            .join(Ticket, Ticket.id == TicketPromise.ticket_id)
            .where(Ticket.is_open, TicketPromise.kind == UPDATE, TicketPromise.kept_at.is_(None), TicketPromise.aim.is_not(None))
            .order_by(TicketPromise.aim, TicketPromise.ticket_id)
        )
        found = [Due(ticket_id, PROGRESS, aim) for ticket_id, aim in progress]
        if profile.promises.tells:
            ended = Ticket.resolved_at > now - RECENT
            rows = session.scalars(select(Ticket).where(Ticket.is_open | ended).order_by(Ticket.received_at, Ticket.id))
            found += [due for row in rows for due in dues_in(session, profile, row) if due.what != PROGRESS]
    return tuple(found)


def tell_customer(store: Store, *, ticket_id: int, what: str, how: str, note: str, at: datetime, by: int) -> Changed:
    """Record that the customer was told, how; where it was the hours, what they held is priced anew."""
    if what not in WHATS:
        raise Refused(UNKNOWN, field="what", given=what[:40], choices=", ".join(WHATS))
    if how not in CHANNELS:
        raise Refused(HOW, field="how")
    written = note.strip()
    if len(written) > MOST:
        raise Refused(TOO_LONG, field="note", most=MOST)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = locked_with_customer(act, ticket_id)
        session.add(Telling(ticket_id=ticket_id, what=what, at=at, person_id=by, how=how, note=written))
        fields = {"told": (found.told, True)} if what == HOURS and not found.told else {}
        found.told = found.told or what == HOURS
        act.record(found, "customer_told", fields, told={"what": what, "how": how, "note": written})
        charges = reprice_held(act, found) if what == HOURS else []
        return Changed.of(("ticket", ticket_id), *(("charge", number) for number in charges))


def _told_receipt(session: Session, ticket: Ticket) -> bool:
    """A word by phone is told as it is received; else a reply, or a note that it was told another way."""
    if ticket.channel == "phone":
        return True
    reply = select(Entry.id).where(Entry.ticket_id == ticket.id, Entry.kind == "reply")
    return session.scalar(reply.limit(1)) is not None or _told(session, ticket, RECEIPT)


def _told_completion(session: Session, ticket: Ticket) -> bool:
    """The reply that resolved it told so; else it was told another way since."""
    if ticket.resolved_at is None:
        return True
    reply = select(Entry.id).where(Entry.ticket_id == ticket.id, Entry.kind == "reply", Entry.at >= ticket.resolved_at)
    return session.scalar(reply.limit(1)) is not None or _told(session, ticket, COMPLETION)


def _told(session: Session, ticket: Ticket, what: str) -> bool:
    since = ticket.resolved_at if what == COMPLETION and ticket.resolved_at is not None else ticket.received_at
    row = select(Telling.id).where(Telling.ticket_id == ticket.id, Telling.what == what, Telling.at >= since)
    return session.scalar(row.limit(1)) is not None


def dues_of(store: Store, *, ticket_id: int) -> tuple[Due, ...]:
    """What one ticket's customer is still to be told."""
    profile = desks.profile(store)
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise Refused(GONE, field="ticket_id")
        return dues_in(session, profile, ticket)

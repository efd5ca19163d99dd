"""Tickets: opened, answered, paused, planned, escalated, resolved; each verb recomputes the promises it touches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desk.rules.why import Reason
from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class PromiseView:
    """One promise of a ticket, with its why as kept."""

    kind: str
    aim: datetime | None
    latest: datetime | None
    kept_at: datetime | None
    why: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """One line of a timeline: kind is received, reply, note, call or change; `data` says what changed."""

    id: int
    at: datetime
    kind: str
    who: str
    ours: bool
    text: str
    data: dict[str, Any]
    call_id: int | None


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket with all the pane beside the queue shows."""

    id: int
    number: int
    version: int
    subject: str
    customer_id: int
    customer: str
    site_id: int | None
    contact_id: int | None
    contact: str
    contact_email: str
    authorised: bool
    language: str
    contracts: tuple[str, ...]
    tier: str | None
    owner_id: int | None
    owner: str
    team: str
    kind: str
    priority: str
    cause: str
    work: str
    channel: str
    level: int
    management: bool
    status: str
    received_at: datetime
    planned_on: date | None
    estimate: str
    estimated_hours: Decimal | None
    told: bool
    paused_at: datetime | None
    held_reason: str | None
    release: str | None
    due_kind: str | None
    due_aim: datetime | None
    due_latest: datetime | None
    promises: tuple[PromiseView, ...]
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What a new ticket is made of; only customer and subject have no default."""

    customer_id: int
    subject: str
    text: str = ""
    site_id: int | None = None
    contact_id: int | None = None
    owner_id: int | None = None
    kind: str = "request"
    priority: str = "normal"
    cause: str = "request"
    work: str = "support"
    channel: str = "email"
    level: int = 2
    team: str = "support"
    callback: bool = False


def ticket(store: Store, *, ticket_id: int) -> TicketView:
    """One ticket, whole; Refused when it is gone."""
    raise NotImplementedError


def open_ticket(store: Store, *, op_key: str, new: NewTicket, received_at: datetime, by: int) -> Changed:
    """Open a ticket, with its number and its promises; `result` is the ticket's id. The same op_key twice makes one ticket."""
    raise NotImplementedError


def reply(store: Store, *, op_key: str, ticket_id: int, text: str, at: datetime, by: int, then: str = "open") -> Changed:
    """Record an answer to the customer (keeps reply and, where the profile says so, start); `then`: open, waiting_customer or resolved."""
    raise NotImplementedError


def note(store: Store, *, op_key: str, ticket_id: int, text: str, at: datetime, by: int) -> Changed:
    """Add an internal note."""
    raise NotImplementedError


def take(store: Store, *, ticket_ids: tuple[int, ...], owner_id: int | None, at: datetime, by: int) -> Changed:
    """Assign tickets to a person, or to nobody."""
    raise NotImplementedError


def wait_for_customer(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Stop the clock of tickets until the customer answers."""
    raise NotImplementedError


def resume(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """The customer answered: the clock runs again from `at`."""
    raise NotImplementedError


def escalate(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Lift tickets one step: level 2, level 3, management."""
    raise NotImplementedError


def plan(store: Store, *, ticket_id: int, planned_on: date | None, at: datetime, by: int) -> Changed:
    """Agree on a date with the customer (None takes it back); a closed day or one before receipt is refused."""
    raise NotImplementedError


def resolve(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Mark tickets resolved."""
    raise NotImplementedError


def reopen(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Take resolved tickets back into the queue."""
    raise NotImplementedError


def record_estimate(store: Store, *, ticket_id: int, state: str, hours: Decimal | None, told: bool, at: datetime, by: int) -> Changed:
    """Record an estimate (none, sent, approved), its hours, and whether the customer was told them; held charges of the ticket are priced anew."""
    raise NotImplementedError


def change_ticket(store: Store, *, ticket_id: int, version: int, changes: dict[str, Any], at: datetime, by: int) -> Changed:
    """Change fields (subject, kind, priority, cause, work, site_id, contact_id, level, team, channel …); an old `version` on the same field is Refused with both values."""
    raise NotImplementedError


def mark_read(store: Store, *, ticket_id: int) -> Changed:
    """The ticket was opened by its owner: no longer bold."""
    raise NotImplementedError


def recompute_promises(store: Store, *, ticket_ids: tuple[int, ...], at: datetime) -> Changed:
    """Compute the promises of tickets anew from what they rest on now."""
    raise NotImplementedError

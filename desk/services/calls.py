"""Calls: begun before anything is known, held, parked, finished; priced by the rules when they end."""

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
class PriceView:
    """What a call costs now, with why; `reason` says what holds it."""

    status: str
    reason: str | None
    currency: str
    net: Decimal
    gross: Decimal
    units: int
    unit_price: Decimal | None
    pack_quarters: int
    why: tuple[Reason, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LiveCall:
    """A call that is live, held or parked; seconds are of its closed segments, `running_since` is the open one's start."""

    id: int
    state: str
    started_at: datetime
    seconds: int
    running_since: datetime | None
    last_seen_at: datetime
    number: str
    contact_id: int | None
    contact: str
    customer_id: int | None
    customer: str
    site_id: int | None
    ticket_id: int | None
    ticket_number: int | None
    ticket_subject: str
    kind: str
    cause: str
    work: str
    told: bool
    notes: str
    version: int


@dataclass(frozen=True, slots=True)
class CallRow:
    """One row of a day's calls."""

    id: int
    started_at: datetime
    seconds: int
    units: int
    state: str
    direction: str
    caller: str
    customer_id: int | None
    customer: str
    ticket_id: int | None
    ticket_number: int | None
    ticket_subject: str
    kind: str
    status: str | None
    reason: str | None
    net: Decimal | None
    currency: str
    why: tuple[Reason, ...]
    invoiced: bool


@dataclass(frozen=True, slots=True)
class OpenTicketLine:
    """An open ticket on a caller's card."""

    id: int
    number: int
    subject: str
    status: str
    due_kind: str | None
    due_aim: datetime | None
    due_latest: datetime | None
    received_at: datetime
    paused_at: datetime | None
    held_reason: str | None
    release: str | None


@dataclass(frozen=True, slots=True)
class LastCallLine:
    """An earlier call on a caller's card."""

    id: int
    at: datetime
    seconds: int
    text: str
    status: str | None
    reason: str | None
    net: Decimal | None
    currency: str
    pack: bool


@dataclass(frozen=True, slots=True)
class CallerCard:
    """Who is calling and what they are entitled to."""

    contact_id: int | None
    contact: str
    title: str
    phone: str
    authorised: bool
    superuser: bool
    training_due: date | None
    customer_id: int
    customer: str
    tier: str | None
    contracts: tuple[str, ...]
    pack_month: tuple[int, int] | None
    pack_year: tuple[int, int] | None
    included_training: int
    sites: tuple[tuple[int, str], ...]
    open_tickets: tuple[OpenTicketLine, ...]
    last_calls: tuple[LastCallLine, ...]
    overdue: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class CallerHit:
    """One line of the caller field's type-ahead."""

    contact_id: int | None
    customer_id: int
    name: str
    customer: str
    phone: str


def begin_call(store: Store, *, op_key: str, at: datetime, by: int, number: str = "", contact_id: int | None = None, direction: str = "in", channel: str = "phone") -> Changed:
    """Begin a call now; a live one is refused (park it first). `result` is the call's id; a number known to one contact sets who calls."""
    raise NotImplementedError


def hold_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Close the running segment; time on hold counts for nothing."""
    raise NotImplementedError


def resume_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Begin a new segment of a held or parked call; any other live call is parked."""
    raise NotImplementedError


def park_and_begin(store: Store, *, op_key: str, at: datetime, by: int) -> Changed:
    """Park the live call and begin another."""
    raise NotImplementedError


def change_call(store: Store, *, call_id: int, changes: dict[str, Any], at: datetime, by: int) -> Changed:
    """Say who calls and what about (contact_id, customer_id, site_id, ticket_id, kind, cause, work, told, number, notes, level, direction, channel, version_from, version_to, caller_name), also after it ended until it is invoiced; a finished call is priced anew."""
    raise NotImplementedError


def new_caller(store: Store, *, call_id: int, name: str, customer: str, phone: str, at: datetime, by: int) -> Changed:
    """Make a contact (and customer, unless one of that name stands) of a call's caller."""
    raise NotImplementedError


def ticket_of_call(store: Store, *, op_key: str, call_id: int, subject: str, at: datetime, by: int) -> Changed:
    """Open a ticket from a call (channel phone, its notes as text) and tie the call to it."""
    raise NotImplementedError


def finish_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """End a call, keep its segments, price it, put it on its ticket's timeline; `result` is the call's id."""
    raise NotImplementedError


def discard_call(store: Store, *, call_id: int, at: datetime, by: int, missed: bool = False) -> Changed:
    """Mark a call misdialled or missed: kept on record, never charged."""
    raise NotImplementedError


def heartbeat(store: Store, *, call_id: int, at: datetime, notes: str | None = None) -> None:
    """Write that the call was seen alive, with the notes as typed so far."""
    raise NotImplementedError


def live_calls(store: Store, *, by: int) -> tuple[LiveCall, ...]:
    """A person's calls that have not ended, the live one first."""
    raise NotImplementedError


def recover_call(store: Store, *, call_id: int, choice: str, at: datetime, by: int) -> Changed:
    """After a crash: `go_on` (the gap counts as a hold from last seen), `end` at the moment last seen, or `discard`."""
    raise NotImplementedError


def log_call(store: Store, *, op_key: str, started_at: datetime, seconds: int, contact_id: int | None, customer_id: int | None, ticket_id: int | None, kind: str, cause: str, work: str, notes: str, at: datetime, by: int) -> Changed:
    """Enter a call after the fact."""
    raise NotImplementedError


def price_call(store: Store, *, call_id: int, seconds: int) -> PriceView:
    """What the call costs at that length, by the rules and prices of its day; nothing is written."""
    raise NotImplementedError


def calls_of_day(store: Store, *, day: date, by: int | None) -> tuple[CallRow, ...]:
    """The calls that began on a local day, newest first; of one person, or of all."""
    raise NotImplementedError


def find_callers(store: Store, *, text: str, limit: int = 12) -> tuple[CallerHit, ...]:
    """Contacts and customers by any part of name, company, site or number, accents and spaces ignored."""
    raise NotImplementedError


def caller_card(store: Store, *, contact_id: int | None, customer_id: int, now: datetime) -> CallerCard:
    """The card of a caller."""
    raise NotImplementedError


def last_caller(store: Store, *, by: int) -> CallRow | None:
    """The last finished call of a person."""
    raise NotImplementedError

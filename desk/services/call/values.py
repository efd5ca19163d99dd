"""The values calls, callers and their prices are shown as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal

    from desk.rules.why import Reason


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
    title: str = ""
    call_type_id: int | None = None
    direction: str = "in"
    level: int = 2
    channel: str = "phone"
    callback_asked_at: datetime | None = None
    callback_done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CallRow:
    """One row of a day's calls; `repriced` says that it came to something else before, `waits` that somebody is to be called back."""

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
    title: str = ""
    cause: str = ""
    work: str = ""
    charge_id: int | None = None
    approved: bool = False
    goodwill: str = ""
    repriced: bool = False
    waits: bool = False
    merged_into_id: int | None = None
    pack_quarters: int = 0
    contact_id: int | None = None
    notes: str = ""
    contact: str = ""


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
    credit_stop: bool = False


@dataclass(frozen=True, slots=True)
class CallerHit:
    """One line of the caller field's type-ahead."""

    contact_id: int | None
    customer_id: int
    name: str
    customer: str
    phone: str

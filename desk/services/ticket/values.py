"""The values a ticket is shown as, and what a new one is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desk.services.ticket.bond_values import NO_BONDS, Bonds

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from decimal import Decimal

    from desk.rules.why import Reason
    from desk.services.attachment.values import AttachmentView


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
    attachments: tuple[AttachmentView, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket with all the pane beside the queue shows; `why` speaks where there is no promise to carry one."""

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
    why: tuple[Reason, ...] = ()
    product_version: str = ""
    closed_at: datetime | None = None
    bonds: Bonds = NO_BONDS
    custom: tuple[tuple[int, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What a new ticket is made of; only customer and subject have no default. `custom` is field → value; None asks for none."""

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
    fault_ticks: tuple[str, ...] = ()
    custom: Mapping[int, Any] | None = None

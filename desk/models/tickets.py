"""Tickets, their promises as kept instants, their pauses and their timeline."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from desk.models.base import Base, Key
from desk.models.customers import Contact, Customer

OPEN = ("new", "open", "waiting_customer", "waiting_approval", "planned", "reopened")


FAR = datetime(9999, 12, 31, tzinfo=UTC)
# The views of open tickets that have an index of their own, each in the queue's order.
QUEUE_VIEWS = {
    "all_open": "is_open",
    "unassigned": "is_open AND owner_id IS NULL",
    "breached": "is_open AND breached",
    "waiting": "is_open AND status IN ('waiting_customer', 'waiting_approval')",
    "held": "is_open AND held_reason IS NOT NULL",
    "level_3": "is_open AND level = 3",
    "management": "is_open AND management",
}
QUEUE_ORDER = ("queue_place", "queue_at", "received_at", "id")


def _part(name: str, *columns: str, where: str = "is_open") -> Index:
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


class Ticket(Base):
    """One case of a customer; `due_*` repeat the promise that matters next, so that the queue reads one row.

    `queue_place`, `queue_at`, `breached`, `due_day`, `turns_at` and `notes_at` are kept by triggers (models/queue_triggers.py):
    the queue's order, the local day due (20260422), when time next changes it, and the earliest passing not on the timeline yet.
    `rises_at` is when it rises to management, None until worked out.
    """

    __tablename__ = "ticket"
    __table_args__ = (
        CheckConstraint("level BETWEEN 1 AND 3", name="level"),
        Index("ix_ticket_open", "is_open", "received_at"),
        Index("ix_ticket_customer", "customer_id", "received_at"),
        Index("ix_ticket_owner", "owner_id", "is_open"),
        *(_part(f"ix_ticket_queue_{view}", *QUEUE_ORDER, where=where) for view, where in QUEUE_VIEWS.items()),
        _part("ix_ticket_queue_mine", "owner_id", *QUEUE_ORDER),
        _part("ix_ticket_queue_due", "due_day", *QUEUE_ORDER),
        _part("ix_ticket_queue_resolved", "resolved_at", "id", where="NOT is_open"),
        _part("ix_ticket_to_close", "resolved_at", where="status = 'resolved'"),
        _part("ix_ticket_turns", "turns_at"),
        _part("ix_ticket_notes", "notes_at"),
        _part("ix_ticket_rises", "rises_at", where="is_open AND NOT management"),
    )

    id: Mapped[Key]
    number: Mapped[int] = mapped_column(unique=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    site_id: Mapped[int | None] = mapped_column(ForeignKey("site.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    team: Mapped[str] = mapped_column(default="support")
    subject: Mapped[str]
    search: Mapped[str]
    kind: Mapped[str] = mapped_column(default="request")
    priority: Mapped[str] = mapped_column(default="normal")
    cause: Mapped[str] = mapped_column(default="request")
    work: Mapped[str] = mapped_column(default="support")
    channel: Mapped[str] = mapped_column(default="email")
    level: Mapped[int] = mapped_column(default=2)
    management: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(default="new")
    is_open: Mapped[bool] = mapped_column(default=True)
    unread: Mapped[bool] = mapped_column(default=True)
    callback: Mapped[bool] = mapped_column(default=False)
    received_at: Mapped[datetime]
    planned_on: Mapped[date | None]
    estimate: Mapped[str] = mapped_column(default="none")
    estimated_hours: Mapped[Decimal | None]
    told: Mapped[bool] = mapped_column(default=False)
    resolved_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    product_version: Mapped[str] = mapped_column(default="")
    tier: Mapped[str | None]
    tier_rank: Mapped[int] = mapped_column(default=0)
    paused_at: Mapped[datetime | None]
    due_kind: Mapped[str | None]
    due_aim: Mapped[datetime | None]
    due_latest: Mapped[datetime | None]
    release: Mapped[str | None]
    fault_ticks: Mapped[list[Any]] = mapped_column(default=list)
    profile_version: Mapped[int] = mapped_column(default=0)
    held_reason: Mapped[str | None]
    queue_place: Mapped[int] = mapped_column(default=0)
    queue_at: Mapped[datetime] = mapped_column(default=FAR)
    breached: Mapped[bool] = mapped_column(default=False)
    due_day: Mapped[int | None]
    turns_at: Mapped[datetime | None]
    notes_at: Mapped[datetime | None]
    rises_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)

    customer: Mapped[Customer] = relationship()
    contact: Mapped[Contact | None] = relationship()
    promises: Mapped[list[TicketPromise]] = relationship(back_populates="ticket", cascade="all, delete-orphan", order_by="TicketPromise.id")
    pauses: Mapped[list[Pause]] = relationship(back_populates="ticket", cascade="all, delete-orphan", order_by="Pause.starts_at")
    entries: Mapped[list[Entry]] = relationship(back_populates="ticket", order_by="Entry.at")


class TicketPromise(Base):
    """A promise of a ticket as computed when something it rests on last changed, with its why as of then.

    `*_passed_at` is the instant whose passing stands on the timeline, so that each is told of once.
    """

    __tablename__ = "ticket_promise"
    __table_args__ = (
        UniqueConstraint("ticket_id", "kind"),
        _part("ix_ticket_promise_latest", "latest", where="kept_at IS NULL"),
        _part("ix_ticket_promise_aim", "aim", where="kept_at IS NULL"),
    )

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    kind: Mapped[str]
    aim: Mapped[datetime | None]
    latest: Mapped[datetime | None]
    kept_at: Mapped[datetime | None]
    aim_passed_at: Mapped[datetime | None]
    latest_passed_at: Mapped[datetime | None]
    why: Mapped[list[Any]] = mapped_column(default=list)
    since: Mapped[datetime | None]

    ticket: Mapped[Ticket] = relationship(back_populates="promises")


class Pause(Base):
    """A time in which a ticket waited for its customer."""

    __tablename__ = "pause"
    __table_args__ = (CheckConstraint("ends_at IS NULL OR ends_at >= starts_at", name="runs_forward"),)

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]

    ticket: Mapped[Ticket] = relationship(back_populates="pauses")


class Entry(Base):
    """One line of a ticket's timeline: a message, a note, a call or a change; never rewritten."""

    __tablename__ = "entry"
    __table_args__ = (
        Index("ix_entry_ticket", "ticket_id", "at"),
        _part("ix_entry_reply", "at", where="kind = 'reply'"),
    )

    id: Mapped[Key]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"))
    at: Mapped[datetime]
    kind: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contact.id"))
    call_id: Mapped[int | None] = mapped_column(ForeignKey("call.id"))
    text: Mapped[str] = mapped_column(default="")
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)

    ticket: Mapped[Ticket] = relationship(back_populates="entries")

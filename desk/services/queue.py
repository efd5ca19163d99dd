"""The queue: views, counts, rows by a window of ids, in the order the promises ask for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desk.services.store import Store

VIEWS = ("all_open", "mine", "unassigned", "breached", "due_today", "waiting", "held", "level_3", "management", "resolved")


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One row of the queue as the table shows it; instants are aware UTC."""

    id: int
    number: int
    subject: str
    customer_id: int
    customer: str
    tier: str | None
    contact: str
    priority: str
    kind: str
    level: int
    management: bool
    status: str
    owner_id: int | None
    owner: str
    received_at: datetime
    channel: str
    unread: bool
    due_kind: str | None
    due_aim: datetime | None
    due_latest: datetime | None
    paused_at: datetime | None
    release: str | None
    held_reason: str | None


def queue_ids(store: Store, *, view: str, by: int, now: datetime, search: str = "", sort: str = "promise", descending: bool = False) -> tuple[int, ...]:
    """The ids of a view in order, searched over number, subject, customer, contact and messages (folded, every word a prefix)."""
    raise NotImplementedError


def queue_rows(store: Store, *, ids: tuple[int, ...]) -> tuple[QueueRow, ...]:
    """The rows of a window of ids, in their order; a ticket that is gone is left out."""
    raise NotImplementedError


def queue_counts(store: Store, *, by: int, now: datetime) -> dict[str, int]:
    """How many tickets each view holds."""
    raise NotImplementedError

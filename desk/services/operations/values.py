"""The record of operations as it is read and written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OutageView:
    """An outage; id 0 is not written yet."""

    id: int = 0
    starts_at: datetime
    ends_at: datetime | None = None
    what: str
    affected: str = ""
    stopped: bool = True
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MaintenanceView:
    """Maintenance; `override_reason` is why a manager lets it go beyond the bounds it breaks (`broke`), `override_by` who."""

    id: int = 0
    starts_at: datetime
    ends_at: datetime
    what: str
    affected: str = ""
    downtime: bool = True
    override_reason: str = ""
    override_by: str = ""
    broke: tuple[str, ...] = ()
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseView:
    """A release, how many open tickets wait for it, and whether it is the next."""

    id: int
    name: str
    planned_on: date
    state: str
    shipped_at: datetime | None
    note: str
    waiting: int
    is_next: bool
    version: int


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    """A ticket that waits for a release; `bound` where it was bound to it, not merely to whichever is next."""

    id: int
    number: int
    subject: str
    customer: str
    owner: str
    received_at: datetime
    bound: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BreachView:
    """A breach of security; `told_at` is when the authority was told."""

    id: int = 0
    found_at: datetime
    ends_at: datetime | None = None
    what: str
    affected: str = ""
    measures: str = ""
    told_at: datetime | None = None
    customers_told: bool = False
    version: int = 0

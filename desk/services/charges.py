"""Charges: made from calls and bookings by the rules, held, released, given away; unbilled work by customer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.rules.why import Reason
from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class UnbilledWork:
    """One charge that waits for an invoice (or for a release), as Billing's table shows it."""

    id: int
    at: datetime
    text: str
    ticket_number: int | None
    units: int
    unit: str
    unit_price: Decimal | None
    net: Decimal
    status: str
    reason: str | None
    why: tuple[Reason, ...]
    seconds: int
    goodwill: str


@dataclass(frozen=True, slots=True)
class UnbilledCustomer:
    """A customer with unbilled work: the group row and its lines, covered ones included, held ones apart."""

    customer_id: int
    customer: str
    tier: str | None
    currency: str
    net: Decimal
    work: tuple[UnbilledWork, ...]
    held: tuple[UnbilledWork, ...]


def charge_for_call(store: Store, *, call_id: int, at: datetime) -> Changed:
    """Price a finished call anew and keep its charge; an invoiced one is refused."""
    raise NotImplementedError


def unbilled(store: Store, *, month: str | None = None, search: str = "") -> tuple[UnbilledCustomer, ...]:
    """Unbilled work by customer, of a local month ("2026-04") or of all."""
    raise NotImplementedError


def release_charge(store: Store, *, charge_id: int, reason: str, at: datetime, by: int) -> Changed:
    """End a hold, with the reason on record; who may is by role: authorisation/estimate/notice by recording, decision/price by office or manager."""
    raise NotImplementedError


def give_away(store: Store, *, charge_id: int, reason: str, at: datetime, by: int) -> Changed:
    """Goodwill: a chargeable one costs nothing, with a reason (empty reason takes it back)."""
    raise NotImplementedError

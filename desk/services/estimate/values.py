"""The values an estimate is written from and shown as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line to be estimated: hours of a work (empty: the ticket's), and a sum without VAT where no price is published."""

    text: str
    hours: Decimal
    work: str = ""
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LineView:
    """A line as priced: covered ones cost nothing, agreed ones are a sum for the whole."""

    text: str
    work: str
    hours: Decimal
    quantity: Decimal | None
    unit: str
    unit_price: Decimal | None
    net: Decimal
    covered: bool
    agreed: bool


@dataclass(frozen=True, slots=True)
class Priced:
    """Lines with their sums."""

    lines: tuple[LineView, ...]
    hours: Decimal
    net: Decimal
    vat_rate: Decimal
    vat: Decimal
    gross: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class EstimateView:
    """One revision of a ticket's estimate: draft, sent, approved, declined or replaced; who answered, when, how."""

    id: int
    ticket_id: int
    revision: int
    state: str
    language: str
    valid_until: date
    note: str
    priced: Priced
    made_at: datetime
    made_by: str
    sent_at: datetime | None
    sent_how: str
    answered_at: datetime | None
    answered_how: str
    answer_note: str
    contact_id: int | None
    contact: str


@dataclass(frozen=True, slots=True)
class EstimateUse:
    """How much of an estimate's hours the ticket's timed work has used, to the second; `level`: ok, near (80 %) or over (100 %)."""

    hours: Decimal
    used_seconds: int
    share: Decimal
    level: str

"""What invoices look like to those who ask: frozen values, free of the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One invoice in a list: `state` is draft, issued, overdue, paid or credited."""

    id: int
    state: str
    kind: str
    number: str | None
    customer_id: int
    customer: str
    issue_date: date | None
    due_date: date | None
    currency: str
    net: Decimal
    gross: Decimal
    paid: Decimal


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of a draft or invoice."""

    id: int
    position: int
    text: str
    detail: str
    quantity: Decimal
    unit: str
    unit_price: Decimal | None
    vat_rate: Decimal
    net: Decimal
    charge_id: int | None


@dataclass(frozen=True, slots=True)
class InvoiceView:
    """An invoice, whole; `missing` names what must be filled in before it can be issued."""

    row: InvoiceRow
    language: str
    reference: str
    buyer_reference: str
    note: str
    supply_from: date | None
    supply_to: date | None
    vat: Decimal
    credits: str | None
    credited_by: str | None
    lines: tuple[LineView, ...]
    missing: tuple[str, ...]

"""What invoices look like to those who ask: frozen values, free of the database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@dataclass(frozen=True, slots=True)
class InvoiceRow:
    """One invoice in a list: `state` is draft, issued, overdue, paid or credited; `owed` less than nothing means too much came.

    `reminded` is the step of the last reminder, `credited` what credit notes took back.
    """

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
    owed: Decimal
    credited: Decimal
    reminded: int


@dataclass(frozen=True, slots=True)
class LineView:
    """One line of a draft or invoice; `kind` is work or discount, `left` what a credit note may still take back."""

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
    kind: str
    discount: Decimal
    left: Decimal


@dataclass(frozen=True, slots=True)
class Related:
    """Another document this one speaks of, or that speaks of it; a draft has no number yet."""

    how: str
    id: int
    number: str | None


@dataclass(frozen=True, slots=True)
class InvoiceView:
    """An invoice, whole; `missing` names what must be filled in before it can be issued.

    `credits` and `credited_by` are numbers; `credit_notes` are all notes against it, `related` the other ends: `credits` (the invoice
    this note is over), `corrects` (the one this replaces), `corrected_by` (what replaces this).
    """

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
    order_number: str
    supply_place: str
    exemption: str
    untaxed: bool
    discount: Decimal
    grouping: str
    site_id: int | None
    payer_id: int | None
    payer: str
    mark: str
    uid: str
    qr_address: str
    home_currency: str
    home_rate: Decimal | None
    home_vat: Decimal | None
    credit_notes: tuple[Related, ...]
    related: tuple[Related, ...]

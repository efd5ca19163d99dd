"""Invoices: drafted from unbilled work, previewed, issued with a gapless number, credited, paid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from desk.services.changes import Changed

if TYPE_CHECKING:
    from desk.services.store import Store


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


def invoice_ids(store: Store, *, view: str, today: date, search: str = "") -> tuple[int, ...]:
    """The ids of a view in order: drafts, issued, overdue, paid, all."""
    raise NotImplementedError


def invoice_rows(store: Store, *, ids: tuple[int, ...], today: date) -> tuple[InvoiceRow, ...]:
    """The rows of a window of ids, in their order."""
    raise NotImplementedError


def invoice_counts(store: Store, *, today: date) -> dict[str, int]:
    """How many unbilled charges, drafts, issued, overdue."""
    raise NotImplementedError


def invoice(store: Store, *, invoice_id: int, today: date) -> InvoiceView:
    """One invoice, whole."""
    raise NotImplementedError


def draft_invoices(store: Store, *, op_key: str, charge_ids: tuple[int, ...], at: datetime, by: int, progress: Callable[[int, int], bool] | None = None) -> Changed:
    """Draft one invoice a customer from unbilled charges; `result` is the drafts' ids. A charge goes on one invoice only."""
    raise NotImplementedError


def change_draft(store: Store, *, invoice_id: int, note: str | None = None, buyer_reference: str | None = None, due_date: date | None = None, language: str | None = None, at: datetime, by: int) -> Changed:
    """Change a draft's own fields."""
    raise NotImplementedError


def change_line(store: Store, *, line_id: int, text: str | None = None, detail: str | None = None, at: datetime, by: int) -> Changed:
    """Change the words of a draft's line."""
    raise NotImplementedError


def remove_line(store: Store, *, line_id: int, at: datetime, by: int) -> Changed:
    """Take a line off a draft: its charge is unbilled again."""
    raise NotImplementedError


def discard_draft(store: Store, *, invoice_id: int, at: datetime, by: int) -> Changed:
    """Throw a draft away: its charges are unbilled again."""
    raise NotImplementedError


def invoice_pdf(store: Store, *, invoice_id: int, today: date) -> bytes:
    """The paper: of an issued one the stored bytes, of a draft what it would be if issued today."""
    raise NotImplementedError


def issue_invoice(store: Store, *, op_key: str, invoice_id: int, today: date, at: datetime, by: int) -> Changed:
    """Issue a draft: number from the counter in the same transaction, parties frozen, PDF stored with its SHA-256; `result` is the number."""
    raise NotImplementedError


def credit_invoice(store: Store, *, op_key: str, invoice_id: int, reason: str, today: date, at: datetime, by: int) -> Changed:
    """Issue a credit note over a whole invoice; its charges are unbilled again. `result` is the credit note's id."""
    raise NotImplementedError


def record_payment(store: Store, *, op_key: str, invoice_id: int, amount: Decimal, paid_on: date, note: str, at: datetime, by: int) -> Changed:
    """Money came for an invoice."""
    raise NotImplementedError

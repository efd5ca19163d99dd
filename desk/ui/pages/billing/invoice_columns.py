"""The columns of drafts and invoices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.pages.billing.sayings import STATES, amount, state_key, symbol
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.table import Column, WindowModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from PySide6.QtCore import Qt

    from desk.services.invoices import InvoiceRow
    from desk.ui.desk_context import Desk

NUMBER, DAY, MONEY, STATE = 118, 102, 106, 128
SUMS = frozenset({"net", "gross"})


def invoice_columns(desk: Desk) -> list[Column[InvoiceRow]]:
    """Number, customer, issued, due, net, gross, state."""

    def day(value: date | None, tone: str = "text2") -> Cell | None:
        return None if value is None else Cell(desk.words.date(value), tone, figures=True)

    def due(row: InvoiceRow) -> Cell | None:
        return day(row.due_date, "red" if row.state == "overdue" else "text2")

    def money(row: InvoiceRow, which: str) -> Cell:
        value = getattr(row, which)
        sign = -1 if row.kind == "credit_note" else 1
        weight = 500 if which == "gross" else 400
        return Cell(amount(value * sign, row.currency, desk.words), "text" if value else "text2", weight, figures=True)

    def state(row: InvoiceRow) -> Cell:
        word, tone = STATES[state_key(row)]
        return Cell(chips=(Chip(desk.words.tr(word), tone),))

    return [
        Column("number", mark("Number"), NUMBER, value=lambda row: Cell(row.number, weight=500, figures=True) if row.number else None),
        Column("customer", mark("Customer"), 0, value=lambda row: Cell(row.customer, weight=500)),
        Column("issued", mark("Issued on"), DAY, "r", value=lambda row: day(row.issue_date)),
        Column("due", mark("Due"), DAY, "r", value=due),
        Column("net", mark("Net"), MONEY, "r", value=lambda row: money(row, "net")),
        Column("gross", mark("With VAT"), MONEY, "r", value=lambda row: money(row, "gross")),
        Column("state", mark("State"), STATE, value=state),
    ]


class InvoiceModel(WindowModel[Any]):
    """A window on drafts or invoices; the heads of the sums name the currency."""

    def __init__(self, desk: Desk, fetch: Callable[[tuple[int, ...]], Mapping[int, Any]]) -> None:
        super().__init__(invoice_columns(desk), lambda: desk.words, desk.lane, fetch)
        self._desk = desk

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Net and gross, and in what."""
        found = super().headerData(section, orientation, role)
        profile = self._desk.profile
        if role == 0 and found and self.columns[section].key in SUMS and profile is not None:
            return f"{found} {symbol(profile.currency, self._desk.words)}"
        return found

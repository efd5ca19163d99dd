"""What is open or was lately done for a customer: tickets, calls, invoices; Enter opens one where it lives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.times import received
from desk.ui.tokens import PANE
from desk.ui.trade_words import STATUSES, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.services.customers import CustomerView
    from desk.ui.desk_context import Desk

MOST = 8


class Listing(QWidget):
    """A title over a table without a header, as tall as its rows; `opened(id)`."""

    opened = Signal(object)

    def __init__(self, desk: Desk, title: str, columns: Sequence[Column[Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._title = desk, title
        self.title = text_label("", 12, 600, "text2")
        self.title.setContentsMargins(PANE, 0, PANE, 4)
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=lambda row: row[0], parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.table)
        self.table.opened.connect(self.opened)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes the title and the cells."""
        self.title.setText(self._desk.words.tr(self._title))
        name(self.table, self._desk.words.tr(self._title))
        self.model.retitle()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows the newest few; nothing at all when there is none."""
        self.model.set_rows(rows[:MOST])
        self.setVisible(bool(rows))
        self.table.setFixedHeight(self.table.verticalHeader().defaultSectionSize() * min(len(rows), MOST))


class Listings(QWidget):
    """The three listings; `opened(page, what)`."""

    opened = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._currency = desk, ""
        self.tickets = Listing(desk, mark("Open tickets"), self._ticket_columns())
        self.calls = Listing(desk, mark("Last calls"), self._call_columns())
        self.invoices = Listing(desk, mark("Invoices"), self._invoice_columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for part in self._parts():
            column.addWidget(part)
        self.tickets.opened.connect(lambda row_id: self.opened.emit("queue", {"ticket_id": row_id}))
        self.invoices.opened.connect(lambda row_id: self.opened.emit("billing", {"invoice_id": row_id}))

    def _parts(self) -> tuple[Listing, ...]:
        return self.tickets, self.calls, self.invoices

    def _ticket_columns(self) -> list[Column[Any]]:
        return [
            Column("number", "", 76, value=lambda row: Cell(str(row[1]), "text2", figures=True)),
            Column("subject", "", 0, value=lambda row: Cell(row[2], weight=500)),
            Column("status", "", 170, "r", value=lambda row: Cell(word(STATUSES, row[3], self._desk.words), "text2")),
        ]

    def _call_columns(self) -> list[Column[Any]]:
        def said(row: Any) -> str | None:
            return row[3].strip().splitlines()[0] if row[3].strip() else None

        return [
            Column("at", "", 130, value=lambda row: Cell(received(row[1], self._desk.now(), self._desk.words), "text2", figures=True)),
            Column("text", "", 0, value=said),
            Column("length", "", 116, "r", value=lambda row: Cell(self._desk.words.duration(row[2]), "text2", figures=True)),
        ]

    def _invoice_columns(self) -> list[Column[Any]]:
        words: Callable[[], Any] = lambda: self._desk.words  # noqa: E731 - asked for each time a cell is painted
        return [
            Column("number", "", 130, value=lambda row: Cell(row[1], weight=500, figures=True)),
            Column("date", "", 0, value=lambda row: Cell(words().date(row[2]), "text2", figures=True)),
            Column("paid", "", 100, value=lambda row: Cell(words().tr(mark("Paid")), "green") if row[4] else Cell("")),
            Column("gross", "", 116, "r", value=lambda row: Cell(words().money(row[3], self._currency), figures=True)),
        ]

    def retranslate(self) -> None:
        """Writes every word."""
        for part in self._parts():
            part.retranslate()

    def show_customer(self, customer: CustomerView) -> None:
        """Shows the newest few of each."""
        self._currency = customer.currency
        self.tickets.show_rows(customer.open_tickets)
        self.calls.show_rows(customer.last_calls)
        self.invoices.show_rows(customer.invoices)

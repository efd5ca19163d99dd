"""Drafts, issued and overdue invoices in one table; each tab keeps its own place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.billing.invoice_columns import InvoiceModel
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name
from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.invoices import InvoiceRow
    from desk.ui.desk_context import Desk

NOT_FOR_DRAFTS = frozenset({"issued"})


class InvoicesPane(QWidget):
    """The table of one view; `chosen(id)` follows the cursor, 0 when there is nothing."""

    chosen = Signal(int)
    opened = Signal(int)
    selected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view = ""
        self._places: dict[str, int] = {}
        self.model = InvoiceModel(desk, self._fetch)
        self.table = RowTable(many=True)
        self.table.setModel(self.model)
        self.none = EmptyState("billing")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.table.chosen.connect(self._chosen)
        self.table.too_many.connect(desk.refuse_more_rows)
        self.table.opened.connect(lambda key: self.opened.emit(int(key)))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())

    def _fetch(self, ids: tuple[int, ...]) -> dict[int, InvoiceRow]:
        desk = self._desk
        rows = desk.services.invoices.invoice_rows(desk.store, ids=ids, today=desk.now().date())
        return {row.id: row for row in rows}

    def set_ids(self, view: str, ids: Sequence[int], wanted: int = 0) -> None:
        """Shows a view; the row wanted, or the one where the cursor was, or the first is current."""
        other, self.view = view != self.view, view
        keys = {column.key for column in self.model.columns}
        self.table.show_columns(keys - NOT_FOR_DRAFTS if view == "drafts" else keys)
        self.model.set_ids(ids)
        self._stack.setCurrentWidget(self.table if ids else self.none)
        place = wanted or (self._places.get(view, 0) if other else self.table.current_id() or self._places.get(view, 0))
        if not ids:
            self.chosen.emit(0)
        elif not self.table.currentIndex().isValid() or other or wanted:
            self.table.choose(place if self.model.row_of(place) is not None else ids[0])
            self.chosen.emit(int(self.table.current_id() or 0))

    def rows(self) -> list[InvoiceRow]:
        """The rows chosen, as far as they have been read."""
        places = (self.model.row_of(key) for key in self.table.chosen_ids())
        found = (self.model.row_at(place) for place in places if place is not None)
        return [row for row in found if row is not None]

    def _chosen(self, key: Any) -> None:
        if key is not None:
            self._places[self.view] = int(key)
            self.chosen.emit(int(key))

    def retranslate(self, title: str) -> None:
        """Writes every word."""
        name(self.table, title)
        self.model.retitle()

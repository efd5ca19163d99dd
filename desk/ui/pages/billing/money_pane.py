"""Money: what is owed by age, reminders due, money of bank files that waits, payments, rates; one of the lists is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.billing.action_button import ActionButton
from desk.ui.pages.billing.empties import FOUND_NOTHING
from desk.ui.pages.billing.money_rows import EMPTY, VIEWS, columns_of, key_of
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, name
from desk.ui.parts.row_table import RowTable
from desk.ui.table import ListModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desk.ui.desk_context import Desk

PAGE: Final = 100
HEAD: Final = 40
BUTTONS: Final = {
    "aged": ("billing.statement",), "due": ("billing.see_reminder", "billing.waive", "billing.pause", "billing.remind"),
    "bank": ("billing.bank", "billing.aside", "billing.book"),
    "aside": ("billing.take_up",), "paid": ("billing.take_back",), "rates": ("billing.rate_back", "billing.rate"),
}  # fmt: skip
FIRST_OUT: Final = {
    "aged": ("credit", "b4", "b3"), "due": ("due", "asked"), "bank": ("reference",), "aside": ("reference",), "paid": ("by", "kind"),
    "rates": ("entered", "until"),
}  # fmt: skip
LEAST: Final = 150
PRIMARY: Final = frozenset({"billing.remind", "billing.book", "billing.statement", "billing.take_up", "billing.take_back", "billing.rate"})


class MoneyPane(QWidget):
    """`chosen(invoice id)` follows the cursor, 0 where it is on no invoice; a list is read by pages as it is scrolled."""

    chosen = Signal(int)
    viewed = Signal(str)
    opened = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.view = desk, "aged"
        self._whole, self.search = True, ""
        self.tabs = {view: Button("", "tab") for view in VIEWS}
        self.tables: dict[str, RowTable] = {}
        self.models: dict[str, ListModel[Any]] = {}
        self.buttons: dict[str, ActionButton] = {}
        self.none = EmptyState("billing")
        self._stack = QStackedWidget()
        bar = pane("canvas")
        bar.setFixedHeight(HEAD)
        self._row = QHBoxLayout(bar)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(4)
        for view, tab in self.tabs.items():
            tab.setFixedHeight(28)
            tab.clicked.connect(lambda _on=False, wanted=view: self.show_view(wanted))
            self._row.addWidget(tab)
        self._row.addStretch(1)
        for view in VIEWS:
            self._make(view)
        self._stack.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in ((bar, 0), (line(), 0), (self._stack, 1)):
            column.addWidget(part, share)
        desk.person_changed.connect(self._fit)

    def _make(self, view: str) -> None:
        model: ListModel[Any] = ListModel(columns_of(view, self._desk), lambda: self._desk.words, key=key_of(view), parent=self)
        table = RowTable()
        table.setModel(model)
        table.chosen.connect(lambda _key: self._moved())
        table.opened.connect(lambda _key: self.opened.emit())
        table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.models[view], self.tables[view] = model, table
        self._stack.addWidget(table)

    @property
    def table(self) -> RowTable:
        """The list shown."""
        return self.tables[self.view]

    def add_buttons(self) -> None:
        """Makes the buttons of its actions, once they are registered."""
        for ids in BUTTONS.values():
            for action_id in ids:
                first = action_id in PRIMARY
                self.buttons[action_id] = ActionButton(self._desk.registry, action_id, "primary" if first else "tool", word=first)
                self._row.addWidget(self.buttons[action_id])
        self._fit()

    def current(self) -> Any:
        """The row under the cursor."""
        model, place = self.models[self.view], self.table.currentIndex()
        return model.row_at(place.row()) if place.isValid() else None

    def show_view(self, view: str) -> None:
        """Shows another of the lists."""
        self.view = view
        self._fit()
        self.reload()
        self.viewed.emit(view)

    # Reading.

    def look_for(self, search: str) -> None:
        """Shows what is found by the words, from the beginning."""
        self.search = search
        self._read((), PAGE)

    def reload(self) -> None:
        """Reads as much of the list as is shown, from its beginning."""
        if self._desk.store is not None:
            self._fit()
            self._read((), max(PAGE, len(self.models[self.view].rows())))

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        rows = self.models[self.view].rows()
        if not self._whole and rows and value >= bar.maximum() and bar.maximum() > 0:
            self._whole = True
            self._read(rows, PAGE)

    def _read(self, before: Sequence[Any], limit: int) -> None:
        desk, view, today = self._desk, self.view, self._desk.now().date()
        services, store, last, search = desk.services, desk.store, before[-1] if before else None, self.search

        def job() -> tuple[Any, ...]:
            match view:
                case "aged":
                    owner = last.customer_id if last else 0
                    return tuple(services.receivables.aged(store, today=today, after=owner, limit=limit, search=search))
                case "due":
                    after = (last.due, last.invoice_id) if last else None
                    return tuple(services.reminders.reminders_due(store, today=today, after=after, limit=limit, search=search))
                case "paid":
                    after = (last.paid_on, last.id) if last else None
                    return tuple(services.payments.payments(store, after=after, limit=limit, search=search))
                case "rates":
                    return () if last else tuple(services.receivable.rates.rate_rows(store))
            after = (last.booked_on, last.id) if last else None
            state = "open" if view == "bank" else "aside"
            return tuple(services.bank.entries(store, state=state, after=after, limit=limit, search=search))

        desk.lane.read(job, lambda rows: self._came(view, (*before, *rows), whole=len(rows) < limit), channel="billing.money")

    def _came(self, view: str, rows: Sequence[Any], *, whole: bool) -> None:
        if view != self.view:
            return
        model, table = self.models[view], self.table
        model.set_rows(rows)
        self._whole = whole
        self._stack.setCurrentWidget(table if rows else self.none)
        if rows and not table.chosen_ids():
            # A table that is shown with the focus has a current row, but nothing chosen.
            current = table.current_id()
            table.choose(model.id_at(0) if current is None else current)
        self._say_empty()
        self._moved()

    def _moved(self) -> None:
        row = self.current()
        ids = getattr(row, "invoice_ids", None)
        self.chosen.emit(int((ids[0] if ids else getattr(row, "invoice_id", 0)) or 0) if row is not None else 0)

    # Words.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the columns that are needed least go first."""
        super().resizeEvent(event)
        for view, table in self.tables.items():
            table.make_room(FIRST_OUT[view], LEAST, self.width())

    @Slot()
    def _fit(self) -> None:
        for view, tab in self.tabs.items():
            tab.setChecked(view == self.view)
        for action_id, button in self.buttons.items():
            button.setVisible(action_id in BUTTONS[self.view] and button.may())

    def _say_empty(self) -> None:
        tr = self._desk.words.tr
        self.none.say(*(tr(text) for text in (FOUND_NOTHING if self.search.strip() else EMPTY[self.view])))

    def retranslate(self) -> None:
        """Writes every word."""
        if not self.buttons:
            self.add_buttons()
        tr = self._desk.words.tr
        for view, tab in self.tabs.items():
            tab.setText(tr(VIEWS[view]))
            name(self.tables[view], tr(VIEWS[view]))
            self.models[view].retitle()
        self._say_empty()

"""The price list as a table: Enter sets a new price, what the desk chose itself is marked until it is confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.pages.billing.price_rows import PriceModel, SectionRow, rows_of
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.parts.row_table import RowTable
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.prices import PriceRow
    from desk.ui.desk_context import Desk


class PricesPane(QWidget):
    """The items by section."""

    opened = Signal()
    moved = Signal()
    customer_changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.items: tuple[PriceRow, ...] = ()
        self.customer: tuple[int, str] | None = None
        self.model = PriceModel(desk)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.finder, self._for = PickField(desk.lane, self._find, icon="search"), text_label("", 12, 400, "text3")
        self._for.setBuddy(self.finder)
        top, column = QHBoxLayout(), QVBoxLayout(self)
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(8)
        top.addWidget(self._for)
        top.addWidget(self.finder, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(line())
        column.addWidget(self.table)
        self.finder.picked.connect(self._picked)
        self.finder.unpicked.connect(self._unpicked)
        self.table.opened.connect(lambda _key: self.opened.emit())
        self.table.chosen.connect(lambda _key: self.moved.emit())

    # Whose prices.

    def customer_id(self) -> int | None:
        """Whose prices are shown; None is everybody's."""
        return self.customer[0] if self.customer is not None else None

    def go_customer(self) -> None:
        """Puts the cursor into the field that chooses a customer."""
        self.finder.setFocus()
        self.finder.selectAll()

    def _find(self, text: str) -> list[Pick]:
        found = self._desk.services.search.find_everything(self._desk.store, text=text)
        return [Pick(hit.id, hit.title, hit.detail) for hit in found if hit.kind == "customer"]

    def _picked(self, customer_id: int) -> None:
        self.customer = (customer_id, self.finder.text())
        self.customer_changed.emit()
        self.table.setFocus()

    def _unpicked(self) -> None:
        self.customer = None
        self.customer_changed.emit()

    # What is shown.

    def set_items(self, items: Sequence[PriceRow], search: str = "") -> None:
        """Shows the items whose name has every word of the search."""
        self.items = tuple(items)
        wanted = search.casefold().split()
        shown = [item for item in self.items if all(word in item.name.casefold() for word in wanted)]
        self.model.set_rows(rows_of(shown))
        if shown and self.current() is None:
            self.table.choose(shown[0].id)

    def current(self) -> PriceRow | None:
        """The item under the cursor."""
        index = self.table.currentIndex()
        row = self.model.row_at(index.row()) if index.isValid() else None
        return None if row is None or isinstance(row, SectionRow) else row

    def to_check(self) -> int:
        """How many prices are the desk's own and wait to be confirmed."""
        return sum(item.ours for item in self.items)

    def with_gaps(self) -> int:
        """How many items have days to come without a price."""
        return sum(item.gap is not None for item in self.items)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        name(self.table, tr(mark("Price list")))
        self._for.setText(tr(mark("Prices for")))
        self.finder.setPlaceholderText(tr(mark("everybody; find a customer for their own prices")))
        name(self.finder, tr(mark("Prices of a customer")))
        self.model.retitle()

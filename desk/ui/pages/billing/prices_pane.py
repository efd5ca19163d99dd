"""The price list as a table: Enter sets a new price, what the desk chose itself is marked until it is confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.pages.billing.price_rows import PriceModel, SectionRow, rows_of
from desk.ui.parts.labels import name
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

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.items: tuple[PriceRow, ...] = ()
        self.customer: tuple[int, str] | None = None
        self.model = PriceModel(desk)
        self.table = RowTable()
        self.table.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.table.opened.connect(lambda _key: self.opened.emit())
        self.table.chosen.connect(lambda _key: self.moved.emit())

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

    def retranslate(self) -> None:
        """Writes every word."""
        name(self.table, self._desk.words.tr(mark("Price list")))
        self.model.retitle()

"""The columns of the table: ticked or not, and put in order; what is changed is seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desk.ui.pages.queue.column_layout import NEEDED
from desk.ui.parts.check_list import CheckList
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.ui.pages.queue.page import QueuePage

WIDE, ROWS = 280, 14


class ColumnChoice(Popover):
    """`chosen(keys)` in order, None for the usual columns."""

    chosen = Signal(object)

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self.list = CheckList(moves=True, most=ROWS)
        self.hint = text_label("", 12, 400, "text3", wrap=True)
        self.body.addWidget(self.list)
        self.body.addWidget(self.hint)
        self.setFixedWidth(WIDE)
        self.list.changed.connect(lambda: self.chosen.emit(self.list.ticked()))
        self.other.clicked.connect(self._usual)

    def ask(self, anchor: QWidget) -> None:
        """Shows which columns stand, in their order."""
        words = self._page.words
        self.title.setText(words.tr("Columns"))
        self.do.setText(words.tr("Done"))
        self.other.setText(words.tr("The usual columns"))
        self.hint.setText(words.tr("Space shows or hides a column; drag it, or press Alt and an arrow, to move it."))
        name(self.list, words.tr("Columns"))
        self._fill()
        self.open_below(anchor)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self) -> None:
        layout = self._page.middle.columns
        titles = layout.titles(self._page.words)
        self.list.set_rows([(key, titles[key]) for key in layout.standing()], layout.seen(), (NEEDED,))

    def _usual(self) -> None:
        self.chosen.emit(None)
        self._fill()

    def accept(self) -> None:
        """All is done already."""
        self.dismiss()

"""A list to work through from the keyboard: rows in a table, Enter does the one thing the list is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.dialogs.ask import let_quit
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import ListModel
from desk.ui.whys.ask import add_why
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.ui.desk_context import Desk
    from desk.ui.table import Column

WIDTH, HEIGHT = 860, 480


class RowsDialog(QDialog):
    """`opened(row)` on Enter, double click or the button; Escape closes. `none` stands where nothing is to be done."""

    opened = Signal(object)

    def __init__(
        self, desk: Desk, title: str, text: str, columns: Sequence[Column[Any]], key: Callable[[Any], Any], verb: str, none: str,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.resize(WIDTH, HEIGHT)
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=key, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        name(self.table, title)
        self.none = text_label(none, 13, 400, "text3", wrap=True)
        self.do, close = Button(verb, "primary", keys="Return"), Button(desk.words.tr(mark("Close")), keys="Esc")
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        if text:
            column.addWidget(text_label(text, 13, 400, "text2", wrap=True))
        column.addWidget(self.none)
        column.addWidget(self.table, 1)
        column.addStretch(0)  # takes the room when the table is not there: the words stay together above
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(self.do)
        column.addLayout(foot)
        self.do.setAutoDefault(False)
        close.setAutoDefault(False)
        self.table.opened.connect(self._open)
        self.do.clicked.connect(lambda: self._open(self.table.current_id()))
        close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.do.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        add_why(desk, self)
        self.finished.connect(self.deleteLater)
        let_quit(self)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The rows are here; the first is under the cursor."""
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.do.setEnabled(bool(rows))
        self.table.fit_headers()
        if rows:
            self.table.choose(self.model.id_at(0))
            self.table.setFocus()

    def _open(self, key: Any) -> None:
        at = self.model.row_of(key) if key is not None else None
        row = None if at is None else self.model.row_at(at)
        if row is not None:
            self.opened.emit(row)
            self.accept()

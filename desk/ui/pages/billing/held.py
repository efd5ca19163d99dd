"""Held work below the unbilled: what is missing, and one word that releases it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.pages.billing.work_rows import RELEASE, WorkModel, WorkRow, held_columns, works_word
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.row_table import RowTable
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.desk_context import Desk

MOST_ROWS, FEWEST_ROWS, ROOM, HEAD = 5, 2, 120, 40


class HeldPane(QWidget):
    """The head says how much is held; `release_wanted(charge id)` comes from the row's word, Enter or a double click."""

    release_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: tuple[WorkRow, ...] = ()
        self._count, self._net = 0, Decimal(0)
        self._room = 0
        self.model = WorkModel(desk, held_columns(desk), currency=lambda: "")
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()
        self._sign: QLabel = text_label()
        self._title, self._sum = text_label("", 13, 600), text_label("", 13, 400, "text3", figures=True)
        self._rule = text_label("", 12, 400, "text2")
        head = pane("canvas")
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 13, 0)
        row.setSpacing(7)
        for part in (self._sign, self._title, self._sum):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self._rule)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (line(), head, line(), self.table):
            column.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.table.clicked.connect(self._clicked)
        self.table.opened.connect(lambda key: self.release_wanted.emit(key[1]))
        self.redress()

    def set_rows(self, rows: Sequence[WorkRow], count: int, net: Decimal) -> None:
        """Shows what is held as far as it is read; count and net are of all of it. Nothing held, nothing shown."""
        self.rows, self._count, self._net = tuple(rows), count, net
        self.model.set_rows(self.rows)
        self.setVisible(bool(self.rows))
        self.set_room(self._room)
        self.retranslate()

    def set_room(self, room: int) -> None:
        """How high the whole list is: the held part takes a few rows of it."""
        self._room = room
        most = max(FEWEST_ROWS, min(MOST_ROWS, room // ROOM))
        self.table.setFixedHeight(self.table.verticalHeader().defaultSectionSize() * min(most, max(1, len(self.rows))))

    def current(self) -> WorkRow | None:
        """The row under the cursor; the only one, if there is but one."""
        key = self.table.current_id()
        return next((row for row in self.rows if row.key == key), self.rows[0] if len(self.rows) == 1 else None)

    def add_rows(self, rows: Sequence[WorkRow]) -> None:
        """Shows the next page below."""
        self.set_rows((*self.rows, *rows), self._count, self._net)

    def _clicked(self, index: QModelIndex) -> None:
        if self.model.columns[index.column()].key == "release":
            self.release_wanted.emit(self.model.id_at(index.row())[1])

    def retranslate(self) -> None:
        """Writes the head."""
        words = self._desk.words
        self._title.setText(words.tr(mark("Held back")))
        self._rule.setText(words.tr(mark("Not invoiced until it is released; the reason is kept.")))
        currency = self.rows[0].currency if self.rows else "EUR"
        net, count = self._net, works_word(self._desk, self._count)
        self._sum.setText(words.say("{works} · {net:money}", works=count, net=(net, currency)) if net else count)
        name(self.table, words.tr(mark("Work held back")))
        self.model.retitle()

    def resizeEvent(self, event: object) -> None:
        """The rule goes first when there is little room."""
        used = sum(part.sizeHint().width() for part in (self._title, self._sum, self._rule))
        self._rule.setVisible(used + 80 < self.width())

    def redress(self) -> None:
        """The lock in the theme's tone."""
        self._sign.setPixmap(icons.toned("lock-key-fill", "note", 16, self.devicePixelRatioF()))
        self.setFont(theme.font())

    def align(self, widths: dict[str, int], beside: int) -> None:
        """Gives its columns the widths of those above; `beside` is what their scroll bar takes."""
        beside -= self.table.width() - self.table.viewport().width()
        for at, column in enumerate(self.model.columns):
            if column.key in widths:
                self.table.setColumnWidth(at, widths[column.key])
            elif column.key == "missing":
                self.table.setColumnWidth(at, max(80, widths["why"] - RELEASE))
            elif column.key == "release":
                self.table.setColumnWidth(at, RELEASE + beside)

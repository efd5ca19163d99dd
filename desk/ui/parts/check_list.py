"""A short list of words with a box before each: Space or a click ticks, arrows move, first letters find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from desk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROW, VALUE = 26, Qt.ItemDataRole.UserRole


class CheckList(QListWidget):
    """`changed` when a box or, where it `moves`, the order changes; Alt with the arrows moves a row."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, moves: bool = False, most: int = 8) -> None:
        super().__init__(parent)
        self._moves, self._most, self._filling = moves, most, False
        self.setFont(theme.font())
        self.setProperty("box", "field")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        if moves:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.model().rowsMoved.connect(lambda *_: self.changed.emit())
        self.itemChanged.connect(lambda _item: None if self._filling else self.changed.emit())

    def set_rows(self, rows: Iterable[tuple[Any, str]], ticked: Sequence[Any], fixed: Sequence[Any] = ()) -> None:
        """Other rows as value and word; a fixed one stays ticked."""
        self._filling = True
        self.clear()
        for value, text in rows:
            self._add(value, text, on=value in ticked, fixed=value in fixed)
        self._filling = False
        if self.count():
            first = next((row for row in range(self.count()) if self.item(row).checkState() == Qt.CheckState.Checked), 0)
            self.setCurrentRow(0 if self._moves else first)
        self._fit()

    def add_ticked(self, value: Any, text: str) -> None:
        """One more row, ticked; one that stands already is ticked."""
        for row in range(self.count()):
            if self.item(row).data(VALUE) == value:
                self.item(row).setCheckState(Qt.CheckState.Checked)
                return
        self._add(value, text, on=True, fixed=False)
        self._fit()
        self.changed.emit()

    def _add(self, value: Any, text: str, *, on: bool, fixed: bool) -> None:
        made = QListWidgetItem(text, self)
        made.setData(VALUE, value)
        made.setSizeHint(QSize(0, ROW))
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._moves:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        if not fixed:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        made.setFlags(flags)
        made.setCheckState(Qt.CheckState.Checked if on or fixed else Qt.CheckState.Unchecked)

    def _fit(self) -> None:
        rows = max(1, min(self.count(), self._most))
        self.setFixedHeight(rows * ROW + 4)

    def ticked(self) -> tuple[Any, ...]:
        """The values ticked, in order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(item.data(VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)

    def order(self) -> tuple[Any, ...]:
        """Every value in the order shown."""
        return tuple(self.item(row).data(VALUE) for row in range(self.count()))

    def shift_row(self, by: int) -> None:
        """Moves the current row up or down."""
        at = self.currentRow()
        to = at + by
        if self._moves and 0 <= at < self.count() and 0 <= to < self.count():
            self._filling = True
            self.insertItem(to, self.takeItem(at))
            self._filling = False
            self.setCurrentRow(to)
            self.changed.emit()

    def event(self, event: QEvent) -> bool:
        """A letter finds a row here, and is no action's key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text().isprintable() and event.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is left to what the list stands in; Alt with an arrow moves the row."""
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in arrows:
            self.shift_row(arrows[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

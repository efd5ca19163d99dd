"""What a table's cell is asked besides being painted: how wide it would be, what it says when pointed at, whether its box was hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from desk.ui import theme
from desk.ui.parts.cells import Cell, said
from desk.ui.parts.chip import chip_width
from desk.ui.parts.labels import plain
from desk.ui.parts.pill import Pill, pill_width
from desk.ui.parts.row_paint import BOX, FIRST, LEFT, STEP

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QTableView

GROUP_ROLE = Qt.ItemDataRole.UserRole + 1


class CellDelegate(QStyledItemDelegate):
    """One delegate for every table, which paints its rows itself; it reads the value the model gives under `UserRole`."""

    def wanted_width(self, index: QModelIndex | QPersistentModelIndex) -> float:
        """How wide the cell would be with nothing cut."""
        value, left = index.data(Qt.ItemDataRole.UserRole), FIRST if index.column() == 0 else LEFT
        if isinstance(value, Pill):
            return left - 3 + pill_width(value)
        if not isinstance(value, Cell):
            return left
        extras = (BOX + STEP + 2 if value.check is not None else 0) + (20 if value.caret else 0) + 22 * len(value.marks)
        words = theme.wide(value.text, 13, value.weight, figures=value.figures)
        return left + value.indent + extras + words + 8 + sum(chip_width(chip) + STEP for chip in value.chips)

    def on_box(self, table: QTableView, index: QModelIndex, point: QPoint) -> bool:
        """Whether a point is on the cell's box (or, where there is none, its caret)."""
        value = index.data(Qt.ItemDataRole.UserRole)
        if not isinstance(value, Cell) or (value.check is None and not value.caret):
            return False
        start = table.visualRect(index).x() + (FIRST if index.column() == 0 else LEFT) + value.indent
        return start - 4 <= point.x() <= start + BOX + 4

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tells what a cut cell says, or the cell's own hint, as plain text."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        value = index.data(Qt.ItemDataRole.UserRole)
        hint = value.hint if isinstance(value, Cell) else ""
        cut = self.wanted_width(index) > option.rect.width() + 1
        QToolTip.showText(event.globalPos(), plain(hint or (said(value) if cut else "")), view)
        return True

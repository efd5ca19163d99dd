"""The table of unbilled work: boxes, carets, and the keys that go with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal

from desk.ui.pages.billing.work_rows import GroupRow
from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QKeyEvent, QMouseEvent

CARET_FROM, CARET_TO = 38, 58
SPAN_FROM, SPAN = 1, 3


class WorkTable(RowTable):
    """Left and Right close and open a customer; Ctrl+A ticks everything; the number of works spans the narrow columns."""

    folded = Signal(object, bool)
    all_wanted = Signal()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Shows a model; group rows get their span anew with every reset."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self._span)

    def _span(self) -> None:
        self.clearSpans()
        model = self.table_model()
        for at in range(model.rowCount()):
            if isinstance(model.row_at(at), GroupRow):
                self.setSpan(at, SPAN_FROM, 1, SPAN)

    def selectAll(self) -> None:
        """Everything is ticked, or nothing if everything was."""
        self.all_wanted.emit()

    def _fold(self, index: QModelIndex, *, is_open: bool) -> bool:
        model = self.table_model()
        row = model.row_at(index.row())
        if isinstance(row, GroupRow):
            if row.is_open == is_open:
                return False
            self.folded.emit(row.customer_id, is_open)
            return True
        if row is not None and not is_open:
            self.choose(("customer", row.customer_id))
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left on a piece of work goes to its customer, on a customer closes it; Right opens."""
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            self._fold(index, is_open=event.key() == Qt.Key.Key_Right)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the caret opens or closes; on the box it ticks."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        row = self.table_model().row_at(index.row()) if index.isValid() else None
        x = event.position().x() - self.columnViewportPosition(0)
        if isinstance(row, GroupRow) and index.column() == 0 and CARET_FROM <= x < CARET_TO:
            self.folded.emit(row.customer_id, not row.is_open)

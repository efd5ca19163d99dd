"""The cursor of a table of rows: it stands in a column that is seen, and knows where a choice of many began."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractItemView

from desk.rules.many import MOST_AT_ONCE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.ui.parts.row_table import RowTable


class RowCursor:
    """Qt moves nowhere from a hidden cell, and forgets where a choice began when rows are laid anew: both are mended around a press."""

    def __init__(self, table: RowTable) -> None:
        self._table = table
        self._adrift = self._reaching = False
        self._before = -1
        self._began: int | None = None

    def drift(self) -> None:
        """Rows were laid anew, a row was chosen by the program, or a column was hidden."""
        self._adrift = True

    def column(self) -> int:
        """The first column that is seen."""
        table = self._table
        return next((at for at in range(len(table.table_model().columns)) if not table.isColumnHidden(at)), 0)

    def steady(self, event: QKeyEvent | QMouseEvent) -> None:
        """Before a key or a click: the cursor stands in a column that is seen; where Qt has lost the choice's beginning, it is noted."""
        table, current = self._table, self._table.currentIndex()
        self._before = at = current.row()
        many = table.selectionMode() == QAbstractItemView.SelectionMode.ExtendedSelection
        self._reaching = many and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._adrift or at < 0:
            return
        if table.isColumnHidden(current.column()):
            there = table.model().index(at, self.column())
            table.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)
        first, last = next((part for part in table.chosen_rows() if part[0] <= at <= part[1]), (at, at))
        self._began = first if at == last else last if at == first else at
        self._adrift = False

    def reach(self, event: QKeyEvent | QMouseEvent) -> None:
        """After it: with Shift alone all from the beginning to the cursor are chosen; any other move begins anew."""
        at = self._table.currentIndex().row()
        if self._began is None or at < 0 or (at == self._before and not isinstance(event, QMouseEvent)):
            return
        if not self._reaching or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._began = None
            return
        part = (max(at, self._began - MOST_AT_ONCE + 1), self._began) if at < self._began else (self._began, at)
        part = part[0], min(part[1], part[0] + MOST_AT_ONCE - 1)
        if self._table.chosen_rows() != [part]:
            self._table.choose_rows([part])
        self._table.stand_among_chosen()

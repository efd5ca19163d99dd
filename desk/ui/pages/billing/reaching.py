"""Whether somebody is near the end of a list that goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from desk.ui.parts.row_table import RowTable

NEAR = 400


class Reaching(QObject):
    """Asks once for the page that begins at `after`, when the table's lowest rows come into sight."""

    wanted = Signal()

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table
        self.after: Any = None
        self._asked: Any = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        bar = table.verticalScrollBar()
        # Later: while a list is read anew its bar is short for a moment, and nobody is near anything.
        bar.valueChanged.connect(lambda _value: self._soon.start())
        bar.rangeChanged.connect(lambda _least, _most: self._soon.start())

    def go_on(self, after: Any) -> None:
        """The list goes on there; None: it is whole."""
        self.after, self._asked = after, None
        self._soon.start()

    def _look(self) -> None:
        bar = self._table.verticalScrollBar()
        if self.after is not None and self.after != self._asked and self._table.isVisible() and bar.value() >= bar.maximum() - NEAR:
            self._asked = self.after
            self.wanted.emit()

"""A thin line at a pane's foot while work takes longer than 400 ms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.ui import theme

if TYPE_CHECKING:
    from desk.ui.work import LaneBase

PATIENCE = 400


class BusyLine(QWidget):
    """Two pixels of accent; it does not move."""

    def __init__(self, lane: LaneBase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self.setFixedHeight(2)
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._show)
        lane.busy_changed.connect(self._changed)

    @Slot(bool)
    def _changed(self, busy: bool) -> None:  # noqa: FBT001 - a signal's value
        if busy:
            self._timer.start()
            return
        self._timer.stop()
        self._on = False
        self.update()

    @Slot()
    def _show(self) -> None:
        self._on = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, or the page's ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent" if self._on else "canvas"))

"""The seat bar: one square a seat, taken ones filled; full is ink instead of accent."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme

SQUARE, STEP, LEAST, MOST = 8, 11, 70, 20


class SeatBar(QWidget):
    """Up to 20 squares; a larger room is drawn to scale."""

    def __init__(self, taken: int = 0, seats: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken, self._seats = taken, seats
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_seats(taken, seats)

    def set_seats(self, taken: int, seats: int) -> None:
        """How many seats are taken, of how many."""
        self._taken, self._seats = taken, max(1, seats)
        self.setAccessibleName(f"{taken}/{seats}")
        self.updateGeometry()
        self.update()

    def _squares(self) -> tuple[int, int]:
        shown = min(self._seats, MOST)
        taken = self._taken if shown == self._seats else round(self._taken * shown / self._seats)
        return min(taken, shown), shown

    def sizeHint(self) -> QSize:
        """One square a seat."""
        return QSize(self._squares()[1] * STEP - (STEP - SQUARE) + 1, SQUARE + 2)

    def minimumSizeHint(self) -> QSize:
        """The squares move closer before a word beside them is cut."""
        return QSize(min(LEAST, self.sizeHint().width()), SQUARE + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The squares."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        taken, shown = self._squares()
        full = self._taken >= self._seats
        step = min(STEP, (self.width() - 1) / (shown - 1 + SQUARE / STEP))
        size = step * SQUARE / STEP
        for at in range(shown):
            painter.setBrush(theme.colour(("text2" if full else "accent") if at < taken else "line"))
            painter.drawRoundedRect(QRectF(at * step, (self.height() - size) / 2, size, size), 2, 2)

"""A pack's meter: one bar a quarter when they are few, ticks when they are many; this month's use in accent, earlier use quiet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme

FEW = 12


class PackMeter(QWidget):
    """`used` of `all`; the last `fresh` of the used ones stand in accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used, self._all, self._fresh = 0, 1, 0
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_use(self, used: int, whole: int, fresh: int | None = None, said: str = "") -> None:
        """How much is used; `fresh` defaults to all of it, `said` is what a screen reader says."""
        self._used, self._all, self._fresh = used, max(1, whole), used if fresh is None else fresh
        self.setAccessibleName(said or f"{used}/{whole}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts, evenly spread."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        few = self._all <= FEW
        gap, step = (2.0, self.width() / self._all) if few else (1.0, self.width() / self._all)
        for at in range(self._all):
            used = at < min(self._used, self._all)
            tone = ("accent" if at >= self._used - self._fresh else "edge") if used else "line"
            painter.setBrush(theme.colour(tone))
            painter.drawRoundedRect(QRectF(at * step, 0, max(1.0, step - gap), self.height() - (0 if few else 2)), 1.5, 1.5)

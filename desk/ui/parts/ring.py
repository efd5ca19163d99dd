"""The quarter ring: fills once a quarter hour, clockwise from twelve."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desk.ui import theme

QUARTER, LAST_MINUTE, CLOCK_FROM = 900, 840, 72


class QuarterRing(QWidget):
    """From 72 px up the clock stands inside, below that the quarter's number; `pulse` beats once, 60 s before a new quarter."""

    def __init__(self, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds, self._held = 0, False
        self.setFixedSize(size, size)
        self._beat = QVariantAnimation(self, duration=600, startValue=0.0, endValue=0.0)
        self._beat.setKeyValueAt(0.5, 1.0)
        self._beat.valueChanged.connect(self._repaint)

    def show_seconds(self, seconds: int, *, held: bool = False) -> None:
        """The time counted so far."""
        if (seconds, held) != (self._seconds, self._held):
            self._seconds, self._held = max(0, seconds), held
            self.update()

    def pulse(self) -> None:
        """Beats once, unless the desktop asks for less motion."""
        if self.style().styleHint(self.style().StyleHint.SH_Widget_Animation_Duration, None, self) > 0:
            self._beat.start()

    def _repaint(self, _value: object) -> None:
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, last minute, and the part of the quarter that is gone."""
        painter, size, into = QPainter(self), self.width(), self._seconds % QUARTER
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base = max(4.0, size / 15)
        stroke, inset = base * (1 + 0.35 * float(self._beat.currentValue() or 0)), base * 0.7 + 1
        done = "edge" if self._held else "amber_mark" if into >= LAST_MINUTE else "accent"
        for tone, width, degrees in (("line", stroke, 360.0), ("amber_mark", base * 0.4, 24.0), (done, stroke, -360 * into / QUARTER)):
            painter.setPen(QPen(theme.colour(tone), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawArc(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 90 * 16, round(16 * degrees))
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(size * (0.2 if size >= CLOCK_FROM else 0.36), 600, figures=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, clock(self._seconds) if size >= CLOCK_FROM else quarter(self._seconds))


def clock(seconds: int) -> str:
    """Minutes and seconds: 23:48; a long call counts on, 71:05."""
    return f"{seconds // 60}:{seconds % 60:02}"


def quarter(seconds: int) -> str:
    """Which quarter has begun."""
    return str(seconds // QUARTER + 1)

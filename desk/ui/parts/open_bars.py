"""Opening hours as bars on a clock from 6 to 20; hours on call as dashed boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

FIRST, LAST, HEAD, ROW, LABEL, NOTE = 6, 20, 24, 30, 92, 104


@dataclass(frozen=True)
class OpenBar:
    """One row: its name, intervals in hours of the day, whether it is duty outside hours, and a note at right."""

    name: str
    hours: tuple[tuple[float, float], ...]
    duty: bool = False
    note: str = ""


class OpenBars(QWidget):
    """Draws the rows; a screen reader hears them as a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[OpenBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _label(self) -> float:
        face = QFontMetricsF(theme.font())
        return max([LABEL, *(face.horizontalAdvance(row.name) + 18 for row in self._rows)])

    def _note(self) -> float:
        face = QFontMetricsF(theme.font(12, figures=True))
        return max([NOTE, *(face.horizontalAdvance(row.note) + 18 for row in self._rows)])

    def show_rows(self, rows: Sequence[OpenBar]) -> None:
        """Other hours."""
        self._rows = tuple(rows)
        self.setAccessibleName(". ".join(f"{row.name} {row.note}" for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row each below the scale."""
        return QSize(560, HEAD + ROW * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Scale, hairlines, bars."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        label, note = self._label(), self._note()
        span = self.width() - label - note
        for hour in range(FIRST, LAST + 1, 2):
            x = label + span * (hour - FIRST) / (LAST - FIRST)
            p.fillRect(QRectF(x, HEAD - 4, 1, ROW * len(self._rows) + 4), theme.colour("line"))
            p.setFont(theme.font(11, figures=True))
            p.setPen(theme.colour("text3"))
            p.drawText(QRectF(x - 20, 0, 40, HEAD - 6), Qt.AlignmentFlag.AlignCenter, str(hour))
        for at, row in enumerate(self._rows):
            self._row(p, row, HEAD + at * ROW, (label, span, note))

    def _row(self, p: QPainter, row: OpenBar, top: float, places: tuple[float, float, float]) -> None:
        label, span, note = places
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        p.setFont(theme.font())
        p.setPen(theme.colour("text"))
        p.drawText(QRectF(0, top, label, ROW), middle, row.name)
        p.setFont(theme.font(12, figures=True))
        p.setPen(theme.colour("text2"))
        p.drawText(QRectF(self.width() - note, top, note, ROW), middle | Qt.AlignmentFlag.AlignRight, row.note)
        for begin, end in row.hours:
            start, stop = max(begin, FIRST), min(end, LAST)
            if stop <= start:
                continue
            scale = span / (LAST - FIRST)
            box = QRectF(label + (start - FIRST) * scale, top + 8, (stop - start) * scale, 14)
            p.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine) if row.duty else Qt.PenStyle.NoPen)
            p.setBrush(Qt.BrushStyle.NoBrush if row.duty else theme.colour("accent"))
            p.drawRoundedRect(box, 4, 4)

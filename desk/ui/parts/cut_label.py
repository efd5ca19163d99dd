"""A line of data as long as it likes: cut with an ellipsis where the room ends, whole in the hint; it never widens its pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desk.ui import theme
from desk.ui.parts.labels import set_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

LEAST = 40


class CutLabel(QLabel):
    """For names and titles only: a word of ours is never cut."""

    def __init__(
        self, text: str = "", px: float = 13, weight: int = 400, tone: str = "text", *, figures: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone, self._hint = tone, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(px, weight, figures=figures))
        self.setProperty("cut", "may")  # what is shown here is data, and may be cut
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Another line."""
        super().setText(text)
        self.setAccessibleName(text)
        self._hint_if_cut()

    def set_tone(self, tone: str) -> None:
        """Another colour."""
        self._tone = tone
        self.update()

    def _width(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(self.text())

    def is_cut(self) -> bool:
        """Whether the line does not fit."""
        return self._width() > self.width() + 0.5

    def _hint_if_cut(self) -> None:
        hint = self.text() if self.is_cut() else ""
        if hint != self._hint:
            self._hint = hint
            set_hint(self, hint)

    def sizeHint(self) -> QSize:
        """As wide as the line."""
        return QSize(int(self._width()) + 2, QFontMetricsF(self.font()).height().__ceil__())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(min(LEAST, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hint says what cannot be seen."""
        self._hint_if_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, or as much of it as there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour(self._tone))
        text = QFontMetricsF(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() + 0.5)
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)

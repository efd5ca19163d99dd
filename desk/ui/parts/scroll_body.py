"""What a scroll area holds when its words wrap: exactly as tall as they need at the width there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ScrollBody(QWidget):
    """Asks its layout for the height at its own width; by itself Qt asks as if every label were narrow, and leaves a gap below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "clear")

    def minimumSizeHint(self) -> QSize:
        """The least width of its parts, and the height they need at the width they have."""
        least, layout, around = super().minimumSizeHint(), self.layout(), self.parentWidget()
        if layout is None or around is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.totalHeightForWidth(max(around.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

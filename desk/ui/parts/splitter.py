"""A splitter whose handle is a 1 px line with 5 px to grab."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from desk.ui import theme


class _Handle(QSplitterHandle):
    """Paints the ground and one line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline, accent under the mouse."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("canvas"))
        upright = self.orientation() == Qt.Orientation.Horizontal
        bar = QRect(self.width() // 2, 0, 1, self.height()) if upright else QRect(0, self.height() // 2, self.width(), 1)
        painter.fillRect(bar, theme.colour("accent" if self.underMouse() else "line"))

    def enterEvent(self, event: object) -> None:
        """The line shows it can be grabbed."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """And that it is let go."""
        self.update()


class Splitter(QSplitter):
    """Panes beside (or above) each other; none can be folded away by accident."""

    def __init__(self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self.setHandleWidth(5)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Our own handle."""
        return _Handle(self.orientation(), self)

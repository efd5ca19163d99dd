"""A small card that opens below what it is about; Escape or a click beside it closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Popover(QFrame):
    """Title, content, error, and a row of buttons with the one that does it at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("box", "card")
        self.title = text_label("", 13, 600)
        self.error: QLabel = text_label("", 12, 400, "red", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.other, self.do = Button("", "link"), Button("", "primary", "", "Return")
        foot = QHBoxLayout()
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.do)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self.body)
        column.addWidget(self.error)
        column.addLayout(foot)
        self.error.hide()
        self.do.clicked.connect(self.accept)

    def accept(self) -> None:
        """Does what the card is for."""

    def refuse(self, sentence: str) -> None:
        """Says what is wrong; what was entered stays."""
        self.error.setText(sentence)
        self.error.show()
        self.adjustSize()

    def open_below(self, anchor: QWidget) -> None:
        """Opens under a widget, inside its window."""
        self.error.hide()
        self.adjustSize()
        window = anchor.window()
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + 4))
        x = min(corner.x(), window.width() - self.width() - 8)
        y = min(corner.y(), window.height() - self.height() - 8)
        self.move(window.mapToGlobal(QPoint(max(8, x), max(8, y))))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)

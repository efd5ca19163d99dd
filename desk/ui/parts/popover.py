"""A small card that opens below what it is about, inside the window; Escape, or going elsewhere, closes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent


class Popover(QFrame):
    """Title, content, error, and a row of buttons with the one that does it at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._came_from: QWidget | None = None
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
        self.hide()  # else it stands, and takes Tab, behind the page that makes it
        self.do.clicked.connect(self.accept)

    def accept(self) -> None:
        """Does what the card is for."""

    def refuse(self, sentence: str) -> None:
        """Says what is wrong; what was entered stays."""
        self.error.setText(sentence)
        self.error.show()
        self.adjustSize()

    def open_below(self, anchor: QWidget, part: QRect | None = None) -> None:
        """Opens under a widget (a row of it), in its window and not in its page: the page's single keys sleep meanwhile."""
        self.error.hide()
        window = anchor.window()
        self._came_from = QApplication.focusWidget()
        if self.parentWidget() is not window:
            self.setParent(window)
            theme.wear(self)  # what dressed it was its page
        self.adjustSize()
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + 4) if part is None else part.bottomLeft() + QPoint(0, 4))
        x = min(corner.x(), window.width() - self.width() - 8)
        y = min(corner.y(), window.height() - self.height() - 8)
        self.move(max(8, x), max(8, y))
        self.show()
        self.raise_()
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def dismiss(self) -> None:
        """Closes it, and the focus goes back where it was."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """What is in it needs another room (a list below a field, one more line): it grows with it."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self.adjustSize()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grown, it moves up rather than out of its window."""
        super().resizeEvent(event)
        if self.isVisible() and (around := self.parentWidget()) is not None:
            self.move(self.x(), max(8, min(self.y(), around.height() - self.height() - 8)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Listens no more."""
        super().hideEvent(event)
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click or the focus elsewhere in the window closes it."""
        elsewhere = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn)
        if elsewhere and isinstance(watched, QWidget) and watched.window() is self.window() and not self._holds(watched):
            self.hide()
        return super().eventFilter(watched, event)

    def _holds(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, Escape leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            event.accept()

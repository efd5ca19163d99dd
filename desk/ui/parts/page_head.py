"""A page's head: title and count at left, a find field, tools and one button at right; and the find field itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.text_edit import LONGEST_SEARCH
from desk.ui.tokens import CONTROL, HEAD, PANE

AFTER_TYPING = 120


class FindField(QLineEdit):
    """A quiet field with a magnifier; `searched(text)` comes a moment after the last key, `left` when Escape or Down leaves it."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, placeholder: str = "", key: str = "", width: int = 220, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("quiet", "true")
        self.setProperty("find", "true")
        self.setMaxLength(LONGEST_SEARCH)
        self.setFont(theme.font())
        self.setFixedHeight(CONTROL)
        self.setMinimumWidth(120)
        self.setMaximumWidth(width)
        self._wide = width
        self._sign = QAction(self)
        icons.dress(self._sign, "search")
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._key = text_label(key, 11, 500, "text3", parent=self)
        self._timer = QTimer(self, singleShot=True, interval=AFTER_TYPING)
        self._timer.timeout.connect(self._say)
        self.textEdited.connect(self._typed)
        self.set_placeholder(placeholder)

    def sizeHint(self) -> QSize:
        """Its whole width, where there is room."""
        return QSize(self._wide, super().sizeHint().height())

    def set_placeholder(self, text: str) -> None:
        """What can be found here."""
        self.setPlaceholderText(text)
        name(self, text, self._key.text())

    def _typed(self, _text: str) -> None:
        self._timer.start()

    def _say(self) -> None:
        self.searched.emit(self.text().strip())

    def resizeEvent(self, event: object) -> None:
        """Keeps the key hint at the right end."""
        self._key.adjustSize()
        self._key.move(self.width() - self._key.width() - 10, (self.height() - self._key.height()) // 2)
        self.setTextMargins(0, 0, self._key.width() + 6 if self._key.text() else 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears, then leaves; Down goes to what was found; Enter searches at once."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._say()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._timer.stop()
            self._say()
            self.left.emit()
        else:
            super().keyPressEvent(event)
        self._key.setVisible(not self.text())


class PageHead(QWidget):
    """48 px (40 inside a pane): `left`, `middle` and `right` are rows to put widgets in; title and count stand first."""

    def __init__(self, title: str = "", *, height: int = HEAD, ground: str = "canvas", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label(title, 15, 600)
        self.count = text_label("", 13, 400, "text3", figures=True)
        bar = pane(ground)
        bar.setFixedHeight(height)
        row = QHBoxLayout(bar)
        row.setContentsMargins(PANE, 0, 12, 0)
        row.setSpacing(8)
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        for part in (self.left, self.right):
            part.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.count)
        row.addLayout(self.left)
        row.addStretch(1)
        row.addLayout(self.right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(line())
        self.count.hide()

    def set_title(self, title: str, count: str = "") -> None:
        """The page's name and how many things it shows."""
        self.title.setText(title)
        self.count.setText(count)
        self.count.setVisible(bool(count))

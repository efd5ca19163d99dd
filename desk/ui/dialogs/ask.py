"""A question in plain text whose buttons carry verbs."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 440


def let_quit(dialog: QDialog) -> None:
    """Ctrl+Q quits from a dialog too, which would else keep that key from the window: it closes unanswered."""
    QShortcut(QKeySequence("Ctrl+Q"), dialog, partial(_quit, dialog))


def _quit(dialog: QDialog) -> None:
    above = dialog.parentWidget()
    dialog.reject()
    if above is not None:
        window = above.window()
        QTimer.singleShot(0, window, window.close)


class Ask(QDialog):
    """Shows a question; `answered(key)` brings the verb chosen, "" when it is closed.

    Verbs are (key, word, kind); the last is the next step.
    """

    answered = Signal(str)

    def __init__(self, title: str, text: str, verbs: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.answer = ""
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(text_label(title, 15, 600, wrap=True))
        if text:
            column.addWidget(text_label(text, 13, 400, "text2", wrap=True))
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for key, word, kind in verbs:
            button = Button(word, kind)
            button.clicked.connect(lambda _on=False, chosen=key: self._choose(chosen))
            self.buttons[key] = button
            row.addWidget(button)
        if verbs:
            self.buttons[verbs[-1][0]].setDefault(True)
        column.addSpacing(4)
        column.addLayout(row)
        self.setMinimumWidth(WIDTH)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.finished.connect(self._closed)
        let_quit(self)

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept()

    def _closed(self, _how: int) -> None:
        self.answered.emit(self.answer)
        self.deleteLater()


def ask(parent: QWidget, title: str, text: str, verbs: Sequence[tuple[str, str, str]]) -> Ask:
    """Opens a question over the window without stopping it; connect to `answered`."""
    made = Ask(title, text, verbs, parent)
    made.open()
    return made

"""A person's hands: keys pressed and text typed where the focus is, and the keys counted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Hands:
    """`key` counts, `type` does not: text typed by the agent is not in the budget."""

    def __init__(self, window: QWidget) -> None:
        self.window, self.count = window, 0

    def where(self) -> QWidget:
        """What has the keyboard: an open drop-down before the field it belongs to."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        self.count += 1
        QTest.keyClick(self.where(), key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Letters as a keyboard of any language sends them."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self.where(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        QApplication.processEvents()


class Said:
    """What was said at the foot of the page, in order."""

    def __init__(self) -> None:
        self.messages: list[Any] = []

    def hear(self, message: Any) -> None:
        """One more."""
        self.messages.append(message)

    @property
    def texts(self) -> list[str]:
        """The sentences."""
        return [message.text for message in self.messages]

    def undo(self) -> None:
        """Presses the word of the last."""
        self.messages[-1].action()

"""What opens over a window's frame: a menu, a question, a card below a field."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtWidgets import QWidget

from desk.ui.theme import wear


def dress_what_opens(window: QWidget, frame: QWidget) -> None:
    """Dresses from now on each widget that becomes the window's own, before it is first seen; the frame's parts are dressed one by one."""
    window.installEventFilter(_Dresser(window, frame))


class _Dresser(QObject):
    """Watches the window from outside: a window that hears of its children itself is made and painted markedly later."""

    def __init__(self, window: QWidget, frame: QWidget) -> None:
        super().__init__(window)
        self._frame = frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A child is about to be seen."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget) and child is not self._frame:
                wear(child)
        return super().eventFilter(watched, event)

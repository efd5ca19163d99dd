"""A key of the whole Windows desktop."""

from __future__ import annotations

import ctypes
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal

MASKS: Final = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
NO_REPEAT, WM_HOTKEY, FIRST_F, ID = 0x4000, 0x0312, 0x70, 0x5144


class _Message(ctypes.Structure):
    """The head of Windows' MSG."""

    _fields_ = (("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("what", ctypes.c_void_p))


class _Filter(QAbstractNativeEventFilter):
    """Hears the key among the program's messages."""

    def __init__(self, key: WindowsKey) -> None:
        super().__init__()
        self._key = key

    def nativeEventFilter(self, kind: Any, message: int) -> Any:
        """Says that it was pressed; the message goes on its way."""
        if bytes(kind).startswith(b"windows"):
            heard = _Message.from_address(int(message))
            if heard.message == WM_HOTKEY and heard.what == ID:
                self._key.pressed.emit()
        return False, 0


class WindowsKey(QObject):
    """Holds the key until `leave`; `is_taken` is false where another program has it."""

    pressed = Signal()

    def __init__(self, modifiers: frozenset[str], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._user: Any = getattr(ctypes, "windll").user32  # noqa: B009 - there only on Windows
        code = FIRST_F + int(key[1:]) - 1 if key[1:].isdecimal() else ord(key[:1])
        mask = sum(MASKS[modifier] for modifier in modifiers)
        self.is_taken = bool(self._user.RegisterHotKey(None, ID, mask | NO_REPEAT, code))
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if self.is_taken and application is not None:
            application.installNativeEventFilter(self._filter)

    def leave(self) -> None:
        """Gives the key back."""
        application = QCoreApplication.instance()
        if self.is_taken and application is not None:
            application.removeNativeEventFilter(self._filter)
            self._user.UnregisterHotKey(None, ID)
        self.is_taken = False

"""A key of the whole X display, on a connection of its own to the server."""

from __future__ import annotations

import ctypes
import ctypes.util
from typing import Any, Final

from PySide6.QtCore import QElapsedTimer, QObject, QSocketNotifier, Signal, Slot

KEY_PRESS, GRAB_ASYNC, REPEATS = 2, 1, 400
MASKS: Final = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Meta": 64}
# With Caps Lock or Num Lock on, X takes it for another key.
LOCKS: Final = (0, 2, 16, 18)
EVENT_BYTES: Final = 192
Handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def _library() -> Any:
    """Xlib, with the types of what is asked of it; None where there is none."""
    found = ctypes.util.find_library("X11")
    if found is None:
        return None
    try:
        x11 = ctypes.CDLL(found)
    except OSError:
        return None
    pointer, whole, number = ctypes.c_void_p, ctypes.c_int, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = number, [pointer]
    x11.XStringToKeysym.restype, x11.XStringToKeysym.argtypes = number, [ctypes.c_char_p]
    x11.XKeysymToKeycode.restype, x11.XKeysymToKeycode.argtypes = ctypes.c_ubyte, [pointer, number]
    x11.XGrabKey.argtypes = [pointer, whole, ctypes.c_uint, number, whole, whole, whole]
    x11.XUngrabKey.argtypes = [pointer, whole, ctypes.c_uint, number]
    for verb in ("XConnectionNumber", "XPending", "XCloseDisplay"):
        getattr(x11, verb).argtypes = [pointer]
    x11.XSync.argtypes, x11.XNextEvent.argtypes = [pointer, whole], [pointer, pointer]
    x11.XSetErrorHandler.restype, x11.XSetErrorHandler.argtypes = pointer, [pointer]
    return x11


class X11Key(QObject):
    """Holds the key until `leave`; `is_taken` is false where another program has it."""

    pressed = Signal()

    def __init__(self, modifiers: frozenset[str], key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_taken = False
        self._refused = False
        self._since = QElapsedTimer()
        self._x11 = _library()
        self._display = self._x11.XOpenDisplay(None) if self._x11 is not None else None
        if not self._display:
            return
        self._root = self._x11.XDefaultRootWindow(self._display)
        self._code = self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(key.encode()))
        self._mask = sum(MASKS[modifier] for modifier in modifiers)
        self.is_taken = bool(self._code) and self._take()
        if self.is_taken:
            self._listener = QSocketNotifier(self._x11.XConnectionNumber(self._display), QSocketNotifier.Type.Read, self)
            self._listener.activated.connect(self._read)
        else:
            self.leave()

    def _take(self) -> bool:
        """Asks for the key with each state of the locks; the server says no by an error, which must not end the program."""

        def refused(_display: object, _event: object) -> int:
            self._refused = True
            return 0

        handler = Handler(refused)
        before = self._x11.XSetErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
        for lock in LOCKS:
            self._x11.XGrabKey(self._display, self._code, self._mask | lock, self._root, 0, GRAB_ASYNC, GRAB_ASYNC)
        self._x11.XSync(self._display, 0)
        self._x11.XSetErrorHandler(before)
        return not self._refused

    @Slot()
    def _read(self) -> None:
        event = ctypes.create_string_buffer(EVENT_BYTES)
        while self._display and self._x11.XPending(self._display):
            self._x11.XNextEvent(self._display, event)
            if ctypes.c_int.from_buffer(event).value == KEY_PRESS:
                # A key held down is one press.
                fresh = not self._since.isValid() or self._since.elapsed() > REPEATS
                self._since.start()
                if fresh:
                    self.pressed.emit()

    def leave(self) -> None:
        """Gives the key back."""
        if self._display:
            if self.is_taken:
                self._listener.setEnabled(False)
            self._x11.XCloseDisplay(self._display)
        self._display, self.is_taken = None, False

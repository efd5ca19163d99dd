"""A key that works in every program, where the desktop lets a program have one: X11 and Windows."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from desk.ui.keys_windows import WindowsKey
    from desk.ui.keys_x11 import X11Key

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")


def is_offered() -> bool:
    """Whether this desktop lets a program have a key: X11 does, and Windows; Wayland and macOS keep them for their own settings."""
    platform = QGuiApplication.platformName()
    return platform == "windows" or (platform == "xcb" and not os.environ.get("WAYLAND_DISPLAY"))


def parts(keys: str) -> tuple[frozenset[str], str]:
    """The modifiers and the key itself of a sequence such as Ctrl+Alt+K."""
    *modifiers, key = keys.split("+")
    return frozenset(modifiers) & frozenset(MODIFIERS), key


def grab(keys: str) -> X11Key | WindowsKey | None:
    """The key, taken for this program: `pressed` says that it was; None where another program has it, or nothing is offered."""
    if not keys or not is_offered():
        return None
    if sys.platform == "win32":
        from desk.ui.keys_windows import WindowsKey

        windows = WindowsKey(*parts(keys))
        return windows if windows.is_taken else None
    from desk.ui.keys_x11 import X11Key

    x11 = X11Key(*parts(keys))
    return x11 if x11.is_taken else None

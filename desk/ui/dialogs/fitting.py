"""A window over the page is as large as it wants to be and the screen allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# What the frame of a window and the desktop's own bar take.
AROUND, ABOVE = 40, 64


def fit(window: QWidget, width: int, height: int) -> None:
    """Gives a window its size, less where the screen is smaller: its buttons stay in sight."""
    room = window.screen().availableSize()
    window.resize(min(width, room.width() - AROUND), min(height, room.height() - ABOVE))

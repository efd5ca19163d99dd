"""The window before anything is in it: the frame's grounds and lines, painted at once, while the rest is loaded."""

from __future__ import annotations

from base64 import b64decode
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import QMainWindow

from desk.ui.tokens import BAR, DARK, LIGHT, MENU, RAIL, STATUS

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desk.settings import Settings

SMALLEST, FIRST_SIZE = (900, 560), (1440, 900)


class Shell(QMainWindow):
    """Stands where it stood, in the theme's colours; imports nothing but Qt and the tokens."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        wish = settings["theme"]
        self._dark = wish == "dark" or (wish == "desktop" and QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark)
        self._bare = True
        self.setWindowTitle("Quarterdesk")
        self.setMinimumSize(*SMALLEST)
        try:
            known = b64decode(settings["window"])
        except ValueError:
            known = b""
        if not known or not self.restoreGeometry(QByteArray(known)):
            self.resize(*FIRST_SIZE)

    def fit_screen(self) -> None:
        """Fills a screen that has no room for the whole window with its frame."""
        room = self.screen().availableGeometry()
        if self.width() >= room.width() or self.height() >= room.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Menu and call bar, rail, page, status line: the grounds and the lines between them."""
        if not self._bare:
            super().paintEvent(event)
            return
        p, t, size = QPainter(self), DARK if self._dark else LIGHT, self.size()
        top, foot = MENU + BAR, size.height() - STATUS
        p.fillRect(self.rect(), QColor(t.canvas))
        p.fillRect(QRect(0, 0, size.width(), top), QColor(t.chrome))
        p.fillRect(QRect(0, top + 1, RAIL, foot - top), QColor(t.side))
        p.fillRect(QRect(0, foot, size.width(), STATUS), QColor(t.chrome))
        for line in (QRect(0, top, size.width(), 1), QRect(RAIL, top + 1, 1, foot - top), QRect(0, foot, size.width(), 1)):
            p.fillRect(line, QColor(t.line))

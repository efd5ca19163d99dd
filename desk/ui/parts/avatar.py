"""A person's initials in a disc; our own people stand on the note tint."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desk.ui import theme


def initials(name: str) -> str:
    """The first letters of the first and last word: Hrafnhildur Óladóttir is HÓ."""
    words = [word for word in name.split() if word[0].isalpha()]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else "?"


class Avatar(QWidget):
    """Initials for the eye only: the name stands beside it."""

    def __init__(self, name: str = "", size: int = 28, *, ours: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._ours = name, ours
        self.setFixedSize(size, size)

    def set_name(self, name: str, *, ours: bool = False) -> None:
        """Somebody else."""
        self._name, self._ours = name, ours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The disc and the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("note_bg" if self._ours else "idle"))
        painter.drawEllipse(self.rect())
        painter.setPen(theme.colour("note" if self._ours else "text2"))
        painter.setFont(theme.font(max(11, self.width() * 0.38), 600))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, initials(self._name))

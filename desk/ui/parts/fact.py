"""A fact of the status line: a small icon with a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui import icons
from desk.ui.parts.labels import set_tone, text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel


class Fact(QWidget):
    """A small icon with a few words; `told` whenever it says something else."""

    told = Signal()

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, "text2"
        self._sign: QLabel = text_label()
        self._text = text_label("", 12, 400, "text2", figures=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._text)
        self.hide()

    def say(self, text: str, icon: str = "", tone: str = "text2") -> None:
        """What it says now; nothing hides it."""
        before = self._text.text()
        self._icon, self._tone = icon or self._icon, tone
        self._text.setText(text)
        self.setAccessibleName(text)
        self.redress()
        if text != before:  # else whoever makes room has said whether it stands
            self.setVisible(bool(text))
            self.told.emit()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def redress(self) -> None:
        """The theme's colours."""
        set_tone(self._text, self._tone)
        self._sign.setPixmap(icons.toned(self._icon, self._tone, 14, self.devicePixelRatioF()))

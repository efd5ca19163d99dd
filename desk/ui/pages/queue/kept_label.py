"""That what is typed was kept, and when: shown where the row has room for all of it, else only told to screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desk.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class KeptLabel(QLabel):
    """It never takes room from the buttons beside it, and is never cut."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(12, figures=True))
        self.setProperty("tone", "text3")
        self.setProperty("face", (12, 400, True))
        self.setProperty("cut", "may")  # it is either whole or not drawn
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """None where there is none."""
        return QSize(0, super().minimumSizeHint().height())

    def is_drawn(self) -> bool:
        """Whether the whole of it fits."""
        return self.sizeHint().width() <= self.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, or nothing."""
        if self.is_drawn():
            super().paintEvent(event)

"""What stands where there is nothing: a glyph, one fact, one useful next fact, at most one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from desk.ui.parts.buttons import Button


class EmptyState(QWidget):
    """An empty list said plainly."""

    def __init__(self, icon: str, fact: str = "", next_fact: str = "", button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._glyph: QLabel = text_label()
        self._fact = text_label(fact, 15, 600)
        self._next = text_label(next_fact, 13, 400, "text2", wrap=True)
        self.button = button
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        for label in (self._glyph, self._fact, self._next):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        if button is not None:
            column.addSpacing(4)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.redress()

    def say(self, fact: str, next_fact: str = "") -> None:
        """Says something else."""
        self._fact.setText(fact)
        self._next.setText(next_fact)
        self._next.setVisible(bool(next_fact))
        self.setAccessibleName(f"{fact} {next_fact}".strip())

    def redress(self) -> None:
        """Draws the glyph in the theme now in force."""
        self._glyph.setPixmap(icons.toned(self._icon, "text3", 32, self.devicePixelRatioF()))
        self._tones = theme.is_dark()

    def paintEvent(self, event: object) -> None:
        """Follows a change of theme."""
        if self._tones != theme.is_dark():
            self.redress()

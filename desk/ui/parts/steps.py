"""What was tried, step by step: a sign, a sentence, and below it what to do where something is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.ui import icons
from desk.ui.parts.labels import name, text_label

SIGN = 16
SIGNS = {"good": ("in-sync", "green"), "doubtful": ("wrong", "amber"), "bad": ("breached", "red")}


class Steps(QWidget):
    """Rows that come one by one; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QWidget, QLabel, str]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    def clear(self) -> None:
        """Nothing has been tried."""
        for row, _sign, _how in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self.hide()

    def add(self, how: str, sentence: str, mend: str = "") -> None:
        """One more step: good, doubtful or bad."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        sign, said = text_label(), QVBoxLayout()
        said.setSpacing(1)
        said.addWidget(text_label(sentence, 13, 400, "text", wrap=True))
        if mend:
            said.addWidget(text_label(mend, 12, 400, "text2", wrap=True))
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        name(row, sentence, mend)
        self._rows.append((row, sign, how))
        self._column.addWidget(row)
        self.redress()
        self.show()

    def said(self) -> list[tuple[str, str]]:
        """How each step went, and its sentence."""
        return [(how, row.accessibleName()) for row, _sign, how in self._rows]

    def redress(self) -> None:
        """The theme has changed."""
        for _row, sign, how in self._rows:
            icon, tone = SIGNS[how]
            sign.setPixmap(icons.toned(icon, tone, SIGN, self.devicePixelRatioF()))

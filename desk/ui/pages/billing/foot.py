"""The foot of the list: what is chosen and what it comes to, the next step, and how far a run has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing.action_button import ActionButton

HEIGHT = 50


class ListFoot(QWidget):
    """Two texts, buttons at the right, and while a run is under way its bar and a button that stops it."""

    stopped = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._button: ActionButton | None = None
        self.first, self.rest = text_label("", 13, 600, figures=True), text_label("", 13, 400, "text2", figures=True)
        self.bar, self.stop = QProgressBar(), Button("")
        self.bar.setFixedHeight(4)
        self.bar.setTextVisible(False)
        ground = pane("chrome")
        ground.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(ground)
        self._row.setContentsMargins(16, 0, 16, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.first)
        self._row.addWidget(self.rest)
        self._row.addStretch(1)
        self._row.addWidget(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (line(), self.bar, ground):
            column.addWidget(part)
        self.stop.clicked.connect(self.stopped)
        self.show_run(0, 0)

    def add(self, button: ActionButton) -> None:
        """The next step, at the right."""
        self._button = button
        self._row.addWidget(button)

    def show_button(self, *, shown: bool) -> None:
        """The next step, where the open list has one that this person may take."""
        if self._button is not None:
            self._button.setVisible(shown and self._button.may())

    def say(self, first: str, rest: str = "") -> None:
        """What is chosen, and what it comes to."""
        self.first.setText(first)
        self.rest.setText(rest)
        self.first.setVisible(bool(first))

    def show_run(self, done: int, of: int) -> None:
        """How far a run has come; `of` 0 hides the bar."""
        running = of > 0
        self.bar.setVisible(running)
        self.stop.setVisible(running)
        if running:
            self.bar.setMaximum(of)
            self.bar.setValue(done)
            words = self._desk.words
            said = words.say("{done} of {of} done", done=done, of=of)
            self.say(said)
            name(self.bar, said)

    def retranslate(self) -> None:
        """Writes the stop button."""
        self.stop.setText(self._desk.words.tr(mark("Stop")))

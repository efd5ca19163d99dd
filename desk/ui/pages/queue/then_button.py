"""What becomes of the ticket once the reply is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desk.ui.pages.queue.drop_down import opens
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name
from desk.words import mark

if TYPE_CHECKING:
    from desk.words import Words

# "plan" leaves it open and asks for the date once the reply is sent.
THENS: tuple[tuple[str, str], ...] = (
    ("open", mark("Leave open")), ("waiting_customer", mark("Wait for the customer")), ("plan", mark("Agree on a date")),
    ("resolved", mark("Resolve afterwards")),
)  # fmt: skip


class ThenButton(Button):
    """Shows the choice and opens the others; `chosen` when another is taken."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__("", "tool")
        self.value = "open"
        self._words: Words | None = None
        self._choices = QMenu(self)
        self._choices.aboutToShow.connect(self._fill)
        opens(self, self._choices)

    def retranslate(self, words: Words) -> None:
        """Its word in the language now chosen."""
        self._words = words
        self.choose(self.value)

    def choose(self, value: str) -> None:
        """Shows a choice."""
        self.value = value if value in dict(THENS) else "open"
        if self._words is not None:
            self.setText(self._words.tr(dict(THENS)[self.value]))
            name(self, self.text(), self._words.tr("After sending"))

    def _fill(self) -> None:
        self._choices.clear()
        for value, text in THENS:
            shown = text if self._words is None else self._words.tr(text)
            made = QAction(shown, self._choices, checkable=True, checked=value == self.value)
            made.triggered.connect(lambda _on=False, picked=value: self._picked(picked))
            self._choices.addAction(made)

    def _picked(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit()

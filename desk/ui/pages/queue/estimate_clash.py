"""Somebody else wrote, sent or answered the estimate meanwhile: what stands now, and which of the two is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.labels import name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from desk.services.estimate.values import EstimateView
    from desk.words import Words


class EstimateClash(Card):
    """`kept(theirs)` when what stands is kept; else what was typed is written in its place."""

    kept = Signal(object)

    def __init__(self) -> None:
        super().__init__("note")
        self.said, self.stands = PlainText("", "text", 13), PlainText("", "text2", 12)
        self.keep, self.instead = Button("", "ordinary"), Button("", "ordinary")
        self._theirs: EstimateView | None = None
        self._run: Callable[[], None] | None = None
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.keep)
        both.addWidget(self.instead)
        both.addStretch(1)
        for part in (self.said, self.stands):
            self.column.addWidget(part)
        self.column.addLayout(both)
        self.keep.clicked.connect(self._keep)
        self.instead.clicked.connect(self._instead)
        self.hide()

    def show_estimate(self, theirs: EstimateView, sentence: str, stands: str, instead: Callable[[], None], words: Words) -> None:
        """Shows what stands, and puts the keyboard on what leaves it."""
        self._theirs, self._run = theirs, instead
        self.said.setText(sentence)
        self.stands.setText(stands)
        self.keep.setText(words.tr("Keep what stands"))
        self.instead.setText(words.tr("Put mine in its place"))
        name(self, f"{sentence} {stands}")
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it stands on; what lies around would send the estimate."""
        chosen = next((button for button in (self.keep, self.instead) if button.hasFocus()), None)
        if chosen is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen.click()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.hide()
        if self._theirs is not None:
            self.kept.emit(self._theirs)

    def _instead(self) -> None:
        if self._run is not None:
            self._run()

"""What an invoice still lacks before it is legal, each with a button that opens the place where it is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.services.invoice.law import SELLER
from desk.ui import icons
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.desk_context import Desk

OURS = frozenset(SELLER.values())


class MissingList(QWidget):
    """Two rows at most: what the desk lacks, and what the customer lacks."""

    desk_wanted = Signal()
    customer_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.names: tuple[str, ...] = ()
        self.ours, self.theirs = Button("", "ordinary", "settings"), Button("", "ordinary", "customers")
        self._said = {True: text_label("", 12, 500, "amber", wrap=True), False: text_label("", 12, 500, "amber", wrap=True)}
        self._signs = {True: text_label(), False: text_label()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        for own, button in ((True, self.ours), (False, self.theirs)):
            row = QHBoxLayout()
            row.setContentsMargins(16, 8, 16, 8)
            row.setSpacing(8)
            row.addWidget(self._signs[own])
            row.addWidget(self._said[own], 1)
            row.addWidget(button)
            column.addLayout(row)
        self.ours.clicked.connect(self.desk_wanted)
        self.theirs.clicked.connect(self.customer_wanted)
        self.show_names(())

    def show_names(self, names: Sequence[str]) -> None:
        """Shows what is missing; nothing missing, nothing shown."""
        self.names = tuple(names)
        words = self._desk.words
        for own, button in ((True, self.ours), (False, self.theirs)):
            lacks = [words.tr(name) for name in self.names if (name in OURS) == own]
            self._said[own].setText(words.say("Needed before it can be issued: {names:list}.", names=lacks) if lacks else "")
            self._signs[own].setPixmap(icons.toned("wrong", "amber", 14, self.devicePixelRatioF()))
            for part in (self._said[own], self._signs[own], button):
                part.setVisible(bool(lacks))
        self.setVisible(bool(self.names))

    def said(self) -> str:
        """What stands there."""
        return " ".join(label.text() for label in self._said.values() if label.text())

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.ours.setText(tr(mark("Open settings")))
        self.theirs.setText(tr(mark("Open customer")))
        self.show_names(self.names)



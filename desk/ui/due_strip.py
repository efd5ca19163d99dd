"""A line that says how much falls due, each count a way to its list; it is not there while nothing does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.due_lists import show_endings, show_to_open, show_training_due
from desk.ui.parts.buttons import Button
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk


class DueStrip(QWidget):
    """People to be trained, and, where `endings` are asked for, contracts that end soon and agreements that training has opened."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, endings: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._endings = desk, endings
        self.counts = (0, 0, 0)
        self.training, self.ending = Button("", "link", "graduation-cap"), Button("", "link", "file-text")
        self.opening = Button("", "link", "file-plus")
        column, row = QVBoxLayout(self), Flow()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.setContentsMargins(9, 4, 9, 4)
        for button in (self.training, self.ending, self.opening):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(line())
        self.training.clicked.connect(lambda: show_training_due(self._desk, self.window()))
        self.ending.clicked.connect(lambda: show_endings(self._desk, self.window()))
        self.opening.clicked.connect(lambda: show_to_open(self._desk, self.window()))
        self.hide()

    def reload(self) -> None:
        """Counts anew; one who is booked is looked after."""
        desk = self._desk
        if desk.store is None:
            return
        agreements, store, now, endings = desk.services.agreements, desk.store, desk.now(), self._endings

        def job() -> tuple[int, int, int]:
            people = sum(row.booked_at is None for row in agreements.training_due(store, now=now))
            if not endings:
                return people, 0, 0
            return people, len(agreements.ending_soon(store, now=now)), len(agreements.agreements_to_open(store))

        desk.lane.read(job, self.show_counts, lambda _error: None, channel=f"due.strip.{endings}")

    def show_counts(self, counts: tuple[int, int, int]) -> None:
        """The counts are here."""
        self.counts = counts
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every word."""
        many, (people, ending, opening) = self._desk.words.many, self.counts
        self.training.setText(many("{n} person to be trained", "{n} people to be trained", people))
        self.ending.setText(many("{n} contract ends soon", "{n} contracts end soon", ending))
        self.opening.setText(many("{n} agreement to open", "{n} agreements to open", opening))
        self.training.setVisible(people > 0)
        self.ending.setVisible(ending > 0)
        self.opening.setVisible(opening > 0)
        self.setVisible(any(self.counts))

"""The last step of the first run: where the desk's data lives, in one file here or on the team's server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk.ui.form import Form, text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import ChoiceCard
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

KINDS = (
    (mark("A file on this computer"), mark("For one desk. It can be moved and backed up like any other file.")),
    (mark("Your team's PostgreSQL"), mark("For several desks at once. You need an empty database on the server, and a login.")),
)  # fmt: skip


class PlaceStep(QWidget):
    """Two cards and the place itself; in a `fixed` place the database is open already. `server_wanted` or `changed` when one is picked."""

    server_wanted = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, database: str, parent: QWidget | None = None, *, fixed: bool = False) -> None:
        super().__init__(parent)
        self._desk, self._file = desk, database
        self.fixed = fixed
        self.form, self.field = Form(1), text_field()
        self.field.setText(database)
        self.form.add("database", "", self.field)
        self.choose_file = Button("", "ordinary", "folder-open")
        self.in_file, self.on_server = ChoiceCard(radio=True), ChoiceCard(radio=True)
        self._words = [(text_label("", 15, 600), text_label("", 13, 400, "text2", wrap=True)) for _ in KINDS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card, (title, said) in zip((self.in_file, self.on_server), self._words, strict=True):
            card.column.addWidget(title)
            card.column.addWidget(said)
            card.setVisible(not fixed)
            column.addWidget(card)
        column.addSpacing(4)
        column.addWidget(self.form)
        column.addWidget(self.choose_file)
        self.choose_file.clicked.connect(self._choose_file)
        self.in_file.picked.connect(self._stay_in_file)
        self.on_server.picked.connect(self.server_wanted)
        self._show()

    def database(self) -> str:
        """The place as it stands."""
        return self.field.text().strip()

    def is_server(self) -> bool:
        """Whether the place is a team's database."""
        return "://" in self.database()

    def take(self, database: str) -> None:
        """A database that is open and empty meanwhile is the place; what was typed elsewhere stays."""
        self.field.setText(database)
        self.fixed = True
        self._show()

    @Slot()
    def _stay_in_file(self) -> None:
        """A file after all; the server's database stays as empty as it was."""
        if self.is_server():
            self.field.setText(self._file)
            self.fixed = False
        self._show()

    def _show(self) -> None:
        self.in_file.choose(not self.is_server())
        self.on_server.choose(self.is_server())
        self.field.setReadOnly(self.fixed)
        self.choose_file.setVisible(not self.fixed)
        self.retranslate()
        self.changed.emit()

    @Slot()
    def _choose_file(self) -> None:
        words = self._desk.words
        found, _ = QFileDialog.getSaveFileName(self, words.tr("Where the data lives"), self.database(), "*.sqlite")
        if found:
            self.field.setText(str(Path(found)))

    def retranslate(self) -> None:
        """Writes every word."""
        words = self._desk.words
        cards = (self.in_file, self.on_server)
        for card, (title, said), (kind, told) in zip(cards, self._words, KINDS, strict=True):
            title.setText(words.tr(kind))
            said.setText(words.tr(told))
            name(card, words.tr(kind), words.tr(told))
        self.form["database"].relabel(words.tr("Database") if self.fixed else words.tr("File"))
        self.choose_file.setText(words.tr("Choose a file…"))

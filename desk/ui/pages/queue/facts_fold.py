"""The facts of a ticket, folded to their first two rows or whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.pages.queue.facts import Facts
from desk.ui.parts.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words


class FactsFold(QWidget):
    """The facts with the caret that unfolds them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = Facts()
        self._caret = Button("", "tool", "caret-down", height=22)
        self._caret.setFixedWidth(24)
        self._caret.clicked.connect(lambda: self.unfold(whole=not self.facts.is_whole()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.facts, 1)
        row.addWidget(self._caret, 0, Qt.AlignmentFlag.AlignTop)

    def show_ticket(self, ticket: TicketView, people: Mapping[int, str], profile: Any, words: Words) -> None:
        """Writes a ticket's facts."""
        self.facts.show_ticket(ticket, people, profile, words)

    def wire(self, page: QueuePage) -> None:
        """What is asked for from a fact, and what a team is chosen from."""
        self.facts.set_teams(page.teams, page.former_teams)
        self.facts.version_wanted.connect(lambda: page.asking.field("product_version"))
        self.facts.tags.add_wanted.connect(page.asking.tag)
        self.facts.tags.removed.connect(page.verbs.untag)

    def unfold(self, *, whole: bool) -> None:
        """Shows every fact, or the first two rows."""
        self.facts.unfold(whole=whole)
        self._point()

    def open(self, field: str) -> None:
        """Opens the choices of a fact."""
        self.facts.open(field)
        self._point()

    def _point(self) -> None:
        self._caret.set_icon("caret-up" if self.facts.is_whole() else "caret-down")

    def retranslate(self, words: Words) -> None:
        """Its word in the language now chosen."""
        self._caret.describe(words.tr("More facts"))

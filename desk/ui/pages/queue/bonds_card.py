"""What a ticket is bound to: where it was merged, what blocks it, what it is linked with, its tags; each opens or goes by a click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import trade_words
from desk.ui.pages.queue.facts import elided
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import Card
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import name, set_hint, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.tickets import LinkView, TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.ticket_sections import Shown

KINDS: Final = {
    "blocked_by": mark("Blocked by"), "blocks": mark("Blocks"), "duplicate": mark("Duplicate of"), "duplicated_by": mark("Duplicate"),
    "related": mark("Related"),
}  # fmt: skip


class BondsCard(QWidget):
    """One row a link, above them where the ticket went if it was merged."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__()
        self._page = page
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._known: object = None
        self.hide()

    def show_ticket(self, ticket: TicketView, by: Shown) -> None:
        """Writes a ticket's links; the same ones again stand as they are."""
        bonds = ticket.bonds
        known = (ticket.id, bonds.links, bonds.merged_into, bonds.takes_back, by.words.code)
        if known == self._known:
            return
        self._known = known
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if bonds.merged_into is not None:
            self._column.addWidget(self._merged(*bonds.merged_into, by))
        if bonds.takes_back is not None:
            self._column.addWidget(self._takes_back(bonds.takes_back.id, bonds.takes_back.source, by))
        for link in bonds.links:
            self._column.addWidget(self._row(link, by))
        self.setVisible(self._column.count() > 0)

    def _merged(self, ticket_id: int, number: int, by: Shown) -> Card:
        made = Card("note")
        row = QHBoxLayout()
        said = text_label(by.words.say("This ticket was merged into {number}", number=str(number)), 13, 500, wrap=True)
        row.addWidget(said, 1)
        button = Button(by.words.say("Open {number}", number=str(number)), "ordinary")
        button.clicked.connect(lambda: self._page.show_thing(ticket_id=ticket_id))
        row.addWidget(button)
        made.column.addLayout(row)
        return made

    def _takes_back(self, merge_id: int, number: int, by: Shown) -> Button:
        button = Button(by.words.say("Take the merge with {number} back", number=str(number)), "link", "undo")
        button.clicked.connect(lambda: self._page.verbs.unmerge(merge_id))
        return button

    def _row(self, link: LinkView, by: Shown) -> QWidget:
        made, words = QWidget(), by.words
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        kind = text_label(words.tr(KINDS[link.kind]), 12, 400, "amber" if link.kind == "blocked_by" and link.is_open else "text3")
        kind.setMinimumWidth(84)
        row.addWidget(kind)
        number = Button(str(link.number), "link")
        number.clicked.connect(lambda: self._page.show_thing(ticket_id=link.ticket_id))
        set_hint(number, words.say("Open {number}", number=str(link.number)))
        name(number, f"{kind.text()} {link.number}, {link.subject}")
        row.addWidget(number)
        subject = elided(13, 400, "text" if link.is_open else "text3")
        subject.say(link.subject)
        row.addWidget(subject, 1)
        row.addWidget(ChipLabel(trade_words.word(trade_words.STATUSES, link.status, words), "text2" if link.is_open else "green"))
        away = icon_button("close", words.say("Take the link to {number} away", number=str(link.number)))
        away.clicked.connect(lambda: self._page.verbs.unlink(link.id))
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignRight)
        return made

"""A ticket printed: in which language, with what only the desk sees or without; the paper opens in its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from desk.ui import theme
from desk.ui.form import Choice
from desk.ui.pages.queue.change_text import change
from desk.ui.parts.labels import name
from desk.ui.parts.popover import Popover
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.tickets import EntryView, TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words

WIDE = 320


class PrintTicket(Popover):
    """Asks, makes the paper on the lane, and opens it."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._ticket: TicketView | None = None
        self.language, self.internal = Choice(), QCheckBox()
        self.internal.setFont(theme.font())
        self.body.addWidget(self.language)
        self.body.addWidget(self.internal)
        self.other.hide()
        self.setMinimumWidth(WIDE)  # a language with longer words makes it wider

    def ask(self, ticket: TicketView, anchor: QWidget) -> None:
        """Asks for a ticket: the customer's language first, nothing internal."""
        words = self._page.words
        self._ticket = ticket
        self.title.setText(words.say("Print ticket {number}", number=str(ticket.number)))
        self.do.setText(words.tr("Show the paper"))
        self.internal.setText(words.tr("With internal notes and changes"))
        self.internal.setChecked(False)
        name(self.language, words.tr("Language of the paper"))
        first = [ticket.language, *(code for code in LANGUAGES if code != ticket.language)]
        self.language.set_rows((code, LANGUAGES[code].name) for code in first if code in LANGUAGES)
        self.language.choose(ticket.language)
        self.open_below(anchor)
        self.language.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Makes the paper and shows it."""
        ticket, page, desk = self._ticket, self._page, self._page.desk
        if ticket is None:
            return
        language, internal, now, people = str(self.language.value()), self.internal.isChecked(), desk.clock.now(), dict(page.people)

        def says(entry: EntryView, words: Words) -> str:
            told = change(entry, people, words)
            return told[1] if told is not None else ""

        def made() -> bytes:
            pdf: bytes = desk.services.ticket.print.ticket_paper(
                desk.store, ticket_id=ticket.id, language=language, now=now, internal=internal, says=says,
            )  # fmt: skip
            return pdf

        title = page.words.say("Ticket {number}", number=str(ticket.number))
        self.dismiss()
        desk.lane.read(made, lambda pdf: self._open(title, pdf), channel="queue.paper")

    def _open(self, title: str, pdf: bytes) -> None:
        from desk.ui.parts.paper_window import show_paper

        self.paper = show_paper(self._page.desk, title, pdf, self._page)

"""A ticket's promise to the minute, and why it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import trade_words
from desk.ui.pages.queue import pill_text
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.card import Card
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import text_label
from desk.ui.parts.pill import PillLabel, Promise

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.why import Reason
    from desk.services.tickets import TicketView
    from desk.words import Words


class PromiseCard(Card):
    """The pill, what is due when, the why in the person's language, and where an estimate stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self.column.setContentsMargins(12, 10, 12, 10)
        self._pill = PillLabel()
        self._due = text_label("", 13, 500, "text", figures=True)
        self._why = PlainText("", "text2", 12)
        self._extra = ChipLabel("", "text2")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._pill)
        head.addStretch(1)
        head.addWidget(self._due)
        self.column.addLayout(head)
        self.column.addWidget(self._why)
        foot = QVBoxLayout()
        foot.addWidget(self._extra, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(foot)

    def why(self) -> str:
        """The why as shown."""
        return self._why.text()

    def show_ticket(self, ticket: TicketView, now: datetime, words: Words) -> None:
        """Writes a ticket's promise."""
        pill = pill_text.exact(ticket, now, words)
        self._pill.set_pill(pill)
        due = pill_text.due(ticket, now, words)
        self._due.setText(due)
        self._due.setVisible(bool(due))
        why = " ".join(words.reasons(reasons(ticket)))
        self._why.setText(why)
        self._why.setVisible(bool(why))
        said = estimate_said(ticket, words)
        self._extra.set_chip(said, "green" if ticket.estimate == "approved" else "text2")
        self._extra.setVisible(bool(said))
        self.setVisible(bool(why or said) or pill.state is not Promise.NONE)
        self.setAccessibleName(pill.text)
        self.setAccessibleDescription(why)


def reasons(ticket: TicketView) -> tuple[Reason, ...]:
    """The why of the promise that matters now, else of the last one, else of there being none."""
    for promise in ticket.promises:
        if promise.kind == ticket.due_kind:
            return promise.why
    return ticket.why or (ticket.promises[-1].why if ticket.promises else ())


def estimate_said(ticket: TicketView, words: Words) -> str:
    """Where the estimate stands, in one chip; nothing when there is none."""
    if ticket.estimate == "none" and ticket.estimated_hours is None:
        return ""
    state = words.tr(trade_words.ESTIMATES.get(ticket.estimate, trade_words.ESTIMATES["none"]))
    if ticket.estimated_hours is None:
        return state
    return words.say("{state}: {hours:number} h", state=state, hours=ticket.estimated_hours)

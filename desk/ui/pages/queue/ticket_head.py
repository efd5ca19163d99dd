"""The head of a ticket: number, chips, channel and hour, subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import times, trade_words
from desk.ui.pages.queue.facts import elided
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.tickets import TicketView
    from desk.words import Words

LEVEL_3 = 3


class TicketHead(QWidget):
    """What a ticket is called and where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = text_label("", 12, 500, "text2", figures=True)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._when = elided(12, 400, "text3")
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._subject = PlainText("")
        self._subject.setFont(text_label("", 17, 600).font())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._number)
        top.addLayout(self._chips)
        top.addWidget(self._when, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._subject)

    def show_ticket(self, ticket: TicketView, profile: Any, now: datetime, words: Words) -> None:
        """Writes a ticket's head."""
        self._number.setText(str(ticket.number))
        self._write_chips(ticket, profile, words)
        received = times.received(ticket.received_at, now, words)
        self._when.say(f"{trade_words.word(trade_words.CHANNELS, ticket.channel, words)} · {received}")
        self._subject.setText(ticket.subject)

    def _write_chips(self, ticket: TicketView, profile: Any, words: Words) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text, tone in chips(ticket, profile, words):
            self._chips.addWidget(ChipLabel(text, tone))


def chips(ticket: TicketView, profile: Any, words: Words) -> list[tuple[str, str]]:
    """The chips of a ticket's head: state, tier, level, management, and a priority above normal."""
    found = [(trade_words.word(trade_words.STATUSES, ticket.status, words), "text2")]
    if ticket.tier:
        found.append((trade_words.TIERS.get(ticket.tier, ticket.tier), "accent" if ticket.tier == "premium" else "text2"))
    if ticket.management:
        found.append((words.tr("With management"), "text2"))
    elif ticket.level == LEVEL_3:
        found.append((words.tr(trade_words.LEVELS[LEVEL_3]), "text2"))
    if ticket.priority != "normal":
        tone = "red" if ticket.priority == "critical" else "amber"
        found.append((trade_words.priority_word(profile, ticket.priority, ticket.kind, words), tone))
    return found

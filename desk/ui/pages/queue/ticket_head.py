"""The head of a ticket: number, chips, channel and hour, subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import times, trade_words
from desk.ui.pages.queue.facts import elided
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import text_label

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.tickets import TicketView
    from desk.words import Words

LEVEL_3 = 3
# So wide the hour stands whole, and the chips beside it go on in another row instead.
WHEN = 150


class TicketHead(QWidget):
    """What a ticket is called and where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = text_label("", 12, 500, "text2", figures=True)
        self._chips, self._worn = Flow(), list[ChipLabel]()
        self._when = elided(12, 400, "text3")
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._subject = PlainText("")
        self._subject.setFont(text_label("", 17, 600).font())
        top = QHBoxLayout()
        top.setSpacing(8)
        for part in (self._number, self._when):
            part.setFixedHeight(ChipLabel().sizeHint().height())
        above = Qt.AlignmentFlag.AlignTop
        top.addWidget(self._number, 0, above)
        top.addLayout(self._chips)
        top.addWidget(self._when, 1, above)
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
        said = f"{trade_words.word(trade_words.CHANNELS, ticket.channel, words)} · {received}"
        self._when.say(said)
        self._when.setMinimumWidth(min(self._when.fontMetrics().horizontalAdvance(said) + 2, WHEN))
        self._subject.setText(ticket.subject)

    def _write_chips(self, ticket: TicketView, profile: Any, words: Words) -> None:
        """As many rows of them as they need: long words may not push the ticket out of its pane."""
        for old in self._worn:
            self._chips.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._worn = [ChipLabel(text, tone) for text, tone in chips(ticket, profile, words)]
        for made in self._worn:
            self._chips.addWidget(made)


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

"""A ticket's promise to the minute, and why it is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desk.ui import pill_text, trade_words
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import text_label
from desk.ui.parts.pill import PillLabel, Promise, draw_pill

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from desk.rules.why import Reason
    from desk.services.tickets import TicketView
    from desk.words import Words


ASSUMED, SPARE = "ours.", 16
# Without a capsule the glyph itself stands on the text's line.
CAPSULED, GLYPH = frozenset({Promise.AIM_PASSED, Promise.BREACHED, Promise.PAUSED, Promise.HELD}), 7


class HeadPill(PillLabel):
    """The pill of a card."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The capsule, or the glyph flush with the text below."""
        if self._pill is not None:
            out = 0 if self._pill.state in CAPSULED else -GLYPH
            painter = QPainter(self)
            draw_pill(painter, QRectF(self.rect()).adjusted(out, 0, 0, 0), self._pill)


class PromiseCard(Card):
    """The pill, what is due when, the why in the person's language, where an estimate stands; `history_wanted` for what stood before."""

    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calm", parent)
        self.column.setContentsMargins(12, 10, 12, 10)
        self._pill = HeadPill()
        self._due, self._due_below = (text_label("", 13, 500, "text", figures=True) for _ in range(2))
        self._due.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._due.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._why = PlainText("", "text2", 12)
        self._extra = ChipLabel("", "text2")
        self._words: Words | None = None
        self._steps: list[str] = []
        self._assumed: list[str] = []
        self._unfolded = False
        self._more = Button("", "link", height=20)
        self._more.clicked.connect(self._unfold)
        self.history = Button("", "link", height=20)
        self.history.clicked.connect(self.history_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._pill)
        head.addWidget(self._due, 1)
        self.column.addLayout(head)
        self.column.addWidget(self._due_below)
        self.column.addWidget(self._why)
        below = QWidget()
        foot = Flow(below, gap=4)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._extra)
        foot.addWidget(self._more)
        foot.addWidget(self.history)
        self.column.addWidget(below)

    def why(self) -> str:
        """The why as shown."""
        return self._why.text()

    def show_ticket(self, ticket: TicketView, now: datetime, words: Words, *, unconfirmed: Collection[str] | None = None) -> None:
        """Writes a ticket's promise; of its assumptions only those that the desk has not confirmed since (None: all)."""
        pill = pill_text.exact(ticket, now, words)
        self._pill.set_pill(pill)
        due = pill_text.due(ticket, now, words)
        self._due_below.setText(due)
        self._place_due()
        given = reasons(ticket)
        steps = words.reasons(reason for reason in given if not reason.code.startswith(ASSUMED))
        self._assumed = words.reasons(
            reason for reason in given if reason.code.startswith(ASSUMED) and (unconfirmed is None or reason.code in unconfirmed)
        )
        self._words, self._steps = words, steps
        self._write_why()
        why = self.why()
        said = estimate_said(ticket, words)
        self._extra.set_chip(said, "green" if ticket.estimate == "approved" else "text2")
        self._extra.setVisible(bool(said))
        self.setVisible(bool(why or said) or pill.state is not Promise.NONE)
        self.history.setText(words.tr("Promise history"))
        self.history.setVisible(bool(ticket.promises))
        self.setAccessibleName(pill.text)
        self.setAccessibleDescription(why)

    def _write_why(self) -> None:
        """The steps; what the profile assumes where the published promise is silent is one click away."""
        shown = [*self._steps, *(self._assumed if self._unfolded else ())]
        self._why.setText(" ".join(shown))
        self._why.setVisible(bool(shown))
        self._more.setVisible(bool(self._assumed))
        if self._words is not None and self._assumed:
            count = len(self._assumed)
            folded = self._words.many("Show {n} assumption", "Show {n} assumptions", count)
            self._more.setText(self._words.tr("Hide the assumptions") if self._unfolded else folded)

    def _unfold(self) -> None:
        self._unfolded = not self._unfolded
        self._write_why()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is due stands beside the pill, or below it where both do not fit."""
        super().resizeEvent(event)
        self._place_due()

    def _place_due(self) -> None:
        margins, due = self.column.contentsMargins(), self._due_below.text()
        room = self.width() - margins.left() - margins.right() - self._pill.sizeHint().width() - SPARE
        beside = self._due.fontMetrics().horizontalAdvance(due) <= room
        self._due.setText(due if beside else "")
        self._due_below.setVisible(bool(due) and not beside)


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

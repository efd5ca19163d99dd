"""The ticket beside the queue: its head, its facts, its promise with the why, its timeline, and the box to answer in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui import times, trade_words
from desk.ui.pages.queue.facts import Facts, elided
from desk.ui.pages.queue.promise_card import PromiseCard
from desk.ui.pages.queue.reply_box import ReplyBox
from desk.ui.pages.queue.timeline import PlainText, Timeline
from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.chip import ChipLabel
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.scroll_body import ScrollBody
from desk.ui.tokens import HEAD, INNER, PANE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from desk.services.tickets import TicketView
    from desk.ui.actions import Registry
    from desk.ui.pages.queue.drafts import Drafts
    from desk.words import Words

# In order of use: what does not fit goes behind "…".
BAR = (
    "queue.take", "queue.wait", "queue.escalate", "queue.plan", "queue.resolve", "queue.estimate", "queue.resume", "queue.reply",
    "queue.note",
)
LEVEL_3 = 3


class TicketPane(QWidget):
    """Shows one ticket; `back_wanted` when it lies over the table and is to go."""

    back_wanted = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticket: TicketView | None = None
        self.facts, self.promise, self.timeline, self.reply = Facts(), PromiseCard(), Timeline(), ReplyBox(drafts)
        self._number = text_label("", 12, 500, "text2", figures=True)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._when = elided(12, 400, "text3")
        self._when.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._subject = PlainText("")
        self._subject.setFont(text_label("", 17, 600).font())
        self._fold = Button("", "tool", "caret-down", height=22)
        self._fold.setFixedWidth(24)
        self._fold.clicked.connect(self._turn_fold)
        self.back = icon_button("arrow-left", "")
        self.back.clicked.connect(self.back_wanted)
        self._bar_row = QHBoxLayout()
        self.bar: ActionBar | None = None
        self._build()

    def _build(self) -> None:
        ground = pane("canvas")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setFixedHeight(HEAD)
        self._bar_row = QHBoxLayout(head)
        self._bar_row.setContentsMargins(8, 0, 4, 0)
        self._bar_row.addWidget(self.back)
        column.addWidget(head)
        column.addWidget(line())
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._body())
        column.addWidget(self.area, 1)
        column.addWidget(self.reply)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        self.back.hide()

    def _body(self) -> QWidget:
        body = ScrollBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(PANE, INNER, PANE, PANE)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._number)
        top.addLayout(self._chips)
        top.addWidget(self._when, 1)
        column.addLayout(top)
        column.addWidget(self._subject)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.facts, 1)
        row.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addSpacing(2)
        column.addWidget(self.promise)
        column.addSpacing(6)
        column.addWidget(self.timeline)
        column.addStretch(1)
        return body

    def add_bar(self, registry: Registry, more_word: str) -> None:
        """The row of actions, once they are registered."""
        self.bar = ActionBar(registry, BAR, more_word)
        self._bar_row.addWidget(self.bar, 1)

    def show_ticket(self, ticket: TicketView, people: Mapping[int, str], profile: Any, now: datetime, words: Words) -> None:
        """Writes a ticket; the same one again keeps its place and what is being typed."""
        same = self.ticket is not None and self.ticket.id == ticket.id
        self.ticket = ticket
        self._number.setText(str(ticket.number))
        self._write_chips(ticket, profile, words)
        received = times.received(ticket.received_at, now, words)
        self._when.say(f"{trade_words.word(trade_words.CHANNELS, ticket.channel, words)} · {received}")
        self._subject.setText(ticket.subject)
        self.facts.show_ticket(ticket, people, profile, words)
        self.tick(now, words)
        self.timeline.show_ticket(ticket, people, now, words)
        self.reply.show_ticket(ticket, words)
        self.setAccessibleName(f"{ticket.number} {ticket.subject}")
        if not same:
            self.area.verticalScrollBar().setValue(0)

    def tick(self, now: datetime, words: Words) -> None:
        """A minute has passed: the promise is counted anew."""
        if self.ticket is not None:
            self.promise.show_ticket(self.ticket, now, words)

    def show_newest(self) -> None:
        """Scrolls to the end of the timeline, once it is laid out."""
        bar = self.area.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def _write_chips(self, ticket: TicketView, profile: Any, words: Words) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text, tone in chips(ticket, profile, words):
            self._chips.addWidget(ChipLabel(text, tone))

    def _turn_fold(self) -> None:
        self.unfold(whole=not self.facts.is_whole())

    def unfold(self, *, whole: bool) -> None:
        """Shows every fact, or the first two rows."""
        self.facts.unfold(whole=whole)
        self._fold.set_icon("caret-up" if whole else "caret-down")

    def open_fact(self, field: str) -> None:
        """Opens the choices of a fact."""
        self.facts.open(field)
        self._fold.set_icon("caret-up" if self.facts.is_whole() else "caret-down")

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen; the ticket is written anew by the page."""
        self.back.describe(words.tr("Back to the table"))
        self._fold.describe(words.tr("More facts"))
        self.reply.retranslate(words)
        if self.bar is not None:
            self.bar.set_more_word(words.tr("More actions"))


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

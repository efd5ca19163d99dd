"""The ticket beside the queue: the sections of ticket_sections.py under one row of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.buttons import icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line
from desk.ui.parts.scroll_body import ScrollBody
from desk.ui.tokens import HEAD, INNER, PANE

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.facts import Facts
    from desk.ui.pages.queue.facts_fold import FactsFold
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.promise_card import PromiseCard
    from desk.ui.pages.queue.reply_box import ReplyBox
    from desk.ui.pages.queue.ticket_sections import Section, Shown
    from desk.ui.pages.queue.timeline import Timeline
    from desk.words import Words

# In order of use: what does not fit goes behind "…".
BAR = (
    "queue.take", "queue.wait", "queue.escalate", "queue.plan", "queue.resolve", "queue.estimate", "queue.resume", "queue.reply",
    "queue.note",
)


def sections() -> tuple[Section, ...]:
    """The sections, imported when the first ticket is read."""
    from desk.ui.pages.queue.ticket_sections import SECTIONS

    return SECTIONS


class TicketPane(QWidget):
    """Shows one ticket; `back_wanted` when it lies over the table and is to go.

    Its sections are made when the first ticket is shown, or one is asked for: the queue is on the screen sooner. `furnished` tells it.
    """

    back_wanted = Signal()
    furnished = Signal()

    def __init__(self, page: QueuePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticket: TicketView | None = None
        self._page = page
        self._parts: dict[str, Any] = {}
        self.back = icon_button("arrow-left", "")
        self.back.clicked.connect(self.back_wanted)
        self._bar_row = QHBoxLayout()
        self.bar: ActionBar | None = None
        self.back.setParent(self)
        self.back.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, wherever in the ticket, goes back to the rows; a ticket that lies over them goes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._page.middle.isVisible():
            self._page.choosing.focus_table()
        else:
            self.back_wanted.emit()

    def is_furnished(self) -> bool:
        """Whether its sections are made."""
        return bool(self._parts)

    def part(self, name: str) -> Any:
        """The widget of a section."""
        self.furnish()
        return self._parts[name]

    def furnish(self) -> None:
        """Makes the sections, once."""
        if not self._parts:
            self._parts = {section.name: section.make(self._page) for section in sections()}
            self._build()
            self.retranslate(self._page.words)
            self.furnished.emit()

    @property
    def fold(self) -> FactsFold:
        """The facts with their caret."""
        return self.part("facts")  # type: ignore[no-any-return]

    @property
    def facts(self) -> Facts:
        """The facts."""
        return self.fold.facts

    @property
    def promise(self) -> PromiseCard:
        """The promise with its why."""
        return self.part("promise")  # type: ignore[no-any-return]

    @property
    def timeline(self) -> Timeline:
        """What happened."""
        return self.part("timeline")  # type: ignore[no-any-return]

    @property
    def reply(self) -> ReplyBox:
        """Where one answers."""
        return self.part("reply")  # type: ignore[no-any-return]

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
        for section in sections():
            if section.foot:
                column.addWidget(self._parts[section.name])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)

    def _body(self) -> QWidget:
        body = ScrollBody()
        column = QVBoxLayout(body)
        column.setContentsMargins(PANE, INNER, PANE, PANE)
        column.setSpacing(8)
        for section in sections():
            if not section.foot:
                column.addSpacing(section.above)
                column.addWidget(self._parts[section.name])
        column.addStretch(1)
        return body

    def show_ticket(self, ticket: TicketView, by: Shown) -> None:
        """Writes a ticket; the same one again keeps its place and what is being typed."""
        same = self.ticket is not None and self.ticket.id == ticket.id
        self.ticket = ticket
        for section in sections():
            section.show(self.part(section.name), ticket, by)
        self.setAccessibleName(f"{ticket.number} {ticket.subject}")
        if not same:
            self.area.verticalScrollBar().setValue(0)

    def tick(self, by: Shown) -> None:
        """A minute has passed: what counts is counted anew."""
        for section in sections():
            if section.tick is not None and self.ticket is not None:
                section.tick(self._parts[section.name], self.ticket, by)

    def show_top(self) -> None:
        """Scrolls to the head of the ticket."""
        self.area.verticalScrollBar().setValue(0)

    def show_newest(self) -> None:
        """Scrolls to the end of the timeline, once it is laid out."""
        self.timeline.show_newest()
        bar = self.area.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(bar.maximum()))

    def unfold(self, *, whole: bool) -> None:
        """Shows every fact, or the first two rows."""
        self.fold.unfold(whole=whole)

    def open_fact(self, field: str) -> None:
        """Opens the choices of a fact."""
        self.fold.open(field)

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen; the ticket is written anew by the page."""
        if not self._parts:
            return
        self.back.describe(words.tr("Back to the table"))
        for section in sections():
            if section.retranslate is not None:
                section.retranslate(self._parts[section.name], words)
        registry = self._page.desk.registry
        if self.bar is None and any(row.id == BAR[0] for row in registry.rows()):
            self.bar = ActionBar(registry, BAR, words.tr("More actions"))
            self._bar_row.addWidget(self.bar, 1)
        if self.bar is not None:
            self.bar.set_more_word(words.tr("More actions"))

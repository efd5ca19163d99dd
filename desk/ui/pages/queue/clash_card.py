"""Two wrote the same: theirs and mine side by side, with who and when; one is chosen, or mine changed first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.ui import times, trade_words
from desk.ui.form import text_field
from desk.ui.pages.queue.change_fields import LABELS
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.labels import name, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.services.tickets import ClashView, TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.ticket_sections import Shown

WRITTEN = ("subject", "product_version")


class ClashCard(Card):
    """Asks which of two values stands; what is asked stays with its ticket until it is answered."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__("note")
        self._page = page
        self._asked: dict[int, ClashView] = {}
        self._now: ClashView | None = None
        self.title = PlainText("")
        self.title.setFont(text_label("", 13, 600).font())
        self.theirs_label, self.mine_label = (text_label("", 12, 400, "text2") for _ in range(2))
        self.theirs, self.mine_text = PlainText(""), PlainText("")
        self.mine: QLineEdit = text_field()
        self.keep, self.take = Button("", "ordinary"), Button("", "primary")
        self._build()
        self.keep.clicked.connect(self._keep_theirs)
        self.take.clicked.connect(self._take_mine)
        self.mine.returnPressed.connect(self._take_mine)
        self.hide()

    def _build(self) -> None:
        self.column.addWidget(self.title)
        both = QHBoxLayout()
        both.setSpacing(16)
        for label, parts, button in (
            (self.theirs_label, (self.theirs,), self.keep), (self.mine_label, (self.mine_text, self.mine), self.take),
        ):  # fmt: skip
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(label)
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
            side.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            both.addLayout(side, 1)
        self.column.addLayout(both)
        QWidget.setTabOrder(self.keep, self.mine)
        QWidget.setTabOrder(self.mine, self.take)

    def ask(self, view: ClashView) -> None:
        """Shows a clash on its ticket, and puts the focus on what leaves everything as it is."""
        self._asked[view.ticket_id] = view
        ticket = self._page.pane.ticket
        if ticket is not None and ticket.id == view.ticket_id:
            self.show_ticket(ticket, self._page.shown())
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.pane.show_top()

    def show_ticket(self, ticket: TicketView, by: Shown) -> None:
        """The clash of the ticket shown, if there is one; what is being typed in it stays."""
        view = self._asked.get(ticket.id)
        if view is not None and view is not self._now:
            self.mine.setText(view.mine_said)
            self.mine.setCursorPosition(0)
        self._now = view
        self.setVisible(view is not None)
        if view is None:
            return
        words, who = by.words, view.who or by.words.tr("The desk")
        field = words.tr(self._label(view.field))
        when = times.stamp(view.at, by.now, words) if view.at is not None else ""
        self.title.setText(words.say("{field}: {who} changed it while you did", field=field, who=who))
        self.theirs_label.setText(" · ".join(part for part in (who, when) if part))
        self.mine_label.setText(words.tr("You"))
        self.theirs.setText(self._said(view, view.theirs, view.theirs_said, by))
        self.mine_text.setText(self._said(view, view.mine, view.mine_said, by))
        self.mine.setVisible(view.field in WRITTEN)
        self.mine_text.setVisible(view.field not in WRITTEN)
        name(self.mine, field)
        self.keep.setText(words.say("Keep {who}’s", who=who))
        self.take.setText(words.tr("Take mine"))
        name(self, f"{self.title.text()}: {self.theirs.text()} / {view.mine_said}")

    @staticmethod
    def _label(field: str) -> str:
        return LABELS[field] if field in LABELS else trade_words.FIELDS[field][0] if field in trade_words.FIELDS else field

    @staticmethod
    def _said(view: ClashView, value: Any, said: str, by: Shown) -> str:
        if value is None or value == "":
            return by.words.tr("Nobody") if view.field == "owner_id" else "—"
        known = trade_words.FIELDS.get(view.field)
        return said if known is None else trade_words.word(known[1], value, by.words)

    def _keep_theirs(self) -> None:
        self._answered()

    def _take_mine(self) -> None:
        view = self._now
        if view is None:
            return
        value: Any = self.mine.text() if view.field in WRITTEN else view.mine
        self._answered()
        verbs, number = self._page.verbs, view.ticket_id
        if view.field == "owner_id":
            verbs.deeds.do("give", (number,), "", None, verbs.clashed, owner_id=value, seen={number: view.theirs})
        else:
            seen = {number: {view.field: view.theirs}}
            verbs.deeds.do("change", (number,), "", None, verbs.clashed, changes={view.field: value}, seen=seen)

    def _answered(self) -> None:
        if self._now is not None:
            self._asked.pop(self._now.ticket_id, None)
            self._now = None
        self.hide()
        self._page.choosing.focus_table()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it open and goes back to the rows."""
        if event.key() == Qt.Key.Key_Escape:
            self._page.choosing.focus_table()
        else:
            super().keyPressEvent(event)

"""Above the reply: who else is writing, and the reply a colleague sent while one wrote; it is read first, then sent with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import icons
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from desk.services.tickets import Company, TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.words import Words

WRITING = {"reply": mark("{who} is writing a reply"), "note": mark("{who} is writing a note")}
LONGEST = 600
MINUTE = 60


class CompanyLine(QWidget):
    """Nothing as long as one is alone on the ticket."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__()
        self._page = page
        self._ticket_id = 0
        self._again: Callable[[], None] | None = None
        self.writing, self.replied = (CutLabel("", 12, 500, "note") for _ in range(2))
        self._sign = text_label()
        self.card = Card("note")
        self.title, self.text = PlainText(""), PlainText("")
        self.title.setFont(text_label("", 13, 600).font())
        self.on, self.send = Button("", "ordinary", "", "Esc"), Button("", "primary", "", "Ctrl+Return")
        self._build()
        self.on.clicked.connect(self._go_on)
        self.send.clicked.connect(self._send)
        self.hide()

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 6, 12, 6)
        outer.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self.writing)
        row.addWidget(self.replied)
        row.addStretch(1)
        outer.addLayout(row)
        outer.addWidget(self.card)
        below = QWidget()  # long words go on below one another
        foot = Flow(below, gap=6)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.on)
        foot.addWidget(self.send)
        for part in (self.title, self.text):
            self.card.column.addWidget(part)
        self.card.column.addWidget(below)
        self.card.hide()

    def show_ticket(self, ticket: TicketView) -> None:
        """Another ticket has other company."""
        if ticket.id != self._ticket_id:
            self._ticket_id = ticket.id
            self._page.company.look_soon()
            self.writing.setText("")
            self.replied.setText("")
            self._close()

    def show_writing(self, writing: tuple[tuple[str, str], ...], words: Words) -> None:
        """Who is writing now."""
        said = " · ".join(words.say(WRITING.get(side, WRITING["note"]), who=who) for who, side in writing)
        if said != self.writing.text():
            self.writing.setText(said)
            name(self.writing, said)
            self._settle()

    def show_replied(self, found: Company | None, now: datetime, words: Words) -> None:
        """Who replied since the draft was begun, and how long ago."""
        said = "" if found is None or found.last_reply_at is None else ago(found.last_reply_by, found.last_reply_at, now, words)
        if said != self.replied.text():
            self.replied.setText(said)
            name(self.replied, said)
            self._settle()

    def ask(self, error: Any, again: Callable[[], None], now: datetime, words: Words) -> None:
        """Shows the reply that came first, and asks."""
        self._again = again
        self.title.setText(ago(error.who, error.at, now, words))
        self.text.setText(error.text if len(error.text) <= LONGEST else error.text[:LONGEST] + "…")
        self.on.setText(words.tr("Go on writing"))
        self.send.setText(words.tr("Send anyway"))
        name(self.card, f"{self.title.text()}: {self.text.text()}")
        self.card.show()
        self._settle()
        self.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self) -> None:
        said = bool(self.writing.text() or self.replied.text())
        self._sign.setPixmap(icons.toned("note", "note", 14, self.devicePixelRatioF()))
        self._sign.setVisible(said)
        self.setVisible(said or self._again is not None)

    def _send(self) -> None:
        again = self._again
        self._close()
        if again is not None:
            again()

    def _go_on(self) -> None:
        self._close()
        self._page.pane.reply.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._again = None
        self.card.hide()
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return and Return send, Escape goes on writing."""
        if self._again is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._send()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_on()
        else:
            super().keyPressEvent(event)


def ago(who: str, at: datetime, now: datetime, words: Words) -> str:
    """How long ago somebody replied, in words."""
    minutes = max(0, int((now - at).total_seconds() // MINUTE))
    if not minutes:
        return words.say("{who} replied just now", who=who)
    if minutes < MINUTE:
        return words.many("{who} replied {n} min ago", "{who} replied {n} min ago", minutes, who=who)
    return words.say("{who} replied at {at:clock}", who=who, at=at.astimezone(now.tzinfo))

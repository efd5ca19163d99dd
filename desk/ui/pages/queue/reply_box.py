"""The box under a ticket: a reply to the customer or a note among us, kept as it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.pages.queue.drafts import Draft
from desk.ui.pages.queue.drop_down import opens
from desk.ui.pages.queue.facts import elided
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.text_edit import TextEdit
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.drafts import Drafts
    from desk.words import Words

THENS: tuple[tuple[str, str], ...] = (
    ("open", mark("Leave open")), ("waiting_customer", mark("Wait for the customer")), ("resolved", mark("Resolve afterwards")),
)
LEAST, MOST = 54, 190


class TypeField(TextEdit):
    """Grows with what is typed; Ctrl+Return sends, Escape goes back to the table."""

    sent = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font())
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(4)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        """As tall as its text, within bounds."""
        lines = max(2, round(self.document().size().height()))
        return QSize(200, min(MOST, max(LEAST, lines * self.fontMetrics().lineSpacing() + 22)))

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return QSize(120, min(self.sizeHint().height(), MOST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower field may need more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Return sends; Escape leaves, and everything typed stays."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ThenButton(Button):
    """What becomes of the ticket once the reply is sent."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__("", "tool")
        self.value = "open"
        self._words: Words | None = None
        self._choices = QMenu(self)
        self._choices.aboutToShow.connect(self._fill)
        opens(self, self._choices)

    def retranslate(self, words: Words) -> None:
        """Its word in the language now chosen."""
        self._words = words
        self.choose(self.value)

    def choose(self, value: str) -> None:
        """Shows a choice."""
        self.value = value if value in dict(THENS) else "open"
        if self._words is not None:
            self.setText(self._words.tr(dict(THENS)[self.value]))
            name(self, self.text(), self._words.tr("After sending"))

    def _fill(self) -> None:
        self._choices.clear()
        for value, text in THENS:
            shown = text if self._words is None else self._words.tr(text)
            made = QAction(shown, self._choices, checkable=True, checked=value == self.value)
            made.triggered.connect(lambda _on=False, picked=value: self._picked(picked))
            self._choices.addAction(made)

    def _picked(self, value: str) -> None:
        self.choose(value)
        self.chosen.emit()


class ReplyBox(QWidget):
    """`sent(side, text, then, op_key)` when something is to be sent; `left` when the box is left for the table."""

    sent = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, drafts: Drafts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._ticket: TicketView | None = None
        self._draft = Draft()
        self._filling = self._sending = False
        self._saved_at: datetime | None = None
        self._words: Words | None = None
        self.reply_tab, self.note_tab = Button("", "tab", "reply"), Button("", "tab", "note")
        self._tabs = QButtonGroup(self)
        self._to = elided(12, 400, "text3")
        self._to.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field = TypeField()
        self._kept = text_label("", 12, 400, "text3", figures=True)
        self._error: QLabel = text_label("", 12, 400, "red", wrap=True)
        self.then = ThenButton()
        self.send = Button("", "primary", "", "Ctrl+Return")
        self._build()
        self._wire()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(8)
        column.addLayout(inner)
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(8)
        for tab in (self.reply_tab, self.note_tab):
            self._tabs.addButton(tab)
            head.addWidget(tab)
        head.addWidget(self._to, 1)
        foot.addWidget(self._kept)
        foot.addStretch(1)
        foot.addWidget(self.then)
        foot.addWidget(self.send)
        inner.addLayout(head)
        inner.addWidget(self.field)
        inner.addWidget(self._error)
        inner.addLayout(foot)
        self._error.hide()
        self.setTabOrder(self.field, self.then)
        self.setTabOrder(self.then, self.send)

    def _wire(self) -> None:
        self.reply_tab.clicked.connect(lambda: self.turn_to("reply"))
        self.note_tab.clicked.connect(lambda: self.turn_to("note"))
        self.field.textChanged.connect(self._typed)
        self.field.sent.connect(self.send_now)
        self.field.left.connect(self.left)
        self.send.clicked.connect(self.send_now)
        self.then.chosen.connect(self._typed)
        self.field.installEventFilter(self)

    def show_ticket(self, ticket: TicketView | None, words: Words) -> None:
        """Another ticket's draft stands in the box; the same ticket's text is left as it is."""
        same = ticket is not None and self._ticket is not None and ticket.id == self._ticket.id
        self._ticket, self._words = ticket, words
        if not same:
            self._error.hide()
            self._kept.setText("")
            self._sending = False
            self._draft = self._drafts.get(ticket.id) if ticket is not None else Draft()
            self._fill()
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        self._words = words
        self.reply_tab.setText(words.tr("Reply"))
        self.note_tab.setText(words.tr("Note"))
        self.then.retranslate(words)
        self._dress()

    def turn_to(self, side: str, *, focus: bool = True) -> None:
        """Turns to the reply or the note; what stands on the other side stays."""
        if side != self._draft.side:
            self._draft = replace(self._draft, side=side)
            self._keep()
            self._fill()
        self._dress()
        if focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def side(self) -> str:
        """Which side is up: reply or note."""
        return self._draft.side

    def text(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    def send_now(self) -> None:
        """Sends what is typed, once; an empty field is answered with a sentence."""
        if self._ticket is None or self._sending or self._words is None:
            return
        text = self.text().strip()
        if not text:
            self.refuse(self._words.tr("Write something first."))
            return
        self._keep()
        kept = self._drafts.get(self._ticket.id)
        self._draft = kept
        self._sending = True
        self._error.hide()
        self.send.setEnabled(False)
        self.sent.emit(self._draft.side, text, self.then.value, kept.note_key if self._draft.side == "note" else kept.reply_key)

    def was_sent(self, ticket_id: int, side: str, text: str) -> None:
        """It is in the database: the draft goes, unless more was typed meanwhile."""
        here = self._ticket is not None and self._ticket.id == ticket_id
        draft = self._draft if here else self._drafts.get(ticket_id)
        if (draft.note if side == "note" else draft.reply).strip() == text:
            draft = replace(draft, note="", note_key="") if side == "note" else replace(draft, reply="", reply_key="", then="open")
        else:
            draft = replace(draft, note_key="") if side == "note" else replace(draft, reply_key="")
        self._drafts.put(ticket_id, draft)
        if here:
            self._draft = draft
            self._done()
            self._fill()
            self._kept.setText("")

    def was_refused(self, sentence: str) -> None:
        """It was not sent: the text stays and the sentence says why."""
        self._done()
        self.refuse(sentence)

    def refuse(self, sentence: str) -> None:
        """Says under the field what is wrong."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def say_kept(self, at: datetime) -> None:
        """The draft is on disk since that moment."""
        if self._words is not None and not self._draft.is_empty():
            self._kept.setText(self._words.say("Kept {at:clock}", at=at))

    def _done(self) -> None:
        self._sending = False
        self.send.setEnabled(True)

    def _typed(self) -> None:
        if not self._filling:
            self._error.hide()
            self._keep()

    def _keep(self) -> None:
        if self._ticket is None:
            return
        text = self.text()
        self._draft = replace(self._draft, note=text) if self.field.property("side") == "note" else replace(self._draft, reply=text)
        self._draft = replace(self._draft, then=self.then.value)
        self._drafts.put(self._ticket.id, self._draft)

    def _fill(self) -> None:
        self._filling = True
        self.field.setProperty("side", self._draft.side)
        self.field.setPlainText(self._draft.note if self._draft.side == "note" else self._draft.reply)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.then.choose(self._draft.then)
        self._filling = False

    def _dress(self) -> None:
        words, ticket = self._words, self._ticket
        if words is None:
            return
        note = self._draft.side == "note"
        (self.note_tab if note else self.reply_tab).setChecked(True)
        self.then.setVisible(not note)
        self.send.setText(words.tr("Keep note" if note else "Send"))
        self.send.setEnabled(ticket is not None and not self._sending)
        self._to.say("" if note or ticket is None or not ticket.contact_email else words.say("to {address}", address=ticket.contact_email))
        first = (ticket.contact or ticket.customer).partition(" ")[0] if ticket is not None else ""
        hint = words.tr("Write a note only the desk sees") if note else words.say("Write a reply to {name}", name=first)
        self.field.setPlaceholderText(hint)
        name(self.field, hint)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Leaving the field puts what is typed on disk at once."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self._drafts.is_waiting():
            self._drafts.flush()
        return False

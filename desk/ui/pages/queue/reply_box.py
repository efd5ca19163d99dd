"""The box under a ticket: a reply, a note among us, or what the customer wrote; kept as it is typed, with what hangs on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.services.attachment.values import NewFile
from desk.services.reply.marks import UNFILLED, unfilled
from desk.ui.pages.queue.attaching import Attaching
from desk.ui.pages.queue.canned import Canned
from desk.ui.pages.queue.drafts import Draft
from desk.ui.pages.queue.facts import elided
from desk.ui.pages.queue.kept_label import KeptLabel
from desk.ui.pages.queue.letters import Letters
from desk.ui.pages.queue.pending_strip import PendingStrip
from desk.ui.pages.queue.then_button import ThenButton
from desk.ui.pages.queue.type_field import TypeField, given_by
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import line, name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desk.services.tickets import TicketView
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.drafts import Drafts
    from desk.words import Words

# Each side: the word of its tab, and the word of the button that ends it.
SIDES: dict[str, tuple[str, str]] = {
    "reply": (mark("Reply"), mark("Send")), "note": (mark("Note"), mark("Keep note")), "received": (mark("Customer"), mark("Record")),
}  # fmt: skip


class ReplyBox(QWidget):
    """`sent(side, text, then, op_key)` when something is to be sent; `left` when the box is left for the table."""

    sent = Signal(str, str, str, str)
    left = Signal()

    def __init__(self, drafts: Drafts, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._ticket: TicketView | None = None
        self._draft = Draft()
        self._filling = self._sending = False
        self._folder = ""  # where files were picked last
        self._words: Words | None = None
        self.tabs = {"reply": Button("", "tab", "reply"), "note": Button("", "tab", "note"), "received": Button("", "tab", "envelope")}
        self._group = QButtonGroup(self)
        self._to = elided(12, 400, "text3")
        self._to.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.field, self.strip = TypeField(), PendingStrip()
        self._kept = KeptLabel()
        self._error: QLabel = text_label("", 12, 400, "red", wrap=True)
        self.attach, self.canned_button, self.then = icon_button("attach", ""), icon_button("list", ""), ThenButton()
        self.send = Button("", "primary", "", "Ctrl+Return")
        self.attaching = Attaching(desk, self)
        self.canned = Canned(desk, self.field)
        self.letters = Letters(desk, self)
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
            row.setSpacing(4)
        for tab in self.tabs.values():
            self._group.addButton(tab)
            head.addWidget(tab)
        head.addWidget(self._to, 1)
        foot.addWidget(self.attach)
        foot.addWidget(self.canned_button)
        foot.addWidget(self._kept, 1)
        foot.addWidget(self.then)
        foot.addSpacing(4)
        foot.addWidget(self.send)
        inner.addLayout(head)
        for part in (self.field, self.strip, self._error):
            inner.addWidget(part)
        inner.addLayout(foot)
        self._error.hide()
        self.setAcceptDrops(True)
        for before, after in ((self.field, self.attach), (self.attach, self.canned_button), (self.canned_button, self.then)):
            self.setTabOrder(before, after)
        self.setTabOrder(self.then, self.send)

    def _wire(self) -> None:
        for side, tab in self.tabs.items():
            tab.clicked.connect(lambda _on=False, side=side: self.turn_to(side))
        self.field.textChanged.connect(self._typed)
        self.field.sent.connect(self.send_now)
        self.field.left.connect(self.left)
        self.field.given.connect(self.take)
        self.field.slash.connect(lambda: self._ask_canned(slash=True))
        self.send.clicked.connect(self.send_now)
        self.then.chosen.connect(self._typed)
        self.attach.clicked.connect(self.pick_files)
        self.canned_button.clicked.connect(self.ask_canned)
        self.canned.inserted.connect(self._inserted)
        self.attaching.changed.connect(self._show_files)
        self.attaching.moved.connect(self.strip.show_progress)
        self.attaching.attached.connect(self._error.hide)
        self.attaching.refused.connect(self.refuse)
        self.strip.removed.connect(self.attaching.remove)
        self.strip.stopped.connect(self.attaching.stop)
        self.letters.as_file.connect(lambda files: self.attaching.add(self._draft.side, files))
        self.letters.refused.connect(self.refuse)
        self.field.installEventFilter(self)

    def show_ticket(self, ticket: TicketView | None, words: Words) -> None:
        """Another ticket's draft stands in the box; the same ticket's text is left as it is."""
        same = ticket is not None and self._ticket is not None and ticket.id == self._ticket.id
        self._ticket, self._words = ticket, words
        if not same:
            self._error.hide()
            self._kept.setText("")
            self._sending = False
            self.canned.close()
            self._draft = self._drafts.get(ticket.id) if ticket is not None else Draft()
            self._fill()
            self.attaching.show_ticket(ticket.id if ticket is not None else None)
        self.retranslate(words)

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        self._words = words
        for side, tab in self.tabs.items():
            tab.setText(words.tr(SIDES[side][0]))
        name(self.tabs["received"], words.tr("What the customer wrote"))
        self.attach.describe(words.tr("Attach files"))
        self.canned_button.describe(f"{words.tr('Canned replies')}  /")
        self.then.retranslate(words)
        self._dress()
        self._show_files()

    def turn_to(self, side: str, *, focus: bool = True) -> None:
        """Turns to a side; what stands on the others stays."""
        if side != self._draft.side:
            self._draft = replace(self._draft, side=side)
            self._keep()
            self._fill()
            self._error.hide()
            self._show_files()
        self._dress()
        if focus:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def side(self) -> str:
        """Which side is up: reply, note or received."""
        return self._draft.side

    def text(self) -> str:
        """What stands in the field."""
        return self.field.toPlainText()

    def quote(self, text: str) -> None:
        """Puts a message, each line behind a mark, into the reply."""
        self.turn_to("reply")
        lines = "\n".join(f"> {each}".rstrip() for each in text.strip().split("\n"))
        cursor = self.field.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        before = "" if not self.text() else "\n" if self.text().endswith("\n") else "\n\n"
        cursor.insertText(f"{before}{lines}\n\n")
        self.field.setTextCursor(cursor)
        self.field.ensureCursorVisible()

    # Files, mails and canned replies.

    def take(self, given: Any) -> None:
        """Files or a picture that were pasted, dropped or picked; one mail alone is asked about."""
        if self._ticket is None:
            return
        self._error.hide()
        if isinstance(given, tuple) and len(given) == 1 and given[0].name.lower().endswith(".eml"):
            self.letters.ask(self._ticket, given[0])
        else:
            self.attaching.add(self._draft.side, given)

    def pick_files(self) -> None:
        """Asks the desktop for files to attach."""
        if self._words is not None and self._ticket is not None:
            from pathlib import Path

            paths, _kind = QFileDialog.getOpenFileNames(self, self._words.tr("Attach files"), self._folder or str(Path.home()))
            if paths:
                self._folder = str(Path(paths[0]).parent)
                self.take(tuple(NewFile(Path(path).name, path=Path(path)) for path in paths))

    def ask_canned(self) -> None:
        """Shows the canned replies at the cursor."""
        self.turn_to("reply")
        self._ask_canned(slash=False)

    def _ask_canned(self, *, slash: bool) -> None:
        if self._draft.side == "reply":
            self.canned.ask(self._ticket, slash=slash)

    def _inserted(self, then: str) -> None:
        if then:
            self.then.choose(then)
            self._typed()

    def _show_files(self) -> None:
        if self._words is not None:
            self.strip.show_files(self.attaching.waiting(self._draft.side), self._words)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped anywhere on the box."""
        if given_by(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attaches what was dropped."""
        given = given_by(event.mimeData())
        if given is not None:
            event.acceptProposedAction()
            self.take(given)

    # Sending.

    def send_now(self) -> None:
        """Sends what is typed, once; an empty field, or a place nobody filled, is answered with a sentence."""
        if self._ticket is None or self._sending or self._words is None:
            return
        side, text = self._draft.side, self.text().strip()
        if not text and not (side == "received" and self.attaching.ids(side)):
            self.refuse(self._words.tr("Write something first."))
            return
        if self.attaching.is_under_way():
            self.refuse(self._words.tr("A file is still being attached: wait a moment, or stop it."))
            return
        if side == "reply" and (missing := unfilled(text)):
            self.refuse(self._words.say(UNFILLED, name=missing[0]))
            self.field.go_to_mark(first=True)
            return
        self._keep()
        self._draft = self._drafts.get(self._ticket.id)
        self._sending = True
        self._error.hide()
        self.send.setEnabled(False)
        self.sent.emit(side, text, self.then.value, self._draft.key(side) or self._drafts.new_key())

    def was_sent(self, ticket_id: int, side: str, text: str) -> None:
        """It is in the database: the draft goes, unless more was typed meanwhile."""
        here = self._ticket is not None and self._ticket.id == ticket_id
        draft = (self._draft if here else self._drafts.get(ticket_id)).sent(side, text)
        if side == "received":
            draft = replace(draft, side="reply")
        self._drafts.put(ticket_id, draft)
        if here:
            self._draft = draft
            self._done()
            self._fill()
            self._dress()
            self._kept.setText("")
            self.attaching.read()

    def see_reply(self, entry_id: int) -> None:
        """A reply that came while one wrote has been shown: the draft knows of it from now on."""
        self._draft = replace(self._draft, seen=str(entry_id))
        self._keep()

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
        side, begun = str(self.field.property("side")), bool(self._draft.reply.strip())
        self._draft = replace(self._draft.with_text(side, self.text()), then=self.then.value)
        if side == "reply" and not begun:
            replies = [entry.id for entry in self._ticket.entries if entry.kind == "reply"]
            self._draft = replace(self._draft, seen=str(max(replies, default=0)))
        self._drafts.put(self._ticket.id, self._draft)

    def _fill(self) -> None:
        self._filling = True
        self.field.setProperty("side", self._draft.side)
        self.field.setPlainText(self._draft.text(self._draft.side))
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.then.choose(self._draft.then)
        self._filling = False

    def _dress(self) -> None:
        words, ticket, side = self._words, self._ticket, self._draft.side
        if words is None:
            return
        self.tabs[side].setChecked(True)
        self.then.setVisible(side == "reply")
        self.canned_button.setVisible(side == "reply")
        self.send.setText(words.tr(SIDES[side][1]))
        self.send.setEnabled(ticket is not None and not self._sending)
        self._to.say(words.say("to {address}", address=ticket.contact_email) if ticket and ticket.contact_email and side == "reply" else "")
        first = (ticket.contact or ticket.customer).partition(" ")[0] if ticket is not None else ""
        hints = {
            "note": words.tr("Write a note only the desk sees"), "reply": words.say("Write a reply to {name}", name=first),
            "received": words.say("Paste what {name} wrote, or drop the mail here", name=first),
        }  # fmt: skip
        self.field.setPlaceholderText(hints[side])
        name(self.field, hints[side])

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Leaving the field puts what is typed on disk at once."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self._drafts.is_waiting():
            self._drafts.flush()
        return False

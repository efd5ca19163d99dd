"""Two wrote the same: theirs and mine side by side, with who and when; one is chosen, or mine changed first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk.rules.errors import Refused
from desk.ui import times
from desk.ui.form import text_field
from desk.ui.pages.queue.clash_words import CLASS, as_it_stands, label_of, value_said
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.labels import name, text_label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.tickets import ClashView, TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.ticket_sections import Shown

WRITTEN: Final = ("subject", "product_version")


@dataclass
class _Asked:
    """One field in dispute, and mine as it is being typed."""

    view: ClashView
    typed: str


class ClashCard(Card):
    """Asks which of two values stands, one field after the other; what is asked stays with its ticket until it is settled."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__("note")
        self._page = page
        self._asked: dict[int, dict[str, _Asked]] = {}
        self._now: _Asked | None = None
        self.title = PlainText("")
        self.title.setFont(text_label("", 13, 600).font())
        self.theirs_label, self.mine_label = (text_label("", 12, 400, "text2") for _ in range(2))
        self.theirs, self.mine_text = PlainText(""), PlainText("")
        self.mine: QLineEdit = text_field()
        self.keep, self.take = Button("", "ordinary"), Button("", "primary")
        self.error = PlainText("", "red", 12)
        self._build()
        self.keep.clicked.connect(self._keep_theirs)
        self.take.clicked.connect(self._take_mine)
        self.mine.returnPressed.connect(self._take_mine)
        self.mine.textChanged.connect(self._typed)
        self.hide()

    def _build(self) -> None:
        self.column.addWidget(self.title)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
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
            self._both.addLayout(side, 1)
        self.column.addLayout(self._both)
        self.column.addWidget(self.error)
        self.error.hide()
        QWidget.setTabOrder(self.keep, self.mine)
        QWidget.setTabOrder(self.mine, self.take)

    def ask(self, view: ClashView) -> None:
        """Shows a clash on its ticket, and puts the focus on what leaves everything as it is."""
        self._asked.setdefault(view.ticket_id, {})[view.field] = _Asked(view, view.mine_said)
        ticket = self._page.pane.ticket
        if ticket is not None and ticket.id == view.ticket_id:
            self._show(self._asked[view.ticket_id][view.field], self._page.shown())
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
            self._page.pane.show_top()

    def show_ticket(self, ticket: TicketView, by: Shown) -> None:
        """The clash of the ticket shown, if there is one, against what stands by now; what is being typed in it stays."""
        asked = self._asked.get(ticket.id, {})
        for field, each in tuple(asked.items()):
            stands = as_it_stands(each.view, ticket)
            if stands is not None:
                each.view = stands
            elif each.typed == each.view.mine_said:
                del asked[field]
        here = self._now is not None and self._now in asked.values()
        self._show(self._now if here else next(iter(asked.values()), None), by)

    def has_keyboard(self) -> bool:
        """Whether somebody is answering."""
        return self.isVisible() and any(part.hasFocus() for part in (self.mine, self.keep, self.take))

    def _show(self, asked: _Asked | None, by: Shown) -> None:
        before, self._now = self._now, asked
        if asked is not before:
            self.error.hide()
            self.mine.setText(asked.typed if asked is not None else "")
            self.mine.setCursorPosition(0)
        self.setVisible(asked is not None)
        if asked is None:
            return
        view, words = asked.view, by.words
        who, field = view.who or words.tr("The desk"), words.tr(label_of(view.field))
        when = times.stamp(view.at, by.now, words) if view.at is not None else ""
        self.title.setText(words.say("{field}: {who} changed it while you did", field=field, who=who))
        self.theirs_label.setText(" · ".join(part for part in (who, when) if part))
        self.mine_label.setText(words.tr("You"))
        self.theirs.setText(value_said(view.field, view.theirs, view.theirs_said, by))
        self.mine_text.setText(value_said(view.field, view.mine, view.mine_said, by))
        # What is written stands above one another: so the whole of both is seen.
        down = view.field in WRITTEN
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if down else QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(8 if down else 16)
        self.mine.setVisible(down)
        self.mine_text.setVisible(not down)
        name(self.mine, field)
        self.keep.setText(words.say("Keep {who}’s", who=who))
        self.take.setText(words.tr("Take mine"))
        name(self, f"{self.title.text()}: {self.theirs.text()} / {self.mine_text.text()}")

    def _typed(self, text: str) -> None:
        if self._now is not None:
            self._now.typed = text

    def _keep_theirs(self) -> None:
        if self._now is not None:
            self._settled(self._now.view)

    def _take_mine(self) -> None:
        """Writes mine; it stands here until it is written: a third may have been quicker, or the ticket closed."""
        if self._now is None:
            return
        view, verbs = self._now.view, self._page.verbs
        number, value = view.ticket_id, self._now.typed if view.field in WRITTEN else view.mine
        self.error.hide()
        if view.field == CLASS:
            verbs.write(lambda now, by: self._class(view, now, by), "", None, lambda _changed: self._settled(view), self._was_refused)
        elif view.field == "owner_id":
            seen = {number: view.theirs}
            verbs.deeds.do("give", (number,), "", lambda: self._settled(view), self._was_refused, owner_id=value, seen=seen)
        else:
            given = {"changes": {**view.besides, view.field: value}, "seen": {number: {view.field: view.theirs}}}
            verbs.deeds.do("change", (number,), "", lambda: self._settled(view), self._was_refused, **given)

    def _class(self, view: ClashView, now: Any, by: int) -> Changed:
        desk = self._page.desk
        changed: Changed = desk.services.fault_class.class_fault(
            desk.store, ticket_id=view.ticket_id, ticks=view.mine[0], at=now, by=by, seen=view.theirs
        )
        return changed

    def _was_refused(self, error: Told) -> None:
        if hasattr(error, "view"):
            self._page.verbs.clashed(error)
        elif isinstance(error, Refused):
            self.error.setText(self._page.desk.sentence(error))
            self.error.setVisible(self._now is not None)
            self._page.reload(None)

    def _settled(self, view: ClashView) -> None:
        asked = self._asked.get(view.ticket_id, {})
        asked.pop(view.field, None)
        ticket = self._page.pane.ticket
        if ticket is None or ticket.id != view.ticket_id:
            return
        self._show(next(iter(asked.values()), None), self._page.shown())
        if self._now is None:
            self._page.choosing.focus_table()
        else:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it open and goes back to the rows."""
        if event.key() == Qt.Key.Key_Escape:
            self._page.choosing.focus_table()
        else:
            super().keyPressEvent(event)

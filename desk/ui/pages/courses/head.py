"""The head of the Courses page: how many are coming up, the find field, the month and the way to a new session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import text_label
from desk.ui.parts.page_head import FindField, PageHead
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desk.words import Words

MONTH_WIDTH = 124


class CoursesHead(PageHead):
    """`turned(-1, 1 or 0 for this month)`, `agenda_wanted`, `mine_wanted`, `new_wanted`."""

    turned = Signal(int)
    agenda_wanted = Signal()
    mine_wanted = Signal()
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.finder, self.today, self.new = FindField(key="/"), Button(""), Button("", "ordinary", "new", "Ctrl+N")
        self.back, self.forth = icon_button("caret-left", ""), icon_button("caret-right", "")
        self.mine, self.agenda = Button("", "tab", keys="Y"), Button("", "tab", keys="V")
        self.month = text_label("", 13, 600)
        self.month.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month.setMinimumWidth(MONTH_WIDTH)
        self.left.addWidget(self.finder)
        for part in (self.mine, self.agenda, self.back, self.month, self.forth, self.today, self.new):
            self.right.addWidget(part)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.forth.clicked.connect(lambda: self.turned.emit(1))
        self.today.clicked.connect(lambda: self.turned.emit(0))
        self.mine.clicked.connect(self.mine_wanted)
        self.agenda.clicked.connect(self.agenda_wanted)
        self.new.clicked.connect(self.new_wanted)

    def write(self, words: Words, coming: int, month: date) -> None:
        """Writes every word."""
        tr = words.tr
        self.set_title(tr(mark("Courses")), words.many("{n} coming up", "{n} coming up", coming) if coming else "")
        self.finder.set_placeholder(tr(mark("Find a session")))
        self.back.describe(tr(mark("The month before")))
        self.forth.describe(tr(mark("The month after")))
        self.today.setText(tr(mark("Today")))
        self.mine.setText(tr(mark("My sessions")))
        self.agenda.setText(tr(mark("Agenda")))
        self.new.setText(tr(mark("New session")))
        self.show_month(words, month)

    def show_month(self, words: Words, month: date) -> None:
        """The month's name; standing by itself it begins with a capital."""
        said = words.month(month)
        self.month.setText(said[:1].upper() + said[1:])

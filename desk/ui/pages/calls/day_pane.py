"""Below: the calls of a day, with the day before and after, and a call entered afterwards."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.pages.calls.day_columns import day_columns, length_of
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name
from desk.ui.parts.late import catch_up, made
from desk.ui.parts.page_head import PageHead
from desk.ui.parts.row_table import RowTable
from desk.ui.table import ListModel
from desk.ui.tokens import INNER_HEAD
from desk.ui.trade_words import KINDS, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from desk.services.calls import CallRow
    from desk.ui.desk_context import Desk
    from desk.ui.pages.calls.late_form import LateForm

LEAST = 98
ENDED = {"missed", "discarded"}
# Hidden first where there is little room: below this width, this column.
VIEWS = {
    "list": mark("List"), "line": mark("Line"), "week": mark("Week"), "month": mark("Month"), "packs": mark("Packs"),
    "record": mark("History"),
}  # fmt: skip
HIDDEN = ((1180, "kind"), (1040, "customer"), (820, "quarters"))


class DayPane(QFrame):
    """`day_wanted(date)` when another day is asked for; the table's own signals say which call is opened.

    `form_made` carries the form of a call entered afterwards when it is first needed.
    """

    day_wanted = Signal(object)
    form_made = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.day: date = desk.now().date()
        self._said_minute = -1
        self._followed: int | None = None
        self.shown_view = "list"
        self.setProperty("box", "canvas")
        self.head = PageHead(height=INNER_HEAD)
        self.late = Button("", "tool", "new", "Ctrl+L")
        self.before, self.after, self.today = icon_button("caret-left", ""), icon_button("caret-right", ""), Button("", "tool", "plan")
        self.view = Button("", "tool", "calls")
        self.save, self.print = icon_button("save-pdf", ""), icon_button("print", "")
        self.step: Callable[[int], date] = self._next_day
        for part in (self.save, self.print, self.view, self.late, self.before, self.today, self.after):
            self.head.right.addWidget(part)
        self.model: ListModel[CallRow] = ListModel(day_columns(desk), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.none, self.lists = RowTable(), EmptyState("calls"), QStackedWidget()
        self.table.setModel(self.model)
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.none)
        self.lists.setMinimumHeight(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.lists, 1)
        self.before.clicked.connect(lambda: self.day_wanted.emit(self.step(-1)))
        self.after.clicked.connect(lambda: self.day_wanted.emit(self.step(1)))
        self.today.clicked.connect(lambda: self.day_wanted.emit(desk.now().date()))

    @cached_property
    def form(self) -> LateForm:
        """The form of a call entered afterwards, between the head and the calls."""
        from desk.ui.pages.calls.late_form import LateForm

        form, column = LateForm(self._desk), self.layout()
        form.hide()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self.lists), form)
        catch_up(form, self.head, self._desk)
        form.retranslate()
        self.form_made.emit(form)
        return form

    def _next_day(self, way: int) -> date:
        return self.day + timedelta(days=way)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.late.setText(tr("Enter afterwards"))
        self.before.describe(tr("The day before"))
        self.after.describe(tr("The day after"))
        self.save.describe(tr("Save the timesheet as CSV"))
        self.print.describe(tr("Print the timesheet"))
        for form in made(self, "form"):
            form.retranslate()
        self.model.retitle()
        self._fit()
        self._say_view()
        if self.shown_view == "list":
            self._say()

    def _fit(self) -> None:
        """Widens the columns whose words are longer in this language."""
        words, face = self._desk.words, QFontMetricsF(theme.font())
        for at, column in enumerate(self.model.columns):
            said = [words.tr(column.title), *((word(KINDS, kind, words) for kind in KINDS) if column.key == "kind" else ())]
            need = max(round(face.horizontalAdvance(text)) for text in said) + 18
            if column.width and self.table.columnWidth(at) < need:
                self.table.setColumnWidth(at, need)

    def _say(self) -> None:
        words, today, rows = self._desk.words, self._desk.now().date(), self.model.rows()
        title = words.tr("Calls today") if self.day == today else words.say("Calls on {day:day}", day=self.day)
        counted = [row for row in rows if row.state not in ENDED]
        length = sum(length_of(self._desk, row) for row in counted)
        self.head.set_title(title, f"{words.number(len(counted))} · {words.duration(length)}" if counted else "")
        name(self.table, title)
        self._say_day()
        self.none.say(
            words.tr("No calls yet today") if self.day == today else words.tr("No calls that day"),
            words.tr("A call that was not timed can be entered afterwards."),
        )

    def show_view(self, view: str) -> None:
        """Which view stands here; the table of the day is the list."""
        self.shown_view = view
        self._say_view()
        if view == "list":
            self.lists.setCurrentWidget(self.table if self.model.rows() else self.none)

    def _say_view(self) -> None:
        self.view.setText(self._desk.words.tr(VIEWS[self.shown_view]))
        for part in (self.save, self.print):
            part.setVisible(self.shown_view == "month")
        self._say_day()

    def _say_day(self) -> None:
        words, today = self._desk.words, self._desk.now().date()
        self.today.setText(f"{words.weekday(self.day)} {words.short_day(self.day)}")
        self.today.describe(words.tr("Back to today"))
        self.after.setEnabled(self.day < today)

    def say_view(self, title: str, count: str) -> None:
        """The head of another view than the list."""
        self.head.set_title(title, count)
        self._say_day()

    def show_rows(self, day: date, rows: tuple[CallRow, ...]) -> None:
        """The calls of a day."""
        self.day = day
        self.model.set_rows(rows)
        if self.shown_view != "list":
            return
        if self._followed is not None:
            self.follow(self._followed)
        self.lists.setCurrentWidget(self.table if rows else self.none)
        self._say()

    def follow(self, call_id: int) -> None:
        """The row of the call in the panes is the chosen one, now or as soon as it is there."""
        there = self.model.row_of(call_id) is not None
        self._followed = None if there else call_id
        if there:
            self.table.choose(call_id)

    def tick(self, call_id: int) -> None:
        """A second has gone by in a running call."""
        row = self.model.row_with(call_id)
        if row is not None:
            self.model.replace(row)
            minute = length_of(self._desk, row) // 60
            if minute != self._said_minute and self.shown_view == "list":
                self._said_minute = minute
                self._say()

    def row(self, call_id: int) -> CallRow | None:
        """The row of a call, if it is of the day shown."""
        return self.model.row_with(call_id)

    def begin_late(self) -> None:
        """Opens the form of a call entered afterwards."""
        self.form.begin(min(self.day, self._desk.now().date()))

    def end_late(self) -> None:
        """Closes it."""
        self.form.hide()
        self.table.setFocus()

    def totals(self) -> tuple[int, int, Any, int]:
        """Calls, seconds, what they charge, and how many are held, of the day shown."""
        rows = [row for row in self.model.rows() if row.state not in ENDED]
        charged = sum((row.net for row in rows if row.net is not None), start=0)
        return len(rows), sum(length_of(self._desk, row) for row in rows), charged, sum(row.status == "held" for row in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit is hidden, the least needed first."""
        gone = {key for width, key in HIDDEN if self.width() < width}
        self.table.show_columns({column.key for column in self.model.columns} - gone)

"""The head of the weekly report: which period is shown, the ones before and after, whether it is frozen, what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk.rules.report import week_of
from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, text_label
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.report import Period
    from desk.services.reports import Shown, WeekRow
    from desk.ui.desk_context import Desk
    from desk.words import Words

HEIGHT = 40
TOOLS = ("reports.period", "reports.csv", "reports.print", "reports.save")


class WeekBar(QWidget):
    """`stepped(-1 or 1)`, `chosen(first day)`."""

    stepped = Signal(int)
    chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.before, self.after = icon_button("caret-left", "", "Alt+Left"), icon_button("caret-right", "", "Alt+Right")
        self.title, self.state = Button("", "tool"), text_label("", 12, 400, "text3")
        self.tools: ActionBar | None = None
        self._menu = QMenu(self)
        bar = pane("canvas")
        bar.setFixedHeight(HEIGHT)
        self._row = QHBoxLayout(bar)
        self._row.setContentsMargins(12, 0, 12, 0)
        self._row.setSpacing(4)
        for part in (self.before, self.title, self.after, self.state):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(line())
        self.title.set_menu(self._menu)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))

    def show_period(self, period: Period, shown: Shown | None) -> None:
        """Says which period it is, and whether it is as it was reported or as it stands now."""
        words = self._desk.words
        self.title.setText(period_word(period, words))
        name(self.title, words.say("Period of the report: {period}", period=self.title.text()))
        if shown is None:
            self.state.setText("")
        elif shown.row is not None:
            made = shown.row.made_at.astimezone(self._desk.zone)
            self.state.setText(words.say("Reported {day:date}, frozen since", day=made))
        else:
            self.state.setText(words.tr(mark("As it stands now")))
        self.after.setEnabled(period.last < self._desk.now().date())

    def offer(self, weeks: Sequence[WeekRow]) -> None:
        """The weeks reported, to choose from."""
        self._menu.clear()
        for row in weeks:
            made = self._menu.addAction(period_word(week_of(row.first), self._desk.words))
            made.triggered.connect(lambda _on=False, first=row.first: self.chosen.emit(first))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        if self.tools is None:
            self.tools = ActionBar(self._desk.registry, TOOLS, tr(mark("More")), right=True)
            self._row.addWidget(self.tools, 1)
        self.tools.set_more_word(tr(mark("More")))
        self.before.describe(tr(mark("The period before")))
        self.after.describe(tr(mark("The period after")))


def period_word(period: Period, words: Words) -> str:
    """Week 17, 20 Apr – 26 Apr 2026; another period by its days."""
    days = f"{words.short_day(period.first)} – {words.date(period.last)}"
    if period == week_of(period.first):
        return words.say("Week {number}, {days}", number=period.first.isocalendar().week, days=days)
    return days

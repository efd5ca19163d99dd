"""The date agreed with the customer, picked in a month; arrows move, Enter agrees."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QTableView, QWidget

from desk.ui import theme
from desk.ui.parts.buttons import icon_button
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage

WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class PlanPopover(Popover):
    """`planned(ids, day)`; the day is None when an agreed date is taken back."""

    planned = Signal(object, object)

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._ids: tuple[int, ...] = ()
        self.seen: dict[int, date | None] = {}
        self.month = QCalendarWidget()
        self.month.setGridVisible(False)
        self.month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.month.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        self.month.setFont(theme.font())
        self.month.setNavigationBarVisible(False)
        self.month.setFixedSize(280, 190)
        self.shown = text_label("", 13, 500)
        self.before, self.after = icon_button("caret-left", ""), icon_button("caret-right", "")
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.shown, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        self.body.addLayout(head)
        self.body.addWidget(self.month)
        self.before.clicked.connect(self.month.showPreviousMonth)
        self.after.clicked.connect(self.month.showNextMonth)
        self.month.currentPageChanged.connect(self._turned)
        self.month.clicked.connect(self._said)
        self.month.selectionChanged.connect(self._said)
        self.other.clicked.connect(self._take_back)
        self._days = self.month.findChild(QTableView)
        if self._days is not None:
            self._days.installEventFilter(self)

    def ask(self, ids: tuple[int, ...], first: Any, anchor: QWidget) -> None:
        """Asks for tickets, beginning at the date agreed before or the next weekday."""
        words, today = self._page.words, self._page.now.date()
        self._ids = ids
        agreed = getattr(first, "planned_on", None)
        self.seen = {first.id: agreed} if hasattr(first, "planned_on") else {}
        self.title.setText(words.tr("Agree on a date with the customer"))
        self.other.setText(words.tr("Take the date back"))
        self.other.setVisible(agreed is not None)
        self._dress()
        self.month.setLocale(QLocale(words.language.locale))
        self.month.setMinimumDate(_qdate(today))
        self.month.setSelectedDate(_qdate(agreed if agreed is not None and agreed >= today else next_weekday(today)))
        name(self.month, self.title.text())
        self.before.describe(words.tr("Previous month"))
        self.after.describe(words.tr("Next month"))
        self._turned(self.month.yearShown(), self.month.monthShown())
        self._said()
        self.open_below(anchor)
        self.month.setFocus(Qt.FocusReason.PopupFocusReason)

    def _turned(self, year: int, month: int) -> None:
        self.shown.setText(self._page.words.month(date(year, month, 1)))

    def day(self) -> date:
        """The day picked."""
        picked = self.month.selectedDate()
        return date(picked.year(), picked.month(), picked.day())

    def accept(self) -> None:
        """Agrees on the day picked."""
        self.planned.emit(self._ids, self.day())

    def refused(self, error: Told) -> None:
        """Says why not; where a colleague has agreed on another date meanwhile, it is seen now, and agreeing once more is a choice."""
        view = getattr(error, "view", None)
        if view is not None:
            self.seen[view.ticket_id] = view.theirs
        self.refuse(self._page.desk.sentence(error))

    def _take_back(self) -> None:
        self.planned.emit(self._ids, None)

    def _said(self) -> None:
        self.error.hide()
        self.do.setText(self._page.words.say("Agree on {day:short}", day=self.day()))
        self.month.setAccessibleDescription(self._page.words.day(self.day()))

    def _dress(self) -> None:
        quiet, plain = QTextCharFormat(), QTextCharFormat()
        quiet.setForeground(theme.colour("text3"))
        plain.setForeground(theme.colour("text"))
        for day in Qt.DayOfWeek:
            self.month.setWeekdayTextFormat(day, quiet if day in WEEKEND else plain)
        self.month.setHeaderTextFormat(quiet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the month agrees, Escape leaves."""
        if watched is self._days and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)


def next_weekday(today: date) -> date:
    """The first day after today from Monday to Friday."""
    found = today + timedelta(days=1)
    while found.isoweekday() > Qt.DayOfWeek.Friday.value:
        found += timedelta(days=1)
    return found


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)

"""How a session repeats: the rule by pick-lists, its days, and where it ends."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QDate, QSize, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QStackedWidget, QWidget

from desk.ui import theme
from desk.ui.form import Choice
from desk.ui.pages.courses.sayings import repeats
from desk.ui.parts.buttons import Button
from desk.ui.parts.date_field import DateField
from desk.ui.parts.labels import name, text_label
from desk.ui.tokens import CONTROL
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desk.rules.series import SeriesRule
    from desk.ui.desk_context import Desk

MONDAY: Final = date(2026, 1, 5)
WEEK, MOST, MANY, COLUMNS = 7, 200, 6, 3
ONCE, NTH, LAST, DAY = "", "nth", "last", "day"
WEEKS: Final = {"week1": 1, "week2": 2, "week3": 3, "week4": 4}


class SeriesPart(QWidget):
    """`changed` when the rule does; nothing repeats until something is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._first = desk, MONDAY
        self.repeat, self.ends, self.until, self.count = Choice(), Choice(), DateField(), QSpinBox()
        self.days = [Button("", "tab") for _ in range(WEEK)]
        self.word = text_label("", 12, 400, "text3")
        self.count.setRange(1, MOST)
        self.count.setFont(theme.font(13, figures=True))
        self.count.setFixedHeight(CONTROL)
        for inner in self.count.findChildren(QLineEdit):
            inner.setTextMargins(6, 0, 0, 0)
        self._lay_out()
        self.repeat.currentIndexChanged.connect(self._show)
        self.ends.currentIndexChanged.connect(self._show)
        self.until.dateChanged.connect(lambda _day: self.changed.emit())
        self.count.valueChanged.connect(lambda _count: self.changed.emit())
        for button in self.days:
            button.clicked.connect(lambda _on: self.changed.emit())

    def _lay_out(self) -> None:
        self._week, self._end, self._limit = QWidget(), QWidget(), QStackedWidget()
        week, end, self._rows = QHBoxLayout(self._week), QHBoxLayout(self._end), QGridLayout(self)
        for layout in (week, end, self._rows):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(8)
        week.setSpacing(2)
        for button in self.days:
            week.addWidget(button)
        week.addStretch(1)
        self._limit.addWidget(self.until)
        self._limit.addWidget(self.count)
        self._limit.setFixedSize(128, CONTROL)
        self.repeat.setMinimumWidth(210)
        self.ends.setMinimumWidth(120)
        end.addWidget(self.ends)
        end.addWidget(self._limit)
        self._rows.addWidget(self.repeat, 0, 0)
        self._rows.setColumnStretch(COLUMNS, 1)
        self._place()

    def _place(self) -> None:
        """The days beside the rest, or below it where there is no room for them."""
        hints = [part.sizeHint().width() for part in (self.repeat, self._week, self._end)]
        self._narrow = self.width() < sum(hints) + 2 * self._rows.spacing()
        self._rows.addWidget(self._week, *((1, 0, 1, COLUMNS) if self._narrow else (0, 1, 1, 1)))
        self._rows.addWidget(self._end, 0, 1 if self._narrow else 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds room for the days."""
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        """The days may go below."""
        width = max(self.repeat.minimumSizeHint().width() + self._end.minimumSizeHint().width(), self._week.minimumSizeHint().width())
        return QSize(width + self._rows.spacing(), super().minimumSizeHint().height())

    def begin(self, first: date) -> None:
        """Nothing repeats; were it to, it would be on this weekday."""
        self.repeat.choose(ONCE)
        self.ends.choose("count")
        self.count.setValue(MANY)
        self.until.setDate(QDate(first.year + (first.month > MANY), (first.month + MANY - 1) % 12 + 1, 1))
        self.set_first(first)
        self._show()

    def set_first(self, first: date) -> None:
        """Another first day: its weekday is the one that repeats while no other was chosen."""
        ticked = [at for at, button in enumerate(self.days) if button.isChecked()]
        if not ticked or ticked == [self._first.weekday()]:
            for at, button in enumerate(self.days):
                button.setChecked(at == first.weekday())
        self._first = first
        self.until.setMinimumDate(QDate(first.year, first.month, first.day))
        self._write_rules()

    def is_on(self) -> bool:
        """Whether it repeats."""
        return self.repeat.value() not in {ONCE, None}

    def rule(self, at: time, minutes: int) -> SeriesRule | None:
        """The rule as it is chosen; none when nothing repeats."""
        return self._rule(str(self.repeat.value() or ""), at, minutes) if self.is_on() else None

    def _rule(self, kind: str, at: time, minutes: int) -> SeriesRule:
        from desk.rules.series import SeriesRule

        until, counted = self.until.date(), self.ends.value() == "count"
        end: dict[str, Any] = {
            "count": self.count.value() if counted else None, "until": None if counted else date(until.year(), until.month(), until.day()),
        }  # fmt: skip
        if kind in WEEKS:
            days = tuple(place for place, button in enumerate(self.days) if button.isChecked())
            return SeriesRule("week", self._first, at, minutes, WEEKS[kind], days, **end)
        if kind == DAY:
            return SeriesRule("month_day", self._first, at, minutes, **end)
        nth = -1 if kind == LAST else min((self._first.day - 1) // WEEK + 1, 4)
        return SeriesRule("month_weekday", self._first, at, minutes, 1, (self._first.weekday(),), nth, **end)

    def raw(self) -> tuple[Any, ...]:
        """Everything that is chosen here."""
        days = tuple(button.isChecked() for button in self.days)
        return self.repeat.value(), self.ends.value(), self.until.date(), self.count.value(), days

    def put(self, raw: tuple[Any, ...]) -> None:
        """Puts back what `raw` answered."""
        repeat, ends, until, count, days = raw
        for button, on in zip(self.days, days, strict=True):
            button.setChecked(on)
        self.ends.choose(ends)
        self.until.setDate(until)
        self.count.setValue(count)
        self.repeat.choose(repeat)
        self._show()

    def _show(self) -> None:
        self._week.setVisible(self.repeat.value() in WEEKS)
        self._end.setVisible(self.is_on())
        self._limit.setCurrentWidget(self.count if self.ends.value() == "count" else self.until)
        self.changed.emit()

    def _write_rules(self) -> None:
        words = self._desk.words
        rows: list[tuple[object, str]] = [(ONCE, words.tr(mark("Once")))]
        rows += [(kind, words.many("Every week", "Every {n} weeks", weeks)) for kind, weeks in WEEKS.items()]
        for kind in (NTH, LAST, DAY):
            said = repeats(self._rule(kind, time(), 1), words)
            rows.append((kind, said[:1].upper() + said[1:]))
        self.repeat.set_rows(rows)

    def retranslate(self) -> None:
        """Writes every word."""
        words = self._desk.words
        self._write_rules()
        self.ends.set_rows([("count", words.tr(mark("Number of sessions"))), ("until", words.tr(mark("Last day")))])
        self.until.speak(words.code)
        for at, button in enumerate(self.days):
            day = MONDAY.replace(day=MONDAY.day + at)
            button.setText(words.weekday(day))
            name(button, words.weekday(day, short=False))
        for part, said in ((self.repeat, mark("Repeats")), (self.ends, mark("Ends with")), (self.count, mark("Number of sessions")),
                           (self.until, mark("Last day"))):  # fmt: skip
            name(part, words.tr(said))

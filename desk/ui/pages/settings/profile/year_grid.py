"""Twelve small months of one calendar: open, half day, holiday, closure and own hours told by ground and mark; arrows walk the days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from desk.rules.year_days import YearDay
    from desk.words import Words

ACROSS, DOWN, WEEK = 4, 3, 7
CELL, TITLE, INITIALS, GAP = 22, 22, 16, 18
GROUNDS = {"holiday": "red_bg", "half": "amber_bg", "closure": "note_bg", "own": "green_bg"}
INKS = {"open": "text", "holiday": "red", "half": "amber", "closure": "note", "own": "green", "closed": "text3"}


class YearGrid(QWidget):
    """`walked(day)` as another day is chosen, `opened(day)` on Enter or double click, `turned(years)` past either end."""

    walked = Signal(object)
    opened = Signal(object)
    turned = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._days = words, dict[date, "YearDay"]()
        self.day, self.today = date(2026, 1, 1), date(2026, 1, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[YearDay], words: Words, today: date) -> None:
        """Another year or calendar; the day chosen keeps its place in the year."""
        self._words, self.today = words, today
        self._days = {row.day: row for row in days}
        year = days[0].day.year
        if self.day.year != year:
            self.day = self.day.replace(year=year, day=min(self.day.day, monthrange(year, self.day.month)[1]))
        self.setAccessibleName(str(year))
        self.update()

    def row(self) -> YearDay | None:
        """What is known of the day chosen."""
        return self._days.get(self.day)

    def sizeHint(self) -> QSize:
        """Four months across, three down."""
        return QSize(ACROSS * (WEEK * CELL + GAP) - GAP, DOWN * (TITLE + INITIALS + 6 * CELL + 10))

    def choose(self, day: date) -> None:
        """Another day; one past either end asks for its year first, and where that is not shown the day before stays."""
        if day not in self._days:
            before, self.day = self.day, day
            self.turned.emit(1 if self._days and day > max(self._days) else -1)
            self.day = self.day if self.day in self._days else before
            return
        self.day = day
        self.walked.emit(day)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by day and week, Page keys by month, Home and End to the year's ends, Enter opens."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK}
        key = Qt.Key(event.key())
        if key in steps:
            self.choose(self.day + timedelta(days=steps[key]))
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.choose(self._month_off(1 if key == Qt.Key.Key_PageDown else -1))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(date(self.day.year, 1, 1) if key == Qt.Key.Key_Home else date(self.day.year, 12, 31))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.opened.emit(self.day)
        else:
            super().keyPressEvent(event)

    def _month_off(self, step: int) -> date:
        years, month = divmod(self.day.month - 1 + step, 12)
        year = self.day.year + years
        return date(year, month + 1, min(self.day.day, monthrange(year, month + 1)[1]))

    def _corner(self, month: int) -> tuple[float, float]:
        down, across = divmod(month - 1, ACROSS)
        return across * (WEEK * CELL + GAP), down * (TITLE + INITIALS + 6 * CELL + 10)

    def _box(self, day: date) -> QRectF:
        x, y = self._corner(day.month)
        at = day.day - 1 + day.replace(day=1).weekday()
        return QRectF(x + at % WEEK * CELL, y + TITLE + INITIALS + at // WEEK * CELL, CELL, CELL)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a day."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        found = next((day for day in self._days if self._box(day).contains(event.position())), None)
        if found is not None:
            self.choose(found)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Two open it."""
        self.opened.emit(self.day)

    # Painting.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Names of months and weekdays, then every day."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._days:
            return
        year = next(iter(self._days)).year
        for month in range(1, 13):
            x, y = self._corner(month)
            p.setFont(theme.font(12, 600))
            p.setPen(theme.colour("text2"))
            p.drawText(QRectF(x + 4, y, WEEK * CELL, TITLE), Qt.AlignmentFlag.AlignVCenter, self._words.month(date(year, month, 1)))
            p.setFont(theme.font(10))
            p.setPen(theme.colour("text3"))
            for at in range(WEEK):
                initial = self._words.weekday(date(2024, 1, 1 + at))[:1].upper()
                p.drawText(QRectF(x + at * CELL, y + TITLE, CELL, INITIALS), Qt.AlignmentFlag.AlignCenter, initial)
        for row in self._days.values():
            self._draw(p, row)

    def _draw(self, p: QPainter, row: YearDay) -> None:
        box = self._box(row.day).adjusted(1, 1, -1, -1)
        p.setPen(Qt.PenStyle.NoPen)
        if row.state in GROUNDS:
            p.setBrush(theme.colour(GROUNDS[row.state]))
            p.drawRoundedRect(box, 4, 4)
            p.setBrush(theme.colour(INKS[row.state]))
            mark = QRectF(box.x() + 4, box.bottom() - 3, box.width() - 8, 1.6)
            if row.state == "half":  # shapes say it too, not colour alone
                p.drawRect(QRectF(mark.x(), mark.y(), mark.width() / 2, mark.height()))
            elif row.state in {"closure", "holiday"}:
                p.drawRect(mark)
        if row.day == self.today:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme.colour("edge"), 1))
            p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if row.day == self.day:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme.colour("accent"), 2 if self.hasFocus() else 1))
            p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        p.setFont(theme.font(11, 600 if row.state in {"holiday", "own"} else 400, figures=True))
        p.setPen(theme.colour(INKS[row.state]))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, str(row.day.day))

    def focusInEvent(self, event: object) -> None:
        """The day chosen is framed."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.update()


class Legend(QWidget):
    """What the grounds mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, str]] = []
        self.setFixedHeight(20)

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """(state, word) in order."""
        self._rows = rows
        self.setAccessibleName(", ".join(said for _state, said in rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A square of the ground, then its word."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setFont(theme.font(12))
        x = 0.0
        for state, said in self._rows:
            p.setPen(QPen(theme.colour(INKS[state]), 1))
            p.setBrush(theme.colour(GROUNDS.get(state, "canvas")))
            p.drawRoundedRect(QRectF(x + 0.5, 4.5, 12, 12), 3, 3)
            p.setPen(theme.colour("text2"))
            wide = theme.wide(said, 12, 400)
            p.drawText(QRectF(x + 18, 0, wide + 4, 20), Qt.AlignmentFlag.AlignVCenter, said)
            x += 18 + wide + 22

"""The week's opening hours as a grid of half hours: arrows move, Shift with them marks, Space opens and closes, the mouse paints."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.rules.calendar_build import DAY, Hours, joined, without
from desk.ui import theme
from desk.ui.pages.settings.profile.hours_text import clock_words, write_hours
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from desk.words import Words

CELL, CELLS, DAYS, MONDAY = 1800, 48, 7, date(2024, 1, 1)
LABEL, HEAD, ROW = 108, 22, 30
OPEN, SHUT = mark("{day} {from} to {to}: open"), mark("{day} {from} to {to}: closed")


class WeekGrid(QWidget):
    """`edited(day, hours)` when a day is to have other hours."""

    edited = Signal(int, object)
    moved = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self.may = words, True
        self._week: tuple[Hours, ...] = ((),) * DAYS
        self.day, self.cell, self._anchor = 0, 18, 18
        self._paints: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_week(self, week: Sequence[Hours], words: Words) -> None:
        """Other hours, or another language."""
        self._week, self._words = tuple(week), words
        self._tell()

    def sizeHint(self) -> QSize:
        """A row a day below the scale."""
        return QSize(640, HEAD + ROW * DAYS + 2)

    def marked(self) -> tuple[int, int]:
        """The seconds of the day that are marked."""
        first, last = sorted((self._anchor, self.cell))
        return first * CELL, (last + 1) * CELL

    def _is_open(self, second: int) -> bool:
        return any(begin <= second < end for begin, end in self._week[self.day])

    def _tell(self) -> None:
        begin, end = self.marked()
        values = {"day": self.day_name(self.day), "from": clock_words(begin, self._words), "to": clock_words(end, self._words)}
        said = self._words.say(OPEN if self._is_open(begin) else SHUT, **values)
        self.setAccessibleDescription(f"{said}. {self.day_name(self.day)}: {write_hours(self._week[self.day], self._words) or '—'}")
        self.update()

    def day_name(self, day: int) -> str:
        """Monday for 0, in the language shown."""
        return self._words.weekday(MONDAY + timedelta(days=day), short=False)

    def toggle(self) -> None:
        """Opens what is marked, or closes it where it begins open."""
        if self.may:
            self._set(opens=not self._is_open(self.marked()[0]))

    def _set(self, *, opens: bool) -> None:
        span = self.marked()
        hours = self._week[self.day]
        wanted = tuple(joined(sorted([*hours, span]))) if opens else without(hours, (span,))
        if wanted != hours:
            self.edited.emit(self.day, wanted)

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End move; Shift marks; Space or Enter toggles, Delete closes."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -CELLS, Qt.Key.Key_End: CELLS}
        key = Qt.Key(event.key())
        if key in steps:
            self.cell = min(max(self.cell + steps[key], 0), CELLS - 1)
            self._anchor = self._anchor if shift else self.cell
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.day = min(max(self.day + (1 if key == Qt.Key.Key_Down else -1), 0), DAYS - 1)
            self.moved.emit(self.day)
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.toggle()
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.may:
            self._set(opens=False)
        else:
            super().keyPressEvent(event)
            return
        self._tell()

    def _place(self, event: QMouseEvent) -> tuple[int, int]:
        point = event.position()
        day = int((point.y() - HEAD) // ROW)
        return min(max(day, 0), DAYS - 1), min(max(int((point.x() - LABEL) / self._step()), 0), CELLS - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pressing decides whether the drag opens or closes."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.day, self.cell = self._place(event)
        self._anchor = self.cell
        self._paints = not self._is_open(self.cell * CELL)
        self.moved.emit(self.day)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The drag marks on one day."""
        if self._paints is not None:
            self.cell = self._place(event)[1]
            self._tell()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """What was marked opens or closes."""
        if self._paints is not None and self.may:
            self._set(opens=self._paints)
        self._paints = None

    # Painting.

    def _step(self) -> float:
        return (self.width() - LABEL - 1) / CELLS

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The scale, the days, their hours, the mark."""
        p, step = QPainter(self), self._step()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for hour in range(0, 25, 2):
            x = LABEL + hour * 2 * step
            p.fillRect(QRectF(x, HEAD - 4, 1, ROW * DAYS + 4), theme.colour("line"))
            p.setFont(theme.font(11, figures=True))
            p.setPen(theme.colour("text3"))
            p.drawText(QRectF(min(x - 14, self.width() - 28), 0, 28, HEAD - 5), Qt.AlignmentFlag.AlignCenter, str(hour))
        for day in range(DAYS):
            top = HEAD + day * ROW
            p.fillRect(QRectF(0, top + ROW - 1, self.width(), 1), theme.colour("row_line"))
            p.setFont(theme.font(13, 500 if day == self.day else 400))
            p.setPen(theme.colour("text" if self._week[day] else "text3"))
            p.drawText(QRectF(0, top, LABEL - 8, ROW), middle, self.day_name(day))
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.colour("accent"))
            for begin, end in self._week[day]:
                p.drawRoundedRect(QRectF(LABEL + begin / CELL * step, top + 8, (end - begin) / CELL * step, 14), 4, 4)
        self._mark(p, step)

    def _mark(self, p: QPainter, step: float) -> None:
        begin, end = self.marked()
        box = QRectF(LABEL + begin / CELL * step, HEAD + self.day * ROW + 3, min(end, DAY) / CELL * step - begin / CELL * step, ROW - 7)
        p.setPen(QPen(theme.colour("text" if self.hasFocus() else "edge"), 2 if self.hasFocus() else 1))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

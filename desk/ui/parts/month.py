"""A month of sessions as a grid: weeks down, weekdays across, holidays named, today in a disc."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desk.words import Words

WEEKS, HEAD, WEEK = 34, 26, 7
PAD, EVENT = 5, 36


@dataclass(frozen=True)
class MonthEvent:
    """One session in the grid: when, its short title, and what stands at its right (7/10, full)."""

    id: int
    day: date
    clock: str
    title: str
    note: str = ""


class MonthGrid(QWidget):
    """Shows a month; `picked(id)` when a session is chosen, by mouse or by arrow keys and Enter."""

    picked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._first, self._today = date(2000, 1, 1), date(2000, 1, 1)
        self._events: tuple[MonthEvent, ...] = ()
        self._closed: Mapping[date, str] = {}
        self._chosen: Any = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(460, 300)

    def show_month(
        self, month: date, *, today: date, events: Sequence[MonthEvent], closed: Mapping[date, str], chosen: Any = None,
    ) -> None:
        """Any day of the month; `closed` names its holidays; `chosen` is a session's id."""
        self._first, self._today = month.replace(day=1), today
        self._events = tuple(sorted(events, key=lambda event: (event.day, event.clock)))
        self._closed, self._chosen = closed, chosen
        self.setAccessibleName(self._words.month(month))
        self._describe()
        self.update()

    def choose(self, event_id: Any) -> None:
        """Shows a session as the chosen one."""
        self._chosen = event_id
        self._describe()
        self.update()

    def speak(self, words: Words) -> None:
        """Another language."""
        self._words = words
        self.update()

    def days(self) -> list[date]:
        """The days shown, whole weeks from Monday."""
        start = self._first - timedelta(days=self._first.weekday())
        following = (self._first + timedelta(days=31)).replace(day=1)
        last = following + timedelta(days=(-following.weekday()) % WEEK)
        return [start + timedelta(days=at) for at in range((last - start).days)]

    def _describe(self) -> None:
        event = next((event for event in self._events if event.id == self._chosen), None)
        self.setAccessibleDescription(f"{self._words.day(event.day)} {event.clock} {event.title} {event.note}" if event else "")

    def sizeHint(self) -> QSize:
        """Enough for five weeks with a session each."""
        return QSize(900, 440)

    def _box(self, at: int, weeks: int) -> QRectF:
        wide, high = (self.width() - WEEKS) / WEEK, (self.height() - HEAD) / weeks
        return QRectF(WEEKS + (at % WEEK) * wide, HEAD + (at // WEEK) * high, wide, high)

    def _event_boxes(self) -> list[tuple[MonthEvent, QRectF]]:
        days, found = self.days(), []
        for at, day in enumerate(days):
            box = self._box(at, len(days) // WEEK)
            for place, event in enumerate(event for event in self._events if event.day == day):
                top = box.y() + 28 + place * (EVENT + 2)
                if top + EVENT <= box.bottom():
                    found.append((event, QRectF(box.x() + 4, top, box.width() - 9, EVENT)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        """Weekdays, week numbers, days, holidays and sessions."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("canvas"))
        days = self.days()
        for at, day in enumerate(days):
            box = self._box(at, len(days) // WEEK)
            if at < WEEK:
                self._write(painter, QRectF(box.x() + 8, 0, box.width() - 8, HEAD), self._words.weekday(day), "text3", 12)
            if at % WEEK == 0:
                side = QRectF(0, box.y() + 4, WEEKS - 6, 20)
                self._write(painter, side, str(day.isocalendar().week), "text3", 11, align=Qt.AlignmentFlag.AlignCenter)
            self._day(painter, box, day)
        for one, box in self._event_boxes():
            self._session(painter, box, one)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _day(self, p: QPainter, box: QRectF, day: date) -> None:
        free = day.month != self._first.month or day.weekday() > 4 or day in self._closed  # noqa: PLR2004 - Saturday
        p.fillRect(box, theme.colour("chrome" if free else "canvas"))
        p.fillRect(QRectF(box.x(), box.y(), box.width(), 1), theme.colour("line"))
        p.fillRect(QRectF(box.x(), box.y(), 1, box.height()), theme.colour("line"))
        if day == self._today:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.colour("fill"))
            p.drawEllipse(QRectF(box.x() + 4, box.y() + 3, 22, 22))
            self._write(p, QRectF(box.x() + 4, box.y() + 3, 22, 22), str(day.day), "on_fill", 12, 600, align=Qt.AlignmentFlag.AlignCenter)
        else:
            self._write(p, QRectF(box.x() + 8, box.y() + 4, 30, 20), str(day.day), "text3" if free else "text", 12)
        if day in self._closed:
            self._write(p, QRectF(box.x() + 8, box.y() + 26, box.width() - 12, 16), self._closed[day], "text3", 11)

    def _session(self, p: QPainter, box: QRectF, event: MonthEvent) -> None:
        chosen = event.id == self._chosen
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("fill" if chosen else "select"))
        p.drawRoundedRect(box, 5, 5)
        ink = "on_fill" if chosen else "text"
        inner = box.adjusted(PAD + 2, 2, -PAD - 2, -2)
        self._write(p, QRectF(inner.x(), inner.y(), inner.width(), 16), event.clock, ink, 11, 600)
        self._write(p, QRectF(inner.x(), inner.y(), inner.width(), 16), event.note, ink, 11, 500, align=Qt.AlignmentFlag.AlignRight)
        self._write(p, QRectF(inner.x(), inner.y() + 16, inner.width(), 16), event.title, ink, 11, 500)

    @staticmethod
    def _write(
        p: QPainter, box: QRectF, text: str, tone: str, px: int, weight: int = 400, *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        face = theme.font(px, weight, figures=True)
        p.setFont(face)
        p.setPen(theme.colour(tone))
        cut = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        p.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)

    def _event_at(self, point: QPoint) -> MonthEvent | None:
        return next((event for event, box in self._event_boxes() if box.contains(point.toPointF())), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a session."""
        found = self._event_at(event.position().toPoint())
        if found is not None:
            self.picked.emit(found.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the month's sessions."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._events:
            super().keyPressEvent(event)
            return
        at = next((at for at, one in enumerate(self._events) if one.id == self._chosen), None)
        place = 0 if at is None else min(max(at + step, 0), len(self._events) - 1)
        self.picked.emit(self._events[place].id)

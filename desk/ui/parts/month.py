"""A month of sessions as a grid: weeks down, weekdays across, holidays named, today in a disc; a busy day opens as a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desk.ui import theme
from desk.ui.parts.labels import set_hint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desk.words import Words

WEEKS, HEAD, WEEK, LEAST_TITLE = 34, 26, 7, 64
PAD, EVENT, LINE = 5, 36, 17
# A day's height from which a session has two lines; the day number's own line, the least of it, and that of a very low day.
ROOMY, NUMBER, NUMBERED, TIGHT = 66, 28, 20, 15
BESIDE, MORE = 26, 22  # where a session stands beside the number, and what is kept for how many more there are


@dataclass(frozen=True)
class MonthEvent:
    """One session in the grid: when, its short title, what stands at its right (7/10, full), and how much of it is taken."""

    id: int
    day: date
    clock: str
    title: str
    note: str = ""
    taken: float | None = None


class MonthGrid(QWidget):
    """Shows a month; `picked(id)` when a session is chosen, by mouse or by arrow keys.

    Enter, or a click on what there is no room for, opens the day's sessions as a list.
    """

    picked = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._first, self._today = date(2000, 1, 1), date(2000, 1, 1)
        self._events: tuple[MonthEvent, ...] = ()
        self._closed: Mapping[date, str] = {}
        self._chosen: Any = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setMinimumSize(300, 150)

    def show_month(
        self, month: date, *, today: date, events: Sequence[MonthEvent], closed: Mapping[date, str], chosen: Any = None,
    ) -> None:
        """Any day of the month; `closed` names its holidays; `chosen` is a session's id."""
        self._first, self._today = month.replace(day=1), today
        self._events = tuple(sorted(events, key=lambda event: (event.day, len(event.clock), event.clock)))
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
        said = f"{self._words.day(event.day)} {event.clock} {event.title} {event.note}" if event else ""
        others = len(self._of(event.day)) - 1 if event else 0
        more = self._words.many("{n} more on this day: Enter lists them.", "{n} more on this day: Enter lists them.", others)
        self.setAccessibleDescription(f"{said}. {more}" if others else said)

    def _of(self, day: date) -> list[MonthEvent]:
        return [event for event in self._events if event.day == day]

    def sizeHint(self) -> QSize:
        """Enough for five weeks with a session each."""
        return QSize(900, 440)

    def _box(self, at: int, weeks: int) -> QRectF:
        wide, high = (self.width() - WEEKS) / WEEK, (self.height() - HEAD) / weeks
        return QRectF(WEEKS + (at % WEEK) * wide, HEAD + (at // WEEK) * high, wide, high)

    def _event_boxes(self) -> list[tuple[MonthEvent, QRectF]]:
        return [placed for at, day in enumerate(self.days()) for placed in self._placed(at, day)]

    def _placed(self, at: int, day: date) -> list[tuple[MonthEvent, QRectF]]:
        """The sessions of a day that fit into its box; in a low box each has one line."""
        events = self._of(day)
        box = self._box(at, len(self.days()) // WEEK)
        if box.height() < TIGHT + LINE + 1:
            return self._beside(box, events)
        low = box.height() < ROOMY or len(events) * (EVENT + 2) > box.height() - NUMBER
        high = LINE if low else EVENT
        least = TIGHT if box.height() < NUMBER + LINE else NUMBERED
        top = box.y() + (min(NUMBER, max(least, box.height() - 1 - len(events) * (LINE + 1))) if low else NUMBER)
        room = max(0, int((box.bottom() - top + 1) // (high + 1)))
        first = self._first_shown(events, room)
        return [
            (event, QRectF(box.x() + 4, top + place * (high + (1 if low else 2)), box.width() - 9, high))
            for place, event in enumerate(events[first : first + room])
        ]  # fmt: skip

    def _first_shown(self, events: list[MonthEvent], room: int) -> int:
        """Where the window on a day's sessions begins: the chosen one is always in sight."""
        chosen = next((place for place, event in enumerate(events) if event.id == self._chosen), 0)
        return max(0, min(chosen - room + 1, len(events) - room))

    def _beside(self, box: QRectF, events: list[MonthEvent]) -> list[tuple[MonthEvent, QRectF]]:
        """In a day without room for two lines one session stands at the number's right, and how many more there are after it."""
        shown = events[self._first_shown(events, 1) :][:1]
        more = MORE if len(events) > 1 else 0
        return [(event, QRectF(box.x() + BESIDE, box.y() + 2, box.width() - BESIDE - 5 - more, LINE)) for event in shown]

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
            self._more(painter, box, day, at)
        for one, box in self._event_boxes():
            self._session(painter, box, one)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _day(self, p: QPainter, box: QRectF, day: date) -> None:
        free = day.month != self._first.month or day.weekday() > 4 or day in self._closed  # noqa: PLR2004 - Saturday
        p.fillRect(box, theme.colour("chrome" if free else "canvas"))
        p.fillRect(QRectF(box.x(), box.y(), box.width(), 1), theme.colour("line"))
        p.fillRect(QRectF(box.x(), box.y(), 1, box.height()), theme.colour("line"))
        if day == self._today:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.colour("fill"))
            size = 22 if box.height() >= ROOMY else 17
            disc = QRectF(box.x() + 15 - size / 2, box.y() + (3 if size > 20 else 1), size, size)  # noqa: PLR2004 - the larger of the two
            p.drawEllipse(disc)
            self._write(p, disc, str(day.day), "on_fill", 12, 600, align=Qt.AlignmentFlag.AlignCenter)
        else:
            down = 4 if box.height() >= ROOMY else 0
            self._write(p, QRectF(box.x() + 8, box.y() + down, 30, 19), str(day.day), "text3" if free else "text", 12)
        if day in self._closed:
            low = box.height() < ROOMY
            beside, below = QRectF(box.x() + 30, box.y(), box.width() - 34, 19), QRectF(box.x() + 8, box.y() + 26, box.width() - 12, 16)
            self._write(p, beside if low else below, self._closed[day], "text3", 11)

    def _more(self, p: QPainter, box: QRectF, day: date, at: int) -> None:
        """How many sessions of the day there is no room for."""
        hidden = len(self._of(day)) - len(self._placed(at, day))
        if hidden:
            side = QRectF(box.x() + 30, box.y(), box.width() - 36, 19)
            self._write(p, side, f"+{hidden}", "text2", 11, 500, align=Qt.AlignmentFlag.AlignRight)

    def _session(self, p: QPainter, box: QRectF, event: MonthEvent) -> None:
        chosen = event.id == self._chosen
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("fill" if chosen else "select"))
        p.drawRoundedRect(box, 5, 5)
        if event.taken is not None:
            self._bar(p, box, event.taken, "on_fill" if chosen else "text2" if event.taken >= 1 else "accent")
        ink = "on_fill" if chosen else "text"
        if box.height() < EVENT:
            self._one_line(p, box.adjusted(PAD, 0, -PAD, 0), event, ink)
            return
        inner = box.adjusted(PAD + 2, 2, -PAD - 2, -2)
        self._write(p, QRectF(inner.x(), inner.y(), inner.width(), 16), event.clock, ink, 11, 600)
        self._write(p, QRectF(inner.x(), inner.y(), inner.width(), 16), event.note, ink, 11, 500, align=Qt.AlignmentFlag.AlignRight)
        self._write(p, QRectF(inner.x(), inner.y() + 16, inner.width(), 16), event.title, ink, 11, 500)

    @staticmethod
    def _bar(p: QPainter, box: QRectF, taken: float, tone: str) -> None:
        """How full it is, along the foot."""
        whole = box.adjusted(5, box.height() - 2, -5, 0)
        p.setBrush(theme.colour(tone))
        p.drawRoundedRect(QRectF(whole.x(), whole.y(), whole.width() * min(1.0, taken), whole.height()), 1, 1)

    def _one_line(self, p: QPainter, box: QRectF, event: MonthEvent, ink: str) -> None:
        clock, note = (QFontMetricsF(theme.font(11, weight, figures=True)).horizontalAdvance(text) + 5
                       for weight, text in ((600, event.clock), (500, event.note)))  # fmt: skip
        self._write(p, box, event.clock, ink, 11, 600)
        between = box.adjusted(clock, 0, -note, 0)
        if between.width() < LEAST_TITLE:  # the title says more than the seats, which the hint tells
            between = box.adjusted(clock, 0, 0, 0)
        else:
            self._write(p, box, event.note, ink, 11, 500, align=Qt.AlignmentFlag.AlignRight)
        self._write(p, between, event.title, ink, 11, 500)

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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells a session, a holiday or what does not fit in whole: a box is too small for a long title."""
        found = self._event_at(event.position().toPoint())
        day = next((day for at, day in enumerate(self.days()) if self._box(at, len(self.days()) // WEEK).contains(event.position())), None)
        said = [found] if found is not None else [one for one in self._events if one.day == day]
        closed = self._closed.get(day, "") if day is not None and found is None else ""
        lines = [closed, *(f"{one.clock}  {one.title}  {one.note}".strip() for one in said)]
        set_hint(self, "\n".join(text for text in lines if text))
        self.setCursor(Qt.CursorShape.PointingHandCursor if found is not None else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a session; beside them it opens a day that holds more than it shows."""
        point = event.position()
        found = self._event_at(point.toPoint())
        if found is not None:
            self.picked.emit(found.id)
            return
        for at, day in enumerate(self.days()):
            if self._box(at, len(self.days()) // WEEK).contains(point) and len(self._of(day)) > len(self._placed(at, day)):
                self.open_day(day)

    def open_day(self, day: date) -> QMenu:
        """The sessions of a day as a list below it; the one taken from it is chosen."""
        days, menu = self.days(), QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self._words.day(day))
        for event in self._of(day):
            row = menu.addAction(f"{event.clock}  {event.title.replace('&', '&&')}\t{event.note}")
            row.setCheckable(True)
            row.setChecked(event.id == self._chosen)
            row.triggered.connect(lambda _on=False, chosen=event.id: self.picked.emit(chosen))
            if event.id == self._chosen:
                menu.setActiveAction(row)
        box = self._box(days.index(day), len(days) // WEEK) if day in days else QRectF(self.rect())
        menu.popup(self.mapToGlobal(box.bottomLeft().toPoint()))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the month's sessions; Enter opens the day of the one chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._events:
            self.open_day(next((one.day for one in self._events if one.id == self._chosen), self._events[0].day))
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or not self._events:
            super().keyPressEvent(event)
            return
        at = next((at for at, one in enumerate(self._events) if one.id == self._chosen), None)
        place = 0 if at is None else min(max(at + step, 0), len(self._events) - 1)
        self.picked.emit(self._events[place].id)

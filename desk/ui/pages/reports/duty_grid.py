"""The roster as lanes over days: a lane a person, bars for duties and absences, and above them the hours nobody covers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme
from desk.ui.parts.labels import set_hint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from desk.words import Words

HEAD, BAR, GAP, PAD, SIDE = 40, 22, 3, 6, 132
SATURDAY, ROOMY, TIGHT, LEAST_TEXT = 5, 60, 20, 16
BarKey = tuple[str, int]
# Ground, ink and pattern of a bar by its kind: the pattern and the word say it without the colour.
LOOKS: Final[dict[str, tuple[str, str, Qt.BrushStyle]]] = {
    "duty": ("select", "text", Qt.BrushStyle.SolidPattern), "second": ("canvas", "accent", Qt.BrushStyle.SolidPattern),
    "away": ("idle", "text2", Qt.BrushStyle.BDiagPattern), "gap": ("red_bg", "red", Qt.BrushStyle.FDiagPattern),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is, in which lane, from when to when, its short word and all there is to say of it."""

    key: BarKey
    lane: int
    kind: str
    starts: datetime
    ends: datetime
    text: str
    said: str


@dataclass(slots=True)
class Lanes:
    """What is shown: the days, a name for each lane, the bars, holidays by day."""

    first: date
    days: int
    now: datetime
    names: Mapping[int, str] = field(default_factory=dict)
    bars: Sequence[Bar] = ()
    closed: Mapping[date, str] = field(default_factory=dict)


class DutyGrid(QWidget):
    """`picked(key)` as a bar is chosen by mouse or arrows, `opened(key)` on Enter, `turned(by)` on Page Up and Down."""

    picked = Signal(object)
    opened = Signal(object)
    turned = Signal(int)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._shown = words, Lanes(date(2000, 1, 3), 7, datetime(2000, 1, 1, tzinfo=UTC))
        self.chosen: BarKey | None = None
        self._levels: dict[BarKey, int] = {}
        self._tops: dict[int, tuple[int, int]] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMouseTracking(True)
        self.setMinimumWidth(420)

    def show_lanes(self, shown: Lanes, words: Words) -> None:
        """Shows a month or a week; the bar chosen stays chosen while it is there."""
        self._words, self._shown = words, shown
        if self.chosen not in {bar.key for bar in shown.bars}:
            self.chosen = None
        self._stack()
        self._describe()
        self.setMinimumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def choose(self, key: BarKey | None) -> None:
        """Shows a bar as the chosen one."""
        self.chosen = key
        self._describe()
        self.update()

    def bar(self, key: BarKey | None) -> Bar | None:
        """The bar of a key."""
        return next((bar for bar in self._shown.bars if bar.key == key), None)

    def sizeHint(self) -> QSize:
        """Every lane, each as high as the bars that lie over one another in it."""
        return QSize(720, HEAD + sum(high for _, high in self._tops.values()))

    # Where everything stands.

    def _stack(self) -> None:
        """Gives bars of one lane that meet in time a level of their own each."""
        self._levels, self._tops, top = {}, {}, HEAD
        for lane in self._shown.names:
            ends: list[datetime] = []
            for bar in sorted((bar for bar in self._shown.bars if bar.lane == lane), key=lambda bar: (bar.starts, bar.key)):
                level = next((at for at, end in enumerate(ends) if end <= bar.starts), len(ends))
                ends[level : level + 1] = [bar.ends]
                self._levels[bar.key] = level
            high = PAD * 2 + max(1, len(ends)) * (BAR + GAP) - GAP
            self._tops[lane] = (top, high)
            top += high

    def _x(self, at: datetime) -> float:
        """Where an instant stands: by the wall clock, so that every day is as wide as another."""
        days = (at.date() - self._shown.first).days
        share = days + (at.hour * 3600 + at.minute * 60 + at.second) / 86400
        return SIDE + (self.width() - SIDE) * min(max(share, 0), self._shown.days) / self._shown.days

    def box(self, bar: Bar) -> QRectF:
        """Where a bar stands."""
        left, right = self._x(bar.starts), self._x(bar.ends)
        top = self._tops[bar.lane][0] + PAD + self._levels[bar.key] * (BAR + GAP)
        return QRectF(left + 1, top, max(4.0, right - left - 2), BAR)

    # What is seen.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Days, lanes, bars, and now as a line."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(self.rect(), theme.colour("canvas"))
        self._days(p)
        for lane, (top, high) in self._tops.items():
            p.fillRect(QRectF(0, top, self.width(), 1), theme.colour("row_line"))
            tone = "text" if lane else "red" if any(bar.lane == 0 for bar in self._shown.bars) else "text3"
            self._write(p, QRectF(12, top, SIDE - 18, high), self._shown.names[lane], tone, 12.5, 500)
        now = self._x(self._shown.now)
        if SIDE < now < self.width():
            p.fillRect(QRectF(now - 0.75, HEAD - 6, 1.5, self.height() - HEAD + 6), theme.colour("accent"))
        for bar in self._shown.bars:
            self._bar(p, bar)
        if self.hasFocus():
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme.colour("accent"), 2))
            p.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _days(self, p: QPainter) -> None:
        wide, words = (self.width() - SIDE) / self._shown.days, self._words
        for at in range(self._shown.days):
            day, x = self._shown.first + timedelta(days=at), SIDE + at * wide
            free = day.weekday() >= SATURDAY or day in self._shown.closed
            p.fillRect(QRectF(x, 0, wide, self.height()), theme.colour("chrome" if free else "canvas"))
            p.fillRect(QRectF(x, 0, 1, self.height()), theme.colour("row_line"))
            today = day == self._shown.now.date()
            tone = "accent" if today else "text3" if free else "text2"
            centre = Qt.AlignmentFlag.AlignCenter
            name = words.weekday(day) if wide >= ROOMY / 2 else words.weekday(day)[:1]
            self._write(p, QRectF(x, 3, wide, 16), name, tone, 11, 600 if today else 400, centre)
            number, px = (words.short_day(day) if wide >= ROOMY else str(day.day)), 12 if wide >= TIGHT else 10
            self._write(p, QRectF(x - 4, 19, wide + 8, 16), number, tone, px, 600 if today else 400, centre)
        p.fillRect(QRectF(0, HEAD - 1, self.width(), 1), theme.colour("line"))

    def _bar(self, p: QPainter, bar: Bar) -> None:
        box, chosen = self.box(bar), bar.key == self.chosen
        ground, ink, pattern = LOOKS[bar.kind]
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour("fill" if chosen else ground))
        p.drawRoundedRect(box, 4, 4)
        if pattern is not Qt.BrushStyle.SolidPattern and not chosen:
            hatch = QColor(theme.colour(ink))
            hatch.setAlpha(60)
            brush = p.brush()
            brush.setColor(hatch)
            brush.setStyle(pattern)
            p.setBrush(brush)
            p.drawRoundedRect(box, 4, 4)
        edge = {"duty": "accent", "second": "accent", "away": "edge", "gap": "red"}[bar.kind]
        p.setBrush(Qt.BrushStyle.NoBrush)
        style = Qt.PenStyle.DashLine if bar.kind == "second" else Qt.PenStyle.SolidLine
        p.setPen(QPen(theme.colour(edge), 1, style))
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if box.width() >= LEAST_TEXT:
            self._write(p, box.adjusted(6, 0, -3, 0), bar.text, "on_fill" if chosen else ink, 11.5, 500)

    @staticmethod
    def _write(
        p: QPainter, box: QRectF, text: str, tone: str, px: float, weight: int = 400,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
    ) -> None:  # fmt: skip
        face = theme.font(px, weight, figures=True)
        p.setFont(face)
        p.setPen(theme.colour(tone))
        said = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        if said != "…":  # three dots alone say nothing
            p.drawText(box, align | Qt.TextFlag.TextSingleLine, said)

    # Mouse and keys.

    def _at(self, point: QPointF) -> Bar | None:
        return next((bar for bar in reversed(self._shown.bars) if self.box(bar).contains(point)), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells what there is to say of a bar, or which holiday it is."""
        found, wide = self._at(event.position()), (self.width() - SIDE) / self._shown.days
        day = self._shown.first + timedelta(days=int((event.position().x() - SIDE) // wide))
        set_hint(self, found.said if found is not None else self._shown.closed.get(day, "") if event.position().x() > SIDE else "")
        self.setCursor(Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a bar; beside them it lets go."""
        found = self._at(event.position())
        self._pick(None if found is None else found.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens a bar."""
        if (found := self._at(event.position())) is not None:
            self.opened.emit(found.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right along a lane, up and down between lanes, Enter opens, Page Up and Down turn the time."""
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen is not None:
            self.opened.emit(self.chosen)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self._shown.bars:
            self._along(1 if key == Qt.Key.Key_Right else -1)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down} and self._shown.bars:
            self._across(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _lane(self, lane: int) -> list[Bar]:
        return sorted((bar for bar in self._shown.bars if bar.lane == lane), key=lambda bar: (bar.starts, bar.key))

    def _along(self, by: int) -> None:
        chosen = self.bar(self.chosen)
        if chosen is None:
            self._pick(min(self._shown.bars, key=lambda bar: (list(self._tops).index(bar.lane), bar.starts)).key)
            return
        lane = self._lane(chosen.lane)
        self._pick(lane[min(max(lane.index(chosen) + by, 0), len(lane) - 1)].key)

    def _across(self, by: int) -> None:
        chosen, lanes = self.bar(self.chosen), [lane for lane in self._tops if self._lane(lane)]
        if chosen is None:
            self._along(1)
            return
        at = lanes.index(chosen.lane) + by
        if 0 <= at < len(lanes):
            self._pick(min(self._lane(lanes[at]), key=lambda bar: abs((bar.starts - chosen.starts).total_seconds())).key)

    def _pick(self, key: BarKey | None) -> None:
        self.choose(key)
        self.picked.emit(key)

    def _describe(self) -> None:
        """A screen reader hears the days shown, and the bar chosen."""
        chosen, words = self.bar(self.chosen), self._words
        last = self._shown.first + timedelta(days=self._shown.days - 1)
        self.setAccessibleName(f"{words.day(self._shown.first)} – {words.day(last)}")
        self.setAccessibleDescription("" if chosen is None else chosen.said)

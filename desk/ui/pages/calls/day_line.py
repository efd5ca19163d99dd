"""A day drawn as a line: calls and the gaps between them, reached by arrows, opened by Enter or a click."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme
from desk.ui.charge_words import held_words
from desk.ui.parts.labels import set_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from desk.services.work_days import Stretch, WorkDay
    from desk.ui.desk_context import Desk

SIDE, SCALE, BAR, GAP_BAR, LABEL = 16, 22, 40, 12, 18
QUARTER = timedelta(minutes=15)
HOUR = timedelta(hours=1)
TONES = {"covered": "green", "chargeable": "accent", "held": "note", "out_of_scope": "amber"}
LEAST_LETTERS, LEAST_WIDTH, SUM_GAP = 34, 4.0, 10.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch, or a gap (no call), as it is drawn."""

    starts_at: datetime
    ends_at: datetime
    stretch: Stretch | None = None


class DayLine(QWidget):
    """`opened(call id)` and `gap_chosen(from, to)`; Left and Right go from piece to piece."""

    opened = Signal(int)
    gap_chosen = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.day: WorkDay | None = None
        self.pieces: tuple[Piece, ...] = ()
        self.at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """The scale, the bars, and the words under them."""
        return QSize(400, SCALE + BAR + 2 * LABEL + 8)

    def show_day(self, day: WorkDay) -> None:
        """Another day."""
        kept = self.current()
        self.day = day
        made = [Piece(one.starts_at, one.ends_at, one) for one in day.stretches]
        made += [Piece(begin, end) for begin, end in day.gaps]
        self.pieces = tuple(sorted(made, key=lambda piece: (piece.starts_at, piece.stretch is None)))
        same = (at for at, piece in enumerate(self.pieces) if kept is not None and piece.starts_at == kept.starts_at)
        self.at = next(same, max(0, len(self.pieces) - 1))
        self._tell()
        self.update()

    def current(self) -> Piece | None:
        """The piece the arrows have come to."""
        return self.pieces[self.at] if self.at < len(self.pieces) else None

    def describe(self, piece: Piece) -> str:
        """A piece in words."""
        words, zone = self._desk.words, self._desk.zone
        begin, end = piece.starts_at.astimezone(zone), piece.ends_at.astimezone(zone)
        length = round((piece.ends_at - piece.starts_at).total_seconds())
        if piece.stretch is None:
            return words.say("Gap {start:clock}–{end:clock}, {length:duration}. Enter: a call here.", start=begin, end=end, length=length)
        one, currency = piece.stretch, self.day.currency if self.day is not None else "EUR"
        cost = self._cost(one, currency)
        who = one.who or words.tr("Unknown caller")
        said = words.say("{start:clock}–{end:clock}, {length:duration}: {who}", start=begin, end=end, length=length, who=who)
        billed = words.many("{n} quarter", "{n} quarters", one.quarters) if one.quarters else ""
        return ". ".join(filter(None, (said, one.about.rstrip("."), billed, cost)))

    def _cost(self, one: Stretch, currency: str) -> str:
        words = self._desk.words
        if one.status == "held":
            return held_words(one.reason, words)
        return words.money(one.net, currency) if one.net is not None else words.tr("no price yet")

    # Moving.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left, Right, Home, End; Enter and Space open."""
        moves = {Qt.Key.Key_Left: self.at - 1, Qt.Key.Key_Right: self.at + 1, Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.pieces) - 1}
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in moves:
            self._go(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
        else:
            super().keyPressEvent(event)

    def _go(self, at: int) -> None:
        if 0 <= at < len(self.pieces) and at != self.at:
            self.at = at
            self._tell()
            self.update()

    def _press(self) -> None:
        piece = self.current()
        if piece is None:
            return
        if piece.stretch is not None:
            self.opened.emit(piece.stretch.call_id)
        else:
            self.gap_chosen.emit(piece.starts_at, piece.ends_at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens what it hits."""
        hit = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and hit is not None:
            self._go(hit)
            self._press()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What lies under the pointer is told."""
        hit = self._hit(event.position())
        set_hint(self, self.describe(self.pieces[hit]) if hit is not None else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if hit is not None else Qt.CursorShape.ArrowCursor)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The piece the arrows stand on is told."""
        self._tell()
        super().focusInEvent(event)

    def _tell(self) -> None:
        piece = self.current()
        title = self._desk.words.tr("The day as a line")
        self.setAccessibleName(title if piece is None else f"{title}. {self.describe(piece)}")
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    # Drawing.

    def frame(self) -> tuple[datetime, datetime]:
        """From when to when is drawn, on whole hours: the opening hours and whatever lies outside them."""
        spans = [*(self.day.opening if self.day is not None else ()), *((piece.starts_at, piece.ends_at) for piece in self.pieces)]
        zone = self._desk.zone
        if not spans:
            now = self._desk.now()
            return now.replace(hour=8, minute=0, second=0), now.replace(hour=16, minute=0, second=0)
        begin = min(start for start, _ in spans).astimezone(zone).replace(minute=0, second=0, microsecond=0)
        end = max(stop for _, stop in spans).astimezone(zone)
        return begin, end.replace(minute=0, second=0, microsecond=0) + HOUR if (end.minute, end.second) != (0, 0) else end

    def _x(self, at: datetime, frame: tuple[datetime, datetime]) -> float:
        whole = (frame[1].timestamp() - frame[0].timestamp()) or 1
        return SIDE + (at.timestamp() - frame[0].timestamp()) / whole * (self.width() - 2 * SIDE)

    def box(self, piece: Piece) -> QRectF:
        """Where a piece is drawn."""
        frame = self.frame()
        left, right = self._x(piece.starts_at, frame), self._x(piece.ends_at, frame)
        low = SCALE + (0 if piece.stretch is not None else (BAR - GAP_BAR) / 2)
        return QRectF(left, low, max(LEAST_WIDTH, right - left - 1), BAR if piece.stretch is not None else GAP_BAR)

    def _hit(self, at: QPointF) -> int | None:
        hits = [number for number, piece in enumerate(self.pieces) if self.box(piece).adjusted(-1, -4, 1, 4).contains(at)]
        return next((number for number in hits if self.pieces[number].stretch is not None), hits[0] if hits else None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hours, the gaps, the calls, and what the arrows stand on in words."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_hours(p)
        for piece in self.pieces:
            self._draw(p, piece)
        self._draw_sums(p)
        chosen = self.current()
        if chosen is None:
            return
        box = self.box(chosen).adjusted(-2, -2, 2, 2)
        p.setPen(QPen(theme.colour("accent" if self.hasFocus() else "edge"), 2))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(box, 6, 6)
        face = theme.font(12)
        p.setFont(face)
        p.setPen(theme.colour("text2"))
        room = QRectF(SIDE, SCALE + BAR + LABEL + 6, self.width() - 2 * SIDE, LABEL)
        p.drawText(room, Qt.AlignmentFlag.AlignVCenter, QFontMetricsF(face).elidedText(self.describe(chosen), Qt.TextElideMode.ElideRight,
                                                                                     room.width()))  # fmt: skip

    def _draw_hours(self, p: QPainter) -> None:
        frame = self.frame()
        p.setFont(theme.font(11, figures=True))
        hours = round((frame[1] - frame[0]) / HOUR)
        step = max(1, -(-hours // max(1, int((self.width() - 2 * SIDE) / LEAST_LETTERS))))
        for number in range(0, hours + 1, step):
            at = frame[0] + number * HOUR
            x = self._x(at, frame)
            p.fillRect(QRectF(x, SCALE - 3, 1, BAR + 6), theme.colour("line"))
            p.setPen(theme.colour("text3"))
            p.drawText(QRectF(x - 20, 0, 40, SCALE - 5), Qt.AlignmentFlag.AlignCenter, f"{at.astimezone(self._desk.zone):%H}")

    def _draw(self, p: QPainter, piece: Piece) -> None:
        box = self.box(piece)
        if piece.stretch is None:
            p.setPen(QPen(theme.colour("edge"), 1, Qt.PenStyle.DashLine))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawRoundedRect(box, 4, 4)
            return
        tone = TONES.get(piece.stretch.status, "text3")
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.colour(tone))
        p.drawRoundedRect(box, 4, 4)
        for x in self._quarters(piece.stretch):
            p.fillRect(QRectF(x, box.top() + 4, 1, box.height() - 8), theme.colour("canvas"))
        if piece.stretch.status == "held":  # not by colour alone: what is held is struck through
            p.setPen(QPen(theme.colour("canvas"), 1))
            p.drawLine(box.topRight(), box.bottomLeft())

    def _quarters(self, one: Stretch) -> list[float]:
        """Where a further quarter hour of the call begins within a stretch."""
        frame, length, found = self.frame(), one.ends_at - one.starts_at, []
        after = QUARTER - one.before % QUARTER
        while after < length:
            found.append(self._x(one.starts_at + after, frame))
            after += QUARTER
        return found

    def sums(self) -> list[tuple[float, str]]:
        """What stands under the calls and where: quarters and money, once a call, left out where the one before needs the room."""
        face, found, end, seen = QFontMetricsF(theme.font(11, figures=True)), [], 0.0, set[int]()
        for piece in self.pieces:
            if piece.stretch is None or piece.stretch.call_id in seen:
                continue
            seen.add(piece.stretch.call_id)
            left, text = self.box(piece).left(), self._sum(piece.stretch)
            left = min(left, self.width() - SIDE - face.horizontalAdvance(text))
            if text and left >= end:
                found.append((left, text))
                end = left + face.horizontalAdvance(text) + SUM_GAP
        return found

    def _sum(self, one: Stretch) -> str:
        words, currency = self._desk.words, self.day.currency if self.day is not None else "EUR"
        if one.status == "held":
            return words.tr("held")
        cost = words.money(one.net, currency) if one.net is not None else ""
        return " · ".join(filter(None, (str(one.quarters) if one.quarters else "", cost)))

    def _draw_sums(self, p: QPainter) -> None:
        p.setFont(theme.font(11, figures=True))
        p.setPen(theme.colour("text2"))
        for left, text in self.sums():
            p.drawText(QRectF(left, SCALE + BAR + 3, self.width(), LABEL - 2), Qt.AlignmentFlag.AlignVCenter, text)

"""The promise pill: a word, a shape and, only where a promise is in danger, a colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme

EIGHT = ((3.6, 0.2), (8.4, 0.2), (11.8, 3.6), (11.8, 8.4), (8.4, 11.8), (3.6, 11.8), (0.2, 8.4), (0.2, 3.6))
THREE = ((6, 0.6), (12, 11.2), (0, 11.2))


class Promise(Enum):
    """Where a promise stands; each state has its own shape and its own word."""

    CALM, AIM_PASSED, BREACHED, PAUSED, HELD, NONE = "ring", "triangle", "octagon", "bars", "lock", "dash"


@dataclass(frozen=True)
class Pill:
    """What a pill says: a word, a time beside it, the share of the time left (calm only), and the whole sentence for a screen reader."""

    state: Promise
    word: str
    time: str = ""
    left: float = 0.0
    said: str = ""

    @property
    def text(self) -> str:
        """The pill as plain text."""
        return self.said or f"{self.word} {self.time}".strip()


ON_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
INKS: dict[Promise, tuple[str, str | None, str | None]] = {
    Promise.CALM: ("text2", None, None), Promise.AIM_PASSED: ("amber", "amber_bg", None), Promise.PAUSED: ("text2", None, "edge"),
    Promise.BREACHED: ("on_fill", "red_fill", None), Promise.HELD: ("note", "note_bg", None), Promise.NONE: ("text3", None, None),
}


def draw_glyph(p: QPainter, x: float, y: float, pill: Pill, *, ink: QColor, paper: QColor) -> None:
    """The state's shape in a 12 px box, so that it reads without colour."""

    def bar(a: float, b: float, w: float, h: float, r: float = 0.8) -> None:
        p.drawRoundedRect(QRectF(x + a, y + b, w, h), r, r)

    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(ink)
    if pill.state is Promise.CALM:
        p.setBrush(Qt.BrushStyle.NoBrush)
        for tone, share in ((theme.colour("thumb"), 1.0), (ink, pill.left)):
            p.setPen(QPen(tone, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))  # flat: ends where the time does
            p.drawArc(QRectF(x + 1, y + 1, 10, 10), 90 * 16, round(-360 * 16 * share))
    elif pill.state in (Promise.AIM_PASSED, Promise.BREACHED):
        breached = pill.state is Promise.BREACHED
        p.drawPolygon([QPointF(x + a, y + b) for a, b in (EIGHT if breached else THREE)])
        p.setBrush(paper)
        bar(5.25, 2.8 if breached else 4.2, 1.5, 3.6)
        bar(5.25, 7.3 if breached else 8.7, 1.5, 1.6)
    elif pill.state is Promise.PAUSED:
        bar(2.5, 1.5, 2.5, 9)
        bar(7, 1.5, 2.5, 9)
    elif pill.state is Promise.HELD:
        bar(1.5, 5, 9, 6.5, 1.5)
        p.setPen(QPen(ink, 1.6))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawArc(QRectF(x + 3.4, y + 1, 5.2, 7), 0, 180 * 16)
    else:
        bar(2, 5.2, 8, 1.6)


def pill_width(pill: Pill) -> float:
    """7 + glyph 12 + 6, the words, 9."""
    return 34 + theme.wide(pill.word, 12, 500) + (5 + theme.wide(pill.time, 12, figures=True) if pill.time else 0)


def draw_pill(p: QPainter, rect: QRectF, pill: Pill, *, on_select: bool = False) -> None:
    """A 22 px capsule, left aligned and centred in `rect`; calm and none have no capsule, only glyph and words."""
    ink_tone, paper, outline = INKS[pill.state]
    ink = theme.colour("text2" if on_select and ink_tone == "text3" else ink_tone)
    box = QRectF(rect.x(), round(rect.center().y() - 11), min(rect.width(), pill_width(pill)), 22)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(QPen(theme.colour(outline), 1, Qt.PenStyle.DashLine) if outline else Qt.PenStyle.NoPen)
    p.setBrush(theme.colour(paper) if paper else Qt.BrushStyle.NoBrush)
    if paper or outline:
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 10.5, 10.5)
    draw_glyph(p, box.x() + 7, box.y() + 5, pill, ink=ink, paper=theme.colour(paper or "canvas"))
    word, time = theme.font(12, 500), theme.font(12, figures=True)
    after = 5 + theme.wide(pill.time, 12, figures=True) if pill.time else 0
    said = theme.cut(pill.word, box.width() - 33 - after, 12, 500)
    p.setPen(ink)
    for face, text, x in ((word, said, 25.0), (time, pill.time, 30 + theme.wide(said, 12, 500))):
        p.setFont(face)
        p.drawText(box.adjusted(x, 0, 0, 0), ON_LINE, text)


class PillLabel(QWidget):
    """A pill standing by itself (a ticket's head, a list of open tickets)."""

    def __init__(self, pill: Pill | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pill = pill
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if pill is not None:
            self.set_pill(pill)

    def set_pill(self, pill: Pill | None) -> None:
        """Shows another pill."""
        self._pill = pill
        self.setAccessibleName(pill.text if pill is not None else "")
        self.setVisible(pill is not None or self.parent() is None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the pill."""
        return QSize(round(pill_width(self._pill) + 1) if self._pill is not None else 0, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The capsule."""
        if self._pill is not None:
            painter = QPainter(self)
            draw_pill(painter, QRectF(self.rect()), self._pill)

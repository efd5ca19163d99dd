"""Lines of the caller's pane: open tickets that a click or key attaches, and earlier calls or callers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk.ui import theme
from desk.ui.parts.labels import name, set_hint
from desk.ui.parts.pill import Pill, draw_pill, pill_width

if TYPE_CHECKING:
    from collections.abc import Sequence

HEIGHT, THIN, SIDE, GAP = 32, 22, 8, 9
Piece = tuple[str, str, int]


class Line(QWidget):
    """Pieces at the left (text, tone, width or 0 for the one that gives way), a text or pill at the right; `pressed` by mouse or key."""

    pressed = Signal()

    def __init__(self, pieces: Sequence[Piece], right: Pill | str = "", *, thin: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces, self._right, self._thin, self._chosen = tuple(pieces), right, thin, False
        self.setFixedHeight(THIN if thin else HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def describe(self, said: str, hint: str = "") -> None:
        """What a screen reader says, and the tooltip."""
        name(self, said, hint)
        set_hint(self, f"{said}  {hint}" if hint else said)

    def choose(self, *, chosen: bool) -> None:
        """Whether it is the one that holds."""
        self._chosen = chosen
        self.update()

    def is_chosen(self) -> bool:
        """Whether it is the one that holds."""
        return self._chosen

    def set_right(self, right: Pill | str) -> None:
        """Another pill or text at the right."""
        self._right = right
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(120, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click presses it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space press it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the pieces, and what stands at the right."""
        p, box = QPainter(self), QRectF(self.rect())
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chosen or self.underMouse() or self.hasFocus():
            p.setPen(QPen(theme.colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            p.setBrush(theme.colour("select" if self._chosen else "idle"))
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1) if self.hasFocus() else box.adjusted(0, 0.5, 0, -0.5), 6, 6)
        left, right = (0.0, box.width()) if self._thin else (float(SIDE), box.width() - SIDE)
        if isinstance(self._right, Pill):
            width = pill_width(self._right)
            draw_pill(p, QRectF(right - width + (6 if self._right.state.value == "ring" else 0), 0, width, box.height()), self._right)
            right -= width + GAP - 6
        elif self._right:
            face = theme.font(12, figures=True)
            p.setFont(face)
            p.setPen(theme.colour("text2"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            p.drawText(QRectF(left, 0, right - left, box.height()), side, self._right)
            right -= QFontMetricsF(face).horizontalAdvance(self._right) + GAP
        self._draw_pieces(p, left, right, box.height())

    def _draw_pieces(self, p: QPainter, left: float, right: float, height: float) -> None:
        for text, tone, width in self._pieces:
            face = theme.font(12 if self._thin else 13, 500 if self._chosen and tone == "text" else 400, figures=bool(width))
            room = max(0.0, float(width) if width else right - left)
            p.setFont(face)
            p.setPen(theme.colour(tone))
            cut = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, room)
            p.drawText(QRectF(left, 0, room, height), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, cut)
            left += room + (GAP if not self._thin else 0)

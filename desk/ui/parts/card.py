"""Boxes: a card (a line around, radius 8), and plain grounds for panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.tokens import INNER

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

RADIO = 28


def pane(ground: str = "canvas", parent: QWidget | None = None) -> QFrame:
    """A pane on one of the grounds: canvas, chrome or side."""
    made = QFrame(parent)
    made.setProperty("box", ground)
    return made


class Card(QFrame):
    """A box with an inner margin; `kind` is card, calm, note or warn."""

    def __init__(self, kind: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(INNER, INNER, INNER, INNER)
        self.column.setSpacing(6)


class ChoiceCard(Card):
    """A card that can be picked, by mouse, Enter or Space; `picked` says so. Set an accessible name on it."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None, *, radio: bool = False) -> None:
        super().__init__("card", parent)
        self._chosen, self._left = False, RADIO if radio else 0
        self.choose(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def choose(self, chosen: bool) -> None:  # noqa: FBT001 - a property's value
        """Shows whether it is the one chosen; its border grows inwards, nothing moves."""
        self._chosen = chosen
        inner = INNER - 1 if chosen else INNER
        self.column.setContentsMargins(inner + self._left, inner, inner, inner)
        self.setProperty("chosen", "true" if chosen else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def is_chosen(self) -> bool:
        """Whether it is the one chosen."""
        return self._chosen

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, with a radio's circle where it has one, and a stronger edge with the focus."""
        super().paintEvent(event)
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._left:
            circle = QRectF(INNER + 2, INNER + 2, 14, 14)
            p.setPen(QPen(theme.colour("accent" if self._chosen else "edge"), 5 if self._chosen else 1))
            p.setBrush(theme.colour("canvas"))
            inset = 2.5 if self._chosen else 0.5
            p.drawEllipse(circle.adjusted(inset, inset, -inset, -inset))
        if self.hasFocus() and not self._chosen:
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.setPen(QPen(theme.colour("accent"), 2))
            p.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click picks it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space picks it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit()
        else:
            super().keyPressEvent(event)

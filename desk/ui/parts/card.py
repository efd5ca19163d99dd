"""Boxes: a card (a line around, radius 8), and plain grounds for panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.tokens import CARD_RADIUS, INNER

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


class ChoiceCard(QFrame):
    """A card that can be picked, by mouse, Space or Enter; `picked` says so. Set an accessible name on it."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None, *, radio: bool = False) -> None:
        super().__init__(parent)
        self._chosen, self._radio = False, radio
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(INNER + (RADIO if radio else 0), INNER, INNER, INNER)
        self.column.setSpacing(6)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def choose(self, chosen: bool) -> None:  # noqa: FBT001 - a property's value
        """Shows whether it is the one chosen; its border grows inwards, nothing moves."""
        self._chosen = chosen
        self.update()

    def is_chosen(self) -> bool:
        """Whether it is the one chosen."""
        return self._chosen

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card: a line around it, 2 px of accent when chosen or focused; a radio's circle where it has one."""
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._chosen or self.hasFocus()
        ground = "select" if self._chosen else "hover" if self.underMouse() else "canvas"
        inset = 1.0 if strong else 0.5
        p.setPen(QPen(theme.colour("accent" if strong else "line"), 2 if strong else 1))
        p.setBrush(theme.colour(ground))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), CARD_RADIUS - inset, CARD_RADIUS - inset)
        if self._radio:
            inset = 2.5 if self._chosen else 0.5
            p.setPen(QPen(theme.colour("accent" if self._chosen else "edge"), 5 if self._chosen else 1))
            p.setBrush(theme.colour("canvas"))
            p.drawEllipse(QRectF(INNER + 2, INNER + 2, 14, 14).adjusted(inset, inset, -inset, -inset))

    def enterEvent(self, event: object) -> None:
        """Hover shows."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """And goes."""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click picks it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space picks it, and Enter when it is not picked yet; else Enter goes on to whatever holds the card."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Space or (enter and not self._chosen):
            self.picked.emit()
        else:
            super().keyPressEvent(event)

"""A condition as a chip: Enter changes it, Delete or its cross takes it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desk.ui import icons, theme
from desk.ui.parts.labels import name, no_key, set_hint

HEIGHT, SIDE, CROSS, MOST = 24, 9, 12, 360


class ConditionChip(QPushButton):
    """`edited` when it is pressed, `removed` by its cross, Delete or Backspace."""

    edited = Signal()
    removed = Signal()

    def __init__(self, text: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        no_key(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        name(self, text, hint)
        set_hint(self, f"{text}  ({hint})")
        self.clicked.connect(self.edited)

    def sizeHint(self) -> QSize:
        """Its words and the cross; very long ones are cut."""
        words = QFontMetricsF(theme.font(12, 500)).horizontalAdvance(self.text())
        return QSize(min(round(words) + 2 * SIDE + CROSS + 7, MOST), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Some of its words."""
        return QSize(60, HEIGHT)

    def _cross(self) -> QRectF:
        return QRectF(self.width() - SIDE - CROSS + 2, (HEIGHT - CROSS) / 2, CROSS, CROSS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cross takes it away, elsewhere it is changed."""
        if event.button() == Qt.MouseButton.LeftButton and event.position().x() >= self._cross().x() - 4:
            self.removed.emit()
        else:
            super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Its own keys go to it, not to an action of that key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter changes it, Delete takes it away, arrows go along the row."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edited.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.focusNextPrevChild(key == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tinted pill with its words and a cross."""
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setBrush(theme.colour("select"))
        painter.setPen(theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.colour("text"))
        room = self._cross().x() - SIDE - 5
        text = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box.adjusted(SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        cross = self._cross()
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(round(cross.x()), round(cross.y()), icons.toned("close", "text" if lit else "text2", CROSS, ratio))


_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right})

"""A fact that is changed where it stands: a label and a value that opens its choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from desk.ui import icons, theme
from desk.ui.parts.labels import name, no_key, set_hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.parts.buttons import Button

HEIGHT, CARET, SIDE = 22, 10, 5


class DropDown(QPushButton):
    """Looks like the value it holds until mouse or focus is on it; `picked(value)` when another is chosen."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setProperty("kind", "tool")
        self.setProperty("cut", "may")  # what is drawn ends in an ellipsis, and the hint says it whole
        self._rows: tuple[tuple[Any, str], ...] = ()
        self._value: Any = None
        self._label, self._keys = "", ""
        self.clicked.connect(self.open)

    def set_rows(self, rows: Sequence[tuple[Any, str]], value: Any, shown: str = "") -> None:
        """The choices, and the one that holds; `shown` says a value that is not among them."""
        self._rows, self._value = tuple(rows), value
        self.setText(next((text for row, text in self._rows if row == value), shown or "—"))
        no_key(self)
        self.describe(self._label, self._keys)
        self.update()

    def value(self) -> Any:
        """The value that holds."""
        return self._value

    def describe(self, label: str, keys: str = "") -> None:
        """What the fact is called, and its key."""
        self._label, self._keys = label, keys
        name(self, f"{label}: {self.text()}", keys)
        set_hint(self, f"{label}: {self.text()}" + (f"  {keys}" if keys else ""))

    def open(self) -> None:
        """Shows the choices below; a first letter or the arrows find one, Enter takes it."""
        if not self._rows or not self.isEnabled():
            return
        menu = self.menu_of_choices()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of_choices(self) -> QMenu:
        """The choices as a menu, the one that holds ticked."""
        menu, group = QMenu(self), QActionGroup(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value, text in self._rows:
            made = QAction(text.replace("&", "&&"), menu, checkable=True, checked=value == self._value)
            group.addAction(made)
            menu.addAction(made)
            made.triggered.connect(lambda _on=False, chosen=value: self._pick(chosen))
            if value == self._value:
                menu.setActiveAction(made)
        return menu

    def _pick(self, value: Any) -> None:
        if value != self._value:
            self.picked.emit(value)

    def sizeHint(self) -> QSize:
        """Its value and the caret."""
        return QSize(round(QFontMetricsF(theme.font(13)).horizontalAdvance(self.text())) + CARET + 2 * SIDE + 6, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A long value may be cut; its hint says it whole."""
        return QSize(48, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The value, and under mouse or focus the ground and caret that say it can be changed."""
        painter, box = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        width = min(box.width(), self.sizeHint().width())
        if lit:
            painter.setPen(theme.colour("accent") if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("idle"))
            painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, HEIGHT - 1), 5, 5)
        painter.setFont(theme.font(13))
        painter.setPen(theme.colour("text"))
        room = width - 2 * SIDE - CARET - 4
        text = QFontMetricsF(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room + (0 if lit else CARET))
        painter.drawText(box.adjusted(SIDE, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        if lit:
            x = round(SIDE + QFontMetricsF(painter.font()).horizontalAdvance(text) + 5)
            painter.drawPixmap(x, (HEIGHT - CARET) // 2, icons.toned("caret-down", "text2", CARET, self.devicePixelRatioF()))


def opens(button: Button, menu: QMenu) -> None:
    """A button that shows its caret and opens a menu below, without the style's own arrow over the caret."""
    button.set_menu(menu)
    button.setMenu(None)  # type: ignore[arg-type]
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))

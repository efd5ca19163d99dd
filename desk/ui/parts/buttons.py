"""Buttons: filled, ordinary, danger, tool, tab and link; an icon before the word, a key hint or a caret after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from desk.ui import icons, theme
from desk.ui.actions import key_text
from desk.ui.parts.labels import name, no_key, set_hint
from desk.ui.tokens import CONTROL, TOOL

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QMenu

GAP, ICON, CARET = 6, 16, 12
SIDE = {"tool": 7, "tab": 9, "link": 4}


class Button(QPushButton):
    """A push button drawn as the parts sheet shows; it never cuts its word, and takes focus by Tab only.

    `answer` is what it says when it is asked why (`desk.ui.whys.answer.Answer`), where it is a number that was counted.
    """

    answer: object = None

    def __init__(
        self, text: str = "", kind: str = "ordinary", icon: str = "", keys: str = "", *, height: int = 0, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._keys, self._caret, self._count = icon, keys, False, ""
        self.kind = kind
        self.setProperty("kind", kind)
        self.setFont(theme.font(13, 500))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(height or (TOOL if kind in SIDE else CONTROL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "tab")
        self.setText(text)

    def setText(self, text: str) -> None:
        """The word; also what a screen reader says."""
        super().setText(text)
        no_key(self)
        if text:
            name(self, text, key_text(self._keys))
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_keys(self, keys: str) -> None:
        """Another key hint."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def set_count(self, count: str) -> None:
        """A number after the word (tabs)."""
        self._count = count
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        """Another kind, for a button whose meaning changes."""
        self.kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)

    def set_menu(self, menu: QMenu) -> None:
        """Opens a menu below, and shows the caret that says so."""
        self._caret = True
        self.setMenu(menu)
        self.updateGeometry()

    def describe(self, text: str) -> None:
        """The name and hint of a button that is an icon only."""
        name(self, text, key_text(self._keys))
        set_hint(self, f"{text}  {key_text(self._keys)}" if self._keys else text)

    def _parts(self) -> list[tuple[str, str, float]]:
        """What is drawn, left to right: (what, text, width)."""
        found: list[tuple[str, str, float]] = []
        if self._icon:
            found.append(("icon", self._icon, ICON))
        if self.text():
            found.append(("word", self.text(), QFontMetricsF(theme.font(13, 500)).horizontalAdvance(self.text())))
        if self._count:
            found.append(("count", self._count, QFontMetricsF(theme.font(13, 500, figures=True)).horizontalAdvance(self._count)))
        if self._keys and self.text():
            keys = key_text(self._keys)
            found.append(("keys", keys, QFontMetricsF(theme.font(11, 500)).horizontalAdvance(keys) + 4))
        if self._caret:
            found.append(("caret", "caret-down", CARET))
        return found

    def sizeHint(self) -> QSize:
        """Wide enough for everything it says."""
        parts = self._parts()
        if [what for what, _, _ in parts] == ["icon"]:
            return QSize(TOOL + 2, self.height())
        width = sum(size for _, _, size in parts) + GAP * max(0, len(parts) - 1) + 2 * SIDE.get(self.kind, 12)
        return QSize(round(width + 1), self.height())

    def minimumSizeHint(self) -> QSize:
        """No narrower than its word."""
        return self.sizeHint()

    def _ink(self) -> str:
        t = theme.tokens()
        if not self.isEnabled():
            return t.text3
        if self.kind == "primary":
            return t.on_fill
        if self.kind == "danger":
            return t.red
        if self.kind == "link" or self.isChecked():
            return t.accent
        return (t.text if self.underMouse() else t.text2) if self.kind in SIDE else t.text

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet draws the ground and border, we the words."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        parts, ink = self._parts(), self._ink()
        whole = sum(size for _, _, size in parts) + GAP * max(0, len(parts) - 1)
        x, middle = max(2.0, (self.width() - whole) / 2), self.height() / 2
        for what, text, size in parts:
            self._draw(painter, what, text, QRectF(x, 0, size, self.height()), ink, middle)
            x += size + GAP

    def _draw(self, painter: QPainter, what: str, text: str, box: QRectF, ink: str, middle: float) -> None:
        if what in {"icon", "caret"}:
            tone = ink if self.kind in {"primary", "danger"} or self.isChecked() or not self.isEnabled() else theme.tokens().text2
            size = ICON if what == "icon" else CARET
            painter.drawPixmap(round(box.x()), round(middle - size / 2), icons.pixmap(text, tone, size, self.devicePixelRatioF()))
            return
        quiet = what == "keys" and self.kind != "primary"
        painter.setPen(QColor(theme.tokens().text3 if quiet and self.isEnabled() else ink))
        painter.setFont(theme.font(11, 500) if what == "keys" else theme.font(13, 500, figures=what == "count"))
        flag = Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if what == "keys" else Qt.AlignmentFlag.AlignLeft)
        painter.drawText(box, flag | Qt.TextFlag.TextSingleLine, text)


def icon_button(icon: str, said: str, keys: str = "") -> Button:
    """A tool that is only an icon, named for screen reader and tooltip."""
    made = Button("", "tool", icon, keys)
    made.describe(said)
    return made

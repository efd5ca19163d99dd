"""The message bar at a page's foot: done, somebody else's change, what to know, failure, issued."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui import icons, theme
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import set_tone, text_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.desk_context import Message

KINDS = {
    "done": ("undo", "idle", "text"), "changed": ("customers", "amber_bg", "amber"), "alert": ("bell", "amber_bg", "amber"),
    "noted": ("info", "amber_bg", "amber"), "failed": ("wrong", "red_bg", "red"), "issued": ("in-sync", "green_bg", "green"),
}
HEIGHT, STAYS = 36, 12_000


class MessageBar(QWidget):
    """Shows one message; what is done goes by itself, what failed stays until it is read."""

    def __init__(self, close_word: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = "done"
        self._run: Callable[[], object] | None = None
        self._passes = False
        self._close_word = close_word
        self.setFixedHeight(HEIGHT)
        self._text = text_label("", 13, 500)
        self._action = Button("", "link")
        self._close = icon_button("close", close_word())
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @Slot(object)
    def show_message(self, message: Message) -> None:
        """Shows it in place of the one before."""
        self._kind, self._run, self._passes = message.kind, message.action, message.passes
        icon_tone = KINDS[message.kind][2]
        self._text.setText(message.text)
        set_tone(self._text, icon_tone)
        self._action.setText(message.action_text)
        self._action.setVisible(message.action is not None)
        self._close.describe(self._close_word())
        self.setAccessibleName(message.text)
        self.show()
        self.update()
        if message.kind in {"failed", "changed", "alert"}:
            self._timer.stop()
        else:
            self._timer.start()

    @Slot()
    def trouble_over(self) -> None:
        """Takes back a message of trouble that has passed by itself."""
        if self._passes:
            self._passes = False
            self.hide()

    def text(self) -> str:
        """What it says now; empty when it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def action_button(self) -> Button:
        """Its one button."""
        return self._action

    @Slot()
    def _act(self) -> None:
        run, self._run = self._run, None
        self.hide()
        if run is not None:
            run()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tint and the sign."""
        painter = QPainter(self)
        sign, ground, tone = KINDS[self._kind]
        sign = "check" if sign == "undo" and self._run is None else sign
        painter.fillRect(self.rect(), theme.colour(ground))
        tone = "text2" if tone == "text" else tone
        painter.drawPixmap(16, (HEIGHT - 14) // 2, icons.toned(sign, tone, 14, self.devicePixelRatioF()))



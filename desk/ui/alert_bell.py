"""The bell in the status line: how many alerts are unread; pressed, it opens the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, set_hint

if TYPE_CHECKING:
    from desk.ui.alert_watch import AlertWatch
    from desk.ui.desk_context import Desk

HEIGHT, MOST, ROOM = 22, 99, 30
KEYS: Final = "Ctrl+Shift+N"


class Bell(Button):
    """Quiet while nothing is unread; `told` whenever the number is another."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "tool", "bell", height=HEIGHT)
        self._desk = desk
        self._watch: AlertWatch | None = None
        self.clicked.connect(lambda: desk.registry.run("alerts.show"))
        self.hide()

    def follow(self, watch: AlertWatch) -> None:
        """Shows what the watch counts."""
        self._watch = watch
        watch.counted.connect(self.show_count)
        self._desk.opened.connect(self.show)
        self._desk.language_changed.connect(self.show_count)

    def show_count(self) -> None:
        """The number, and what a screen reader says of it."""
        count = 0 if self._watch is None else self._watch.unread
        words = self._desk.words
        said = words.many("{n} unread alert", "{n} unread alerts", count) if count else words.tr("No unread alerts")
        self.set_kind("link" if count else "tool")
        self.setText(f"{MOST}+" if count > MOST else str(count) if count else "")
        name(self, said)
        set_hint(self, f"{said}  {KEYS}")
        self.update()
        self.told.emit()

    def sizeHint(self) -> QSize:
        """A bell alone has the room of an icon; a number widens it."""
        found = super().sizeHint()
        return QSize(max(ROOM, found.width()), found.height())

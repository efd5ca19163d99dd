"""What every watch that goes by the clock is: it looks a while after a desk is opened, and again and again while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

MINUTE = 60_000


class TimedWatch(QObject):
    """`after_opening` and `every` are milliseconds; `_done` is what was seen to, the day or the week, and is forgotten with the desk."""

    after_opening: ClassVar[int]
    every: ClassVar[int] = MINUTE

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: Any = None
        self.timer = QTimer(self, interval=self.every)
        self.timer.timeout.connect(self.look)
        desk.opened.connect(self._opened)

    @Slot()
    def _opened(self) -> None:
        self._done = None
        self.timer.start()
        QTimer.singleShot(self.after_opening, self, self.look)

    @Slot()
    def look(self) -> None:
        """Does what is to be done now, if anything."""
        raise NotImplementedError

    def _not_done(self, _error: object) -> None:
        """The database was away: it is tried again at the next look."""
        self._done = None

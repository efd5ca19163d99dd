"""Other desks' changes become this window's news by themselves: gathered, and never faster than the window reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desk.ui.news import ELSEWHERE

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.live.follow import Follower
    from desk.ui.desk_context import Desk

# News of one kind after another are one: the pages read at most this often, and wait for a reading that is under way, but not for ever.
GATHER, LONGEST = 100, 1000


class LiveWatch(QObject):
    """Follows the desk that is open. `reached` says whether the others can be heard; `look` hears them once, without a thread."""

    reached = Signal(bool)
    _heard = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._follower: Follower | None = None
        self._store: Any = None
        self._gathered: Changed | None = None
        self._waited = 0
        self._pause = QTimer(self, singleShot=True, interval=GATHER)
        self._pause.timeout.connect(self._over)
        desk.opened.connect(self._opened)
        self._heard.connect(self.hear, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _opened(self) -> None:
        desk = self._desk
        if desk.store is None or desk.store is self._store:
            return
        self.stop()
        from desk.services.live.follow import Follower

        self._store = desk.store
        follower = Follower(desk.store, self._heard.emit, self.reached.emit)
        self.destroyed.connect(follower.halt)
        self._follower = follower
        if desk.lane.has_threads:
            self._follower.start()

    def stop(self) -> bool:
        """Follows no more; whether its thread has ended."""
        follower, self._follower, self._store = self._follower, None, None
        return follower is None or follower.stop()

    def look(self) -> None:
        """Hears once, here and now, what the others wrote."""
        if self._follower is not None:
            self._follower.look()

    @Slot(object)
    def hear(self, changed: Changed) -> None:
        """Another desk changed something: told at once where nothing was told just now, else with what comes meanwhile."""
        from desk.services.live.catch_up import together

        if self._store is None:
            return
        self._gathered = together(self._gathered, changed)
        if not self._pause.isActive():
            self._tell()

    @Slot()
    def _over(self) -> None:
        self._waited += GATHER
        if self._gathered is None:
            return
        if self._desk.lane.is_busy() and self._waited < LONGEST:
            self._pause.start()
        else:
            self._tell()

    def _tell(self) -> None:
        changed, self._gathered, self._waited = self._gathered, None, 0
        self._pause.start()
        self._desk.news.changed.emit(changed, ELSEWHERE)

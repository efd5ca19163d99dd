"""The open tickets follow a new version a few at a time, so that no other write waits long behind them; stopped, it can go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk


class Following(QObject):
    """`moved(done, of)` after each few; `ended(left)` says how many still keep an earlier version's deadlines."""

    moved = Signal(int, int)
    ended = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.running, self._stopped, self._of = False, False, 0

    def begin(self) -> None:
        """Goes on where the deadlines stand."""
        if not self.running:
            self.running, self._stopped, self._of = True, False, 0
            self._next()

    def stop(self) -> None:
        """No further ones are begun; those that followed stay."""
        self._stopped = True

    def _next(self) -> None:
        desk, at, by = self._desk, self._desk.clock.now(), self._desk.person.id
        edits: Any = desk.services.profile_edits
        desk.lane.write(lambda: edits.follow_some(desk.store, at=at, by=by), self._followed, self._failed)

    def _followed(self, changed: Changed) -> None:
        left = int(changed.result)
        self._of = max(self._of, left + len(changed.ids))
        self.moved.emit(self._of - left, self._of)
        if left and changed.ids and not self._stopped:
            self._next()
        else:
            self._end(left)

    def _failed(self, _error: Told) -> None:
        """The lane has told why; Versions offers to go on."""
        self._end(-1)

    def _end(self, left: int) -> None:
        self.running = False
        self.ended.emit(left)

"""Keeps the window's copy of the profile the one that holds; lets tickets that a stopped run left behind follow at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk


# What was left is gone on with when the desk has settled, and a few tickets at a time.
SETTLED, NEXT = 20_000, 200


class ProfileWatch(QObject):
    """`renewed` when another version or another confirmation holds; a profile that cannot be read leaves the one before."""

    renewed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.news.changed.connect(self._heard)
        soon = QTimer(self, singleShot=True)
        soon.timeout.connect(self.look_behind)
        desk.opened.connect(lambda: soon.start(SETTLED))

    def _heard(self, changed: Changed, _origin: object) -> None:
        desk = self._desk
        if "profile" in changed.kinds and desk.store is not None:
            desk.lane.read(lambda: desk.services.desks.profile(desk.store), self._renew, lambda _error: None, "profile-watch")

    def _renew(self, profile: Any) -> None:
        if profile != self._desk.profile:
            self._desk.profile = profile
            self._desk.registry.refresh()
            self.renewed.emit()

    # Tickets left behind.

    @Slot()
    def look_behind(self) -> None:
        """Whether open tickets still keep the deadlines of an earlier version: a run was stopped, or its program ended."""
        desk = self._desk
        if desk.store is not None:
            past: Any = desk.services.profile.versions
            desk.lane.read(lambda: past.left_behind(desk.store), self._go_on, lambda _error: None, "profile-behind")

    def _go_on(self, left: int) -> None:
        desk, at = self._desk, self._desk.clock.now()
        if left and desk.store is not None:
            edits: Any = desk.services.profile_edits
            desk.lane.write(lambda: edits.follow_some(desk.store, at=at, by=None), self._followed, lambda _error: None, quiet=True)

    def _followed(self, changed: Changed) -> None:
        if changed.result and changed.ids:
            QTimer.singleShot(NEXT, self, lambda: self._go_on(int(changed.result)))

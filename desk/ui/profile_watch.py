"""Keeps the window's copy of the profile the one that holds: after a change here, and after one at another desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk


class ProfileWatch(QObject):
    """`renewed` when another version or another confirmation holds; a profile that cannot be read leaves the one before."""

    renewed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.news.changed.connect(self._heard)

    def _heard(self, changed: Changed, _origin: object) -> None:
        desk = self._desk
        if "profile" in changed.kinds and desk.store is not None:
            desk.lane.read(lambda: desk.services.desks.profile(desk.store), self._renew, lambda _error: None, "profile-watch")

    def _renew(self, profile: Any) -> None:
        if profile != self._desk.profile:
            self._desk.profile = profile
            self._desk.registry.refresh()
            self.renewed.emit()

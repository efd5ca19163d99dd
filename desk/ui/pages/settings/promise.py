"""The promise: the desk's own profile, told as on the first run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.pages.settings.section import Section
from desk.ui.profile_panel import ProfilePanel

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk


class PromiseSection(Section):
    """Hours, promises, prices, and what the source does not say."""

    cares_for = frozenset({"profile"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.panel = ProfilePanel()
        self.area.hide()
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.addWidget(self.panel)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the newest copy."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.desks.profile(desk.store), self._show, channel="settings-profile")

    def _show(self, profile: object) -> None:
        self.desk.profile = profile
        self.retranslate()

    def retranslate(self) -> None:
        """Tells it in the language now chosen."""
        if self.desk.profile is not None:
            self.panel.tell(self.desk.profile, self.desk.words)

    def take_focus(self) -> None:
        """The panel scrolls by keys."""
        self.panel.setFocus()

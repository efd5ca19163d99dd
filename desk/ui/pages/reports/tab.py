"""What every tab of the Reports page is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.memory import Memory


class ReportTab(QWidget):
    """A tab builds its widgets when made, reads in `reload` once it is first opened, and writes its words in `retranslate`."""

    cares_for: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def action_rows(self) -> list[Action]:
        """The tab's own actions, each with `page="reports"` and `when` asking whether this tab is the open one (`is_open`)."""
        return []

    def is_open(self) -> bool:
        """Whether this tab is the one shown on its page."""
        stack = self.parent()
        shown = getattr(stack, "currentWidget", None)
        return bool(shown is not None and shown() is self)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads anew; called when the tab is first opened, and while it is open when what it cares for has changed."""

    def show_thing(self, **what: Any) -> None:
        """Shows one thing of the tab: `desk.open("reports", tab="operations", outage_id=3)` brings `outage_id=3` here."""

    def keep_places(self, memory: Memory) -> None:
        """Names its splitters and tables to the window's memory."""

    def take_focus(self) -> None:
        """The tab was opened: puts the focus where work goes on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Writes every word in the language now chosen."""

    def redress(self) -> None:
        """The theme has changed."""

    def is_typing(self) -> bool:
        """Whether something typed would be lost if the window closed now."""
        return False

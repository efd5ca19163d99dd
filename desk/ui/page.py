"""What every page is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.opening import Opening
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.memory import Memory


class Page(QWidget):
    """A page builds its widgets when made, reads in `reload`, and writes its words in `retranslate` (called once before it is shown)."""

    id: ClassVar[str] = ""
    cares_for: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def title(self) -> str:
        """The page's name, for the window's title."""
        return ""

    def action_rows(self) -> list[Action]:
        """The page's own actions, registered once when it is made."""
        return []

    def reload(self, changed: Changed | None = None) -> None:
        """Reads anew; `changed` says what a write touched, None means everything."""

    def preview(self, opening: Opening) -> None:
        """Shows the first look at the database (`desk.services.opening.Opening`) before the database is wholly open."""

    def refresh_badge(self) -> None:
        """Reads what the page's badge counts and calls `desk.badge`; also called while the page is hidden."""

    def show_thing(self, **what: Any) -> None:
        """Shows one thing: `show_thing(ticket_id=7)`."""

    def keep_places(self, memory: Memory) -> None:
        """Names its splitters and tables to the window's memory, so that they come back as they were left."""

    def take_focus(self) -> None:
        """The page was opened: puts the focus where work goes on, so that the page's keys hold (a table, a field)."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Writes every word in the language now chosen."""

    def redress(self) -> None:
        """The theme has changed: makes anew what keeps colours (icons made by `icons.dress` follow by themselves)."""

    def keep_unsaved(self) -> None:
        """The program ends: whatever is typed and could not be written goes to a file, here and now."""

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost if the window closed now."""
        return True

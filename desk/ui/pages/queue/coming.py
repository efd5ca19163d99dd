"""The ticket that was asked for by name and is not here yet: what a key does meanwhile is done to it, not to the one shown before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Coming:
    """From Enter in the palette (or a link) until the ticket stands in its pane."""

    def __init__(self) -> None:
        self.ticket_id: int | None = None
        self._deed: Callable[[], object] | None = None

    def ask(self, ticket_id: int) -> None:
        """This ticket is asked for; what waited for another is not done."""
        self.ticket_id, self._deed = ticket_id, None

    def once_shown(self, deed: Callable[[], object]) -> None:
        """Does it now, or when the ticket is here. One key is kept: letters typed after it may be meant for the field it opens."""
        if self.ticket_id is None:
            deed()
        elif self._deed is None:
            self._deed = deed

    def shown(self, ticket_id: int) -> None:
        """A ticket stands in the pane: if it is the one, what waited for it is done."""
        if self.ticket_id == ticket_id:
            deed = self._deed
            self.leave()
            if deed is not None:
                deed()

    def leave(self) -> None:
        """It does not come, or somebody turned to another one."""
        self.ticket_id = self._deed = None

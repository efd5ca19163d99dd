"""The tickets an action is for, and what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.pages.queue.page import QueuePage

ENDED = frozenset({"resolved", "closed"})
WAITING = frozenset({"waiting_customer", "waiting_approval"})


class Selection:
    """The rows chosen; where none is, the ticket shown."""

    def __init__(self, page: QueuePage) -> None:
        self._page = page

    def ids(self) -> tuple[int, ...]:
        """The ids, top to bottom; while a ticket that was asked for is on its way, that one."""
        if self._page.coming.ticket_id is not None:
            return (self._page.coming.ticket_id,)
        ids, shown = tuple(self._page.table.chosen_ids()), self._page.pane.ticket
        if ids or shown is None or not self._page.panes.right.isVisible():
            return ids
        return (shown.id,)

    def facts(self, ticket_id: int) -> Any:
        """The ticket shown or the row of an id, whichever is here."""
        shown = self._page.pane.ticket
        return shown if shown is not None and shown.id == ticket_id else self._page.model.known(ticket_id)

    def all_facts(self) -> dict[int, Any]:
        """What is known of each that has been read, by id."""
        ids, shown = self.ids(), self._page.pane.ticket
        known: dict[int, Any] = dict(self._page.model.known_of(ids))
        if shown is not None and shown.id in ids:
            known[shown.id] = shown
        return known

    def status_by_id(self) -> dict[int, str]:
        """The state of each."""
        return {number: row.status for number, row in self.all_facts().items()}

    def statuses(self) -> tuple[str, ...]:
        """The states."""
        return tuple(self.status_by_id().values())

    def which(self, fits: Callable[[str], bool]) -> tuple[int, ...]:
        """Those whose state fits; one that has not been read yet is let through: the services leave it as it is if need be."""
        known = self.status_by_id()
        return tuple(number for number in self.ids() if number not in known or fits(known[number]))

    def owners(self) -> dict[int, int | None]:
        """Whose each is."""
        return {number: row.owner_id for number, row in self.all_facts().items()}

    def numbers(self, ids: tuple[int, ...]) -> tuple[int, ...]:
        """The numbers of tickets by id."""
        return tuple(row.number for number in ids if (row := self.facts(number)) is not None)

    def exists(self) -> bool:
        """Whether there is a ticket to act on."""
        page = self._page
        return page.is_ready() and page.panes.right.currentWidget() is page.pane and bool(self.ids())

    def has_open(self) -> bool:
        """Whether one of them is open."""
        return self.exists() and any(status not in ENDED for status in self.statuses())

    def has_ended(self) -> bool:
        """Whether one of them is resolved."""
        return self.exists() and any(status in ENDED for status in self.statuses())

    def has_resolved(self) -> bool:
        """Whether one of them is resolved and not closed."""
        return self.exists() and any(status == "resolved" for status in self.statuses())

    def is_one(self) -> bool:
        """Whether one ticket is shown and no other is chosen."""
        return self.exists() and self._page.pane.ticket is not None and len(self.ids()) == 1

    def can_wait(self) -> bool:
        """Whether one of them is open and does not wait."""
        return self.exists() and any(status not in ENDED | {"waiting_customer"} for status in self.statuses())

    def can_resume(self) -> bool:
        """Whether one of them waits."""
        return self.exists() and any(status in WAITING for status in self.statuses())

"""What would hold the charge of the call on the line, said while it runs, with the verb that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk

# What ends each hold while the call runs: the hours are told by one key, approvals stand on a ticket; the rest is decided afterwards.
TELL, OPEN, MAKE = mark("They were told"), mark("Open the ticket"), mark("Make a ticket of it")
ON_A_TICKET: Final = ("authorisation", "estimate")


class CallGate(QObject):
    """Reads the live price: what is missing is what the rules miss at this very second, with a ticket or without."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def reason(self, missing: tuple[str, ...] = ()) -> str:
        """The first thing that holds the charge; before a price is known, what its ticket's work waits for."""
        price, live = self._desk.calls.price, self._desk.calls.live
        if live is None or price is None:
            return missing[0] if missing else ""
        return price.reason or "" if price.status == "held" else ""

    def verb(self, reason: str) -> tuple[str, Callable[[], object]] | None:
        """The word of what mends it and the verb; none where it can't be mended while the call runs."""
        live = self._desk.calls.live
        if live is None or not reason:
            return None
        if reason == "notice":
            return TELL, self.tell
        if reason in ON_A_TICKET:
            return (OPEN, self.open_ticket) if live.ticket_id is not None else (MAKE, self.make_ticket)
        return None

    def tell(self) -> None:
        """The customer was told the hours: it stands on the call, with who said so and when."""
        desk, live = self._desk, self._desk.calls.live
        if live is None:
            return
        change, at, by = desk.services.calls.change_call, desk.clock.now(), desk.person.id
        desk.lane.write(lambda: change(desk.store, call_id=live.id, changes={"told": True}, at=at, by=by), None, self._refused)

    def _refused(self, error: Told) -> None:
        if isinstance(error, Refused):
            self._desk.refuse(error)

    def open_ticket(self) -> None:
        """The call's ticket, where an order or an estimate is put on record."""
        live = self._desk.calls.live
        if live is not None and live.ticket_id is not None:
            self._desk.open("queue", ticket_id=live.ticket_id)

    def make_ticket(self) -> None:
        """A ticket of the call: approvals and estimates stand on it."""
        live = self._desk.calls.live
        if live is not None:
            self._desk.open("calls", call_id=live.id, makes_ticket=True)

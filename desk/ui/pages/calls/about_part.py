"""What the call shown is about: its kind, ticket and notes; and the call that never was one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.rules.errors import Refused
from desk.ui.pages.calls.reading import is_running

if TYPE_CHECKING:
    from datetime import datetime

    from desk.ui.pages.calls.page import CallsPage


class AboutPart:
    """Each verb on the call shown, one job for the lane."""

    def __init__(self, page: CallsPage) -> None:
        self._page, self._desk = page, page.desk
        work = page.work
        work.changed.connect(self.change)
        work.typed.connect(self.typed)
        work.subject_given.connect(self.make_ticket)
        work.new_ticket.clicked.connect(self.begin_ticket)
        page.keeper.saved.connect(self.saved)
        page.keeper.refused.connect(self.not_saved)

    def can_change(self) -> bool:
        """Whether a call is shown that can be changed."""
        return self._page.call() is not None and not self._page.locked()

    def change(self, changes: dict[str, Any]) -> None:
        """Says something else of the call shown."""
        call = self._page.call()
        if call is not None:
            self._page.verbs.change(call.id, changes)

    def has_open_ticket(self, nth: int) -> bool:
        """Whether the caller has so many open tickets."""
        return self.can_change() and len(self._page.who.open_tickets()) >= nth

    def attach_nth(self, nth: int) -> bool:
        """Attaches the call to the nth open ticket of the caller."""
        self.change({"ticket_id": self._page.who.open_tickets()[nth - 1].id})
        self.focus_notes()
        return True

    def begin_ticket(self) -> None:
        """Asks for the subject of a ticket made of this call."""
        call = self._page.call()
        if call is not None and call.customer_id is None:
            self._desk.say("failed", self._desk.words.tr("Say who calls first: a ticket is somebody's."))
            self._page.focus_caller()
        elif call is not None:
            self._page.work.begin_subject()

    def make_ticket(self, subject: str) -> None:
        """Makes a ticket of the call."""
        call = self._page.call()
        if call is not None:
            self._page.keeper.flush()
            self._page.verbs.ticket(call.id, subject, lambda _changed: self._page.work.end_subject(), self._no_ticket)

    def _no_ticket(self, error: Any) -> None:
        if isinstance(error, Refused):
            self._page.work.subject.field.show_error(self._desk.sentence(error))

    def has_ticket(self) -> bool:
        """Whether the call is about a ticket."""
        call = self._page.call()
        return call is not None and call.ticket_id is not None

    def open_ticket(self) -> None:
        """Shows the call's ticket in the queue."""
        call = self._page.call()
        if call is not None and call.ticket_id is not None:
            self._desk.open("queue", ticket_id=call.ticket_id)

    # Notes.

    def focus_notes(self) -> None:
        """The notes of the call shown."""
        if self._page.call() is not None:
            self._page.work.notes.setFocus()

    def typed(self, text: str) -> None:
        """Another letter in the notes."""
        call = self._page.call()
        if call is not None:
            self._page.keeper.typed(call.id, text, ended=not is_running(call))

    def saved(self, call_id: int, at: datetime) -> None:
        """The notes were written."""
        if call_id == self._page.shown.shown_id:
            self._page.work.show_saved(f"{at.astimezone(self._desk.zone):%H:%M:%S}")

    def not_saved(self, error: Any) -> None:
        """The notes were not written: they are kept here."""
        if isinstance(error, Refused):
            self._desk.refuse(error)
        self._page.work.show_not_saved()

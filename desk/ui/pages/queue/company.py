"""Company on the ticket shown: who else is writing, who replied meanwhile, and that we are writing ourselves.

Only the ticket in sight is asked after, by key: when it comes into sight, when another desk is heard of it, and when somebody who was
writing would be gone; every while besides. We write a row only while somebody types, every few seconds, and nothing at all where the
desk has one person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Slot

from desk.rules.errors import Told
from desk.ui.news import ELSEWHERE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.services.tickets import Company as Found
    from desk.ui.pages.queue.page import QueuePage

LOOK, SOON, BEAT, STILL = 15_000, 250, 4, 8000
READ, WRITE = "queue.company", "queue.presence"
SIDES: Final = ("reply", "note")


class Company(QObject):
    """The room of the queue page where colleagues are noticed."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self._place = uuid4().hex
        self._alone = True
        self._said: tuple[int, str, datetime] | None = None
        self._look = QTimer(self, interval=LOOK)
        self._look.timeout.connect(self.look)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.look)
        self._still = QTimer(self, singleShot=True, interval=STILL)
        self._still.timeout.connect(self.stop)

    def wire(self) -> None:
        """The reply box is there: listens to what is typed."""
        self._page.pane.reply.field.textChanged.connect(self._typed)
        self._page.verbs.deeds.asks["answered"] = self._ask_answered
        self._desk.news.changed.connect(self._news)

    def read_alone(self) -> None:
        """Asks whether there is anybody to tell."""
        desk = self._desk
        desk.lane.read(lambda: bool(desk.services.tickets.is_alone(desk.store)), self._alone_came, channel="queue.alone")

    def _alone_came(self, alone: bool) -> None:  # noqa: FBT001 - what the lane hands over
        self._alone = alone
        if alone:
            self._look.stop()
        else:
            self._look.start()
            self.look_soon()

    # Looking.

    def look_soon(self, after: float = SOON / 1000) -> None:
        """Another ticket came into sight, or somebody is due to be gone: it is looked at in so many seconds."""
        if not self._alone:
            self._soon.start(max(SOON, int(after * 1000)))

    @Slot(object, object)
    def _news(self, changed: Changed, origin: object) -> None:
        ticket = self._page.pane.ticket
        if origin is not ELSEWHERE or ticket is None:
            return
        shown = {ticket.id, 0}
        if shown.intersection(changed.ids_of("presence")):
            self.heard(ticket.id)
        elif shown.intersection(changed.ids_of("ticket")):
            self.look_soon()  # a reply that came while one writes

    def look(self) -> None:
        """Asks after the ticket in sight."""
        page, desk = self._page, self._desk
        ticket = page.pane.ticket
        if ticket is None or desk.store is None or not page.isVisible() or not page.panes.shows_ticket():
            return
        number, place, now = ticket.id, self._place, desk.clock.now()

        def job() -> Found | None:
            try:
                found: Found | None = desk.services.tickets.company(desk.store, ticket_id=number, place=place, at=now)
            except Told:
                return None  # a database out of reach is told of by what was asked for, not by this
            return found

        desk.lane.read(job, lambda found: self._came(number, found), channel=READ)

    def heard(self, ticket_id: int) -> None:
        """Something was told of a ticket: if it is the one in sight, it is looked at now."""
        if self._page.pane.ticket is not None and self._page.pane.ticket.id == ticket_id:
            self.look()

    def _came(self, ticket_id: int, found: Found | None) -> None:
        page = self._page
        ticket = page.pane.ticket
        if found is None or ticket is None or ticket.id != ticket_id:
            return
        if found.version > ticket.version:
            page.reload_ticket()
        line = page.pane.part("company")
        line.show_writing(found.writing, page.words)
        if found.gone_in is not None:
            self.look_soon(found.gone_in)
        drafted = page.drafts.get(ticket_id)
        newer = drafted.reply.strip() and drafted.seen.isdecimal() and found.last_reply > int(drafted.seen)
        line.show_replied(found if newer else None, self._desk.now(), page.words)

    # Being seen.

    def _typed(self) -> None:
        page, desk = self._page, self._desk
        ticket, field = page.pane.ticket, page.pane.reply.field
        side = str(field.property("side"))
        if self._alone or ticket is None or desk.store is None or not field.hasFocus() or side not in SIDES:
            return
        if not field.toPlainText().strip():
            self.stop()
            return
        self._still.start()
        now = desk.clock.now()
        if self._said is not None and self._said[:2] == (ticket.id, side) and abs((now - self._said[2]).total_seconds()) < BEAT:
            return
        self._said = (ticket.id, side, now)
        by, place, number = desk.person.id, self._place, ticket.id
        self._quietly(lambda: desk.services.tickets.say_writing(desk.store, ticket_id=number, side=side, place=place, at=now, by=by))

    def stop(self) -> None:
        """We write no more; nothing is written where nothing was said."""
        self._still.stop()
        if self._said is not None and self._desk.store is not None:
            self._said = None
            desk, place = self._desk, self._place
            self._quietly(lambda: desk.services.tickets.stop_writing(desk.store, place=place))

    def _quietly(self, job: Callable[[], object]) -> None:
        """Writes it; that it could not be written is nothing a person need be told."""

        def tried() -> None:
            try:
                job()
            except Told:
                return

        self._desk.lane.write(tried, channel=WRITE)

    # A reply that came meanwhile.

    def _ask_answered(self, error: Any, again: Callable[..., None]) -> None:
        ticket = self._page.pane.ticket
        if ticket is not None:
            self._page.pane.reply.see_reply(error.entry_id)
            self._page.pane.part("company").ask(error, lambda: again(seen_reply=error.entry_id), self._desk.now(), self._page.words)
            self._page.reload_ticket()

"""A critical ticket while the desk is closed: whom to ring, with the number, who comes next, and whether they were reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desk.ui.dial import dial, may_dial
from desk.ui.pages.queue.selection import ENDED
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import Card
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import name, text_label
from desk.ui.ringing import NOT_REACHED, REACHED, note_ring, ring_said, tried_said
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.duties import Rings
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.ticket_sections import Shown


class DutyCard(Card):
    """Stands only while somebody is to be rung; asks again each minute, for the desk opens and duties change."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__("warn")
        self._desk = page.desk
        self._ticket: TicketView | None = None
        self.rings: Rings | None = None
        self.column.setContentsMargins(12, 10, 12, 10)
        self.title, self.said, self.tried = text_label("", 13, 600), PlainText("", "text", 12), PlainText("", "text2", 12)
        self.dial, self.reached, self.not_reached = Button("", "ordinary", "called-out", height=26), Button(height=26), Button(height=26)
        self.verbs = QWidget()
        flow = Flow(self.verbs, gap=6)
        flow.setContentsMargins(0, 4, 0, 0)
        for button in (self.dial, self.reached, self.not_reached):
            flow.addWidget(button)
        for part in (self.title, self.said, self.tried, self.verbs):
            self.column.addWidget(part)
        self.dial.clicked.connect(self._dial)
        self.reached.clicked.connect(lambda: self._note(reached=True))
        self.not_reached.clicked.connect(lambda: self._note(reached=False))
        self.hide()

    def show_ticket(self, ticket: TicketView, _by: Shown) -> None:
        """Reads it for a critical ticket that is open; what stood for another goes."""
        if self._ticket is None or self._ticket.id != ticket.id:
            self.hide()
        self._ticket = ticket
        self.read()

    def read(self) -> None:
        """Asks whom to ring now."""
        desk, ticket = self._desk, self._ticket
        if ticket is None or ticket.priority != "critical" or ticket.status in ENDED or desk.store is None:
            self.hide()
            return
        now, number = desk.clock.now(), ticket.id

        def came(rings: Rings) -> None:
            if self._ticket is not None and self._ticket.id == number:
                self._show(rings)

        desk.lane.read(
            lambda: desk.services.duties.whom_to_ring(desk.store, at=now, ticket_id=number), came, lambda _error: None, "queue.duty"
        )

    def _show(self, rings: Rings) -> None:
        self.rings = rings
        self.setVisible(rings.wanted)
        if not rings.wanted:
            return
        tr, desk, wanted = self._desk.words.tr, self._desk, rings.next
        self.title.setText(tr(mark("The desk is closed: whom to ring")))
        self.said.setText(ring_said(rings, desk))
        self.tried.setText(tried_said(rings, desk))
        self.tried.setVisible(bool(self.tried.text()))
        self.dial.setText(tr(mark("Dial")))
        self.reached.setText(tr(REACHED))
        self.not_reached.setText(tr(NOT_REACHED))
        self.dial.setVisible(wanted is not None and bool(wanted.phone) and may_dial(desk))
        self.verbs.setVisible(wanted is not None)
        for button in (self.reached, self.not_reached):
            name(button, button.text(), "" if wanted is None else wanted.name)
        name(self, f"{self.title.text()}. {self.said.text()}")

    def _dial(self) -> None:
        wanted = None if self.rings is None else self.rings.next
        if wanted is not None:
            dial(self._desk, wanted.phone, self)

    def _note(self, *, reached: bool) -> None:
        wanted, ticket = None if self.rings is None else self.rings.next, self._ticket
        if wanted is not None and ticket is not None:
            note_ring(self._desk, ticket.id, wanted.person_id, reached=reached)

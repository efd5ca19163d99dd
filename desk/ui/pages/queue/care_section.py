"""What a ticket's work waits for, and what its customer is still to be told: one row each, with the verb that mends it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui import icons
from desk.ui.pages.queue.care_words import Line, lines
from desk.ui.pages.queue.timeline import PlainText
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label

if TYPE_CHECKING:
    from desk.services.ticket.care import TicketCare
    from desk.services.tickets import TicketView
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.pages.queue.ticket_sections import Shown

BESIDE = 120


class CareRow(QWidget):
    """Icon, sentence, verb."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        sign = text_label()
        sign.setPixmap(icons.toned(line.icon, line.tone if line.tone != "text" else "text2", 15, self.devicePixelRatioF()))
        said = PlainText("", line.tone, 12)
        said.setText(line.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 1)
        row.setSpacing(8)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self.verb: Button | None = None
        if line.verb:
            self.verb = Button(line.verb, "link", height=20)
            name(self.verb, line.verb, line.text)
        # A long verb beside its sentence would squeeze it into a column of single words.
        if self.verb is None or self.verb.sizeHint().width() <= BESIDE:
            row.addWidget(said, 1)
            if self.verb is not None:
                row.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignTop)
        else:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(said)
            column.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignLeft)
            row.addLayout(column, 1)


class CareSection(QWidget):
    """Reads what watches over the ticket shown, and stands only where there is something to say."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__()
        self._page = page
        self.care: TicketCare | None = None
        self._ticket: TicketView | None = None
        self._shown: list[Line] = []
        self.rows: list[CareRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 0)
        self._column.setSpacing(2)
        self.hide()

    def show_ticket(self, ticket: TicketView, by: Shown) -> None:
        """Reads it for a ticket; what stood for the same one stays until the answer comes."""
        same = self._ticket is not None and self._ticket.id == ticket.id
        self._ticket = ticket
        if not same:
            self.care = None
            self._write([])
        elif self.care is not None:
            self._write(lines(self.care, ticket, by))
        self.read()

    def read(self) -> None:
        """Asks anew: a call that runs uses up an estimate, and a time for news passes."""
        page, ticket = self._page, self._ticket
        if page.desk.store is None or ticket is None:
            return
        desk, number, now = page.desk, ticket.id, page.desk.clock.now()

        def asked() -> TicketCare:
            found: TicketCare = desk.services.ticket.care.ticket_care(desk.store, ticket_id=number, now=now)
            return found

        desk.lane.read(asked, self._came, lambda _error: None, channel="queue.care")

    def _came(self, care: TicketCare) -> None:
        if self._ticket is not None and care.ticket_id == self._ticket.id:
            self.care = care
            self._write(lines(care, self._ticket, self._page.shown()))

    def _write(self, wanted: list[Line]) -> None:
        if wanted == self._shown and self.rows:
            return
        self._shown = wanted
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [CareRow(line) for line in wanted]
        for row, line in zip(self.rows, wanted, strict=True):
            self._column.addWidget(row)
            if row.verb is not None:
                row.verb.clicked.connect(partial(self._do, line.code, row))
        self.setVisible(bool(wanted))

    def _do(self, code: str, anchor: QWidget) -> None:
        if self.care is not None:
            self._page.care.do(code, self.care, anchor)

    def texts(self) -> list[str]:
        """The sentences shown."""
        return [line.text for line in self._shown]

    def redress(self) -> None:
        """The theme has changed: icons are drawn anew."""
        wanted, self._shown = self._shown, []
        self._write(wanted)

"""Who comes to a session, by site, beside who waits for a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk.ui.pages.courses.sayings import included, names
from desk.ui.pages.courses.waiting import WaitingList
from desk.ui.parts.cells import Cell
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, name
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from desk.services.courses import BookingView, SessionView
    from desk.ui.desk_context import Desk
    from desk.words import Words

# With less room for the names, the column of what is included gives them its own; the hint of the seats still says it.
LEAST_NAMES = 150


def booking_columns(words: Callable[[], Words], currency: Callable[[], str]) -> list[Column[BookingView]]:
    """Site, names, seats, what is included, price."""

    def seats(row: BookingView) -> Cell:
        return Cell(str(row.seats), figures=True, hint=included(row, words()))

    def who(row: BookingView) -> Cell:
        return Cell(names(row, words()), "text2", hint="\n".join(given for _number, given, _came in row.names if given))

    def fee(row: BookingView) -> Cell:
        return Cell(words().money(row.fee + row.kept_fee, currency()), figures=True, hint="\n".join(words().reasons(row.why)))

    return [
        Column("site", mark("Site"), 184, value=lambda row: Cell(row.site, weight=500), sort=lambda row: row.site.casefold()),
        Column("names", mark("Who comes"), 0, value=who),
        Column("seats", mark("Seats"), 48, "r", value=seats, sort=lambda row: row.seats),
        Column("included", mark("Included"), 144, value=lambda row: included(row, words()), tone="text2"),
        Column("fee", mark("Price without VAT"), 104, "r", value=fee),
    ]


class People(QWidget):
    """The table of bookings beside the waiting list; `opened(booking)` on Enter."""

    cancel_wanted = Signal(int)
    told = Signal(int)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._currency = desk, ""
        self.model: ListModel[BookingView] = ListModel(
            booking_columns(lambda: desk.words, lambda: self._currency), lambda: desk.words, key=lambda row: row.id, parent=self
        )
        self.table, self.waiting, self.none = RowTable(), WaitingList(desk), EmptyState("customers")
        self.table.setModel(self.model)
        self._left, self._between = QStackedWidget(), line(upright=True)
        self._left.addWidget(self.table)
        self._left.addWidget(self.none)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left, 1)
        row.addWidget(self._between)
        row.addWidget(self.waiting)
        self.waiting.told.connect(self.told)
        self.waiting.cancelled.connect(self.cancel_wanted)
        self.table.opened.connect(self.opened)

    def show_session(self, session: SessionView) -> None:
        """Shows who comes and who waits."""
        self._currency = session.currency
        if session.bookings != self.model.rows():
            self.model.set_rows(session.bookings)
        self.waiting.show_session(session)
        self._between.setVisible(not self.waiting.isHidden())
        self._left.setCurrentWidget(self.table if session.bookings else self.none)
        tr = self._desk.words.tr
        if session.card.status == "cancelled":
            self.none.say(tr(mark("This session is cancelled")))
        else:
            self.none.say(tr(mark("No bookings yet")), tr(mark("Press B, name the site and who comes.")))

    def booking(self, booking_id: int) -> BookingView | None:
        """A booking of the table."""
        return self.model.row_with(booking_id)

    def chosen(self) -> int | None:
        """The booking chosen in the table."""
        found = self.table.current_id()
        return None if found is None else int(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names need room more than what is included does."""
        room = self.width() - (0 if self.waiting.isHidden() else self.waiting.width())
        self.table.make_room(("included",), LEAST_NAMES, room)

    def retranslate(self) -> None:
        """Writes headers."""
        self.model.retitle()
        name(self.table, self._desk.words.tr(mark("Who comes")))

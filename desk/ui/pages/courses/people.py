"""Who comes to a session, by site, and who waits for a place, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.courses.sayings import included, names
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.services.courses import BookingView, SessionView
    from desk.ui.desk_context import Desk
    from desk.words import Words

WAITING_WIDTH = 244


def booking_columns(words: Callable[[], Words], currency: Callable[[], str]) -> list[Column[BookingView]]:
    """Site, names, seats, what is included, price."""
    return [
        Column("site", mark("Site"), 190, value=lambda row: Cell(row.site, weight=500)),
        Column("names", mark("Who comes"), 0, value=lambda row: names(row, words()), tone="text2"),
        Column("seats", mark("Seats"), 56, "r", value=lambda row: str(row.seats)),
        Column("included", mark("Included"), 168, value=lambda row: included(row, words()), tone="text2"),
        Column("fee", mark("Price without VAT"), 124, "r", value=lambda row: Cell(words().money(row.fee, currency()), figures=True)),
    ]


class WaitingList(QScrollArea):
    """Those who wait, in this order; below, those who moved up and are not told yet."""

    told = Signal(int)
    cancelled = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWidgetResizable(True)
        self.setFixedWidth(WAITING_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_session(self, session: SessionView) -> None:
        """Fills the list anew."""
        inside, words = pane("chrome"), self._desk.words
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        if session.to_tell:
            column.addWidget(text_label(words.tr(mark("To be told: they have a place")), 12, 600, "amber", wrap=True))
        for booking in session.to_tell:
            column.addWidget(self._line("", booking, mark("Told"), self.told))
        column.addWidget(text_label(words.tr(mark("Waiting list, in this order")), 12, 600, "text2", wrap=True))
        for place, booking in enumerate(session.waiting, 1):
            column.addWidget(self._line(str(place), booking, mark("Take off"), self.cancelled))
        said = mark("When a place comes free, the first group that fits moves up, and you are told whom to tell.")
        none = mark("Nobody waits.")
        column.addWidget(text_label(words.tr(said if session.waiting else none), 12, 400, "text2", wrap=True))
        column.addStretch(1)
        self.setWidget(inside)

    def _line(self, place: str, booking: BookingView, does: str, signal: SignalInstance) -> QWidget:
        words, box = self._desk.words, QWidget()
        row, texts = QHBoxLayout(box), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        texts.setSpacing(0)
        texts.addWidget(text_label(booking.site, 13, 600))
        texts.addWidget(
            text_label(f"{words.many('{n} seat', '{n} seats', booking.seats)} · {names(booking, words)}", 12, 400, "text2", wrap=True)
        )
        if place:
            row.addWidget(text_label(place, 13, 600, figures=True), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        button = Button(words.tr(does), "link")
        button.clicked.connect(lambda: signal.emit(booking.id))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return box


class People(QWidget):
    """The table of bookings beside the waiting list."""

    cancel_wanted = Signal(int)
    told = Signal(int)
    opened = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._currency = desk, ""
        self.model: ListModel[BookingView] = ListModel(
            booking_columns(lambda: desk.words, lambda: self._currency), lambda: desk.words, key=lambda row: row.id, parent=self
        )
        self.table, self.waiting = RowTable(), WaitingList(desk)
        self.table.setModel(self.model)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.table, 1)
        row.addWidget(self.waiting)
        self.waiting.told.connect(self.told)
        self.waiting.cancelled.connect(self.cancel_wanted)
        self.table.opened.connect(self.opened)

    def show_session(self, session: SessionView) -> None:
        """Shows who comes and who waits."""
        self._currency = session.currency
        self.model.set_rows(session.bookings)
        self.waiting.show_session(session)

    def chosen(self) -> int | None:
        """The booking chosen in the table."""
        found = self.table.current_id()
        return None if found is None else int(found)

    def rows(self) -> Sequence[BookingView]:
        """The bookings shown."""
        return self.model.rows()

    def retranslate(self) -> None:
        """Writes headers."""
        self.model.retitle()
        name(self.table, self._desk.words.tr(mark("Who comes")))

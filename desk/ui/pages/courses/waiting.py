"""Who waits for a place, in order; and who moved up and is not told yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.courses.sayings import names
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.labels import line, text_label
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.courses import BookingView, SessionView
    from desk.ui.desk_context import Desk

WIDTH, NUMBER, SMALL = 240, 14, 22


class WaitingList(QScrollArea):
    """`told(booking)` and `cancelled(booking)`; nothing to show when nobody waits and nobody is to be told."""

    told = Signal(int)
    cancelled = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_session(self, session: SessionView) -> None:
        """Fills the list anew, unless it says so already."""
        fresh = (session.waiting, session.to_tell, self._desk.words.code)
        self.setVisible(bool(session.waiting or session.to_tell))
        if fresh == self._shown:
            return
        self._shown = fresh
        inside = pane("chrome")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        self._to_tell(column, session)
        if session.waiting:
            self._waiting(column, session)
        column.addStretch(1)
        self.setWidget(inside)

    def _to_tell(self, column: QVBoxLayout, session: SessionView) -> None:
        tr = self._desk.words.tr
        for title, gone in ((mark("To be told: they have a place"), False), (mark("To be told: it is cancelled"), True)):
            rows = [booking for booking in session.to_tell if (booking.status == "cancelled") is gone]
            if rows:
                column.addWidget(text_label(tr(title), 12, 600, "amber", wrap=True))
            for booking in rows:
                button = Button(tr(mark("Told")), "link", "check")
                button.clicked.connect(lambda _on=False, number=booking.id: self.told.emit(number))
                column.addWidget(self._line("", booking, button))
        if session.to_tell and session.waiting:
            column.addWidget(line())

    def _waiting(self, column: QVBoxLayout, session: SessionView) -> None:
        tr, head = self._desk.words.tr, QHBoxLayout()
        head.addWidget(text_label(tr(mark("Waiting list")), 12, 600, "text2"))
        head.addStretch(1)
        head.addWidget(text_label(tr(mark("in this order")), 12, 400, "text3"))
        column.addLayout(head)
        for place, booking in enumerate(session.waiting, 1):
            button = icon_button("close", f"{tr(mark('Take off the waiting list'))}: {booking.site}")
            button.setFixedHeight(SMALL)
            button.clicked.connect(lambda _on=False, number=booking.id: self.cancelled.emit(number))
            column.addWidget(self._line(str(place), booking, button))
        column.addWidget(line())
        said = tr(mark("When a place comes free, the first group that fits moves up, and you are told whom to tell."))
        column.addWidget(text_label(said, 12, 400, "text2", wrap=True))

    def _line(self, place: str, booking: BookingView, button: Button) -> QWidget:
        words, box = self._desk.words, QWidget()
        row, texts, top, below = QHBoxLayout(box), QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for layout in (row, texts, top, below):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
        texts.setSpacing(0)
        if place:
            number = text_label(place, 13, 600, figures=True)
            number.setMinimumWidth(NUMBER)
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(CutLabel(booking.site, 13, 600), 1)
        top.addWidget(text_label(words.many("{n} seat", "{n} seats", booking.seats), 12, 400, "text2", figures=True))
        below.addWidget(text_label(names(booking, words), 12, 400, "text2", wrap=True), 1)
        below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        texts.addLayout(top)
        texts.addLayout(below)
        row.addLayout(texts, 1)
        return box

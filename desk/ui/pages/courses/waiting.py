"""Beside who comes: who is offered a place and until when, who is to be told, who waits, in order, and who left without a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk.ui.pages.courses.sayings import names
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line, name, set_hint, text_label
from desk.ui.whys.agreed import NEXT, of_waiting, passed_over
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.courses import BookingView, SessionView
    from desk.ui.desk_context import Desk

WIDTH, NUMBER, SMALL = 264, 14, 22


class WaitingList(QScrollArea):
    """`told`, `accepted`, `declined` and `cancelled` (a booking); nothing to show when nobody waits and nobody is to be told."""

    told = Signal(int)
    accepted = Signal(int)
    declined = Signal(int)
    cancelled = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._waits: tuple[BookingView, ...] = ()
        self.setWidgetResizable(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def asked_about(self) -> Any:
        """Who waits in which order, and why."""
        return of_waiting(self._waits, self._desk) if self._waits else None

    def show_session(self, session: SessionView) -> None:
        """Fills the list anew, unless it says so already."""
        self._waits = session.waiting
        gone = [one for one in session.gone if one.told_at is not None]
        fresh = (session.waiting, session.to_tell, session.offered, gone, self._desk.words.code)
        self.setVisible(bool(session.waiting or session.to_tell or session.offered or gone))
        if fresh == self._shown:
            return
        self._shown = fresh
        inside = pane("chrome")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        if session.offered:
            self._offered(column, session.offered)
        self._to_tell(column, [one for one in session.to_tell if one.status != "offered"])
        if session.waiting:
            self._waiting(column, session)
        self._gone(column, gone)
        column.addStretch(1)
        self.setWidget(inside)

    def _offered(self, column: QVBoxLayout, offered: Sequence[BookingView]) -> None:
        tr = self._desk.words.tr
        column.addWidget(text_label(tr(mark("Offered a place")), 12, 600, "amber", wrap=True))
        for booking in offered:
            takes, leaves = self._button(mark("Takes it"), "check", booking), self._button(mark("Declines"), "close", booking)
            takes.clicked.connect(lambda _on=False, number=booking.id: self.accepted.emit(number))
            leaves.clicked.connect(lambda _on=False, number=booking.id: self.declined.emit(number))
            buttons = [takes, leaves]
            if booking.told_at is None:
                told = self._button(mark("Told"), "phone", booking)
                told.clicked.connect(lambda _on=False, number=booking.id: self.told.emit(number))
                buttons.append(told)
            said = [self._held(booking)]
            if booking.told_at is None:
                said.append(tr(mark("To be told")))
            column.addWidget(self._line("", booking, buttons, " · ".join(said)))
        column.addWidget(line())

    def _button(self, word: str, icon: str, booking: BookingView) -> Button:
        button = Button(self._desk.words.tr(word), "link", icon)
        name(button, f"{self._desk.words.tr(word)}: {booking.site}")
        return button

    def _held(self, booking: BookingView) -> str:
        until = booking.hold_until.astimezone(self._desk.zone) if booking.hold_until is not None else booking.booked_at
        return self._desk.words.say("held until {until:moment}", until=until)

    def _to_tell(self, column: QVBoxLayout, rows: Sequence[BookingView]) -> None:
        tr = self._desk.words.tr
        for title, kind in (
            (mark("To be told: they have a place"), "booked"),
            (mark("To be told: the hold lapsed"), "lapsed"),
            (mark("To be told: it is cancelled"), "cancelled"),
        ):
            found = [row for row in rows if (row.left_because if row.left_because == "lapsed" else row.status) == kind]
            if found:
                column.addWidget(text_label(tr(title), 12, 600, "amber", wrap=True))
            for booking in found:
                button = self._button(mark("Told"), "check", booking)
                button.clicked.connect(lambda _on=False, number=booking.id: self.told.emit(number))
                column.addWidget(self._line("", booking, [button]))
        if rows:
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
            shown = self._line(str(place), booking, [button], self._passed(booking))
            set_hint(shown, "\n".join(passed_over(booking, self._desk.zone, self._desk.words)))
            column.addWidget(shown)
        column.addWidget(line())
        column.addWidget(text_label(tr(NEXT), 12, 400, "text2", wrap=True))

    def _gone(self, column: QVBoxLayout, gone: Sequence[BookingView]) -> None:
        """Who was offered a place and does not come stays in sight, with when and why."""
        words = self._desk.words
        if gone:
            column.addWidget(text_label(words.tr(mark("Left the list")), 12, 600, "text2", wrap=True))
        for booking in gone:
            at = (booking.left_at or booking.booked_at).astimezone(self._desk.zone)
            lapsed = booking.left_because == "lapsed"
            said = words.say("the hold lapsed {at:moment}", at=at) if lapsed else words.say("declined {at:moment}", at=at)
            column.addWidget(self._line("", booking, [], said))

    def _passed(self, booking: BookingView) -> str:
        """Why a smaller group was served first; the hint tells each time."""
        if not booking.passed_over:
            return ""
        last = booking.passed_over[-1]
        return self._desk.words.say("Passed over: {free} free, {seats} needed", free=last.free, seats=last.seats)

    def _line(self, place: str, booking: BookingView, buttons: Sequence[Button], note: str = "") -> QWidget:
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
        texts.addLayout(top)
        if len(buttons) == 1:
            below.addWidget(text_label(names(booking, words), 12, 400, "text2", wrap=True), 1)
        else:
            texts.addWidget(text_label(names(booking, words), 12, 400, "text2", wrap=True))
        if note:
            texts.addWidget(text_label(note, 12, 400, "amber", wrap=True, figures=True))
        if len(buttons) > 1:  # in a long language they take two rows
            flow = Flow(gap=4)
            for button in buttons:
                flow.addWidget(button)
            texts.addLayout(flow)
        else:
            for button in buttons:
                below.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            texts.addLayout(below)
        row.addLayout(texts, 1)
        return box

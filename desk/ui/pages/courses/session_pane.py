"""The session chosen: its head with what can be done, who comes, who waits, and the line to book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.courses.attendance import Attendance
from desk.ui.pages.courses.booking_row import BookingRow
from desk.ui.pages.courses.people import People
from desk.ui.pages.courses.sayings import headline
from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.labels import line, text_label
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.courses import SessionView
    from desk.ui.desk_context import Desk

TOOLS = (
    "courses.attendance",
    "courses.sheet",
    "courses.calendar",
    "courses.cancel_booking",
    "courses.change",
    "courses.cancel",
)


class SessionPane(QWidget):
    """Shows one session; the page does what its parts ask for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session: SessionView | None = None
        self.title, self.facts = text_label("", 15, 600), text_label("", 12, 400, "text2", figures=True)
        self.people, self.attendance, self.booking = People(desk), Attendance(desk), BookingRow(desk)
        self.bar: ActionBar | None = None
        self._head = QHBoxLayout()
        self._head.setContentsMargins(PANE, 8, 12, 8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.title)
        texts.addWidget(self.facts)
        self._head.addLayout(texts)
        self._head.addSpacing(12)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.people)
        self.middle.addWidget(self.attendance)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(line())
        column.addWidget(self.middle, 1)
        column.addWidget(self.booking)

    def add_tools(self) -> None:
        """The buttons, once the page's actions are registered."""
        self.bar = ActionBar(self._desk.registry, TOOLS, self._desk.words.tr(mark("More")), right=True)
        self._head.addWidget(self.bar, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_session(self, session: SessionView) -> None:
        """Shows it; what is typed in the booking line stays while it is the same session."""
        if self.session is not None and self.session.card.id != session.card.id:
            self.booking.clear()
            self.tick_off(on=False)
        self.session = session
        self.title.setText(session.card.course)
        self.facts.setText(headline(session.card, self._desk))
        self.people.show_session(session)
        self.attendance.show_session(session)
        self.booking.setVisible(session.card.status != "cancelled")

    def tick_off(self, *, on: bool) -> None:
        """Attendance in place of the bookings, or back."""
        self.middle.setCurrentWidget(self.attendance if on else self.people)

    def is_ticking(self) -> bool:
        """Whether attendance is shown."""
        return self.middle.currentWidget() is self.attendance

    def retranslate(self) -> None:
        """Writes every word."""
        if self.bar is not None:
            self.bar.set_more_word(self._desk.words.tr(mark("More")))
        self.people.retranslate()
        self.attendance.retranslate()
        self.booking.retranslate()
        if self.session is not None:
            self.show_session(self.session)

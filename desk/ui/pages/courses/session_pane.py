"""The session chosen: its head with what can be done, who comes, who waits, and the line to book."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.courses import late_panes
from desk.ui.pages.courses.booking_row import BookingRow
from desk.ui.pages.courses.people import People
from desk.ui.pages.courses.sayings import headline
from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.labels import line
from desk.ui.parts.late import made
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desk.services.courses import CourseView, SessionView
    from desk.ui.pages.courses.attendance import Attendance
    from desk.ui.pages.courses.page import CoursesPage
    from desk.ui.pages.courses.record import Record

TOOLS = (
    "courses.attendance",
    "courses.sheet",
    "courses.record",
    "courses.calendar",
    "courses.change",
    "courses.move_booking",
    "courses.cancel_booking",
    "courses.link",
    "courses.cancel",
)
# The facts may take this share of the head before the tools go behind their "…".
FACTS_SHARE = 0.62


class SessionPane(QWidget):
    """Shows one session; the page does what its parts ask for."""

    def __init__(self, page: CoursesPage) -> None:
        super().__init__()
        self._page, self._desk, desk = page, page.desk, page.desk
        self.session: SessionView | None = None
        self._courses: dict[int, CourseView] = {}
        self.title, self.facts = CutLabel("", 15, 600), CutLabel("", 12, 400, "text2", figures=True)
        self.link = CutLabel("", 12, 400, "accent")
        self.people, self.booking = People(desk), BookingRow(desk)
        self.bar: ActionBar | None = None
        self.middle = QStackedWidget()
        self.middle.addWidget(self.people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(line())
        column.addWidget(self.middle, 1)
        column.addWidget(self.booking)

    @cached_property
    def attendance(self) -> Attendance:
        """Who came, made when it is first ticked off."""
        return late_panes.attendance(self._page)

    @cached_property
    def record(self) -> Record:
        """What became of the bookings, made when it is first asked for."""
        return late_panes.record(self._page)

    def _make_head(self) -> QHBoxLayout:
        self._head, texts, facts = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._head.setContentsMargins(PANE, 8, 12, 8)
        self._head.setSpacing(12)
        texts.setSpacing(2)
        facts.setSpacing(8)
        facts.addWidget(self.facts)
        facts.addWidget(self.link)
        facts.addStretch(1)
        texts.addWidget(self.title)
        texts.addLayout(facts)
        self._head.addLayout(texts)
        return self._head

    def add_tools(self) -> None:
        """The buttons, once the page's actions are registered."""
        self.bar = ActionBar(self._desk.registry, TOOLS, self._desk.words.tr(mark("More")), right=True)
        self._head.addWidget(self.bar, 1)

    def know_courses(self, courses: dict[int, CourseView]) -> None:
        """What each course costs a site."""
        self._courses = courses
        self._write_head()

    def show_session(self, session: SessionView) -> None:
        """Shows it; what is typed in the booking line goes along to another session, and is priced there."""
        moved = self.session is not None and self.session.card.id != session.card.id
        self.session = session
        if moved:
            self._turn_to(self.record if self.is_telling_record() else self.people)
        self._write_head()
        self.people.show_session(session)
        for attendance in made(self, "attendance"):
            attendance.show_session(session)
        for record in made(self, "record"):
            record.begin(session.card.id, session.currency)
        self._show_booking()
        if moved:
            self.booking.moved()

    def price(self, course_id: int) -> str:
        """A course's price as one line; nothing while it is not known."""
        course = self._courses.get(course_id)
        if course is None or not course.price:
            return ""
        return self._desk.words.say("{price:money} per site", price=(course.price, course.currency))

    def _write_head(self) -> None:
        if self.session is None:
            return
        card = self.session.card
        self.title.setText(card.course)
        self.facts.setText(headline(card, self._desk, self.price(card.course_id), self.session.rule))
        self.link.setText(self.session.link)
        self.link.setVisible(bool(self.session.link))
        self._make_room()

    def _make_room(self) -> None:
        self.facts.setMinimumWidth(min(self.facts.sizeHint().width(), int(self.width() * FACTS_SHARE)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The facts come first, the tools take what is left."""
        self._make_room()

    def tick_off(self) -> None:
        """Attendance in place of the bookings."""
        self._turn_to(self.attendance)

    def show_record(self) -> None:
        """The history in place of the bookings."""
        self._turn_to(self.record)

    def show_bookings(self) -> None:
        """Back to who comes and who waits."""
        self._turn_to(self.people)

    def _turn_to(self, part: QWidget) -> None:
        self.middle.setCurrentWidget(part)
        self._show_booking()
        self._desk.registry.refresh()

    def _show_booking(self) -> None:
        """The booking line gives its room to attendance and history; what is typed in it stays."""
        books = self.session is not None and self.session.card.status != "cancelled"
        self.booking.setVisible(books and self.middle.currentWidget() is self.people)

    def is_ticking(self) -> bool:
        """Whether attendance is shown."""
        return self.middle.currentWidget() in made(self, "attendance")

    def is_telling_record(self) -> bool:
        """Whether the history is shown."""
        return self.middle.currentWidget() in made(self, "record")

    def is_busy(self) -> bool:
        """Whether something else stands in place of the bookings."""
        return self.middle.currentWidget() is not self.people

    def retranslate(self) -> None:
        """Writes every word."""
        if self.bar is not None:
            self.bar.set_more_word(self._desk.words.tr(mark("More")))
        for part in (self.people, self.booking, *made(self, "attendance", "record")):
            part.retranslate()
        if self.session is not None:
            self.show_session(self.session)

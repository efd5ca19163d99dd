"""What the Courses page reads: the sessions around its month, the days the desk is closed, one session, what a form can choose from."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from desk.rules.booking_terms import BookingTerms
    from desk.services.courses import CourseView, RoomView
    from desk.services.desks import PersonView
    from desk.ui.pages.courses.page import CoursesPage

Choices: TypeAlias = "tuple[tuple[CourseView, ...], tuple[PersonView, ...], tuple[RoomView, ...], BookingTerms]"
AHEAD, BACK = timedelta(days=400), timedelta(days=31)


class Reads:
    """The reads of one page, each on its own channel: the newest answer is the one that is shown."""

    def __init__(self, page: CoursesPage) -> None:
        self._page, self._desk = page, page.desk

    def sessions(self) -> None:
        """A month back and more than a year ahead of today and of the month shown."""
        page, courses, store, search = self._page, self._desk.services.courses, self._desk.store, self._page.overview.search
        today = self._desk.now().date()
        first, last = min(today - BACK, page.overview.month - BACK), max(today, page.overview.month) + AHEAD
        self._desk.lane.read(
            lambda: courses.sessions(store, first=first, last=last, search=search), page.overview.show_sessions, channel="courses.list"
        )

    def closed(self) -> None:
        """The holidays of the weeks shown, named in the window's language."""
        page, courses, store, language = self._page, self._desk.services.courses, self._desk.store, self._desk.words.code
        first, last = page.overview.month - timedelta(days=7), page.overview.month + timedelta(days=44)
        self._desk.lane.read(
            lambda: courses.closed_days(store, first=first, last=last, language=language), page.overview.show_closed,
            channel="courses.closed",
        )  # fmt: skip

    def choices(self) -> None:
        """Courses, trainers, rooms, and the desk's terms."""
        services, store, today = self._desk.services, self._desk.store, self._desk.now().date()
        courses = services.courses
        self._desk.lane.read(
            lambda: (courses.courses(store, on=today), services.desks.people(store), courses.rooms(store), courses.booking_terms(store)),
            self._page.offer,
            channel="courses.choices",
        )  # fmt: skip

    def todo(self) -> None:
        """What waits to be done, and whom to tell."""
        page, courses, store, now = self._page, self._desk.services.courses, self._desk.store, self._desk.now()
        mine = self._desk.person.id if page.overview.mine else None
        self._desk.lane.read(
            lambda: (courses.reminders(store, now=now, trainer_id=mine), courses.to_tell(store, now=now)), page.bottom.show_todo,
            channel="courses.todo",
        )  # fmt: skip

    def record(self) -> None:
        """What became of the bookings of the session shown."""
        courses, store, record = self._desk.services.courses, self._desk.store, self._page.pane.record
        session_id = record.session_id
        self._desk.lane.read(lambda: courses.session_record(store, session_id=session_id), record.show_steps, channel="courses.record")

    def one(self, session_id: int) -> None:
        """One session, whole."""
        courses, store, page = self._desk.services.courses, self._desk.store, self._page
        self._desk.lane.read(lambda: courses.session(store, session_id=session_id), page.show_session, page.gone, channel="courses.one")

"""What the Courses page asks of the services: every write through the lane, every refusal where it belongs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desk.ui.dialogs.ask import ask
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.ui.pages.courses.page import CoursesPage
    from desk.ui.pages.courses.session_form import Wanted


class Verbs:
    """The writes of one page."""

    def __init__(self, page: CoursesPage) -> None:
        self._page, self._desk = page, page.desk

    def _write(
        self, verb: str, done: Callable[[Changed], None] | None = None, failed: Callable[[Told], None] | None = None, **what: Any
    ) -> None:
        courses, store, at, by = self._desk.services.courses, self._desk.store, self._desk.now(), self._desk.person.id
        self._desk.lane.write(lambda: getattr(courses, verb)(store, at=at, by=by, **what), done, failed)

    def save_session(self, wanted: Wanted) -> None:
        """Schedules a session, or changes one."""
        fields = {
            "starts_at": wanted.starts_at, "minutes": wanted.minutes, "place": wanted.place, "link": wanted.link,
            "trainer_id": wanted.trainer_id, "capacity": wanted.capacity,
        }  # fmt: skip
        if wanted.session_id is None:
            self._write("add_session", self._scheduled, self._page.form.refuse, op_key=wanted.op_key, course_id=wanted.course_id, **fields)
        else:
            self._write(
                "change_session", self._changed, self._page.form.refuse, session_id=wanted.session_id, version=wanted.version, **fields
            )

    def _scheduled(self, changed: Changed) -> None:
        self._page.form.done()
        self._page.leave_form()
        self._page.choose(int(changed.result))

    def _changed(self, _changed: Changed) -> None:
        self._page.form.done()
        self._page.leave_form()

    def price(self, site_id: int | None, seats: int) -> None:
        """What a booking would be, for the line that is being typed."""
        courses, store, session_id = self._desk.services.courses, self._desk.store, self._page.chosen
        if session_id:
            row = self._page.pane.booking
            self._desk.lane.read(
                lambda: courses.offer(store, session_id=session_id, site_id=site_id, seats=seats),
                row.show_offer,
                row.refuse,
                channel="courses.offer",
            )

    def book(self, op_key: str, site_id: int, names: tuple[str, ...]) -> None:
        """Books, or puts on the waiting list."""
        row = self._page.pane.booking
        site, session, words = row.site.text(), self._page.session(), self._desk.words
        if session is None:
            return
        free = session.card.capacity - session.card.booked
        if len(names) <= free:
            said = words.many("{site}: {n} seat is booked.", "{site}: {n} seats are booked.", len(names), site=site)
        else:
            said = words.say("{site} is on the waiting list.", site=site)

        def booked(changed: Changed) -> None:
            if row.op_key in {op_key, ""}:
                row.clear()
                row.begin()
            undo = lambda: self._write("cancel_booking", booking_id=int(changed.result))  # noqa: E731 - what the message's word does
            self._desk.say("done", said, words.tr(mark("Undo")), undo)

        self._write("book", booked, row.refuse, op_key=op_key, session_id=session.card.id, site_id=site_id, names=names)

    def open_customer(self, booking_id: int) -> None:
        """The customer of a booking, on its own page."""
        booking = self._page.pane.people.booking(booking_id)
        if booking is not None:
            self._desk.open("customers", customer_id=booking.customer_id)

    def copy_link(self) -> None:
        """The link for those who join remotely, to the clipboard."""
        session = self._page.session()
        if session is not None and session.link:
            QGuiApplication.clipboard().setText(session.link)
            self._desk.say("done", self._desk.words.tr(mark("The link is copied.")))

    def cancel_chosen(self) -> None:
        """Cancels the booking chosen in the table."""
        chosen = self._page.pane.people.chosen()
        if chosen is not None:
            self.cancel_booking(chosen)

    def cancel_booking(self, booking_id: int) -> None:
        """Asks, then cancels a booking; who moves up is shown."""
        session = self._page.session()
        found = [*session.bookings, *session.waiting, *session.to_tell] if session else []
        booking = next((one for one in found if one.id == booking_id), None)
        words = self._desk.words
        if booking is None:
            return
        title = words.say("Cancel the booking of {site}?", site=booking.site)
        text = words.tr(mark("Its places come free; the first group in line that fits moves up."))
        waiting = {one.id: one.site for one in session.waiting} if session else {}

        def cancelled(changed: Changed) -> None:
            moved = waiting.get(int(changed.result or 0), "")
            if moved:
                said = words.say("The booking is cancelled. {site} moves up and is to be told.", site=moved)
            else:
                said = words.tr(mark("The booking is cancelled."))
            self._desk.say("done", said)

        if booking.status == "waiting":
            title, text = words.say("Take {site} off the waiting list?", site=booking.site), ""
        self._sure(title, text, mark("Cancel booking"), lambda: self._write("cancel_booking", cancelled, booking_id=booking_id))

    def _sure(self, title: str, text: str, verb: str, run: Callable[[], None]) -> None:
        tr = self._desk.words.tr
        question = ask(self._page, title, text, (("keep", tr(mark("Keep it")), "ordinary"), ("go", tr(verb), "danger")))
        question.answered.connect(lambda key: run() if key == "go" else None)

    def told(self, booking_id: int) -> None:
        """Somebody who moved up was told."""
        self._write("told", booking_id=booking_id)

    def tick(self, attendee_id: int, came: bool) -> None:  # noqa: FBT001 - a signal's value
        """Ticks one person, or takes the tick back."""
        self._write("mark_attendance", attendee_id=attendee_id, attended=came)

    def rename(self, attendee_id: int, name: str) -> None:
        """Gives a place its name."""
        self._write("rename_attendee", attendee_id=attendee_id, name=name)

    def cancel_session(self) -> None:
        """Asks, then cancels the whole session."""
        session, words = self._page.session(), self._desk.words
        if session is None:
            return
        bookings = len(session.bookings) + len(session.waiting)
        text = words.many("{n} booking is cancelled with it.", "{n} bookings are cancelled with it.", bookings)
        self._sure(words.say("Cancel {course}?", course=session.card.course), text, mark("Cancel session"), self._cancel_session)

    def _cancel_session(self) -> None:
        said = self._desk.words.tr(mark("The session is cancelled."))
        self._write("cancel_session", lambda _changed: self._desk.say("done", said), session_id=self._page.chosen)

    def print_sheet(self) -> None:
        """Shows the attendance sheet as paper, to print or save."""
        courses, language = self._desk.services.courses, self._desk.words.code
        self._show_paper(lambda store, number: courses.attendance_sheet(store, session_id=number, language=language))

    def print_certificates(self) -> None:
        """Shows the certificates of all who came as papers, to print or save."""
        courses = self._desk.services.courses
        self._show_paper(lambda store, number: courses.certificates(store, session_id=number))

    def _show_paper(self, make: Callable[[Any, int], bytes]) -> None:
        from desk.ui.parts.paper_window import show_paper

        session, store = self._page.session(), self._desk.store
        if session is not None:
            number, title = session.card.id, session.card.course

            def show(pdf: bytes) -> None:
                show_paper(self._desk, title, pdf, self._page)

            self._desk.lane.read(lambda: make(store, number), show)

    def save_calendar(self) -> None:
        """Saves the session as a calendar file."""
        session, courses, store, now = self._page.session(), self._desk.services.courses, self._desk.store, self._desk.now()
        if session is None:
            return
        words, number = self._desk.words, session.card.id
        proposed = f"{session.card.course} {session.card.starts_at.date().isoformat()}.ics".replace("/", "-")
        file, _kind = QFileDialog.getSaveFileName(
            self._page, words.tr(mark("Save the session as a calendar file")), proposed, "iCalendar (*.ics)"
        )
        if file:
            self._desk.lane.read(
                lambda: Path(file).write_bytes(courses.calendar_file(store, session_id=number, now=now)),
                lambda _size: self._desk.say("done", words.say("Saved as {file}.", file=Path(file).name)),
            )

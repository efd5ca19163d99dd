"""What the Courses page asks of the services: every write through the lane, every refusal where it belongs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from desk.ui.op_key import new_op_key
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.courses import BookingView
    from desk.ui.pages.courses.page import CoursesPage


class Verbs:
    """The writes of one page."""

    def __init__(self, page: CoursesPage) -> None:
        self._page, self._desk = page, page.desk

    def _write(
        self, verb: str, done: Callable[[Changed], None] | None = None, failed: Callable[[Told], None] | None = None, **what: Any
    ) -> None:
        courses, store, at, by = self._desk.services.courses, self._desk.store, self._desk.now(), self._desk.person.id
        self._desk.lane.write(lambda: getattr(courses, verb)(store, at=at, by=by, **what), done, failed)

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
            undo = lambda: self._write("cancel_booking", booking_id=int(changed.result), waive=True)  # noqa: E731 - what the message's word does
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

    def _booking(self, booking_id: int | None) -> BookingView | None:
        session = self._page.session()
        found = [*session.bookings, *session.offered, *session.waiting] if session else []
        return next((one for one in found if one.id == booking_id), None)

    def cancel_booking(self, booking_id: int) -> None:
        """Asks which of its people and shows what is kept of the fee, then cancels; who is offered the places is said."""
        booking = self._booking(booking_id)
        if booking is None:
            return
        from desk.ui.pages.courses.cancel_ask import CancelAsk

        question = CancelAsk(self._desk, booking, self._page)

        def go(attendees: tuple[int, ...], waive: bool) -> None:  # noqa: FBT001 - a signal's value
            done = self._next_is_offered(mark("The booking is cancelled."))
            what: dict[str, Any] = {"attendee_ids": attendees} if attendees else {}
            self._write("cancel_places" if attendees else "cancel_booking", done, booking_id=booking_id, waive=waive, **what)

        question.wanted.connect(go)
        question.open()

    def _next_is_offered(self, said: str) -> Callable[[Changed], None]:
        words, session = self._desk.words, self._page.session()
        waiting = {one.id: one.site for one in session.waiting} if session else {}

        def tell(changed: Changed) -> None:
            site = waiting.get(int(changed.result or 0), "")
            told = words.say("{site} is offered the place and is to be told.", site=site) if site else ""
            self._desk.say("done", f"{words.tr(said)} {told}".strip())

        return tell

    def accept(self, booking_id: int) -> None:
        """A group takes the place it was offered."""
        self._write("accept_offer", booking_id=booking_id)

    def decline(self, booking_id: int) -> None:
        """A group turns the place down; the next in line is offered it."""
        self._write("decline_offer", self._next_is_offered(mark("The place is declined.")), booking_id=booking_id)

    def move_chosen(self) -> None:
        """Asks where the booking chosen in the table goes, and moves it in one step."""
        booking = self._booking(self._page.pane.people.chosen())
        if booking is None:
            return
        from desk.ui.pages.courses.move_ask import MoveAsk

        question, key, words = MoveAsk(self._desk, booking, self._page), new_op_key(), self._desk.words

        def go(session_id: int) -> None:
            said = words.say("The booking of {site} is moved.", site=booking.site)
            done = lambda _changed: self._desk.say("done", said)  # noqa: E731 - what is said when it is done
            self._write("move_booking", done, op_key=key, booking_id=booking.id, session_id=session_id)

        question.wanted.connect(go)
        question.open()

    def absent(self) -> None:
        """Everybody who is not ticked did not come."""
        self._write("mark_absent", session_id=self._page.chosen)

    def present(self) -> None:
        """Everybody of whom nothing is said came."""
        self._write("mark_present", session_id=self._page.chosen)

    def told(self, booking_id: int) -> None:
        """Somebody who moved up was told."""
        self._write("told", booking_id=booking_id)

    def tick(self, attendee_id: int, came: bool) -> None:  # noqa: FBT001 - a signal's value
        """Ticks one person, or takes the tick back."""
        self._write("mark_attendance", attendee_id=attendee_id, attended=came)

    def rename(self, attendee_id: int, name: str) -> None:
        """Gives a place its name."""
        self._write("rename_attendee", attendee_id=attendee_id, name=name)

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
            write = self._desk.services.whole_file.write_whole
            self._desk.lane.read(
                lambda: write(Path(file), courses.calendar_file(store, session_id=number, now=now)),
                lambda _size: self._desk.say("done", words.say("Saved as {file}.", file=Path(file).name)),
            )

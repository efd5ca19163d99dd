"""The lower half of the Courses page: the session chosen, the form that writes one, or the list of whom to tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.parts.late import made
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.courses import Reminder, ToTell
    from desk.ui.pages.courses.page import CoursesPage


class Bottom:
    """Which of them is shown, and what may give way; nothing typed is lost."""

    def __init__(self, page: CoursesPage) -> None:
        self._page, self._desk = page, page.desk
        self._attend, self._tell = 0, 0
        self.to_tell: tuple[ToTell, ...] = ()

    def _shows(self, which: str) -> bool:
        return self._page.below.currentWidget() in made(self._page, which)

    def show_one(self) -> None:
        """The session, or that none is chosen."""
        self._page.below.setCurrentWidget(self._page.pane if self._page.pane.session else self._page.none)

    def form_is_open(self) -> bool:
        """Whether a session is being scheduled or changed."""
        return self._shows("form")

    def is_telling(self) -> bool:
        """Whether the list of whom to tell is shown."""
        return self._shows("telling")

    def begin(self) -> None:
        """Opens the form of a new session; a form that is open stays as it is."""
        if not self.form_is_open():
            self._page.below.setCurrentWidget(self._page.form)
            self._page.form.begin(self._page.overview.next_working_day())

    def change(self) -> None:
        """Opens the form on the session shown; a form that is open stays as it is."""
        page = self._page
        if page.pane.session is not None and not self.form_is_open():
            page.below.setCurrentWidget(page.form)
            page.form.change(page.pane.session)

    def leave_form(self) -> None:
        """Back from the form; what was typed for a new session is kept."""
        page = self._page
        if self.form_is_open():
            if page.form.is_changing():
                page.form.done()
            self.show_one()
            page.overview.show_plan(on=False)
            page.take_focus()

    def give_way(self) -> None:
        """A session was chosen: a form that would lose nothing gives way, the list of whom to tell does."""
        if not (self.form_is_open() and self._page.form.is_changing() and self._page.form.is_dirty()):
            self.leave_form()

    def begin_booking(self) -> None:
        """The cursor goes to the booking line."""
        self.leave_form()
        self._page.pane.show_bookings()
        self._page.pane.booking.begin()

    def tick_off(self) -> None:
        """Attendance, and back; of a session that is still being read as soon as it is here."""
        self.leave_form()
        page = self._page
        if page.pane.session is None or page.pane.session.card.id != page.chosen:
            self._attend = page.chosen
        elif page.pane.is_ticking():
            page.pane.show_bookings()
            (page.agenda.table if page.overview.shows_agenda() else page.pane.people.table).setFocus()
        else:
            self._begin_ticking()

    def _begin_ticking(self) -> None:
        self._page.pane.tick_off()
        self._page.pane.attendance.table.setFocus()

    def session_came(self, session_id: int) -> None:
        """A session that was asked for is here: shown unless something else is being done, and ticked if that was asked for."""
        if not self.form_is_open() and not self.is_telling():
            self._page.below.setCurrentWidget(self._page.pane)
        if self._attend == session_id:
            self._attend = 0
            self._begin_ticking()

    def attend(self, session_id: int) -> None:
        """Attendance of one session."""
        page = self._page
        page.pick(session_id)
        if not page.pane.is_ticking() or page.pane.session is None or page.pane.session.card.id != session_id:
            self.tick_off()

    def show_record(self) -> None:
        """What became of the session's bookings, and back."""
        self.leave_form()
        pane = self._page.pane
        if pane.is_telling_record():
            self.leave_record()
        elif pane.session is not None:
            pane.show_record()
            self._page.reads.record()
            pane.record.table.setFocus()

    def leave_record(self) -> None:
        """Back to the bookings."""
        self._page.pane.show_bookings()
        self._page.pane.people.table.setFocus()

    def show_todo(self, found: tuple[tuple[Reminder, ...], tuple[ToTell, ...]]) -> None:
        """What waits and whom to tell are here; of sessions to give, one's own."""
        page, mine, self.to_tell = self._page, self._desk.person.id, found[1]
        page.todo.show_rows([row for row in found[0] if row.what != "give" or row.trainer_id == mine])
        for telling in made(page, "telling"):
            telling.show_rows(self.to_tell)
        if self._tell:
            page.telling.show_session(self._tell)
            self._tell = 0

    def open_tell(self, session_id: int = 0) -> None:
        """The list of whom to tell, at one session."""
        page = self._page
        if self.form_is_open() and page.form.is_dirty():
            self.can_leave()
            return
        self.leave_form()
        page.below.setCurrentWidget(page.telling)
        self._tell = session_id
        page.reads.todo()
        page.telling.take_focus()

    def leave_tell(self) -> None:
        """Back to the session."""
        self.show_one()
        self._page.take_focus()

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost; says what is open otherwise."""
        tr, page = self._desk.words.tr, self._page
        if self.form_is_open() and page.form.is_dirty():
            self._desk.say("failed", tr(mark("A session is being written: save it, or cancel with Esc.")))
            return False
        if page.pane.booking.names.text().strip():
            self._desk.say("failed", tr(mark("A booking is begun: book it, or empty its line.")))
            return False
        return True

"""The Courses page: sessions as cards, the month, and the chosen session with its bookings and waiting list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.ui.page import Page
from desk.ui.pages.courses import action_rows
from desk.ui.pages.courses.agenda import Agenda
from desk.ui.pages.courses.cards import CardList
from desk.ui.pages.courses.head import CoursesHead
from desk.ui.pages.courses.layout import MONTH_HEIGHT, SESSION_HEIGHT, lay_out, wire
from desk.ui.pages.courses.reads import Reads
from desk.ui.pages.courses.series_plan import SeriesPlan
from desk.ui.pages.courses.session_form import SessionForm
from desk.ui.pages.courses.session_pane import SessionPane
from desk.ui.pages.courses.session_verbs import SessionVerbs
from desk.ui.pages.courses.tell_pane import TellPane
from desk.ui.pages.courses.todo import Todo
from desk.ui.pages.courses.verbs import Verbs
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line
from desk.ui.parts.month import MonthEvent, MonthGrid
from desk.ui.parts.pick_field import Pick
from desk.ui.parts.splitter import Splitter
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.courses import CourseView, Reminder, RoomView, SessionCard, SessionView, ToTell
    from desk.services.desks import PersonView
    from desk.ui.actions import Action
    from desk.ui.memory import Memory

NO_SESSION, ONE_SESSION, FORM, TELL = 0, 1, 2, 3
# Narrower than this the cards give way: the month holds the same sessions, J and K walk them.
CARDS_FROM = 900
SATURDAY = 5


class CoursesPage(Page):
    """What is on, who comes, and how many seats are left."""

    id = "courses"
    cares_for = frozenset({"session", "booking", "course", "site", "customer", "attendee", "charge", "invoice", "room"})

    def __init__(self, desk: Any) -> None:
        super().__init__(desk)
        self.search, self.chosen, self.mine = "", 0, False
        self._attend, self._tell = 0, 0
        self._site: Pick | None = None
        self.month = desk.now().date().replace(day=1)
        self.sessions: tuple[SessionCard, ...] = ()
        self.every: tuple[SessionCard, ...] = ()
        self.closed: dict[date, str] = {}
        self.verbs, self.session_verbs, self.reads = Verbs(self), SessionVerbs(self), Reads(self)
        self.head, self.cards, self.grid = CoursesHead(), CardList(desk), MonthGrid(desk.words)
        self.pane, self.form, self.none = SessionPane(desk), SessionForm(desk), EmptyState("courses")
        self.no_cards, self.todo, self.telling = EmptyState("courses"), Todo(desk), TellPane(desk)
        self.agenda, self.plan, self.side = Agenda(desk), SeriesPlan(desk), QWidget()
        self.left, self.above, self.below = QStackedWidget(), QStackedWidget(), QStackedWidget()
        self.split = Splitter(Qt.Orientation.Vertical)
        self.between = line(upright=True)
        lay_out(self)
        wire(self)

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Courses"))

    def action_rows(self) -> list[Action]:
        """What can be done here, by key, menu and palette."""
        return action_rows.rows_of(self)

    def keep_places(self, memory: Memory) -> None:
        """The splitter and the columns come back as they were left."""
        memory.keep_splitter("courses.split", self.split, [MONTH_HEIGHT, SESSION_HEIGHT])
        memory.keep_table("courses.people", self.pane.people.table)
        memory.keep_table("courses.agenda", self.agenda.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand where there is room for them."""
        for part in (self.side, self.between):
            part.setVisible(self.width() >= CARDS_FROM)

    def take_focus(self) -> None:
        """The chosen card; arrows walk the sessions from there."""
        card = self.cards.chosen_card()
        if self.below.currentIndex() == TELL:
            self.telling.take_focus()
        elif self.shows_agenda():
            self.agenda.table.setFocus()
        else:
            (self.pane.people.table if card is None or self.side.isHidden() else card).setFocus()

    def redress(self) -> None:
        """The cards' icons and the form's month in the theme now in force."""
        self.cards.retranslate()
        self.todo.redress()
        for field in (self.form.day, self.form.series.until):
            field.redress()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        if self.pane.bar is None:
            self.pane.add_tools()
        self.none.say(
            tr(mark("No session is chosen")), tr(mark("Choose one at the left or in the month, or schedule the first with Ctrl+N."))
        )
        for part in (self.cards, self.pane, self.form, self.agenda, self.plan, self.telling):
            part.retranslate()
        self.grid.speak(self.desk.words)
        self._write_lists()
        if self.desk.store is not None:
            self.reads.closed()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the sessions and the chosen one anew."""
        if self.desk.store is None or (changed is not None and not changed.kinds & self.cares_for):
            return
        self.reads.sessions()
        self.reads.closed()
        self.reads.todo()
        if changed is None or {"course", "room"} & changed.kinds:
            self.reads.choices()
        if self.chosen:
            self.reads.one(self.chosen)

    def show_thing(self, **what: Any) -> None:
        """Shows one session (`session_id=7`), or begins a booking of a site (`site=(7, "lundey.example", "Hótel Lundey")`)."""
        if what.get("session_id"):
            self.pick(int(what["session_id"]))
        if what.get("site"):
            self._site = Pick(*what["site"])
            self._begin_with_site()

    def _begin_with_site(self) -> None:
        if self._site is not None and self.sessions:
            pick, self._site = self._site, None
            self.leave_form()
            self.choose_open()
            self.pane.booking.begin_with(pick)

    def offer(self, choices: tuple[tuple[CourseView, ...], tuple[PersonView, ...], tuple[RoomView, ...]]) -> None:
        """Courses, trainers and rooms are here, and what each course costs."""
        self.form.offer(*choices)
        self.pane.know_courses({course.id: course for course in choices[0]})

    def show_closed(self, closed: dict[date, str]) -> None:
        """The days the desk is closed are here."""
        self.closed = closed
        self._show_month()

    def coming(self) -> list[SessionCard]:
        """The sessions that are not over and not cancelled, the next first."""
        now = self.desk.now()
        return [session for session in self.sessions if session.ends_at >= now and session.status != "cancelled"]

    def show_sessions(self, sessions: tuple[SessionCard, ...]) -> None:
        """The sessions are here: cards, month and counts follow; one's own alone where that is asked for."""
        self.every = sessions
        self.sessions = tuple(one for one in sessions if one.trainer_id == self.desk.person.id) if self.mine else sessions
        sessions = self.sessions
        coming = self.coming()
        past = [session for session in sessions if session not in coming] if self.search else []
        shown = [*coming, *reversed(past)]
        self.left.setCurrentWidget(self.cards if shown else self.no_cards)
        self.cards.show_sessions(shown, self.chosen)
        if not self.chosen and shown:
            self.choose(shown[0].id)
        self._write_lists()
        self._begin_with_site()

    def _write_lists(self) -> None:
        tr = self.desk.words.tr
        self.head.write(self.desk.words, len(self.coming()), self.month)
        if self.search:
            self.no_cards.say(tr(mark("No session is found by these words")), tr(mark("Course, place and trainer are searched.")))
        else:
            self.no_cards.say(tr(mark("Nothing is scheduled")), tr(mark("The first session is scheduled with Ctrl+N.")))
        self._show_month()

    def _show_month(self) -> None:
        words, zone, events = self.desk.words, self.desk.zone, []
        for session in self.sessions:
            starts = session.starts_at.astimezone(zone)
            if session.status != "cancelled":
                full = session.booked >= session.capacity
                note = words.tr(mark("full")) if full else f"{session.booked}/{session.capacity}"
                events.append(MonthEvent(session.id, starts.date(), words.clock(starts), session.course, note))
        self.head.show_month(words, self.month)
        self.grid.show_month(self.month, today=self.desk.now().date(), events=events, closed=self.closed, chosen=self.chosen)
        first = self.month
        self.agenda.show_sessions(
            [one for one in self.sessions if one.starts_at.astimezone(zone).date().replace(day=1) == first], self.chosen
        )

    def turn(self, months: int) -> None:
        """Another month; 0 is this one."""
        moved = self.month + timedelta(days=31 if months > 0 else -1) if months else self.desk.now().date()
        self.month = moved.replace(day=1)
        self._show_month()
        self.reload()

    def step(self, by: int) -> None:
        """The session before or after."""
        found = self.cards.step(by, self.chosen)
        if found is not None:
            self.pick(found)

    def choose_open(self) -> None:
        """The next session that has a seat left, or else the next."""
        coming = self.coming()
        found = next((session for session in coming if session.booked < session.capacity), coming[0] if coming else None)
        if found is not None:
            self.pick(found.id)

    def pick(self, session_id: int) -> None:
        """A person chose a session: a form that would lose nothing gives way."""
        if not (self.form.is_changing() and self.form.is_dirty()):
            self.leave_form()
        self.choose(session_id)

    def choose(self, session_id: int) -> None:
        """Shows a session, in cards and month too."""
        self.chosen = session_id
        if self.below.currentIndex() == TELL:
            self.below.setCurrentIndex(ONE_SESSION if self.pane.session else NO_SESSION)
        self.cards.choose(session_id)
        self.reads.one(session_id)

    def gone(self, error: Told) -> None:
        """The session is not there any more."""
        self.chosen = 0
        self.desk.refuse(error)

    def show_session(self, session: SessionView) -> None:
        """The session is here; the month goes to it when it is another than before."""
        fresh = self.pane.session is None or self.pane.session.card.id != session.card.id
        self.pane.show_session(session)
        if self.below.currentIndex() not in {FORM, TELL}:
            self.below.setCurrentIndex(ONE_SESSION)
        month = session.card.starts_at.astimezone(self.desk.zone).date().replace(day=1)
        if fresh and month != self.month:
            self.month = month
            self.reload()
        self._show_month()
        self.desk.registry.refresh()
        if self._attend == session.card.id:
            self._attend = 0
            self._begin_ticking()

    def session(self) -> SessionView | None:
        """The session shown."""
        return self.pane.session

    def search_for(self, text: str) -> None:
        """The sessions of these words."""
        self.search = text
        self.reload()

    def form_is_open(self) -> bool:
        """Whether a session is being scheduled or changed."""
        return self.below.currentIndex() == FORM

    def begin(self) -> None:
        """Opens the form of a new session; a form that is open stays as it is."""
        if not self.form_is_open():
            self.below.setCurrentIndex(FORM)
            self.form.begin(self._next_working_day(max(self.month, self.desk.now().date() + timedelta(days=1))))

    def _next_working_day(self, day: date) -> date:
        while day.weekday() >= SATURDAY or day in self.closed:
            day += timedelta(days=1)
        return day

    def change(self) -> None:
        """Opens the form on the session shown; a form that is open stays as it is."""
        if self.pane.session is not None and not self.form_is_open():
            self.below.setCurrentIndex(FORM)
            self.form.change(self.pane.session)

    def leave_form(self) -> None:
        """Back from the form; what was typed for a new session is kept."""
        if self.form_is_open():
            if self.form.is_changing():
                self.form.done()
            self.below.setCurrentIndex(ONE_SESSION if self.pane.session else NO_SESSION)
            self.show_plan(on=False)
            self.take_focus()

    def begin_booking(self) -> None:
        """The cursor goes to the booking line."""
        self.leave_form()
        self.pane.tick_off(on=False)
        self.pane.booking.begin()

    def tick_off(self) -> None:
        """Attendance, and back; of a session that is still being read as soon as it is here."""
        self.leave_form()
        if self.pane.session is None or self.pane.session.card.id != self.chosen:
            self._attend = self.chosen
        elif self.pane.is_ticking():
            self.pane.tick_off(on=False)
            (self.agenda.table if self.shows_agenda() else self.pane.people.table).setFocus()
        else:
            self._begin_ticking()

    def _begin_ticking(self) -> None:
        self.pane.tick_off(on=True)
        self.pane.attendance.table.setFocus()

    def attend(self, session_id: int) -> None:
        """Attendance of one session."""
        self.pick(session_id)
        if not self.pane.is_ticking() or self.pane.session is None or self.pane.session.card.id != session_id:
            self.tick_off()

    def shows_agenda(self) -> bool:
        """Whether the sessions stand as a list."""
        return self.above.currentWidget() is self.agenda

    def turn_view(self) -> None:
        """The month as a list, or as a grid."""
        self.above.setCurrentWidget(self.grid if self.shows_agenda() else self.agenda)
        self.head.agenda.setChecked(self.shows_agenda())
        (self.agenda.table if self.shows_agenda() else self.grid).setFocus()

    def turn_mine(self) -> None:
        """One's own sessions alone, or everybody's."""
        self.mine = not self.mine
        self.head.mine.setChecked(self.mine)
        self.show_sessions(self.every)
        self.reads.todo()

    def show_plan(self, *, on: bool) -> None:
        """The dates of a series in place of the month, while it is being written."""
        shown = self.above.currentWidget() is self.plan
        if on and not shown:
            self.plan.begin()
            self.above.setCurrentWidget(self.plan)
        elif shown and not on:
            self.above.setCurrentWidget(self.agenda if self.head.agenda.isChecked() else self.grid)

    def show_todo(self, found: tuple[tuple[Reminder, ...], tuple[ToTell, ...]]) -> None:
        """What waits and whom to tell are here; of sessions to give, one's own."""
        mine = self.desk.person.id
        self.todo.show_rows([row for row in found[0] if row.what != "give" or row.trainer_id == mine])
        self.telling.show_rows(found[1])
        if self._tell:
            self.telling.show_session(self._tell)
            self._tell = 0

    def open_tell(self, session_id: int = 0) -> None:
        """The list of whom to tell, at one session."""
        if self.form_is_open() and self.form.is_dirty():
            self.can_leave()
            return
        self.leave_form()
        self.below.setCurrentIndex(TELL)
        self._tell = session_id
        self.reads.todo()
        self.telling.take_focus()

    def leave_tell(self) -> None:
        """Back to the session."""
        self.below.setCurrentIndex(ONE_SESSION if self.pane.session else NO_SESSION)
        self.take_focus()

    def decides(self) -> bool:
        """Whether the session shown waits for a decision."""
        card = self.pane.session.card if self.pane.session is not None else None
        return card is not None and card.status != "cancelled" and card.booked < card.least and not card.decided

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost; says what is open otherwise."""
        tr = self.desk.words.tr
        if self.form_is_open() and self.form.is_dirty():
            self.desk.say("failed", tr(mark("A session is being written: save it, or cancel with Esc.")))
            return False
        if self.pane.booking.names.text().strip():
            self.desk.say("failed", tr(mark("A booking is begun: book it, or empty its line.")))
            return False
        return True

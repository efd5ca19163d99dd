"""The Courses page: sessions as cards, the month, and the chosen session with its bookings and waiting list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.pages.courses import action_rows
from desk.ui.pages.courses.cards import CardList
from desk.ui.pages.courses.head import CoursesHead
from desk.ui.pages.courses.session_form import SessionForm
from desk.ui.pages.courses.session_pane import SessionPane
from desk.ui.pages.courses.verbs import Verbs
from desk.ui.pages.page import Page
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
    from desk.services.courses import CourseView, SessionCard, SessionView
    from desk.services.desks import PersonView
    from desk.ui.actions import Action
    from desk.ui.memory import Memory

AHEAD, BACK = timedelta(days=400), timedelta(days=31)
NO_SESSION, ONE_SESSION, FORM = 0, 1, 2
# The session keeps room for its head, six rows and the booking line; the month takes the rest.
MONTH_HEIGHT, SESSION_HEIGHT, LEAST_SESSION = 440, 340, 230
# Narrower than this the cards give way: the month holds the same sessions, J and K walk them.
CARDS_FROM = 900


class CoursesPage(Page):
    """What is on, who comes, and how many seats are left."""

    id = "courses"
    cares_for = frozenset({"session", "booking", "course", "site", "customer", "attendee", "charge", "invoice"})

    def __init__(self, desk: Any) -> None:
        super().__init__(desk)
        self.search, self.chosen = "", 0
        self._site: Pick | None = None
        self.month = desk.now().date().replace(day=1)
        self.sessions: tuple[SessionCard, ...] = ()
        self.closed: dict[date, str] = {}
        self.verbs = Verbs(self)
        self.head, self.cards, self.grid = CoursesHead(), CardList(desk), MonthGrid(desk.words)
        self.pane, self.form, self.none = SessionPane(desk), SessionForm(desk), EmptyState("courses")
        self.no_cards = EmptyState("courses")
        self._lay_out()
        self._wire()

    def _wire(self) -> None:
        head, pane, verbs = self.head, self.pane, self.verbs
        head.finder.searched.connect(self._search)
        head.finder.left.connect(self.take_focus)
        head.turned.connect(self.turn)
        head.new_wanted.connect(self.begin)
        self.cards.picked.connect(self.pick)
        self.grid.picked.connect(self.pick)
        self.form.sent.connect(verbs.save_session)
        self.form.left.connect(self.leave_form)
        pane.booking.priced.connect(verbs.price)
        pane.booking.sent.connect(verbs.book)
        pane.people.told.connect(verbs.told)
        pane.people.cancel_wanted.connect(verbs.cancel_booking)
        pane.people.opened.connect(verbs.open_customer)
        pane.people.table.chosen.connect(lambda _id: self.desk.registry.refresh())
        pane.attendance.ticked.connect(verbs.tick)
        pane.attendance.named.connect(verbs.rename)
        pane.attendance.left.connect(self.tick_off)

    def _lay_out(self) -> None:
        self.left, self.below, self.split = QStackedWidget(), QStackedWidget(), Splitter(Qt.Orientation.Vertical)
        self.left.setFixedWidth(self.cards.width())
        self.left.addWidget(self.cards)
        self.left.addWidget(self.no_cards)
        for part in (self.none, self.pane, self.form):
            self.below.addWidget(part)
        self.below.setMinimumHeight(LEAST_SESSION)
        self.split.addWidget(self.grid)
        self.split.addWidget(self.below)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setSizes([MONTH_HEIGHT, SESSION_HEIGHT])
        body, column, self._between = QHBoxLayout(), QVBoxLayout(self), line(upright=True)
        for layout in (body, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        body.addWidget(self.left)
        body.addWidget(self._between)
        body.addWidget(self.split, 1)
        column.addWidget(self.head)
        column.addLayout(body, 1)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand where there is room for them."""
        for part in (self.left, self._between):
            part.setVisible(self.width() >= CARDS_FROM)

    def take_focus(self) -> None:
        """The chosen card; arrows walk the sessions from there."""
        card = self.cards.chosen_card()
        (self.pane.people.table if card is None or self.left.isHidden() else card).setFocus()

    def redress(self) -> None:
        """The cards' icons in the theme now in force."""
        self.cards.retranslate()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        if self.pane.bar is None:
            self.pane.add_tools()
        self.none.say(
            tr(mark("No session is chosen")), tr(mark("Choose one at the left or in the month, or schedule the first with Ctrl+N."))
        )
        for part in (self.cards, self.pane, self.form):
            part.retranslate()
        self.grid.speak(self.desk.words)
        self._write_lists()
        if self.desk.store is not None:
            self._read_closed()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the sessions and the chosen one anew."""
        if self.desk.store is None or (changed is not None and not changed.kinds & self.cares_for):
            return
        courses, store, search, today = self.desk.services.courses, self.desk.store, self.search, self.desk.now().date()
        first, last = min(today - BACK, self.month - BACK), max(today, self.month) + AHEAD
        self.desk.lane.read(
            lambda: courses.sessions(store, first=first, last=last, search=search), self._show_sessions, channel="courses.list"
        )
        self._read_closed()
        if changed is None or "course" in changed.kinds:
            services = self.desk.services
            self.desk.lane.read(
                lambda: (services.courses.courses(store, on=today), services.desks.people(store)), self._offer, channel="courses.choices"
            )
        if self.chosen:
            self._read(self.chosen)

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

    def _offer(self, choices: tuple[tuple[CourseView, ...], tuple[PersonView, ...]]) -> None:
        self.form.offer(*choices)
        self.pane.know_courses({course.id: course for course in choices[0]})

    def _read_closed(self) -> None:
        courses, store, language = self.desk.services.courses, self.desk.store, self.desk.words.code
        first, last = self.month - timedelta(days=7), self.month + timedelta(days=44)
        self.desk.lane.read(
            lambda: courses.closed_days(store, first=first, last=last, language=language), self._show_closed, channel="courses.closed"
        )

    def _show_closed(self, closed: dict[date, str]) -> None:
        self.closed = closed
        self._show_month()

    def coming(self) -> list[SessionCard]:
        """The sessions that are not over and not cancelled, the next first."""
        now = self.desk.now()
        return [session for session in self.sessions if session.ends_at >= now and session.status != "cancelled"]

    def _show_sessions(self, sessions: tuple[SessionCard, ...]) -> None:
        self.sessions = sessions
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
        self.cards.choose(session_id)
        self._read(session_id)

    def _read(self, session_id: int) -> None:
        courses, store = self.desk.services.courses, self.desk.store
        self.desk.lane.read(lambda: courses.session(store, session_id=session_id), self._show, self._gone, channel="courses.one")

    def _gone(self, error: Told) -> None:
        self.chosen = 0
        self.desk.refuse(error)

    def _show(self, session: SessionView) -> None:
        fresh = self.pane.session is None or self.pane.session.card.id != session.card.id
        self.pane.show_session(session)
        if self.below.currentIndex() != FORM:
            self.below.setCurrentIndex(ONE_SESSION)
        month = session.card.starts_at.astimezone(self.desk.zone).date().replace(day=1)
        if fresh and month != self.month:
            self.month = month
            self.reload()
        self._show_month()
        self.desk.registry.refresh()

    def session(self) -> SessionView | None:
        """The session shown."""
        return self.pane.session

    def _search(self, text: str) -> None:
        self.search = text
        self.reload()

    def form_is_open(self) -> bool:
        """Whether a session is being scheduled or changed."""
        return self.below.currentIndex() == FORM

    def begin(self) -> None:
        """Opens the form of a new session; a form that is open stays as it is."""
        if not self.form_is_open():
            self.below.setCurrentIndex(FORM)
            self.form.begin(max(self.month, self.desk.now().date() + timedelta(days=1)))

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
            self.take_focus()

    def begin_booking(self) -> None:
        """The cursor goes to the booking line."""
        self.leave_form()
        self.pane.tick_off(on=False)
        self.pane.booking.begin()

    def tick_off(self) -> None:
        """Attendance, and back."""
        self.leave_form()
        on = not self.pane.is_ticking()
        self.pane.tick_off(on=on)
        (self.pane.attendance.table if on else self.pane.people.table).setFocus()

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

"""The Courses page: sessions as cards, the month, and the chosen session with its bookings and waiting list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.pages.courses.action_rows import action_rows
from desk.ui.pages.courses.cards import CardList
from desk.ui.pages.courses.session_form import SessionForm
from desk.ui.pages.courses.session_pane import SessionPane
from desk.ui.pages.courses.verbs import Verbs
from desk.ui.pages.page import Page
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, text_label
from desk.ui.parts.month import MonthEvent, MonthGrid
from desk.ui.parts.page_head import FindField, PageHead
from desk.ui.parts.splitter import Splitter
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.courses import CourseView, SessionCard, SessionView
    from desk.services.desks import PersonView
    from desk.ui.actions import Action

AHEAD, BACK = timedelta(days=400), timedelta(days=31)
NO_SESSION, ONE_SESSION, FORM = 0, 1, 2


class CoursesPage(Page):
    """What is on, who comes, and how many seats are left."""

    id = "courses"
    cares_for = frozenset({"session", "booking", "course", "site", "customer", "attendee", "charge", "invoice"})

    def __init__(self, desk: Any) -> None:
        super().__init__(desk)
        self.search, self.chosen = "", 0
        self.month = desk.now().date().replace(day=1)
        self.sessions: tuple[SessionCard, ...] = ()
        self.closed: dict[date, str] = {}
        self.verbs = Verbs(self)
        self._make_head()
        self.cards, self.grid = CardList(desk), MonthGrid(desk.words)
        self.pane, self.form, self.none = SessionPane(desk), SessionForm(desk), EmptyState("courses")
        self.no_cards = EmptyState("courses")
        self._lay_out()
        self.cards.picked.connect(self.choose)
        self.grid.picked.connect(self.choose)
        self.form.sent.connect(self.verbs.save_session)
        self.form.left.connect(self.leave_form)
        self.pane.booking.priced.connect(self.verbs.price)
        self.pane.booking.sent.connect(self.verbs.book)
        self.pane.people.told.connect(self.verbs.told)
        self.pane.people.cancel_wanted.connect(self.verbs.cancel_booking)
        self.pane.attendance.ticked.connect(self.verbs.tick)
        self.pane.attendance.named.connect(self.verbs.rename)
        self.pane.attendance.left.connect(self.tick_off)
        self.pane.people.table.chosen.connect(lambda _id: desk.registry.refresh())

    def _make_head(self) -> None:
        self.head, self.finder = PageHead(), FindField(key="/")
        self.back, self.forth = icon_button("caret-left", ""), icon_button("caret-right", "")
        self.month_word = text_label("", 13, 600)
        self.month_word.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.month_word.setMinimumWidth(118)
        self.today, self.new = Button(""), Button("", "ordinary", "new", "Ctrl+N")
        self.head.left.addWidget(self.finder)
        for part in (self.back, self.month_word, self.forth, self.today, self.new):
            self.head.right.addWidget(part)
        self.finder.searched.connect(self._search)
        self.back.clicked.connect(lambda: self.turn(-1))
        self.forth.clicked.connect(lambda: self.turn(1))
        self.today.clicked.connect(lambda: self.turn(0))
        self.new.clicked.connect(self.begin)

    def _lay_out(self) -> None:
        self.left, self.below, self.split = QStackedWidget(), QStackedWidget(), Splitter(Qt.Orientation.Vertical)
        self.left.setFixedWidth(self.cards.width())
        self.left.addWidget(self.cards)
        self.left.addWidget(self.no_cards)
        for part in (self.none, self.pane, self.form):
            self.below.addWidget(part)
        self.split.addWidget(self.grid)
        self.split.addWidget(self.below)
        self.split.setSizes([440, 300])
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.left)
        body.addWidget(line(upright=True))
        body.addWidget(self.split, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(body, 1)

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Courses"))

    def actions_here(self) -> list[Action]:
        """What can be done here, by key, menu and palette."""
        return action_rows(self)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        if self.pane.bar is None:
            self.pane.add_tools()
        self.finder.set_placeholder(tr(mark("Find a session")))
        self.back.describe(tr(mark("The month before")))
        self.forth.describe(tr(mark("The month after")))
        self.today.setText(tr(mark("Today")))
        self.new.setText(tr(mark("New session")))
        self.none.say(
            tr(mark("No session is chosen")), tr(mark("Choose one at the left or in the month, or schedule the first with Ctrl+N."))
        )
        for part in (self.cards, self.pane, self.form):
            part.retranslate()
        self.grid.speak(self.desk.words)
        self._show_month()

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
        if changed is None:
            services = self.desk.services
            self.desk.lane.read(
                lambda: (services.courses.courses(store), services.desks.people(store)), self._offer, channel="courses.choices"
            )
        if self.chosen:
            self._read(self.chosen)

    def show_thing(self, **what: Any) -> None:
        """Shows one session: `session_id=7`."""
        wanted = int(what.get("session_id") or 0)
        if wanted:
            self.choose(wanted)

    def _offer(self, choices: tuple[tuple[CourseView, ...], tuple[PersonView, ...]]) -> None:
        self.form.offer(*choices)

    def _read_closed(self) -> None:
        courses, store, language = self.desk.services.courses, self.desk.store, self.desk.words.code
        first, last = self.month - timedelta(days=7), self.month + timedelta(days=44)
        self.desk.lane.read(
            lambda: courses.closed_days(store, first=first, last=last, language=language), self._show_closed, channel="courses.closed"
        )

    def _show_closed(self, closed: dict[date, str]) -> None:
        self.closed = closed
        self._show_month()

    def _show_sessions(self, sessions: tuple[SessionCard, ...]) -> None:
        self.sessions = sessions
        now = self.desk.now()
        coming = [session for session in sessions if session.ends_at >= now and session.status != "cancelled"]
        past = [session for session in sessions if session.ends_at < now] if self.search else []
        shown = [*coming, *reversed(past)]
        words = self.desk.words
        self.head.set_title(self.title(), words.many("{n} coming up", "{n} coming up", len(coming)) if coming else "")
        self.left.setCurrentWidget(self.cards if shown else self.no_cards)
        if self.search:
            self.no_cards.say(
                words.tr(mark("No session is found by these words")), words.tr(mark("Course, place and trainer are searched."))
            )
        else:
            self.no_cards.say(words.tr(mark("Nothing is scheduled")), words.tr(mark("The first session is scheduled with Ctrl+N.")))
        if not self.chosen and shown:
            self.choose(shown[0].id)
        self.cards.show_sessions(shown, self.chosen)
        self._show_month()

    def _show_month(self) -> None:
        words, zone = self.desk.words, self.desk.zone
        events = []
        for session in self.sessions:
            starts = session.starts_at.astimezone(zone)
            if session.status != "cancelled":
                full = session.booked >= session.capacity
                note = words.tr(mark("full")) if full else f"{session.booked}/{session.capacity}"
                events.append(MonthEvent(session.id, starts.date(), words.clock(starts), session.course, note))
        self.month_word.setText(words.month(self.month))
        self.grid.show_month(self.month, today=self.desk.now().date(), events=events, closed=self.closed, chosen=self.chosen)

    def turn(self, months: int) -> None:
        """Another month; 0 is this one."""
        if months:
            moved = self.month + timedelta(days=31 if months > 0 else -1)
            self.month = moved.replace(day=1)
        else:
            self.month = self.desk.now().date().replace(day=1)
        self._show_month()
        self.reload()

    def step(self, by: int) -> None:
        """The session before or after."""
        found = self.cards.step(by, self.chosen)
        if found is not None:
            self.choose(found)

    def choose(self, session_id: int) -> None:
        """Shows a session, in cards and month too."""
        self.chosen = session_id
        self.cards.choose(session_id)
        session = next((one for one in self.sessions if one.id == session_id), None)
        if session is not None:
            self.month = session.starts_at.astimezone(self.desk.zone).date().replace(day=1)
            self._show_month()
        self._read(session_id)

    def _read(self, session_id: int) -> None:
        courses, store = self.desk.services.courses, self.desk.store
        self.desk.lane.read(lambda: courses.session(store, session_id=session_id), self._show, channel="courses.one")

    def _show(self, session: SessionView) -> None:
        self.pane.show_session(session)
        if self.below.currentIndex() != FORM:
            self.below.setCurrentIndex(ONE_SESSION)
        self.desk.registry.refresh()

    def session(self) -> SessionView | None:
        """The session shown."""
        return self.pane.session

    def _search(self, text: str) -> None:
        self.search = text
        self.reload()

    def begin(self) -> None:
        """Opens the form of a new session."""
        self.below.setCurrentIndex(FORM)
        today = self.desk.now().date()
        self.form.begin(max(self.month, today + timedelta(days=1)))

    def change(self) -> None:
        """Opens the form on the session shown."""
        if self.pane.session is not None:
            self.below.setCurrentIndex(FORM)
            self.form.change(self.pane.session)

    def leave_form(self) -> None:
        """Back from the form; what was typed for a new session is kept."""
        self.below.setCurrentIndex(ONE_SESSION if self.pane.session else NO_SESSION)

    def tick_off(self) -> None:
        """Attendance, and back."""
        self.below.setCurrentIndex(ONE_SESSION)
        on = not self.pane.is_ticking()
        self.pane.tick_off(on=on)
        (self.pane.attendance.table if on else self.pane.people.table).setFocus()

    def can_leave(self) -> bool:
        """Whether no form is open."""
        return self.below.currentIndex() != FORM

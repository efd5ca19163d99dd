"""The Courses page: sessions as cards, the month, and the chosen session with its bookings and waiting list."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.ui.due_strip import DueStrip
from desk.ui.page import Page
from desk.ui.pages.courses import action_rows, late_panes
from desk.ui.pages.courses.bottom import Bottom
from desk.ui.pages.courses.cards import CardList
from desk.ui.pages.courses.head import CoursesHead
from desk.ui.pages.courses.layout import MONTH_HEIGHT, SESSION_HEIGHT, lay_out, wire
from desk.ui.pages.courses.overview import Overview
from desk.ui.pages.courses.reads import Reads
from desk.ui.pages.courses.session_pane import SessionPane
from desk.ui.pages.courses.session_verbs import SessionVerbs
from desk.ui.pages.courses.todo import Todo
from desk.ui.pages.courses.verbs import Verbs
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line
from desk.ui.parts.late import made
from desk.ui.parts.month import MonthGrid
from desk.ui.parts.pick_field import Pick
from desk.ui.parts.splitter import Splitter
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.courses import SessionView
    from desk.ui.actions import Action
    from desk.ui.memory import Memory
    from desk.ui.pages.courses.reads import Choices

# Narrower than this the cards give way: the month holds the same sessions, J and K walk them.
CARDS_FROM = 900


class CoursesPage(Page):
    """What is on, who comes, and how many seats are left; the panes that most days nobody opens are made when they are."""

    id = "courses"
    cares_for = frozenset({
        "session", "booking", "course", "site", "customer", "contact", "attendee", "charge", "invoice", "room", "booking_terms",
    })  # fmt: skip

    form = cached_property(late_panes.session_form)
    telling = cached_property(late_panes.telling)
    agenda = cached_property(late_panes.agenda)
    plan = cached_property(late_panes.series_plan)

    def __init__(self, desk: Any) -> None:
        super().__init__(desk)
        self.chosen = 0
        self.choices: Choices | None = None
        self.memory: Memory | None = None
        self._site: Pick | None = None
        self._names = ""
        self.overview, self.bottom = Overview(self), Bottom(self)
        self.verbs, self.session_verbs, self.reads = Verbs(self), SessionVerbs(self), Reads(self)
        self.head, self.cards, self.grid = CoursesHead(), CardList(desk), MonthGrid(desk.words)
        self.pane, self.none, self.no_cards = SessionPane(self), EmptyState("courses"), EmptyState("courses")
        self.todo, self.due, self.side = Todo(desk), DueStrip(desk), QWidget()
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
        self.memory = memory
        memory.keep_splitter("courses.split", self.split, [MONTH_HEIGHT, SESSION_HEIGHT])
        memory.keep_table("courses.people", self.pane.people.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand where there is room for them."""
        for part in (self.side, self.between):
            part.setVisible(self.width() >= CARDS_FROM)

    def take_focus(self) -> None:
        """The chosen card; arrows walk the sessions from there."""
        card = self.cards.chosen_card()
        if self.bottom.is_telling():
            self.telling.take_focus()
        elif self.overview.shows_agenda():
            self.agenda.table.setFocus()
        else:
            (self.pane.people.table if card is None or self.side.isHidden() else card).setFocus()

    def redress(self) -> None:
        """The cards' icons and the form's month in the theme now in force."""
        self.cards.retranslate()
        self.todo.redress()
        for form in made(self, "form"):
            form.redress()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        if self.pane.bar is None:
            self.pane.add_tools()
        self.none.say(
            tr(mark("No session is chosen")), tr(mark("Choose one at the left or in the month, or schedule the first with Ctrl+N."))
        )
        for part in (self.cards, self.pane, *made(self, "form", "agenda", "plan", "telling")):
            part.retranslate()
        self.due.retranslate()
        self.grid.speak(self.desk.words)
        self.overview.write()
        if self.desk.store is not None:
            self.reads.closed()

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the sessions and the chosen one anew."""
        if self.desk.store is None or (changed is not None and not changed.kinds & self.cares_for):
            return
        self.reads.sessions()
        self.reads.closed()
        self.reads.todo()
        self.due.reload()
        if changed is None or {"course", "room", "booking_terms"} & changed.kinds:
            self.reads.choices()
        if self.chosen:
            self.reads.one(self.chosen)

    def show_thing(self, **what: Any) -> None:
        """Shows one session (`session_id=7`), whom to tell (`tell=True`), or begins a booking (`site=(7, "a.example", "Hótel Lundey")`)."""
        if what.get("session_id"):
            self.pick(int(what["session_id"]))
        if what.get("tell"):
            self.bottom.open_tell()
        if what.get("site"):
            self._site, self._names = Pick(*what["site"]), str(what.get("names") or "")
            self.begin_with_site()

    def begin_with_site(self) -> None:
        """The booking that was asked for elsewhere begins as soon as there are sessions."""
        if self._site is not None and self.overview.sessions:
            pick, self._site = self._site, None
            self.bottom.leave_form()
            self.overview.choose_open()
            self.pane.booking.begin_with(pick, self._names)

    def offer(self, choices: Choices) -> None:
        """Courses, trainers and rooms are here, what each course costs, and the days to decide by."""
        self.choices = choices
        for form in made(self, "form"):
            form.offer(*choices)
        self.pane.know_courses({course.id: course for course in choices[0]})

    def pick(self, session_id: int) -> None:
        """A person chose a session: a form that would lose nothing gives way."""
        self.bottom.give_way()
        self.choose(session_id)

    def choose(self, session_id: int) -> None:
        """Shows a session, in cards and month too."""
        self.chosen = session_id
        if self.bottom.is_telling():
            self.bottom.show_one()
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
        if self.pane.is_telling_record():
            self.reads.record()
        month = session.card.starts_at.astimezone(self.desk.zone).date().replace(day=1)
        if fresh and month != self.overview.month:
            self.overview.go_to(month)
        self.overview.show_month()
        self.desk.registry.refresh()
        self.bottom.session_came(session.card.id)

    def session(self) -> SessionView | None:
        """The session shown."""
        return self.pane.session

    def decides(self) -> bool:
        """Whether the session shown waits for a decision."""
        card = self.pane.session.card if self.pane.session is not None else None
        return card is not None and card.status != "cancelled" and card.booked < card.least and not card.decided

    def can_leave(self) -> bool:
        """Whether nothing typed would be lost; says what is open otherwise."""
        return self.bottom.can_leave()

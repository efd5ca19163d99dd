"""The upper half of the Courses page and its cards: the sessions as cards, as a month and as an agenda; everybody's or one's own."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desk.ui.parts.late import made
from desk.ui.parts.month import MonthEvent
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.courses import SessionCard
    from desk.ui.pages.courses.page import CoursesPage

SATURDAY = 5


class Overview:
    """What is listed, and how it is looked at."""

    def __init__(self, page: CoursesPage) -> None:
        self._page, self._desk = page, page.desk
        self.search, self.mine = "", False
        self.month: date = self._desk.now().date().replace(day=1)
        self.sessions: tuple[SessionCard, ...] = ()
        self.every: tuple[SessionCard, ...] = ()
        self.closed: dict[date, str] = {}

    def show_closed(self, closed: dict[date, str]) -> None:
        """The days the desk is closed are here."""
        self.closed = closed
        self.show_month()

    def coming(self) -> list[SessionCard]:
        """The sessions that are not over and not cancelled, the next first."""
        now = self._desk.now()
        return [session for session in self.sessions if session.ends_at >= now and session.status != "cancelled"]

    def show_sessions(self, sessions: tuple[SessionCard, ...]) -> None:
        """The sessions are here: cards, month and counts follow; one's own alone where that is asked for."""
        page, self.every = self._page, sessions
        mine = self._desk.person.id
        self.sessions = tuple(one for one in sessions if one.trainer_id == mine) if self.mine else sessions
        coming = self.coming()
        past = [session for session in self.sessions if session not in coming] if self.search else []
        shown = [*coming, *reversed(past)]
        page.left.setCurrentWidget(page.cards if shown else page.no_cards)
        page.cards.show_sessions(shown, page.chosen)
        if not page.chosen and shown:
            page.choose(shown[0].id)
        self.write()
        page.begin_with_site()

    def write(self) -> None:
        """Writes every word."""
        tr, page = self._desk.words.tr, self._page
        page.head.write(self._desk.words, len(self.coming()), self.month)
        if self.search:
            page.no_cards.say(tr(mark("No session is found by these words")), tr(mark("Course, place and trainer are searched.")))
        else:
            page.no_cards.say(tr(mark("Nothing is scheduled")), tr(mark("The first session is scheduled with Ctrl+N.")))
        self.show_month()

    def show_month(self) -> None:
        """Fills month and agenda."""
        words, zone, page, events = self._desk.words, self._desk.zone, self._page, []
        for session in self.sessions:
            starts = session.starts_at.astimezone(zone)
            if session.status != "cancelled":
                full = session.booked >= session.capacity
                note = words.tr(mark("full")) if full else f"{session.booked}/{session.capacity}"
                taken = session.booked / session.capacity
                events.append(MonthEvent(session.id, starts.date(), words.clock(starts), session.course, note, taken))
        page.head.show_month(words, self.month)
        page.grid.show_month(self.month, today=self._desk.now().date(), events=events, closed=self.closed, chosen=page.chosen)
        for agenda in made(page, "agenda"):
            agenda.show_sessions(self.of_month(), page.chosen)

    def of_month(self) -> list[SessionCard]:
        """The sessions of the month shown."""
        return [one for one in self.sessions if one.starts_at.astimezone(self._desk.zone).date().replace(day=1) == self.month]

    def turn(self, months: int) -> None:
        """Another month; 0 is this one."""
        moved = self.month + timedelta(days=31 if months > 0 else -1) if months else self._desk.now().date()
        self.month = moved.replace(day=1)
        self.show_month()
        self._page.reload()

    def go_to(self, month: date) -> None:
        """The month of a session that was chosen elsewhere."""
        self.month = month
        self._page.reload()

    def step(self, by: int) -> None:
        """The session before or after."""
        found = self._page.cards.step(by, self._page.chosen)
        if found is not None:
            self._page.pick(found)

    def choose_open(self) -> None:
        """The next session that has a seat left, or else the next."""
        coming = self.coming()
        found = next((session for session in coming if session.booked < session.capacity), coming[0] if coming else None)
        if found is not None:
            self._page.pick(found.id)

    def search_for(self, text: str) -> None:
        """The sessions of these words."""
        self.search = text
        self._page.reload()

    def next_working_day(self) -> date:
        """The first day from tomorrow, or in the month shown, that the desk is open."""
        day = max(self.month, self._desk.now().date() + timedelta(days=1))
        while day.weekday() >= SATURDAY or day in self.closed:
            day += timedelta(days=1)
        return day

    def shows_agenda(self) -> bool:
        """Whether the sessions stand as a list."""
        return self._page.above.currentWidget() in made(self._page, "agenda")

    def turn_view(self) -> None:
        """The month as a list, or as a grid."""
        page = self._page
        page.above.setCurrentWidget(page.grid if self.shows_agenda() else page.agenda)
        page.head.agenda.setChecked(self.shows_agenda())
        (page.agenda.table if self.shows_agenda() else page.grid).setFocus()

    def turn_mine(self) -> None:
        """One's own sessions alone, or everybody's."""
        self.mine = not self.mine
        self._page.head.mine.setChecked(self.mine)
        self.show_sessions(self.every)
        self._page.reads.todo()

    def show_plan(self, *, on: bool) -> None:
        """The dates of a series in place of the month, while it is being written."""
        page = self._page
        shown = page.above.currentWidget() in made(page, "plan")
        if on and not shown:
            page.plan.begin()
            page.above.setCurrentWidget(page.plan)
        elif shown and not on:
            page.above.setCurrentWidget(page.agenda if page.head.agenda.isChecked() else page.grid)

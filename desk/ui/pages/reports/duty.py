"""The roster's tab: who is on duty and who is away, by month or week; duties planned, handed over, swapped; tickets of somebody away."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.form import Choice
from desk.ui.pages.reports import duty_actions, duty_sayings
from desk.ui.pages.reports.duty_away import AwayTickets
from desk.ui.pages.reports.duty_forms import TITLES
from desk.ui.pages.reports.duty_grid import DutyGrid
from desk.ui.pages.reports.duty_lanes import lanes_of
from desk.ui.pages.reports.duty_side import DutySide
from desk.ui.pages.reports.duty_verbs import DutyVerbs
from desk.ui.pages.reports.tab import ReportTab
from desk.ui.parts.action_bar import ActionBar
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.splitter import Splitter
from desk.ui.tokens import INNER_HEAD
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.duties import AbsenceView, DutyView, Gap, RosterLine, RosterView
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.memory import Memory
    from desk.ui.pages.reports.duty_grid import BarKey
    from desk.ui.record_form import RecordForm

SIDE, FORM, LEAST_CHOICE, WEEK, PAGE = 360, 16, 80, 7, 100
BAR: Final = (
    "duty.turns", "duty.shift", "duty.away", "duty.hand", "duty.swap", "duty.offer", "duty.remove", "duty.record", "duty.calendar",
    "duty.print",
)  # fmt: skip
ON_DUTY: Final = ("duty.hand", "duty.swap", "duty.offer", "duty.remove")
ON_AWAY: Final = ("duty.change_away", "duty.back")


class DutyTab(ReportTab):
    """The calendar at the left, what is chosen and what is missing at the right, tickets of somebody away below."""

    cares_for = frozenset({"duty", "absence", "person", "profile", "contract", "ticket"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view: RosterView | None = None
        self.by_week, self.first = False, desk.now().date().replace(day=1)
        self._closed: dict[date, str] = {}
        self._record: list[RosterLine] = []
        self.grid, self.side, self.stack = DutyGrid(desk.words), DutySide(desk), QStackedWidget()
        self.verbs, self.away = DutyVerbs(self), AwayTickets(self)
        self.month, self.week = Button("", "tab"), Button("", "tab")
        self.before, self.after, self.today = icon_button("caret-left", ""), icon_button("caret-right", ""), Button("", "tool")
        self.span, self._bar_row = text_label("", 14, 600, figures=True), QHBoxLayout()
        self.people = Button("", "primary", "trainer")
        self.above, self.none = QStackedWidget(), EmptyState("calls", button=self.people)
        self._forms: dict[str, tuple[QScrollArea, QLabel]] = {}
        self.bar: ActionBar | None = None
        self._build()
        self.people.clicked.connect(lambda: desk.open("settings", section="people"))
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.today.clicked.connect(lambda: self.turn(0))
        self.month.clicked.connect(lambda: self.look(by_week=False))
        self.week.clicked.connect(lambda: self.look(by_week=True))
        self.grid.turned.connect(self.turn)
        self.grid.picked.connect(self._picked)
        self.grid.opened.connect(self._opened)
        self.side.wanted.connect(self._wanted)

    def _build(self) -> None:
        head, top = QWidget(), QVBoxLayout()
        head.setFixedHeight(INNER_HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(4)
        for part in (self.before, self.after, self.today):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.span)
        row.addSpacing(12)
        row.addWidget(self.month)
        row.addWidget(self.week)
        row.addSpacing(12)
        row.addLayout(self._bar_row, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.grid)
        self.above.addWidget(area)
        self.above.addWidget(self.none)
        self.split = Splitter(Qt.Orientation.Vertical)
        self.split.addWidget(self.above)
        self.split.addWidget(self.away)
        self.stack.addWidget(self.side)
        self.stack.setFixedWidth(SIDE)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.split, 1)
        below.addWidget(line(upright=True))
        below.addWidget(self.stack)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(head)
        top.addWidget(line())
        top.addLayout(below, 1)
        self.setLayout(top)

    # What every tab does.

    def action_rows(self) -> list[Action]:
        """What can be done here, by key, menu and palette."""
        return duty_actions.rows_of(self)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the time shown anew; tickets alone only where those of somebody away are shown."""
        desk = self.desk
        if changed is not None and not changed.kinds & (self.cares_for - {"ticket"}):
            self.away.read()
            return
        if desk.store is None:
            return
        now, by, language = desk.clock.now(), desk.person.id, desk.words.code
        start, end = self._instants()
        first, last = self.first, self.first + timedelta(days=self.days() - 1)

        def read() -> tuple[RosterView, dict[date, str]]:
            closed = desk.services.courses.closed_days(desk.store, first=first, last=last, language=language)
            return desk.services.duties.roster(desk.store, start=start, end=end, now=now, by=by), closed

        desk.lane.read(read, self._show, channel="duty-roster")

    def _instants(self) -> tuple[datetime, datetime]:
        zone = self.desk.zone
        ends = self.first + timedelta(days=self.days())
        return datetime.combine(self.first, time(), zone).astimezone(UTC), datetime.combine(ends, time(), zone).astimezone(UTC)

    def _show(self, found: tuple[RosterView, dict[date, str]]) -> None:
        self.view, self._closed = found
        self._paint()
        self.show_away()

    def _paint(self) -> None:
        if self.view is None:
            return
        words, view = self.desk.words, self.view
        self.above.setCurrentIndex(0 if view.able or view.duties or view.absences else 1)
        self.grid.show_lanes(lanes_of(view, self.first, self.days(), self.desk.now(), self._closed, words), words)
        self._write_side()
        self.desk.registry.refresh()

    def show_thing(self, **what: Any) -> None:
        """Shows one duty or absence: `desk.open("reports", tab="duty", absence_id=3)`."""
        for kind in ("duty", "absence"):
            if what.get(f"{kind}_id"):
                self.grid.choose((kind, int(what[f"{kind}_id"])))
                self._picked(self.grid.chosen)

    def keep_places(self, memory: Memory) -> None:
        """The handle above the tickets, and their columns."""
        memory.keep_splitter("reports.duty", self.split, [420, 260])
        memory.keep_table("reports.away", self.away.table)

    def take_focus(self) -> None:
        """The calendar, or the form that is open."""
        form = self.verbs.made.get(self.verbs.open_form)
        (self.grid if form is None else form).setFocus()

    def is_typing(self) -> bool:
        """Whether a form is open with something typed."""
        form = self.verbs.made.get(self.verbs.open_form)
        return form is not None and form.is_dirty()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.month.setText(tr(mark("Month")))
        self.week.setText(tr(mark("Week")))
        self.today.setText(tr(mark("Today")))
        self.before.describe(tr(mark("Earlier")))
        self.after.describe(tr(mark("Later")))
        name(self.side, tr(mark("What is chosen, and what is missing")))
        tick = mark("Tick it for those who do among the people, with the number to ring them at.")
        self.none.say(tr(mark("Nobody takes on-call duty yet")), tr(tick))
        self.people.setText(tr(mark("Open the people")))
        registry = self.desk.registry
        if self.bar is None and any(row.id == BAR[0] for row in registry.rows()):
            self.bar = ActionBar(registry, BAR, tr(mark("More actions")), right=True)
            self._bar_row.addWidget(self.bar, 1)
        if self.bar is not None:
            self.bar.set_more_word(tr(mark("More actions")))
        for form in self.verbs.made.values():
            form.retranslate()
        self.away.retranslate()
        self._title()
        self._paint()

    def redress(self) -> None:
        """The theme has changed."""
        self.grid.update()

    # The time shown.

    def days(self) -> int:
        """A week, or as many days as the month has."""
        return WEEK if self.by_week else ((self.first + timedelta(days=31)).replace(day=1) - self.first).days

    def middle(self) -> date:
        """A day in the middle of what is shown."""
        return self.first + timedelta(days=self.days() // 2)

    def turn(self, by: int) -> None:
        """A month or week on or back; 0 is the one of today."""
        day = self.desk.now().date() if by == 0 else self.first + timedelta(days=self.days() if by > 0 else -1)
        self._go(day)

    def look(self, *, by_week: bool) -> None:
        """By month or by week, around the duty chosen, else around today where it is in sight."""
        chosen, today = self.grid.bar(self.grid.chosen), self.desk.now().date()
        seen = self.first <= today < self.first + timedelta(days=self.days())
        self.by_week = by_week
        self._go(chosen.starts.date() if chosen is not None else today if seen else self.first)

    @Slot()
    def turn_view(self) -> None:
        """The other of the two."""
        self.look(by_week=not self.by_week)

    def _go(self, day: date) -> None:
        self.first = day - timedelta(days=day.weekday()) if self.by_week else day.replace(day=1)
        self._title()
        self.reload()

    def _title(self) -> None:
        words, last = self.desk.words, self.first + timedelta(days=WEEK - 1)
        self.span.setText(f"{words.short_day(self.first)} – {words.date(last)}" if self.by_week else words.month(self.first))
        self.month.setChecked(not self.by_week)
        self.week.setChecked(self.by_week)

    # What is chosen.

    def asked_about(self) -> Any:
        """The duty or the uncovered hours under the cursor."""
        return self.chosen_duty() or self.chosen_gap()

    def chosen_duty(self) -> DutyView | None:
        """The duty chosen, unless it is over."""
        kind, number = self.grid.chosen or ("", 0)
        rows = self.view.duties if self.view is not None and kind == "duty" else ()
        return next((row for row in rows if row.id == number and row.ends_at > self.desk.clock.now()), None)

    def chosen_absence(self) -> AbsenceView | None:
        """The absence chosen."""
        kind, number = self.grid.chosen or ("", 0)
        return next((row for row in (self.view.absences if self.view is not None and kind == "absence" else ()) if row.id == number), None)

    def chosen_gap(self) -> Gap | None:
        """The hours nobody covers that are chosen."""
        kind, number = self.grid.chosen or ("", 0)
        return self.view.gaps[number] if self.view is not None and kind == "gap" and number < len(self.view.gaps) else None

    def may_change_absence(self) -> bool:
        """Whether the absence chosen is one's own, or one is a manager."""
        absence, me = self.chosen_absence(), self.desk.person
        return absence is not None and (absence.person_id == me.id or me.manages)

    def said(self, duty: DutyView) -> str:
        """A duty in one line."""
        return duty_sayings.duty_line(duty, self.desk.now(), self.desk.words)

    def _picked(self, _key: BarKey | None) -> None:
        self._record = []
        self._write_side()
        self.show_away()
        self.desk.registry.refresh()

    def _opened(self, key: BarKey) -> None:
        """Enter: what one would most likely do with it."""
        wanted = {"gap": "duty.shift", "duty": "duty.hand", "absence": "duty.change_away"}[key[0]]
        registry = self.desk.registry
        if key[0] == "duty" and not registry.can(registry.row(wanted)):
            wanted = "duty.offer"
        registry.run(wanted)

    def show_away(self) -> None:
        """The tickets of the absence chosen."""
        self.away.show_absence(self.chosen_absence(), self.view.people if self.view is not None else ())

    # The right side.

    def _write_side(self) -> None:
        if self.view is None or self._record:
            return
        bar, registry = self.grid.bar(self.grid.chosen), self.desk.registry
        offered = {"duty": ON_DUTY, "second": ON_DUTY, "away": ON_AWAY, "gap": ("duty.shift",)}.get(bar.kind if bar is not None else "", ())
        known = {row.id: row for row in registry.rows()}
        verbs = [(verb, registry.text(known[verb])) for verb in offered if verb in known and registry.can(known[verb])]
        self.side.show_roster(self.view, () if bar is None else bar.said.split("\n"), verbs)

    def add_form(self, name_of: str, form: RecordForm) -> None:
        """A form stands in the side under its title."""
        body, area = QWidget(), QScrollArea()
        column = QVBoxLayout(body)
        column.setContentsMargins(FORM, FORM, FORM, FORM)
        title = text_label("", 13, 600)
        column.addWidget(title)
        column.addWidget(form)
        column.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        for choice in form.findChildren(Choice):
            choice.setMinimumWidth(LEAST_CHOICE)
        self._forms[name_of] = area, title
        self.stack.addWidget(area)

    def show_form(self, name_of: str) -> None:
        """Shows a form."""
        self.verbs.form(name_of)
        area, title = self._forms[name_of]
        title.setText(self.desk.words.tr(TITLES[name_of]))
        self.stack.setCurrentWidget(area)

    def show_side(self) -> None:
        """Shows what is chosen and what is missing."""
        self.stack.setCurrentWidget(self.side)
        self._write_side()

    def show_record(self) -> None:
        """Shows what changed in the roster."""
        self._record = []
        self._read_record(None)

    def _read_record(self, before: int | None) -> None:
        desk = self.desk
        desk.lane.read(
            lambda: desk.services.duties.history(desk.store, before=before, limit=PAGE), self._show_record, channel="duty-record"
        )

    def _show_record(self, lines: tuple[RosterLine, ...]) -> None:
        self._record += lines
        self.stack.setCurrentWidget(self.side)
        self.side.show_record(self._record, more=len(lines) == PAGE)

    def _wanted(self, verb: str, number: int) -> None:
        """A verb beside a line of the side."""
        if verb == "record_more":
            self._read_record(self._record[-1].id)
        elif verb == "record_close":
            self._record = []
            self._write_side()
        elif verb == "more_turns":
            self.verbs.more(number)
        elif verb == "end_turns":
            self.verbs.end_turns(number)
        elif verb in {"take_offer", "decline_offer"}:
            self.verbs.answer(verb, number)
        else:
            self.desk.registry.run(verb)

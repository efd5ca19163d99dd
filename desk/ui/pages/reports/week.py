"""The weekly report's tab: figures at the left, their paper at the right, or the list behind a number in its place."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from desk.rules.errors import Refused
from desk.rules.report import Period, last_full_week, week_of
from desk.ui.actions import Action
from desk.ui.inline_bar import Asked, InlineBar, Question
from desk.ui.pages.reports.tab import ReportTab
from desk.ui.pages.reports.week_bar import WeekBar, period_word
from desk.ui.pages.reports.week_behind import BehindPane
from desk.ui.pages.reports.week_figures import MISSED, Place, reason, sections
from desk.ui.pages.reports.week_grid import FigureGrid
from desk.ui.parts.labels import name
from desk.ui.parts.paper_print import print_paper
from desk.ui.parts.paper_view import PaperView
from desk.ui.parts.paper_window import file_name, save_paper
from desk.ui.parts.splitter import Splitter
from desk.ui.reading import wanted_day, write_date
from desk.ui.trade_words import word
from desk.words import mark
from desk.words.report_words import PROMISES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.report_figure import Figure
    from desk.services.changes import Changed
    from desk.services.reports import BehindRow, Shown, WeekRow
    from desk.ui.desk_context import Desk
    from desk.ui.memory import Memory

SPLIT = "reports.week"
SAVE_CSV, SAVED = mark("Save the figures as CSV"), mark("Saved as {file}.")


class WeekTab(ReportTab):
    """The last full week first; weeks before it as they were frozen, any other period as it stands."""

    cares_for = frozenset({"week_report", "outage", "maintenance", "release", "security_breach"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.period: Period | None = None
        self.shown: Shown | None = None
        self.bar, self.grid, self.paper, self.behind = WeekBar(desk), FigureGrid(), PaperView(), BehindPane(desk)
        self.asking, self.side = InlineBar(desk), QStackedWidget()
        for part in (self.paper, self.behind):
            self.side.addWidget(part)
        self.split = Splitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.grid)
        self.split.addWidget(self.side)
        self.split.setStretchFactor(1, 1)
        self.grid.setMinimumWidth(400)
        self.side.setMinimumWidth(320)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.split, 1)
        column.addWidget(self.asking)
        self.bar.stepped.connect(self.step)
        self.bar.chosen.connect(lambda first: self.open_period(week_of(first)))
        self.grid.wanted.connect(self.open_number)
        self.behind.left.connect(self.show_paper)
        self.asking.left.connect(self.take_focus)

    def action_rows(self) -> list[Action]:
        """What can be done with a report."""
        row = partial(Action, page="reports", menu="desk")
        has: Any = lambda: self.is_open() and self.shown is not None  # noqa: E731 - one condition of many rows
        return [
            row("reports.before", mark("The period before"), mark("Show the report of the period before"), "caret-left", "Alt+Left",
                when=self.is_open, run=partial(self.step, -1), menu=""),
            row("reports.after", mark("The period after"), mark("Show the report of the period after"), "caret-right", "Alt+Right",
                when=self.is_open, run=partial(self.step, 1), menu=""),
            row("reports.period", mark("Period"), mark("Report on any period of days"), "plan", "P",
                when=self.is_open, run=self.ask_period),
            row("reports.csv", mark("CSV"), mark("Save the figures as a CSV file"), "export", "E", when=has, run=self.save_csv),
            row("reports.print", mark("Print"), mark("Print the report"), "print", "Ctrl+P", when=has, run=self.print_it),
            row("reports.save", mark("Save PDF"), mark("Save the report as a PDF"), "save-pdf", "Ctrl+S", when=has, run=self.save_it),
        ]  # fmt: skip

    # Which period.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the period shown and the weeks reported; a frozen one is not read twice."""
        if self.desk.store is None:
            return
        self.period = self.period or last_full_week(self.desk.now().date())
        self._read()

    def _read(self) -> None:
        reports, store, period, now, by = self.desk.services.reports, self.desk.store, self.period, self.desk.now(), self.desk.person.id
        if period is None:
            return
        self._say_period()

        def job() -> tuple[Shown, Sequence[WeekRow]]:
            return reports.shown(store, period=period, now=now, by=by), reports.weeks(store)

        self.desk.lane.read(job, lambda found: self._came(*found), self._not_read, "reports.week")

    def _of_shown(self) -> Period | None:
        """The period whose figures and paper stand here; another is asked for before it has been read."""
        return None if self.shown is None else Period(self.shown.report.first, self.shown.report.last)

    def _say_period(self) -> None:
        if self.period is not None:
            self.bar.show_period(self.period, self.shown if self._of_shown() == self.period else None)

    def _not_read(self, error: Any) -> None:
        """What stands here stays, under its own name."""
        self.period = self._of_shown() or self.period
        self._say_period()
        self.desk.refuse(error)

    def _came(self, shown: Shown, weeks: Sequence[WeekRow]) -> None:
        self.shown = shown
        self.bar.offer(weeks)
        self._say_period()
        self.paper.set_pdf(shown.pdf)
        self._show_figures()
        self.desk.registry.refresh()

    def _show_figures(self) -> None:
        if self.shown is not None:
            self.grid.show_sections(sections(self.shown, self.desk.words, self.desk.zone))
            name(self.paper, self.title())

    def title(self) -> str:
        """The report's name, for its files."""
        period = self._of_shown()
        return f"{self.desk.words.tr(mark('Report'))} {period_word(period, self.desk.words)}" if period is not None else ""

    def open_period(self, period: Period) -> None:
        """Shows another period, with its paper."""
        self.period = period
        self.show_paper()
        self._read()

    @Slot(int)
    def step(self, by: int) -> None:
        """The period before or after, of the same length; none that has not begun."""
        if self.period is None:
            return
        days = timedelta(days=self.period.days * by)
        wanted = Period(self.period.first + days, self.period.last + days)
        if wanted.first <= self.desk.now().date():
            self.open_period(wanted)

    def ask_period(self) -> None:
        """Asks for the first and the last day."""
        words, period = self.desk.words, self.period or last_full_week(self.desk.now().date())
        days = (("first", mark("First day"), period.first), ("last", mark("Last day"), period.last))
        fields = tuple(Asked(key, label, write_date(day, words), 120) for key, label, day in days)
        sentence = words.tr(mark("Report on the days from the first to the last, both included."))
        self.asking.ask(Question("period", sentence, fields, mark("Show"), "reports", "primary", self._take_period))

    def _take_period(self, values: dict[str, str]) -> None:
        try:
            period = self._asked(values)
        except Refused as refused:
            self.asking.refuse(refused)
            return
        self.asking.done()
        self.open_period(period)

    def _asked(self, values: dict[str, str]) -> Period:
        period = Period(wanted_day("first", values["first"]), wanted_day("last", values["last"]))
        if period.last < period.first:
            raise Refused(mark("The period ends before it begins: give the first day first."), field="last")
        if period.first > self.desk.now().date():
            raise Refused(mark("This period has not begun yet."), field="first")
        return period

    # What stands behind a number.

    @Slot(object, str)
    def open_number(self, behind: Figure | Place, said: str) -> None:
        """Opens the list behind a number, or the thing elsewhere."""
        if isinstance(behind, Place):
            self.desk.open(behind.page, **dict(behind.what))
        elif behind.counts == MISSED:
            self.behind.show_rows("ticket", self._missed(behind), said)
            self._show_behind()
        elif self.shown is not None and (period := self._of_shown()) is not None:
            reports, store, now = self.desk.services.reports, self.desk.store, self.desk.now()
            frozen = self.shown.row is not None

            def came(ids: Sequence[int]) -> None:
                self.behind.show_ids(behind.thing, ids, said)
                self._show_behind()

            self.desk.lane.read(
                lambda: reports.behind(store, period=period, figure=behind, now=now, frozen=frozen), came, channel="reports.number"
            )

    def _missed(self, figure: Figure) -> list[BehindRow]:
        """Missed promises as rows: what was promised and why it was missed stand where the customer does in others."""
        if self.shown is None:
            return []
        facts: dict[str, Any] = {"level": attrgetter("level"), "promise": attrgetter("kind"), "reason": attrgetter("code", "reason")}
        words, made = self.desk.words, self.desk.services.reports.BehindRow
        found = [one for one in self.shown.report.missed if not figure.by or facts[figure.by](one) == figure.key]
        whys = [f"{word(PROMISES, one.kind, words)}: {reason(one.code, one.reason, words)}" for one in found]
        return [made(at, one.ticket_id, one.number, one.subject, whys[at], one.latest) for at, one in enumerate(found)]

    def _show_behind(self) -> None:
        self.side.setCurrentWidget(self.behind)
        self.behind.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_paper(self) -> None:
        """The paper is there again."""
        self.side.setCurrentWidget(self.paper)
        self.take_focus()

    # The paper and its files.

    def print_it(self) -> None:
        """Prints the report."""
        print_paper(self.desk, self.paper.pdf, self.title(), self.window())

    def save_it(self) -> None:
        """Saves the paper."""
        save_paper(self.desk, self.paper.pdf, self.title(), self)

    def save_csv(self) -> None:
        """Saves the figures for a spreadsheet."""
        first = str(Path(file_name(self.title())).with_suffix(".csv"))
        chosen, _kind = QFileDialog.getSaveFileName(self, self.desk.words.tr(SAVE_CSV), first, "CSV (*.csv)")
        if chosen:
            self.write_csv(self.desk.services.whole_file.named(Path(chosen), ".csv", ".txt"))

    def write_csv(self, file: Path) -> None:
        """Writes them into a file on the lane."""
        shown, desk, rooms = self.shown, self.desk, self.desk.services.report
        if shown is None:
            return
        language, said = desk.words.code, desk.words.say(SAVED, file=file.name)
        desk.lane.read(
            lambda: rooms.csv.save_csv(shown.report, file=file, language=language), lambda _none: desk.say("done", said)
        )  # fmt: skip

    # What every tab does.

    def show_thing(self, **what: Any) -> None:
        """Shows the week of a day: `show_thing(first=date(2026, 4, 20))`."""
        first = what.get("first")
        if isinstance(first, date):
            self.open_period(week_of(first))

    def keep_places(self, memory: Memory) -> None:
        """The handle between figures and paper."""
        memory.keep_splitter(SPLIT, self.split, [520, 640])

    def take_focus(self) -> None:
        """The first number, or the paper."""
        target = self.grid.numbers[0] if self.grid.numbers else self.paper
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_typing(self) -> bool:
        """A period half asked for is no loss."""
        return False

    def retranslate(self) -> None:
        """Writes every word."""
        self.bar.retranslate()
        self.behind.retranslate()
        self.asking.retranslate()
        self._show_figures()
        self._say_period()

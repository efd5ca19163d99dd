"""What stands below instead of the day's table: the day as a line, the week, the month, the packs, a call's record."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name
from desk.ui.parts.row_table import RowTable
from desk.ui.table import ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from desk.services.timesheets import Timesheet
    from desk.services.work_days import WorkDay
    from desk.ui.pages.calls.day_line import DayLine
    from desk.ui.pages.calls.page import CallsPage
    from desk.ui.table import Column

WEEK: Final = 7


class ListView(QWidget):
    """A table with something to say when it is empty."""

    def __init__(self, columns: Sequence[Column[Any]], words: Callable[[], Any], key: Callable[[Any], Any]) -> None:
        super().__init__()
        self.model: ListModel[Any] = ListModel(columns, words, key=key, parent=self)
        self.table, self.none = RowTable(), EmptyState("calls")
        self.table.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addWidget(self.none, 1)
        self.none.hide()
        self.setFocusProxy(self.table)

    def set_rows(self, rows: Sequence[Any], title: str, none: tuple[str, str]) -> None:
        """Shows rows, or why there are none."""
        self.model.set_rows(rows)
        self.none.say(*none)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        name(self.table, title)
        self.model.retitle()
        self.table.fit_headers()


class LineView(QWidget):
    """The line of a day, at the top of its room."""

    def __init__(self, line: DayLine) -> None:
        super().__init__()
        self.line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(line)
        column.addStretch(1)
        self.setFocusProxy(line)


class LowerViews(QObject):
    """Makes each view when it is first asked for, reads it, and moves it through time."""

    def __init__(self, page: CallsPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self.shown = "list"
        self.sheet: Timesheet | None = None

    @cached_property
    def line(self) -> LineView:
        """The day as a line."""
        from desk.ui.pages.calls.day_line import DayLine

        made = LineView(DayLine(self._desk))
        made.line.opened.connect(lambda call_id: self._page.show_thing(call_id=call_id))
        made.line.gap_chosen.connect(self._enter_here)
        self._add(made)
        return made

    @cached_property
    def week(self) -> ListView:
        """Seven days."""
        from desk.ui.pages.calls.lower_columns import week_columns

        made = ListView(week_columns(self._desk), lambda: self._desk.words, lambda row: row.day)
        made.table.opened.connect(self._open_day)
        self._add(made)
        return made

    @cached_property
    def month(self) -> ListView:
        """The timesheet."""
        from desk.ui.pages.calls.lower_columns import month_columns

        currency = lambda: self.sheet.currency if self.sheet is not None else "EUR"  # noqa: E731 - known when it is drawn
        made = ListView(month_columns(self._desk, currency), lambda: self._desk.words, lambda row: (row.day, row.customer_id))
        made.table.opened.connect(lambda key: self._open_day(key[0]))
        self._add(made)
        return made

    @cached_property
    def packs(self) -> ListView:
        """The packs of all customers."""
        from desk.ui.pages.calls.lower_columns import pack_columns

        made = ListView(pack_columns(self._desk), lambda: self._desk.words, lambda row: row.customer_id)
        made.table.opened.connect(lambda customer_id: self._desk.open("customers", customer_id=customer_id))
        self._add(made)
        return made

    @cached_property
    def record(self) -> ListView:
        """Who changed what of the call shown."""
        from desk.ui.pages.calls.lower_columns import record_columns

        numbers = iter(range(1 << 30))
        made = ListView(record_columns(self._desk), lambda: self._desk.words, lambda _row: next(numbers))
        self._add(made)
        return made

    def _add(self, view: QWidget) -> None:
        self._page.day.lists.addWidget(view)

    # Which.

    def show(self, view: str) -> None:
        """Another view of the same time."""
        self.shown = view
        self._page.day.show_view(view)
        if view == "list":
            self._page.days.read(self._page.day.day)
            self._page.day.table.setFocus()
            return
        widget = getattr(self, view)
        self._page.day.lists.setCurrentWidget(widget)
        self.read()
        widget.setFocus()

    def step(self, way: int) -> date:
        """The day that a step before or after leads to."""
        day: date = self._page.day.day
        if self.shown == "week":
            return day + timedelta(days=WEEK * way)
        return day + relativedelta(months=way) if self.shown == "month" else day + timedelta(days=way)

    def read(self) -> None:
        """Reads what the view shows."""
        if self._desk.store is not None and self.shown != "list":
            getattr(self, f"_read_{self.shown}")()

    # Reading.

    def _job(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._desk.lane.read(job, done, channel="calls.lower")

    def _read_line(self) -> None:
        desk, day = self._desk, self._page.day.day
        now, by = desk.now(), desk.person.id
        self._job(lambda: desk.services.work_days.work_days(desk.store, first=day, by=by, now=now), lambda days: self._show_line(days[0]))

    def _show_line(self, day: WorkDay) -> None:
        words = self._desk.words
        self.line.line.show_day(day)
        self._title(words.say("{day:day} as a line", day=day.day), self._sums([day]))

    def _read_week(self) -> None:
        desk = self._desk
        first = self._page.day.day - timedelta(days=self._page.day.day.weekday())
        now, by = desk.now(), desk.person.id
        self._job(lambda: desk.services.work_days.work_days(desk.store, first=first, count=WEEK, by=by, now=now), self._show_week)

    def _show_week(self, days: tuple[WorkDay, ...]) -> None:
        words = self._desk.words
        title = words.say("Week {first:short}–{last:short}", first=days[0].day, last=days[-1].day)
        self.week.set_rows(days, title, ("", ""))
        self.week.table.choose(self._page.day.day)
        self._title(title, self._sums(days))

    def _sums(self, days: Sequence[WorkDay]) -> str:
        words = self._desk.words
        seconds, quarters = sum(day.seconds for day in days), sum(day.quarters for day in days)
        net = words.money(sum((day.net for day in days), start=days[0].net * 0), days[0].currency)
        return words.say("{time:duration} worked · {quarters} quarters billed · {net}", time=seconds, quarters=quarters, net=net)

    def _read_month(self) -> None:
        desk, day, by = self._desk, self._page.day.day, self._desk.person.id
        self._job(lambda: desk.services.timesheets.timesheet(desk.store, month=day, by=by), self._show_month)

    def _show_month(self, sheet: Timesheet) -> None:
        words = self._desk.words
        self.sheet = sheet
        title = words.say("Timesheet, {month:month}", month=sheet.month)
        none = (words.tr("No time in this month"), words.tr("Calls and work on the timer stand here by day and customer."))
        self.month.set_rows(sheet.rows, title, none)
        net = words.money(sheet.net, sheet.currency)
        self._title(title, words.say("{time:duration} worked · {billed:duration} billed · {net}", time=sheet.seconds,
                                     billed=sheet.billed * 60, net=net))  # fmt: skip

    def _read_packs(self) -> None:
        desk, now = self._desk, self._desk.now()
        self._job(lambda: desk.services.pack_meters.pack_meters(desk.store, now=now), self._show_packs)

    def _show_packs(self, meters: Any) -> None:
        words = self._desk.words
        title = words.tr("Phone packs")
        none = (words.tr("No customer has a phone pack"), words.tr("A phone pack is a contract on the customer's card."))
        self.packs.set_rows(meters, title, none)
        short = sum(meter.state != "fine" for meter in meters)
        told = words.many("{n} is about to run out", "{n} are about to run out", short) if short else ""
        self._title(title, " · ".join(filter(None, (str(len(meters)) if meters else "", told))))

    def _read_record(self) -> None:
        desk, call = self._desk, self._page.call()
        if call is None:
            self._show_record(())
            return
        number, language = call.id, desk.words.code
        self._job(lambda: desk.services.call.record.call_record(desk.store, call_id=number, language=language), self._show_record)

    def _show_record(self, lines: Any) -> None:
        words, call = self._desk.words, self._page.call()
        title = words.tr("History") if call is None else words.say("Record of the call of {at:moment}",
                                                                at=call.started_at.astimezone(self._desk.zone))  # fmt: skip
        first = mark("No call is chosen") if call is None else mark("Nothing was changed")
        none = (words.tr(first), words.tr("Changes after the end of a call stand here, with who made them."))
        self.record.set_rows(lines, title, none)
        self._title(title, str(len(lines)) if lines else "")

    def _title(self, title: str, count: str = "") -> None:
        self._page.day.say_view(title, count)

    # Leading on.

    def _open_day(self, day: date) -> None:
        self._page.day.day = day
        self.show("line")

    def _enter_here(self, begin: datetime, end: datetime) -> None:
        zone = self._desk.zone
        first, last = begin.astimezone(zone), end.astimezone(zone)
        self._page.day.form.begin(first.date(), f"{first:%H:%M}", f"{last:%H:%M}")

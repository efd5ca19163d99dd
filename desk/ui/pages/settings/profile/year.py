"""The year of a calendar at a glance, and below it every closure, own holiday and day of other hours, to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from desk.rules.calendar_build import LEAP_DAY
from desk.rules.errors import Refused
from desk.rules.year_days import year_days
from desk.ui.form import Choice, Labelled
from desk.ui.pages.settings.profile.calendar_names import calendar_rows
from desk.ui.pages.settings.profile.closed_days import KINDS, LEAP, OTHER, ClosedRow, closed_rows, days_words, with_row, without_row
from desk.ui.pages.settings.profile.hours_text import write_hours
from desk.ui.pages.settings.profile.part import Part
from desk.ui.pages.settings.profile.year_grid import Legend, YearGrid
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft

FIELDS = (
    FieldRow("kind", mark("What it is"), "choice", choices=KINDS),
    FieldRow("name", mark("Name")),
    FieldRow("first", mark("First day"), "date", hint="24.12.2026"),
    FieldRow("last", mark("Last day"), "date", hint=mark("Empty: that one day")),
    FieldRow("weeks", mark("ISO weeks"), hint="29, 30"),
    FieldRow("hours", mark("Opening hours"), hint="10–12"),
)
SHOWN = {"dated": ("name", "first", "last"), "yearly": ("name", "first", "last"), "weeks": ("name", "weeks"), "hours": ("first", "hours")}
STATES = {
    "open": mark("Open"), "half": mark("Half day"), "holiday": mark("Public holiday"), "closure": mark("Closed by the desk"),
    "own": mark("Other hours"), "closed": mark("Closed"),
}  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1990, 2099
TOLD = mark("Enter on a day closes it or gives it other hours; public holidays come from the calendar of the country.")


class YearPart(Part):
    """One calendar, one year."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, parent)
        self.year = desk.now().year
        self.calendar, self.grid, self.legend = Choice(), YearGrid(desk.words), Legend()
        self.pick, self._day = Labelled("", self.calendar), text_label("", 13, 500, wrap=True)
        self._year = text_label("", 15, 600, figures=True)
        self.before, self.after = icon_button("caret-left", ""), icon_button("caret-right", "")
        columns: list[Column[ClosedRow]] = [
            Column("days", mark("When"), 0, value=lambda row: days_words(row, desk.words)),
            Column("name", mark("Name"), 220, value=lambda row: desk.words.tr(row.name) if row.name else ""),
            Column("kind", mark("What it is"), 250, value=lambda row: desk.words.tr({**KINDS, **OTHER}[row.kind]), tone="text2"),
        ]
        self.model: ListModel[ClosedRow] = ListModel(columns, lambda: desk.words, key=lambda row: row.path, parent=self)
        self.table, self.form = RowTable(), RecordForm(desk, FIELDS)
        self.table.setModel(self.model)
        self.none = text_label("", 13, 400, "text3", wrap=True)
        self.add, self.change, self.remove = Button("", "ordinary", "new"), Button("", "ordinary", "pencil-simple"), Button("", "ordinary")
        self._editing: ClosedRow | None = None
        self._lay_out()
        self.form.hide()
        self.grid.day = desk.now().date()
        self.calendar.currentIndexChanged.connect(lambda _at: self.fill())
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.grid.turned.connect(self.turn)
        self.grid.walked.connect(lambda _day: self._tell_day())
        self.grid.opened.connect(self.open_day)
        self.add.clicked.connect(lambda: self.edit(None, {"kind": "dated"}))
        self.change.clicked.connect(lambda: self.edit(self.chosen()))
        self.remove.clicked.connect(self._remove)
        self.table.opened.connect(lambda _key: self.edit(self.chosen()))
        self.table.chosen.connect(lambda _key: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)
        self.form.field("kind").currentIndexChanged.connect(lambda _at: self._suit())  # type: ignore[attr-defined]

    def _lay_out(self) -> None:
        head, verbs = QHBoxLayout(), QHBoxLayout()
        self.calendar.setMinimumWidth(240)
        for widget in (self.before, self._year, self.after):
            head.addWidget(widget)
        head.addStretch(1)
        for verb in (self.change, self.remove, self.add):
            verbs.addWidget(verb)
        verbs.addStretch(1)
        verbs.setSpacing(8)
        self.pick.setMaximumWidth(560)
        self.column.addWidget(self.pick)
        self.column.addLayout(head)
        for part in (self.grid, self.legend, self._day, line(), self.none, self.table):
            self.column.addWidget(part)
        self.column.addLayout(verbs)
        self.column.addWidget(self.error)
        self.column.addWidget(self.form)

    # What is shown.

    def name_of(self) -> str:
        """The calendar that is shown."""
        return str(self.calendar.value() or "")

    def fill(self) -> None:
        """The year, the day chosen, the rows."""
        profile, words = self.draft.profile, self.desk.words
        if profile is None:
            return
        self.calendar.set_rows(calendar_rows(profile, words))
        calendar = profile.calendars.get(self.name_of())
        if calendar is None:
            return
        self._year.setText(str(self.year))
        self.grid.show_days(year_days(calendar, self.year), words, self.desk.now().date())
        self._tell_day()
        rows = closed_rows(self.draft.mapping["calendars"][self.name_of()])
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.table.fit_rows(len(rows))
        self.none.setVisible(not rows)
        if rows and self.chosen() is None:
            self.table.choose(self.model.id_at(0))
        self._allow()

    def _tell_day(self) -> None:
        row, words = self.grid.row(), self.desk.words
        if row is None:
            return
        said = [words.tr(name) for name in row.names] or [words.tr(STATES[row.state])]
        hours = f" · {write_hours(row.hours, words)}" if row.hours else "" if row.state == "closed" else f" · {words.tr('Closed')}"
        text = f"{words.day_year(row.day)} · {', '.join(said)}{hours}"
        self._day.setText(text)
        self.grid.setAccessibleDescription(text)

    def turn(self, years: int) -> None:
        """Another year, as far as the holidays are known."""
        if FIRST_YEAR <= self.year + years <= LAST_YEAR:
            self.year += years
            self.fill()

    # What is changed.

    def chosen(self) -> ClosedRow | None:
        """The row under the cursor."""
        return self.model.row_with(self.table.current_id())

    def _allow(self) -> None:
        may, row = self.may(), self.chosen()
        self.add.setEnabled(may)
        self.change.setEnabled(may and row is not None and row.kind != "breaks")
        self.remove.setEnabled(may and row is not None)

    def open_day(self, day: date) -> None:
        """The row that says something of a day, or a new one."""
        for row in self.model.rows():
            plain = row.kind in {"dated", "holidays", "hours"} and row.first is not None and row.last is not None
            if plain and row.first <= day <= row.last:  # type: ignore[operator]
                self.edit(row)
                return
        self.edit(None, {"kind": "dated", "first": day, "last": day})

    def edit(self, row: ClosedRow | None, values: dict[str, Any] | None = None) -> None:
        """Opens the form."""
        if not self.may() or (row is None and values is None) or (row is not None and row.kind == "breaks"):
            return
        self._editing = row
        if row is not None:
            kind = {"holidays": "dated", "yearly_holidays": "yearly"}.get(row.kind, row.kind)
            values = {
                "kind": kind, "name": row.name, "first": self._shown(row.first), "last": self._shown(row.last),
                "weeks": ", ".join(map(str, row.weeks)), "hours": write_hours(row.hours, self.desk.words),
            }  # fmt: skip
        self.refuse(None)
        self.form.show()
        self.form.show_record(values or {})
        self._suit()
        QTimer.singleShot(0, self.form, lambda: self.area.ensureWidgetVisible(self.form))

    def _shown(self, day: date | None) -> date | None:
        """A day of every year in the year that is shown."""
        leap = day is not None and (day.month, day.day) == LEAP_DAY
        return day.replace(year=self.year) if day is not None and day.year == LEAP and not leap else day

    def _suit(self) -> None:
        kind = str(self.form.raw()["kind"] or "dated")
        self.form.show_only({"kind", *SHOWN[kind]})

    def _save(self, fields: dict[str, Any]) -> None:
        try:
            self.draft.take_over(with_row(self.draft.mapping, self.name_of(), self._editing, fields))
        except Refused as error:
            self.form.refuse(error)
            return
        self._leave()

    def _leave(self) -> None:
        self.form.hide()
        self.grid.setFocus()

    def _remove(self) -> None:
        row = self.chosen()
        if row is not None:
            self.attempt(lambda: self.draft.take_over(without_row(self.draft.mapping, self.name_of(), row)))

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.told.setText(tr(TOLD))
        self.pick.relabel(tr(mark("Calendar")))
        self.before.describe(tr(mark("The year before")))
        self.after.describe(tr(mark("The year after")))
        self.add.setText(tr(mark("Close days")))
        self.change.setText(tr("Change"))
        self.remove.setText(tr("Remove"))
        self.none.setText(tr(mark("No closures and no own holidays: only the public holidays close this calendar.")))
        self.legend.show_rows([(state, tr(said)) for state, said in STATES.items() if state != "closed"])
        name(self.table, tr(mark("Closures and own holidays")))
        self.model.retitle()
        self.form.retranslate()
        self.fill()

    def take_focus(self) -> None:
        """Into the year."""
        self.grid.setFocus()

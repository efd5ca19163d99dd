"""When the desk is open: the week of each calendar as a grid and as text, and the calendar each channel follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from desk.rules.errors import Refused
from desk.rules.profile_draft import GONE, put, take, week_table
from desk.ui.dialogs.one_field import OneField
from desk.ui.form import Choice, Labelled, text_field
from desk.ui.pages.settings.profile.calendar_names import calendar_rows
from desk.ui.pages.settings.profile.hours_text import read_hours, write_hours
from desk.ui.pages.settings.profile.part import Part
from desk.ui.pages.settings.profile.week_grid import WeekGrid
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import line, name, text_label
from desk.ui.profile_story import calendar_name
from desk.ui.trade_words import CHANNELS, word
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.rules.calendar_build import Hours
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.profile.draft import Draft

WORKING = 5
TOLD = mark("Arrows move by day and half hour, Shift marks, Space opens and closes. A break is a gap between two openings.")
TAKEN = mark("A calendar needs a name of its own, of letters, digits and blanks.")
FOLLOWS = mark("Each channel is answered while its calendar is open")


class HoursPart(Part):
    """One calendar at a time."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft, parent)
        self.calendar, self.grid, self.typed = Choice(), WeekGrid(desk.words), text_field()
        self.day_line, self.alike = Labelled("", self.typed), Button("", "ordinary", "copy")
        self.pick, self._channels_title = Labelled("", self.calendar), text_label("", 12, 600, "text2")
        self.more, self.less = Button("", "ordinary", "new"), Button("")
        self.dialog: OneField | None = None
        self.channels: dict[str, Choice] = {}
        self._names: dict[str, Any] = {}
        self.rows, below = QGridLayout(), QHBoxLayout()
        self.rows.setColumnStretch(2, 1)
        self.rows.setHorizontalSpacing(16)
        below.setSpacing(12)
        below.addWidget(self.day_line, 1)
        below.addWidget(self.alike)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self.pick, 1)
        for verb in (self.more, self.less):
            above.addWidget(verb, 0, Qt.AlignmentFlag.AlignBottom)
        above.addStretch(1)
        self.column.addLayout(above)
        self.column.addWidget(self.grid)
        self.column.addLayout(below)
        for part in (self.error, line(), self._channels_title):
            self.column.addWidget(part)
        self.column.addLayout(self.rows)
        self.calendar.currentIndexChanged.connect(lambda _at: self.fill())
        self.grid.edited.connect(self._edited)
        self.grid.moved.connect(lambda _day: self._show_day())
        self.typed.editingFinished.connect(self._typed)
        self.alike.clicked.connect(self._all_alike)
        self.more.clicked.connect(self._ask_name)
        self.less.clicked.connect(self._remove_calendar)

    def name_of(self) -> str:
        """The calendar that is shown."""
        return str(self.calendar.value() or "")

    def week(self) -> tuple[Hours, ...]:
        """Its hours as the draft has them."""
        terms = self.draft.profile.calendar_terms.get(self.name_of()) if self.draft.profile is not None else None
        return terms.week if terms is not None else ((),) * 7

    def fill(self) -> None:
        """The calendars, the week, the channels."""
        profile, words = self.draft.profile, self.desk.words
        if profile is None:
            return
        self.calendar.set_rows(calendar_rows(profile, words))
        self.grid.may = self.may()
        self.grid.show_week(self.week(), words)
        self.typed.setReadOnly(not self.may())
        self.alike.setEnabled(self.may())
        self._show_day()
        self._show_channels([(key, calendar_name(key, words)) for key in profile.calendar_terms])
        self.less.setEnabled(self.may() and self.calendar.count() > 1)
        self.more.setEnabled(self.may())

    def _show_day(self) -> None:
        words = self.desk.words
        self.day_line.relabel(words.say("Hours of {day}", day=self.grid.day_name(self.grid.day)))
        if not self.typed.hasFocus() or not self.typed.isModified():
            self.typed.setText(write_hours(self.week()[self.grid.day], words))

    def _show_channels(self, names: list[tuple[str, str]]) -> None:
        assert self.draft.profile is not None
        wanted = [row.name for row in self.draft.profile.promises.channels]
        if list(self.channels) != wanted:
            self._make_channels(wanted)
        for at, row in enumerate(self.draft.profile.promises.channels):
            choice, blocked = self.channels[row.name], self.channels[row.name].blockSignals(True)
            choice.set_rows(names)
            choice.choose(row.calendar)
            choice.blockSignals(blocked)
            choice.setEnabled(self.may())
            said = word(CHANNELS, row.name, self.desk.words)
            self._names[row.name].setText(said)
            name(choice, said)
            choice.setProperty("place", at)

    def _make_channels(self, wanted: list[str]) -> None:
        for old in (*self.channels.values(), *self._names.values()):
            old.hide()
            old.deleteLater()
        self.channels, self._names = {}, {}
        for at, key in enumerate(wanted):
            choice = Choice()
            choice.setMinimumWidth(240)
            choice.currentIndexChanged.connect(lambda _at, chosen=choice: self._follow(chosen))
            self.channels[key], self._names[key] = choice, text_label("", 13)
            self.rows.addWidget(self._names[key], at, 0)
            self.rows.addWidget(choice, at, 1)

    def _follow(self, choice: Choice) -> None:
        at = int(choice.property("place") or 0)
        if choice.value() and take(self.draft.mapping, ("channels", at, "calendar")) != choice.value():
            self.attempt(lambda: self.draft.put(("channels", at, "calendar"), choice.value()))

    def _edited(self, day: int, hours: object) -> None:
        week: list[Any] = list(self.week())
        week[day] = hours
        self._put(week)

    def _all_alike(self) -> None:
        week: list[Any] = list(self.week())
        week[:WORKING] = [week[self.grid.day]] * WORKING
        self._put(week)

    # Calendars.

    def _ask_name(self) -> None:
        """Asks what a new calendar is called; it begins with the hours of the one that is shown."""
        tr = self.desk.words.tr
        title, text = tr(mark("New calendar")), tr(mark("It begins with the hours of the one that is shown."))
        made = OneField(title, text, tr(mark("Name")), text_field(), (tr("Save"), tr("Cancel")), self.window())
        made.given.connect(lambda answer: self._add_calendar(made, str(answer)))
        self.dialog = made
        made.open()

    def _add_calendar(self, dialog: OneField, key: str) -> None:
        words, known = self.desk.words, self.draft.mapping["calendars"]
        if not re.fullmatch(r"[\w -]{1,40}", key) or key in known:
            dialog.refuse(words.tr(TAKEN))
            return
        try:
            self.draft.put(("calendars", key), {"week": known[self.name_of()]["week"]})
        except Refused as error:
            dialog.refuse(self.desk.sentence(error))
            return
        dialog.accept()
        self.calendar.choose(key)

    def _remove_calendar(self) -> None:
        """A calendar that something runs on stays: why is said below."""
        self.attempt(lambda: self.draft.put(("calendars", self.name_of()), GONE))

    def _put(self, week: list[Any]) -> None:
        path = ("calendars", self.name_of(), "week")
        self.attempt(lambda: self.draft.take_over(put(self.draft.mapping, path, week_table(week))))

    def _typed(self) -> None:
        if not self.typed.isModified() or not self.may():
            return
        try:
            hours = read_hours("hours", self.typed.text())
        except Refused as error:
            self.day_line.show_error(self.desk.sentence(error))
            return
        self.day_line.show_error("")
        self.typed.setModified(False)
        self._edited(self.grid.day, hours)

    def is_typing(self) -> bool:
        """Hours that are typed and not taken."""
        return self.typed.isModified() and self.typed.hasFocus()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.told.setText(tr(TOLD))
        self.pick.relabel(tr(mark("Calendar")))
        self.more.setText(tr(mark("New calendar…")))
        self.less.setText(tr(mark("Remove the calendar")))
        self.alike.setText(tr(mark("The same from Monday to Friday")))
        self._channels_title.setText(tr(FOLLOWS))
        name(self.grid, tr("Opening hours"))
        if isinstance(self.typed, QLineEdit):
            self.typed.setPlaceholderText(tr("Closed"))
        self.fill()

    def take_focus(self) -> None:
        """Into the week."""
        self.grid.setFocus()

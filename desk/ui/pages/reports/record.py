"""The record of changes: who wrote what, when, and what stood before; of a person, a day, a thing. For managers and administrators."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk.rules.roles import MANAGE
from desk.ui.actions import Action
from desk.ui.form import Choice, text_area
from desk.ui.pages.reports.record_fields import Reader
from desk.ui.pages.reports.record_words import OPENS, THINGS, change_said, record_columns, thing_of, thing_said, when
from desk.ui.pages.reports.tab import ReportTab
from desk.ui.parts.buttons import Button
from desk.ui.parts.date_field import DateField
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import WindowModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.services.audit.reading import RecordRow
    from desk.services.changes import Changed
    from desk.services.desks import PersonView
    from desk.ui.desk_context import Desk

SPANS: dict[Any, str] = {
    "": mark("All the time"), "1": mark("Today"), "7": mark("The last 7 days"), "30": mark("The last 30 days"), "day": mark("One day"),
}  # fmt: skip
DETAIL = 132


class RecordTab(ReportTab):
    """Filters above, the writes below them, newest first, and the one chosen in full."""

    cares_for: ClassVar[frozenset[str]] = frozenset({"person"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.people, self.things, self.span, self.day = Choice(), Choice(), Choice(), DateField()
        self.only, self.all_again, self.save = text_label("", 13, 600), Button("", "link"), Button("", "ordinary", "export")
        self.of: tuple[str, int] | None = None
        columns = record_columns(desk, self._reader)
        self.model: WindowModel[RecordRow] = WindowModel(columns, lambda: desk.words, desk.lane, self._fetch, parent=self)
        self.table, self.detail, self.none = RowTable(), text_area(), EmptyState("reports")
        self._people: tuple[PersonView, ...] = ()
        self.table.setModel(self.model)
        self.detail.setReadOnly(True)
        self.detail.setFixedHeight(DETAIL)
        self.day.setDate(_date(desk))
        self._lay_out()
        for choice in (self.people, self.things, self.span):
            choice.currentIndexChanged.connect(lambda _at: self._asked_anew())
        self.day.dateChanged.connect(lambda _day: self._asked_anew())
        self.all_again.clicked.connect(self.show_all)
        self.save.clicked.connect(self.save_csv)
        self.table.chosen.connect(lambda _id: self._tell())
        self.table.opened.connect(self._open)
        self.model.dataChanged.connect(lambda *_cells: self._tell())

    def _lay_out(self) -> None:
        bar = QWidget()
        flow = Flow(bar, gap=8)
        flow.setContentsMargins(16, 10, 16, 10)
        for part, width in ((self.span, 180), (self.day, 130), (self.people, 190), (self.things, 190)):
            part.setFixedWidth(width)
            flow.addWidget(part)
        for each in (self.save, self.only, self.all_again):
            flow.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one, share in ((bar, 0), (line(), 0), (self.table, 1), (self.none, 1), (line(), 0)):
            column.addWidget(one, share)
        below = QVBoxLayout()
        below.setContentsMargins(16, 10, 16, 12)
        below.addWidget(self.detail)
        column.addLayout(below)
        for hidden in (self.only, self.all_again, self.none, self.day):
            hidden.hide()

    def action_rows(self) -> list[Action]:
        """Saving what is listed."""
        text, hint = mark("Save record as CSV"), mark("Save what is listed as a CSV file")
        return [
            Action(
                "reports.record_csv", text, hint, "export", "Ctrl+Shift+E", page="reports", who=MANAGE, when=self.is_open, run=self.save_csv
            ),
        ]

    # Reading.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads who works here, then what is asked for."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.desks.people(desk.store), self._show_people, channel="record-people")

    def _show_people(self, people: tuple[PersonView, ...]) -> None:
        self._people = people
        self._fill_choices()
        self._asked_anew()

    def _asked(self) -> Any:
        """What the filters say."""
        desk, span = self.desk, str(self.span.value() or "")
        since, until = None, None
        if span:
            picked = self.day.date()
            last = date(picked.year(), picked.month(), picked.day()) if span == "day" else desk.now().date()
            days = 1 if span == "day" else int(span)
            until = datetime.combine(last + timedelta(days=1), time(), desk.zone)
            since = until - timedelta(days=days)
        about, about_id = self.of or (str(self.things.value() or ""), None)
        person: Any = self.people.value() or None
        reading: Any = desk.services.audit.reading
        return reading.Asked(person_id=person, since=since, until=until, about=about, about_id=about_id)

    def _asked_anew(self) -> None:
        desk, asked, by = self.desk, self._asked(), self.desk.person.id
        self.day.setVisible(self.span.value() == "day")
        self.things.setEnabled(self.of is None)
        reading: Any = desk.services.audit.reading
        desk.lane.read(lambda: reading.record_ids(desk.store, asked=asked, by=by), self._show, channel="record")

    def _fetch(self, ids: tuple[int, ...]) -> Mapping[int, RecordRow]:
        reading: Any = self.desk.services.audit.reading
        return {row.id: row for row in reading.record_rows(self.desk.store, ids=ids, by=self.desk.person.id)}

    def _show(self, ids: tuple[int, ...]) -> None:
        self.model.set_ids(ids)
        self.table.setVisible(bool(ids))
        self.detail.setVisible(bool(ids))
        self.none.setVisible(not ids)
        self.save.setEnabled(bool(ids))
        if ids and self.table.current_id() is None:
            self.table.choose(ids[0])
        self._tell()

    def _tell(self) -> None:
        """The write chosen, in full."""
        row, words = self._row(), self.desk.words
        if row is None:
            self.detail.clear()
            return
        head = f"{when(row, words, self.desk.zone)} · {row.person or row.login} · {thing_of(row, words)}"
        self.detail.setPlainText("\n".join((head, *(change_said(change, row.thing, self._reader()) for change in row.changes))))
        if self.of is not None:
            self.only.setText(words.say(mark("Only {thing}"), thing=self._named()))

    def _reader(self) -> Reader:
        return Reader(self.desk.words, self.desk.zone, {str(person.id): person.name for person in self._people})

    def _named(self) -> str:
        """What the one thing asked for is called: by a row that is about it, else by its number."""
        about, number = self.of or ("", 0)
        row = self._row()
        label = row.label if row is not None and (row.about, row.about_id) == self.of and row.label else str(number)
        return f"{thing_said(about, self.desk.words)} {label}"

    def _row(self) -> RecordRow | None:
        return self.model.row_with(self.table.current_id())

    # What is asked for.

    def show_thing(self, **what: Any) -> None:
        """Shows one thing's writes: `desk.open("reports", tab="record", about="ticket", about_id=7)`."""
        if what.get("about") and what.get("about_id") is not None:
            self._only((str(what["about"]), int(what["about_id"])))

    @Slot()
    def show_all(self) -> None:
        """Every thing's again."""
        self._only(None)

    def _only(self, of: tuple[str, int] | None) -> None:
        self.of = of
        for part in (self.only, self.all_again):
            part.setVisible(of is not None)
        if of is not None:
            self.only.setText(self.desk.words.say(mark("Only {thing}"), thing=self._named()))
            self.span.choose("")
            self.people.choose(0)
        self._asked_anew()

    @Slot()
    def save_csv(self) -> None:
        """Asks where to, and saves what is listed."""
        tr = self.desk.words.tr
        chosen, _kind = QFileDialog.getSaveFileName(self, tr(mark("Save record as CSV")), "record.csv", "CSV (*.csv)")
        if chosen:
            self.write(self.desk.services.whole_file.named(Path(chosen), ".csv", ".txt"))

    def write(self, file: Path) -> None:
        """Writes what is asked for to a file."""
        desk, asked, by, language = self.desk, self._asked(), self.desk.person.id, self.desk.words.code
        reading: Any = desk.services.audit.reading

        def done(count: int) -> None:
            desk.say("done", desk.words.many("{n} row is in {file}.", "{n} rows are in {file}.", count, file=file.name))

        desk.lane.read(lambda: reading.write_record(desk.store, file=file, asked=asked, language=language, by=by), done)

    def _open(self, _id: object) -> None:
        row = self._row()
        if row is not None and row.about in OPENS and row.about_id is not None:
            page, word = OPENS[row.about]
            self.desk.open(page, **{word: row.about_id})

    # Words.

    def _fill_choices(self) -> None:
        tr = self.desk.words.tr
        self.span.set_rows((key, tr(said)) for key, said in SPANS.items())
        self.people.set_rows([(0, tr(mark("Everybody's"))), *((row.id, row.name) for row in self._people)])
        named = sorted(((key, tr(said)) for key, said in THINGS.items()), key=lambda pair: pair[1])
        self.things.set_rows([("", tr(mark("Of everything"))), *named])

    def keep_places(self, memory: Any) -> None:
        """Nothing of its own is kept: the record opens at the newest."""

    def take_focus(self) -> None:
        """The writes have the keyboard."""
        self.table.setFocus()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self._fill_choices()
        self.day.speak(self.desk.words.code)
        self.save.setText(tr(mark("Save record as CSV")))
        self.all_again.setText(tr(mark("Show all again")))
        self.none.say(tr(mark("Nothing is recorded of this")),
                      tr(mark("Every write is recorded as it happens: who, when, and what stood before and after.")))  # fmt: skip
        named = (
            (self.people, mark("Whose changes")), (self.things, mark("Changes of what")), (self.span, mark("Changes of when")),
            (self.day, mark("Day")), (self.table, mark("Record of changes")), (self.detail, mark("What changed in the line chosen")),
        )  # fmt: skip
        for part, said in named:
            name(part, tr(said))
        self.model.retitle()
        self.table.fit_headers()
        self._tell()

    def redress(self) -> None:
        """The theme has changed."""
        self.day.redress()


def _date(desk: Desk) -> QDate:
    today = desk.now().date()
    return QDate(today.year, today.month, today.day)

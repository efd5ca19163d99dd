"""A series before it is scheduled: every date, which are left out and why, and which somebody has taken; Space leaves one out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import line, name, set_tone, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date

    from desk.rules.errors import Told
    from desk.services.courses import PlannedDay
    from desk.ui.desk_context import Desk

TAKEN = mark("Taken: “{course}”, {start:clock}–{end:clock}. Press Space to leave it out.")


class SeriesPlan(QWidget):
    """`changed` when a date is left out or taken back."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._without: set[date] = set()
        columns: list[Column[PlannedDay]] = [
            Column("day", mark("Day"), 180, value=self._day),
            Column("time", mark("Time"), 120, value=self._time),
            Column("why", mark("Why it is left out"), 0, value=self._why),
        ]
        self.model: ListModel[PlannedDay] = ListModel(columns, lambda: desk.words, key=lambda row: row.day.toordinal(), parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.title, self.told = text_label("", 13, 600), text_label("", 12, 400, "text2", figures=True)
        head, column = QHBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(PANE, 10, 12, 10)
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.told, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.table, 1)
        self.table.toggled.connect(self._toggle)
        self.table.opened.connect(self._toggle)

    def begin(self) -> None:
        """Another series: nothing is left out by hand."""
        self._without.clear()
        self.model.set_rows([])
        self.told.clear()

    def show_plan(self, plan: tuple[PlannedDay, ...]) -> None:
        """The dates are here."""
        self.model.set_rows(plan)
        if plan and self.table.current_id() is None:
            self.table.choose(plan[0].day.toordinal())
        self._count()

    def refuse(self, error: Told) -> None:
        """The rule cannot be: the sentence stands where its dates would."""
        self.model.set_rows([])
        self.told.setText(self._desk.sentence(error))
        set_tone(self.told, "red")

    def without(self) -> tuple[date, ...]:
        """The dates left out by hand."""
        return tuple(sorted(self._without & {row.day for row in self.model.rows()}))

    def _held(self, row: PlannedDay) -> bool:
        return not row.skipped and row.day not in self._without

    def _day(self, row: PlannedDay) -> Cell:
        said = f"{self._desk.words.weekday(row.day)} {self._desk.words.date(row.day)}"
        on = self._held(row)
        return Cell(said, "text" if on else "text3", 500 if on else 400, figures=True, check=None if row.skipped else 2 if on else 0)

    def _time(self, row: PlannedDay) -> Cell:
        words = self._desk.words
        return Cell(f"{words.clock(row.starts_at)}–{words.clock(row.ends_at)}", "text2" if self._held(row) else "text3", figures=True)

    def _why(self, row: PlannedDay) -> Cell:
        words = self._desk.words
        if row.skipped:
            return Cell(" ".join(words.reasons(row.skipped)), "text2")
        if row.day in self._without:
            return Cell(words.tr(mark("Left out by hand")), "text2")
        if row.clash is not None:
            course, start, end = row.clash
            return Cell(words.say(TAKEN, course=course, start=start, end=end), "red")
        return Cell("")

    def _toggle(self, ordinal: int) -> None:
        row = self.model.row_with(ordinal)
        if row is not None and not row.skipped:
            self._without ^= {row.day}
            self.model.set_rows(self.model.rows())
            self._count()
            self.changed.emit()

    def _count(self) -> None:
        words, rows = self._desk.words, self.model.rows()
        held = sum(self._held(row) for row in rows)
        said = words.many("{n} session", "{n} sessions", held)
        if held < len(rows):
            said += f", {words.many('{n} date left out', '{n} dates left out', len(rows) - held)}"
        self.told.setText(said)
        set_tone(self.told, "text2")

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.title.setText(tr(mark("The dates of the series")))
        name(self.table, tr(mark("The dates of the series")))
        self.model.retitle()
        if self.model.rows():
            self._count()

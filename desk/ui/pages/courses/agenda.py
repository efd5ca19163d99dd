"""The month's sessions as a list, a line each: forty of them stay readable, and attendance is one key away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.ui.pages.courses.sayings import waiting_said
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desk.services.courses import SessionCard
    from desk.ui.desk_context import Desk

LEAST_COURSE = 180


class Agenda(QStackedWidget):
    """`picked(id)` as the row changes; `opened(id)` on Enter."""

    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._filling = desk, False
        columns: list[Column[SessionCard]] = [
            Column("day", mark("Day"), 120, value=self._day, sort=lambda row: row.starts_at),
            Column("time", mark("Time"), 104, value=self._time),
            Column("course", mark("Course"), 0, value=self._course, sort=lambda row: row.course.casefold()),
            Column("seats", mark("Seats"), 116, "r", value=self._seats, sort=lambda row: row.capacity - row.booked),
            Column("waiting", mark("Waiting list"), 104, value=lambda row: waiting_said(row, desk.words), tone="text2"),
            Column("place", mark("Place"), 170, value=lambda row: row.place, tone="text2", sort=lambda row: row.place.casefold()),
            Column("trainer", mark("Trainer"), 96, value=lambda row: row.trainer, tone="text2", sort=lambda row: row.trainer.casefold()),
        ]
        self.model: ListModel[SessionCard] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.none = RowTable(), EmptyState("courses")
        self.table.setModel(self.model)
        self.addWidget(self.table)
        self.addWidget(self.none)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.opened)

    def show_sessions(self, sessions: Sequence[SessionCard], chosen: int) -> None:
        """The sessions of the month."""
        self._filling = True
        if tuple(self.model.rows()) != tuple(sessions):
            self.model.set_rows(sessions)
        if chosen != self.table.current_id():
            self.table.choose(chosen)
        self._filling = False
        self.setCurrentWidget(self.table if sessions else self.none)

    def _chosen(self, session_id: object) -> None:
        if session_id is not None and not self._filling:
            self.picked.emit(session_id)

    def _day(self, row: SessionCard) -> Cell:
        words, starts = self._desk.words, row.starts_at.astimezone(self._desk.zone)
        over = row.ends_at < self._desk.now()
        today = starts.date() == self._desk.now().date()
        said = f"{words.weekday(starts)} {words.short_day(starts)}"
        return Cell(said, "text3" if over else "accent" if today else "text", 600 if today else 500, figures=True)

    def _time(self, row: SessionCard) -> Cell:
        words, zone = self._desk.words, self._desk.zone
        return Cell(f"{words.clock(row.starts_at.astimezone(zone))}–{words.clock(row.ends_at.astimezone(zone))}", "text2", figures=True)

    def _course(self, row: SessionCard) -> Cell:
        tr, gone = self._desk.words.tr, row.status == "cancelled"
        chips = (Chip(tr(mark("Cancelled")), "quiet"),) if gone else ()
        if not gone and row.booked < row.least and not row.decided and row.ends_at > self._desk.now():
            chips = (Chip(tr(mark("Too few")), "amber"),)
        return Cell(row.course, "text3" if gone else "text", 500, chips=chips, hint=row.course)

    def _seats(self, row: SessionCard) -> Cell:
        full = row.booked >= row.capacity and row.status != "cancelled"
        return Cell(f"{row.booked}/{row.capacity}", "text" if full else "text2", 600 if full else 400, figures=True,
                    bar=None if row.status == "cancelled" else row.booked / row.capacity)  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The course's name needs room more than who gives it and who waits."""
        super().resizeEvent(event)
        self.table.make_room(("waiting", "trainer", "place"), LEAST_COURSE, self.width())

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.model.retitle()
        name(self.table, tr(mark("Agenda")))
        self.none.say(tr(mark("No session in this month")), tr(mark("A new session is scheduled with Ctrl+N.")))

"""What became of a session's bookings, the newest step first: when, which site, what happened and who did it; also of those that left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.courses.step_sayings import said
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.courses import BookingStep
    from desk.ui.desk_context import Desk

WARN = frozenset({"passed", "lapsed", "cancelled", "reduced", "declined"})


class Record(QWidget):
    """A table of steps; `left` on Escape."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.session_id, self._currency = desk, 0, ""
        columns: list[Column[BookingStep]] = [
            Column("at", mark("When"), 112, value=self._when, sort=lambda row: row.id),
            Column("site", mark("Site"), 144, value=lambda row: Cell(row.site, weight=500), sort=lambda row: row.site.casefold()),
            Column("what", mark("What happened"), 0, value=self._what),
            Column("by", mark("By"), 84, value=lambda row: row.by or "—", tone="text2"),
        ]
        self.model: ListModel[BookingStep] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.none, self._middle = RowTable(), EmptyState("courses"), QStackedWidget()
        self.table.setModel(self.model)
        self.count, self.done = text_label("", 12, 500, figures=True), Button("", "ordinary", keys="Esc")
        self._middle.addWidget(self.table)
        self._middle.addWidget(self.none)
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(PANE, 8, 12, 8)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.done)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._middle, 1)
        column.addLayout(foot)
        self.done.clicked.connect(self.left)
        QShortcut(QKeySequence("Esc"), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def begin(self, session_id: int, currency: str) -> None:
        """The session whose steps are asked for; those of another give way at once."""
        self._currency = currency
        if session_id != self.session_id:
            self.session_id = session_id
            self.model.set_rows(())

    def show_steps(self, steps: Sequence[BookingStep]) -> None:
        """The steps are here, the first first."""
        rows = tuple(reversed(steps))
        if rows != tuple(self.model.rows()):
            self.model.set_rows(rows)
        self._middle.setCurrentWidget(self.table if rows else self.none)
        self.count.setText(self._desk.words.many("{n} step", "{n} steps", len(rows)))
        if rows and self.table.current_id() is None:
            self.table.choose(rows[0].id)

    def _when(self, row: BookingStep) -> Cell:
        words, at = self._desk.words, row.at.astimezone(self._desk.zone)
        return Cell(f"{words.short_day(at)} {words.clock(at)}", "text2", figures=True, hint=words.moment(at))

    def _what(self, row: BookingStep) -> Cell:
        words = self._desk.words
        text = said(row, words, self._desk.zone, here=self.session_id, currency=self._currency)
        why = words.reasons(row.why)
        return Cell(text, "amber" if row.what in WARN else "text", hint="\n".join([text, *why]), figures=True)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.model.retitle()
        name(self.table, tr(mark("History of the bookings")))
        self.done.setText(tr("Back to bookings"))
        self.none.say(tr(mark("Nothing has been booked yet")))

"""Attendance: every person of a session with a box; Space ticks, a name given later is typed in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.form import text_field
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.tokens import PANE
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.courses import SessionView
    from desk.ui.desk_context import Desk
    from desk.words import Words


# Where the buttons' words are long the field for a name gives way.
NAME_WIDTH, LEAST_NAME = 180, 96


@dataclass(frozen=True, slots=True)
class Comer:
    """One person of one site."""

    id: int
    name: str
    site: str
    attended: bool | None


def comer_columns(words: Callable[[], Words]) -> list[Column[Comer]]:
    """Who, from which site, and whether they came."""

    def who(row: Comer) -> Cell:
        return Cell(row.name or words().tr(mark("name later")), "text" if row.name else "text3", 500, check=2 if row.attended else 0)

    def came(row: Comer) -> Cell:
        if row.attended is None:
            return Cell("—", "text3")
        return Cell(words().tr(mark("Came") if row.attended else mark("Did not come")), "green" if row.attended else "amber")

    return [
        Column("name", mark("Name"), 0, value=who, sort=lambda row: row.name.casefold()),
        Column("site", mark("Site"), 240, value=lambda row: row.site, tone="text2", sort=lambda row: row.site.casefold()),
        Column("came", mark("Attendance"), 140, value=came),
    ]


class Attendance(QWidget):
    """`ticked(attendee, came)`, `named(attendee, name)`, `present` and `absent` of all not ticked, `left` when all is done."""

    ticked = Signal(int, bool)
    named = Signal(int, str)
    present = Signal()
    absent = Signal()
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.model: ListModel[Comer] = ListModel(comer_columns(lambda: desk.words), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.count, self.name = text_label("", 12, 500, figures=True), text_field()
        self.name.setMinimumWidth(LEAST_NAME)
        self.name.setMaximumWidth(NAME_WIDTH)
        self.all, self.rest = Button("", "tool", "check", keys="A"), Button("", "tool", "close")
        self.done = Button("", "ordinary", keys="Esc")
        foot = QHBoxLayout()
        foot.setContentsMargins(PANE, 8, 12, 8)
        foot.setSpacing(8)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.all)
        foot.addWidget(self.rest)
        foot.addWidget(self.name, 4)
        foot.addWidget(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.table.toggled.connect(self._tick)
        self.table.opened.connect(self._tick)
        self.table.chosen.connect(self._chosen)
        self.name.returnPressed.connect(self._rename)
        self.done.clicked.connect(self.left)
        self.all.clicked.connect(self.present)
        self.rest.clicked.connect(self.absent)
        QShortcut(QKeySequence("Esc"), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_session(self, session: SessionView) -> None:
        """Everyone who is booked."""
        rows = [Comer(number, given, booking.site, came) for booking in session.bookings for number, given, came in booking.names]
        self.model.set_rows(rows)
        came, open_ones = sum(1 for row in rows if row.attended), any(row.attended is None for row in rows)
        self.all.setEnabled(open_ones)
        self.rest.setEnabled(open_ones)
        self.count.setText(self._desk.words.say("{came} of {all} came", came=came, all=len(rows)))
        if self.table.current_id() is None and rows:
            self.table.choose(self.model.id_at(0))

    def retranslate(self) -> None:
        """Writes headers, hints and buttons."""
        tr = self._desk.words.tr
        self.model.retitle()
        name(self.table, tr(mark("Attendance")))
        self.name.setPlaceholderText(tr(mark("Another name for this place")))
        name(self.name, tr(mark("Another name for this place")))
        self.all.setText(tr("All came"))
        self.rest.setText(tr("The rest did not come"))
        self.done.setText(tr(mark("Back to bookings")))

    def _row(self, attendee_id: int | None) -> Comer | None:
        at = None if attendee_id is None else self.model.row_of(attendee_id)
        return None if at is None else self.model.row_at(at)

    def _chosen(self, attendee_id: int | None) -> None:
        row = self._row(attendee_id)
        if row is not None and not self.name.hasFocus():
            self.name.setText(row.name)
            self.name.setCursorPosition(0)

    def _tick(self, attendee_id: int) -> None:
        row = self._row(attendee_id)
        if row is not None:
            self.ticked.emit(attendee_id, not row.attended)

    def _rename(self) -> None:
        attendee_id = self.table.current_id()
        if attendee_id is not None:
            self.named.emit(int(attendee_id), self.name.text().strip())
            self.table.setFocus()

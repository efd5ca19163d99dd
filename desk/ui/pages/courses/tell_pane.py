"""Whom to tell: name, number, e-mail and language of each site, beside it the text in that language; Space ticks one as told."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.form import text_area
from desk.ui.links import ask_to_open
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.cut_label import CutLabel
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import line, name
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.ui.tokens import PANE
from desk.words import mark
from desk.words.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desk.services.courses import ToTell
    from desk.ui.desk_context import Desk

LEAST_SITE, SHARE = 130, 0.6
NEWS = {
    "cancelled": mark("Cancelled"), "moved": mark("Moved"), "offered": mark("A place is offered"), "lapsed": mark("The offer has lapsed"),
}  # fmt: skip


class TellPane(QWidget):
    """`ticked(id, told)`; `left` on Escape. Those ticked within a day stay at the end, with who told them."""

    ticked = Signal(int, bool)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        columns: list[Column[ToTell]] = [
            Column("site", mark("Site"), 0, value=self._site),
            Column("who", mark("Whom to tell"), 140, value=lambda row: Cell(row.who, hint=row.who)),
            Column("phone", mark("Phone"), 140, value=lambda row: Cell(row.phone or "—", figures=True)),
            Column("session", mark("Session"), 112, value=self._session),
            Column("language", mark("Language"), 80, value=lambda row: LANGUAGES[row.language].name, tone="text2"),
            Column("told", mark("Told"), 140, value=self._told),
        ]
        self.model: ListModel[ToTell] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.text, self.none = RowTable(), text_area(), EmptyState("in-sync")
        self.table.setModel(self.model)
        self.text.setReadOnly(True)
        self.title, self.address = CutLabel("", 15, 600), CutLabel("", 12, 400, "text2")
        self.copy, self.mail = Button("", "tool", "copy", "C"), Button("", "tool", "envelope", "P")
        self.tick, self.done = Button("", "primary", "check", "Space"), Button("", keys="Esc")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._right, head, row, column = QWidget(), QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(12, 10, 12, 10)
        right.setSpacing(8)
        right.addWidget(self.address)
        right.addWidget(self.text, 1)
        head.setContentsMargins(PANE, 8, 12, 8)
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        for button in (self.copy, self.mail, self.tick, self.done):
            head.addWidget(button)
        for layout in (row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        row.addWidget(self.table, 3)
        row.addWidget(self.none, 3)
        row.addWidget(line(upright=True))
        row.addWidget(self._right, 2)
        column.addLayout(head)
        column.addWidget(line())
        column.addLayout(row, 1)

    def _wire(self) -> None:
        self.table.chosen.connect(lambda _id: self._show())
        self.table.toggled.connect(lambda _id: self._tick())
        self.table.opened.connect(lambda _id: self._tick())
        self.copy.clicked.connect(self._copy)
        self.mail.clicked.connect(self._mail)
        self.tick.clicked.connect(self._tick)
        self.done.clicked.connect(self.left)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Esc"), self, self.left.emit, context=within)
        QShortcut(QKeySequence("P"), self.table, self._mail, context=within)
        QShortcut(QKeySequence("C"), self.table, self._copy, context=within)

    def show_rows(self, rows: Sequence[ToTell]) -> None:
        """Who is to be told, and who was within a day."""
        if tuple(rows) != tuple(self.model.rows()):
            self.model.set_rows(rows)
        if rows and self.table.current_id() is None:
            self.table.choose(rows[0].id)
        for part in (self.table, self._right, self.copy, self.mail, self.tick):
            part.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._show()

    def show_session(self, session_id: int) -> None:
        """The first line of one session."""
        found = next((row for row in self.model.rows() if row.session_id == session_id and row.told_at is None), None)
        if found is not None:
            self.table.choose(found.id)

    def row(self) -> ToTell | None:
        """The line chosen."""
        return self.model.row_with(self.table.current_id())

    def _site(self, row: ToTell) -> Cell:
        told = row.told_at is not None
        return Cell(row.site, "text3" if told else "text", 500, check=2 if told else 0, hint=f"{row.site}\n{row.customer}")

    def _session(self, row: ToTell) -> Cell:
        words, starts = self._desk.words, row.starts_at.astimezone(self._desk.zone)
        return Cell(f"{words.short_day(starts)} {words.clock(starts)}", "text2", figures=True, hint=row.course)

    def _told(self, row: ToTell) -> Cell:
        if row.told_at is None:
            return Cell("", chips=(Chip(self._desk.words.tr(NEWS[row.what]), "amber"),))
        words, told = self._desk.words, row.told_at.astimezone(self._desk.zone)
        return Cell(f"{row.told_by} {words.clock(told)}", "green", figures=True, hint=words.moment(told))

    def _show(self) -> None:
        row, tr = self.row(), self._desk.words.tr
        if row is None:
            return
        said = f"{row.subject}\n\n{row.text}"
        if self.text.toPlainText() != said:
            self.text.setPlainText(said)
        starts = row.starts_at.astimezone(self._desk.zone)
        when = f"{self._desk.words.short_day(starts)} {self._desk.words.clock(starts)}"
        self.address.setText(" · ".join(filter(None, (row.who, LANGUAGES[row.language].name, f"{row.course} {when}", row.email))))
        self.mail.setEnabled(bool(row.email))
        self.tick.setText(tr(mark("Not told after all") if row.told_at is not None else mark("Told")))

    def _tick(self) -> None:
        row = self.row()
        if row is not None:
            if row.told_at is None:
                self._next(row.id)
            self.ticked.emit(row.id, row.told_at is None)

    def _next(self, told: int) -> None:
        """The line after it, so that Space after Space goes down the list."""
        ids = [row.id for row in self.model.rows() if row.told_at is None]
        at = ids.index(told) + 1
        if at < len(ids):
            self.table.choose(ids[at])

    def _copy(self) -> None:
        row = self.row()
        if row is not None:
            QGuiApplication.clipboard().setText(row.text)
            self._desk.say("done", self._desk.words.tr(mark("The text is copied.")))

    def _mail(self) -> None:
        row = self.row()
        if row is not None and row.email:
            ask_to_open(self, f"mailto:{quote(row.email, safe='@')}?subject={quote(row.subject)}&body={quote(row.text)}", self._desk.words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sites' names need room more than what stands above the text too."""
        super().resizeEvent(event)
        self.table.make_room(("language", "session", "who"), LEAST_SITE, int(self.width() * SHARE))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self._desk.words.tr
        self.title.setText(tr(mark("Whom to tell")))
        self.model.retitle()
        name(self.table, tr(mark("Whom to tell")))
        name(self.text, tr(mark("The text in their language")))
        self.copy.setText(tr(mark("Copy text")))
        self.mail.setText(tr(mark("Write mail")))
        self.done.setText(tr(mark("Close")))
        useful = tr(mark("When a session is cancelled or moved, everybody with a place stands here until told."))
        self.none.say(tr(mark("Nobody is to be told")), useful)
        self._show()

    def take_focus(self) -> None:
        """The list has the keyboard."""
        self.table.setFocus()



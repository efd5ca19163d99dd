"""The list behind a number: its tickets or calls, read by windows as it is scrolled; Enter opens one where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.parts.buttons import icon_button
from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name
from desk.ui.parts.page_head import PageHead
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.reports import BehindRow
    from desk.ui.desk_context import Desk

WINDOW: Final = 200
PAGES: Final = {"ticket": ("queue", "ticket_id"), "call": ("calls", "call_id")}
FIRST_OUT: Final = ("at", "customer")


class BehindPane(QWidget):
    """`left` when the paper is wanted again."""

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self.thing = desk, "ticket"
        self._ids: Sequence[int] = ()
        self.head, self.back = PageHead(height=40), icon_button("caret-left", "", "Esc")
        self.head.right.addWidget(self.back)
        self.model: ListModel[Any] = ListModel(self._columns(), lambda: desk.words, key=lambda row: row.place, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.opened.connect(self.open_row)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.back.clicked.connect(self.left)
        QShortcut(QKeySequence("Esc"), self, self.left.emit, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column[BehindRow]]:
        return [
            Column("number", mark("Number"), 72, value=lambda row: "" if row.number is None else Cell(str(row.number), figures=True)),
            Column("title", mark("Subject"), 0, value=lambda row: row.title),
            Column("customer", mark("Customer"), 170, value=lambda row: row.customer, tone="text2"),
            Column("at", mark("When"), 120, value=self._when, tone="text2"),
        ]

    def _when(self, row: BehindRow) -> str:
        at = row.at.astimezone(self._desk.zone)
        return f"{self._desk.words.short_day(at)} {self._desk.words.clock(at)}"

    # What it shows.

    def show_ids(self, thing: str, ids: Sequence[int], title: str) -> None:
        """Shows the things of these ids, the first window of them at once."""
        self.thing, self._ids = thing, ids
        self._begin(title, len(ids))
        self.model.set_rows(())
        self._read()

    def show_rows(self, thing: str, rows: Sequence[BehindRow], title: str) -> None:
        """Shows rows that are here already."""
        self.thing, self._ids = thing, ()
        self._begin(title, len(rows))
        self._take(rows)

    def _begin(self, title: str, count: int) -> None:
        self.head.set_title(title, self._desk.words.number(count))
        name(self.table, title)
        self.model.retitle()

    def _read(self) -> None:
        reports, store, thing = self._desk.services.reports, self._desk.store, self.thing
        before, first = self.model.rows(), len(self.model.rows())
        ids = tuple(self._ids[first : first + WINDOW])
        if ids:
            self._desk.lane.read(
                lambda: reports.rows_behind(store, thing=thing, ids=ids, first=first), lambda rows: self._take((*before, *rows)),
                channel="reports.behind",
            )  # fmt: skip

    def _take(self, rows: Sequence[BehindRow]) -> None:
        current = self.table.current_id()
        self.model.set_rows(rows)
        if rows and current is None:
            self.table.choose(self.model.id_at(0))

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        bar = self.table.verticalScrollBar()
        if value >= bar.maximum() > 0 and len(self.model.rows()) < len(self._ids):
            self._read()

    @Slot(object)
    def open_row(self, key: Any) -> None:
        """Opens a ticket in the queue, a call on its page."""
        row = self.model.row_with(key)
        if row is not None:
            page, what = PAGES[self.thing]
            self._desk.open(page, **{what: row.id})

    def resizeEvent(self, event: Any) -> None:
        """Where there is little room, the columns needed least go first."""
        super().resizeEvent(event)
        self.table.make_room(FIRST_OUT, 150, self.width())

    def retranslate(self) -> None:
        """Writes every word."""
        self.back.describe(self._desk.words.tr(mark("Back to the paper")))
        self.model.retitle()

"""The first rows of a table to be imported: above each column what it holds, and what cannot be read is marked where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from desk.ui import theme
from desk.ui.form import Choice
from desk.ui.parts.labels import name, plain
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desk.ui.desk_context import Desk

ROWS, WIDTH, ROW, MOST_SHOWN = 8, 190, 30, 200
NOT_IMPORTED = mark("Not imported")


class ImportPreview(QTableWidget):
    """`changed` when a column is said to hold something else."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choices: list[Choice] = []
        self.setFont(theme.font())
        self.setProperty("box", "field")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setVisible(False)
        self.setMinimumHeight((min(ROWS, 4) + 2) * ROW)
        name(self, desk.words.tr(mark("The first rows of the file")))

    def show_table(self, table: Any, columns: Sequence[str]) -> None:
        """Shows a table's first rows under their headings."""
        words, fields = self._desk.words, self._desk.services.importing.fields.FIELDS
        rows = [("", words.tr(NOT_IMPORTED)), *((each.key, words.tr(each.label)) for each in fields)]
        shown = table.rows[:ROWS]
        self.clear()
        self.setRowCount(len(shown) + 1)
        self.setColumnCount(len(table.head))
        self.choices = []
        for at, heading in enumerate(table.head):
            title = QTableWidgetItem(heading[:MOST_SHOWN])
            title.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(at, title)
            choice = Choice(rows)
            choice.choose(columns[at])
            name(choice, words.say(mark("What the column {heading} holds"), heading=heading))
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
            self.setCellWidget(0, at, choice)
            self.choices.append(choice)
            self.setColumnWidth(at, WIDTH)
            for row, each in enumerate(shown, 1):
                self.setItem(row, at, QTableWidgetItem(" ".join(each.cells[at].split())[:MOST_SHOWN]))
        self.setRowHeight(0, ROW + 4)
        self.mark_wrong(table)

    def columns(self) -> tuple[str, ...]:
        """What each column is said to hold."""
        return tuple(str(choice.value() or "") for choice in self.choices)

    def mark_wrong(self, table: Any, report: Any = None) -> None:
        """Writes in red what cannot be taken, with the reason as its hint: at once what cannot be read, the rest once it was tried."""
        words, columns = self._desk.words, self.columns()
        check = self._desk.services.customer.customer_import.check_row
        for row, each in enumerate(table.rows[:ROWS], 1):
            _given, wrong = check(each, columns)
            tried = next((bad.wrong for bad in report.bad if bad.row.line == each.line), ()) if report is not None else ()
            said = {one.column: words.told(one.refused) for one in (*wrong, *tried)}
            for at in range(len(columns)):
                item = self.item(row, at)
                if item is not None:
                    tone = "red" if at in said else "text" if columns[at] else "text3"
                    item.setForeground(theme.colour(tone))
                    item.setToolTip(plain(said.get(at, "")))
                    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, said.get(at, ""))

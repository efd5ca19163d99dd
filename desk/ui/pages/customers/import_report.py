"""What an import would do, or did: counts in a line, and under it each row that is left out, with why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.parts.cells import Cell
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.desk_context import Desk

LEAST = 150
WOULD, DID = (
    mark("New: {customers} customers, {people} people, {sites} sites."),
    mark("Changed: {customers} customers, {people} people, {sites} sites."),
)


class ImportReport(QWidget):
    """A line of counts over a table of reasons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head: tuple[str, ...] = ()
        self.counts = text_label("", 13, 500, wrap=True, figures=True)
        self.bad = text_label("", 13, 400, "amber", wrap=True)
        columns: list[Column[Any]] = [
            Column("line", mark("Row"), 70, "r", value=lambda row: Cell(desk.words.number(row.row.line), "text2", figures=True)),
            Column("reason", mark("Reason"), 0, value=self._why),
        ]
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=lambda row: row.row.line, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setMinimumHeight(LEAST)
        name(self.table, desk.words.tr(mark("Rows left out")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self.counts, self.bad):
            column.addWidget(part)
        column.addWidget(self.table, 1)

    def _why(self, row: Any) -> Cell:
        say = self._desk.services.customer.customer_import.sentence_of
        return Cell(" ".join(say(wrong, self._head, self._desk.words.code) for wrong in row.wrong), "text")

    def show_report(self, report: Any, head: Sequence[str], *, done: bool) -> None:
        """Shows what came, or would come, of a table."""
        self._head = tuple(head)
        words = self._desk.words
        lines = [
            words.say(text, customers=counts.get("customer", 0), people=counts.get("contact", 0), sites=counts.get("site", 0))
            for text, counts in ((WOULD, report.added), (DID, report.changed)) if any(counts.values())
        ]  # fmt: skip
        if report.same:
            lines.append(words.many("{n} row says nothing new.", "{n} rows say nothing new.", report.same))
        if done:
            lines.insert(0, words.tr(mark("The import is done.")))
        self.counts.setText(" ".join(lines))
        self.bad.setText(words.many("{n} row is left out:", "{n} rows are left out:", len(report.bad)))
        self.bad.setVisible(bool(report.bad))
        self.table.setVisible(bool(report.bad))
        self.model.set_rows(report.bad)

"""One kind of record of a customer: a title, a table as tall as its rows, and an inline form to add or change one."""

from __future__ import annotations

from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.pages.customers.fields import DEFAULTS
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import RecordForm
from desk.ui.table import ListModel
from desk.ui.tokens import HEADER, ROW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk
    from desk.ui.record_form import FieldRow
    from desk.ui.table import Column


class Section(QWidget):
    """People, contracts or sites; `saved(record id or None, fields)` asks the page to write."""

    saved = Signal(object, object)

    def __init__(
        self,
        desk: Desk,
        title: str,
        add: str,
        none: str,
        columns: Sequence[Column[Any]],
        rows: Sequence[FieldRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._title, self._add_text, self._none_text = desk, title, add, none
        self._editing: int | None = None
        self.title = text_label("", 12, 600, "text2")
        self.add = Button("", "tool", "new")
        self.none = text_label("", 13, 400, "text3")
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = RecordForm(desk, rows)
        self.form.hide()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (self.none, self.table, self.form):
            column.addWidget(part)
        self.add.clicked.connect(self.begin)
        self.table.opened.connect(self.change)
        self.form.saved.connect(lambda record: self.saved.emit(self._editing, record))
        self.form.left.connect(self.leave)
        self.retranslate()

    def retranslate(self) -> None:
        """Writes title, button and headers."""
        tr = self._desk.words.tr
        self.title.setText(tr(self._title))
        self.add.setText(tr(self._add_text))
        self.none.setText(tr(self._none_text))
        name(self.table, tr(self._title))
        self.model.retitle()
        self.form.retranslate()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Shows the records; a form that is open stays open with what was typed."""
        self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(HEADER + ROW * len(rows) + 2)

    def begin(self) -> None:
        """Opens an empty form."""
        self._editing = None
        self.form.show()
        self.form.show_record(DEFAULTS)

    def change(self, record_id: int) -> None:
        """Opens the form on one record."""
        at = self.model.row_of(record_id)
        record = None if at is None else self.model.row_at(at)
        if record is not None:
            self._editing = record_id
            self.form.show()
            self.form.show_record({field.name: getattr(record, field.name) for field in fields_of(record)})

    def leave(self) -> None:
        """Closes the form; the table has the keyboard again."""
        self.form.hide()
        (self.table if self.model.rowCount() else self.add).setFocus()

    def refuse(self, error: Told) -> None:
        """Says in the form why not."""
        self.form.refuse(error)

    def is_typing(self) -> bool:
        """Whether a form is open."""
        return not self.form.isHidden()

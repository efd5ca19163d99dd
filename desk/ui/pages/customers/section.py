"""One kind of record of a customer: a title, a table as tall as its rows, and an inline form to add or change one."""

from __future__ import annotations

from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.ui.pages.customers.fields import DEFAULTS
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import Draft, RecordForm
from desk.ui.table import ListModel
from desk.ui.tokens import HEADER, PANE
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desk.rules.errors import Told
    from desk.ui.desk_context import Desk
    from desk.ui.record_form import FieldRow
    from desk.ui.table import Column

LEAST_NAME = 170
# The record being changed (None: a new one), its fields when the form was opened, and what is typed.
Begun: TypeAlias = tuple[int | None, dict[str, Any], Draft]


class Section(QWidget):
    """People, contracts or sites; `saved(record id or None, fields)` asks the page to write, `opened(form)` to show it whole."""

    saved = Signal(object, object)
    opened = Signal(QWidget)
    form_of: type[RecordForm] = RecordForm

    def __init__(
        self,
        desk: Desk,
        title: str,
        add: str,
        none: str,
        columns: Sequence[Column[Any]],
        rows: Sequence[FieldRow],
        first_out: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._title, self._add_text, self._none_text = desk, title, add, none
        self.owner, self._first_out = 0, tuple(first_out)
        self._editing: int | None = None
        self._opened_with: dict[str, Any] = {}
        self.title = text_label("", 12, 600, "text2")
        self.add = Button("", "tool", "new")
        self.none = text_label("", 13, 400, "text3", wrap=True)
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = self.form_of(desk, rows)
        self.form.hide()
        self._lay_out()
        self.add.clicked.connect(self.begin)
        self.table.opened.connect(self.change)
        self.form.saved.connect(self._send)
        self.form.left.connect(self._put_aside)
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names keep their room; what matters least gives way."""
        self.table.make_room(self._first_out, LEAST_NAME, self.width())

    def _lay_out(self) -> None:
        head, inner, column = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        head.setContentsMargins(PANE, 0, 9, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.add)
        inner.setContentsMargins(PANE, 0, PANE, 0)
        inner.addWidget(self.form)
        self.below_form = inner
        self.none.setContentsMargins(PANE, 0, PANE, 0)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.table)
        column.addLayout(inner)

    def retranslate(self) -> None:
        """Writes title, button and headers."""
        tr = self._desk.words.tr
        self.title.setText(tr(self._title))
        self.add.setText(tr(self._add_text))
        self.none.setText(tr(self._none_text))
        name(self.table, tr(self._title))
        self.model.retitle()
        self.table.make_room(self._first_out, LEAST_NAME, self.width())
        self.form.retranslate()

    def show_rows(self, owner: int, rows: Sequence[Any]) -> None:
        """Shows a customer's records; a form that is open stays open with what was typed."""
        self.owner = owner
        if tuple(rows) != self.model.rows():
            self.model.set_rows(rows)
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.setFixedHeight(HEADER + self.table.verticalHeader().defaultSectionSize() * len(rows) + 2)

    def begin(self) -> None:
        """Opens an empty form; one in which something is typed stays as it is."""
        self._open(None, DEFAULTS)

    def change(self, record_id: int) -> None:
        """Opens the form on one record."""
        at = self.model.row_of(record_id)
        record = None if at is None else self.model.row_at(at)
        if record is not None:
            self._open(record_id, {field.name: getattr(record, field.name) for field in fields_of(record)})

    def _open(self, record_id: int | None, values: dict[str, Any]) -> None:
        if self.form.is_dirty():
            self.form.take_focus()
            return
        self._editing, self._opened_with = record_id, values
        self.form.show()
        self.form.show_record(values)
        self.opened.emit(self.form)

    def _send(self, record: dict[str, Any]) -> None:
        """Of a record that is there only what was changed is written: a colleague's change of another field stays."""
        if self._editing is not None:
            record = {key: value for key, value in record.items() if value != self._opened_with.get(key)}
        self.saved.emit(self._editing, record)

    def begun(self) -> Begun | None:
        """What is typed and not saved."""
        return (self._editing, self._opened_with, self.form.draft()) if self.form.is_dirty() else None

    def put_back(self, begun: Begun | None) -> None:
        """Opens the form with what was typed, or closes it."""
        self.form.setVisible(begun is not None)
        if begun is not None:
            self._editing, self._opened_with = begun[0], begun[1]
            self.form.restore(begun[2])

    def _put_aside(self) -> None:
        """Cancel or Escape: what was typed can be taken back for as long as the message stands."""
        begun, owner, tr = self.begun(), self.owner, self._desk.words.tr
        self.leave()
        if begun is not None:
            again = lambda: self.put_back(begun) if self.owner == owner else None  # noqa: E731 - what the message's word does
            self._desk.say("done", tr(mark("The form is closed without saving.")), tr(mark("Undo")), again)

    def leave(self) -> None:
        """Closes the form; the table has the keyboard again."""
        self.form.hide()
        (self.table if self.model.rowCount() else self.add).setFocus()

    def refuse(self, error: Told) -> None:
        """Says in the form why not."""
        self.form.refuse(error)

"""Reasons a promise may be broken for: those every desk begins with, and the desk's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.ui.tokens import HEADER, ROW
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.breaches import ReasonView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

ROWS = (
    FieldRow("text", mark("Reason"), span=2, hint=mark("Empty: the words it came with")),
    FieldRow("needs_text", mark("Asks for a few words more"), "flag", 2),
    FieldRow("active", mark("In use"), "flag", 2),
)


class Reasons(Section):
    """A table as tall as its rows and an inline form."""

    cares_for = frozenset({"breach_reason"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._editing: ReasonView | None = None
        self.told = text_label("", 12, 400, "text2", wrap=True)
        columns: list[Column[ReasonView]] = [
            Column("text", mark("Reason"), 0, value=self._said),
            Column("needs_text", mark("Asks for a few words more"), 220, value=self._more, tone="text2"),
        ]
        self.model: ListModel[ReasonView] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.change, self.add = Button("", "ordinary", "pencil-simple"), Button("", "ordinary", "new")
        self.form = RecordForm(desk, ROWS)
        self.form.hide()
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.change)
        verbs.addWidget(self.add)
        verbs.addStretch(1)
        for part in (self.told, self.table):
            self.column.addWidget(part)
        self.column.addLayout(verbs)
        self.column.addWidget(self.form)
        self.add.clicked.connect(self.begin)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _id: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)
        desk.person_changed.connect(self._allow)

    def _said(self, row: ReasonView) -> Cell:
        tr = self.desk.words.tr
        chips = () if row.active else (Chip(tr("Out of use"), "quiet"),)
        return Cell(row.text or tr(row.sentence), "text" if row.active else "text3", 500, chips=chips)

    def _more(self, row: ReasonView) -> str:
        return self.desk.words.tr("Yes" if row.needs_text else "No")

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the reasons."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.breaches.breach_reasons(desk.store, every=True), self._show, channel="settings-reasons")

    def _show(self, rows: tuple[ReasonView, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setFixedHeight(HEADER + ROW * len(rows) + 2)
        if rows and self.table.current_id() is None:
            self.table.choose(rows[0].id)
        self._allow()

    def _chosen(self) -> ReasonView | None:
        at = self.model.row_of(self.table.current_id())
        return None if at is None else self.model.row_at(at)

    def _allow(self) -> None:
        may, tr = self.may_manage(), self.desk.words.tr
        self.change.setEnabled(may and self._chosen() is not None)
        self.add.setEnabled(may)
        useful = tr("Asked for when a ticket is resolved whose promise was broken; reports count by them.")
        self.told.setText(useful if may else tr("Managers and administrators set up these reasons."))

    def begin(self) -> None:
        """Opens an empty form."""
        self._editing = None
        self._open({"active": True})

    def edit(self, reason_id: Any) -> None:
        """Opens the form on one reason."""
        at = self.model.row_of(reason_id)
        row = None if at is None else self.model.row_at(at)
        if row is not None and self.may_manage():
            self._editing = row
            self._open({"text": row.text, "needs_text": row.needs_text, "active": row.active})

    def _open(self, values: dict[str, Any]) -> None:
        self.form.show()
        self.form.show_record(values)

    def _save(self, fields: dict[str, Any]) -> None:
        desk, number, by = self.desk, self._editing.id if self._editing is not None else None, self.desk.person.id
        desk.lane.write(
            lambda: desk.services.breaches.save_breach_reason(desk.store, reason_id=number, by=by, **fields), self._saved, self.form.refuse,
        )  # fmt: skip

    def _saved(self, _changed: Changed) -> None:
        self._leave()
        self.reload()

    def _leave(self) -> None:
        self.form.hide()
        self.table.setFocus()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.change.setText(tr("Change"))
        self.add.setText(tr("Add reason"))
        name(self.table, tr("Broken promises"))
        self.model.retitle()
        self.form.retranslate()
        self._allow()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()

"""A section whose things are rows: a table as tall as they are, verbs for the row chosen, and one form below for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import RecordForm
from desk.ui.table import ListModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk
    from desk.ui.record_form import FieldRow
    from desk.ui.table import Column


class RowsSection(Section):
    """A section says what its columns and fields are, what a row puts into the form, and how a row is read and written."""

    fields: tuple[FieldRow, ...] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.editing: Any = None  # the row that the form is open on; None: a new one
        self.wanted: Any = None  # the row to choose when the rows have come
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.model: ListModel[Any] = ListModel(self.columns(), lambda: desk.words, key=self.key_of, parent=self)
        self.table, self.form = RowTable(), RecordForm(desk, self.fields)
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.change, self.add, self.verbs = Button("", "ordinary", "pencil-simple"), Button("", "ordinary", "new"), QWidget()
        self.form.hide()
        line = QHBoxLayout(self.verbs)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for verb in self.verbs_of_a_row():
            line.addWidget(verb)
        line.addStretch(1)
        for part in (self.told, self.table, self.verbs, self.form):
            self.column.addWidget(part)
        self.add.clicked.connect(self.begin)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _id: self.allow())
        self.form.saved.connect(self.save)
        self.form.left.connect(self.leave)
        desk.person_changed.connect(self.allow)

    # What a section says of itself.

    def columns(self) -> list[Column[Any]]:
        """The columns of the table."""
        raise NotImplementedError

    def key_of(self, row: Any) -> Any:
        """What tells one row from another."""
        return row.id

    def verbs_of_a_row(self) -> Sequence[QWidget]:
        """The buttons below the table, in their order."""
        return (self.change, self.add)

    def new_values(self) -> dict[str, Any]:
        """What an empty form begins with."""
        return {}

    def values_of(self, row: Any) -> dict[str, Any]:
        """What a row puts into the form."""
        return {field.key: getattr(row, field.key) for field in self.fields}

    def may_edit(self, row: Any) -> bool:
        """Whether the person here may change a row."""
        return self.may_manage()

    def save(self, fields: dict[str, Any]) -> None:
        """Writes what the form holds; a section does it by its own verb and goes on with `saved` or the form's `refuse`."""
        raise NotImplementedError

    # What all of them do.

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The rows are here; the one that was written is chosen, else the first."""
        self.model.set_rows(rows)
        self.table.fit_rows(len(rows))
        self.table.setVisible(bool(rows) and not self.verbs.isHidden())
        if self.wanted is not None:
            self.table.choose(self.wanted)
            self.wanted = None
        elif rows and self.table.current_id() is None:
            self.table.choose(self.model.id_at(0))
        self.allow()

    def chosen(self) -> Any:
        """The row under the cursor."""
        return self._row(self.table.current_id())

    def _row(self, key: Any) -> Any:
        return self.model.row_with(key)

    @Slot()
    def allow(self) -> None:
        """What the person here may do to the row chosen."""
        row = self.chosen()
        self.change.setEnabled(row is not None and self.may_edit(row))
        self.add.setEnabled(self.may_manage())

    @Slot()
    def begin(self) -> None:
        """Opens an empty form."""
        self.editing = None
        self.open_form(self.new_values())

    def edit(self, key: Any) -> None:
        """Opens the form on one row."""
        row = self._row(key)
        if row is not None and self.may_edit(row):
            self.editing = row
            self.open_form(self.values_of(row))

    def open_form(self, values: dict[str, Any]) -> None:
        """The form stands below the table, filled."""
        self.form.show()
        self.form.show_record(values)

    def saved(self, changed: Changed) -> None:
        """What was written is chosen when it comes back."""
        self.wanted = changed.result
        self.leave()
        self.reload()

    @Slot()
    def leave(self) -> None:
        """The form goes; the table has the keyboard again."""
        self.form.hide()
        (self.table if self.model.rowCount() else self.add).setFocus()

    def retranslate(self) -> None:
        """Writes every word that all sections have."""
        self.change.setText(self.desk.words.tr("Change"))
        self.model.retitle()
        self.form.retranslate()
        self.allow()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()

"""Call types: what one key says of a call; the desk's own list, in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
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
from desk.ui.trade_words import CAUSES, KINDS, WORKS, word
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.call_types import CallTypeView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

ROWS = (
    FieldRow("title", mark("Title")),
    FieldRow("sign", mark("Key"), hint=mark("One letter or digit")),
    FieldRow("kind", mark("Kind"), "choice", choices=KINDS),
    FieldRow("cause", mark("Cause"), "choice", choices=CAUSES),
    FieldRow("work", mark("Work"), "choice", choices=WORKS),
    FieldRow("active", mark("In use"), "flag"),
)
NEW = {"kind": "question", "cause": "question", "work": "support", "active": True}
KEYS = tuple(row.key for row in ROWS)


class CallTypes(Section):
    """A table as tall as its rows, the verbs of the row chosen, and an inline form."""

    cares_for = frozenset({"call_type"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._editing: int | None = None
        self.told = text_label("", 12, 400, "text2", wrap=True)
        self.model: ListModel[CallTypeView] = ListModel(self._columns(), lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.form = RowTable(), RecordForm(desk, ROWS)
        self.table.setModel(self.model)
        self.add, self.change = Button("", "ordinary", "new"), Button("", "ordinary", "pencil-simple")
        self.up, self.down = Button("", "ordinary", "high"), Button("", "ordinary", "caret-down")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.change, self.up, self.down):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.add)
        self.column.addWidget(self.told)
        self.column.addWidget(self.table)
        self.column.addLayout(row)
        self.column.addWidget(self.form)
        self.form.hide()
        self.add.clicked.connect(self.new)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.up.clicked.connect(lambda: self._move(up=True))
        self.down.clicked.connect(lambda: self._move(up=False))
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _row: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)

    def _columns(self) -> list[Column[CallTypeView]]:
        words = self.desk

        def sign(row: CallTypeView) -> Any:
            return Cell(chips=(Chip(row.sign.upper()),)) if row.sign else None

        def title(row: CallTypeView) -> Cell:
            return Cell(row.title, "text" if row.active else "text3", hint="" if row.active else words.words.tr("Not in use"))

        return [
            Column("title", mark("Title"), 0, value=title),
            Column("sign", mark("Key"), 70, value=sign),
            Column("kind", mark("Kind"), 110, value=lambda row: word(KINDS, row.kind, words.words), tone="text2"),
            Column("cause", mark("Cause"), 140, value=lambda row: word(CAUSES, row.cause, words.words), tone="text2"),
            Column("work", mark("Work"), 120, value=lambda row: word(WORKS, row.work, words.words), tone="text2"),
        ]

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the types, those out of use last."""
        desk = self.desk
        read = desk.services.call_types.call_types
        desk.lane.read(lambda: read(desk.store, retired=True), self._show, channel="settings-call-types")

    def _show(self, rows: tuple[CallTypeView, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setFixedHeight(HEADER + ROW * max(1, len(rows)) + 2)
        self.table.fit_headers()
        self._allow()

    def _chosen(self) -> CallTypeView | None:
        at = self.model.row_of(self.table.current_id())
        return None if at is None else self.model.row_at(at)

    def _allow(self) -> None:
        may, row = self.may_manage(), self._chosen()
        active = [each.id for each in self.model.rows() if each.active]
        self.add.setEnabled(may)
        self.change.setEnabled(may and row is not None)
        self.up.setEnabled(may and row is not None and row.active and row.id != active[0])
        self.down.setEnabled(may and row is not None and row.active and row.id != active[-1])
        tr = self.desk.words.tr
        told = tr("One key in a call sets kind, cause, work and title. A letter works with Alt while you type, and alone elsewhere.")
        self.told.setText(told if may else f"{told} {tr('Managers and administrators change this; ask one of them.')}")

    @Slot()
    def new(self) -> None:
        """Opens an empty form."""
        self._editing = None
        self._open(NEW)

    def edit(self, type_id: Any) -> None:
        """Opens the form on one type."""
        at = self.model.row_of(type_id)
        row = None if at is None else self.model.row_at(at)
        if row is not None and self.may_manage():
            self._editing = row.id
            self._open({key: getattr(row, key) for key in KEYS})

    def _open(self, values: dict[str, Any]) -> None:
        self.form.show()
        self.form.show_record(values)

    def _save(self, fields: dict[str, Any]) -> None:
        desk, at, type_id = self.desk, self.desk.clock.now(), self._editing
        by, services = desk.person.id, desk.services
        given = {**fields, "sign": fields.get("sign") or ""}
        desk.lane.write(
            lambda: services.call_types.save_call_type(desk.store, type_id=type_id, fields=given, at=at, by=by), self._saved,
            self.form.refuse,
        )  # fmt: skip

    def _saved(self, changed: Changed) -> None:
        self.form.hide()
        self.reload()
        self.table.choose(int(changed.result))
        self.table.setFocus()

    def _move(self, *, up: bool) -> None:
        desk, row = self.desk, self._chosen()
        if row is None:
            return
        at, by, services = desk.clock.now(), desk.person.id, desk.services
        number = row.id
        desk.lane.write(
            lambda: services.call_types.move_call_type(desk.store, type_id=number, up=up, at=at, by=by), lambda _changed: self.reload(),
            self.desk.refuse,
        )  # fmt: skip

    @Slot()
    def _leave(self) -> None:
        self.form.hide()
        self.table.setFocus()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.add.setText(tr("Add call type"))
        self.change.setText(tr("Change"))
        self.up.setText(tr("Up"))
        self.down.setText(tr("Down"))
        name(self.table, tr("Call types"))
        self.model.retitle()
        self.form.retranslate()
        self._allow()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return not self.form.isHidden() and self.form.is_dirty()

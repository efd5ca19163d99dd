"""The desk's own fields: added, renamed, put in order, taken out of use; tickets keep what they have in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.ui.tokens import HEADER, ROW
from desk.ui.trade_words import KINDS as TICKET_KINDS
from desk.ui.trade_words import word
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.custom_fields import FieldView
    from desk.ui.desk_context import Desk

KINDS: dict[Any, str] = {
    "text": mark("Text"), "number": mark("Number"), "date": mark("Date"), "choice": mark("Choice"), "tick": mark("Tick"),
}  # fmt: skip
ON: dict[str, str] = {
    "question": mark("On questions"), "request": mark("On requests"), "fault": mark("On faults"), "billing": mark("On invoicing tickets"),
    "training": mark("On training tickets"),
}  # fmt: skip
ROWS = (
    FieldRow("name", mark("Name")),
    FieldRow("kind", mark("Kind of field"), "choice", choices=KINDS),
    FieldRow("options", mark("Choices, one a line"), "area", 2),
    *(FieldRow(f"for_{kind}", text, "flag") for kind, text in ON.items()),
    FieldRow("required", mark("Must be filled in"), "flag", 2),
)
NEW = {"kind": "text", "required": False, **{f"for_{kind}": True for kind in TICKET_KINDS}}


class CustomFields(Section):
    """A table as tall as its rows, the verbs of the row chosen, and an inline form."""

    cares_for = frozenset({"custom_field", "person"})

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self._editing: FieldView | None = None
        self._wanted: int | None = None
        self._suits = False
        self.told = text_label("", 12, 400, "text2", wrap=True)
        columns: list[Column[FieldView]] = [
            Column("name", mark("Name"), 0, value=self._named),
            Column("kind", mark("Kind of field"), 130, value=lambda row: word(KINDS, row.kind, desk.words), tone="text2"),
            Column("for", mark("On tickets"), 220, value=self._tickets, tone="text2"),
            Column("required", mark("Must be filled in"), 150, value=self._required, tone="text2"),
        ]
        self.model: ListModel[FieldView] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.up, self.down = icon_button("caret-up", "", "Alt+Up"), icon_button("caret-down", "", "Alt+Down")
        self.change, self.retire, self.add = Button("", "ordinary", "pencil-simple"), Button(""), Button("", "ordinary", "new")
        self.form = RecordForm(desk, ROWS)
        self.form.hide()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.up, self.down, self.change, self.retire, self.add):
            verbs.addWidget(button)
        verbs.addStretch(1)
        for part in (self.told, self.table):
            self.column.addWidget(part)
        self.column.addLayout(verbs)
        self.column.addWidget(self.form)

    def _wire(self) -> None:
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.add.clicked.connect(self.begin)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.retire.clicked.connect(self.turn_use)
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _id: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)

    def _named(self, row: FieldView) -> Cell:
        chips = () if row.active else (Chip(self.desk.words.tr("Out of use"), "quiet"),)
        return Cell(row.name, "text" if row.active else "text3", 500, chips=chips)

    def _required(self, row: FieldView) -> str:
        return self.desk.words.tr("Yes" if row.required else "No")

    def _tickets(self, row: FieldView) -> str:
        words = self.desk.words
        kinds = [words.tr(TICKET_KINDS[kind]) for kind in row.ticket_kinds if kind in TICKET_KINDS]
        return ", ".join(kinds) if kinds else words.tr("All kinds")

    # Reading.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the fields."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.custom_fields.custom_fields(desk.store, retired=True), self._show, channel="settings-fields")

    def _show(self, fields: tuple[FieldView, ...]) -> None:
        self.model.set_rows(fields)
        self.table.setFixedHeight(HEADER + ROW * len(fields) + 2)
        self.table.setVisible(bool(fields))
        if self._wanted is not None:
            self.table.choose(self._wanted)
            self._wanted = None
        elif fields and self.table.current_id() is None:
            self.table.choose(fields[0].id)
        self._allow()

    def _chosen(self) -> FieldView | None:
        at = self.model.row_of(self.table.current_id())
        return None if at is None else self.model.row_at(at)

    def _allow(self) -> None:
        row, may, rows = self._chosen(), self.may_manage(), [field for field in self.model.rows() if field.active]
        words = self.desk.words
        self.change.setEnabled(may and row is not None)
        self.retire.setEnabled(may and row is not None)
        self.retire.setText(words.tr("Take out of use" if row is None or row.active else "Put back into use"))
        self.add.setEnabled(may)
        self.up.setEnabled(may and row is not None and row.active and row != rows[0])
        self.down.setEnabled(may and row is not None and row.active and row != rows[-1])
        whole = words.tr("Managers and administrators set up the desk's own fields.")
        useful = words.tr("Fields that your tickets have beside the usual ones. They can be shown, filtered by, searched and printed.")
        self.told.setText(useful if may else whole)

    # The verbs.

    def shift(self, by: int) -> None:
        """Moves the field chosen up or down."""
        row, desk = self._chosen(), self.desk
        ids = [field.id for field in self.model.rows() if field.active]
        if row is None or not row.active or not 0 <= ids.index(row.id) + by < len(ids):
            return
        at, person = ids.index(row.id), desk.person.id
        ids.insert(at + by, ids.pop(at))
        self._wanted = row.id
        desk.lane.write(lambda: desk.services.custom_fields.order_fields(desk.store, ids=ids, by=person))

    @Slot()
    def turn_use(self) -> None:
        """Takes the field chosen out of use, or puts it back."""
        row, desk = self._chosen(), self.desk
        if row is not None:
            self._wanted, by, active = row.id, desk.person.id, not row.active
            desk.lane.write(lambda: desk.services.custom_fields.retire_field(desk.store, field_id=row.id, active=active, by=by))

    @Slot()
    def begin(self) -> None:
        """Opens an empty form."""
        self._open(None, NEW | {"name": "", "options": ""})

    def edit(self, field_id: Any) -> None:
        """Opens the form on one field."""
        at = self.model.row_of(field_id)
        row = None if at is None else self.model.row_at(at)
        if row is None or not self.may_manage():
            return
        kinds = {f"for_{kind}": row.suits(kind) for kind in TICKET_KINDS}
        options = "\n".join(option.name for option in row.options if option.active)
        self._open(row, {"name": row.name, "kind": row.kind, "required": row.required, "options": options, **kinds})

    def _open(self, row: FieldView | None, values: dict[str, Any]) -> None:
        self._editing = row
        self.form.show()
        self.form.show_record(values)
        kind: Any = self.form.field("kind")
        kind.setEnabled(row is None)
        if not self._suits:
            self._suits = True
            kind.currentIndexChanged.connect(self._suit)
        self._suit()

    def _suit(self) -> None:
        """Choices are asked for where the field has some."""
        kind: Any = self.form.field("kind")
        area = self.form.field("options")
        labelled = area.parentWidget()
        if labelled is not None:
            labelled.setVisible(kind.value() == "choice")

    def _save(self, fields: dict[str, Any]) -> None:
        desk, at, by, before = self.desk, self.desk.clock.now(), self.desk.person.id, self._editing
        kinds = tuple(kind for kind in TICKET_KINDS if fields[f"for_{kind}"])
        names = [line.strip() for line in str(fields["options"]).splitlines() if line.strip()]

        def job() -> Changed:
            service = desk.services.custom_fields
            options = tuple(service.Option(text, number) for text, number in matched(before, names))
            changed: Changed = service.save_field(
                desk.store, field_id=None if before is None else before.id, version=0 if before is None else before.version,
                name=fields["name"], kind=fields["kind"], required=fields["required"], ticket_kinds=kinds, options=options, at=at, by=by,
            )  # fmt: skip
            return changed

        desk.lane.write(job, self._saved, self.form.refuse)

    def _saved(self, changed: Changed) -> None:
        self._wanted = int(changed.result)
        self._leave()

    @Slot()
    def _leave(self) -> None:
        self.form.hide()
        (self.table if self.model.rowCount() else self.add).setFocus()

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.up.describe(tr("Move up"))
        self.down.describe(tr("Move down"))
        self.change.setText(tr("Change"))
        self.add.setText(tr("Add field"))
        name(self.table, tr("Own fields"))
        self.model.retitle()
        self.form.retranslate()
        self._allow()

    def keyPressEvent(self, event: Any) -> None:
        """Alt with an arrow moves the field chosen."""
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in arrows:
            self.shift(arrows[event.key()])
        else:
            super().keyPressEvent(event)

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()


def matched(before: FieldView | None, names: list[str]) -> list[tuple[str, int | None]]:
    """The choices written with their ids: a name that stood is that choice; among as many lines as before, another name is a renaming."""
    standing = [option for option in before.options if option.active] if before is not None else []
    by_name = {option.name: option.id for option in standing}
    found = [(text, by_name.get(text)) for text in names]
    if len(names) == len(standing):
        taken = {number for _, number in found if number is not None}
        found = [
            (text, number if number is not None else option.id if option.id not in taken else None)
            for (text, number), option in zip(found, standing, strict=True)
        ]
    return found

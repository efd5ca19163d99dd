"""The desk's own fields: added, renamed, put in order, taken out of use; tickets keep what they have in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot

from desk.ui.pages.settings.rows_section import RowsSection
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.record_form import FieldRow
from desk.ui.table import Column
from desk.ui.trade_words import KINDS as TICKET_KINDS
from desk.ui.trade_words import word
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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


class CustomFields(RowsSection):
    """The fields; those in use can be moved, each can be taken out of use and put back."""

    cares_for = frozenset({"custom_field", "person"})
    fields = ROWS

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self._suits = False
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.retire.clicked.connect(self.turn_use)

    def verbs_of_a_row(self) -> tuple[QWidget, ...]:
        """Their order, and whether they are used, beside the usual ones."""
        self.up, self.down, self.retire = icon_button("caret-up", "", "Alt+Up"), icon_button("caret-down", "", "Alt+Down"), Button("")
        return self.up, self.down, self.change, self.retire, self.add

    def columns(self) -> list[Column[FieldView]]:
        """What it is called, what it holds, and where it stands."""
        return [
            Column("name", mark("Name"), 0, value=self._named),
            Column("kind", mark("Kind of field"), 130, value=lambda row: word(KINDS, row.kind, self.desk.words), tone="text2"),
            Column("for", mark("On tickets"), 220, value=self._tickets, tone="text2"),
            Column("required", mark("Must be filled in"), 150, value=self._required, tone="text2"),
        ]

    def new_values(self) -> dict[str, Any]:
        """A new field is a text on every kind of ticket."""
        return {"name": "", "options": "", "kind": "text", "required": False, **{f"for_{kind}": True for kind in TICKET_KINDS}}

    def values_of(self, row: FieldView) -> dict[str, Any]:
        """The choices are lines, the kinds of ticket ticks."""
        kinds = {f"for_{kind}": row.suits(kind) for kind in TICKET_KINDS}
        options = "\n".join(option.name for option in row.options if option.active)
        return {"name": row.name, "kind": row.kind, "required": row.required, "options": options, **kinds}

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
        read = desk.services.custom_fields.custom_fields
        desk.lane.read(lambda: read(desk.store, retired=True), self.show_rows, channel="settings-fields")

    def allow(self) -> None:
        """Only what is in use has a place to move from; the line above says what fields are for, or who sets them up."""
        super().allow()
        row, may, rows = self.chosen(), self.may_manage(), [field for field in self.model.rows() if field.active]
        words = self.desk.words
        self.retire.setEnabled(may and row is not None)
        self.retire.setText(words.tr("Take out of use" if row is None or row.active else "Put back into use"))
        self.up.setEnabled(may and row is not None and row.active and row != rows[0])
        self.down.setEnabled(may and row is not None and row.active and row != rows[-1])
        whole = words.tr("Managers and administrators set up the desk's own fields.")
        useful = words.tr("Fields that your tickets have beside the usual ones. They can be shown, filtered by, searched and printed.")
        self.told.setText(useful if may else whole)

    # The verbs.

    def shift(self, by: int) -> None:
        """Moves the field chosen up or down."""
        row, desk = self.chosen(), self.desk
        ids = [field.id for field in self.model.rows() if field.active]
        if row is None or not row.active or not 0 <= ids.index(row.id) + by < len(ids):
            return
        at, person = ids.index(row.id), desk.person.id
        ids.insert(at + by, ids.pop(at))
        self.wanted = row.id
        desk.lane.write(lambda: desk.services.custom_fields.order_fields(desk.store, ids=ids, by=person))

    @Slot()
    def turn_use(self) -> None:
        """Takes the field chosen out of use, or puts it back."""
        row, desk = self.chosen(), self.desk
        if row is not None:
            self.wanted, by, active = row.id, desk.person.id, not row.active
            desk.lane.write(lambda: desk.services.custom_fields.retire_field(desk.store, field_id=row.id, active=active, by=by))

    def open_form(self, values: dict[str, Any]) -> None:
        """The kind of a field stays what it was."""
        super().open_form(values)
        kind: Any = self.form.field("kind")
        kind.setEnabled(self.editing is None)
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

    def save(self, fields: dict[str, Any]) -> None:
        """Writes the field; a choice that is renamed stays the same choice."""
        desk, at, by, before = self.desk, self.desk.clock.now(), self.desk.person.id, self.editing
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

        desk.lane.write(job, self.saved, self.form.refuse)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.up.describe(tr("Move up"))
        self.down.describe(tr("Move down"))
        self.add.setText(tr("Add field"))
        name(self.table, tr("Own fields"))
        super().retranslate()

    def keyPressEvent(self, event: Any) -> None:
        """Alt with an arrow moves the field chosen."""
        arrows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in arrows:
            self.shift(arrows[event.key()])
        else:
            super().keyPressEvent(event)


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

"""Call types: what one key says of a call; the desk's own list, in its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.pages.settings.rows_section import RowsSection
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.record_form import FieldRow
from desk.ui.table import Column
from desk.ui.trade_words import CAUSES, KINDS, WORKS, word
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.call_types import CallTypeView
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk


class CallTypes(RowsSection):
    """The types; those in use can be moved up and down."""

    cares_for = frozenset({"call_type"})
    fields = (
        FieldRow("title", mark("Title")),
        FieldRow("sign", mark("Key"), hint=mark("One letter or digit")),
        FieldRow("kind", mark("Kind"), "choice", choices=KINDS),
        FieldRow("cause", mark("Cause"), "choice", choices=CAUSES),
        FieldRow("work", mark("Work"), "choice", choices=WORKS),
        FieldRow("active", mark("In use"), "flag"),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.up.clicked.connect(lambda: self._move(up=True))
        self.down.clicked.connect(lambda: self._move(up=False))

    def verbs_of_a_row(self) -> tuple[QWidget, ...]:
        """Up and down stand beside the usual ones."""
        self.up, self.down = Button("", "ordinary", "high"), Button("", "ordinary", "caret-down")
        return self.change, self.up, self.down, self.add

    def columns(self) -> list[Column[CallTypeView]]:
        """What it is called, its key, and what it says of a call."""
        return [
            Column("title", mark("Title"), 0, value=self._title),
            Column("sign", mark("Key"), 70, value=lambda row: Cell(chips=(Chip(row.sign.upper()),)) if row.sign else None),
            Column("kind", mark("Kind"), 110, value=lambda row: word(KINDS, row.kind, self.desk.words), tone="text2"),
            Column("cause", mark("Cause"), 140, value=lambda row: word(CAUSES, row.cause, self.desk.words), tone="text2"),
            Column("work", mark("Work"), 120, value=lambda row: word(WORKS, row.work, self.desk.words), tone="text2"),
        ]

    def new_values(self) -> dict[str, Any]:
        """A new type is in use, for a question answered by support."""
        return {"kind": "question", "cause": "question", "work": "support", "active": True}

    def _title(self, row: CallTypeView) -> Cell:
        return Cell(row.title, "text" if row.active else "text3", hint="" if row.active else self.desk.words.tr("Not in use"))

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the types, those out of use last."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.call_types.call_types(desk.store, retired=True), self._show, channel="settings-call-types")

    def _show(self, rows: tuple[CallTypeView, ...]) -> None:
        self.show_rows(rows)
        self.table.fit_headers()

    def allow(self) -> None:
        """Only what is in use has a place to move from."""
        super().allow()
        may, row = self.may_manage(), self.chosen()
        active = [each.id for each in self.model.rows() if each.active]
        self.up.setEnabled(may and row is not None and row.active and row.id != active[0])
        self.down.setEnabled(may and row is not None and row.active and row.id != active[-1])
        tr = self.desk.words.tr
        told = tr("One key in a call sets kind, cause, work and title. A letter works with Alt while you type, and alone elsewhere.")
        self.told.setText(told if may else f"{told} {tr('Managers and administrators change this; ask one of them.')}")

    def save(self, fields: dict[str, Any]) -> None:
        """Writes the type."""
        desk, at, by = self.desk, self.desk.clock.now(), self.desk.person.id
        number, given = None if self.editing is None else self.editing.id, {**fields, "sign": fields.get("sign") or ""}
        desk.lane.write(
            lambda: desk.services.call_types.save_call_type(desk.store, type_id=number, fields=given, at=at, by=by), self.saved,
            self.form.refuse,
        )  # fmt: skip

    def _move(self, *, up: bool) -> None:
        desk, row = self.desk, self.chosen()
        if row is None:
            return
        at, by, move = desk.clock.now(), desk.person.id, desk.services.call_types.move_call_type
        desk.lane.write(lambda: move(desk.store, type_id=row.id, up=up, at=at, by=by), lambda _changed: self.reload(), desk.refuse)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.add.setText(tr("Add call type"))
        self.up.setText(tr("Up"))
        self.down.setText(tr("Down"))
        name(self.table, tr("Call types"))
        super().retranslate()

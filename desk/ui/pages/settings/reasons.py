"""Reasons a promise may be broken for: those every desk begins with, and the desk's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.pages.settings.rows_section import RowsSection
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.record_form import FieldRow
from desk.ui.table import Column
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.breaches import ReasonView
    from desk.services.changes import Changed


class Reasons(RowsSection):
    """The desk's reasons, in their order."""

    cares_for = frozenset({"breach_reason"})
    fields = (
        FieldRow("text", mark("Reason"), span=2, hint=mark("Empty: the words it came with")),
        FieldRow("needs_text", mark("Asks for a few words more"), "flag", 2),
        FieldRow("active", mark("In use"), "flag", 2),
    )

    def columns(self) -> list[Column[ReasonView]]:
        """What it is called, and whether words are asked for with it."""
        return [
            Column("text", mark("Reason"), 0, value=self._said),
            Column("needs_text", mark("Asks for a few words more"), 220, value=self._more, tone="text2"),
        ]

    def new_values(self) -> dict[str, Any]:
        """A new reason is in use."""
        return {"active": True}

    def _said(self, row: ReasonView) -> Cell:
        tr = self.desk.words.tr
        chips = () if row.active else (Chip(tr("Out of use"), "quiet"),)
        return Cell(row.text or tr(row.sentence), "text" if row.active else "text3", 500, chips=chips)

    def _more(self, row: ReasonView) -> str:
        return self.desk.words.tr("Yes" if row.needs_text else "No")

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the reasons."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.breaches.breach_reasons(desk.store, every=True), self.show_rows, channel="settings-reasons")

    def allow(self) -> None:
        """The line above says what they are for, or who sets them up."""
        super().allow()
        tr = self.desk.words.tr
        useful = tr("Asked for when a ticket is resolved whose promise was broken; reports count by them.")
        self.told.setText(useful if self.may_manage() else tr("Managers and administrators set up these reasons."))

    def save(self, fields: dict[str, Any]) -> None:
        """Writes the reason."""
        desk, number, by = self.desk, None if self.editing is None else self.editing.id, self.desk.person.id
        desk.lane.write(
            lambda: desk.services.breaches.save_breach_reason(desk.store, reason_id=number, by=by, **fields), self.saved, self.form.refuse,
        )  # fmt: skip

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.add.setText(tr("Add reason"))
        name(self.table, tr("Broken promises"))
        super().retranslate()

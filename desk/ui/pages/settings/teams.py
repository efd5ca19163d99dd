"""The desk's teams, and when what is resolved closes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui import trade_words
from desk.ui.pages.settings.rows_section import RowsSection
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import line, name, text_label
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.changes import Changed
    from desk.services.teams import TeamView
    from desk.ui.desk_context import Desk

# The teams a profile's prices may know; a team of the desk's own is priced as one of them.
PRICED: dict[Any, str] = {code: trade_words.TEAMS[code] for code in ("support", "service")}
CLOSING = (FieldRow("close_after_days", mark("Close after business days"), "whole", hint=mark("0: by hand only")),)


class Teams(RowsSection):
    """The teams, and below them one number."""

    cares_for = frozenset({"team", "desk"})
    fields = (
        FieldRow("name", mark("Team"), hint=mark("Empty: the words it came with")),
        FieldRow("charged_as", mark("Priced as"), "choice", choices=PRICED),
        FieldRow("active", mark("In use"), "flag", 2),
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._days: int | None = None
        self.closing_told, self.closing = text_label("", 12, 400, "text2", wrap=True), RecordForm(desk, CLOSING)
        below: tuple[QWidget, ...] = (line(), self.closing_told, self.closing)
        for part in below:
            self.column.addWidget(part)
        self.closing.saved.connect(self._save_closing)
        self.closing.left.connect(self._put_back)

    def columns(self) -> list[Column[TeamView]]:
        """What it is called, what its work costs as, how much it has to do."""
        return [
            Column("name", mark("Team"), 0, value=self._said),
            Column("charged_as", mark("Priced as"), 160, value=lambda row: self.desk.words.tr(PRICED[row.charged_as]), tone="text2"),
            Column("tickets", mark("Open tickets"), 130, "r", value=lambda row: Cell(str(row.tickets), "text2", figures=True)),
        ]

    def new_values(self) -> dict[str, Any]:
        """A new team is in use and priced as support."""
        return {"charged_as": "support", "active": True}

    def _said(self, row: TeamView) -> Cell:
        tr = self.desk.words.tr
        chips = () if row.active else (Chip(tr("Out of use"), "quiet"),)
        said = row.name or trade_words.word(trade_words.TEAMS, row.code, self.desk.words)
        return Cell(said, "text" if row.active else "text3", 500, chips=chips)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the teams and the number of days."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.teams.teams(desk.store), self.show_rows, channel="settings-teams")
        desk.lane.read(lambda: desk.services.desks.desk_info(desk.store).close_after_days, self._days_came, channel="settings-closing")

    def _days_came(self, days: int) -> None:
        fresh, self._days = self._days is None, days
        if fresh or not self.closing.is_dirty():
            self._put_back()

    def _put_back(self) -> None:
        self.closing.show_record({"close_after_days": self._days}, focus=False)

    def allow(self) -> None:
        """The lines above say what teams are for, or who sets them up, and what closing means."""
        super().allow()
        may, tr = self.may_manage(), self.desk.words.tr
        self.closing.allow(may=may)
        useful = tr("Tickets belong to one of these teams; each is priced as one the profile knows.")
        self.told.setText(useful if may else tr("Managers and administrators set up the teams."))
        self.closing_told.setText(tr("A resolved ticket can be taken up again; once closed nothing of it changes until it is."))

    def save(self, fields: dict[str, Any]) -> None:
        """Writes the team."""
        desk, number, by = self.desk, None if self.editing is None else self.editing.id, self.desk.person.id
        desk.lane.write(lambda: desk.services.teams.save_team(desk.store, team_id=number, by=by, **fields), self.saved, self.form.refuse)

    def _save_closing(self, fields: dict[str, Any]) -> None:
        desk, by, at = self.desk, self.desk.person.id, self.desk.clock.now()
        desk.lane.write(
            lambda: desk.services.desks.change_desk(desk.store, fields=fields, at=at, by=by), lambda _changed: self._closing_saved(fields),
            self.closing.refuse,
        )  # fmt: skip

    def _closing_saved(self, fields: dict[str, Any]) -> None:
        self._days = int(fields["close_after_days"])
        self.closing.settle()
        self.desk.say("done", self.desk.words.tr("Saved"))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.add.setText(tr("Add team"))
        name(self.table, tr("Teams"))
        self.closing.retranslate()
        super().retranslate()

    def is_typing(self) -> bool:
        """Whether a form holds something typed."""
        return super().is_typing() or (self._days is not None and self.closing.is_dirty())

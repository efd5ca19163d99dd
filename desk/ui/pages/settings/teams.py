"""The desk's teams, and when what is resolved closes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desk.ui import trade_words
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.ui.tokens import HEADER, ROW
from desk.words import mark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desk.services.changes import Changed
    from desk.services.teams import TeamView
    from desk.ui.desk_context import Desk

# The teams a profile's prices may know; a team of the desk's own is priced as one of them.
PRICED: dict[Any, str] = {code: trade_words.TEAMS[code] for code in ("support", "service")}
ROWS = (
    FieldRow("name", mark("Team"), hint=mark("Empty: the words it came with")),
    FieldRow("charged_as", mark("Priced as"), "choice", choices=PRICED),
    FieldRow("active", mark("In use"), "flag", 2),
)
CLOSING = (FieldRow("close_after_days", mark("Close after business days"), "whole", hint=mark("0: by hand only")),)


class Teams(Section):
    """A table of teams with an inline form, and below it one number."""

    cares_for = frozenset({"team", "desk"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._editing: TeamView | None = None
        self._days: int | None = None
        self.told, self.closing_told = text_label("", 12, 400, "text2", wrap=True), text_label("", 12, 400, "text2", wrap=True)
        columns: list[Column[TeamView]] = [
            Column("name", mark("Team"), 0, value=self._said),
            Column("charged_as", mark("Priced as"), 160, value=lambda row: desk.words.tr(PRICED[row.charged_as]), tone="text2"),
            Column("tickets", mark("Open tickets"), 130, "r", value=lambda row: Cell(str(row.tickets), "text2", figures=True)),
        ]
        self.model: ListModel[TeamView] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.change, self.add = Button("", "ordinary", "pencil-simple"), Button("", "ordinary", "new")
        self.form, self.closing = RecordForm(desk, ROWS), RecordForm(desk, CLOSING)
        self.form.hide()
        self._build()
        self._wire()

    def _build(self) -> None:
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        verbs.addWidget(self.change)
        verbs.addWidget(self.add)
        verbs.addStretch(1)
        above: tuple[QWidget, ...] = (self.told, self.table)
        below: tuple[QWidget, ...] = (self.form, line(), self.closing_told, self.closing)
        for part in above:
            self.column.addWidget(part)
        self.column.addLayout(verbs)
        for part in below:
            self.column.addWidget(part)

    def _wire(self) -> None:
        self.add.clicked.connect(self.begin)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _id: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)
        self.closing.saved.connect(self._save_closing)
        self.closing.left.connect(self._put_back)
        self.desk.person_changed.connect(self._allow)

    def _said(self, row: TeamView) -> Cell:
        tr = self.desk.words.tr
        chips = () if row.active else (Chip(tr("Out of use"), "quiet"),)
        said = row.name or trade_words.word(trade_words.TEAMS, row.code, self.desk.words)
        return Cell(said, "text" if row.active else "text3", 500, chips=chips)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the teams and the number of days."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.teams.teams(desk.store), self._show, channel="settings-teams")
        desk.lane.read(lambda: desk.services.desks.desk_info(desk.store).close_after_days, self._days_came, channel="settings-closing")

    def _show(self, rows: tuple[TeamView, ...]) -> None:
        self.model.set_rows(rows)
        self.table.setFixedHeight(HEADER + ROW * len(rows) + 2)
        if rows and self.table.current_id() is None:
            self.table.choose(rows[0].id)
        self._allow()

    def _days_came(self, days: int) -> None:
        fresh, self._days = self._days is None, days
        if fresh or not self.closing.is_dirty():
            self._put_back()

    def _put_back(self) -> None:
        self.closing.show_record({"close_after_days": self._days}, focus=False)

    def _chosen(self) -> TeamView | None:
        at = self.model.row_of(self.table.current_id())
        return None if at is None else self.model.row_at(at)

    def _allow(self) -> None:
        may, tr = self.may_manage(), self.desk.words.tr
        self.change.setEnabled(may and self._chosen() is not None)
        self.add.setEnabled(may)
        self.closing.allow(may=may)
        useful = tr("Tickets belong to one of these teams; each is priced as one the profile knows.")
        self.told.setText(useful if may else tr("Managers and administrators set up the teams."))
        self.closing_told.setText(tr("A resolved ticket can be taken up again; once closed nothing of it changes until it is."))

    def begin(self) -> None:
        """Opens an empty form."""
        self._editing = None
        self._open({"charged_as": "support", "active": True})

    def edit(self, team_id: Any) -> None:
        """Opens the form on one team."""
        at = self.model.row_of(team_id)
        row = None if at is None else self.model.row_at(at)
        if row is not None and self.may_manage():
            self._editing = row
            self._open({"name": row.name, "charged_as": row.charged_as, "active": row.active})

    def _open(self, values: dict[str, Any]) -> None:
        self.form.show()
        self.form.show_record(values)

    def _save(self, fields: dict[str, Any]) -> None:
        desk, number, by = self.desk, self._editing.id if self._editing is not None else None, self.desk.person.id
        desk.lane.write(lambda: desk.services.teams.save_team(desk.store, team_id=number, by=by, **fields), self._saved, self.form.refuse)

    def _saved(self, _changed: Changed) -> None:
        self._leave()
        self.reload()

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

    def _leave(self) -> None:
        self.form.hide()
        self.table.setFocus()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.change.setText(tr("Change"))
        self.add.setText(tr("Add team"))
        name(self.table, tr("Teams"))
        self.model.retitle()
        self.form.retranslate()
        self.closing.retranslate()
        self._allow()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def is_typing(self) -> bool:
        """Whether a form holds something typed."""
        return self.form.is_dirty() or (self._days is not None and self.closing.is_dirty())

"""Canned replies: those that ship and the desk's own, reworded, added, put away, restored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit, QWidget

from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, set_hint, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.ui.tokens import HEADER, ROW
from desk.ui.trade_words import word
from desk.words import mark
from desk.words.languages import LANGUAGES

if TYPE_CHECKING:
    from desk.services.canned_replies import PlaceView, ReplyText
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

THENS: dict[Any, str] = {
    "": mark("As chosen there"), "open": mark("Leave open"), "waiting_customer": mark("Wait for the customer"),
    "plan": mark("Agree on a date"), "resolved": mark("Resolve afterwards"),
}  # fmt: skip
ROWS = (
    FieldRow("name", mark("Name")),
    FieldRow("abbreviation", mark("Abbreviation"), hint=mark("One word, typed after /")),
    FieldRow("language", mark("Language"), "choice", choices={row.code: row.name for row in LANGUAGES.values()}),
    FieldRow("then", mark("After sending"), "choice", choices=THENS),
    FieldRow("text", mark("Text"), "area", 2),
)
TALL = 220


class Replies(Section):
    """A table as tall as its rows, the verbs of the row chosen, and an inline form with a picker of placeholders."""

    cares_for = frozenset({"canned_reply", "profile", "desk", "person"})

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self._editing: ReplyText | None = None
        self._wanted: str | None = None
        self.places: tuple[PlaceView, ...] = ()
        self.told = text_label("", 12, 400, "text2", wrap=True)
        columns: list[Column[ReplyText]] = [
            Column("name", mark("Name"), 0, value=self._named),
            Column("abbreviation", mark("Abbreviation"), 110, value=lambda row: row.abbreviation, tone="text2"),
            Column("language", mark("Language"), 130, value=lambda row: LANGUAGES[row.language].name, tone="text2"),
            Column("then", mark("After sending"), 190, value=lambda row: word(THENS, row.then, desk.words), tone="text2"),
        ]
        self.model: ListModel[ReplyText] = ListModel(columns, lambda: desk.words, key=lambda row: row.key, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.change, self.drop, self.restore = (
            Button("", "ordinary", "pencil-simple"),
            Button("", "ordinary"),
            Button("", "ordinary", "undo"),
        )
        self.add, self.pick = Button("", "ordinary", "new"), Button("", "link", "new")
        self.verbs = QWidget()
        self.form = RecordForm(desk, ROWS)
        self.form.hide()
        self.pick.hide()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        verbs = QHBoxLayout(self.verbs)
        verbs.setContentsMargins(0, 0, 0, 0)
        verbs.setSpacing(8)
        for button in (self.change, self.drop, self.restore, self.add):
            verbs.addWidget(button)
        verbs.addStretch(1)
        for part in (self.told, self.table):
            self.column.addWidget(part)
        self.column.addWidget(self.verbs)
        self.column.addWidget(self.form)
        line = QHBoxLayout()
        line.addWidget(self.pick)
        line.addStretch(1)
        self.column.addLayout(line)

    def _wire(self) -> None:
        self.add.clicked.connect(self.begin)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.drop.clicked.connect(self.put_away)
        self.restore.clicked.connect(self.bring_back)
        self.pick.clicked.connect(lambda: self.menu_of_places().popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft())))
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _key: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)

    def _named(self, row: ReplyText) -> Cell:
        tr = self.desk.words.tr
        if row.hidden:
            return Cell(row.name, "text3", 400, chips=(Chip(tr("Out of use"), "quiet"),))
        chips = (Chip(tr("Own wording") if row.shipped else tr("Our own"), "accent"),) if row.id is not None else ()
        return Cell(row.name, "text", 500, chips=chips)

    # Reading.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the replies and the placeholders."""
        desk, language = self.desk, self.desk.words.code

        def job() -> tuple[tuple[ReplyText, ...], tuple[PlaceView, ...]]:
            replies = desk.services.canned_replies
            return replies.replies(desk.store, hidden=True), replies.places(desk.store, language=language)

        desk.lane.read(job, self._show, channel="settings-replies")

    def _show(self, found: tuple[tuple[ReplyText, ...], tuple[PlaceView, ...]]) -> None:
        rows, self.places = found
        self.model.set_rows(rows)
        self.table.setFixedHeight(HEADER + ROW * len(rows) + 2)
        if self._wanted is not None:
            self.table.choose(self._wanted)
            self._wanted = None
        elif rows and self.table.current_id() is None:
            self.table.choose(rows[0].key)
        self._allow()

    def _chosen(self) -> ReplyText | None:
        at = self.model.row_of(self.table.current_id())
        return None if at is None else self.model.row_at(at)

    def _allow(self) -> None:
        row, may, tr = self._chosen(), self.may_manage(), self.desk.words.tr
        self.change.setEnabled(may and row is not None)
        self.drop.setEnabled(may and row is not None and not row.hidden)
        self.drop.setText(tr("Delete" if row is not None and row.shipped is None else "Take out of use"))
        self.restore.setEnabled(may and row is not None and row.is_reworded)
        self.add.setEnabled(may)
        useful = tr("Typed after / in an answer, or found by name. What stands in braces is filled from the ticket.")
        self.told.setText(useful if may else tr("Managers and administrators change the canned replies."))

    # The form.

    @Slot()
    def begin(self) -> None:
        """Opens an empty form, in the language of the replies that ship."""
        self._editing = None
        rows = self.model.rows()
        self._open({"language": rows[0].language if rows else self.desk.words.code, "then": ""})

    def edit(self, key: Any) -> None:
        """Opens the form on one reply."""
        at = self.model.row_of(key)
        row = None if at is None else self.model.row_at(at)
        if row is not None and self.may_manage():
            self._editing = row
            self._open({field.key: getattr(row, field.key) for field in ROWS})

    def _open(self, values: dict[str, Any]) -> None:
        self._turn(form=True)
        self.form.field("text").setFixedHeight(TALL)
        self.form.show_record(values)

    def _turn(self, *, form: bool) -> None:
        """The form stands in the place of the table: a long text needs the room."""
        for part in (self.table, self.verbs):
            part.setVisible(not form)
        for part in (self.form, self.pick):
            part.setVisible(form)

    def menu_of_places(self) -> QMenu:
        """The placeholders, each with what it is called; choosing one writes it where the cursor is."""
        made = QMenu(self)
        made.setToolTipsVisible(True)
        for place in self.places:
            action = made.addAction(f"{place.label}    {place.written}")
            set_hint(action, place.sentence)
            action.triggered.connect(lambda _on=False, written=place.written: self._write_place(written))
        return made

    def _write_place(self, written: str) -> None:
        field = self.form.field("text")
        assert isinstance(field, QPlainTextEdit)
        field.insertPlainText(written)
        field.setFocus()

    def _save(self, fields: dict[str, Any]) -> None:
        desk, at, by, row = self.desk, self.desk.clock.now(), self.desk.person.id, self._editing
        key, version = (None, 0) if row is None else (row.key, row.version)
        desk.lane.write(
            lambda: desk.services.canned_replies.save_reply(desk.store, key=key, version=version, at=at, by=by, **fields),
            self._saved, self.form.refuse,
        )  # fmt: skip

    def _saved(self, changed: Changed) -> None:
        self._wanted = str(changed.result)
        self._leave()
        self.reload()

    # The verbs.

    @Slot()
    def put_away(self) -> None:
        """Deletes an own reply; takes a shipped one out of the list."""
        self._do("put_away")

    @Slot()
    def bring_back(self) -> None:
        """Takes a shipped reply as it ships."""
        self._do("restore")

    def _do(self, verb: str) -> None:
        row, desk, at, by = self._chosen(), self.desk, self.desk.clock.now(), self.desk.person.id
        if row is not None:
            run = getattr(desk.services.canned_replies, verb)
            desk.lane.write(lambda: run(desk.store, key=row.key, at=at, by=by), lambda _changed: self.reload())

    @Slot()
    def _leave(self) -> None:
        self._turn(form=False)
        self.table.setFocus()

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.change.setText(tr("Change"))
        self.restore.setText(tr("Restore"))
        self.add.setText(tr("New reply"))
        self.pick.setText(tr("Insert a placeholder"))
        name(self.table, tr("Canned replies"))
        self.model.retitle()
        self.form.retranslate()
        self._allow()
        if self.desk.store is not None and self.places:
            self.reload()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()

"""Canned replies: those that ship and the desk's own, reworded, added, put away, restored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPlainTextEdit

from desk.ui.pages.settings.rows_section import RowsSection
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, set_hint
from desk.ui.record_form import FieldRow
from desk.ui.table import Column
from desk.ui.trade_words import word
from desk.words import mark
from desk.words.languages import LANGUAGES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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


class Replies(RowsSection):
    """The replies; the form stands in the table's place, with a picker of placeholders below."""

    cares_for = frozenset({"canned_reply", "profile", "desk", "person"})
    fields = ROWS

    def __init__(self, desk: Desk, parent: Any = None) -> None:
        super().__init__(desk, parent)
        self.places: tuple[PlaceView, ...] = ()
        self.pick = Button("", "link", "new")
        self.pick.hide()
        line = QHBoxLayout()
        line.addWidget(self.pick)
        line.addStretch(1)
        self.column.addLayout(line)
        self.drop.clicked.connect(self.put_away)
        self.restore.clicked.connect(self.bring_back)
        self.pick.clicked.connect(lambda: self.menu_of_places().popup(self.pick.mapToGlobal(self.pick.rect().bottomLeft())))

    def key_of(self, row: ReplyText) -> Any:
        """One that ships is told by its name in the profile, one's own by its number."""
        return row.key

    def verbs_of_a_row(self) -> tuple[QWidget, ...]:
        """Putting away and restoring, between the usual ones."""
        self.drop, self.restore = Button("", "ordinary"), Button("", "ordinary", "undo")
        return self.change, self.drop, self.restore, self.add

    def columns(self) -> list[Column[ReplyText]]:
        """What it is called, how it is typed, its language, and what comes after."""
        return [
            Column("name", mark("Name"), 0, value=self._named),
            Column("abbreviation", mark("Abbreviation"), 110, value=lambda row: row.abbreviation, tone="text2"),
            Column("language", mark("Language"), 130, value=lambda row: LANGUAGES[row.language].name, tone="text2"),
            Column("then", mark("After sending"), 190, value=lambda row: word(THENS, row.then, self.desk.words), tone="text2"),
        ]

    def new_values(self) -> dict[str, Any]:
        """A new one is in the language of the replies that ship."""
        rows = self.model.rows()
        return {"language": rows[0].language if rows else self.desk.words.code, "then": ""}

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
        self.show_rows(rows)

    def allow(self) -> None:
        """Only what was reworded can be restored; the line above says how replies are used, or who changes them."""
        super().allow()
        row, may, tr = self.chosen(), self.may_manage(), self.desk.words.tr
        self.drop.setEnabled(may and row is not None and not row.hidden)
        self.drop.setText(tr("Delete" if row is not None and row.shipped is None else "Take out of use"))
        self.restore.setEnabled(may and row is not None and row.is_reworded)
        useful = tr("Typed after / in an answer, or found by name. What stands in braces is filled from the ticket.")
        self.told.setText(useful if may else tr("Managers and administrators change the canned replies."))

    # The form.

    def open_form(self, values: dict[str, Any]) -> None:
        """A long text needs the room of the table."""
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

    def save(self, fields: dict[str, Any]) -> None:
        """Writes the reply."""
        desk, at, by, row = self.desk, self.desk.clock.now(), self.desk.person.id, self.editing
        key, version = (None, 0) if row is None else (row.key, row.version)
        desk.lane.write(
            lambda: desk.services.canned_replies.save_reply(desk.store, key=key, version=version, at=at, by=by, **fields),
            self.saved, self.form.refuse,
        )  # fmt: skip

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
        row, desk, at, by = self.chosen(), self.desk, self.desk.clock.now(), self.desk.person.id
        if row is not None:
            run = getattr(desk.services.canned_replies, verb)
            desk.lane.write(lambda: run(desk.store, key=row.key, at=at, by=by), lambda _changed: self.reload())

    @Slot()
    def leave(self) -> None:
        """The table comes back to its place."""
        self._turn(form=False)
        self.table.setFocus()

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.restore.setText(tr("Restore"))
        self.add.setText(tr("New reply"))
        self.pick.setText(tr("Insert a placeholder"))
        name(self.table, tr("Canned replies"))
        super().retranslate()
        if self.desk.store is not None and self.places:
            self.reload()

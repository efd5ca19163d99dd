"""People: who works at the desk, in which role, and who sits at this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.desk_context import Person
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.ui.tokens import HEADER, ROW
from desk.ui.trade_words import word
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.services.desks import PersonView
    from desk.ui.desk_context import Desk

ROLES: dict[Any, str] = {
    "agent": mark("Agent"), "trainer": mark("Trainer"), "office": mark("Office"), "manager": mark("Manager"),
    "administrator": mark("Administrator"),
}  # fmt: skip
ROWS = (
    FieldRow("name", mark("Name")),
    FieldRow("short_name", mark("Short name"), hint=mark("Empty: the first name")),
    FieldRow("role", mark("Role"), "choice", choices=ROLES),
    FieldRow("active", mark("Works here"), "flag", 2),
    FieldRow("senior", mark("Senior staff: takes what the profile keeps for them"), "flag", 2),
    FieldRow("level_3", mark("Works at level 3"), "flag", 2),
    FieldRow("on_call", mark("Takes on-call duty"), "flag", 2),
    FieldRow("skills", mark("On-call skills"), span=2, hint=mark("Words with commas between them, such as WordPress, mail")),
)
# Skills with a meaning of their own, each a tick; the rest are the desk's own words.
TICKED: dict[str, str] = {"senior": mark("Senior"), "level_3": mark("Level 3"), "on_call": mark("On call")}
NEW = {"role": "agent", "active": True}


class People(Section):
    """A table as tall as its rows, the verbs of the row chosen, and an inline form."""

    cares_for = frozenset({"person"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._editing: int | None = None
        self.told = text_label("", 12, 400, "text2", wrap=True)
        columns: list[Column[PersonView]] = [
            Column("name", mark("Name"), 0, value=self._named),
            Column("short_name", mark("Short name"), 140, value=lambda row: row.short_name, tone="text2"),
            Column("role", mark("Role"), 170, value=lambda row: word(ROLES, row.role, desk.words), tone="text2"),
            Column("skills", mark("Skills"), 210, value=self._skilled, tone="text2"),
            Column("active", mark("Works here"), 110, value=lambda row: desk.words.tr("Yes" if row.active else "No"), tone="text2"),
        ]
        self.model: ListModel[PersonView] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sit, self.change = Button("", "ordinary", "trainer"), Button("", "ordinary", "pencil-simple")
        self.add = Button("", "ordinary", "new")
        self.form = RecordForm(desk, ROWS)
        self.form.hide()
        verbs = QHBoxLayout()
        verbs.setSpacing(8)
        for button in (self.sit, self.change, self.add):
            verbs.addWidget(button)
        verbs.addStretch(1)
        for part in (self.told, self.table):
            self.column.addWidget(part)
        self.column.addLayout(verbs)
        self.column.addWidget(self.form)
        self.sit.clicked.connect(self.sit_here)
        self.add.clicked.connect(self.begin)
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _id: self._allow())
        self.form.saved.connect(self._save)
        self.form.left.connect(self._leave)
        desk.person_changed.connect(self._person_changed)

    def _skilled(self, row: PersonView) -> str:
        tr = self.desk.words.tr
        return ", ".join(tr(TICKED[skill]) if skill in TICKED else skill for skill in row.skills)

    def _named(self, row: PersonView) -> Cell:
        here = row.id == self.desk.person.id
        chips = (Chip(self.desk.words.tr("Sits here"), "accent"),) if here else ()
        return Cell(row.name, "text" if row.active else "text3", 600 if here else 400, chips=chips)

    def reload(self, changed: Changed | None = None) -> None:
        """Reads who works here."""
        desk = self.desk
        desk.lane.read(lambda: desk.services.desks.people(desk.store), self._show, channel="settings-people")

    def _show(self, people: tuple[PersonView, ...]) -> None:
        self.model.set_rows(people)
        self.table.setFixedHeight(HEADER + ROW * len(people) + 2)
        if self.table.current_id() is None:
            self.table.choose(self.desk.person.id)
        self._allow()

    def _chosen(self) -> PersonView | None:
        at = self.model.row_of(self.table.current_id())
        return None if at is None else self.model.row_at(at)

    def _may_edit(self, row: PersonView | None) -> bool:
        return row is not None and (self.may_manage() or row.id == self.desk.person.id)

    @Slot()
    def _allow(self) -> None:
        row = self._chosen()
        self.sit.setEnabled(row is not None and row.active and row.id != self.desk.person.id)
        self.change.setEnabled(self._may_edit(row))
        self.add.setEnabled(self.may_manage())
        tr = self.desk.words.tr
        whole = tr("Managers and administrators add people and change what they may do.")
        self.told.setText(whole if not self.may_manage() else tr("Whoever sits here is named on calls, replies and notes."))

    @Slot()
    def _person_changed(self) -> None:
        self.model.repaint_all()
        self._leave(focus=False)
        self._allow()

    @Slot()
    def sit_here(self) -> None:
        """The person chosen sits at this machine from now on."""
        row, desk = self._chosen(), self.desk
        if row is None or not row.active or row.id == desk.person.id:
            return
        if desk.calls.live is not None:
            desk.say("failed", desk.words.tr("Finish or park the call on the line first: it belongs to who answered it."))
            return
        desk.sit_down(Person(row.id, row.name, row.role))
        desk.say("done", desk.words.say("{name} sits here now.", name=row.name))

    # The form.

    @Slot()
    def begin(self) -> None:
        """Opens an empty form."""
        self._editing = None
        self._open(NEW)

    def edit(self, person_id: Any) -> None:
        """Opens the form on one person."""
        at = self.model.row_of(person_id)
        row = None if at is None else self.model.row_at(at)
        if row is not None and self._may_edit(row):
            self._editing = row.id
            ticks = {skill: skill in row.skills for skill in TICKED}
            own = ", ".join(skill for skill in row.skills if skill not in TICKED)
            self._open({"name": row.name, "short_name": row.short_name, "role": row.role, "active": row.active, **ticks, "skills": own})

    def _open(self, values: dict[str, Any]) -> None:
        self.form.show()
        self.form.show_record(values)
        for key in ("role", "active", *TICKED, "skills"):
            self.form.field(key).setEnabled(self.may_manage())

    def _save(self, fields: dict[str, Any]) -> None:
        desk, at, person_id = self.desk, self.desk.clock.now(), self._editing
        by, services = desk.person.id, desk.services
        ticked = [skill for skill in TICKED if fields.pop(skill)]
        fields["skills"] = (*ticked, *str(fields["skills"]).split(","))
        desk.lane.write(
            lambda: services.desks.save_person(desk.store, person_id=person_id, at=at, by=by, **fields), self._saved, self.form.refuse,
        )  # fmt: skip

    def _saved(self, changed: Changed) -> None:
        self._leave()
        desk = self.desk
        desk.lane.read(lambda: desk.services.desks.people(desk.store), lambda people: self._after(people, int(changed.result)))

    def _after(self, people: tuple[PersonView, ...], person_id: int) -> None:
        self._show(people)
        self.table.choose(person_id)
        row = next(row for row in people if row.id == person_id)
        if row.id == self.desk.person.id and (row.name, row.role) != (self.desk.person.name, self.desk.person.role):
            self.desk.sit_down(Person(row.id, row.name, row.role))

    @Slot()
    def _leave(self, *, focus: bool = True) -> None:
        self.form.hide()
        if focus:
            self.table.setFocus()

    # The section.

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.sit.setText(tr("Sit here"))
        self.change.setText(tr("Change"))
        self.add.setText(tr("Add person"))
        name(self.table, tr("People"))
        self.model.retitle()
        self.form.retranslate()
        self._allow()

    def take_focus(self) -> None:
        """The table has the keyboard."""
        self.table.setFocus()

    def is_typing(self) -> bool:
        """Whether the form is open with something typed."""
        return self.form.is_dirty()

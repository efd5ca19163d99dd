"""People: who works at the desk, in which role, and who sits at this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from desk.ui.desk_context import Person
from desk.ui.pages.settings.logins import Logins
from desk.ui.pages.settings.rows_section import RowsSection
from desk.ui.pages.settings.section import SIDE
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import name
from desk.ui.record_form import FieldRow
from desk.ui.table import Column
from desk.ui.trade_words import ROLES, word
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from desk.services.changes import Changed
    from desk.services.desks import PersonView
    from desk.ui.desk_context import Desk

ROWS = (
    FieldRow("name", mark("Name")),
    FieldRow("short_name", mark("Short name"), hint=mark("Empty: the first name")),
    FieldRow("role", mark("Role"), "choice", choices=ROLES),
    FieldRow("phone", mark("Phone"), hint=mark("Where they are rung when on duty")),
    FieldRow("active", mark("Works here"), "flag", 2),
    FieldRow("senior", mark("Senior staff: takes what the profile keeps for them"), "flag", 2),
    FieldRow("level_3", mark("Works at level 3"), "flag", 2),
    FieldRow("on_call", mark("Takes on-call duty"), "flag", 2),
    FieldRow("skills", mark("On-call skills"), span=2, hint=mark("Words with commas between them, such as WordPress, mail")),
)
# Columns that leave where a name and its sign would be cut, in this order, and the room these need.
FIRST_OUT, NAMED = ("short_name", "skills"), 210
# Skills with a meaning of their own, each a tick; the rest are the desk's own words.
TICKED: dict[str, str] = {"senior": mark("Senior"), "level_3": mark("Level 3"), "on_call": mark("On call")}


class People(RowsSection):
    """The people, who of them sits here, and what each may do."""

    cares_for = frozenset({"person"})
    fields = ROWS
    wide = 900

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sit.clicked.connect(self.sit_here)
        self.logins = Logins(desk)
        self.column.insertWidget(self.column.indexOf(self.form), self.logins)
        desk.person_changed.connect(self._person_changed)

    def verbs_of_a_row(self) -> tuple[QWidget, ...]:
        """Whoever is chosen may sit down here."""
        self.sit = Button("", "ordinary", "trainer")
        return self.sit, self.change, self.add

    def columns(self) -> list[Column[PersonView]]:
        """Names, role, skills."""
        return [
            Column("name", mark("Name"), 0, value=self._named),
            Column("short_name", mark("Short name"), 110, value=lambda row: row.short_name, tone="text2"),
            Column("role", mark("Role"), 150, value=lambda row: word(ROLES, row.role, self.desk.words), tone="text2"),
            Column("skills", mark("Skills"), 210, value=self._skilled, tone="text2"),
            Column("active", mark("Works here"), 100, value=lambda row: self.desk.words.tr("Yes" if row.active else "No"), tone="text2"),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the names have the others' room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.table.make_room(FIRST_OUT, NAMED, min(self.wide, self.width() - 2 * SIDE))

    def new_values(self) -> dict[str, Any]:
        """A new person is an agent."""
        return {"role": "agent", "active": True}

    def values_of(self, row: PersonView) -> dict[str, Any]:
        """Skills with a meaning of their own are ticks, the others words."""
        ticks = {skill: skill in row.skills for skill in TICKED}
        own = ", ".join(skill for skill in row.skills if skill not in TICKED)
        plain = {name: getattr(row, name) for name in ("name", "short_name", "role", "phone", "active")}
        return {**plain, **ticks, "skills": own}

    def may_edit(self, row: PersonView) -> bool:
        """Managers everybody, everybody oneself."""
        return self.may_manage() or row.id == self.desk.person.id

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
        desk.lane.read(lambda: desk.services.desks.people(desk.store), self.show_rows, channel="settings-people")
        self.logins.read()

    def show_rows(self, rows: Sequence[PersonView]) -> None:
        """At first the one who sits here is chosen."""
        if self.wanted is None and self.table.current_id() is None:
            self.wanted = self.desk.person.id
        super().show_rows(rows)

    @Slot()
    def allow(self) -> None:
        """Who is chosen may sit down; the line above says who changes people."""
        super().allow()
        row = self.chosen()
        self.sit.setEnabled(row is not None and row.active and row.id != self.desk.person.id and not self._came_in())
        if "logins" in self.__dict__:
            self.logins.choose(row)
        tr = self.desk.words.tr
        whole = tr("Managers and administrators add people and change what they may do.")
        if self._came_in():
            whole = tr("You came in with a login of your own: nobody else sits down here.")
        elif self.may_manage():
            whole = tr("Whoever sits here is named on calls, replies and notes.")
        self.told.setText(whole)

    def _came_in(self) -> bool:
        return getattr(self.desk.store, "came_in", None) is not None

    @Slot()
    def _person_changed(self) -> None:
        self.model.repaint_all()
        self.form.hide()
        self.logins.read()
        self.allow()

    @Slot()
    def sit_here(self) -> None:
        """The person chosen sits at this machine from now on."""
        row, desk = self.chosen(), self.desk
        if row is None or not row.active or row.id == desk.person.id or self._came_in():
            return
        if desk.calls.live is not None:
            desk.say("failed", desk.words.tr("Finish or park the call on the line first: it belongs to who answered it."))
            return
        desk.sit_down(Person(row.id, row.name, row.role))
        desk.say("done", desk.words.say("{name} sits here now.", name=row.name))

    def open_form(self, values: dict[str, Any]) -> None:
        """One's own name is one's own; what one may do is a manager's."""
        super().open_form(values)
        for key in ("role", "active", *TICKED, "skills"):
            self.form.field(key).setEnabled(self.may_manage())

    def save(self, fields: dict[str, Any]) -> None:
        """Writes the person."""
        desk, at, person_id = self.desk, self.desk.clock.now(), None if self.editing is None else self.editing.id
        by, services = desk.person.id, desk.services
        ticked = [skill for skill in TICKED if fields.pop(skill)]
        fields["skills"] = (*ticked, *str(fields["skills"]).split(","))
        desk.lane.write(
            lambda: services.desks.save_person(desk.store, person_id=person_id, at=at, by=by, **fields), self.saved, self.form.refuse,
        )  # fmt: skip

    def saved(self, changed: Changed) -> None:
        """Whoever sits here may have another name or role now."""
        self.leave()
        desk = self.desk
        desk.lane.read(lambda: desk.services.desks.people(desk.store), lambda people: self._after(people, int(changed.result)))

    def _after(self, people: tuple[PersonView, ...], person_id: int) -> None:
        self.wanted = person_id
        self.show_rows(people)
        row = next(row for row in people if row.id == person_id)
        if row.id == self.desk.person.id and (row.name, row.role) != (self.desk.person.name, self.desk.person.role):
            self.desk.sit_down(Person(row.id, row.name, row.role))

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.sit.setText(tr("Sit here"))
        self.add.setText(tr("Add person"))
        name(self.table, tr("People"))
        self.logins.retranslate()
        super().retranslate()
        self._make_room()  # another language's titles need other room

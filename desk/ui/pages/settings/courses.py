"""The courses the desk gives, the rooms of its offices and the terms of booking: three tables, each with its inline form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk.ui.pages.settings.booking_terms import BookingTermsPart
from desk.ui.pages.settings.section import Section
from desk.ui.parts.buttons import Button
from desk.ui.parts.cells import Cell
from desk.ui.parts.chip import Chip
from desk.ui.parts.labels import line, name, text_label
from desk.ui.parts.row_table import RowTable
from desk.ui.record_form import FieldRow, RecordForm
from desk.ui.table import Column, ListModel
from desk.words import mark
from desk.words.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desk.rules.errors import Told
    from desk.services.changes import Changed
    from desk.services.courses import CourseType, RoomView
    from desk.ui.desk_context import Desk

KINDS: dict[Any, str] = {"open": mark("Open course"), "one_to_one": mark("One to one, by the hour")}
MODES: dict[Any, str] = {"office": mark("At an office"), "on_site": mark("At the customer's"), "remote": mark("By remote link")}
EDITORS = frozenset({"trainer", "manager", "administrator"})
NAMES = {
    "is": mark("Name in Icelandic"), "nb": mark("Name in Norwegian"), "el": mark("Name in Greek"), "fi": mark("Name in Finnish"),
    "en": mark("Name in English"),
}  # fmt: skip
COURSE = (
    FieldRow("name", mark("Name"), span=2),
    FieldRow("kind", mark("Kind of course"), "choice", choices=KINDS),
    FieldRow("mode", mark("Where it is given"), "choice", choices=MODES),
    FieldRow("language", mark("Language"), "choice", choices={row.code: row.name for row in LANGUAGES.values()}),
    FieldRow("minutes", mark("Minutes"), "whole"),
    FieldRow("capacity", mark("Seats"), "whole"),
    FieldRow("least", mark("Least number"), "whole", hint=mark("0: it is always held")),
    FieldRow("included", mark("Attendees included per site"), "whole"),
    FieldRow("price", mark("Price per site, or per hour"), "amount", hint=mark("Empty: that of the price list")),
    FieldRow("pair_price", mark("Price of more attendees"), "amount", hint=mark("Empty: that of the price list")),
    FieldRow("active", mark("In use"), "flag"),
    FieldRow("summary", mark("What it teaches"), "area", 2),
    *(FieldRow(f"name_{code}", said, hint=mark("Empty: the name above")) for code, said in NAMES.items()),
)
ROOM = (
    FieldRow("office", mark("Office")),
    FieldRow("name", mark("Room"), hint=mark("Empty: the office has one")),
    FieldRow("address", mark("Address")),
    FieldRow("seats", mark("Seats"), "whole"),
    FieldRow("active", mark("In use"), "flag", 2),
)
NEW_COURSE = {
    "kind": "open", "mode": "office", "minutes": 120, "capacity": 10, "included": 2, "least": 0, "active": True,
}  # fmt: skip


class Part(QWidget):
    """A table, its verbs and its form; `values(row)` fills the form."""

    def __init__(
        self, desk: Desk, columns: Sequence[Column[Any]], rows: Sequence[FieldRow], values: Callable[[Any], dict[str, Any]]
    ) -> None:
        super().__init__()
        self.desk, self._values, self.editing = desk, values, 0
        self.model: ListModel[Any] = ListModel(columns, lambda: desk.words, key=lambda row: row.id, parent=self)
        self.table, self.form = RowTable(), RecordForm(desk, rows)
        self.table.setModel(self.model)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.change, self.add = Button("", "ordinary", "pencil-simple"), Button("", "ordinary", "new")
        self.verbs = QHBoxLayout()
        self.verbs.setSpacing(8)
        for button in (self.change, self.add):
            self.verbs.addWidget(button)
        self.verbs.addStretch(1)
        self.form.hide()
        self.form.left.connect(self.leave)
        self.table.opened.connect(self.edit)
        self.table.chosen.connect(lambda _id: self.allow())
        self.change.clicked.connect(lambda: self.edit(self.table.current_id()))

    def may(self) -> bool:
        """Whether the person here may change courses and rooms."""
        return self.desk.person.role in EDITORS

    def show_rows(self, rows: Sequence[Any]) -> None:
        """The rows are here."""
        self.model.set_rows(rows)
        self.table.fit_rows(max(1, len(rows)))
        if rows and self.table.current_id() is None:
            self.table.choose(rows[0].id)
        self.allow()

    def allow(self) -> None:
        """What can be done to the row chosen."""
        self.change.setEnabled(self.may() and self.table.current_id() is not None)
        self.add.setEnabled(self.may())

    def begin(self, values: dict[str, Any]) -> None:
        """An empty form."""
        if self.may():
            self.editing = 0
            self.form.show()
            self.form.show_record(values)

    def edit(self, row_id: Any) -> None:
        """The form on one row."""
        at = self.model.row_of(row_id)
        if at is not None and self.may():
            self.editing = int(row_id)
            self.form.show()
            self.form.show_record(self._values(self.model.row_at(at)))

    def leave(self) -> None:
        """Back to the table."""
        self.form.hide()
        self.table.setFocus()

    def retranslate(self, said: str, add: str) -> None:
        """Writes every word."""
        name(self.table, said)
        self.add.setText(add)
        self.change.setText(self.desk.words.tr("Change"))
        self.model.retitle()
        self.form.retranslate()
        self.allow()


class Courses(Section):
    """Courses above, rooms below, the terms at the end."""

    cares_for = frozenset({"course", "room", "booking_terms", "profile"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.told, self.rooms_told = text_label("", 12, 400, "text2", wrap=True), text_label("", 15, 600)
        self.types = Part(desk, self._course_columns(), COURSE, _course_values)
        self.rooms = Part(desk, self._room_columns(), ROOM, _room_values)
        self.column.addWidget(self.told)
        self._place(self.types)
        self.column.addWidget(line())
        self.column.addWidget(self.rooms_told)
        self._place(self.rooms)
        self.terms, self.terms_told = BookingTermsPart(desk), text_label("", 15, 600)
        for part in (line(), self.terms_told, self.terms):
            self.column.addWidget(part)
        self.types.add.clicked.connect(lambda: self.types.begin(self._new_course()))
        self.rooms.add.clicked.connect(lambda: self.rooms.begin({"active": True}))
        self.types.form.saved.connect(self._save_course)
        self.rooms.form.saved.connect(self._save_room)
        desk.person_changed.connect(self._allow)

    def _new_course(self) -> dict[str, Any]:
        least = self.terms.terms.least if self.terms.terms is not None else 0
        return {**NEW_COURSE, "language": self.desk.words.code, "least": least}

    def _place(self, part: Part) -> None:
        part.setParent(self)
        part.hide()
        self.column.addWidget(part.table)
        self.column.addLayout(part.verbs)
        self.column.addWidget(part.form)

    def _course_columns(self) -> list[Column[CourseType]]:
        def named(row: CourseType) -> Cell:
            chips = () if row.active else (Chip(self.desk.words.tr("Out of use"), "quiet"),)
            return Cell(row.name, "text" if row.active else "text3", 500, chips=chips, hint=row.summary)

        return [
            Column("name", mark("Course"), 0, value=named),
            Column("kind", mark("Kind of course"), 150, value=lambda row: self.desk.words.tr(KINDS[row.kind]), tone="text2"),
            Column("mode", mark("Where it is given"), 130, value=lambda row: self.desk.words.tr(MODES[row.mode]), tone="text2"),
            Column("minutes", mark("Minutes"), 70, "r", value=lambda row: Cell(str(row.minutes), "text2", figures=True)),
            Column("capacity", mark("Seats"), 60, "r", value=lambda row: Cell(str(row.capacity), "text2", figures=True)),
        ]

    def _room_columns(self) -> list[Column[RoomView]]:
        def named(row: RoomView) -> Cell:
            chips = () if row.active else (Chip(self.desk.words.tr("Out of use"), "quiet"),)
            return Cell(row.place, "text" if row.active else "text3", 500, chips=chips)

        return [
            Column("place", mark("Room"), 0, value=named),
            Column("address", mark("Address"), 240, value=lambda row: row.address, tone="text2"),
            Column("seats", mark("Seats"), 60, "r", value=lambda row: Cell(str(row.seats or "—"), "text2", figures=True)),
        ]

    def reload(self, changed: Changed | None = None) -> None:
        """Reads courses and rooms."""
        desk = self.desk
        courses = desk.services.courses
        desk.lane.read(lambda: courses.course_types(desk.store, retired=True), self.types.show_rows, channel="settings-courses")
        desk.lane.read(lambda: courses.rooms(desk.store, retired=True), self.rooms.show_rows, channel="settings-rooms")
        desk.lane.read(lambda: courses.booking_terms(desk.store), self.terms.show_terms, channel="settings-booking-terms")
        self._allow()

    def _allow(self) -> None:
        tr = self.desk.words.tr
        useful = tr(mark("What is given by default; a session can have its own length, seats and price."))
        self.told.setText(useful if self.types.may() else tr(mark("Trainers, managers and administrators change the courses.")))
        for part in (self.types, self.rooms):
            part.allow()
        self.terms.allow()

    def _save_course(self, fields: dict[str, Any]) -> None:
        whole = {key: value for key, value in fields.items() if not key.startswith("name_")}
        names = {code: fields[f"name_{code}"] for code in NAMES}
        self._write("save_course_type", self.types, course_id=self.types.editing or None, fields={**whole, "names": names})

    def _save_room(self, fields: dict[str, Any]) -> None:
        whole = {**fields, "seats": fields["seats"] or None}
        self._write("save_room", self.rooms, room_id=self.rooms.editing or None, fields=whole)

    def _write(self, verb: str, part: Part, **what: Any) -> None:
        desk, by, at = self.desk, self.desk.person.id, self.desk.clock.now()

        def refused(error: Told) -> None:
            part.form.refuse(error)

        desk.lane.write(
            lambda: getattr(desk.services.courses, verb)(desk.store, at=at, by=by, **what), lambda _changed: self._saved(part), refused
        )

    def _saved(self, part: Part) -> None:
        part.leave()
        self.reload()

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.types.retranslate(tr("Courses"), tr(mark("Add course")))
        self.rooms.retranslate(tr(mark("Rooms")), tr(mark("Add room")))
        self.rooms_told.setText(tr(mark("Rooms")))
        self.terms.retranslate()
        self.terms_told.setText(tr(mark("Terms of booking")))
        self._allow()

    def take_focus(self) -> None:
        """The courses have the keyboard."""
        self.types.table.setFocus()

    def is_typing(self) -> bool:
        """Whether a form holds something typed."""
        return self.types.form.is_dirty() or self.rooms.form.is_dirty() or self.terms.form.is_dirty()


def _course_values(row: CourseType) -> dict[str, Any]:
    names = dict(row.names)
    plain = ("name", "kind", "mode", "language", "minutes", "capacity", "least", "included", "price", "pair_price", "active", "summary")
    return {key: getattr(row, key) for key in plain} | {f"name_{code}": names.get(code, "") for code in NAMES}


def _room_values(row: RoomView) -> dict[str, Any]:
    return {key: getattr(row, key) for key in ("office", "name", "address", "seats", "active")}

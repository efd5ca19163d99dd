"""Importing, writing out, merging and erasing as a person does it: in windows over the page, with every reason said."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desk.services import customers
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from tests import makers
from tests.ui.conftest import make_window
from tests.ui.pages.hands import Hands, Said

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.customers.import_dialog import ImportDialog
    from desk.ui.pages.customers.merge_dialog import MergeDialog
    from desk.ui.pages.customers.person_dialog import PersonDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier
ROWS = "Company;Registration number;Person;Contact e-mail\nNýtt ehf.;450401-3150;Ása;asa@nytt.example\nRangt ehf.;450401-3151;;\n"


class Room:
    """The window with Customers over a desk with two customers that may be one."""

    def __init__(self, desk: Desk, store: Store, qtbot: QtBot) -> None:
        from desk.services import desks

        self.by, self.store, self.desk = makers.desk(store), store, desk
        self.one = makers.customer(store, "Hótel Lundey", email="info@lundey.example", city="Stykkishólmur")
        self.other = makers.customer(store, "Hótel Lundey ehf.", email="post@lundey.example", phone="555 0100")
        self.person = makers.contact(store, self.one, "Guðrún Helgadóttir")
        makers.ticket(store, self.other, subject="Guðrún spyr um verð")
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.by, "Anna Dæmi", "administrator")
        desk.settings["page"] = "customers"
        self.window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "customers"])
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        desk.opened.emit()
        self.hands, self.said = Hands(self.window), Said()
        desk.said.connect(self.said.hear)
        self.page: Any = self.window.page("customers")
        desk.open("customers", customer_id=self.one)
        self.page.take_focus()

    @property
    def dialog(self) -> Any:
        """The window opened last."""
        return self.page.deeds.dialog

    def read(self, customer_id: int) -> customers.CustomerView:
        return customers.customer(self.store, customer_id=customer_id, now=makers.NOW)


@pytest.fixture
def room(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot)


@pytest.fixture
def importing(room: Room, tmp_path: Path) -> ImportDialog:
    """The import, with a file taken."""
    room.page.deeds.import_()
    file = tmp_path / "kunder.csv"
    file.write_bytes(ROWS.encode("latin-1"))
    room.dialog.take(file)
    made: ImportDialog = room.dialog
    return made


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Who is asked for a file names this one."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_given: (str(file), "")))


def test_a_file_is_tried_before_anything_is_written(room: Room, importing: ImportDialog) -> None:
    assert (importing.encoding.value(), importing.separator.value()) == ("latin-1", ";")
    assert importing.preview.columns() == ("customer.name", "customer.registration_number", "contact.name", "contact.email")
    assert importing.go.text() == "Import 1 row"
    assert importing.results.bad.text() == "1 row is left out:"
    wrong = importing.preview.item(2, 1)
    assert wrong is not None
    assert "is not a kennitala" in wrong.toolTip()
    assert len(customers.customer_ids(room.store)) == 2


def test_the_import_says_how_much_and_keeps_the_columns_for_the_next_time(
    room: Room, importing: ImportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    importing.run()
    assert room.said.texts[-1] == "2 things were imported or changed."
    assert len(customers.customer_ids(room.store, search="nytt")) == 1
    assert importing.results.counts.text().startswith("The import is done.")
    choose(monkeypatch, tmp_path / "why.csv")
    importing.ask_reasons()
    assert "450401-3151" in (tmp_path / "why.csv").read_text("utf-8")
    head = "Company|Registration number|Person|Contact e-mail"
    assert room.desk.settings["import_columns"][head] == list(importing.preview.columns())


def test_another_column_is_tried_at_once(importing: ImportDialog) -> None:
    importing.preview.choices[1].choose("")
    assert importing.go.text() == "Import 2 rows"
    importing.preview.choices[1].choose("customer.name")
    assert "is chosen for two columns" in importing.error.text()
    assert not importing.go.isEnabled()


def test_a_file_that_is_no_table_is_refused_in_the_window(room: Room, tmp_path: Path) -> None:
    room.page.deeds.import_()
    file = tmp_path / "cards.vcf"
    file.write_text("no card", "utf-8")
    room.dialog.take(file)
    assert "no business card" in room.dialog.error.text()


def test_a_card_without_a_company_is_of_the_customer_shown(room: Room, tmp_path: Path) -> None:
    room.page.deeds.import_()
    file = tmp_path / "cards.vcf"
    file.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Sif Dæmi\nEMAIL:sif@lundey.example\nEND:VCARD\n", "utf-8")
    room.dialog.take(file)
    room.dialog.run()
    assert "Sif Dæmi" in {one.name for one in room.read(room.one).contacts}


def test_two_that_may_be_one_are_suggested_compared_and_merged(room: Room) -> None:
    room.hands.key(Qt.Key.Key_M)
    dialog: MergeDialog = room.dialog
    assert [(row.one, row.other) for row in dialog.model.rows()] == [(room.one, room.other)]
    dialog.suggested.opened.emit((room.one, room.other))
    assert set(dialog.radios) == {"name", "city", "email", "phone"}
    # What only the other has is chosen from the start; of what both have the one that stays.
    assert dialog.take() == frozenset({"phone"})
    dialog.radios["name"][1].setChecked(True)
    dialog.merge()
    seen = room.read(room.one)
    assert (seen.name, seen.phone, seen.city, len(seen.open_tickets)) == ("Hótel Lundey ehf.", "555 0100", "Stykkishólmur", 1)
    assert customers.customer_ids(room.store) == (room.one,)
    room.said.undo()
    assert set(customers.customer_ids(room.store)) == {room.one, room.other}
    assert room.read(room.one).name == "Hótel Lundey"


def test_a_merge_that_cannot_be_is_refused_in_the_window(room: Room) -> None:
    for key in (room.one, room.other):
        makers.contract(room.store, key)
    room.page.deeds.merge()
    room.dialog._compare(room.one, room.other)
    room.dialog.merge()
    assert "a contract of the same kind" in room.dialog.error.text()
    assert room.dialog.go.isEnabled()


def test_a_person_is_shown_handed_out_and_erased(room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    room.hands.key(Qt.Key.Key_P, SHIFT)
    dialog: PersonDialog = room.dialog
    assert dialog.title.text() == "Personal data: Guðrún Helgadóttir"
    choose(monkeypatch, tmp_path / "data.json")
    dialog.ask_file()
    assert json.loads((tmp_path / "data.json").read_text("utf-8"))["name"] == "Guðrún Helgadóttir"
    dialog.erase_now()
    (contact,) = room.read(room.one).contacts
    assert (contact.erased, contact.phone) == (True, "")
    assert room.said.texts[-1] == "The person's data is erased."


@pytest.mark.parametrize(
    ("what", "ending", "holds"), [("contacts", "csv", "Guðrún"), ("customers", "csv", "Stykkishólmur"), ("4.0", "vcf", "FN:Guð")]
)
def test_what_the_list_shows_is_written_to_a_file(
    room: Room, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, what: str, ending: str, holds: str
) -> None:
    choose(monkeypatch, tmp_path / "out")
    room.page.deeds.ask_export()
    room.dialog.given.emit(what)
    assert holds in (tmp_path / f"out.{ending}").read_text("utf-8")
    assert "in out." in room.said.texts[-1]


def test_a_person_gets_more_numbers_in_the_form(room: Room) -> None:
    section = room.page.detail.sections["contact"]
    section.change(room.person)
    field = section.form.field("ways")
    field.add("mobile", "555 0142")
    field.add("home", "gudrun@heima.example")
    field.add("work", " ")
    section.form.send()
    (contact,) = room.read(room.one).contacts
    assert [(way.kind, way.label, way.value) for way in contact.ways] == [
        ("phone", "mobile", "555 0142"), ("email", "home", "gudrun@heima.example"),
    ]  # fmt: skip
    section.change(room.person)
    assert not section.form.is_dirty()
    field.lines[0][3].click()
    assert section.form.is_dirty()


def test_a_named_contact_and_a_visiting_address_are_kept_and_shown(room: Room) -> None:
    room.page.detail.begin()
    form = room.page.detail.form
    form.field("named_contact_id").choose(room.by)
    form.field("visit_address").setText("Bryggjan 3")
    form.send()
    seen = room.read(room.one)
    assert (seen.named_contact, seen.visit_address) == ("Anna Dæmi", "Bryggjan 3")

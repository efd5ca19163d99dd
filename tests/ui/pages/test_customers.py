"""Customers by keys: found by any part, added and changed in inline forms, nothing typed lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from tests import makers
from tests.ui.conftest import make_window
from tests.ui.pages.hands import Hands, Said

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

LONG = "Félag áhugafólks um skógrækt, landgræðslu og varðveislu gamalla túna á norðanverðu landinu og í eyjum"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Room:
    """The window with Customers and Courses over a desk with three customers."""

    def __init__(self, desk: Desk, store: Store, qtbot: QtBot) -> None:
        from desk.services import desks

        self.by, self.store, self.desk, self.qtbot = makers.desk(store), store, desk, qtbot
        self.lundey = makers.customer(store, "Hótel Lundey", email="hotel@lundey.example", phone="+354 555 0100", city="Stykkishólmur")
        self.long = makers.customer(store, LONG)
        self.bakery = makers.customer(store, "Bakarí Jóa og dætra")
        self.site = makers.site(store, self.lundey)
        for at in range(30):
            makers.contact(store, self.long, f"Þorgerður {at:02} Ægisdóttir", phone=f"+354 555 {at:04}")
        makers.contact(store, self.lundey, "Guðrún Helgadóttir", title="hótelstjóri")
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.by, "Anna Dæmi", "administrator")
        desk.settings["page"] = "settings"
        self.window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"courses", "customers", "settings"}])
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        desk.opened.emit()
        self.hands = Hands(self.window)
        self.page: Any = self.window.page("customers")

    def open(self, customer_id: int = 0) -> Any:
        """Customers, and one of them."""
        self.desk.open("customers", **({"customer_id": customer_id} if customer_id else {}))
        self.page.take_focus()
        return self.page

    def read(self, customer_id: int) -> Any:
        """A customer as it stands in the database."""
        from desk.services import customers

        return customers.customer(self.store, customer_id=customer_id, now=makers.NOW)


@pytest.fixture
def room(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot)


def test_a_customer_is_shown_by_number_even_when_the_page_is_new(room: Room) -> None:
    page = room.open(room.lundey)
    assert page.detail.customer.id == room.lundey
    assert page.table.current_id() == room.lundey


@pytest.mark.parametrize("typed", ["hotel lund", "LUNDEY", "gudrun", "555 0101"])
def test_a_customer_is_found_by_any_part_accents_ignored(room: Room, typed: str) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_Slash)
    room.hands.type(typed)
    room.hands.key(Qt.Key.Key_Return)
    assert room.lundey in page.model.ids()
    assert room.bakery not in page.model.ids()
    assert page.detail.customer.id == room.lundey or len(page.model.ids()) > 1


def test_words_that_find_nobody_say_what_can_be_searched(room: Room) -> None:
    page = room.open()
    page._search("zzz")
    assert page.lists.currentWidget() is page.none
    assert page.none.accessibleName() == "Nobody is found by these words Any part of a name, site, person or phone number will do."


def test_a_person_is_added_by_keys_and_shown(room: Room) -> None:
    page = room.open(room.lundey)
    room.hands.key(Qt.Key.Key_P)
    room.hands.type("Ásta Þöll")
    room.hands.key(Qt.Key.Key_Return, CONTROL)
    assert "Ásta Þöll" in {row.name for row in room.read(room.lundey).contacts}
    assert "Ásta Þöll" in {row.name for row in page.detail.sections["contact"].model.rows()}
    assert page.detail.sections["contact"].form.isHidden()


def test_a_person_without_a_name_is_refused_under_the_name_and_the_rest_stays(room: Room) -> None:
    form = room.open(room.lundey).detail.sections["contact"].form
    room.hands.key(Qt.Key.Key_P)
    form._form["email"].field.setText("asta@lundey.example")
    room.hands.key(Qt.Key.Key_Return, CONTROL)
    assert form._form["name"].error() == "A name is needed."
    assert form._form["email"].field.text() == "asta@lundey.example"


@pytest.mark.parametrize(
    ("key", "kind", "typed", "wrong", "sentence"),
    [
        (Qt.Key.Key_C, "contract", {"starts_on": "soon"}, "starts_on", "A date looks like 30.4.2026."),
        (Qt.Key.Key_C, "contract", {"starts_on": ""}, "starts_on", "A contract needs the day it starts."),
        (Qt.Key.Key_C, "contract", {"starts_on": "1.2.2026", "ends_on": "1.1.2026"}, "ends_on",
         "The contract ends before it starts: choose a later end, or none."),
        (Qt.Key.Key_S, "site", {"name": "x", "project_price": "much"}, "project_price", "An amount looks like 1250,00."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_under_its_field(
    room: Room, key: Qt.Key, kind: str, typed: dict[str, str], wrong: str, sentence: str
) -> None:
    form = room.open(room.lundey).detail.sections[kind].form
    room.hands.key(key)
    for field, text in typed.items():
        form._form[field].field.setText(text)
    form.send()
    assert form._form[wrong].error() == sentence


def test_a_contract_and_a_site_are_added(room: Room) -> None:
    page = room.open(room.lundey)
    room.hands.key(Qt.Key.Key_C)
    form = page.detail.sections["contract"].form
    form._form["kind"].field.choose("sla")
    form._form["starts_on"].field.setText("1.4.2026")
    room.hands.key(Qt.Key.Key_Return, CONTROL)
    page.take_focus()
    room.hands.key(Qt.Key.Key_S)
    room.hands.type("bokanir.example")
    room.hands.key(Qt.Key.Key_Return, CONTROL)
    found = room.read(room.lundey)
    assert [row.kind for row in found.contracts] == ["sla"]
    assert "bokanir.example" in {row.name for row in found.sites}


def test_a_customer_is_added_by_keys_and_chosen(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_N, CONTROL)
    room.hands.type("Nýja stofan")
    room.hands.key(Qt.Key.Key_Return, CONTROL)
    assert page.detail.customer.name == "Nýja stofan"
    assert page.table.current_id() == page.detail.customer.id


def test_a_new_customer_that_was_left_is_gone_on_with(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_N, CONTROL)
    room.hands.type("Nýja")
    room.hands.key(Qt.Key.Key_Escape)
    room.hands.key(Qt.Key.Key_N, CONTROL)
    assert page.form._form._form["name"].field.text() == "Nýja"
    assert not page.can_leave()


def test_what_is_typed_stays_with_its_customer(room: Room) -> None:
    page = room.open(room.lundey)
    room.hands.key(Qt.Key.Key_P)
    room.hands.type("Ásta")
    room.open(room.bakery)
    form = page.detail.sections["contact"].form
    assert form.isHidden()
    assert not page.can_leave()
    assert page.detail.customer.id == room.lundey
    assert form._form["name"].field.text() == "Ásta"


def test_what_was_closed_with_escape_can_be_taken_back(room: Room) -> None:
    page, said = room.open(room.lundey), Said()
    room.desk.said.connect(said.hear)
    room.hands.key(Qt.Key.Key_P)
    room.hands.type("Ásta")
    room.hands.key(Qt.Key.Key_Escape)
    form = page.detail.sections["contact"].form
    assert form.isHidden()
    said.undo()
    assert form._form["name"].field.text() == "Ásta"


def test_a_colleague_s_change_of_another_field_stays(room: Room) -> None:
    from desk.services import customers

    page = room.open(room.lundey)
    room.hands.key(Qt.Key.Key_E)
    page.detail.form._form["notes"].field.setPlainText("Hringja fyrst.")
    seen = room.read(room.lundey)
    customers.change_customer(
        room.store, customer_id=room.lundey, version=seen.version, fields={"phone": "+354 555 0999"}, at=makers.NOW, by=room.by
    )
    page.reload(None)
    room.hands.key(Qt.Key.Key_Return, CONTROL)
    found = room.read(room.lundey)
    assert (found.phone, found.notes) == ("+354 555 0999", "Hringja fyrst.")


def test_of_two_who_change_the_same_field_the_second_is_refused_and_keeps_the_text(room: Room) -> None:
    from desk.services import customers

    page = room.open(room.lundey)
    page.detail.begin()
    page.detail.form._form["phone"].field.setText("+354 555 0111")
    seen = room.read(room.lundey)
    customers.change_customer(
        room.store, customer_id=room.lundey, version=seen.version, fields={"phone": "+354 555 0999"}, at=makers.NOW, by=room.by
    )
    page.reload(None)
    page.detail.form.send()
    assert room.read(room.lundey).phone == "+354 555 0999"
    assert page.detail.form._form["phone"].field.text() == "+354 555 0111"
    assert not page.detail.form.isHidden()


def test_letters_typed_into_a_field_or_a_list_do_nothing_else(room: Room) -> None:
    page = room.open(room.lundey)
    room.hands.key(Qt.Key.Key_C)
    for key in (Qt.Key.Key_S, Qt.Key.Key_P, Qt.Key.Key_E):
        room.hands.key(key)
    sections = page.detail.sections
    assert not sections["contract"].form.isHidden()
    assert sections["site"].form.isHidden()
    assert sections["contact"].form.isHidden()
    assert page.detail.form.isHidden()


def test_a_customer_is_booked_on_a_course_by_one_key(room: Room) -> None:
    course = makers.course(room.store)
    session = makers.session_of_course(room.store, course)
    room.open(room.lundey)
    room.hands.key(Qt.Key.Key_B)
    courses: Any = room.window.current_page()
    assert courses.id == "courses"
    assert courses.chosen == session
    assert courses.pane.booking.site.value() == room.site


def test_a_customer_without_a_site_is_told_what_a_course_needs(room: Room) -> None:
    page, said = room.open(room.bakery), Said()
    room.desk.said.connect(said.hear)
    room.hands.key(Qt.Key.Key_B)
    assert said.texts == ["A course is booked for a site: add the customer's site first."]
    assert not page.detail.sections["site"].form.isHidden()


def test_an_address_can_be_marked_and_copied(room: Room) -> None:
    from PySide6.QtWidgets import QLabel

    page = room.open(room.lundey)
    shown = {label.text(): label for label in page.detail.facts.findChildren(QLabel)}
    for said in ("hotel@lundey.example", "+354 555 0100"):
        assert shown[said].textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_long_names_and_many_people_widen_nothing(room: Room, size: tuple[int, int], language: str) -> None:
    page = room.open(room.long)
    room.window.resize(*size)
    room.window.change_setting("language", value=language)
    detail = page.detail
    room.qtbot.waitUntil(lambda: detail.widget().width() <= detail.viewport().width())
    assert detail.sections["contact"].model.rowCount() == 30
    for table in (page.table, *(section.table for section in detail.sections.values())):
        header = table.horizontalHeader()
        for at in range(header.count()):
            if not table.isColumnHidden(at):
                title = table.model().headerData(at, Qt.Orientation.Horizontal)
                assert header.fontMetrics().horizontalAdvance(title) + 16 <= header.sectionSize(at), title


def test_selection_and_scroll_stay_when_the_page_is_read_again(room: Room) -> None:
    page = room.open(room.long)
    bar = page.detail.verticalScrollBar()
    room.qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    page.reload(None)
    assert page.table.current_id() == room.long
    assert bar.value() == 200


def test_the_models_keep_qt_s_rules(room: Room) -> None:
    page = room.open(room.lundey)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    models = [page.model, *(section.model for section in page.detail.sections.values()), page.detail.listings.tickets.model]
    kept = [QAbstractItemModelTester(model, mode) for model in models]
    for customer_id in (room.long, room.bakery, room.lundey):
        room.open(customer_id)
    page._sort("name", descending=True)
    assert len(kept) == 5

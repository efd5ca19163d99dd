"""Contracts and entitlements on the Customers page, by keys: the form of each kind, what is done to one, what falls due."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desk.ui.desk_context import Person
from desk.ui.dialogs.rows import RowsDialog
from desk.ui.due_lists import show_endings, show_training_due
from desk.ui.pages import PAGES
from tests import makers
from tests.makers import TODAY
from tests.ui.conftest import make_window
from tests.ui.pages.hands import Hands, Said

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

CONTROL = Qt.KeyboardModifier.ControlModifier


class Room:
    """The window with Customers and Courses over a desk of a profile with one customer."""

    def __init__(self, desk: Desk, store: Store, qtbot: QtBot, profile: str) -> None:
        from desk.services import desks

        self.by, self.store, self.desk = makers.desk(store, profile), store, desk
        country, language = makers.COUNTRIES[profile], makers.LANGUAGES[profile]
        self.customer = makers.customer(store, "Hótel Lundey", country=country, language=language)
        self.site = makers.site(store, self.customer)
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.by, "Anna Dæmi", "administrator")
        desk.settings["page"] = "settings"
        self.window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"courses", "customers", "settings"}])
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        desk.opened.emit()
        self.page: Any = self.window.page("customers")
        self.hands, self.said = Hands(self.window), Said()
        desk.said.connect(self.said.hear)

    def open(self) -> Any:
        """The customer's section of contracts."""
        self.desk.open("customers", customer_id=self.customer)
        self.page.take_focus()
        return self.page.detail.contracts()

    def agree(self, kind: str, **fields: Any) -> int:
        from desk.services import contracts

        fields = {"kind": kind, "starts_on": date(2026, 1, 1), **fields}
        made = contracts.save_contract(self.store, customer_id=self.customer, contract_id=None, fields=fields, at=makers.NOW, by=self.by)
        return int(made.result)

    def contract(self) -> Any:
        """The customer's only contract as it stands."""
        from desk.services import customers

        (found,) = customers.customer(self.store, customer_id=self.customer, now=makers.NOW).contracts
        return found

    def texts(self) -> str:
        """What the card of entitlements says."""
        QApplication.processEvents()
        return " ".join(label.text() for label in self.page.detail.entitled.card.findChildren(QLabel) if label.isVisibleTo(self.page))


@pytest.fixture
def clickmedia(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot, "clickmedia")


def fields_shown(form: Any) -> set[str]:
    return {key for key, labelled in form._form._fields.items() if not labelled.isHidden()}


def test_the_form_shows_what_matters_to_the_kind_and_closes_the_gaps(clickmedia: Room):
    section = clickmedia.open()
    clickmedia.hands.key(Qt.Key.Key_C)
    kind = section.form._form["kind"].field
    assert {kind.itemData(at) for at in range(kind.count())} == {"sla", "phone_pack", "maintenance", "service_agreement", "support"}
    kind.choose("sla")
    assert {"surcharge", "covers_out_of_hours", "hourly_rate"} <= fields_shown(section.form)
    kind.choose("phone_pack")
    assert not {"surcharge", "covers_out_of_hours", "hourly_rate", "windows", "renews_on", "holds_from"} & fields_shown(section.form)
    section.form._form["renewal"].field.choose("year")
    assert {"renews_on", "renews_itself", "notice_days"} <= fields_shown(section.form)
    grid = section.form._form._grid
    assert grid.itemAtPosition(0, 0).widget() is section.form._form["kind"]
    assert grid.itemAtPosition(1, 1).widget() is section.form._form["ends_on"]


def test_a_contract_added_by_keys_says_at_once_what_it_entitles_to(clickmedia: Room):
    section = clickmedia.open()
    assert "Nothing beyond the profile's plain terms." in clickmedia.texts()
    clickmedia.hands.key(Qt.Key.Key_C)
    section.form._form["kind"].field.choose("sla")
    section.form._form["starts_on"].field.setText("1.1.2026")
    section.form._form["renewal"].field.choose("year")
    clickmedia.hands.key(Qt.Key.Key_Return, CONTROL)
    assert (clickmedia.contract().kind, clickmedia.contract().renews_on) == ("sla", date(2027, 1, 1))
    assert "it renews by itself on 1 Jan 2027" in clickmedia.texts()
    clickmedia.page.detail.entitled.day.setText("31.12.2025")
    clickmedia.page.detail.entitled._typed()
    assert "Nothing beyond" in clickmedia.texts()
    clickmedia.page.detail.entitled.today.click()
    assert "50% higher" in clickmedia.texts()
    clickmedia.page.detail.entitled.day.setText("someday")
    clickmedia.page.detail.entitled._typed()
    assert clickmedia.page.detail.entitled.wrong.text() == "A date looks like 30.4.2026."


def test_terms_agreed_from_a_day_on_are_written_so(clickmedia: Room):
    key = clickmedia.agree("sla")
    section = clickmedia.open()
    section.change(key)
    assert "holds_from" in fields_shown(section.form)
    assert not section.form._form["kind"].field.isEnabled()
    section.form._form["surcharge"].field.setText("40")
    section.form._form["holds_from"].field.setText("1.1.2026")
    section.form.send()
    assert "after the contract does" in section.form._form["holds_from"].error()
    section.form._form["holds_from"].field.setText("1.3.2026")
    section.form.send()
    assert section.form.isHidden()
    assert "40% higher" in clickmedia.texts()
    assert "Terms agreed anew from 1 Mar 2026." in clickmedia.texts()


def test_one_that_stands_is_renewed_ended_and_its_record_read(clickmedia: Room):
    key = clickmedia.agree("sla", renewal="month", renews_itself=False)
    section = clickmedia.open()
    section.change(key)
    assert not section.verbs["renew"].isHidden()
    section.ask("renew")
    assert clickmedia.contract().ends_on == date(2026, 5, 31)
    section.ask("end")
    question: Any = QApplication.activeModalWidget()
    question.form.field("ends_on").setText("30.4.2026")
    question.form.send()
    assert question.form._form["reason"].error() == "Write why it ends early: it stays on the record."
    question.form.field("reason").setText("Το κατάστημα έκλεισε")
    question.form.send()
    assert clickmedia.contract().end_reason == "Το κατάστημα έκλεισε"
    assert clickmedia.said.texts[-1] == "The contract is ended; its reason is on the record."
    section.ask("record")
    record: Any = QApplication.activeModalWidget()
    texts = [label.text() for label in record.findChildren(QLabel)]
    assert any(text.startswith("Ended early · Anna Dæmi") for text in texts)
    assert "Το κατάστημα έκλεισε" in texts
    assert "Ends: 31 May 2026 → 30 Apr 2026" in texts
    record.reject()


def test_what_is_typed_for_a_contract_comes_back_in_the_shape_of_its_kind(clickmedia: Room):
    other = makers.customer(clickmedia.store, "Άλλος")
    section = clickmedia.open()
    clickmedia.hands.key(Qt.Key.Key_C)
    section.form._form["kind"].field.choose("sla")
    section.form._form["surcharge"].field.setText("35")
    clickmedia.desk.open("customers", customer_id=other)
    assert section.form.isHidden()
    clickmedia.desk.open("customers", customer_id=clickmedia.customer)
    assert section.form._form["surcharge"].field.text() == "35"
    assert "surcharge" in fields_shown(section.form)


def test_a_completed_training_opens_the_agreement_with_one_key(desk: Desk, file_store: Store, qtbot: QtBot):
    room = Room(desk, file_store, qtbot, "pindena")
    makers.contact(file_store, room.customer, trained_on=date(2026, 4, 1))
    section = room.open()
    assert "Training is completed: the agreement can start." in room.texts()
    room.page.detail.entitled.open_wanted.emit("support", TODAY)
    assert section.form._form["kind"].field.value() == "support"
    assert section.form._form["starts_on"].field.text() == "22.4.2026"
    section.form.send()
    assert room.contract().kind == "support"


def test_who_is_to_be_trained_is_booked_with_one_key(desk: Desk, file_store: Store, qtbot: QtBot):
    room = Room(desk, file_store, qtbot, "stefna")
    makers.contact(file_store, room.customer, "Guðrún Dæmadóttir", first_login_on=date(2026, 4, 1))
    makers.session_of_course(file_store, makers.course(file_store))
    room.open()
    assert room.page.due.training.text() == "1 person to be trained"
    assert not room.page.due.isHidden()
    room.desk.registry.qaction("customers.training").trigger()
    dialog: Any = QApplication.activeModalWidget()
    assert [row.contact for row in dialog.model.rows()] == ["Guðrún Dæmadóttir"]
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    courses: Any = room.window.page("courses")
    assert courses.pane.booking.names.text() == "Guðrún Dæmadóttir"
    assert courses.pane.booking.site.value() == room.site
    assert courses.due.training.text() == "1 person to be trained"


def test_contracts_that_end_soon_lead_to_their_customer(clickmedia: Room):
    clickmedia.agree("sla", ends_on=TODAY + timedelta(days=20))
    other = makers.customer(clickmedia.store, "Άλλος")
    clickmedia.open()
    clickmedia.desk.open("customers", customer_id=other)
    assert clickmedia.page.due.ending.text() == "1 contract ends soon"
    dialog = show_endings(clickmedia.desk, clickmedia.window)
    assert [row.customer for row in dialog.model.rows()] == ["Hótel Lundey"]
    dialog.table.opened.emit(dialog.table.current_id())
    assert clickmedia.page.detail.customer.id == clickmedia.customer


def test_where_nothing_falls_due_the_lists_say_so(clickmedia: Room):
    clickmedia.open()
    assert clickmedia.page.due.isHidden()
    for dialog, said in (
        (show_training_due(clickmedia.desk, clickmedia.window), "Nobody is to be trained."),
        (show_endings(clickmedia.desk, clickmedia.window), "No contract ends soon."),
    ):
        assert dialog.none.text() == said
        assert not dialog.do.isEnabled()
        dialog.reject()


def test_the_day_makes_fees_and_renews_without_being_asked(clickmedia: Room):
    from desk.services import agreements

    key = clickmedia.agree("phone_pack", renewal="month", renews_on=date(2026, 4, 20))
    clickmedia.window.watches.contracts.work()
    assert [row.contract_id for row in agreements.contract_fees_due(clickmedia.store)] == [key]
    assert clickmedia.contract().renews_on == date(2026, 5, 20)


def test_a_form_that_opens_is_scrolled_to_until_it_is_seen_with_its_buttons(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    room = Room(desk, file_store, qtbot, "clickmedia")
    room.window.resize(1280, 720)
    for kind in ("sla", "maintenance", "phone_pack"):
        room.agree(kind, price=100)
    section = room.open()
    section.begin()
    detail = room.page.detail

    def in_sight() -> bool:
        send = section.form._save
        return bool(send.visibleRegion().boundingRect().height() == send.height())

    qtbot.waitUntil(in_sight, timeout=2000)
    assert detail.verticalScrollBar().value() > 0


def test_completed_training_stands_in_a_list_from_which_the_agreement_is_begun(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    room = Room(desk, file_store, qtbot, "pindena")
    makers.contact(file_store, room.customer, "Anna Trent", trained_on=date(2026, 1, 12))
    section = room.open()
    room.page.reload()
    qtbot.waitUntil(lambda: room.page.due.counts[2] == 1, timeout=2000)
    room.desk.registry.qaction("customers.to_open").trigger()
    dialog = room.window.findChild(RowsDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1, timeout=2000)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(section.form.isVisible, timeout=2000)
    assert section.form._form["kind"].field.value() == "support"
    section.form.send()
    assert room.contract().kind == "support"
    qtbot.waitUntil(lambda: room.page.due.counts[2] == 0, timeout=2000)

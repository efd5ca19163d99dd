"""Bookings through the window: offers answered, holds that lapse, one of three cancelled, a booking moved, contacts found as one types."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desk.services import courses
from desk.ui.pages.courses.cancel_ask import CancelAsk
from desk.ui.pages.courses.move_ask import MoveAsk
from tests import makers
from tests.ui.pages.hands import Said
from tests.ui.pages.test_courses import BAKERY, Room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot)


def booking_of(page: Any, site: str) -> Any:
    return next(row for row in page.session().bookings if row.site == site)


def press(page: Any, word: str) -> None:
    """The button of the waiting list that says this."""
    next(one for one in page.pane.people.waiting.findChildren(QPushButton) if one.accessibleName().startswith(word)).click()


def free_three(room: Room) -> Any:
    """The full session gives three places back: both groups that wait are offered theirs."""
    page = room.open()
    booking = booking_of(page, "Hótel Lundey")
    page.verbs._write("cancel_booking", booking_id=booking.id)
    return page


def test_an_offer_is_taken_and_another_declined_beside_who_comes(room: Room) -> None:
    page = free_three(room)
    assert [row.site for row in page.session().offered] == ["Veitingahúsið Naust", "Hestaleigan Fákur"]
    press(page, "Takes it: Veitingahúsið Naust")
    assert "Veitingahúsið Naust" in {row.site for row in page.session().bookings}
    press(page, "Declines: Hestaleigan Fákur")
    assert page.session().offered == ()
    assert [(row.site, row.left_because) for row in page.session().gone] == [("Hestaleigan Fákur", "declined")]
    shown = [label.text() for label in page.pane.people.waiting.findChildren(QLabel)]
    assert "Left the list" in shown
    assert any(text.startswith("declined") for text in shown)


def test_holds_lapse_by_the_windows_clock(room: Room) -> None:
    page, said = free_three(room), Said()
    room.desk.said.connect(said.hear)
    room.window.watches.holds.look()
    assert len(page.session().offered) == 2
    until = page.session().offered[0].hold_until
    room.desk.clock.now = lambda: until + timedelta(minutes=1)  # type: ignore[method-assign]
    room.window.watches.holds.look()
    assert page.session().offered == ()
    assert [row.left_because for row in page.session().to_tell] == ["lapsed", "lapsed"]
    room.desk.open("settings")
    message = said.messages[-1]
    assert message.text == "The holds of 2 groups have lapsed: they are to be told."
    message.action()
    assert room.window.current_page() == page
    assert page.bottom.is_telling()


def test_one_of_three_is_cancelled_after_its_fee_was_said(room: Room) -> None:
    page = room.open()
    booking = booking_of(page, "Hótel Lundey")
    page.pane.people.table.setFocus()
    page.pane.people.table.choose(booking.id)
    room.hands.key(Qt.Key.Key_Delete)
    question = page.findChild(CancelAsk)
    assert "100 % of" in question.fee.text()  # it is tomorrow
    for row in (0, 1):
        question.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert "10,000" in question.fee.text()
    question.buttons["go"].click()
    left = booking_of(page, "Hótel Lundey")
    assert ([name for _, name, _ in left.names], left.fee + left.kept_fee) == (["Guðrún", "Hjalti"], 20000)


def test_a_fee_is_waived_by_its_own_button(room: Room) -> None:
    page = room.open()
    booking = booking_of(page, "Hótel Lundey")
    page.verbs.cancel_booking(booking.id)
    page.findChild(CancelAsk).buttons["waive"].click()
    assert courses.booking_record(room.desk.store, booking_id=booking.id)[-1].detail["waived"] is True


def test_a_booking_is_moved_by_a_key_and_enter(room: Room) -> None:
    page = room.open()
    booking = booking_of(page, "Hótel Lundey")
    page.pane.people.table.setFocus()
    page.pane.people.table.choose(booking.id)
    room.hands.key(Qt.Key.Key_M)
    question = page.findChild(MoveAsk)
    goal = question.model.rows()[0].session_id
    assert question.model.rows()[0].free >= len(booking.names)
    question.buttons["go"].click()
    assert booking.id in {row.id for row in room.scene.session(goal).bookings}
    assert booking.id not in {row.id for row in page.session().bookings}


def test_contacts_of_the_site_are_found_as_their_names_are_typed(room: Room) -> None:
    makers.contact(room.desk.store, room.scene.customers[BAKERY], "Þórdís Ægisdóttir")
    page = room.open()
    room.hands.key(Qt.Key.Key_B)
    room.pick_site("bakari")
    field, finder = page.pane.booking.names, page.pane.booking.finder
    room.hands.type("Lóa, ægis")
    assert finder.currentCompletion() == "Lóa, Þórdís Ægisdóttir"
    assert field.text() == "Lóa, ægis"


def test_the_rest_did_not_come_by_one_key(room: Room) -> None:
    page = room.open()
    room.desk.clock.now = lambda: page.session().card.ends_at  # type: ignore[method-assign]
    room.hands.key(Qt.Key.Key_T)
    page.verbs.absent()
    assert {came for row in page.session().bookings for _, _, came in row.names} == {False}

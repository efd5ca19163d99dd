"""The terms of booking in Settings: each with its origin, changed in a form, refused under its field, gone back from."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.services import courses
from desk.ui.desk_context import Person
from tests.ui.pages.test_courses import Room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot)


def part(room: Room) -> Any:
    room.window.open_page("settings")
    page: Any = room.window.page("settings")
    page.show_thing(section="courses")
    return page.sections["courses"].terms


def origins(terms: Any) -> dict[str, str]:
    return {row.id: row.origin for row in terms.model.rows()}


def test_terms_are_changed_marked_as_the_desks_own_and_given_back(room: Room) -> None:
    terms = part(room)
    assert set(origins(terms).values()) == {"ours"}
    terms.edit()
    terms.form.field("hold_hours").setText("6")
    terms.form.field("percent_1").setText("33,5")
    terms.form.field("days_3").setText("30")
    terms.form.send()
    now = courses.booking_terms(room.desk.store)
    assert now.hold_hours == 6
    assert [(tier.days, tier.percent) for tier in now.tiers] == [
        (30, Decimal(0)), (7, Decimal(0)), (2, Decimal("33.5")), (0, Decimal(100)),
    ]  # fmt: skip
    assert [row.value for row in terms.model.rows()[1:5]] == ["0 %", "0 %", "33.5 %", "100 %"]
    assert {key for key, origin in origins(terms).items() if origin == "own"} == {"hold_hours", "days_0", "days_1", "days_2", "days_3"}
    terms.back.click()
    assert set(origins(terms).values()) == {"ours"}
    assert not terms.back.isEnabled()


def test_what_makes_no_sense_is_said_under_its_field_and_stays(room: Room) -> None:
    terms = part(room)
    terms.edit()
    terms.form.field("days_2").setText("")
    terms.form.send()
    assert terms.form.isVisible()
    assert not room.window.page("settings").can_leave()
    terms.form.field("days_2").setText("0")
    terms.form.field("least").setText("many")
    terms.form.send()
    assert terms.form.isVisible()
    terms.form.field("least").setText("2")
    terms.form.send()
    assert not terms.form.isVisible()
    assert courses.booking_terms(room.desk.store).least == 2
    page: Any = room.window.page("settings")
    page.sections["courses"].types.add.click()
    assert page.sections["courses"].types.form.field("least").text() == "2"


def test_a_trainer_reads_the_terms_only(room: Room) -> None:
    terms = part(room)
    room.desk.sit_down(Person(room.scene.trainer, "Ólöf", "trainer"))
    assert not terms.change.isEnabled()
    terms.edit()
    assert not terms.form.isVisible()

"""The trainer's view by keys: agenda, own sessions, series with their dates, whom to tell, what waits."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desk.services import courses
from desk.ui.desk_context import Person
from desk.ui.dialogs.ask import Ask
from tests.ui.pages.course_scene import NOW
from tests.ui.pages.hands import Said
from tests.ui.pages.test_courses import Room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def room(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot)


def agenda(room: Room) -> Any:
    """The page with its sessions as a list, the keyboard in it."""
    page = room.open()
    room.hands.key(Qt.Key.Key_V)
    assert page.overview.shows_agenda()
    assert page.agenda.table.hasFocus()
    return page


def answer(page: Any, verb: str) -> None:
    """The question is open, and answered by one of its verbs."""
    QApplication.processEvents()
    page.findChild(Ask).buttons[verb].click()
    page.window().activateWindow()
    QApplication.processEvents()


def chosen(room: Room) -> Any:
    return room.scene.session(room.page.chosen)


def test_from_the_agenda_to_ticked_attendance_in_three_keys(room: Room) -> None:
    page = agenda(room)
    room.hands.count = 0
    room.hands.key(Qt.Key.Key_Down)
    room.hands.key(Qt.Key.Key_T)
    room.hands.key(Qt.Key.Key_Space)
    assert room.hands.count == 3
    assert page.chosen == room.scene.open
    assert [came for row in chosen(room).bookings for _id, _name, came in row.names].count(True) == 1


def test_a_session_is_opened_and_all_of_it_ticked_in_three_keys(room: Room) -> None:
    page = agenda(room)
    room.desk.clock.now = lambda: NOW + timedelta(days=4)  # type: ignore[method-assign]
    room.hands.count = 0
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_A):
        room.hands.key(key)
    assert room.hands.count == 3
    assert page.chosen == room.scene.open
    assert {came for row in chosen(room).bookings for _id, _name, came in row.names} == {True}
    assert not page.pane.attendance.all.isEnabled()


def test_the_history_tells_what_became_of_each_booking(room: Room) -> None:
    page = room.open()
    page.pick(room.scene.full)
    booking = page.session().bookings[0]
    page.verbs._write("cancel_booking", booking_id=booking.id, waive=True)
    room.hands.key(Qt.Key.Key_R)
    record = page.pane.record
    assert page.pane.is_telling_record()
    assert record.table.hasFocus()
    assert page.pane.booking.isHidden()
    said = [record.model.index(row, 2).data() for row in range(record.model.rowCount())]
    assert said[0].startswith("Offered a place, held until")
    assert any(text.startswith("The booking was cancelled") for text in said)
    assert said[-1].startswith("Booked: 4 seats")
    page.pick(room.scene.open)
    assert [row.what for row in record.model.rows()] == ["booked"]
    room.hands.key(Qt.Key.Key_Escape)
    assert page.pane.people.table.hasFocus()


def test_attendance_asked_for_while_a_session_is_being_read_is_that_sessions(room: Room) -> None:
    page = room.open()
    whole = room.scene.session(room.scene.open)
    page.pane.session = room.scene.session(room.scene.full)
    page.chosen = room.scene.open
    page.bottom.tick_off()
    assert not page.pane.is_ticking()
    page.show_session(whole)
    assert page.pane.is_ticking()
    assert page.pane.session.card.id == room.scene.open


def test_forty_sessions_of_a_month_stand_in_order_in_the_agenda_and_month(room: Room) -> None:
    course = chosen_course(room)
    for number in range(34):
        starts = datetime(2026, 5, 4 + number % 24, 8 + number // 24 * 5, tzinfo=NOW.tzinfo)
        courses.add_session(
            room.scene.store, op_key=f"m{number}", course_id=course, starts_at=starts, minutes=60, place="", link="", trainer_id=None,
            capacity=8, at=NOW, by=room.scene.by,
        )  # fmt: skip
    page = agenda(room)
    page.reload(None)
    rows = page.agenda.model.rows()
    assert len(rows) == 39
    assert [row.starts_at for row in rows] == sorted(row.starts_at for row in rows)
    room.hands.key(Qt.Key.Key_V)
    placed = page.grid._event_boxes()
    assert len({event.day for event, _box in placed}) == len({row.starts_at.date() for row in rows})
    for event, box in placed:
        assert box.height() >= 15, event


def chosen_course(room: Room) -> int:
    return int(room.page.overview.sessions[0].course_id) if room.page.overview.sessions else courses.courses(room.scene.store)[0].id


def test_ones_own_sessions_alone_and_back(room: Room) -> None:
    page = agenda(room)
    room.desk.person = Person(room.scene.trainer, "Ólöf Bjarnadóttir", "trainer")
    everybody = len(page.overview.sessions)
    courses.add_session(
        room.scene.store, op_key="x", course_id=chosen_course(room), starts_at=NOW + timedelta(days=2), minutes=60, place="", link="",
        trainer_id=None, capacity=8, at=NOW, by=room.scene.by,
    )  # fmt: skip
    page.reload(None)
    room.hands.key(Qt.Key.Key_Y)
    assert page.head.mine.isChecked()
    assert {row.trainer_id for row in page.agenda.model.rows()} == {room.scene.trainer}
    assert len(page.overview.sessions) == everybody
    room.hands.key(Qt.Key.Key_Y)
    assert len(page.overview.sessions) == everybody + 1


def test_a_month_without_sessions_says_so_and_months_turn_by_keys(room: Room) -> None:
    page = agenda(room)
    room.hands.key(Qt.Key.Key_K, Qt.KeyboardModifier.ShiftModifier)
    assert page.overview.month == date(2026, 4, 1)
    assert page.agenda.currentWidget() is page.agenda.none
    room.hands.key(Qt.Key.Key_H)
    assert page.overview.month == date(2026, 5, 1)


def begin_series(room: Room) -> Any:
    """A form that repeats weekly, six times, from Thursday 7 May on."""
    page = room.open()
    room.hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.form.day.setDate(QDate(2026, 5, 7))
    page.form.clock.setTime(page.form.clock.time().fromString("16:00", "HH:mm"))
    page.form.series.repeat.choose("week1")
    assert page.above.currentWidget() is page.plan
    return page


def test_a_series_shows_each_date_and_why_one_is_left_out_before_it_is_scheduled(room: Room) -> None:
    page = begin_series(room)
    rows = page.plan.model.rows()
    assert [row.day.isoformat() for row in rows][:2] == ["2026-05-07", "2026-05-14"]
    assert [bool(row.skipped) for row in rows].count(True) == 1
    assert "6 sessions, 1 date left out" in page.plan.told.text()
    page.plan.table.setFocus()
    page.plan.table.choose(date(2026, 5, 21).toordinal())
    room.hands.key(Qt.Key.Key_Space)
    assert "5 sessions" in page.plan.told.text()
    said = Said()
    room.desk.said.connect(said.hear)
    before = len(page.overview.sessions)
    page.form.send.click()
    assert said.texts == ["5 sessions are scheduled."]
    assert len(page.overview.sessions) == before + 5
    assert page.above.currentWidget() is page.grid
    assert chosen(room).rule.weekdays == (3,)
    assert "series: every week: Thu" in page.pane.facts.text()


def test_a_rule_that_cannot_be_is_said_where_its_dates_would_stand_and_at_its_field(room: Room) -> None:
    page = begin_series(room)
    for button in page.form.series.days:
        button.setChecked(False)
    page.form.series.changed.emit()
    assert "days of the week" in page.plan.told.text()
    page.form.send.click()
    assert "days of the week" in page.form._form["until"].error()
    assert page.bottom.form_is_open()


def test_a_clash_names_the_session_and_its_date_can_be_left_out(room: Room) -> None:
    page = begin_series(room)
    page.form.trainer.choose(room.scene.trainer)
    page.form.clock.setTime(page.form.clock.time().fromString("12:00", "HH:mm"))
    (row,) = [row for row in page.plan.model.rows() if row.clash is not None]
    assert row.clash[0] == "Fréttir, myndir og viðburðir"
    assert "Taken: “Fréttir" in page.plan._why(row).text
    page.form.send.click()
    assert "another time or trainer" in page.form._form["trainer_id"].error()


def test_what_was_begun_of_a_series_is_there_after_a_change_of_another_session(room: Room) -> None:
    page = begin_series(room)
    page.bottom.leave_form()
    assert page.above.currentWidget() is page.grid
    page.bottom.change()
    assert page.form._form["until"].isHidden()
    page.bottom.leave_form()
    page.bottom.begin()
    assert page.form.series.repeat.value() == "week1"
    assert page.above.currentWidget() is page.plan


def test_cancelling_leads_to_the_list_of_whom_to_tell_and_space_goes_down_it(room: Room) -> None:
    page = room.open()
    room.desk.registry.run("courses.cancel")
    answer(page, "one")
    assert page.below.currentWidget() is page.telling
    open_rows = len(page.telling.model.rows())
    assert open_rows == 6
    assert page.todo.rows[0].what == "tell"
    assert page.telling.table.hasFocus()
    room.hands.key(Qt.Key.Key_Space)
    room.hands.key(Qt.Key.Key_Space)
    told = [row for row in courses.to_tell(room.scene.store, now=NOW) if row.told_at is not None]
    assert len(told) == 2
    assert page.telling.row().told_at is None
    assert page.todo.rows[0].count == open_rows - 2
    assert page.below.currentWidget() is page.telling
    room.hands.key(Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == page.telling.row().text
    room.hands.key(Qt.Key.Key_Escape)
    assert page.below.currentWidget() is not page.telling


def test_of_a_series_one_or_all_that_follow_are_cancelled_or_changed(room: Room) -> None:
    page = begin_series(room)
    page.form.send.click()
    page.bottom.change()
    assert not page.form._form["scope"].isHidden()
    page.form.scope.choose("following")
    page.form.place.setText("Akureyri")
    page.form.send.click()
    series = [one for one in page.overview.sessions if one.series_id is not None]
    assert {one.place for one in series} == {"Akureyri"}
    page.pick(series[2].id)
    room.desk.registry.run("courses.cancel")
    answer(page, "following")
    assert [one.status for one in page.overview.sessions if one.series_id is not None] == ["planned"] * 2 + ["cancelled"] * 4


def test_few_attendees_wait_above_the_cards_for_one_of_two_verbs(room: Room) -> None:
    page = room.open()
    page.pick(room.scene.open)
    page.bottom.change()
    page.form.least.setValue(9)
    page.form.decide.setValue(3)
    page.form.send.click()
    (waits,) = [row for row in page.todo.rows if row.what == "decide"]
    assert page.todo.said(waits) == "7 of at least 9: decide by 4 May"
    assert "at least 9, decide by 4 May" in page.pane.facts.text()
    page.take_focus()
    room.hands.key(Qt.Key.Key_G)
    assert chosen(room).card.decided
    assert "goes ahead" in page.pane.facts.text()
    assert [row for row in page.todo.rows if row.what == "decide"] == []


def test_nobody_to_tell_is_said_plainly(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_W)
    assert page.telling.none.isVisible()
    assert not page.telling.tick.isVisible()


def test_courses_and_rooms_are_edited_in_settings(room: Room) -> None:
    room.open()
    room.desk.registry.run("courses.types")
    section: Any = room.window.page("settings")
    section = section.sections["courses"]
    section.rooms.add.click()
    section.rooms.form.field("office").setText("Kópavogur")
    section.rooms.form.send()
    assert [row.place for row in section.rooms.model.rows()] == ["Kópavogur"]
    section.types.edit(section.types.model.rows()[0].id)
    section.types.form.field("name_fi").setText("Verkkosivut")
    section.types.form.field("capacity").setText("0")
    section.types.form.send()
    assert section.types.form._form["capacity"].error()
    section.types.form.field("capacity").setText("8")
    section.types.form.send()
    changed = courses.course_types(room.scene.store)[0]
    assert (dict(changed.names)["fi"], changed.capacity) == ("Verkkosivut", 8)
    room.window.open_page("courses")
    assert [room.page.form.room.itemText(at) for at in range(room.page.form.room.count())] == ["—", "Kópavogur"]

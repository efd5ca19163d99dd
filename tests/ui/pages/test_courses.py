"""Courses by keys: a site is booked, waits, moves up; attendance is ticked; nothing typed is lost."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.pages.courses.sayings import names_said, split_names
from tests.ui.conftest import make_window
from tests.ui.pages.course_scene import ALSO, NOW, Scene
from tests.ui.pages.hands import Hands, Said

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

BAKERY = ALSO[0]
# Said by the platform without a screen of every list that drops down.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Room:
    """The window with Courses and Customers over a real desk."""

    def __init__(self, desk: Desk, store: Store, qtbot: QtBot) -> None:
        from desk.services import desks
        from desk.ui.clock import Clock

        self.scene = Scene(store)
        desk.store, desk.profile, desk.clock = store, desks.profile(store), Clock(lambda: NOW)
        desk.person = Person(self.scene.by, "Anna Dæmi", "administrator")
        desk.settings["page"] = "settings"
        self.desk, self.qtbot = desk, qtbot
        self.window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"courses", "customers", "settings"}])
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        desk.opened.emit()
        self.hands = Hands(self.window)
        self.page: Any = self.window.page("courses")

    def open(self) -> Any:
        """Courses, as Ctrl and its number open it."""
        self.hands.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert self.window.current_page() is self.page
        return self.page

    def pick_site(self, text: str) -> None:
        """A part of the site typed, and the first found taken with Enter."""
        field = self.page.pane.booking.site
        self.hands.type(text)
        self.qtbot.waitUntil(field._list.isVisible, timeout=2000)
        self.hands.key(Qt.Key.Key_Return)

    def offered(self, text: str) -> None:
        """Waits until the booking line says this."""
        row = self.page.pane.booking
        self.qtbot.waitUntil(
            lambda: text in f"{row.state.text()} {row.waits.accessibleName()}" and not (row.state.isHidden() and row.waits.isHidden()),
            timeout=2000,
        )


@pytest.fixture
def room(desk: Desk, file_store: Store, qtbot: QtBot) -> Room:
    return Room(desk, file_store, qtbot)


def test_two_people_of_a_site_are_booked_on_the_next_open_course_in_six_keys(room: Room) -> None:
    page, hands = room.open(), room.hands
    hands.key(Qt.Key.Key_O)
    hands.key(Qt.Key.Key_B)
    room.pick_site("bakari")
    hands.type("Lóa, Þráinn")
    hands.key(Qt.Key.Key_Return)
    booked = {row.site: row.names for row in room.scene.session(room.scene.open).bookings}
    assert [name for _id, name, _came in booked[BAKERY]] == ["Lóa", "Þráinn"]
    assert hands.count <= 6
    assert BAKERY in {row.site for row in page.pane.people.model.rows()}


def test_a_full_session_says_the_place_on_the_waiting_list_as_one_types(room: Room) -> None:
    page = room.open()
    assert page.chosen == room.scene.full
    room.hands.key(Qt.Key.Key_B)
    room.pick_site("bakari")
    room.hands.type("Lóa")
    room.offered("no. 3")
    room.hands.key(Qt.Key.Key_Return)
    assert [row.site for row in room.scene.session(room.scene.full).waiting][-1] == BAKERY


def test_what_is_typed_goes_along_to_another_session_and_is_priced_there(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_B)
    room.pick_site("bakari")
    room.hands.type("Lóa, Þráinn")
    room.offered("no. 3")
    page.pick(room.scene.open)
    assert page.pane.booking.names.text() == "Lóa, Þráinn"
    room.offered("2 seats")


def test_what_is_typed_survives_other_pages_and_other_peoples_writes(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_B)
    room.pick_site("bakari")
    room.hands.type("Lóa")
    room.window.open_page("customers")
    room.scene.book(room.scene.open, "Hótel Lundey", "Guðrún")
    page.reload(None)
    room.window.open_page("courses")
    assert (page.pane.booking.site.value(), page.pane.booking.names.text()) == (room.scene.sites[BAKERY], "Lóa")
    assert not page.can_leave()


def test_a_cancellation_moves_the_next_up_and_shows_whom_to_tell(room: Room) -> None:
    page, scene = room.open(), room.scene
    booking = next(row for row in page.session().bookings if row.site == "Hótel Lundey")
    page.pane.people.table.choose(booking.id)
    page.verbs._write("cancel_booking", booking_id=booking.id)
    moved = [row.site for row in page.session().to_tell]
    assert moved == ["Veitingahúsið Naust", "Hestaleigan Fákur"]
    page.verbs.told(page.session().to_tell[0].id)
    assert [row.site for row in scene.session(scene.full).to_tell] == ["Hestaleigan Fákur"]


def test_a_key_asks_before_a_booking_is_cancelled_and_says_who_moves_up(room: Room) -> None:
    from desk.ui.dialogs.ask import Ask

    page, said = room.open(), Said()
    room.desk.said.connect(said.hear)
    booking = next(row for row in page.session().bookings if row.site == "Hótel Lundey")
    page.pane.people.table.setFocus()
    page.pane.people.table.choose(booking.id)
    room.hands.key(Qt.Key.Key_Delete)
    question = page.findChild(Ask)
    question.buttons["go"].click()
    assert said.texts == ["The booking is cancelled. Veitingahúsið Naust is offered the place and is to be told."]


def test_a_booking_just_made_can_be_undone(room: Room) -> None:
    page, said = room.open(), Said()
    room.desk.said.connect(said.hear)
    page.verbs.book("key", room.scene.sites[BAKERY], ("Lóa",))
    said.undo()
    assert BAKERY not in {row.site for row in room.scene.session(room.scene.full).waiting}


def test_attendance_is_ticked_in_three_keys_from_the_agenda(room: Room) -> None:
    page, hands = room.open(), room.hands
    hands.count = 0
    hands.key(Qt.Key.Key_T)
    hands.key(Qt.Key.Key_Space)
    came = [came for row in room.scene.session(room.scene.full).bookings for _id, _name, came in row.names]
    assert hands.count <= 3
    assert came.count(True) == 1
    hands.key(Qt.Key.Key_Escape)
    assert not page.pane.is_ticking()


def test_letters_typed_into_a_field_or_a_list_do_nothing_else(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_B)
    room.hands.type("bote")
    assert not page.pane.is_ticking()
    assert not page.bottom.form_is_open()
    page.bottom.begin()
    page.form.course.setFocus()
    for key in (Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_B):
        room.hands.key(key)
    assert page.bottom.form_is_open()
    assert not page.form.is_changing()


def test_a_session_is_scheduled_by_its_form_and_chosen(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.form.place.setText("Salur 9")
    room.hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.session().card.place == "Salur 9"
    assert page.chosen not in room.scene.sessions
    assert not page.bottom.form_is_open()


def test_a_session_just_scheduled_is_in_sight_among_the_cards_and_the_focus_goes_there(room: Room) -> None:
    from datetime import time

    page = room.open()
    page.take_focus()
    room.hands.key(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page.form.day.setDate(page.form.day.date().addDays(300))
    page.form.clock.setTime(time(8, 15))
    room.hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    card = page.cards.chosen_card()
    assert card is not None
    assert card.session.id == page.chosen
    room.qtbot.waitUntil(lambda: not card.visibleRegion().isEmpty(), timeout=2000)
    assert card.hasFocus()


def test_a_new_session_that_was_left_is_gone_on_with(room: Room) -> None:
    page = room.open()
    page.bottom.begin()
    page.form.place.setText("Salur 9")
    room.hands.key(Qt.Key.Key_Escape)
    assert not page.bottom.form_is_open()
    page.bottom.change()
    assert page.form.place.text() == "Kópavogur, salur 2"
    page.bottom.leave_form()
    page.bottom.begin()
    assert page.form.place.text() == "Salur 9"


def test_a_trainer_in_two_rooms_is_refused_under_the_trainer(room: Room) -> None:
    page, form = room.open(), room.page.form
    page.bottom.begin()
    form.trainer.choose(room.scene.trainer)
    room.hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Vefumsjón: fyrstu skrefin" in form._form["trainer_id"].error()
    assert page.bottom.form_is_open()


def test_a_changed_session_keeps_its_course_and_shows_its_price(room: Room) -> None:
    page = room.open()
    room.hands.key(Qt.Key.Key_E)
    assert page.form.is_changing()
    assert not page.form.course.isEnabled()
    assert "10,000" in page.form.price.text()
    assert "10,000" in page.pane.facts.text()
    page.form.seats.setValue(14)
    room.hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row.site for row in page.session().to_tell] == ["Veitingahúsið Naust", "Hestaleigan Fákur"]


def test_a_session_is_shown_by_its_number_even_when_the_page_is_new(room: Room) -> None:
    room.desk.open("courses", session_id=room.scene.sessions[-1])
    assert room.page.chosen == room.scene.sessions[-1]
    assert room.page.overview.month.month == 6
    assert room.page.session().card.id == room.scene.sessions[-1]


def test_a_customer_s_site_arrives_in_the_booking_line_on_the_next_open_session(room: Room) -> None:
    room.desk.open("courses", site=(room.scene.sites[BAKERY], BAKERY, BAKERY))
    assert room.page.chosen == room.scene.open
    assert room.page.pane.booking.site.value() == room.scene.sites[BAKERY]
    room.hands.type("2")
    room.offered("2 seats")


def test_the_link_of_a_session_is_shown_and_copied(room: Room) -> None:
    page = room.open()
    page.pick(room.scene.open)
    assert page.pane.link.text() == "https://fundur.example/lota"
    room.desk.registry.run("courses.link")
    assert QGuiApplication.clipboard().text() == "https://fundur.example/lota"


def test_selection_and_cards_stay_when_the_list_is_read_again(room: Room) -> None:
    page = room.open()
    page.pick(room.scene.sessions[2])
    card = page.cards.chosen_card()
    page.reload(None)
    assert page.chosen == room.scene.sessions[2]
    assert page.cards.chosen_card() is card


def test_arrows_walk_the_cards(room: Room) -> None:
    page = room.open()
    page.take_focus()
    room.hands.key(Qt.Key.Key_Down)
    assert page.chosen == room.scene.sessions[1]
    room.hands.key(Qt.Key.Key_K)
    assert page.chosen == room.scene.sessions[0]


def test_a_small_window_keeps_six_rows_of_the_session_and_every_session_of_the_month(room: Room) -> None:
    page = room.open()
    room.window.resize(1280, 720)
    room.qtbot.waitUntil(lambda: room.window.height() == 720)
    table = page.pane.people.table
    assert table.viewport().height() >= 6 * table.verticalHeader().defaultSectionSize()
    shown = {event.id for event, _box in page.grid._event_boxes()}
    assert shown == {session.id for session in page.overview.sessions if session.starts_at.month == 5}


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_no_card_is_wider_than_its_pane_and_no_title_of_a_column_is_cut(room: Room, language: str, size: tuple[int, int]) -> None:
    page = room.open()
    room.window.resize(*size)
    room.window.change_setting("language", value=language)
    room.qtbot.waitUntil(lambda: page.cards.widget().width() <= page.cards.viewport().width())
    header, table = page.pane.people.table.horizontalHeader(), page.pane.people.table
    for at in range(header.count()):
        if not table.isColumnHidden(at):
            title = table.model().headerData(at, Qt.Orientation.Horizontal)
            assert header.fontMetrics().horizontalAdvance(title) + 16 <= header.sectionSize(at), title


def test_the_models_keep_qt_s_rules(room: Room) -> None:
    page = room.open()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    kept = [QAbstractItemModelTester(model, mode) for model in (page.pane.people.model, page.pane.attendance.model)]
    for session_id in room.scene.sessions:
        page.pick(session_id)
    assert len(kept) == 2


def test_the_splitter_comes_back_as_it_was_left(room: Room) -> None:
    page = room.open()
    page.split.setSizes([250, 500])
    wanted = page.split.sizes()
    room.window.memory.save(room.window)
    assert room.desk.settings["widths"]["courses.split"] == wanted


def test_a_month_without_sessions_and_one_before_today_can_be_turned_to(room: Room) -> None:
    page = room.open()
    page.overview.turn(-1)
    assert (page.overview.month.year, page.overview.month.month) == (2026, 4)
    page.overview.turn(0)
    assert page.overview.month == NOW.date().replace(day=1)
    assert page.overview.coming()[0].starts_at - NOW < timedelta(days=2)


@pytest.mark.parametrize(
    ("typed", "names"),
    [("", ()), ("Lóa", ("Lóa",)), ("Lóa, Þráinn", ("Lóa", "Þráinn")), ("Lóa,, Þráinn", ("Lóa", "", "Þráinn")), ("3", ("", "", "")),
     ("Lóa;Þráinn,", ("Lóa", "Þráinn")), ("0", ("0",)), ("9999", ("9999",))],
)  # fmt: skip
def test_names_are_read_as_they_are_typed(typed: str, names: tuple[str, ...]) -> None:
    assert split_names(typed) == names


def test_a_new_session_begins_on_a_day_the_desk_works_and_its_month_drops_down_by_key(room: Room) -> None:
    page = room.open()
    page.overview.closed = {(NOW + timedelta(days=1)).date(): "Closed"}
    page.bottom.begin()
    assert page.form.day.date().toPython() == (NOW + timedelta(days=2)).date()
    page.form.day.setFocus()
    room.hands.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.form.day.month.isVisible()
    room.hands.key(Qt.Key.Key_Escape)
    assert page.bottom.form_is_open()


@pytest.mark.parametrize(("given", "said"), [
    (("Anna", "Björn"), "Anna, Björn"), (("Anna", ""), "Anna, name later"), (("",), "name later"), (("", "Eva", ""), "Eva, 2 names later"),
    (("",) * 4, "4 names later"), ((), ""),
])  # fmt: skip
def test_places_whose_names_come_later_are_counted(given: tuple[str, ...], said: str) -> None:
    from desk.words import LANGUAGES, speaker

    assert names_said(given, speaker("en")) == said
    assert all("{" not in names_said(("", ""), speaker(code)) for code in LANGUAGES)

"""The call within reach: where the small bar stands, what it shows and keeps, when it comes; the sign; the key's settings."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desk.services import calls, desks
from desk.ui import global_key, tray
from desk.ui.call import reach as call_reach
from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from desk.ui.mini_bar import SIZE, MiniBar, place
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
FIRST, SECOND = QRect(0, 0, 1920, 1040), QRect(1920, 0, 1280, 1024)


@pytest.fixture
def open_desk(desk: Desk, window: Window, file_store: Store) -> Desk:
    by = makers.desk(file_store, "clickmedia")
    makers.contact(file_store, makers.customer(file_store, "Παράδειγμα ΑΕ", country="GR", language="el"), "Ελένη", phone="2105550199")
    desk.page_wanted.disconnect()
    desk.clock = Clock(lambda: NOW)
    desk.store, desk.profile, desk.person = file_store, desks.profile(file_store), Person(by, "Anna Dæmi")
    desk.opened.emit()
    return desk


@pytest.fixture
def mini(open_desk: Desk, make: Callable[..., MiniBar]) -> MiniBar:
    open_desk.calls.begin(number="2105550199")
    return make(MiniBar, open_desk)


def on_line(desk: Desk) -> str:
    """The state of the call on the line; nothing when there is none."""
    return desk.calls.live.state if desk.calls.live is not None else ""


def is_shown(reach: call_reach.CallReach | None) -> bool:
    return reach is not None and reach.mini is not None and reach.mini.isVisible()


def notes_of(desk: Desk) -> str:
    (live,) = calls.live_calls(desk.store, by=desk.person.id)
    return live.notes


@pytest.mark.parametrize(
    ("left", "screens", "where"),
    [
        ("100,200", [FIRST], QPoint(100, 200)), ("2000,30", [FIRST, SECOND], QPoint(2000, 30)),
        ("1600,200", [FIRST], QPoint(1516, 200)), ("-300,-80", [FIRST], QPoint(1491, 863)), ("2000,30", [FIRST], QPoint(1491, 863)),
        ("", [FIRST], QPoint(1491, 863)), ("here,there", [FIRST], QPoint(1491, 863)), ("-80,960", [FIRST], QPoint(0, 888)),
    ],
)  # fmt: skip
def test_it_comes_back_where_it_was_left_and_never_off_the_screens(left: str, screens: list[QRect], where: QPoint) -> None:
    assert place(left, SIZE, screens) == where


def test_it_shows_who_how_long_and_the_quarter(open_desk: Desk, mini: MiniBar) -> None:
    open_desk.clock = Clock(lambda: NOW + timedelta(minutes=23, seconds=48))
    open_desk.calls.tick()
    assert (mini.clock.text(), mini.who.over.text(), mini.who.under.text()) == ("23:48", "Ελένη", "6:12 left")
    open_desk.calls.hold_or_resume()
    assert mini.who.under.text() == "on hold, time stands still"


def test_it_stays_above_and_takes_no_keyboard_and_ends_no_program(mini: MiniBar) -> None:
    assert mini.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert mini.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert mini.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not mini.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_what_is_typed_in_it_is_kept_and_stands_on_the_page_too(open_desk: Desk, mini: MiniBar) -> None:
    heard: list[str] = []
    open_desk.calls.notes_changed.connect(lambda _call, text, _origin: heard.append(text))
    mini.come()
    QTest.keyClicks(mini.notes, "white page")
    mini.keeper.timer.timeout.emit()
    assert (notes_of(open_desk), heard) == ("white page", ["white page"])
    QTest.keyClicks(mini.notes, " again")
    mini.hide()
    assert notes_of(open_desk) == "white page again"


def test_what_is_typed_on_the_page_stands_in_it(open_desk: Desk, mini: MiniBar) -> None:
    mini.come()
    assert open_desk.calls.live is not None
    open_desk.calls.noted(open_desk.calls.live.id, "from the page")
    assert mini.notes.toPlainText() == "from the page"


def test_its_keys_are_the_calls_own_and_finishing_takes_it_away(open_desk: Desk, mini: MiniBar) -> None:
    mini.come()
    QTest.keyClick(mini, Qt.Key.Key_F3)
    assert on_line(open_desk) == "held"
    QTest.keyClick(mini, Qt.Key.Key_F2)
    assert on_line(open_desk) == ""
    assert not mini.isVisible()


def test_where_it_is_dragged_is_kept(open_desk: Desk, mini: MiniBar, qtbot: QtBot) -> None:
    mini.come()
    mini.move(40, 60)
    qtbot.waitUntil(lambda: open_desk.settings["mini_bar_place"] == "40,60")


@pytest.mark.parametrize(("choice", "away", "shown"), [
    ("away", True, True), ("away", False, False), ("always", False, True), ("never", True, False),
])  # fmt: skip
def test_it_comes_by_its_setting_and_only_in_a_call(
    open_desk: Desk, window: Window, monkeypatch: pytest.MonkeyPatch, choice: str, away: bool, shown: bool
) -> None:
    monkeypatch.setattr(call_reach.CallReach, "_is_away", lambda _self: away)
    open_desk.settings["mini_bar"] = choice
    window.call_bar.reach_out()
    reach = window.call_bar.reach
    assert reach is not None
    reach.look()
    assert reach.mini is None
    open_desk.calls.begin()
    reach.look()
    assert is_shown(reach) is shown
    open_desk.calls.finish()
    reach.look()
    assert not is_shown(reach)
    reach.leave()


def test_a_window_put_away_is_away_and_its_own_questions_are_not(open_desk: Desk, window: Window, qtbot: QtBot) -> None:
    window.call_bar.reach_out()
    reach = window.call_bar.reach
    assert reach is not None
    assert reach._is_away()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert not reach._is_away()
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert reach._is_away()
    reach.leave()


def test_without_a_place_for_signs_nothing_is_shown_and_settings_say_so(open_desk: Desk, window: Window) -> None:
    assert not tray.is_there()
    window.call_bar.reach_out()
    assert window.call_bar.reach is not None
    assert window.call_bar.reach.sign is None
    assert call_reach.sentence("tray", "usual") == call_reach.NO_TRAY
    assert call_reach.sentence("mini_bar", "usual") == "usual"


@pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged", extend=True)
def test_the_sign_says_the_time_and_has_the_calls_verbs(open_desk: Desk, window: Window) -> None:
    sign = tray.Tray(open_desk, window)
    assert sign.icon.toolTip() == "Quarterdesk: no call"
    assert [action.objectName() for action in sign.menu.actions() if action.objectName()] == [*tray.VERBS, "desk.quit"]
    open_desk.calls.begin(number="2105550199")
    open_desk.clock = Clock(lambda: NOW + timedelta(minutes=5))
    open_desk.calls.tick()
    assert sign.icon.toolTip() == "Ελένη · 5:00 · 1st quarter, 10:00 left"
    assert tray.bare("<b>Jón & Co</b>") == "‹b›Jón + Co‹/b›"
    assert not tray.ring(300, held=False).isNull()
    sign.leave()


@pytest.mark.parametrize(
    ("platform", "wayland", "offered"),
    [("xcb", "", True), ("xcb", "wayland-0", False), ("wayland", "wayland-0", False), ("windows", "", True), ("cocoa", "", False)],
)
def test_a_key_is_offered_where_a_program_may_have_one(
    monkeypatch: pytest.MonkeyPatch, platform: str, wayland: str, offered: bool
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: platform))
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert global_key.is_offered() is offered
    assert call_reach.is_offered("global_key") is offered
    assert call_reach.is_offered("tray")


def test_a_key_another_program_has_is_said(open_desk: Desk, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(global_key, "is_offered", lambda: True)
    monkeypatch.setattr(global_key, "grab", lambda _keys: None)
    window.call_bar.reach_out()
    window.change_setting("global_key", value="Ctrl+Alt+K")
    assert window.messages.text() == "Another program has the key Ctrl+Alt+K already: choose another in Settings."


def test_a_sequence_is_its_modifiers_and_a_key() -> None:
    assert global_key.parts("Ctrl+Alt+K") == (frozenset({"Ctrl", "Alt"}), "K")


def test_it_shows_what_the_call_costs_with_why_and_what_holds_it(open_desk: Desk, mini: MiniBar) -> None:
    mini.come()
    assert mini.cost.text() == "€15.00 · Usage support"
    live = open_desk.calls.live
    assert live is not None
    about = {"kind": "request", "cause": "request", "work": "content"}
    open_desk.lane.write(lambda: calls.change_call(open_desk.store, call_id=live.id, changes=about, at=NOW, by=open_desk.person.id))
    assert mini.cost.text() == "Held notice · Usage support"


def test_the_sign_tells_a_running_call_from_a_held_one_and_from_none_at_a_glance() -> None:
    middle = tray.SIDE // 2
    running, held = (tray.ring(1, held=on_hold).toImage() for on_hold in (False, True))
    assert running.pixelColor(middle, middle) != held.pixelColor(middle, middle)
    assert running.pixelColor(middle, middle) == held.pixelColor(middle - 5, middle)

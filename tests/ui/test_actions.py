"""Actions exist once, with one key, an icon that is there, and words in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desk.ui import icons
from desk.ui.actions import MENUS, Action, Registry
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.pages.billing.action_button import ActionButton
from desk.ui.parts.action_bar import ActionBar
from desk.ui.turns import Turns
from desk.ui.whys import not_now
from desk.words import LANGUAGES, speaker
from desk.words.catalogue import catalogue
from tests.ui.conftest import make_window
from tests.ui.test_turns import inside_a_loop

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


def test_no_two_actions_share_a_key_where_both_hold(window: Window) -> None:
    rows = [row for row in window.desk.registry.rows() if row.keys]
    for at, row in enumerate(rows):
        for other in rows[at + 1 :]:
            same_place = not row.page or not other.page or row.page == other.page
            assert row.keys != other.keys or not same_place, f"{row.id} and {other.id} both want {row.keys}"


def test_every_action_has_a_known_menu_and_an_icon_that_is_there(window: Window) -> None:
    for row in window.desk.registry.rows():
        assert row.menu in {*MENUS, ""}
        assert not row.icon or icons.is_there(row.icon), row.id


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_action_is_said_in_every_language(window: Window, language: str) -> None:
    known = catalogue(language)
    for row in window.desk.registry.rows():
        assert row.text in known, row.id
        assert not row.hint or row.hint in known, row.id


def test_the_same_id_twice_is_refused(desk: Desk, make: Callable[..., Any]) -> None:
    owner = make(QWidget)
    desk.registry.add([Action("one", "Close")], owner)
    with pytest.raises(ValueError, match="one"):
        desk.registry.add([Action("one", "Close")], owner)


def test_a_key_does_what_its_row_says(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = window.palette_widget()
    assert palette is not None
    assert palette.isVisible()


def test_what_a_role_may_not_do_is_not_offered(desk: Desk, make: Callable[..., Any]) -> None:
    ran: list[int] = []
    desk.registry.add([Action("pay", "Close", who=frozenset({"manager"}), run=lambda: ran.append(1))], make(QWidget))
    desk.registry.run("pay")
    assert not desk.registry.qaction("pay").isVisible()
    desk.person = Person(1, "Ann", "manager")
    desk.registry.run("pay")
    assert ran == [1]
    assert desk.registry.qaction("pay").isVisible()


def test_what_cannot_be_done_now_is_disabled_until_it_can(desk: Desk, make: Callable[..., Any]) -> None:
    ready: list[int] = []
    desk.registry.add([Action("go", "Close", when=lambda: bool(ready))], make(QWidget))
    assert not desk.registry.qaction("go").isEnabled()
    ready.append(1)
    desk.registry.refresh()
    assert desk.registry.qaction("go").isEnabled()


def test_menus_speak_the_language_chosen_without_a_restart(window: Window) -> None:
    window.change_setting("language", value="is")
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    assert titles[:2] == ["Borð", "Breyta"]
    assert window.desk.registry.qaction("help.keys").text() == speaker("is").tr("Keys")


def test_a_menu_shows_what_the_page_in_sight_offers_and_the_rest_under_its_pages_name(desk: Desk, qtbot: QtBot) -> None:
    pages = [row for row in PAGES if row.id in {"settings", "billing", "courses"}]
    window = make_window(desk, qtbot, pages=pages)
    rows = [Action("a", "Close", menu="edit"), Action("b", "Pay", menu="edit", page="billing"),
            Action("c", "Book", menu="edit", page="courses"),
            Action("d", "Teach", menu="edit", page="courses", who=frozenset({"nobody"}))]  # fmt: skip
    desk.registry.add(rows, window)
    menu: Any = next(action.menu() for action in window.menuBar().actions() if action.text() == "Edit")

    def told(of: Any) -> list[Any]:
        shown = [action for action in of.actions() if action.isVisible() and not action.isSeparator()]
        return [(action.text(), told(action.menu())) if action.menu() else action.text() for action in shown]

    def seen(page: str) -> list[Any]:
        desk.registry.shown = page
        menu.aboutToShow.emit()
        return [one for one in told(menu) if one in ("Close", "Pay", "Book") or isinstance(one, tuple)]

    assert seen("settings") == ["Close", ("Courses", ["Book"]), ("Billing", ["Pay"])]
    assert seen("billing") == ["Close", "Pay", ("Courses", ["Book"])]
    assert seen("courses") == ["Close", "Book", ("Billing", ["Pay"])]
    many = [Action(f"many{at}", f"Deed {at}", menu="edit", page="billing", when=lambda: False) for at in range(30)]
    desk.registry.add(many, window)
    assert seen("billing") == ["Close", "Pay", ("Courses", ["Book"]), ("Billing", [f"Deed {at}" for at in range(30)])]


def test_an_action_bar_puts_what_does_not_fit_behind_more_and_squeezes_no_word(qtbot: QtBot, desk: Desk, make: Callable[..., Any]) -> None:
    owner = make(QWidget)
    rows = [Action(f"a{number}", word) for number, word in enumerate(("Take", "Wait", "Escalate", "Plan", "Resolve"))]
    registry = Registry(lambda: speaker("en"), lambda: "agent", owner)
    registry.add(rows, owner)
    bar = make(ActionBar, registry, [row.id for row in rows], "More")
    bar.show()
    bar.resize(bar.sizeHint().width() + 4, 28)
    assert len(bar.shown()) == 5
    bar.resize(200, 28)
    shown = bar.shown()
    assert 0 < len(shown) < 5
    assert shown == [row.id for row in rows][: len(shown)]
    assert all(bar._buttons[one].width() >= bar._buttons[one].sizeHint().width() for one in shown)


@pytest.mark.parametrize("kind", [ActionButton, ActionBar])
def test_a_button_that_cannot_be_pressed_says_why_in_its_hint(kind: type, make: Callable[..., Any]) -> None:
    owner = make(QWidget)
    ready: list[int] = []
    registry = Registry(lambda: speaker("en"), lambda: "agent", owner)
    registry.add([Action("go", "Close", "Close the ticket", keys="C", page="queue", when=lambda: bool(ready))], owner)
    made = make(kind, registry, "go") if kind is ActionButton else make(kind, registry, ["go"], "More")
    button = made if kind is ActionButton else made._buttons["go"]
    assert not button.isEnabled()
    assert button.toolTip() == f"Close the ticket  C\n{not_now.NEEDS['queue']}"
    ready.append(1)
    registry.refresh()
    assert button.isEnabled()
    assert button.toolTip() == "Close the ticket  C"


def test_who_calls_for_the_same_in_one_go_is_answered_once(make: Callable[..., Any], qtbot: QtBot) -> None:
    asked: list[int] = []

    def can() -> bool:
        asked.append(1)
        return True

    registry = Registry(lambda: speaker("en"), lambda: "agent", turns=Turns())
    registry.add([Action("one", "Close", when=can)], make(QWidget))
    asked.clear()

    def begin() -> None:
        for _ in range(5):
            registry.refresh()
        assert asked == []

    inside_a_loop(begin, lambda: bool(asked))
    assert asked == [1]

"""The frame: pages made when opened, news passed on, language, theme and settings in force at once, nothing lost at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desk.services.changes import Changed
from desk.settings import Settings
from desk.ui import theme
from desk.ui.page import Page
from desk.ui.pages import PageRow
from desk.ui.tokens import DARK
from desk.ui.window import Window
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk


class OnePage(Page):
    """A page that remembers what it is told."""

    id = "one"
    cares_for: ClassVar[frozenset[str]] = frozenset({"ticket"})
    stays = False

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heard: list[Any] = []

    def title(self) -> str:
        return "One"

    def reload(self, changed: Changed | None = None) -> None:
        self.heard.append(changed)

    def show_thing(self, **what: Any) -> None:
        self.heard.append(what)

    def can_leave(self) -> bool:
        return not self.stays


class OtherPage(OnePage):
    id = "other"


ROWS = [PageRow("one", "Calls", "calls", __name__, "OnePage"), PageRow("other", "Courses", "courses", __name__, "OtherPage")]
TICKET = Changed.of(("ticket", 7))


@pytest.fixture
def two(desk: Desk, qtbot: QtBot) -> Window:
    window = make_window(desk, qtbot, pages=ROWS)
    desk.store = object()
    window.open_page("one")
    return window


def heard(window: Window, page: str) -> list[Any]:
    made = window.page(page)
    assert isinstance(made, OnePage)
    return made.heard


def test_a_page_is_read_when_it_is_first_opened_and_not_again(two: Window) -> None:
    two.open_page("other")
    two.open_page("one")
    assert heard(two, "one") == [None]


def test_news_reach_the_open_page_at_once_and_a_hidden_one_when_it_is_opened(two: Window) -> None:
    two.page("other")
    two.open_page("other")
    two.open_page("one")
    two.desk.news.changed.emit(TICKET, None)
    assert heard(two, "one") == [None, TICKET]
    assert heard(two, "other") == [None]
    two.open_page("other")
    assert heard(two, "other") == [None, None]


def test_a_page_does_not_hear_its_own_news_nor_what_it_does_not_care_for(two: Window) -> None:
    two.desk.news.changed.emit(TICKET, two.page("one"))
    two.desk.news.changed.emit(Changed.of(("price", 1)), None)
    assert heard(two, "one") == [None]


def test_a_thing_is_opened_on_its_page(two: Window) -> None:
    two.desk.open("other", ticket_id=7)
    assert heard(two, "other") == [None, {"ticket_id": 7}]
    assert two.windowTitle() == "One · Quarterdesk"


def test_the_window_stays_while_a_page_would_lose_something(two: Window) -> None:
    page = two.page("one")
    assert isinstance(page, OnePage)
    page.stays = True
    assert not two.close()
    page.stays = False
    assert two.close()


def test_the_window_comes_back_as_it_was_left(two: Window, tmp_path: Path) -> None:
    two.open_page("other")
    two.resize(900, 580)
    two.close()
    kept = Settings(tmp_path / "settings.json")
    assert kept["page"] == "other"
    assert Window(settings=kept).size().toTuple() == (900, 580)


def test_a_message_is_shown_with_its_undo_and_goes_when_it_is_taken(two: Window) -> None:
    undone: list[int] = []
    two.desk.say("done", "4174 resolved", "Undo", lambda: undone.append(1))
    assert two.messages.text() == "4174 resolved"
    two.messages.action_button().click()
    assert (undone, two.messages.text()) == ([1], "")


class Paints(QObject):
    """How often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


def test_another_theme_is_seen_and_what_changes_after_it_too(two: Window, qtbot: QtBot) -> None:
    """Where the program's own loop runs the window is held still until all parts have changed."""
    two.show()
    qtbot.waitExposed(two)
    shown = Paints(two.status)

    def change() -> None:
        two.change_setting("theme", value="dark")
        shown.count = 0
        two.status.update()

    QTimer.singleShot(0, change)
    qtbot.waitUntil(lambda: theme.is_dark() and shown.count > 0 and not two.desk.turns.is_waiting())
    seen = shown.count
    two.status.update()
    qtbot.waitUntil(lambda: shown.count > seen)
    two.change_setting("theme", value="light")


def test_a_page_that_is_not_seen_wears_the_look_when_it_is(two: Window) -> None:
    two.show()
    other = two.page("other")
    assert (other.styleSheet(), two.page("one").styleSheet()) == ("", theme.written())
    two.open_page("other")
    two.change_setting("theme", value="dark")
    assert two.page("one").styleSheet() != theme.written() == other.styleSheet()
    two.hide()
    two.change_setting("theme", value="light")
    assert other.styleSheet() == theme.written()
    two.open_page("one")
    assert two.page("one").styleSheet() == theme.written()


def test_the_theme_changes_at_once_and_is_kept(two: Window, tmp_path: Path) -> None:
    two.change_setting("theme", value="dark")
    assert theme.tokens() is DARK
    assert Settings(tmp_path / "settings.json")["theme"] == "dark"
    two.change_setting("theme", value="light")


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_no_word_of_the_frame_is_cut(window: Window, language: str) -> None:
    window.change_setting("language", value=language)
    window.resize(1280, 720)
    window.show()
    window.open_page("settings")
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width() - 1, label.text()
    for row in window._rows:
        button = window.rail.button(row.id)
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width()


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_every_page_has_room_for_its_name_in_the_rail(language: str, qtbot: QtBot) -> None:
    from PySide6.QtGui import QFontMetricsF

    from desk.ui.pages import PAGES
    from desk.ui.tokens import RAIL
    from desk.words import speaker

    theme.load_fonts()
    for row in PAGES:
        assert QFontMetricsF(theme.font(11, 600)).horizontalAdvance(speaker(language).tr(row.text)) <= RAIL - 8


def test_every_control_of_the_frame_has_a_name_and_can_be_reached_by_keyboard(window: Window) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMenuBar

    window.show()
    window.open_page("settings")
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for control in window.findChildren(kind):
            if control.isVisible() and not isinstance(control.parent(), QLineEdit | QMenuBar):
                assert control.accessibleName(), control
                assert control.focusPolicy() & Qt.FocusPolicy.TabFocus or control is window.call_bar.idle.search, control


def test_the_palette_finds_an_action_by_any_word_and_does_it(two: Window) -> None:
    two.show()
    two.open_palette()
    palette = two.palette_widget()
    assert palette is not None
    palette.field.setText("cour")
    assert [line.action for line in palette.lines()] == ["go.other"]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert two.current_page() is two.page("other")


def test_the_palette_shows_what_finders_find_and_opens_it(two: Window, qtbot: QtBot) -> None:
    from desk.ui.palette import Line

    two.desk.add_finder(lambda text: [Line("ticket", f"4174 {text}", page="other", what=(("ticket_id", 7),))])
    two.show()
    two.open_palette()
    palette = two.palette_widget()
    assert palette is not None
    palette.field.setText("lundey")
    qtbot.waitUntil(lambda: bool(palette.lines()))
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert heard(two, "other") == [None, {"ticket_id": 7}]


def test_the_menus_have_the_programs_letters_also_after_the_first_run(window: Window, qapp: QApplication) -> None:
    window.show()
    window.show_instead(QWidget())
    before = qapp.font()
    try:
        qapp.setFont(QFont("Another", before.pointSize() + 3))
        window.show_frame()
        assert window.menuBar().font().pointSize() == before.pointSize() + 3
    finally:
        qapp.setFont(before)

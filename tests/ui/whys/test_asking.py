"""Why is asked by one key and by the mouse, told in the customer's language, and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desk.rules.errors import Refused
from desk.ui.palette import Palette
from desk.ui.parts.labels import text_label
from desk.ui.whys.card import WhyCard
from tests.ui.conftest import make_window
from tests.ui.pages.queue_scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(desk: Desk, file_store: Store, qtbot: QtBot) -> Window:
    """The queue, with an Icelandic customer's tickets, read in English."""
    from desk.services import desks
    from desk.ui.desk_context import Person
    from desk.ui.pages import PAGES

    scene = Scene.ready(file_store)
    made = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "queue"])
    desk.store, desk.profile, desk.person = file_store, desks.profile(file_store), Person(scene.by, "Anna Dæmi")
    made.resize(1440, 900)
    made.show()
    made.activateWindow()
    desk.opened.emit()
    made.page("queue").table.setFocus()  # type: ignore[attr-defined]
    QApplication.processEvents()
    return made


def ask(window: Window) -> WhyCard | None:
    """Shift+F1, where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F1, SHIFT)
    QApplication.processEvents()
    return next((card for card in window.findChildren(WhyCard) if card.isVisible()), None)


def test_a_row_of_the_queue_says_why_in_the_customers_language_and_in_any_other(window: Window) -> None:
    table: Any = window.page("queue").table  # type: ignore[attr-defined]
    card = ask(window)
    assert card is not None
    assert card.language == "is"
    assert card.title.text().startswith("Beiðni ")
    assert card.accessibleDescription() == " ".join(card.lines)
    QTest.mouseClick(card.buttons["nb"], Qt.MouseButton.LeftButton)
    assert card.title.text().startswith("Sak ")
    card.buttons["is"].click()
    QTest.keyClick(card.do, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text().splitlines() == [card.title.text(), *card.lines]
    assert not card.isVisible()
    assert table.hasFocus()


def test_escape_closes_the_card_and_the_focus_goes_back(window: Window) -> None:
    card = ask(window)
    assert card is not None
    QTest.keyClick(card.do, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert window.page("queue").table.hasFocus()  # type: ignore[attr-defined]


def test_the_menu_of_a_row_offers_what_its_buttons_do_and_why(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: opened.append(menu))
    table: Any = window.page("queue").table  # type: ignore[attr-defined]
    place = table.visualRect(table.model().index(2, 2)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    (menu,) = opened
    offered = {action.objectName(): action for action in menu.actions()}
    assert {"help.why", "edit.copy", "queue.take"} <= set(offered)
    assert table.currentIndex().row() == 2
    offered["help.why"].trigger()
    QApplication.processEvents()
    card = next(card for card in window.findChildren(WhyCard) if card.isVisible())
    assert table.model().row_at(2).subject in card.title.text()


def test_a_refusal_on_the_screen_is_said_again_in_any_language(window: Window, desk: Desk) -> None:
    told = Refused("Choose what you ask about first: a ticket, a call, a row, a date, a price.")
    page: QWidget = window.page("queue")
    label = text_label(desk.sentence(told), 12, 400, "red", parent=page)
    label.show()
    page.setFocus()
    card = ask(window)
    assert card is not None
    card.read_in("fi")
    assert card.lines == ["Valitse ensin, mistä kysyt: tukipyyntö, puhelu, rivi, päivä tai hinta."]
    assert card.title.text() == "Miksi tämä torjutaan"


def test_an_action_that_cannot_be_done_says_why_in_the_palette(window: Window, desk: Desk) -> None:
    window.open_palette()
    (palette,) = window.findChildren(Palette)
    palette.field.setText(desk.registry.hint(desk.registry.row("queue.merge")))
    QApplication.processEvents()
    card = ask(window)
    assert card is not None
    assert card.lines


def test_with_nothing_to_ask_about_it_is_said(window: Window, desk: Desk) -> None:
    said: list[Any] = []
    desk.said.connect(said.append)
    page: Any = window.page("queue")
    page.pane.ticket = None
    page.setFocus()
    card = ask(window)  # the row chosen, though the keyboard is elsewhere
    assert card is not None
    card.dismiss()
    page.middle.show_ids(())
    page.setFocus()
    QApplication.processEvents()
    assert ask(window) is None
    assert [message.text for message in said] == ["Choose what you ask about first: a ticket, a call, a row, a date, a price."]


def test_the_card_stays_within_the_window_at_its_right_end(window: Window, desk: Desk) -> None:
    from desk.ui.whys.answer import of_texts

    card = WhyCard(desk, window)
    corner = QWidget(window)
    corner.setGeometry(window.width() - 20, window.height() - 20, 10, 10)
    corner.show()
    card.tell(of_texts("Why this is refused", "Why?"), corner)
    assert window.rect().contains(card.geometry())
    assert card.pos() != QPoint(0, 0)

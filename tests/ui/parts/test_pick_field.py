"""A field that finds as one types: Enter takes the first, a change takes the pick back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.work import InlineLane
from tests.ui.pages.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PLACES = (Pick(1, "lundey.example", "Hótel Lundey"), Pick(2, "lundur.example", "Lundur ehf."), Pick(3, "naust.example"))


@pytest.fixture
def field(qtbot: QtBot, make: Callable[..., Any]) -> Iterator[Any]:
    """A field over three places, in a window of its own."""
    asked: list[str] = []

    def find(text: str) -> list[Pick]:
        asked.append(text)
        return [place for place in PLACES if text.casefold() in place.title]

    window = make(QWidget)
    made: Any = PickField(InlineLane(window), find, icon="site", width=240)
    made.asked = asked
    QVBoxLayout(window).addWidget(made)
    window.resize(400, 200)
    window.show()
    window.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    yield made
    window.close()


def typed(field: Any, qtbot: QtBot, text: str) -> Hands:
    """Types, and waits until what was found has dropped down."""
    hands = Hands(field)
    hands.type(text)
    qtbot.waitUntil(field._list.isVisible, timeout=2000)
    return hands


def test_enter_takes_the_first_found_and_nothing_else_happens(field: Any, qtbot: QtBot) -> None:
    taken: list[int] = []
    entered: list[int] = []
    field.picked.connect(taken.append)
    field.returnPressed.connect(lambda: entered.append(1))
    typed(field, qtbot, "lun").key(Qt.Key.Key_Return)
    assert (taken, field.value(), field.text(), entered) == ([1], 1, "lundey.example", [])


def test_down_and_enter_take_the_second(field: Any, qtbot: QtBot) -> None:
    hands = typed(field, qtbot, "lun")
    hands.key(Qt.Key.Key_Down)
    hands.key(Qt.Key.Key_Return)
    assert field.value() == 2


def test_escape_closes_the_list_and_keeps_the_text(field: Any, qtbot: QtBot) -> None:
    typed(field, qtbot, "lun").key(Qt.Key.Key_Escape)
    assert (field.value(), field.text(), field._list.isVisible()) == (None, "lun", False)


def test_a_change_of_the_text_takes_the_pick_back(field: Any, qtbot: QtBot) -> None:
    lost: list[int] = []
    field.unpicked.connect(lambda: lost.append(1))
    typed(field, qtbot, "naust").key(Qt.Key.Key_Return)
    Hands(field).key(Qt.Key.Key_Backspace)
    assert (field.value(), lost) == (None, [1])


def test_nothing_found_shows_no_list(field: Any, qtbot: QtBot) -> None:
    Hands(field).type("zzz")
    qtbot.waitUntil(lambda: field.asked == ["zzz"], timeout=2000)
    assert not field._list.isVisible()


def test_a_pick_made_elsewhere_is_shown_and_says_nothing(field: Any) -> None:
    taken: list[int] = []
    field.picked.connect(taken.append)
    field.show_pick(PLACES[2])
    assert (field.value(), field.text(), taken) == (3, "naust.example", [])
    field.show_pick(None)
    assert (field.value(), field.text()) == (None, "")


def test_what_is_found_is_said_with_what_tells_it_apart(field: Any, qtbot: QtBot) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    kept = QAbstractItemModelTester(field._found, mode)
    typed(field, qtbot, "lun")
    said = [field._found.index(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(field._found.rowCount())]
    assert said == ["lundey.example, Hótel Lundey", "lundur.example, Lundur ehf."]
    assert kept is not None


def test_what_has_nothing_to_tell_it_apart_is_said_by_its_title_alone(field: Any, qtbot: QtBot) -> None:
    typed(field, qtbot, "naust")
    assert field._found.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "naust.example"

"""The month: forty sessions stay readable, the chosen one is in sight, a busy day opens as a list."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desk.ui.parts.month import MonthEvent, MonthGrid
from desk.words import speaker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FIRST, BUSY = date(2026, 11, 1), date(2026, 11, 25)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def grid(qtbot: QtBot) -> MonthGrid:
    """A month of six weeks in a small window: a session each weekday, seven more on one of them."""
    made = MonthGrid(speaker("en"))
    qtbot.addWidget(made)
    days = [FIRST + timedelta(days=at) for at in range(30)]
    events = [MonthEvent(at, day, "08:00", "Web & words", "0/8", 0.0) for at, day in enumerate(days) if day.weekday() < 5]
    events += [MonthEvent(100 + at, BUSY, f"{10 + at}:00", "More", "8/8", 1.0) for at in range(7)]
    made.resize(770, 190)
    made.show_month(FIRST, today=FIRST, events=events, closed={}, chosen=0)
    made.show()
    return made


def in_sight(grid: MonthGrid) -> set[int]:
    return {event.id for event, _box in grid._event_boxes()}


def test_each_day_shows_a_session_even_in_a_small_window(grid: MonthGrid) -> None:
    shown = {event.day for event, _box in grid._event_boxes()}
    assert shown == {event.day for event in grid._events}
    boxes = [box for _event, box in grid._event_boxes()]
    assert all(box.bottom() <= grid.height() + 1 for box in boxes)
    assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)


def test_the_session_chosen_is_in_sight_however_many_stand_before_it(grid: MonthGrid) -> None:
    assert 106 not in in_sight(grid)
    grid.choose(106)
    assert 106 in in_sight(grid)
    assert "7 more on this day" in grid.accessibleDescription()


def test_enter_opens_the_day_and_its_list_chooses(grid: MonthGrid, qtbot: QtBot) -> None:
    grid.choose(106)
    picked: list[object] = []
    grid.picked.connect(picked.append)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 8
    assert [row.isChecked() for row in menu.actions()].index(True) == 7
    assert "Web && words" in menu.actions()[0].text()
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: picked == [105])


def test_a_click_beside_the_sessions_opens_a_day_that_holds_more(grid: MonthGrid) -> None:
    at = grid.days().index(BUSY)
    box = grid._box(at, len(grid.days()) // 7)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(int(box.right()) - 12, int(box.y()) + 5))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    quiet = grid._box(at + 1, len(grid.days()) // 7)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(int(quiet.right()) - 12, int(quiet.y()) + 5))
    assert QApplication.activePopupWidget() is None

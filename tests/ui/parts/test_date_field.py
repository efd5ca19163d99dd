"""A day and a clock are typed as one writes them, wherever the focus came from."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from desk.ui import theme
from desk.ui.parts.clock_field import ClockField
from desk.ui.parts.date_field import LAST_DAY, DateField
from desk.ui.parts.late import made
from desk.ui.parts.typed_date import day_in, typed_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

Fields: TypeAlias = tuple[QLineEdit, DateField, ClockField, QLineEdit]
SHOWN = date(2026, 11, 23)


@pytest.mark.parametrize(("typed", "meant"), [
    ("5", date(2026, 11, 5)), ("5.1", date(2026, 1, 5)), ("5.1.2027", date(2027, 1, 5)), ("05/01/2027", date(2027, 1, 5)),
    ("05012027", date(2027, 1, 5)), ("5.1.27", date(2027, 1, 5)), ("24.12.20", date(2026, 12, 24)), ("31.12.2026", date(2026, 12, 31)),
    ("29.2.2028", date(2028, 2, 29)), ("31.2.2027", date(2027, 2, 28)), ("", SHOWN), ("0", SHOWN), ("0.0.0000", SHOWN),
    ("24.13.2026", date(2026, 12, 24)), ("24.11.2026.7", date(2026, 11, 24)), ("..5", date(2026, 11, 5)),
])  # fmt: skip
def test_a_day_is_what_its_typed_digits_say_and_the_rest_stays_as_shown(typed: str, meant: date) -> None:
    assert typed_day(typed, SHOWN) == meant


def test_only_a_day_is_taken_from_what_is_pasted() -> None:
    assert day_in("on 24.12.2026, at ten") == "24.12.2026"
    assert day_in("nothing of the kind") == ""


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[Fields]:
    room = QWidget()
    row, four = QVBoxLayout(room), (QLineEdit(), DateField(), ClockField(), QLineEdit())
    for field in four:
        row.addWidget(field)
    four[2].speak("en")
    four[1].setDate(QDate(2026, 11, 23))
    four[2].setTime(QTime(10, 0))
    qtbot.addWidget(room)
    room.show()
    qtbot.waitExposed(room)
    room.activateWindow()
    yield four
    room.close()


def _come(fields: Fields, field: QWidget, way: str) -> None:
    at = list(fields).index(field)
    other = fields[at + 1] if way == "backwards" else fields[at - 1]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Backtab if way == "backwards" else Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field
    if way == "all marked":
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("way", ["forwards", "backwards", "all marked"])
@pytest.mark.parametrize(("typed", "meant"), [
    ("24.11.2026", QDate(2026, 11, 24)), ("5.1.2027", QDate(2027, 1, 5)), ("31.12.2026", QDate(2026, 12, 31)),
    ("29.2.2028", QDate(2028, 2, 29)), ("24122026", QDate(2026, 12, 24)), ("5.1.4112", LAST_DAY),
])  # fmt: skip
def test_a_day_typed_is_the_day_whichever_way_one_came(fields: Fields, way: str, typed: str, meant: QDate) -> None:
    _before, day, clock, _after = fields
    _come(fields, day, way)
    QTest.keyClicks(day, typed)
    assert day.date() == meant
    QTest.keyClick(day, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is clock


@pytest.mark.parametrize("way", ["forwards", "backwards", "all marked"])
@pytest.mark.parametrize(("typed", "meant"), [("13:30", QTime(13, 30)), ("9:05", QTime(9, 5)), ("0845", QTime(8, 45))])
def test_a_clock_typed_is_the_clock_whichever_way_one_came(fields: Fields, way: str, typed: str, meant: QTime) -> None:
    _before, _day, clock, after = fields
    _come(fields, clock, way)
    QTest.keyClicks(clock, typed)
    assert clock.time() == meant
    QTest.keyClick(clock, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is after


def test_a_day_is_pasted_taken_back_and_stepped(fields: Fields) -> None:
    _before, day, _clock, _after = fields
    _come(fields, day, "forwards")
    QApplication.clipboard().setText("24.12.2026")
    QTest.keyClick(day, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert day.date() == QDate(2026, 12, 24)
    _come(fields, day, "forwards")
    QTest.keyClicks(day, "15")
    QTest.keyClick(day, Qt.Key.Key_Backspace)
    assert day.date() == QDate(2026, 12, 1)
    QTest.keyClick(day, Qt.Key.Key_Up)
    assert day.date() == QDate(2026, 12, 2)


def test_the_month_alone_is_typed_where_it_was_gone_to(fields: Fields) -> None:
    _before, day, _clock, _after = fields
    _come(fields, day, "forwards")
    day.setSelectedSection(DateField.Section.MonthSection)
    QTest.keyClicks(day, "12")
    assert day.date() == QDate(2026, 12, 23)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_month_is_made_when_it_first_drops_down_in_the_language_and_theme_then_in_force(fields: Fields) -> None:
    day = fields[1]
    day.speak("fi")
    day.redress()
    assert not made(day, "month")
    assert day.findChild(QCalendarWidget) is None
    day.setFocus()
    QTest.keyClick(day, Qt.Key.Key_F4)
    assert made(day, "month") == [day.month] == day.findChildren(QCalendarWidget)
    assert day.month.isVisible()
    assert day.month.locale().language() == QLocale("fi").language()
    assert day.month.firstDayOfWeek() == Qt.DayOfWeek.Monday
    assert day.month.selectedDate() == QDate(2026, 11, 23)
    assert day.month.headerTextFormat().foreground().color() == theme.colour("text3")
    day.month.activated.emit(QDate(2026, 11, 30))
    assert day.date() == QDate(2026, 11, 30)
    day.speak("el")
    assert day.month.locale().language() == QLocale("el").language()

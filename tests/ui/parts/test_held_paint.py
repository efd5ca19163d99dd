"""A page waits a blink for its rows, and never longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desk.ui.parts.held_paint import HeldPaint
from tests.ui.test_turns import inside_a_loop

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def page_of(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


def test_a_page_is_painted_when_its_rows_are_here(qtbot: QtBot):
    page = page_of(qtbot)
    held, seen = HeldPaint(page), list[bool]()

    def begin() -> None:
        held.hold()
        seen.append(page.updatesEnabled())
        held.release()
        seen.append(page.updatesEnabled())

    inside_a_loop(begin, lambda: len(seen) == 2)
    assert seen == [False, True]
    assert not held.is_held()


def test_a_page_whose_rows_do_not_come_is_painted_all_the_same(qtbot: QtBot):
    page = page_of(qtbot)
    held = HeldPaint(page)
    inside_a_loop(held.hold, lambda: not held.is_held() and page.updatesEnabled())
    assert page.updatesEnabled()


def test_without_an_event_loop_nothing_is_held(qtbot: QtBot):
    page = page_of(qtbot)
    HeldPaint(page).hold()
    assert page.updatesEnabled()


def test_what_somebody_else_holds_is_left_to_them(qtbot: QtBot):
    page = page_of(qtbot)
    page.setUpdatesEnabled(False)
    HeldPaint(page).release()
    assert not page.updatesEnabled()

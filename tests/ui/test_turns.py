"""Work in turns, and a look put on part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from desk.ui import theme
from desk.ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desk.ui.window import Window


def inside_a_loop(begin: Callable[[], object], until: Callable[[], bool]) -> None:
    """Runs something within an event loop, until something is true."""
    loop = QEventLoop()
    look = QTimer(interval=1)
    look.timeout.connect(lambda: loop.quit() if until() else None)
    QTimer.singleShot(0, begin)
    look.start()
    loop.exec()


def test_without_an_event_loop_a_job_is_done_at_once(qtbot: QtBot) -> None:
    done: list[str] = []
    Turns().add("a", lambda: done.append("a"))
    assert done == ["a"]


def test_what_is_in_sight_goes_first_and_a_newer_job_of_a_key_takes_the_place_of_the_older(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()

    def begin() -> None:
        turns.add("hidden", lambda: done.append("hidden"))
        turns.add("words", lambda: done.append("old words"), seen=True)
        turns.add("words", lambda: done.append("words"), seen=True)
        turns.add("late", lambda: done.append("late"))
        turns.finish("late")
        assert done == ["late"]

    inside_a_loop(begin, lambda: len(done) == 3)
    assert done == ["late", "words", "hidden"]
    assert not turns.is_waiting()


def test_a_job_that_fails_leaves_the_others_their_turn(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()

    def fail() -> None:
        raise ValueError("a fault")

    def both() -> None:
        turns.add("a", fail)
        turns.add("b", lambda: done.append("b"))

    with qtbot.captureExceptions() as faults:
        inside_a_loop(both, lambda: bool(done))
    assert [str(fault[1]) for fault in faults] == ["a fault"]


def test_what_is_cleared_is_never_done(qtbot: QtBot) -> None:
    turns, over = Turns(), list[int]()

    def begin() -> None:
        turns.add("a", lambda: over.append(0))
        turns.clear()
        QTimer.singleShot(5, lambda: over.append(1))

    inside_a_loop(begin, lambda: bool(over))
    assert over == [1]


def test_every_part_of_the_window_wears_the_sheet_and_changes_with_the_theme(window: Window) -> None:
    window.open_page("settings")
    parts = [window.menuBar(), window.call_bar, window.rail, window.status, window.page("settings")]
    light = {part.styleSheet() for part in parts}
    window.change_setting("theme", value="dark")
    dark = {part.styleSheet() for part in parts}
    window.change_setting("theme", value="light")
    assert len(light) == len(dark) == 1
    assert light != dark


def test_whatever_opens_over_the_frame_is_dressed_before_it_is_seen(window: Window, qtbot: QtBot) -> None:
    window.show()
    menu, card = QMenu(window), QLabel("card", window)
    menu.addAction("One")
    card.show()
    menu.ensurePolished()
    assert menu.styleSheet() == card.styleSheet() == theme.written()


def test_a_part_that_is_gone_is_dressed_no_more(window: Window) -> None:
    part = QWidget()
    theme.wear(part)
    assert part in theme.parts()
    from shiboken6 import delete

    delete(part)
    assert part not in theme.parts()
    window.change_setting("theme", value="dark")
    window.change_setting("theme", value="light")

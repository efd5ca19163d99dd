"""Results of other threads: handed over in their order, a few at a time, all of them at the end."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desk.ui import bridge
from desk.ui.bridge import Bridge

if TYPE_CHECKING:
    from collections.abc import Iterator


class Busy:
    """Takes as long over each as one go may last."""

    def __init__(self) -> None:
        self.taken: list[int] = []

    def take(self, number: int) -> None:
        end = perf_counter() + bridge.GO
        while perf_counter() < end:
            pass
        self.taken.append(number)


@pytest.fixture
def busy() -> Busy:
    return Busy()


@pytest.fixture
def made(qapp: QApplication, busy: Busy) -> Iterator[Bridge]:
    parent = QObject(qapp)
    yield Bridge(busy.take, parent)
    parent.deleteLater()


def test_what_takes_long_is_handed_over_one_by_one_with_the_window_in_between(made: Bridge, busy: Busy) -> None:
    for number in range(4):
        made.arrived.emit(number)
    seen = []
    while len(busy.taken) < 4:
        QApplication.processEvents()
        seen.append(len(busy.taken))
    assert busy.taken == [0, 1, 2, 3]
    assert seen[0] < 3
    made.arrived.emit(4)
    while len(busy.taken) < 5:
        QApplication.processEvents()
    assert busy.taken[-1] == 4


def test_what_takes_no_time_comes_in_one_go(qapp: QApplication) -> None:
    taken: list[int] = []
    parent = QObject(qapp)
    quick = Bridge(taken.append, parent)
    for number in range(50):
        quick.arrived.emit(number)
    QApplication.processEvents()
    assert taken == list(range(50))
    parent.deleteLater()


def test_all_that_has_arrived_is_handed_over_at_the_end(made: Bridge, busy: Busy) -> None:
    for number in range(5):
        made.arrived.emit(number)
    made.finish()
    assert busy.taken == [0, 1, 2, 3, 4]
    QApplication.processEvents()
    assert len(busy.taken) == 5


def test_what_arrives_while_another_asks_something_is_handed_over_too(qapp: QApplication) -> None:
    taken: list[str] = []
    parent = QObject(qapp)

    def take(word: str) -> None:
        if word == "first":
            both.arrived.emit("second")
            QApplication.processEvents()
        taken.append(word)

    both = Bridge(take, parent)
    both.arrived.emit("first")
    while len(taken) < 2:
        QApplication.processEvents()
    assert sorted(taken) == ["first", "second"]
    parent.deleteLater()

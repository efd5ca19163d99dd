"""Sweeping: on the window's thread and nowhere else, once enough was made; what was there at the beginning stays."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from desk.ui import sweeping
from desk.ui.sweeping import Sweeper

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


class Ring(QWidget):
    """A widget that holds itself, as one does that is given its own method to call."""

    def __init__(self, ended: list[str]) -> None:
        super().__init__()
        self.own = self
        self.destroyed.connect(lambda: ended.append(threading.current_thread().name))


@pytest.fixture
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    gc.freeze()
    made = Sweeper(qapp)
    yield made
    made.deleteLater()


def make_many() -> list[list[int]]:
    return [[number] for number in range(3 * sweeping.YOUNG)]


def test_a_thread_that_makes_much_takes_no_widget_down(sweeper: Sweeper) -> None:
    ended: list[str] = []
    left = weakref.ref(Ring(ended))
    kept: list[object] = []
    busy = threading.Thread(target=lambda: kept.extend(make_many() for _ in range(5)))
    busy.start()
    busy.join()
    assert left() is not None
    sweeper.sweep()
    assert left() is None
    assert ended == ["MainThread"]


def test_little_is_not_worth_a_sweep(sweeper: Sweeper) -> None:
    gc.collect()
    left = weakref.ref(Ring([]))
    sweeper.sweep()
    assert left() is not None


def test_what_was_there_at_the_beginning_is_never_looked_at_and_what_comes_is_swept_by_itself(sweeper: Sweeper, qapp: QApplication) -> None:
    first = weakref.ref(Ring([]))
    sweeper.begin()
    second = weakref.ref(Ring([]))
    many = make_many()
    while second() is not None:
        qapp.processEvents()
    assert many
    assert first() is not None


def test_the_old_are_swept_once_the_start_is_over(sweeper: Sweeper, monkeypatch: pytest.MonkeyPatch) -> None:
    swept: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation=2: swept.append(generation))
    monkeypatch.setattr(gc, "get_count", lambda: (sweeping.YOUNG, sweeping.OFTEN + 1, sweeping.OFTEN + 1))
    sweeper.sweep()
    sweeper.calm()
    sweeper.sweep()
    monkeypatch.setattr(gc, "get_count", lambda: (sweeping.YOUNG, 0, 0))
    sweeper.sweep()
    monkeypatch.setattr(gc, "get_count", lambda: (sweeping.YOUNG, sweeping.OFTEN + 1, 0))
    sweeper.sweep()
    assert swept == [0, 2, 0, 1]

"""Painting and signals leave the reference counts of None, True and False as they are (they are mortal before Python 3.12)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from desk.ui.parts.pill import Pill, PillLabel, Promise
from desk.ui.parts.ring import QuarterRing
from desk.ui.work import InlineLane

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

TIMES, SLACK = 2000, 200


class Speaker(QObject):
    said = Signal(str)
    switched = Signal(bool)
    plain = Signal()


def drift(errand: Callable[[], object]) -> int:
    """By how much the counts of the three fall over many runs."""
    errand()
    before = [sys.getrefcount(thing) for thing in (None, True, False)]
    for _ in range(TIMES):
        errand()
    after = [sys.getrefcount(thing) for thing in (None, True, False)]
    return max(abs(one - other) for one, other in zip(before, after, strict=True))


def test_signals_of_every_kind_leave_none_alone(qtbot: QtBot) -> None:
    speaker = Speaker()
    heard: list[Any] = []
    speaker.said.connect(lambda _text: heard.clear())
    speaker.switched.connect(lambda _on: heard.clear())
    speaker.plain.connect(heard.clear)
    speaker.said.connect(lambda _text: None, Qt.ConnectionType.QueuedConnection)

    def errand() -> None:
        speaker.said.emit("a")
        speaker.switched.emit(True)
        speaker.plain.emit()
        QCoreApplication.processEvents()

    assert drift(errand) < SLACK


def test_painting_leaves_none_alone(make: Callable[..., Any]) -> None:
    pill, ring = make(PillLabel, Pill(Promise.BREACHED, "Breached", "28 min")), make(QuarterRing, 40)

    def errand() -> None:
        pill.repaint()
        ring.repaint()

    pill.show()
    ring.show()
    assert drift(errand) < SLACK


def test_timers_and_the_lane_leave_none_alone(qtbot: QtBot) -> None:
    lane, timer = InlineLane(), QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(0)

    def errand() -> None:
        lane.read(lambda: None, lambda _: None)
        QCoreApplication.processEvents()

    assert drift(errand) < SLACK

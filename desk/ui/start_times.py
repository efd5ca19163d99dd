"""How long the start takes: the first paint, the queue's rows painted, and the longest time the window could not answer."""

from __future__ import annotations

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

TICK, SETTLED = 5, 6000


def asked() -> str:
    """What `DESK_TIMES` asks for: `quit` ends at the first paint, `filled` once the queue is painted, `gaps` when all is loaded."""
    return os.environ.get("DESK_TIMES", "")


def tell(what: str, milliseconds: float) -> None:
    """Writes one time to standard error."""
    sys.stderr.write(f"{what} {milliseconds:.0f} ms\n")
    sys.stderr.flush()


class FirstPaint(QObject):
    """Tells when a widget has been painted for the first time from now on."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint event is the one; what is to follow waits until it has been painted."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return super().eventFilter(watched, event)


class Stopwatch(QObject):
    """Writes the times asked for; `started_at` is `perf_counter` at the start, or what whoever started the program says it was."""

    def __init__(self, started_at: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._started_at = float(os.environ.get("DESK_STARTED") or started_at)
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last, self._longest = 0.0, 0.0

    @Slot()
    def painted(self) -> None:
        """The window's first paint."""
        self._tell("first paint", "quit")

    @Slot()
    def filled(self) -> None:
        """The queue's rows are painted: from now on the window must answer."""
        self._tell("queue filled", "filled")
        self._last = time.perf_counter()
        self._timer.start()

    @Slot()
    def opened(self) -> None:
        """The database is wholly open; the pages still made one by one are counted apart."""
        tell("opened", (time.perf_counter() - self._started_at) * 1000)
        self._tick()
        tell("longest gap while opening", self._longest)
        self._longest = 0.0
        QTimer.singleShot(SETTLED, self, self._settled)

    @Slot()
    def _settled(self) -> None:
        tell("longest gap afterwards", self._longest)
        if asked() == "gaps":
            QApplication.exit(0)

    def _tell(self, what: str, ends: str) -> None:
        tell(what, (time.perf_counter() - self._started_at) * 1000)
        if asked() == ends:
            QApplication.exit(0)

    @Slot()
    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, (now - self._last) * 1000), now

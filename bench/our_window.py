"""Our own window at work: the program as it runs, opened on a desk, with a watch over the longest time its thread was away."""

from __future__ import annotations

import gc
import os
import sys
import time
from pathlib import Path
from threading import get_native_id
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.app import Program
    from desk.ui.window import Window

STEP = 5


class Watch(QObject):
    """The longest gap between two ticks of a 5 ms timer, less the time in it that the thread only waited for a free core.

    That share is the machine's: other work on the same cores makes it, and Linux tells it of every thread. Waiting for a lock, a disk or
    a database stays in.
    """

    def __init__(self) -> None:
        super().__init__()
        schedule = Path(f"/proc/self/task/{get_native_id()}/schedstat")
        self._schedule = schedule.open("rb", buffering=0) if schedule.exists() else None
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=STEP)
        self._timer.timeout.connect(self._tick)
        self._last, self._waited, self.worst = time.perf_counter(), self._waiting(), 0.0
        self._timer.start()

    def _waiting(self) -> float:
        """Seconds the thread has waited for a core so far."""
        if self._schedule is None:
            return 0.0
        self._schedule.seek(0)
        return int(self._schedule.read().split()[1]) / 1e9

    def _tick(self) -> None:
        now, waited = time.perf_counter(), self._waiting()
        self.worst = max(self.worst, now - self._last - (waited - self._waited))
        self._last, self._waited = now, waited

    def begin(self) -> None:
        """Counts from now."""
        self._last, self._waited, self.worst = time.perf_counter(), self._waiting(), 0.0

    def end(self) -> float:
        """The longest gap since, in milliseconds."""
        self._tick()
        return self.worst * 1000


class Painted(QObject):
    """Counts the paints of a widget (those that show what is waited for), and knows when the first one was done."""

    def __init__(self, widget: Any, shows: Callable[[], object] = lambda: True) -> None:
        super().__init__(widget)
        self.times, self.first, self._shows = 0, 0.0, shows
        self._within = False
        widget.installEventFilter(self)

    def forget(self) -> None:
        """Counts from nothing."""
        self.times, self.first = 0, 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """One more; the widget paints within, so that the end of it is known."""
        if event.type() != QEvent.Type.Paint or self._within:
            return False
        self._within = True
        QCoreApplication.sendEvent(watched, event)
        self._within = False
        done = time.perf_counter()
        if self._shows():
            self.times, self.first = self.times + 1, self.first or done
        return True


class OurWindow:
    """The window on a database; steps are waited for until the lane is still."""

    def __init__(self, database: str) -> None:
        from desk.settings import Settings
        from desk.ui.app import SWITCH, Program, leave_sources_unread
        from desk.ui.window import Window

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        leave_sources_unread()
        sys.setswitchinterval(SWITCH)
        gc.disable()  # as the program does until its first seconds are over
        settings = Settings()
        settings["language"], settings["theme"], settings["page"] = "is", "light", "queue"
        self.window: Window = Window(settings=settings)
        self.window.resize(1440, 900)
        self.window.show()
        self.window.activateWindow()
        self.watch = Watch()
        self.program: Program = Program(app, self.window, settings, ["--database", database])
        self.program.load()
        self.until(lambda: self.window.desk.store is not None)
        self.rest(0.5)

    @property
    def queue(self) -> Any:
        """The queue's page."""
        return self.window.page("queue")

    def live(self) -> None:
        """One turn of the window, which sleeps until something happens, as the program does: the watch wakes it every few milliseconds."""
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def until(self, true: Callable[[], object], most: float = 60) -> None:
        """Lets the window live until something is true."""
        end = time.perf_counter() + most
        while not true():
            self.live()
            if time.perf_counter() > end:
                raise TimeoutError("the window never came to it")

    def rest(self, seconds: float = 0.1) -> None:
        """Lets everything come in that was asked for."""
        desk, end = self.window.desk, time.perf_counter() + seconds
        while time.perf_counter() < end or desk.lane.is_busy() or desk.turns.is_waiting():
            self.live()

    def shows_rows(self) -> bool:
        """Whether the rows in sight are known, not only counted."""
        table, model = self.queue.table, self.queue.model
        if not model.rowCount():
            return False
        first = max(0, table.rowAt(0))
        return all(model.known(model.id_at(row)) is not None for row in range(first, min(first + 20, model.rowCount())))

    def close(self) -> None:
        """Closes window and database."""
        self.window.close()
        self.program.close()


def inside_the_loop(whole: Callable[[], None]) -> None:
    """Runs a job within Qt's event loop, as the program runs."""
    app = QApplication.instance() or QApplication(["desk"])
    assert isinstance(app, QApplication)
    faults: list[BaseException] = []

    def guarded() -> None:
        try:
            whole()
        except BaseException as fault:  # noqa: BLE001 - told outside the loop
            faults.append(fault)
        app.quit()

    QTimer.singleShot(0, guarded)
    app.exec()
    if faults:
        raise faults[0]


def home(folder: str) -> None:
    """Settings and logs of a bench's own, on the day its tickets are of."""
    os.environ |= {"DESK_HOME": str(Path(folder) / "home"), "DESK_NOW": "2026-04-22T11:18+00:00"}

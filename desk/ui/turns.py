"""Work that may wait: each job has a turn of the window's thread to itself, so that keys and paints come in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable


class Turns(QObject):
    """Jobs in the order they came; what is in sight goes before what is not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: dict[Hashable, Callable[[], object]] = {}
        self._later: dict[Hashable, Callable[[], object]] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)

    def add(self, key: Hashable, job: Callable[[], object], *, seen: bool = False) -> None:
        """Adds a job; an earlier one of that key gives way. Where no event loop runs there are no turns: it is done at once."""
        if QThread.currentThread().loopLevel() == 0:
            job()
            return
        self._drop(key)
        (self._seen if seen else self._later)[key] = job
        self._timer.start()

    def finish(self, key: Hashable) -> None:
        """Does the job of that key now, if it still waits."""
        job = self._drop(key)
        if job is not None:
            job()

    def is_waiting(self) -> bool:
        """Whether any job still waits."""
        return bool(self._seen or self._later)

    def clear(self) -> None:
        """Nothing that waits is done any more."""
        self._seen.clear()
        self._later.clear()
        self._timer.stop()

    def _drop(self, key: Hashable) -> Callable[[], object] | None:
        seen = self._seen.pop(key, None)
        return self._later.pop(key, None) if seen is None else seen

    @Slot()
    def _next(self) -> None:
        waiting = self._seen or self._later
        job = waiting.pop(next(iter(waiting))) if waiting else None
        if not self.is_waiting():
            self._timer.stop()
        if job is not None:
            job()

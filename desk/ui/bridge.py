"""The way from other threads to the window's: what arrives is handed over in its order, with pauses in which the window lives."""

from __future__ import annotations

from collections import deque
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds of handing over after which keys and paints come in between: many answers may arrive in one go, and each fills a part of a page.
GO: Final = 0.010


class Bridge(QObject):
    """Lives on the window's thread as long as whoever hands over; a result that lost its sender still has a receiver."""

    arrived = Signal(object)

    def __init__(self, take: Callable[[Any], None], parent: QObject) -> None:
        super().__init__(parent)
        self._take = take
        self._waiting: deque[Any] = deque()
        self._began = 0.0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self.arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)

    def finish(self) -> None:
        """Hands over all that has arrived, here and now."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        while self._waiting:
            self._take(self._waiting.popleft())

    @Slot(object)
    def _receive(self, result: Any) -> None:
        if not self._timer.isActive():
            self._began = perf_counter()
            self._timer.start()
        self._waiting.append(result)
        self._hand_over()

    @Slot()
    def _go_on(self) -> None:
        if not self._waiting:
            self._timer.stop()
        self._began = perf_counter()
        self._hand_over()

    def _hand_over(self) -> None:
        while self._waiting and perf_counter() - self._began < GO:
            self._take(self._waiting.popleft())

"""A run over many customers or drafts: it says how far it has come, and stops when it is told to."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Run(QObject):
    """Lives on the window's thread; `tell` may be called from the lane's and answers whether to go on."""

    moved = Signal(int, int)
    _told = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = Event()
        self.running = False
        self._told.connect(self._pass_on, Qt.ConnectionType.AutoConnection)

    def begin(self, of: int) -> None:
        """A run of so many begins."""
        self._stop.clear()
        self.running = True
        self.moved.emit(0, of)

    def tell(self, done: int, of: int) -> bool:
        """So many of so many are finished; False asks to stop, and the finished ones stay."""
        self._told.emit(done, of)
        return not self._stop.is_set()

    @Slot(int, int)
    def _pass_on(self, done: int, of: int) -> None:
        if self.running:
            self.moved.emit(done, of)

    def stop(self) -> None:
        """No further one is begun."""
        self._stop.set()

    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    def end(self) -> None:
        """The run is over."""
        self.running = False
        self.moved.emit(0, 0)

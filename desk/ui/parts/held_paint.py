"""A page turned to is painted once, with its rows, when they come within a blink: not first without and then again with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

# Milliseconds nobody sees; a database that takes longer is not waited for.
BLINK = 30


class HeldPaint(QObject):
    """Holds the painting of a page back for a blink at most."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._held = page, False
        self._timer = QTimer(self, interval=BLINK, singleShot=True)
        self._timer.timeout.connect(self.release)

    def hold(self) -> None:
        """From now on, where an event loop runs that could end it."""
        if QThread.currentThread().loopLevel() > 0 and self._page.updatesEnabled():
            self._held = True
            self._page.setUpdatesEnabled(False)
            self._timer.start()

    def is_held(self) -> bool:
        """Whether the page waits to be painted."""
        return self._held

    @Slot()
    def release(self) -> None:
        """All is here, or the blink is over: the whole page takes its places and is painted at once, not some milliseconds later."""
        if self._held:
            self._held = False
            self._timer.stop()
            self._page.setUpdatesEnabled(True)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self._page.repaint()

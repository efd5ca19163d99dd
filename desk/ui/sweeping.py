"""Python's sweeping of what nobody holds any more, done on the window's thread alone.

Python sweeps in whichever thread has just made something, also in one that reads a database; a widget that is taken down there takes the
program with it. So it never sweeps by itself while there is a window, and is made to a little at a time, between two events.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

# Milliseconds between two looks, and how many things must have been made since the last sweep to make one worth while.
EVERY: Final = 200
YOUNG: Final = 2_000
# After so many sweeps of the young the middle-aged are swept too, and after so many of those the old ones.
OFTEN: Final = 10


class Sweeper(QObject):
    """Sweeps from its first `begin` on; what is there then stays for good and is never looked at."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.sweep)
        self._is_calm = False

    @Slot()
    def begin(self) -> None:
        """The first rows are seen: what the rest of the start leaves behind is swept meanwhile."""
        gc.freeze()
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def calm(self) -> None:
        """All is loaded: from now on the old ones are swept too."""
        self.begin()
        self._is_calm = True

    @Slot()
    def sweep(self) -> None:
        """One sweep, where it is time for one; the oldest whose turn it is."""
        young, middle, old = gc.get_count()
        if young < YOUNG:
            return
        if not self._is_calm:
            # What has been loaded meanwhile stays as well: to look through it all again later would hold the window up.
            gc.collect(0)
            gc.freeze()
        elif old > OFTEN:
            gc.collect()
        else:
            gc.collect(1 if middle > OFTEN else 0)

"""Makes the papers that a stop between a number and its bytes left unmade: soon after a desk is opened, on the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk

SOON = 8_000


class PaperWatch(QObject):
    """Once for each desk that is opened; whoever asks for a paper before that gets it, too."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        desk.opened.connect(self._opened)

    @Slot()
    def _opened(self) -> None:
        QTimer.singleShot(SOON, self, self.look)

    @Slot()
    def look(self) -> None:
        """Finishes a batch, and asks again while a batch was full; as a read, so that nobody's writing waits behind it."""
        desk = self._desk
        if desk.store is not None:
            store, now, invoices = desk.store, desk.now(), desk.services.invoices
            desk.lane.read(lambda: invoices.finish_files(store, at=now), self._again, lambda _error: None, "papers")

    def _again(self, made: int) -> None:
        if made:
            self.look()

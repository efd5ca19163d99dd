"""Long work on the desk's database, off the window's thread: how far it is, a way to stop it, and what came of it."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desk.rules.errors import Told

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.desk_context import Desk


class DatabaseWork(QObject):
    """One piece of work at a time; `begun`, `progressed(done, of)` and `ended`."""

    begun = Signal()
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stop = Event()
        self.is_busy = self.can_stop = False
        # What came of the last work, as sentence and tone, said anew in whatever language is asked for.
        self.result: Callable[[], tuple[str, str]] | None = None
        self.ended.connect(self._rest, Qt.ConnectionType.DirectConnection)

    @Slot()
    def stop(self) -> None:
        """Asks what is under way to stop; it does so within a batch of rows."""
        self._stop.set()

    def begin(
        self, job: Callable[[Callable[[int, int], bool]], Any], done: Callable[[Any], tuple[str, str]], *, can_stop: bool = False,
        after: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """Runs `job(progress)`; `done(result)` says what came of it, as sentence and tone; `after` follows where nothing was refused."""
        if self.is_busy:
            return
        desk, tell = self._desk, self.progressed.emit
        stop = self._stop = Event()
        self.is_busy, self.can_stop, self.result = True, can_stop, None
        self.begun.emit()

        def progress(count: int, of: int) -> bool:
            tell(count, of)
            return not stop.is_set()

        def told() -> Any:
            try:
                return job(progress)
            except Told as error:
                return error

        def over(found: Any) -> None:
            self.result = (lambda: (desk.sentence(found), "red")) if isinstance(found, Told) else (lambda: done(found))
            self.ended.emit()
            if after is not None and not isinstance(found, Told):
                after()

        def failed(_error: Told) -> None:
            self.ended.emit()

        desk.lane.read(told, over, failed)

    @Slot()
    def _rest(self) -> None:
        self.is_busy = self.can_stop = False

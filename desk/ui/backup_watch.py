"""Makes the backup of each day: a while after a desk in a file is opened, and when a new day has begun; and puts one back when asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from desk.rules.errors import Told
from desk.ui.timed_watch import TimedWatch

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QObject

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


class BackupWatch(TimedWatch):
    """Looks at the day, not at the disk; a backup that could not be made is told once a day and tried again."""

    after_opening, every = 20_000, 600_000

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self._told: date | None = None

    @Slot()
    def look(self) -> None:
        """Makes the day's backup unless it stands; as a read, so that nobody's writing waits behind it."""
        desk = self._desk
        now = desk.now()
        if desk.store is None or desk.store.path is None or self._done == now.date():
            return
        self._done = now.date()
        database, back_up = Path(desk.store.path), desk.services.copies.daily.back_up_day

        def job() -> Told | None:
            try:
                back_up(database, now=now)
            except Told as error:
                return error
            return None

        desk.lane.read(job, self._made, self._not_done, "daily-backup")

    def _made(self, error: Any) -> None:
        if error is None:
            return
        day, self._done = self._done, None
        if self._told != day:
            self._told = day
            self._desk.say("failed", self._desk.sentence(error))
            self._alert(self._desk.sentence(error))

    def _alert(self, sentence: str) -> None:
        desk, now, by = self._desk, self._desk.clock.now(), self._desk.person.id
        failed = desk.services.alerts.backups.backup_failed
        desk.lane.write(lambda: failed(desk.store, sentence=sentence, now=now, by=by), failed=lambda _error: None, quiet=True)


def show_copies(window: Window, database: Path | None = None) -> None:
    """Lists the backups of the open desk, or of a file that cannot be opened; once one is restored the desk is read anew."""
    from desk.ui.dialogs.copies import Copies

    desk, start = window.desk, window.start
    place = database if desk.store is None else desk.store.path
    if place is None or (desk.store is not None and not window.may_leave()):
        return
    made = Copies(desk, Path(place), window)
    if start is not None:
        made.restored.connect(lambda: start.read_anew(str(place)))
    made.open()

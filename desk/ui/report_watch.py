"""Freezes each week once it has closed: a while after a desk is opened, and when a new week has begun while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from desk.rules.report import week_of

if TYPE_CHECKING:
    from datetime import date

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

SOON, MINUTE = 15_000, 60_000


class ReportWatch(QObject):
    """Looks at the week, not at every minute's database; once a week and person, for managers' copies are made by managers' desks."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._done: tuple[date, int] | None = None
        self.timer = QTimer(self, interval=MINUTE)
        self.timer.timeout.connect(self.look)
        desk.opened.connect(self._opened)

    @Slot()
    def _opened(self) -> None:
        self._done = None
        self.timer.start()
        QTimer.singleShot(SOON, self, self.look)

    @Slot()
    def look(self) -> None:
        """Makes what is missing; as a read, so that nobody's writing waits behind a paper that is being set."""
        desk = self._desk
        now, by = desk.now(), desk.person.id
        this = week_of(now.date()).first, by
        if desk.store is None or not by or self._done == this:
            return
        self._done = this
        store, reports = desk.store, desk.services.reports
        desk.lane.read(lambda: reports.close_weeks(store, now=now, by=by), self._made, self._not_made, "week-reports")

    def _made(self, changed: Changed) -> None:
        if changed.ids:
            self._desk.news.changed.emit(changed, self)

    def _not_made(self, _error: object) -> None:
        """The database was away: it is tried again at the next minute."""
        self._done = None

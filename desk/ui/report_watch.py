"""Freezes each week once it has closed: a while after a desk is opened, and when a new week has begun while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desk.rules.report import week_of
from desk.ui.timed_watch import TimedWatch

if TYPE_CHECKING:
    from desk.services.changes import Changed


class ReportWatch(TimedWatch):
    """Looks at the week, not at every minute's database; once a week and person, for managers' copies are made by managers' desks."""

    after_opening = 15_000

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
        desk.lane.read(lambda: reports.close_weeks(store, now=now, by=by), self._made, self._not_done, "week-reports")

    def _made(self, changed: Changed) -> None:
        if changed.ids:
            self._desk.news.changed.emit(changed, self)

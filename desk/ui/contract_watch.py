"""Keeps contracts at the present day: terms renew and fees are made soon after a desk is opened, at each new day, and after a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot

from desk.ui.news import ELSEWHERE
from desk.ui.timed_watch import TimedWatch

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

AFTER_CHANGE = 1_500


class ContractWatch(TimedWatch):
    """Looks at the day, not at every minute's database; what it makes becomes news like any other write."""

    after_opening = 6_000

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.soon = QTimer(self, singleShot=True, interval=AFTER_CHANGE)
        self.soon.timeout.connect(self.work)
        desk.news.changed.connect(self._heard)

    def _heard(self, changed: Changed, origin: object) -> None:
        # Of another desk's change that desk draws the consequences.
        if "contract" in changed.kinds and origin is not ELSEWHERE:
            self.soon.start()

    @Slot()
    def look(self) -> None:
        """Works once a local day."""
        if self._done != self._desk.now().date():
            self.work()

    @Slot()
    def work(self) -> None:
        """Renews what is over and makes the fees of periods that have begun; done again it makes none twice."""
        desk = self._desk
        if desk.store is None:
            return
        store, now, agreements = desk.store, desk.now(), desk.services.agreements
        self._done = now.date()
        desk.lane.write(lambda: agreements.contracts_tick(store, now=now), failed=self._not_done, quiet=True)

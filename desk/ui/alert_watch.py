"""Looks at the alerts when something may alert: at the next instant there is, after news, after a call; one timer, no polling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desk.rules.errors import Told
from desk.ui.news import ELSEWHERE
from desk.ui.op_key import new_op_key

if TYPE_CHECKING:
    from datetime import date, datetime

    from desk.services.alerts.values import Looked
    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk

# Soon after a desk is opened, after one's own deed, after a colleague's; and the longest sleep, for a machine that was put to sleep
# comes back with its timers late. Waking costs a look at the clock, nothing else.
SOON, OWN, THEIRS, NAP = 3_000, 300, 2_000, 30_000
CARES: Final = frozenset({
    "ticket", "message", "charge", "booking", "session", "contract", "contact", "customer", "person", "profile", "notice", "duty",
    "absence", "alert", "alert_wish", "week_report",
})  # fmt: skip
# What changes the day's state: training, contracts, packs.
OF_DAYS: Final = frozenset({"charge", "booking", "attendee", "contract", "contact", "profile"})


class AlertWatch(QObject):
    """`came(views)` when alerts are to be shown now; `counted()` when how many are unread may be another number."""

    came = Signal(object)
    counted = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.place = new_op_key()
        self.last: Looked | None = None
        self._looking = self._again = False
        self._due: datetime | None = None
        self._day: date | None = None
        self._days = True
        self._shown = frozenset[int]()
        self.nap = QTimer(self, singleShot=True)
        self.nap.timeout.connect(self._wake)
        self.soon = QTimer(self, singleShot=True)
        self.soon.timeout.connect(self.look)
        desk.opened.connect(self._opened)
        desk.person_changed.connect(self._opened)
        desk.calls.changed.connect(lambda: self._look_in(OWN))
        desk.news.changed.connect(self._heard)
        desk.lane.well.connect(lambda: self._look_in(OWN))

    @property
    def unread(self) -> int:
        """How many alerts the person here has not read."""
        return 0 if self.last is None else self.last.unread

    @property
    def badge(self) -> int:
        """How many of them are counted on the desktop's sign."""
        return 0 if self.last is None else self.last.badge

    @Slot()
    def _opened(self) -> None:
        self.last, self._day, self._shown = None, None, frozenset()
        self.counted.emit()
        self._look_in(SOON)

    def _heard(self, changed: Changed, origin: object) -> None:
        if origin is self or not changed.kinds & CARES:
            return
        self._days = self._days or bool(changed.kinds & OF_DAYS)
        self._look_in(THEIRS if origin == ELSEWHERE else OWN)

    def _look_in(self, milliseconds: int) -> None:
        """The first to ask decides: a stream of news does not put the look off for ever."""
        if not self.soon.isActive():
            self.soon.start(milliseconds)

    @Slot()
    def _wake(self) -> None:
        now = self._desk.clock.now()
        if self._due is None or now >= self._due:
            self.look()
        else:
            self._sleep(now)

    def _sleep(self, now: datetime) -> None:
        if self._due is not None:
            left = (self._due - now).total_seconds() * 1000
            self.nap.start(max(1, min(NAP, round(left) + 1)))

    @Slot()
    def look(self) -> None:
        """Looks now; while a look is under way the next one waits for it. Read with the readers, for nobody's writing waits behind it."""
        desk = self._desk
        if desk.store is None or not desk.person.id:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        self._tell_shown()
        store, place, now, by = desk.store, self.place, desk.clock.now(), desk.person.id
        today = desk.now().date()
        days, self._days, self._day = self._days or today != self._day, False, today
        alerts = desk.services.alerts

        def job() -> Any:
            """What stands in the way is for others to tell: a look that failed is taken again, not kept and repeated with all before it."""
            try:
                return alerts.look.look(store, place=place, now=now, by=by, days=days)
            except Told as error:
                return error

        desk.lane.read(job, lambda found: self._looked(found, by), self._not_looked)

    def _looked(self, changed: Any, by: int) -> None:
        if isinstance(changed, Told):
            self._not_looked(changed)
            return
        self._looking = False
        if by != self._desk.person.id:
            # Another person has sat down meanwhile: what was handed over stays unread in the list of the one who left.
            self._look_in(OWN)
            return
        found: Looked = changed.result
        self.last, self._due = found, found.again_at
        self._sleep(self._desk.clock.now())
        if changed.ids:
            self._desk.news.changed.emit(changed, self)
        self.counted.emit()
        if found.show:
            self.came.emit(found.show)
            self._shown |= {view.id for view in found.show}
            self._tell_shown()
        if self._again:
            self._again = False
            self._look_in(OWN)

    def _tell_shown(self) -> None:
        """What was shown is kept as shown; where that fails it is said again with the next look."""
        desk, ids = self._desk, self._shown
        store, at, by, alerts = desk.store, desk.clock.now(), desk.person.id, desk.services.alerts
        if not ids or store is None:
            return

        def job() -> Any:
            try:
                return alerts.look.was_shown(store, ids=ids, at=at, by=by)
            except Told as error:
                return error

        def told(changed: Any) -> None:
            if not isinstance(changed, Told):
                self._shown -= ids

        desk.lane.read(job, told, lambda _error: None)

    def _not_looked(self, _error: object) -> None:
        """The database was away; it is looked again a while later."""
        self._looking, self._day = False, None
        self._look_in(NAP)

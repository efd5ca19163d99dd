"""Lets the holds of offered course places lapse when their time is over: soon after a desk is opened, then every minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desk.ui.timed_watch import TimedWatch

if TYPE_CHECKING:
    from desk.services.changes import Changed


class HoldWatch(TimedWatch):
    """Looks at the clock for the waiting lists; what lapses becomes news like any other write."""

    after_opening = 4_000

    @Slot()
    def look(self) -> None:
        """Works the holds whose time is over, first come first."""
        desk = self._desk
        if desk.store is not None:
            store, now, courses = desk.store, desk.now(), desk.services.courses
            desk.lane.write(lambda: courses.lapse_holds(store, now=now), self._say, lambda _error: None, quiet=True)

    def _say(self, changed: Changed) -> None:
        """A group that leaves the list is never gone in silence: it is said, with the way to whom to tell."""
        desk, lapsed = self._desk, len(changed.result or ())
        if lapsed:
            said = desk.words.many(
                "The hold of {n} group has lapsed: it is to be told.", "The holds of {n} groups have lapsed: they are to be told.", lapsed
            )
            desk.say("changed", said, desk.words.tr("Whom to tell"), lambda: desk.open("courses", tell=True))

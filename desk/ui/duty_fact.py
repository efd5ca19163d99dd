"""The status line's word on who is on duty: read when a duty changes, and at the very second at which one begins or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Slot

from desk.ui.duty_words import duty_hint, duty_said
from desk.ui.parts.fact import Fact
from desk.ui.parts.labels import set_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QWidget

    from desk.services.changes import Changed
    from desk.services.duties import DutyNow
    from desk.ui.desk_context import Desk

MATTERS: Final = frozenset({"duty", "absence", "person", "profile", "contract", "desk"})
HOUR: Final = 3_600_000
"""The longest the timer runs at a time: more than its milliseconds hold would be lost."""


class DutyFact(Fact):
    """Who is on duty now; hidden where the desk has no roster and owes nobody one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("calls", parent)
        self._desk = desk
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._duty: DutyNow | None = None
        self.timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.look)
        desk.opened.connect(self.ask)
        desk.news.changed.connect(self._heard)
        desk.lane.well.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Reads who is on duty, and when that changes."""
        desk, now = self._desk, self._desk.clock.now()
        if desk.store is not None:
            desk.lane.read(lambda: desk.services.duties.duty_now(desk.store, now=now), self._show, lambda _error: None, "duty-now")

    @Slot()
    def look(self) -> None:
        """Reads anew if the instant has come, else waits on for it: asked when the timer has run out, and each minute by the clock."""
        if self._duty is None or (self._duty.changes_at is not None and self._desk.clock.now() >= self._duty.changes_at):
            self.ask()
        else:
            self._wait()

    def _heard(self, changed: Changed, _origin: object) -> None:
        if changed.kinds & MATTERS:
            self.ask()

    def _show(self, duty: DutyNow) -> None:
        self._duty = duty
        self._wait()
        self.retranslate()

    def _wait(self) -> None:
        """Until the next change, to the millisecond after it."""
        self.timer.stop()
        if self._duty is not None and self._duty.changes_at is not None:
            left = (self._duty.changes_at - self._desk.clock.now()).total_seconds() * 1000
            self.timer.start(min(HOUR, max(0, int(left) + 1)))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """A click shows the roster; the palette and the menu Go do the same."""
        self._desk.open("reports", tab="duty")

    def retranslate(self) -> None:
        """Says it in the language now chosen."""
        if self._duty is None:
            return
        words, now = self._desk.words, self._desk.now()
        self.say(duty_said(self._duty, now, words), "calls", "amber" if self._duty.nobody_for else "text2")
        set_hint(self, duty_hint(self._duty.people, now, words))

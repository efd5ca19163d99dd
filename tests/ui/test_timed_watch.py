"""What goes by the clock looks a while after a desk is opened, and forgets what it had seen to for the desk before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.timed_watch import TimedWatch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk


class Daily(TimedWatch):
    """Notes what it had seen to when it looked."""

    after_opening, every = 0, 7_000

    def look(self) -> None:
        self.looks = [*getattr(self, "looks", []), self._done]
        self._done = "today"


def test_a_desk_that_is_opened_is_looked_at_soon_and_anew(desk: Desk, qtbot: QtBot) -> None:
    watch = Daily(desk)
    assert not watch.timer.isActive()
    for count in (1, 2):
        desk.opened.emit()
        qtbot.waitUntil(lambda count=count: len(getattr(watch, "looks", [])) == count)  # type: ignore[misc]
    assert (watch.looks, watch.timer.interval(), watch.timer.isActive()) == ([None, None], 7_000, True)
    watch.look()
    watch._not_done(None)
    watch.look()
    assert watch.looks == [None, None, "today", None]

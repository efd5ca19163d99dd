"""What can be done with alerts from anywhere: the list, all read, one's own switches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.actions import Action
from desk.ui.alert_bell import KEYS
from desk.words.speaker import mark

if TYPE_CHECKING:
    from desk.ui.window import Window


def alert_actions(window: Window) -> list[Action]:
    """The rows."""
    desk = window.desk

    def is_open() -> bool:
        return desk.store is not None

    return [
        Action("alerts.show", mark("Alerts"), mark("List your alerts: open, read or put them off"), "bell", KEYS, menu="go",
               when=is_open, run=lambda: show_list(window)),
        Action("alerts.read", mark("Mark all alerts read"), mark("Nothing is left unread in the list of alerts"), "check", menu="go",
               when=lambda: is_open() and window.watches.alerts.unread > 0, run=lambda: read_all(window)),
        Action("alerts.settings", mark("What alerts me"), mark("Choose what alerts you, in which ways, and when it is quiet"), "settings",
               menu="go", when=is_open, run=lambda: desk.open("settings", section="alerts")),
    ]  # fmt: skip


def show_list(window: Window) -> None:
    """Opens the list; one that stands open already comes to the front."""
    from desk.ui.alert_list import AlertList

    shown = next((one for one in window.findChildren(AlertList) if one.isVisible()), None)
    if shown is None:
        AlertList(window.desk, window).open()
    else:
        shown.raise_()
        shown.activateWindow()


def read_all(window: Window) -> None:
    """Everything counts as read."""
    desk, now, by = window.desk, window.desk.clock.now(), window.desk.person.id
    desk.lane.write(lambda: desk.services.alerts.mine.mark_read(desk.store, at=now, by=by))

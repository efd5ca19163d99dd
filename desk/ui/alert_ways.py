"""How an alert reaches a person: the desktop's notification, a sound; in the window where the desktop has no way of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from desk.rules.alerts import DESKTOP, PLAIN, SOUND
from desk.ui.alert_words import ONE_BY_ONE, go_to, headline, together, why
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QSystemTrayIcon

    from desk.services.alerts.values import AlertView
    from desk.ui.alert_watch import AlertWatch
    from desk.ui.window import Window


class AlertWays(QObject):
    """Made with the window's watches; whatever is pressed opens the thing, or the list."""

    def __init__(self, window: Window, watch: AlertWatch) -> None:
        super().__init__(window)
        self._window, self._desk, self._watch = window, window.desk, watch
        self._pressed: Callable[[], object] | None = None
        self._sign: QSystemTrayIcon | None = None
        self._chime: Any = None
        self.bus: Any = None
        watch.came.connect(self.show)
        watch.counted.connect(self.count)
        self._desk.setting_changed.connect(lambda _setting: self.count())
        window.closed.connect(self.leave)

    @Slot()
    def count(self) -> None:
        """The number on the desktop's sign."""
        reach = self._window.call_bar.reach
        if reach is not None and reach.sign is not None:
            reach.sign.show_unread(self._watch.badge)

    @Slot(object)
    def show(self, views: Sequence[AlertView]) -> None:
        """Shows each, or where there are many all as one, in the ways its person wants."""
        wish = PLAIN if self._watch.last is None else self._watch.last.wish
        if any(wish.wants(view.kind, SOUND) for view in views):
            self.sound()
        wanted = [view for view in views if wish.wants(view.kind, DESKTOP)]
        words = self._desk.words
        if len(wanted) > (ONE_BY_ONE if self._has_desktop() else 1):
            self._notify(*together(wanted, words), self.open_list)
            return
        for view in wanted:
            self._notify(headline(view, words), why(view, words), partial(self.open, view))

    def open(self, view: AlertView) -> None:
        """The thing itself, in the window before all others; the alert counts as read."""
        desk, now, by = self._desk, self._desk.clock.now(), self._desk.person.id
        self._window.bring_to_front()
        go_to(desk, view)
        desk.lane.write(lambda: desk.services.alerts.mine.mark_read(desk.store, ids=[view.id], at=now, by=by))

    @Slot()
    def open_list(self) -> None:
        """The list, in the window before all others."""
        self._window.bring_to_front()
        self._desk.registry.run("alerts.show")

    # The ways.

    def _has_desktop(self) -> bool:
        """Whether the desktop shows several, one below another; the window has one line for them all."""
        sign = self._tray()
        return bool(self._bus().is_there()) or (sign is not None and sign.supportsMessages())

    def _notify(self, title: str, text: str, opens: Callable[[], object]) -> None:
        if self._bus().show(title, text, opens):
            return
        sign = self._tray()
        if sign is not None and sign.supportsMessages():
            self._pressed = opens
            sign.showMessage(title, text, sign.icon())
            return
        self._desk.say("alert", title, self._desk.words.tr(mark("Open this")), opens)

    def _bus(self) -> Any:
        if self.bus is None:
            from desk.ui.alert_bus import Notifier

            self.bus = Notifier(self)
        return self.bus

    def _tray(self) -> QSystemTrayIcon | None:
        """The desktop's sign, where the person wants one."""
        reach = self._window.call_bar.reach
        sign = None if reach is None or reach.sign is None else reach.sign.icon
        if sign is not None and sign is not self._sign:
            sign.messageClicked.connect(self._message_pressed)
        self._sign = sign
        return sign

    @Slot()
    def _message_pressed(self) -> None:
        if self._pressed is not None:
            self._pressed()

    def sound(self) -> None:
        """Two soft notes; loaded when first wanted."""
        if self._chime is None:
            from desk.ui.alert_sound import Chime

            self._chime = Chime(self)
        self._chime.play()

    @Slot()
    def leave(self) -> None:
        """The window closes: nothing is pressed any more."""
        self._pressed = None
        if self.bus is not None:
            self.bus.leave()

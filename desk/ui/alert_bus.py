"""Notifications by the desktop's portal: where there is one, it needs no sign among the desktop's own."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, Slot

from desk.ui.op_key import new_op_key

if TYPE_CHECKING:
    from collections.abc import Callable

SERVICE: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
INTERFACE: Final = "org.freedesktop.portal.Notification"
OPEN: Final = "open"
# So many that were shown can still be pressed.
MOST: Final = 20


class Notifier(QObject):
    """`show` answers whether the desktop took the notification."""

    def __init__(self, parent: QObject | None = None, *, bus: Any = None) -> None:
        super().__init__(parent)
        self._opens: dict[str, Callable[[], object]] = {}
        self._bus = bus if bus is not None else self._session_bus()
        self._there: bool | None = None

    @staticmethod
    def _session_bus() -> Any:
        if not sys.platform.startswith("linux"):
            return None
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:  # a system's own Qt may come without it
            return None
        found = QDBusConnection.sessionBus()
        return found if found.isConnected() else None

    def is_there(self) -> bool:
        """Whether the desktop has a portal; asked once."""
        if self._there is None:
            asked = None if self._bus is None else self._bus.interface()
            self._there = asked is not None and asked.isServiceRegistered(SERVICE).value() is True
            if self._there:
                slot = SLOT("invoked(QDBusMessage)")
                self._bus.connect(SERVICE, PATH, INTERFACE, "ActionInvoked", self, slot)
        return self._there

    def show(self, title: str, text: str, opens: Callable[[], object]) -> bool:
        """Hands a notification over, without waiting for an answer."""
        if not self.is_there():
            return False
        from PySide6.QtDBus import QDBusMessage

        key = new_op_key()
        asked = QDBusMessage.createMethodCall(SERVICE, PATH, INTERFACE, "AddNotification")
        asked.setArguments([key, {"title": title, "body": text, "default-action": OPEN}])
        if not self._bus.send(asked):
            return False
        self._opens[key] = opens
        for old in list(self._opens)[:-MOST]:
            del self._opens[old]
        return True

    @Slot("QDBusMessage")
    def invoked(self, message: Any) -> None:
        """One that was shown is pressed."""
        given = message.arguments()
        opens = self._opens.pop(str(given[0]), None) if given else None
        if opens is not None:
            opens()

    def leave(self) -> None:
        """Nothing is opened any more."""
        self._opens.clear()

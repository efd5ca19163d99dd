"""The call within reach while the window is not: the small bar, the desktop's sign, the key of every program; each by its setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desk.ui import global_key, tray
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk
    from desk.ui.keys_windows import WindowsKey
    from desk.ui.keys_x11 import X11Key
    from desk.ui.mini_bar import MiniBar
    from desk.ui.tray import Tray
    from desk.ui.window import Window

SOON = 150
NO_TRAY = mark("This desktop shows no such signs, so nothing is shown.")


def is_offered(setting: str) -> bool:
    """Whether a setting can do anything on this machine; one that cannot is not shown."""
    return setting != "global_key" or global_key.is_offered()


def sentence(setting: str, usual: str) -> str:
    """What a setting's row says: where the desktop lacks what it needs, that."""
    return NO_TRAY if setting == "tray" and not tray.is_there() else usual


class CallReach(QObject):
    """Made once the desk is open; follows the settings and the window."""

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.mini: MiniBar | None = None
        self.sign: Tray | None = None
        self.key: X11Key | WindowsKey | None = None
        self._look = QTimer(self, singleShot=True, interval=SOON)
        self._look.timeout.connect(self.look)
        window.installEventFilter(self)
        window.closed.connect(self.leave)
        desk.calls.changed.connect(self._look.start)
        desk.setting_changed.connect(self.follow)
        for setting in ("tray", "global_key"):
            self.follow(setting)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window comes and goes."""
        if event.type() in {QEvent.Type.WindowStateChange, QEvent.Type.ActivationChange, QEvent.Type.Show, QEvent.Type.Hide}:
            self._look.start()
        return super().eventFilter(watched, event)

    @Slot(str)
    def follow(self, setting: str) -> None:
        """Puts a setting into force."""
        wanted = self._desk.settings[setting] if setting in {"tray", "global_key", "mini_bar"} else None
        if setting == "tray":
            self._show_sign(wanted=bool(wanted))
        elif setting == "global_key":
            self._take_key(str(wanted))
        elif setting == "mini_bar":
            self.look()

    # The small bar.

    def _is_away(self) -> bool:
        """Whether the agent is in another program, or has put the window away; the window's own questions are no other program."""
        if self._window.windowState() & Qt.WindowState.WindowMinimized or not self._window.isVisible():
            return True
        active = QApplication.activeWindow()
        return active is None or active is self.mini

    @Slot()
    def look(self) -> None:
        """Shows the small bar when it is wanted, and takes it away when it is not."""
        choice, live = self._desk.settings["mini_bar"], self._desk.calls.live
        wanted = live is not None and choice != "never" and (choice == "always" or self._is_away())
        if not wanted:
            if self.mini is not None:
                self.mini.hide()
            return
        if self.mini is None:
            from desk.ui.mini_bar import MiniBar

            self.mini = MiniBar(self._desk)
            self.mini.front.clicked.connect(self._window.bring_to_front)
        if not self.mini.isVisible():
            self._desk.calls.leaving.emit()  # what is typed in the window is on its way before it is shown here
        self.mini.come()

    # The sign.

    def _show_sign(self, *, wanted: bool) -> None:
        if wanted and self.sign is None and tray.is_there():
            self.sign = tray.Tray(self._desk, self._window)
            self.sign.wanted.connect(self._window.bring_to_front)
        elif not wanted and self.sign is not None:
            self.sign.leave()
            self.sign = None

    # The key.

    def _take_key(self, keys: str) -> None:
        if self.key is not None:
            self.key.leave()
        self.key = global_key.grab(keys)
        if self.key is not None:
            self.key.pressed.connect(self._desk.calls.start_or_finish)
        elif keys and global_key.is_offered():
            said = self._desk.words.say("Another program has the key {keys} already: choose another in Settings.", keys=keys)
            self._desk.say("failed", said)

    @Slot()
    def leave(self) -> None:
        """The window closes: nothing of it stays behind."""
        self._window.removeEventFilter(self)
        if self.mini is not None:
            self.mini.hide()
            self.mini.deleteLater()
            self.mini = None
        self._show_sign(wanted=False)
        if self.key is not None:
            self.key.leave()
            self.key = None

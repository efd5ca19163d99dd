"""The program's start: paint the window first, then open the database in the lane; one window for each database."""

from __future__ import annotations

import atexit
import gc
import linecache
import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from desk import paths
from desk.settings import Settings
from desk.ui import large_blocks, start_times
from desk.ui.one_window import OneWindow, pass_on
from desk.ui.start import Start
from desk.ui.start_times import FirstPaint, Stopwatch
from desk.ui.sweeping import Sweeper
from desk.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.ui.clock import Clock
    from desk.ui.crash import CrashWatch
    from desk.ui.desk_context import Desk
    from desk.ui.opened_store import Found
    from desk.ui.work import LaneBase

# Qt gives the interpreter up in every call: at Python's own 5 ms a paint would wait that long, again and again, for a worker's imports.
SWITCH = 0.0003
# While the start makes nothing but what stays, a search for what could go would only hold the window up.
CALM = 6000
# Another start waits longer than this for its answer.
SOON = 700
__all__ = ["Program", "Start", "make_desk", "run", "watch"]


def make_desk(app: QApplication, settings: Settings, lane: LaneBase, clock: Clock, *, sheet: bool = True) -> Desk:
    """The desk before its database is open, with its look and language; `sheet` false leaves the look to be completed by the start."""
    from desk.ui import language
    from desk.ui.desk_context import Desk
    from desk.ui.news import News
    from desk.ui.theme import Look

    desk = Desk(settings=settings, lane=lane, news=News(), clock=clock, parent=app)
    font = bool(settings["desktop_font"])
    desk.look = Look(app, choice=str(settings["theme"]), desktop_font=font, sheet=sheet, turns=desk.turns)
    if not settings["language"]:
        desk.speak(language.desktop_language())
    return desk


def watch(desk: Desk) -> CrashWatch:
    """Catches faults from now on."""
    from desk.ui.crash import CrashWatch

    made = CrashWatch(lambda: desk.words, parent=desk)
    made.install()
    desk.lane.bug.connect(made.report)
    return made


class Program(QObject):
    """The whole program once its window stands: everything that is loaded after the first paint, and which desk is open."""

    def __init__(
        self, app: QApplication, window: Window, settings: Settings, argv: Sequence[str], *,
        one: OneWindow | None = None, times: Stopwatch | None = None,
    ) -> None:  # fmt: skip
        super().__init__(app)
        self._app, self.window, self._settings, self._argv, self._times = app, window, settings, argv, times
        self._one = one or OneWindow(self)
        self._one.called.connect(self.called)
        self.start: Start | None = None
        self._sweeper = Sweeper(self)

    @Slot()
    def load(self) -> None:
        """Furnishes the window and opens the database."""
        large_blocks.give_back()
        QTimer.singleShot(SOON, self, self._one.listen)
        QTimer.singleShot(CALM, self, self._sweeper.calm)
        start = self._furnish(self.window, after(self._argv, "--database"), after(self._argv, "--number"))
        if self._times is not None:
            start.filled.connect(self._times.filled)
            self.window.desk.opened.connect(self._times.opened)
        start.filled.connect(self._sweeper.begin)
        self.window.desk.opened.connect(self._sweeper.begin)
        start.begin()

    def _furnish(self, window: Window, database: str, number: str = "") -> Start:
        from desk.ui import icons
        from desk.ui.clock import Clock
        from desk.ui.work import Lane

        lane = Lane(self._app)
        lane.read(lambda: import_module("desk.services.opening"))  # ready by the time the first look is asked for
        desk = make_desk(self._app, self._settings, lane, Clock(), sheet=False)
        watch(desk)
        window.furnish(desk)
        window.setWindowIcon(icons.app_icon())
        made = Start(window, database, number=number)
        made.another.connect(self.go_over)
        self.window, self.start = window, made
        return made

    @Slot(object)
    def go_over(self, found: Found) -> None:
        """Another desk is open: a new window takes its place where the old one stood, and the old desk is closed once all is written."""
        old, old_start = self.window, self.start
        if not self._one.claim(found.database):
            found.store.close()
            if pass_on(found.database, "", 1.0):
                old.desk.say("changed", old.desk.words.tr("This desk is open in another window already. It has been brought to the front."))
            else:
                old.desk.say("failed", old.desk.words.tr("This desk is open in another window already."))
            if old_start is not None:
                old_start.leave_first_run()
            return
        self._one.listen()
        old.put_away()
        made = self._furnish(Window(settings=self._settings), "")
        self.window.fit_screen()
        self.window.show()
        made.take(found, chosen=True)
        old.close_for_good()
        self._let_go(old)
        old.deleteLater()
        if old_start is not None:
            old_start.deleteLater()

    @Slot(str)
    def called(self, number: str) -> None:
        """Another start passed on its errand: the window comes to the front, with the call when there is one; a verb needs no window."""
        if not number.startswith("!"):
            self.window.bring_to_front()
        if number and self.start is not None:
            self.start.call(number)

    @staticmethod
    def _let_go(window: Window) -> bool:
        """Waits a moment for what is being written, keeps what was not, then lets the database go; whether all threads have ended."""
        desk = window.desk
        ended = window.watches.live.stop() & desk.lane.close()
        window.keep_unsaved()
        if desk.store is not None:
            desk.store.close()
        if desk.look is not None:
            desk.look.deleteLater()
        desk.deleteLater()
        return ended

    def close(self) -> bool:
        """The window is closed: lets everything go; whether nothing is under way any more."""
        ended = self.start is None or self._let_go(self.window)
        self._one.release()
        return ended


def run(argv: Sequence[str], started_at: float = 0.0) -> int:
    """Shows the window and stays until it is closed; `argv` may hold `--database URL` and `--number +354…`.

    Where a window for this database is open already, it is brought to the front and gets the number; nothing else happens.
    """
    refused = refused_address(after(argv, "--database"))
    if refused:
        sys.stderr.write(f"{refused}\n")
        return 1
    leave_sources_unread()
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Quarterdesk")
    app.setDesktopFileName("quarterdesk")
    sys.setswitchinterval(SWITCH)
    gc.disable()
    settings, one = Settings(), OneWindow(app)
    database = after(argv, "--database") or str(settings["database"]) or str(paths.default_database())
    if not one.claim(database) and pass_on(database, after(argv, "--number")):
        return 0
    window = Window(settings=settings)
    times = Stopwatch(started_at, window) if start_times.asked() else None
    program, first = Program(app, window, settings, argv, one=one, times=times), FirstPaint(window)
    if times is not None:
        first.painted.connect(times.painted)
    if start_times.asked() != "quit":
        first.painted.connect(program.load)
    window.fit_screen()
    window.show()
    status = app.exec()
    program.close()
    return end_at_once(status)


def end_at_once(status: int) -> NoReturn:
    """Everything is kept and let go: the program ends, and is not taken apart first.

    A thread that waits for a database another program holds would be waited for, and Qt for Python cannot bear that its windows are taken
    down one by one when Python itself is half gone: one time in some tens the program ended by a fault after all its work was done.
    """
    atexit._run_exitfuncs()  # noqa: SLF001 - what others have to do at the end is done; there is no public word for it
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def refused_address(database: str) -> str:
    """Why an address on the command line is refused: a password in it could be read by everybody here; "" when it is not."""
    if "://" not in database:
        return ""
    from desk.rules.errors import Refused
    from desk.services.connect import secret
    from desk.words import speaker

    try:
        secret.refuse_in(database)
    except Refused as error:
        return speaker(str(Settings()["language"])).told(error)
    return ""


def leave_sources_unread() -> None:
    """Qt for Python reads the source of every module imported after it, looking for a feature this program does not use: spares that.

    All modules count as users of it that have it switched off, which is what they are; where the hook is not known, nothing changes. What
    it has read is let go: two megabytes, read again should a report of a fault ever quote them.
    """
    hook: Any = sys.modules.get("shibokensupport.feature")
    if hasattr(hook, "_mod_uses_pyside"):
        hook._mod_uses_pyside = lambda _module: True  # noqa: SLF001 - there is no other way to say so
        linecache.clearcache()


def after(argv: Sequence[str], flag: str) -> str:
    """What stands after a flag."""
    given = list(argv)
    return given[given.index(flag) + 1] if flag in given and given.index(flag) + 1 < len(given) else ""

"""The program's start: paint the window first, then open the database in the lane."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desk import paths
from desk.settings import Settings
from desk.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desk.rules.errors import Told
    from desk.ui.clock import Clock
    from desk.ui.crash import CrashWatch
    from desk.ui.desk_context import Desk
    from desk.ui.first_run import FirstRun
    from desk.ui.work import LaneBase


class FirstPaint(QObject):
    """Tells when the window has been painted for the first time; where `DESK_TIMES` asks for it, how long that took (`quit` ends there)."""

    painted = Signal()

    def __init__(self, window: Window, started_at: float) -> None:
        super().__init__(window)
        self._started_at = started_at
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first paint event is the one."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._say)
        return super().eventFilter(watched, event)

    @Slot()
    def _say(self) -> None:
        asked = os.environ.get("DESK_TIMES")
        if asked:
            sys.stderr.write(f"first paint {(time.perf_counter() - self._started_at) * 1000:.0f} ms\n")
            sys.stderr.flush()
        if asked == "quit":
            QApplication.exit(0)
        else:
            self.painted.emit()


class Start(QObject):
    """From an empty window to an open desk."""

    def __init__(self, window: Window, database: str, *, number: str = "") -> None:
        super().__init__(window)
        self.window, self.desk, self._database, self._number = window, window.desk, database, number
        self._first_run: FirstRun | None = None
        self._spare: dict[str, Any] = {}

    @Slot()
    def begin(self) -> None:
        """The window stands: look for the desk's database."""
        if not self._database and not paths.default_database().is_file() and not self.desk.settings["database"]:
            self.show_first_run()
            return
        self.open(self._database or str(self.desk.settings["database"]) or str(paths.default_database()))

    def open(self, database: str) -> None:
        """Opens a database in the lane; the first look comes before anything heavy is loaded."""
        desk, now = self.desk, self.desk.clock.now()
        if "://" not in database:
            person = int(desk.settings["person_id"]) or None
            first_look = desk.services.opening.read_opening
            desk.lane.read(lambda: first_look(database, person_id=person, now=now), self._peeked, self._not_peeked, "opening")
        desk.lane.write(lambda: _open(desk, database, now), self._opened, self._failed)

    def _peeked(self, opening: Any) -> None:
        """The first rows, before the database is wholly open."""
        desk = self.desk
        if opening is None or desk.store is not None:
            return
        from desk.ui.desk_context import Person

        desk.person, desk.desk_name = Person(opening.person_id, opening.person), opening.desk
        desk.opening = opening
        self.window.preview(opening)

    def _not_peeked(self, _error: object) -> None:
        """The long way tells what is wrong."""

    def _opened(self, found: dict[str, Any]) -> None:
        desk = self.desk
        if not found["set_up"]:
            self._spare[found["place"]] = found["store"]
            self.show_first_run(found["place"])
            return
        desk.store, desk.profile = found["store"], found["profile"]
        desk.database = found["database"]
        desk.desk_name = found["desk"].name
        desk.person = found["person"]
        if not desk.settings["language"]:
            self.window.change_setting("language", value=found["desk"].language)
        desk.add_finder(lambda text: list(desk.services.search.find_everything(desk.store, text=text)))
        self.window.show_frame()
        self._first_run = None
        desk.opened.emit()
        if self._number:
            self.window.call_bar.call_from(self._number)

    def _failed(self, error: Told) -> None:
        if self._first_run is not None:
            self._first_run.refused(error)
        else:
            self.desk.say("failed", self.desk.sentence(error))

    # The first run.

    def show_first_run(self, database: str = "") -> None:
        """Asks what the desk is to be, in a database that is there already or in one to be made."""
        from desk.ui.first_run import FirstRun

        made = FirstRun(self.desk, database or str(paths.default_database()))
        made.made.connect(self._set_up)
        made.examples.connect(self._make_examples)
        made.existing.connect(self._open_existing)
        made.setting_wanted.connect(lambda name, value: self.window.change_setting(name, value=value))
        self._first_run = made
        self.window.show_instead(made)

    @Slot(str, object)
    def _set_up(self, database: str, answers: dict[str, Any]) -> None:
        desk, now = self.desk, self.desk.clock.now()

        def job() -> dict[str, Any]:
            store = self._spare.pop(database, None) or _open_store(desk, database, now)
            desk.services.desks.set_up_desk(store, at=now, **answers)
            return _look(desk, store, database)

        desk.lane.write(job, lambda found: self._settled(database, found), self._failed)

    @Slot(str)
    def _make_examples(self, profile_key: str) -> None:
        desk, now = self.desk, self.desk.clock.now()
        database = str(paths.user_data() / f"demo-{profile_key}.sqlite")

        def job() -> dict[str, Any]:
            store = _open_store(desk, database, now)
            if not desk.services.desks.is_set_up(store):
                desk.services.demo.make_demo(store, profile_key=profile_key, now=now)
            return _look(desk, store, database)

        desk.lane.write(job, lambda found: self._settled(database, found), self._failed)

    @Slot(str)
    def _open_existing(self, database: str) -> None:
        now, desk = self.desk.clock.now(), self.desk
        desk.lane.write(lambda: _open(desk, database, now), lambda found: self._settled(database, found), self._failed)

    def _settled(self, database: str, found: dict[str, Any]) -> None:
        self.desk.settings["database"] = database
        self.desk.settings.save()
        self._opened(found)


def _open_store(desk: Desk, database: str, now: Any) -> Any:
    """On the worker: opens a database, making the desk's own folder for it the first time."""
    paths.user_data().mkdir(parents=True, exist_ok=True)
    return desk.services.store.Store.open(database, now=now)


def _open(desk: Desk, database: str, now: Any) -> dict[str, Any]:
    """On the worker: the store, and whose desk it is."""
    store = _open_store(desk, database, now)
    if not desk.services.desks.is_set_up(store):
        return {"store": store, "set_up": False, "place": database}
    return _look(desk, store, database)


def _look(desk: Desk, store: Any, database: str) -> dict[str, Any]:
    from desk.ui.desk_context import Person

    desks = desk.services.desks
    people = [person for person in desks.people(store) if person.active]
    mine = next((person for person in people if person.id == desk.settings["person_id"]), people[0])
    name = database.rpartition("/")[2].removesuffix(".sqlite") if "://" not in database else database.rpartition("@")[2]
    return {
        "store": store, "set_up": True, "profile": desks.profile(store), "desk": desks.desk_info(store),
        "person": Person(mine.id, mine.name, mine.role), "database": name,
    }  # fmt: skip


def make_desk(app: QApplication, settings: Settings, lane: LaneBase, clock: Clock) -> Desk:
    """The desk before its database is open, with its look and language."""
    from desk.ui import language
    from desk.ui.desk_context import Desk
    from desk.ui.news import News
    from desk.ui.theme import Look

    desk = Desk(settings=settings, lane=lane, news=News(), clock=clock, parent=app)
    desk.look = Look(app, choice=str(settings["theme"]), desktop_font=bool(settings["desktop_font"]))
    if not settings["language"]:
        desk.speak(language.desktop_language())
    return desk


def watch(desk: Desk) -> CrashWatch:
    """Catches faults from now on."""
    from desk.ui.crash import CrashWatch

    made = CrashWatch(desk.words, parent=desk)
    made.install()
    desk.lane.bug.connect(made.report)
    return made


class Program(QObject):
    """The whole program once its window stands: everything that is loaded after the first paint."""

    def __init__(self, app: QApplication, window: Window, settings: Settings, argv: Sequence[str]) -> None:
        super().__init__(app)
        self._app, self._window, self._settings, self._argv = app, window, settings, argv
        self._desk: Desk | None = None

    @Slot()
    def load(self) -> None:
        """Furnishes the window and opens the database."""
        from desk.ui import icons
        from desk.ui.clock import Clock
        from desk.ui.work import Lane

        desk = make_desk(self._app, self._settings, Lane(self._app), Clock())
        self._desk = desk
        watch(desk)
        self._window.furnish(desk)
        self._window.setWindowIcon(icons.app_icon())
        Start(self._window, _after(self._argv, "--database"), number=_after(self._argv, "--number")).begin()

    def close(self) -> None:
        """Waits for what is being written, then lets the database go."""
        if self._desk is not None:
            self._desk.lane.close()
            if self._desk.store is not None:
                self._desk.store.close()


def run(argv: Sequence[str], started_at: float = 0.0) -> int:
    """Shows the window and stays until it is closed; `argv` may hold `--database URL` and `--number +354…`."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("Quarterdesk")
    app.setDesktopFileName("quarterdesk")
    settings = Settings()
    window = Window(settings=settings)
    program, first = Program(app, window, settings, argv), FirstPaint(window, started_at)
    first.painted.connect(program.load)
    window.show()
    status = app.exec()
    program.close()
    return status


def _after(argv: Sequence[str], flag: str) -> str:
    """What stands after a flag."""
    given = list(argv)
    return given[given.index(flag) + 1] if flag in given and given.index(flag) + 1 < len(given) else ""

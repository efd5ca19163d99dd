"""From an empty window to an open desk: the first look, the first run, and going over to another desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QDialog

from desk import paths
from desk.rules.errors import Told
from desk.ui import opened_store, recent

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.ui.dialogs.connect import Connect
    from desk.ui.first_run import FirstRun
    from desk.ui.window import Window


class Start(QObject):
    """Opens a window's desk; once it is open, `another(found)` hands over a second one that was asked for from the menu."""

    filled = Signal()
    another = Signal(object)

    def __init__(self, window: Window, database: str, *, number: str = "") -> None:
        super().__init__(window)
        self.window, self.desk, self._database, self._number = window, window.desk, database, number
        self.first_run: FirstRun | None = None
        self.connect_dialog: Connect | None = None
        self._spare: dict[str, opened_store.Found] = {}
        self._chosen, self._place = False, ""
        window.start = self
        self.desk.person_changed.connect(self.remember_person)

    def database(self) -> str:
        """The database to be opened: the one named, the last one, or the user's own."""
        return self._database or str(self.desk.settings["database"]) or str(paths.default_database())

    @Slot()
    def begin(self) -> None:
        """The window stands: look for the desk's database."""
        if not self._database and not paths.default_database().is_file() and not self.desk.settings["database"]:
            self.show_first_run()
            return
        self.open(self.database())

    def open(self, database: str) -> None:
        """Opens a database in the lane; of a file the first look comes before anything heavy is loaded."""
        desk, now = self.desk, self.desk.clock.now()
        if "://" in database:
            self._open_wholly(database)
            return
        person = recent.person_at(desk.settings, database) or None
        first_look = desk.services.opening.read_opening
        desk.lane.read(
            lambda: first_look(database, person_id=person, now=now), lambda opening: self._peeked(database, opening),
            lambda _error: self._open_wholly(database), "opening",
        )  # fmt: skip

    def _peeked(self, database: str, opening: Any) -> None:
        """The first rows: painted before anything else begins, so that nothing competes with them."""
        desk = self.desk
        if opening is not None and desk.store is None:
            from desk.ui.desk_context import Person

            desk.person, desk.desk_name = Person(opening.person_id, opening.person), opening.desk
            desk.opening = opening
            self.window.preview(opening)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            self.filled.emit()
        self._open_wholly(database)

    def _open_wholly(self, database: str) -> None:
        if self.desk.look is not None:
            self.desk.look.complete()
        desk, now = self.desk, self.desk.clock.now()
        known = self._chosen or (not self._database and database != str(paths.default_database()))
        self._run(lambda: opened_store.open_desk(desk, database, now, must_exist=known), database)

    def _run(self, job: Callable[[], opened_store.Found], database: str = "") -> None:
        """Runs a job on the worker after all that is being written; what stands in its way is told where it was asked for."""

        def told() -> opened_store.Found | Told:
            try:
                return job()
            except Told as error:
                return error

        self.desk.lane.write(
            told, lambda result: self._not_opened(database, result) if isinstance(result, Told) else self._opened(result),
            lambda error: self._not_opened(database, error),
        )  # fmt: skip

    def _opened(self, found: opened_store.Found) -> None:
        """The database is open: it becomes this window's desk, or, where there is one already, another window's."""
        if self.connect_dialog is not None:
            self.connect_dialog.accept()
        if not found.set_up:
            self._spare[found.place] = found
            if self.first_run is not None and self.first_run.takes_place():
                self.first_run.take_place(found.place)
            else:
                self.show_first_run(found.place, spare=True)
            return
        if self.desk.store is not None:
            self.another.emit(found)
            return
        self.take(found)

    def take(self, found: opened_store.Found, *, chosen: bool = False) -> None:
        """Shows the desk that was found in this window."""
        desk = self.desk
        self._chosen = self._chosen or chosen
        desk.store, desk.profile, desk.person = found.store, found.profile, found.person
        self._place = found.database
        desk.database, desk.desk_name = recent.place_name(found.database), found.name
        self.remember(found)
        if not desk.settings["language"]:
            self.window.change_setting("language", value=found.language)
        desk.add_finder(lambda text: list(desk.services.search.find_everything(desk.store, text=text)))
        self.window.show_frame()
        self.first_run = None
        desk.opened.emit()
        from desk.ui.unsaved import Unsaved

        Unsaved(desk).bring_in()
        desk.lane.read(lambda: opened_store.load_services(desk))
        if self._number:
            self.call(self._number)

    def remember(self, found: opened_store.Found) -> None:
        """Keeps which desk was open; one that was chosen in the window is opened at the next start too."""
        settings = self.desk.settings
        recent.remember(settings, found.database, found.name, found.person.id)
        if self._chosen:
            settings["database"] = recent.without_password(found.database)
        settings.save()

    @Slot()
    def remember_person(self) -> None:
        """Another person sits at this desk: they are asked for here at the next start, and at no other desk."""
        desk = self.desk
        if desk.store is not None and self._place:
            recent.remember(desk.settings, self._place, desk.desk_name, desk.person.id)
            desk.settings.save()

    def call(self, number: str) -> None:
        """A softphone says a number is calling; before the desk is open it waits."""
        self._number = number
        if number and self.desk.store is not None:
            self._number = ""
            self.window.call_bar.call_from(number)

    def _not_opened(self, database: str, error: Told) -> None:
        """Says why at the place where it can be mended; a server that wants a password is asked for again."""
        from desk.ui import mend_profile

        if self.connect_dialog is not None and self.connect_dialog.isVisible():
            self.connect_dialog.refused(error)
        elif self.first_run is not None:
            self.first_run.refused(error)
        elif mend_profile.is_damage(self.desk, error):
            mend_profile.offer_mending(self, database, error)
        elif "://" in database:
            self.connect_server(database)
            assert self.connect_dialog is not None
            self.connect_dialog.refused(error)
        else:
            desk = self.desk
            again = None if desk.store is not None else self.begin
            desk.say("failed", desk.sentence(error), desk.words.tr("Try again") if again else "", again, passes=again is not None)
            if again is not None:
                copies = desk.services.copies.places.copies_of
                desk.lane.read(lambda: copies(Path(database)), lambda found: self._offer_copies(database, error) if found else None)

    def _offer_copies(self, database: str, error: Told) -> None:
        """A desk that cannot be opened has backups: they are one click away, and trying again is what follows them."""
        if self.desk.store is None:
            from desk.ui.backup_watch import show_copies

            desk = self.desk
            desk.say("failed", desk.sentence(error), desk.words.tr("Backups…"), lambda: show_copies(self.window, Path(database)))

    def read_anew(self, database: str) -> None:
        """Another content stands in the desk's file: the open desk is read anew, one that could not be opened is opened."""
        desk = self.desk
        if desk.store is None:
            self._open_wholly(database)
            return
        desk.lane.read(lambda: opened_store.look(desk, desk.store, database), self._taken_anew)

    def _taken_anew(self, found: opened_store.Found) -> None:
        desk = self.desk
        desk.profile, desk.person, desk.desk_name = found.profile, found.person, found.name
        desk.calls.reload()
        desk.opened.emit()
        desk.person_changed.emit()

    # Another desk.

    def go_to(self, database: str) -> None:
        """Opens another desk after what is being written has been written; what is typed and not saved stays in sight first."""
        if self.desk.store is None or self.window.may_leave():
            self._chosen = True
            self._open_wholly(database)

    def connect_server(self, database: str = "") -> None:
        """Asks for a server's address."""
        from desk.ui.dialogs.connect import Connect

        if self.desk.store is not None and not self.window.may_leave():
            return
        made = Connect(self.desk, recent.without_password(database), self.window)
        made.wanted.connect(self.go_to)
        self.connect_dialog = made
        made.finished.connect(self._connect_closed)
        made.open()

    @Slot(int)
    def _connect_closed(self, how: int) -> None:
        self.connect_dialog = None
        if how == QDialog.DialogCode.Rejected and self.desk.store is None and self.first_run is None:
            self.show_first_run()

    # The first run.

    def show_first_run(self, database: str = "", *, purpose: str = "desk", spare: bool = False) -> None:
        """Asks what the desk is to be, in a database that is there already or in one to be made; with a desk open it can be left."""
        from desk.ui.first_run import FirstRun

        if self.desk.store is not None and not self.window.may_leave():
            return
        made = FirstRun(
            self.desk, database or opened_store.free_place(), purpose=purpose, may_leave=self.desk.store is not None, fixed_place=spare
        )
        made.made.connect(self._set_up)
        made.examples.connect(self._make_examples)
        made.existing.connect(self.go_to)
        made.server_wanted.connect(self.connect_server)
        made.left.connect(self.leave_first_run)
        made.setting_wanted.connect(lambda name, value: self.window.change_setting(name, value=value))
        self.first_run = made
        self.window.show_instead(made)

    @Slot()
    def leave_first_run(self) -> None:
        """Back to the desk that is open."""
        self.first_run = None
        for found in self._spare.values():
            found.store.close()
        self._spare.clear()
        self.window.show_frame()

    @Slot(str, object)
    def _set_up(self, database: str, answers: dict[str, Any]) -> None:
        desk, now, spare = self.desk, self.desk.clock.now(), self._spare.get(database)
        self._chosen = True
        self._run(lambda: opened_store.set_up(desk, database, spare, answers, now))

    @Slot(str)
    def _make_examples(self, profile_key: str) -> None:
        desk, now = self.desk, self.desk.clock.now()
        self._chosen = True
        self._run(lambda: opened_store.make_examples(desk, profile_key, now))

"""The Desk menu: another desk, a new one, an example, a team's database, the last five."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QMenu

from desk import paths
from desk.ui.actions import Action
from desk.ui.backup_watch import show_copies
from desk.ui.recent import place_name, recent_desks, whole_place, without_password
from desk.words.speaker import mark

if TYPE_CHECKING:
    from desk.ui.start import Start
    from desk.ui.window import Window

RECENT = "desk.recent"


def desk_actions(window: Window) -> list[Action]:
    """Every row that leads to another desk."""

    def ready() -> bool:
        return window.start is not None

    return [
        Action("desk.open", mark("Open another desk…"), mark("Open the file of another desk"), "folder-open", "Ctrl+O", menu="desk",
               when=ready, run=lambda: open_file(window)),
        Action("desk.new", mark("New desk…"), mark("Set up a new desk in a file of its own"), "new", menu="desk",
               when=ready, run=lambda: _start(window).show_first_run()),
        Action("desk.try", mark("Try another promise…"), mark("Open a desk of invented customers that keeps another promise"), "customers",
               menu="desk", when=ready, run=lambda: _start(window).show_first_run(purpose="examples")),
        Action("desk.connect", mark("Connect to a team's database…"), mark("Open the desk on a server that everybody shares"), "database",
               menu="desk", when=ready, run=lambda: _start(window).connect_server()),
        Action("desk.backups", mark("Backups…"), mark("List the backups of this desk and restore one"), "floppy-disk", menu="desk",
               when=lambda: ready() and window.desk.store is not None and window.desk.store.path is not None,
               run=lambda: show_copies(window)),
        Action(RECENT, mark("Recent desks"), mark("Open one of the last five desks"), "hours", menu="desk",
               when=lambda: ready() and bool(recent_desks(window.desk.settings)), run=lambda: show_recent(window)),
    ]  # fmt: skip


def _start(window: Window) -> Start:
    assert window.start is not None
    return window.start


def open_file(window: Window) -> None:
    """Asks for a desk's file and opens it."""
    words = window.desk.words
    found, _ = QFileDialog.getOpenFileName(window, words.tr("Open another desk"), str(paths.user_data()), "*.sqlite *.db")
    if found:
        _start(window).go_to(found)


def show_recent(window: Window) -> None:
    """From the palette: the list of recent desks under the menu bar."""
    menu = RecentMenu(window)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(window.mapToGlobal(window.menuBar().rect().bottomLeft()))


class RecentMenu(QMenu):
    """The last five desks, the one that is open ticked."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.aboutToShow.connect(self.fill)

    @Slot()
    def fill(self) -> None:
        """Reads the list anew."""
        self.clear()
        window, store = self._window, self._window.desk.store
        here = "" if store is None else store.url if store.path is None else whole_place(str(store.path))
        for row in recent_desks(window.desk.settings):
            made = self.addAction(f"{row.name} · {place_name(row.database)}".replace("&", "&&"))
            made.setCheckable(True)
            made.setChecked(row.database == without_password(here))
            made.triggered.connect(lambda _on=False, database=row.database: _start(window).go_to(database))

"""The window's menus: a title each, and in it the actions whose rows name it, drawn anew as it opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from desk.ui.actions import MENUS
from desk.ui.tokens import MENU

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from desk.ui.desk_context import Desk


class Menus(QObject):
    """They live as long as the window; one in which nothing can be done is not shown."""

    def __init__(self, desk: Desk, window: QMainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._made: dict[str, QMenu] = {}
        window.menuBar().setFixedHeight(MENU)
        for menu in MENUS:
            self._made[menu] = QMenu(window)
            self._made[menu].aboutToShow.connect(self._open)
            window.menuBar().addMenu(self._made[menu])

    @Slot()
    def _open(self) -> None:
        self._desk.registry.wear_icons()
        self.fill()

    @Slot()
    def fill(self) -> None:
        """The actions as they are now, leaving the program the last of its menu."""
        registry = self._desk.registry
        registry.refresh_all()
        for menu, made in self._made.items():
            rows = sorted((row for row in registry.rows() if row.menu == menu), key=lambda row: row.id == "desk.quit")
            wanted = [registry.qaction(row.id) for row in rows]
            if made.actions() != wanted:
                made.clear()
                made.addActions(wanted)
            made.menuAction().setVisible(bool(wanted))

    def retitle(self) -> None:
        """The titles in the language now chosen."""
        for menu, made in self._made.items():
            made.setTitle(self._desk.words.tr(MENUS[menu]))

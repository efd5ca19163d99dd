"""The window's menus: a title each, and in it the actions whose rows name it, put there as it opens.

What the frame and the page in sight offer stands in the menu itself; what another page offers, in a menu within it under that page's name.
Where that is more than can be taken in, what the page in sight cannot do now stands under its name, too.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desk.ui.actions import MENUS
from desk.ui.tokens import MENU

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QMainWindow

    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.pages import PageRow

MOST = 24


class Menus(QObject):
    """They live as long as the window; one in which nothing can be done is not shown."""

    def __init__(self, desk: Desk, pages: Sequence[PageRow], window: QMainWindow) -> None:
        super().__init__(window)
        self._desk, self._pages = desk, pages
        self._made: dict[str, QMenu] = {}
        self._within: dict[tuple[str, str], QMenu] = {}
        self._lines: dict[str, QAction] = {}
        window.menuBar().setFixedHeight(MENU)
        for menu in MENUS:
            self._made[menu], self._lines[menu] = QMenu(window), QAction(self)
            self._lines[menu].setSeparator(True)
            self._made[menu].aboutToShow.connect(partial(self._open, menu))
            window.menuBar().addMenu(self._made[menu])

    def _open(self, menu: str) -> None:
        registry = self._desk.registry
        registry.wear_icons()
        registry.refresh_all()
        # Leaving the program stays the last of its menu.
        rows = sorted((row for row in registry.rows() if row.menu == menu), key=lambda row: row.id == "desk.quit")
        _put(self._made[menu], self._wanted(menu, rows))

    @Slot()
    def show_used(self) -> None:
        """Shows those for which there are actions."""
        used = {row.menu for row in self._desk.registry.rows()}
        for menu, made in self._made.items():
            made.menuAction().setVisible(menu in used)

    def _wanted(self, menu: str, rows: Sequence[Action]) -> list[QAction]:
        """What stands in a menu; where only one other page has anything to offer there, it need not be looked for."""
        registry = self._desk.registry
        near = [row for row in rows if row.page in {"", registry.shown} or not registry.shown]
        if len(near) > MOST:
            near = [row for row in near if not row.page or registry.can(row)]
        far = {page.id: [row for row in rows if row.page == page.id and row not in near] for page in self._pages}
        far = {page: offered for page, offered in far.items() if any(map(registry.may, offered))}
        if not near and len(far) == 1:
            near, far = list(rows), {}
        here = [registry.qaction(row.id) for row in near]
        there = [self._under(menu, page, offered) for page, offered in far.items()]
        ends = [here.pop()] if near and near[-1].id == "desk.quit" else []
        return [*here, *([self._lines[menu]] if here and there else []), *there, *ends]

    def _under(self, menu: str, page: str, rows: Sequence[Action]) -> QAction:
        """The menu of another page's actions within a menu."""
        made = self._within.get((menu, page))
        if made is None:
            made = self._within[menu, page] = QMenu(self._made[menu])
        made.setTitle(next(self._desk.words.tr(row.text) for row in self._pages if row.id == page))
        _put(made, [self._desk.registry.qaction(row.id) for row in rows])
        return made.menuAction()

    def retitle(self) -> None:
        """The titles in the language now chosen."""
        for menu, made in self._made.items():
            made.setTitle(self._desk.words.tr(MENUS[menu]))


def _put(menu: QMenu, wanted: list[QAction]) -> None:
    if menu.actions() != wanted:
        menu.clear()
        menu.addActions(wanted)

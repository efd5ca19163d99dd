"""The menu of a table's row: the verbs that stand on its page's buttons and hold now, then copying, then why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction

ALWAYS, MOST = ("edit.copy", "help.why"), 12


def row_menu(table: QWidget) -> QMenu | None:
    """The menu, which goes away by itself when it is closed; None where there is nothing to do."""
    menu = QMenu(table)
    menu.addActions([action for action in _of_page(table) if action.isEnabled() and action.isVisible()])
    known = {action.objectName(): action for action in table.window().actions()}
    if menu.actions():
        menu.addSeparator()
    menu.addActions([known[name] for name in ALWAYS if name in known])
    menu.aboutToHide.connect(menu.deleteLater)
    if menu.isEmpty():
        menu.deleteLater()
        return None
    return menu


def _of_page(table: QWidget) -> Iterator[QAction]:
    """The actions on the buttons in sight of the nearest part around the table that has some, else the first of its page."""
    place = table.parentWidget()
    while place is not None and not place.isWindow():
        bars = [bar for bar in place.findChildren(QWidget) if hasattr(bar, "actions_shown") and bar.isVisible()]
        for bar in bars:
            yield from bar.actions_shown()
        if bars:
            return
        if place.actions():
            yield from [action for action in place.actions() if action.isEnabled()][:MOST]
            return
        place = place.parentWidget()

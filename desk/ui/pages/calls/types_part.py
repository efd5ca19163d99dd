"""The desk's call types over the notes: one key or click says kind, cause, work and title."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name

if TYPE_CHECKING:
    from desk.services.call_types import CallTypeView
    from desk.services.calls import LiveCall
    from desk.ui.pages.calls.page import CallsPage

SLOTS = 12


class TypesPart(QObject):
    """The types as buttons with their keys; a letter works plain outside fields and with Alt everywhere, a digit outside fields."""

    def __init__(self, page: CallsPage) -> None:
        super().__init__(page)
        self._page, self._desk = page, page.desk
        self.types: tuple[CallTypeView, ...] = ()
        self._keys: list[QShortcut] = []
        self.buttons: list[Button] = []
        page.work.more_types.clicked.connect(self.show_rest)

    def read(self) -> None:
        """Reads the desk's types."""
        desk = self._desk
        desk.lane.read(lambda: desk.services.call_types.call_types(desk.store), self._show, channel="calls.types")

    def _show(self, types: tuple[CallTypeView, ...]) -> None:
        if types == self.types:
            return
        self.types = types
        for at, row in enumerate(types[:SLOTS], start=1):
            self._desk.registry.rename(f"calls.type.{at}", row.title)
        self._listen()
        self.buttons = [self._button(row) for row in types]
        self._page.work.types.show_all(self.buttons)
        self.mark(self._page.call())

    def _button(self, row: CallTypeView) -> Button:
        made = Button(row.title, "tab", keys=row.sign.upper())
        name(made, row.title, f"Alt+{row.sign.upper()}" if row.sign.isalpha() else row.sign)
        made.clicked.connect(lambda: self._choose(row))
        return made

    def _listen(self) -> None:
        for old in self._keys:
            old.setEnabled(False)
            old.deleteLater()
        self._keys = []
        for row in self.types:
            keys = [row.sign, f"Alt+{row.sign}"] if row.sign.isalpha() else [row.sign] if row.sign else []
            for each in keys:
                made = QShortcut(QKeySequence(each), self._page, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
                made.activated.connect(partial(self._choose, row))
                self._keys.append(made)

    def rest(self) -> QMenu:
        """The types there is no room for, with their keys."""
        menu, below = QMenu(self._page), self._page.work.types.cut()
        for row, button in zip(self.types, self.buttons, strict=False):
            if button in below:
                act = menu.addAction(f"{row.title}\t{row.sign.upper()}", partial(self._choose, row))
                act.setCheckable(True)
                act.setChecked(button.isChecked())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def show_rest(self) -> None:
        """Opens them below their button."""
        button = self._page.work.more_types
        self.rest().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def has(self, nth: int) -> bool:
        """Whether there is a type in that place, and a call that can be changed."""
        return self._page.can_change() and len(self.types) >= nth

    def choose_nth(self, nth: int) -> bool:
        """The type in that place is the call's."""
        self._choose(self.types[nth - 1])
        return True

    def _choose(self, row: CallTypeView) -> None:
        if self._page.can_change():
            self._page.change(row.says())
        self.mark(self._page.call())

    def mark(self, call: LiveCall | None) -> None:
        """Which type the call shown is of."""
        for row, button in zip(self.types, self.buttons, strict=False):
            button.setChecked(call is not None and call.call_type_id == row.id)
            button.setEnabled(self._page.can_change())

"""The desk's call types over the notes: one key or click says kind, cause, work and title."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
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
        for button in self.buttons:
            button.installEventFilter(self)
        self._page.work.order_tabs()
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
        self._let_in(next((button for button in self.buttons if button.isChecked()), None))

    # The row of types is one stop of the Tab key; the arrows go along it.

    def _let_in(self, stop: Button | None) -> None:
        """Which of them the Tab key comes to: the chosen one, else the first."""
        wanted = stop or (self.buttons[0] if self.buttons else None)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if button is wanted else Qt.FocusPolicy.NoFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and Right go to the type beside, as far as they are in sight."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key())) if isinstance(event, QKeyEvent) else None
        if step is None or event.type() != QEvent.Type.KeyPress:
            return False
        seen = [button for button in self.buttons if not button.isHidden()]
        at = next((at for at, button in enumerate(seen) if button is watched), 0)
        following = seen[(at + step) % len(seen)]
        self._let_in(following)
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True

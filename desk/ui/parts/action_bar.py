"""A row of actions as tools; what does not fit goes behind "…", in order of use, and no word is ever squeezed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QMenu, QWidget

from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.labels import set_hint
from desk.ui.whys.hint import action_hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from desk.ui.actions import Registry

GAP = 2


class Tool(Button):
    """One action: its word, whether it can be done now, and a hint that says what it does, or why not."""

    def __init__(self, registry: Registry, action_id: str, parent: QWidget) -> None:
        self._registry, self._row = registry, registry.row(action_id)
        super().__init__(registry.text(self._row), "tool", self._row.icon, parent=parent)
        self.clicked.connect(lambda: registry.run(action_id))
        registry.qaction(action_id).enabledChanged.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """It can be done now, or cannot any more."""
        self.setEnabled(self._registry.qaction(self._row.id).isEnabled())
        set_hint(self, action_hint(self._registry, self._row.id))

    def retranslate(self) -> None:
        """Its word and hint; a row may have been renamed."""
        self._row = self._registry.row(self._row.id)
        self.setText(self._registry.text(self._row))
        self.follow()


class ActionBar(QWidget):
    """Draws the named actions of the registry; the most used first."""

    def __init__(
        self, registry: Registry, ids: Sequence[str], more_word: str, *, right: bool = False, parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._registry, self._ids, self._right = registry, tuple(ids), right
        self._buttons = {action_id: Tool(registry, action_id, self) for action_id in ids}
        self._more = icon_button("more", more_word)
        self._more.setParent(self)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self._more.clicked.connect(self._open)
        self._hidden: list[str] = []
        self.setFixedHeight(self._more.height())
        registry.changed.connect(self.retranslate)

    @Slot()
    def retranslate(self) -> None:
        """Words changed: widths too."""
        for button in self._buttons.values():
            button.retranslate()
        self._lay_out()

    def set_more_word(self, word: str) -> None:
        """The name of the "…" button."""
        self._more.describe(word)

    def shown(self) -> list[str]:
        """The actions that have a button now."""
        return [action_id for action_id in self._ids if action_id not in self._hidden]

    def actions_shown(self) -> list[QAction]:
        """Every action of the bar, with a button or behind the "…"."""
        return [self._registry.qaction(action_id) for action_id in self._ids]

    def _fill(self) -> None:
        self._menu.clear()
        for action_id in self._hidden:
            self._menu.addAction(self._registry.qaction(action_id))

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def sizeHint(self) -> QSize:
        """Room for every action."""
        return QSize(sum(button.sizeHint().width() + GAP for button in self._buttons.values()), self._more.height())

    def minimumSizeHint(self) -> QSize:
        """Room for the "…"."""
        return self._more.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as many as fit."""
        self._lay_out()

    def _lay_out(self) -> None:
        may = [action_id for action_id in self._ids if self._registry.may(self._registry.row(action_id))]
        widths = {action_id: self._buttons[action_id].sizeHint().width() for action_id in may}
        room, whole = self.width(), sum(width + GAP for width in widths.values())
        room -= 0 if whole <= room else self._more.sizeHint().width() + GAP
        shown: list[str] = []
        for action_id in may:
            if sum(widths[taken] + GAP for taken in shown) + widths[action_id] > room:
                break
            shown.append(action_id)
        self._hidden = [action_id for action_id in may if action_id not in shown]
        used = sum(widths[action_id] + GAP for action_id in shown) + (self._more.sizeHint().width() if self._hidden else 0)
        x = max(0, self.width() - used) if self._right else 0
        for action_id, button in self._buttons.items():
            button.setVisible(action_id in shown)
            if action_id in shown:
                button.setGeometry(x, 0, widths[action_id], self.height())
                x += widths[action_id] + GAP
        self._more.setVisible(bool(self._hidden))
        self._more.setGeometry(x, 0, self._more.sizeHint().width(), self.height())

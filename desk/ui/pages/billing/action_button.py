"""A button that is an action of the registry: its word, its key, and whether it can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desk.ui.parts.buttons import Button
from desk.ui.parts.labels import name, set_hint
from desk.ui.whys.hint import action_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from desk.ui.actions import Registry


class ActionButton(Button):
    """Follows its action; hidden from those who may not. Without a `word` it is an icon whose word is said by its hint."""

    def __init__(
        self, registry: Registry, action_id: str, kind: str = "ordinary", *, keys: bool = False, word: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self._row, self._word = registry.row(action_id), word
        super().__init__("", kind, self._row.icon, self._row.keys if keys else "", parent=parent)
        self._registry, self._action = registry, registry.qaction(action_id)
        self.clicked.connect(lambda: registry.run(action_id))
        self._action.enabledChanged.connect(self._say)
        registry.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """The action's word and hint."""
        if self._word:
            self.setText(self._registry.text(self._row))
        else:
            name(self, self._registry.text(self._row))
        self._say()

    @Slot()
    def _say(self) -> None:
        """Whether it can be done now, and a hint that says what it does, or why not."""
        self.setEnabled(self._action.isEnabled())
        set_hint(self, action_hint(self._registry, self._row.id))

    def actions_shown(self) -> list[QAction]:
        """Its action, for the menu of a row."""
        return [self._action]

    def may(self) -> bool:
        """Whether the person's role may."""
        return self._registry.may(self._row)

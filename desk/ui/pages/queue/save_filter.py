"""The name of a filter, and whether it is everybody's: for a new one, or one that is to be called otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from desk.ui import theme
from desk.ui.form import text_field
from desk.ui.parts.labels import name
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desk.ui.pages.queue.page import QueuePage

WIDE = 320


class SaveFilter(Popover):
    """What is to be done with name and whether it is shared is told by `answer`; it stays open until the filter is saved."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._named: Callable[[str, bool], None] | None = None
        self.field, self.shared = text_field(), QCheckBox()
        self.shared.setFont(theme.font())
        self.body.addWidget(self.field)
        self.body.addWidget(self.shared)
        self.other.hide()
        self.setMinimumWidth(WIDE)  # a language with longer words makes it wider

    def answer(self, named: Callable[[str, bool], None]) -> None:
        """What is to be done with the name."""
        self._named = named

    def ask(self, title: str, first: str, anchor: QWidget, *, shared: bool) -> None:
        """Asks for the name, beginning at one."""
        words = self._page.words
        self.title.setText(title)
        self.do.setText(words.tr("Save"))
        self.shared.setText(words.tr("Everybody at the desk sees it"))
        self.field.setPlaceholderText(words.tr("Name of the filter"))
        name(self.field, words.tr("Name of the filter"))
        self.field.setText(first)
        self.shared.setChecked(shared)
        self.open_below(anchor)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Saves under the name written."""
        if self._named is not None:
            self._named(self.field.text(), self.shared.isChecked())

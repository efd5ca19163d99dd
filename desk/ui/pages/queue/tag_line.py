"""The tags of a ticket as chips that go by a click, and the plus that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.ui.parts.buttons import Button
from desk.ui.parts.flow import Flow
from desk.ui.parts.labels import name, set_hint

if TYPE_CHECKING:
    from desk.words import Words

HEIGHT = 22


class TagLine(QWidget):
    """`add_wanted` from the plus, `removed(name)` from a tag."""

    add_wanted = Signal()
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._tags: tuple[str, ...] | None = None
        self.add = Button("", "tool", "new", height=HEIGHT)
        self.add.clicked.connect(self.add_wanted)
        self._code = ""

    def show_tags(self, tags: tuple[str, ...], words: Words) -> None:
        """Writes the tags; the same ones again stand as they are."""
        if (tags, words.code) == (self._tags, self._code):
            return
        self._tags, self._code = tags, words.code
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add:
                widget.hide()
                widget.deleteLater()
        for tag in tags:
            made = Button(tag, "tool", "tag", height=HEIGHT)
            hint = words.say("Take the tag {tag} away", tag=tag)
            made.clicked.connect(lambda _on=False, gone=tag: self.removed.emit(gone))
            name(made, hint)
            set_hint(made, hint)
            self._flow.addWidget(made)
        self.add.describe(words.tr("Add a tag"))
        self._flow.addWidget(self.add)

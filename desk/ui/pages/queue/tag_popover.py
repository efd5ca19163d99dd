"""A tag for the tickets chosen: found as one types, made on the fly; several with commas between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk.rules.errors import Refused
from desk.ui.parts.labels import name
from desk.ui.parts.pick_field import Pick, PickField
from desk.ui.parts.popover import Popover

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desk.rules.errors import Told
    from desk.ui.pages.queue.page import QueuePage

WIDTH = 260


class TagPopover(Popover):
    """One field; what is typed and not found is a new tag."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self.field = PickField(page.desk.lane, self._look, icon="tag", width=WIDTH)
        self.body.addWidget(self.field)
        self.other.hide()
        self.field.picked.connect(lambda _value: self.accept())

    def ask(self, count: int, anchor: QWidget) -> None:
        """Asks for a number of tickets."""
        words = self._page.words
        self.title.setText(words.many("Tag the ticket", "Tag {n} tickets", count))
        self.do.setText(words.tr("Tag"))
        self.field.show_pick(None)
        self.field.setPlaceholderText(words.tr("Tag, or a new word"))
        name(self.field, words.tr("Tag"))
        self.open_below(anchor)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _look(self, text: str) -> Sequence[Pick]:
        desk = self._page.desk
        hits = desk.services.tickets.find_tags(desk.store, text=text.rpartition(",")[2].strip())
        return [Pick(hit.name, hit.name, str(hit.tickets)) for hit in hits]

    def accept(self) -> None:
        """Tags the tickets."""
        names = tuple(part.strip() for part in self.field.text().split(",") if part.strip())
        if not names:
            self.refuse(self._page.words.tr("Write the tag."))
            return
        self._page.verbs.tag(names, self.dismiss, self._refused)

    def _refused(self, error: Told) -> None:
        self.refuse(self._page.desk.sentence(error) if isinstance(error, Refused) else "")

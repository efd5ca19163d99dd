"""The views of the queue: rows of data, the list beside the table, and the drop-down it folds into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desk.ui.pages.queue.view_items import FilterItems, View, ViewItem
from desk.ui.parts.card import pane
from desk.ui.tokens import VIEWS as WIDTH
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QMouseEvent

    from desk.services.filters import FilterView
    from desk.words import Words

VIEWS: tuple[View, ...] = (
    View("all_open", mark("All open"), "queue", "1", mark("No ticket is open.")),
    View("mine", mark("Mine"), "user", "2", mark("No open ticket is yours.")),
    View("unassigned", mark("Unassigned"), "take", "3", mark("Every open ticket has an owner.")),
    View("breached", mark("Breached"), "breached", "4", mark("No promise is breached."), red=True),
    View("due_today", mark("Due today"), "hours", "5", mark("Nothing falls due today.")),
    View("waiting", mark("Waiting"), "hold", "6", mark("No ticket waits for its customer.")),
    View("held", mark("Held"), "held", "7", mark("No ticket is held.")),
    View("level_3", mark("Level 3"), "escalate", "8", mark("No ticket is on level 3.")),
    View("management", mark("Management"), "management", "9", mark("No ticket is with management.")),
    View("resolved", mark("All resolved"), "resolve", "0", mark("No ticket has been resolved yet.")),
)
BY_ID = {view.id: view for view in VIEWS}


class ViewList(QWidget):
    """The list of views at the left of a wide page, the saved filters below; each says what is asked of it by its id."""

    picked = Signal(str)
    filter_picked = Signal(int)
    rename_wanted = Signal(int)
    delete_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(WIDTH)
        ground = pane("chrome")
        column = QVBoxLayout(ground)
        column.setContentsMargins(8, 10, 8, 8)
        column.setSpacing(1)
        self._group = QButtonGroup(self)
        self.items = {view.id: ViewItem(view) for view in VIEWS}
        for item in self.items.values():
            self._group.addButton(item)
            column.addWidget(item)
            item.clicked.connect(lambda _on=False, wanted=item.view.id: self.picked.emit(wanted))
        self.filters = FilterItems(self._group)
        self.filters.picked.connect(self.filter_picked)
        self.filters.rename_wanted.connect(self.rename_wanted)
        self.filters.delete_wanted.connect(self.delete_wanted)
        column.addWidget(self.filters, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)

    def choose(self, view_id: str) -> None:
        """Shows which view is chosen."""
        self.items[view_id].setChecked(True)

    def choose_filter(self, filter_id: int, view_id: str) -> None:
        """Shows which saved filter is chosen, else the view."""
        if not self.filters.choose(filter_id):
            self.choose(view_id)

    def show_filters(self, filters: Sequence[FilterView], words: Words) -> None:
        """The saved filters, in order."""
        self.filters.show_filters(filters, words)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many tickets each view holds."""
        for view_id, item in self.items.items():
            item.show_count(counts.get(view_id, 0))

    def show_filter_counts(self, counts: Mapping[int, tuple[int, bool]]) -> None:
        """How many tickets each filter holds, and whether there are more than were counted."""
        self.filters.show_counts(counts)

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        for item in self.items.values():
            item.say(words)
        self.filters.retranslate(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the items does nothing."""
        event.accept()

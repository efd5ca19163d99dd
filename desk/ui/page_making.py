"""The pages that are made so far: each in short steps when it is first opened, the rest one after the other while nothing else happens.

A page is dressed when it is first seen, not when it is made: the sheet costs ten kilobytes a widget, and most days see few pages.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QStackedWidget

    from desk.ui.desk_context import Desk
    from desk.ui.memory import Memory
    from desk.ui.page import Page
    from desk.ui.pages import PageRow

IDLE = 400


class PageMaking(QObject):
    """Makes pages into a stack; `stale` names those to be read before they are seen, `all_made` says that none is left to make."""

    all_made = Signal()

    def __init__(self, desk: Desk, rows: Sequence[PageRow], stack: QStackedWidget, memory: Memory) -> None:
        super().__init__(stack)
        self.made: dict[str, Page] = {}
        self.stale: set[str] = set()
        self._desk, self._rows, self._stack, self._memory = desk, rows, stack, memory
        self._under_way: dict[str, Iterator[Page | None]] = {}

    def page(self, page_id: str) -> Page:
        """The page of that id, made if need be."""
        while page_id not in self.made:
            self._make_on(page_id)
        return self.made[page_id]

    def dress(self, page_id: str) -> None:
        """A page that is about to be seen wears the sheet from now on."""
        from desk.ui.theme import wear

        wear(self.made[page_id], when_seen=True)

    def make_rest(self) -> None:
        """Makes the pages not yet visited when the window has been idle a moment: their actions can be found, their counts shown."""
        QTimer.singleShot(IDLE, self, self._make_next)

    def _make_on(self, page_id: str) -> None:
        """Takes the next step in making a page; after a fault the next try begins anew."""
        steps = self._under_way.pop(page_id, None) or self._steps(page_id)
        page = next(steps)
        if page is None:
            self._under_way[page_id] = steps
        else:
            self.made[page_id] = page

    def _steps(self, page_id: str) -> Iterator[Page | None]:
        """A page's making in steps that are short enough to be taken between two keys; the last one answers the page."""
        from desk.ui.page import Page
        from desk.ui.parts.late import be_dense

        row = next(row for row in self._rows if row.id == page_id)
        made = getattr(import_module(row.module), row.name)(self._desk)
        if not isinstance(made, Page):
            raise TypeError(f"{row.name} is not a page")
        yield None
        self._stack.addWidget(made)
        self._desk.registry.add(made.action_rows(), made)
        made.retranslate()
        be_dense(made, self._desk)
        made.keep_places(self._memory)
        self.stale.add(page_id)
        yield made

    @Slot()
    def _make_next(self) -> None:
        self._desk.registry.wear_icons()
        row = next((row for row in self._rows if row.id not in self.made), None)
        if row is None:
            self.all_made.emit()
            return
        module, page_id = row.module, row.id
        # The page's code is loaded beside the window's thread: only the making of its parts stops the window.
        self._desk.lane.read(lambda: import_module(module), lambda _module: self._make_one(page_id))

    def _make_one(self, page_id: str) -> None:
        if page_id not in self.made:
            self._make_on(page_id)
        if page_id in self.made:
            self.make_rest()
        else:
            self._desk.turns.add(("make", page_id), lambda: self._make_one(page_id))

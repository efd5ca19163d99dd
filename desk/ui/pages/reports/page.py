"""The Reports page: tabs in its head, one of them open."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.page import Page
from desk.ui.pages.reports.tabs import TABS
from desk.ui.parts.buttons import Button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line
from desk.ui.parts.late import take_in
from desk.ui.tokens import HEAD
from desk.words import mark

if TYPE_CHECKING:
    from desk.services.changes import Changed
    from desk.ui.actions import Action
    from desk.ui.desk_context import Desk
    from desk.ui.memory import Memory
    from desk.ui.pages.reports.tab import ReportTab

KINDS: Final[dict[str, type[ReportTab]]] = {row.id: getattr(import_module(row.module), row.name) for row in TABS}


class ReportsPage(Page):
    """Tabs are made with the page; each is put into it (and so dressed) and read when it is first opened, if one may see it."""

    id = "reports"
    cares_for: ClassVar[frozenset[str]] = frozenset().union(*(kind.cares_for for kind in KINDS.values()))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stack, self.buttons = QStackedWidget(), {row.id: Button("", "tab") for row in TABS}
        self.tabs = {key: kind(desk) for key, kind in KINDS.items()}
        self.tab, self._stale = TABS[0].id, set(self.tabs)
        head = pane("canvas")
        head.setFixedHeight(HEAD)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(2)
        for key, button in self.buttons.items():
            button.setFixedHeight(30)
            button.clicked.connect(lambda _on=False, wanted=key: self.open_tab(wanted))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, share in ((head, 0), (line(), 0), (self.stack, 1)):
            column.addWidget(part, share)
        desk.person_changed.connect(self._sat_down)

    def title(self) -> str:
        """The page's name."""
        return self.desk.words.tr(mark("Reports"))

    def action_rows(self) -> list[Action]:
        """What can be done on each of its tabs."""
        return [row for each in self.tabs.values() for row in each.action_rows()]

    # Tabs.

    def current(self) -> ReportTab:
        """The tab that is open."""
        return self.tabs[self.tab]

    def offered(self) -> list[str]:
        """The tabs this person may see."""
        return [row.id for row in TABS if not row.who or self.desk.person.role in row.who]

    def open_tab(self, tab: str) -> None:
        """Opens a tab and puts the cursor where its work goes on."""
        if tab in self.offered():
            self._show(tab)
            self.current().take_focus()

    def _show(self, tab: str, changed: Changed | None = None) -> None:
        self.tab = tab
        if self.stack.indexOf(self.tabs[tab]) < 0:
            take_in(self.stack, self.tabs[tab], self.desk)  # not before: the sheet costs ten kilobytes a widget
        self.stack.setCurrentWidget(self.tabs[tab])
        for key, button in self.buttons.items():
            button.setChecked(key == tab)
        if self.desk.store is not None and tab in self._stale:
            self._stale.discard(tab)
            self.tabs[tab].reload(changed)
        self.desk.registry.refresh()

    @Slot()
    def _sat_down(self) -> None:
        """Another person sits here: only what they may see is offered, and what was read for somebody else is read anew."""
        offered = self.offered()
        for key, button in self.buttons.items():
            button.setVisible(key in offered)
        self._stale = set(self.tabs)
        if self.tab not in offered:
            self._show(offered[0])

    # What every page does.

    def reload(self, changed: Changed | None = None) -> None:
        """Reads the open tab anew; the others when they are opened."""
        self._stale |= {key for key, each in self.tabs.items() if changed is None or changed.kinds & each.cares_for}
        self._show(self.tab if self.tab in self.offered() else self.offered()[0], changed)

    def show_thing(self, **what: Any) -> None:
        """Opens a tab, and there the thing named: `show_thing(tab="operations", outage_id=3)`."""
        wanted = {key: value for key, value in what.items() if key != "tab"}
        self.open_tab(str(what.get("tab") or self.tab))
        if wanted:
            self.current().show_thing(**wanted)

    def take_focus(self) -> None:
        """The open tab knows where."""
        self.current().take_focus()

    def keep_places(self, memory: Memory) -> None:
        """The tabs' own tables and handles."""
        for each in self.tabs.values():
            each.keep_places(memory)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        offered = self.offered()
        for row in TABS:
            self.buttons[row.id].setText(tr(row.text))
            self.buttons[row.id].setVisible(row.id in offered)
            self.buttons[row.id].setChecked(row.id == self.tab)
            self.tabs[row.id].retranslate()

    def redress(self) -> None:
        """The theme has changed."""
        for each in self.tabs.values():
            each.redress()

    def can_leave(self) -> bool:
        """Whether no tab holds something typed and not saved; the first that does is opened."""
        typing = next((key for key, each in self.tabs.items() if each.is_typing()), None)
        if typing is not None:
            self.open_tab(typing)
        return typing is None

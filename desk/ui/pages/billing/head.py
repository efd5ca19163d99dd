"""The page's head: tabs with their counts, find, the month, and what else there is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.labels import line, name, set_hint
from desk.ui.parts.page_head import FindField
from desk.ui.tokens import HEAD
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QResizeEvent

    from desk.ui.desk_context import Desk
    from desk.words import Words

TABS: Final = {
    "unbilled": mark("Unbilled"), "drafts": mark("Drafts"), "issued": mark("Issued"), "overdue": mark("Overdue"),
    "prices": mark("Price list"), "payments": mark("Payments"),
}  # fmt: skip
BACK, FIND_WIDTH, GAP = 12, 132, 2


class BillingHead(QWidget):
    """`wanted(tab)`, `month_wanted("2026-04" or "")`; where there is little room the find field waits behind its glass."""

    wanted = Signal(str)
    month_wanted = Signal(str)

    def __init__(self, desk: Desk, fill_menu: Callable[[QMenu], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._finding, self._has_month = desk, False, True
        self.month = ""
        self.tabs = {tab: Button("", "tab") for tab in TABS}
        self.finder, self.glass = FindField(key="/", width=FIND_WIDTH), icon_button("search", "")
        self.month_button, self.more = Button("", "tool", "plan"), icon_button("more", "")
        self._months, self._menu = QMenu(self), QMenu(self)
        bar = pane("canvas")
        bar.setFixedHeight(HEAD)
        self._row = QHBoxLayout(bar)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(GAP)
        for tab, button in self.tabs.items():
            button.setFixedHeight(30)
            button.clicked.connect(lambda _on=False, chosen=tab: self.wanted.emit(chosen))
            self._row.addWidget(button)
        self._row.addStretch(1)
        for part in (self.finder, self.glass, self.month_button, self.more):
            self._row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(line())
        self._months.aboutToShow.connect(self._fill_months)
        self.month_button.set_menu(self._months)
        self._menu.aboutToShow.connect(lambda: fill_menu(self._menu))
        self.more.clicked.connect(lambda: self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.glass.clicked.connect(self.go_find)
        self.finder.left.connect(self._found)

    # What it shows.

    def choose(self, tab: str) -> None:
        """Shows which tab is open; only unbilled work has a month."""
        for key, button in self.tabs.items():
            button.setChecked(key == tab)
        self._has_month = tab == "unbilled"
        self._fit()

    def count(self, counts: Mapping[str, int]) -> None:
        """The numbers beside the tabs' words."""
        for tab, button in self.tabs.items():
            number = counts.get(tab, 0)
            button.set_count(self._desk.words.number(number) if number else "")
        self._fit()

    def show_month(self, month: str) -> None:
        """Which month is shown; "" is all of them."""
        self.month = month
        self.retranslate()

    def retranslate(self) -> None:
        """Writes every word."""
        words = self._desk.words
        for tab, button in self.tabs.items():
            button.setText(words.tr(TABS[tab]))
        self.finder.set_placeholder(words.tr(mark("Find")))
        for part in (self.glass, self.finder):
            name(part, words.tr(mark("Find a customer, a number or work")), "/")
        set_hint(self.glass, words.tr(mark("Find a customer, a number or work")))
        self.more.describe(words.tr(mark("More")))
        self.month_button.setText(month_word(self.month, self._desk.now().date(), words))
        name(self.month_button, words.say("Month of the work: {month}", month=self.month_button.text()))
        self._fit()

    # The month.

    def _fill_months(self) -> None:
        self._months.clear()
        today, words = self._desk.now().date(), self._desk.words
        for month in ["", *months_back(today)]:
            made = self._months.addAction(month_word(month, today, words))
            made.setCheckable(True)
            made.setChecked(month == self.month)
            made.triggered.connect(lambda _on=False, chosen=month: self.month_wanted.emit(chosen))

    # Finding, where there is little room.

    def go_find(self) -> None:
        """Puts the cursor into the find field, in place of the tabs where there is no room for both."""
        self._finding = True
        self._fit()
        self.finder.setFocus()
        self.finder.selectAll()

    def _found(self) -> None:
        self._finding = False
        self._fit()

    def _fit(self) -> None:
        """Shows what there is room for: tabs first, the month, then the find field or only its glass."""
        self.month_button.setVisible(self._has_month)
        others = [*self.tabs.values(), self.more, *([self.month_button] if self._has_month else [])]
        used = sum(part.sizeHint().width() + GAP for part in others) + 16 + 12 + 16
        roomy = used + FIND_WIDTH <= self.width()
        finding = not roomy and (self._finding or bool(self.finder.text()))
        for button in self.tabs.values():
            button.setVisible(not finding or button.isChecked())
        self.finder.setVisible(roomy or finding)
        self.glass.setVisible(not roomy and not finding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the head out anew."""
        self._fit()


def months_back(today: date) -> list[str]:
    """This month and the eleven before it."""
    first = today.year * 12 + today.month - 1
    return [f"{(first - back) // 12}-{(first - back) % 12 + 1:02}" for back in range(BACK)]


def month_word(month: str, today: date, words: Words) -> str:
    """A month's name, with its year unless it is this year's."""
    if not month:
        return words.tr(mark("All months"))
    day = date.fromisoformat(f"{month}-01")
    said = words.month(day)
    said = said.removesuffix(str(day.year)).strip() if day.year == today.year else said
    return said[:1].upper() + said[1:]

"""How the page is laid out: the lists with their head and foot, or the form that stands in their place; the paper at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from desk.ui.parts.card import pane
from desk.ui.parts.splitter import Splitter
from desk.ui.tokens import PAPER

if TYPE_CHECKING:
    from desk.ui.pages.billing.page import BillingPage
    from desk.ui.pages.billing.side_form import SideForm

# Which list stands on a tab; on the others it is the invoices.
LISTS = {"unbilled": "unbilled", "prices": "prices", "payments": "money"}
NARROWEST_PAPER, ROOMY, SPLIT = 356, 1300, "billing.split"


class Layout:
    """Owns the stacks and the handle between lists and paper."""

    def __init__(self, page: BillingPage) -> None:
        self._page = page
        self.lists, self.side = QStackedWidget(), QStackedWidget()
        self.lists.addWidget(page.unbilled)
        left = pane("canvas")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget, share in ((page.head, 0), (self.lists, 1), (page.bar, 0), (page.foot, 0)):
            column.addWidget(widget, share)
        self.side.addWidget(left)
        self.split = Splitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.side)
        self.split.addWidget(page.papers)
        self.split.setStretchFactor(0, 1)
        page.papers.setMinimumWidth(NARROWEST_PAPER)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.split.splitterMoved.connect(self._remember)

    def show_list(self, tab: str) -> None:
        """Shows the list of a tab."""
        self.lists.setCurrentWidget(getattr(self._page, LISTS.get(tab, "invoices")))

    def focus_list(self) -> None:
        """The cursor goes into the list shown; where that is empty, to the paper or the page, so that the page's keys hold."""
        page = self._page
        table = getattr(page, LISTS.get(page.tab, "invoices")).table
        empty = page.papers.paper if page.papers.paper.isVisible() else page
        (table if table.isVisible() else empty).setFocus()

    # A form in the lists' place.

    def open_form(self, form: SideForm) -> None:
        """A form takes the lists' place, beside the paper it is about."""
        if self.side.indexOf(form) < 0:
            self.side.addWidget(form)
            form.left.connect(self.close_form)
        self.side.setCurrentWidget(form)
        self._page.papers.show_form()
        self._page.desk.registry.refresh()

    @Slot()
    def close_form(self) -> None:
        """The lists are there again."""
        if self.form() is not None:
            self.side.setCurrentIndex(0)
            self._page.form_closed()
            self.focus_list()
            self._page.desk.registry.refresh()

    def leave_form(self) -> None:
        """Something else is wanted: what is typed in the form waits."""
        form = self.form()
        if form is not None:
            form.leave()

    def form(self) -> SideForm | None:
        """The form that is open."""
        from desk.ui.pages.billing.side_form import SideForm

        shown = self.side.currentWidget()
        return shown if isinstance(shown, SideForm) else None

    # The handle.

    def share(self) -> None:
        """The paper takes the width it was given, or its usual one."""
        page = self._page
        kept = page.desk.settings["widths"].get(SPLIT)
        paper = kept if isinstance(kept, int) else PAPER if page.width() >= ROOMY else NARROWEST_PAPER
        self.split.setSizes([page.width() - paper - self.split.handleWidth(), paper])

    @Slot()
    def _remember(self) -> None:
        settings = self._page.desk.settings
        settings["widths"] = {**settings["widths"], SPLIT: self.split.sizes()[1]}

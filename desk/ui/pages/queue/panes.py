"""How views, table and ticket share the page: wide, folded below 1360 px, and the ticket over the table below 1180."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desk.ui.parts.labels import line
from desk.ui.parts.splitter import Splitter
from desk.ui.tokens import RAIL, TICKET

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desk.ui.pages.queue.memory import Kept
    from desk.ui.pages.queue.new_ticket import NewTicketForm
    from desk.ui.pages.queue.queue_table import QueueTable
    from desk.ui.pages.queue.ticket_pane import TicketPane
    from desk.ui.pages.queue.views import ViewList

# Widths of the whole window, as the look is drawn.
FOLDED, NARROW, TICKET_LEAST = 1360, 1180, 380


class Panes(QWidget):
    """The page's one row; what stands at the right is the ticket or the form of a new one."""

    def __init__(self, views: ViewList, middle: QueueTable, pane: TicketPane, kept: Kept) -> None:
        super().__init__()
        self._views, self._middle, self._pane, self._kept = views, middle, pane, kept
        self._form: NewTicketForm | None = None
        self._over = False
        self.right = QStackedWidget()
        self.right.setMinimumWidth(TICKET_LEAST)
        self.right.addWidget(pane)
        self.split = Splitter(Qt.Orientation.Horizontal)
        self.split.addWidget(middle)
        self.split.addWidget(self.right)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self._line = line(upright=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(views)
        row.addWidget(self._line)
        row.addWidget(self.split, 1)
        self.right.hide()

    def add_form(self, form: NewTicketForm) -> None:
        """The form of a new ticket has been made: it stands where the ticket stands."""
        self._form = form
        self.right.addWidget(form)

    def is_folded(self) -> bool:
        """Whether the views stand in the head's drop-down."""
        return self.width() + RAIL + 1 < FOLDED

    def is_narrow(self) -> bool:
        """Whether the ticket takes the table's place."""
        return self.width() + RAIL + 1 < NARROW

    def shows_form(self) -> bool:
        """Whether a new ticket is being written."""
        return self._form is not None and self.right.currentWidget() is self._form

    def shows_ticket(self) -> bool:
        """Whether a ticket can be seen."""
        return self.right.isVisible() and not self.shows_form()

    def open(self) -> None:
        """The ticket is asked for: it stays open until it is closed."""
        self._over = self._kept.pane = True
        self.settle()

    def close_ticket(self) -> None:
        """The whole width for the table."""
        if self.is_narrow():
            self._over = False
        else:
            self._kept.pane = False
        self.settle()

    def uncover(self) -> None:
        """The table comes out from under a ticket that lies over it."""
        self._over = False
        self.settle()

    def turn(self, *, form: bool) -> None:
        """The form of a new ticket, or the ticket."""
        self.right.setCurrentWidget(self._form if form and self._form is not None else self._pane)
        self.settle()

    def settle(self) -> None:
        """Shows or hides what stands at the right, as the room and the person ask for."""
        narrow, before = self.is_narrow(), self.right.isVisible()
        wanted = self._over if narrow else self._kept.pane
        shown = self.shows_form() or (self._pane.ticket is not None and wanted)
        self._middle.setVisible(not (shown and narrow))
        self.right.setVisible(shown)
        self._pane.back.setVisible(narrow)
        if shown and not narrow and not before:
            kept = self._kept.split[1] if self._kept.split[1:] else TICKET
            self.split.setSizes([self.split.width() - kept, kept])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds the views, and settles the rest."""
        super().resizeEvent(event)
        folded = self.is_folded()
        self._views.setVisible(not folded)
        self._line.setVisible(not folded)
        self._middle.fold(folded=folded)
        self.settle()

    def keep(self) -> None:
        """Notes how the room is shared."""
        if self.right.isVisible() and self._middle.isVisible():
            self._kept.split = self.split.sizes()

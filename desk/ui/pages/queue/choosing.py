"""What is looked at: a view, a search, a row, a ticket; and where the focus goes after each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from desk.ui.pages.queue.page import QueuePage


class Choosing:
    """The room of the queue page where views, rows and tickets are chosen."""

    def __init__(self, page: QueuePage) -> None:
        self._page, self._desk = page, page.desk

    def wire(self) -> None:
        """Listens to table, search and views."""
        page, table = self._page, self._page.table
        page.views.picked.connect(self.show_view)
        page.middle.view_wanted.connect(self.show_view)
        page.middle.field.searched.connect(self.search_for)
        page.middle.field.left.connect(self._found)
        page.middle.leave.clicked.connect(self._leave_empty)
        table.chosen.connect(self._chosen)
        table.opened.connect(self.open_ticket)
        table.clicked.connect(lambda index: self.open_ticket(page.model.id_at(index.row()), focus=False))
        table.closed.connect(self.close_pane)
        table.sort_wanted.connect(self._sorted)
        table.too_many.connect(self._desk.refuse_more_rows)
        table.selectionModel().selectionChanged.connect(lambda *_: self._desk.registry.refresh())
        page.pane.back_wanted.connect(self.close_pane)

    def show_view(self, view_id: str) -> None:
        """Turns to a view."""
        page = self._page
        page.view = page.kept.view = view_id
        page.filtering.leave()
        page.views.choose(view_id)
        page.answers.show_head()
        self._desk.registry.refresh()
        page.answers.read_ids()
        self.focus_table()

    def begin_search(self) -> None:
        """Puts the cursor into the search."""
        self._page.panes.uncover()
        self._page.middle.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.middle.field.selectAll()

    def search_for(self, text: str) -> None:
        """Shows what is found; an empty text shows the view again."""
        if text != self._page.search:
            self._page.search = text
            self._page.filtering.begin()
            self._page.filtering.show()
            self._page.answers.read_ids()

    def _found(self) -> None:
        self.focus_table()
        current = self._page.table.current_id()
        if self._page.search and current is not None:
            self.open_ticket(current, focus=False)

    def _leave_empty(self) -> None:
        if self._page.search:
            self._page.middle.field.clear()
            self.search_for("")
        elif self._page.filtering.conditions:
            self._page.filtering.clear()
        elif self._page.view == "all_open":
            self._page.new_ticket()
        else:
            self.show_view("all_open")

    def _sorted(self, key: str, down: bool) -> None:  # noqa: FBT001 - a signal's arguments
        page = self._page
        if page.filtering.saved is None:  # a filter's order is the filter's
            page.kept.sort, page.kept.down = key, down
        page.filtering.show()
        page.answers.read_ids()

    def _chosen(self, ticket_id: int | None) -> None:
        self._desk.registry.refresh()
        if ticket_id is not None and not self._page.table.restoring:
            self._turn_to(ticket_id)

    def _turn_to(self, ticket_id: int) -> None:
        shown = self._page.pane.ticket
        if shown is None or shown.id != ticket_id:
            self._page.answers.read_ticket(ticket_id)
        elif self._page.answers.wanted is None and self._page.coming.ticket_id != ticket_id:
            self._page.coming.leave()
            self._page.answers.stay()

    def open_ticket(self, ticket_id: int, *, focus: bool = True) -> None:
        """Opens a ticket beside (or over) the table."""
        self._page.popovers.leave_form()
        self._page.panes.open()
        self._turn_to(ticket_id)
        if focus or not self._page.middle.isVisible():  # rows that a ticket lies over had the keyboard
            self.focus_table()

    def close_pane(self) -> None:
        """Gives the whole width to the table."""
        self._page.panes.close_ticket()
        self.focus_table()

    def focus_table(self) -> None:
        """Back to the rows."""
        page = self._page
        (page.table if page.middle.isVisible() else page.pane.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_thing(self, **what: Any) -> None:
        """`ticket_id` opens a ticket, `view` turns to a view, `filter_id` to a saved filter, `new` begins a ticket."""
        page = self._page
        if isinstance(filter_id := what.get("filter_id"), int):
            page.filtering.choose(filter_id)
        if "view" in what:
            self.show_view(str(what["view"]))
        if what.get("new"):
            page.new_ticket()
        if isinstance(ticket_id := what.get("ticket_id"), int):
            if page.pane.ticket is None or page.pane.ticket.id != ticket_id:
                page.coming.ask(ticket_id)
            if page.model.row_of(ticket_id) is None:
                page.search, page.answers.wanted = "", ticket_id
                page.middle.field.clear()
                self.show_view("all_open")
            page.table.choose(ticket_id)
            self.open_ticket(ticket_id)

    def open_first(self) -> bool:
        """Opens the first of the rows chosen where no ticket can be seen; whether one can now."""
        if not self._page.panes.shows_ticket():
            if not (ids := self._page.selection.ids()):
                return False
            self.open_ticket(ids[0], focus=False)
        return True

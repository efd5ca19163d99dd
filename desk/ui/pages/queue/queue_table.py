"""The middle of the page: head with view, count, search and tools; the table; and what stands there when it is empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.pages.queue.column_layout import ColumnLayout
from desk.ui.pages.queue.drop_down import opens
from desk.ui.pages.queue.filter_bar import FilterBar
from desk.ui.pages.queue.views import BY_ID, VIEWS
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.page_head import FindField, PageHead
from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from desk.services.filters import FilterView
    from desk.services.queue import QueueRow
    from desk.ui.pages.queue.memory import Kept
    from desk.ui.pages.queue.queue_model import QueueModel
    from desk.words import Words

ROOMY_HEAD, FIND, FIND_SMALL = 700, 220, 160


class TicketTable(RowTable):
    """The rows; Escape closes the ticket beside them."""

    closed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the pane; the rest as every table."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class QueueTable(QWidget):
    """`view_wanted(id)` and `filter_wanted(id)` from the drop-down, `new_wanted`, `columns_wanted` asks for their popover."""

    view_wanted = Signal(str)
    new_wanted = Signal()
    filter_wanted = Signal(int)
    columns_wanted = Signal()

    def __init__(self, model: QueueModel, kept: Kept, *, compact: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._model = kept, model
        self._words: Words | None = None
        self._folded = False
        self._shown: tuple[str, int | None, bool, bool] = (kept.view, None, False, False)
        self._counts: dict[str, int] = {}
        self.head = PageHead()
        self.views = Button("", "tool")
        self._menu = QMenu(self)
        opens(self.views, self._menu)
        self.count = text_label("", 13, 400, "text3", figures=True)
        self.field = FindField("", "/", 220)
        self.narrow, self.choose_columns = icon_button("filter", "", "F"), icon_button("columns", "")
        self.filter_bar = FilterBar()
        self._filters: tuple[FilterView, ...] = ()
        self._held: dict[int, str] = {}
        self._called = ""
        self.new = Button("", "ordinary", "new", "Ctrl+N")
        self.table = TicketTable(many=True, compact=compact)
        self.table.setModel(model)
        self.columns = ColumnLayout(model.reader, model, self.table, kept)
        self.leave = Button("", "ordinary")
        self.empty = EmptyState("queue", button=self.leave)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.head.left.addWidget(self.views)
        self.head.left.addWidget(self.count)
        self.head.left.addWidget(self.field)
        self.head.right.addWidget(self.narrow)
        self.head.right.addWidget(self.choose_columns)
        self.head.right.addWidget(self.new)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        ground = pane("canvas")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.filter_bar)
        column.addWidget(self.stack, 1)
        self._ground = column
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        self.setMinimumWidth(420)

    def _wire(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.choose_columns.clicked.connect(self.columns_wanted)
        self.columns.arrange_wanted.connect(self.columns_wanted)
        self.columns.changed.connect(self._read_anew)
        self.narrow.clicked.connect(self.filter_bar.add_wanted)
        self._menu.aboutToShow.connect(self._fill_menu)

    def add_foot(self, foot: QWidget) -> None:
        """Something that stands below the table for a while."""
        self._ground.addWidget(foot)

    # Head.

    def show_view(self, view_id: str, total: int | None, *, more: bool = False, elsewhere: bool = False) -> None:
        """The view's word and how many rows stand below, or at least how many where the rest is still being read."""
        self._shown = (view_id, total, more, elsewhere)
        if self._words is None:
            return
        text = self._words.tr("Found in all tickets") if elsewhere else self._called or self._words.tr(BY_ID[view_id].text)
        number = "" if total is None else f"{total}+" if more else str(total)
        self.views.setVisible(self._folded)
        self.head.title.setVisible(not self._folded)
        self.head.set_title(text, "" if self._folded else number)
        self.views.setText(text)
        self.count.setText(number)
        self.count.setVisible(self._folded and bool(number))

    def call(self, name: str) -> None:
        """What stands below is a saved filter of that name; nothing: a view."""
        self._called = name

    def show_filters(self, filters: tuple[FilterView, ...]) -> None:
        """The saved filters below the views of the drop-down."""
        self._filters = filters

    def show_filter_counts(self, counts: Mapping[int, tuple[int, bool]]) -> None:
        """The counts beside the saved filters, and whether there are more than were counted."""
        self._held = {number: f"  {count}{'+' if more else ''}" for number, (count, more) in counts.items()}

    def fold(self, *, folded: bool) -> None:
        """Folded, the view's word is a drop-down."""
        self._folded = folded
        view, total, more, elsewhere = self._shown
        self.show_view(view, total, more=more, elsewhere=elsewhere)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """The counts beside the words of the drop-down."""
        self._counts = dict(counts)

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._words is None:
            return
        for view in VIEWS:
            made = QAction(self._words.tr(view.text).replace("&", "&&") + f"  {self._counts.get(view.id, 0)}\t{view.key}", self._menu)
            made.setCheckable(True)
            made.setChecked(view.id == self._kept.view and not self._kept.filter)
            made.triggered.connect(lambda _on=False, wanted=view.id: self.view_wanted.emit(wanted))
            self._menu.addAction(made)

        if self._filters:
            self._menu.addSeparator()
        for saved in self._filters:
            said = saved.name.replace("&", "&&") + self._held.get(saved.id, "")
            made = QAction(said, self._menu, checkable=True, checked=saved.id == self._kept.filter)
            made.triggered.connect(lambda _on=False, wanted=saved.id: self.filter_wanted.emit(wanted))
            self._menu.addAction(made)

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        self._words = words
        self.field.set_placeholder(words.tr("Search tickets"))
        self.choose_columns.describe(words.tr("Choose columns"))
        self.new.setText(words.tr("New ticket"))
        name(self.table, words.tr("Tickets"))
        name(self.views, words.tr("View"))
        self.narrow.describe(words.tr("Narrow the view by a condition"))
        self.columns.give_room(words)
        self._model.retitle()

    # Columns.

    def suit(self, *, tiered: bool, levels: bool) -> None:
        """Makes room for tier chips, and shows the level beside the owner where tickets rise."""
        self.columns.suit(tiered=tiered, levels=levels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns and key hints that do not fit leave."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY_HEAD
        self.new.set_keys("Ctrl+N" if roomy else "")
        self.field.setFixedWidth(FIND if roomy else FIND_SMALL)
        self.columns.fit()

    # Rows.

    def _read_anew(self) -> None:
        """Other columns: the rows in sight are read with them."""
        self._model.refresh(None)

    def show_ids(self, ids: Sequence[int], rows: Sequence[QueueRow] = ()) -> None:
        """Shows rows in this order; selection stays, and so does what is looked at, though others write above: the table sees to both."""
        self._model.set_ids(ids, rows)
        self.stack.setCurrentWidget(self.table if ids else self.empty)

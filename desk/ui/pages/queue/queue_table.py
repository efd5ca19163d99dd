"""The middle of the page: head with view, count, search and tools; the table; and what stands there when it is empty."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desk.ui import pill_text, theme, trade_words
from desk.ui.pages.queue.columns import ADDED, fitting
from desk.ui.pages.queue.drop_down import opens
from desk.ui.pages.queue.views import BY_ID, VIEWS
from desk.ui.parts.buttons import Button, icon_button
from desk.ui.parts.card import pane
from desk.ui.parts.empty import EmptyState
from desk.ui.parts.labels import name, text_label
from desk.ui.parts.page_head import FindField, PageHead
from desk.ui.parts.pill import pill_width
from desk.ui.parts.row_table import RowTable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desk.ui.pages.queue.memory import Kept
    from desk.ui.pages.queue.queue_model import QueueModel
    from desk.words import Words

# Columns of the trade's words are as wide as the longest of them, within reason.
TABLES: dict[str, dict[str, str]] = {
    "priority": trade_words.PRIORITIES, "kind": trade_words.KINDS, "status": trade_words.STATUSES, "channel": trade_words.CHANNELS,
}
MOST = 150
TIERED, ROOMY_HEAD, FIND, FIND_SMALL = 208, 700, 220, 160


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
    """`view_wanted(id)` from the drop-down, `searched(text)`, `new_wanted`, `widths_changed`."""

    view_wanted = Signal(str)
    new_wanted = Signal()
    columns_changed = Signal()

    def __init__(self, model: QueueModel, kept: Kept, *, compact: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._model, self._tiered, self._levels = kept, model, False, False
        self._words: Words | None = None
        self._folded = False
        self._shown: tuple[str, int | None, bool] = (kept.view, None, False)
        self._counts: dict[str, int] = {}
        self.head = PageHead()
        self.views = Button("", "tool")
        self._menu = QMenu(self)
        opens(self.views, self._menu)
        self.count = text_label("", 13, 400, "text3", figures=True)
        self.field = FindField("", "/", 220)
        self.choose_columns = icon_button("columns", "")
        self.new = Button("", "ordinary", "new", "Ctrl+N")
        self.table = TicketTable(many=True, compact=compact)
        self.table.setModel(model)
        self.leave = Button("", "ordinary")
        self.empty = EmptyState("queue", button=self.leave)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.head.left.addWidget(self.views)
        self.head.left.addWidget(self.count)
        self.head.left.addWidget(self.field)
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
        column.addWidget(self.stack, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ground)
        self.setMinimumWidth(420)
        for key, width in self._kept.widths.items():
            self._set_width(key, width)

    def _wire(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.choose_columns.clicked.connect(self._open_columns)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.table.horizontalHeader().sectionResized.connect(self._resized)

    # Head.

    def show_view(self, view_id: str, total: int | None, *, elsewhere: bool = False) -> None:
        """The view's word and how many rows stand below."""
        self._shown = (view_id, total, elsewhere)
        if self._words is None:
            return
        text = self._words.tr("Found in all tickets" if elsewhere else BY_ID[view_id].text)
        number = "" if total is None else str(total)
        self.views.setVisible(self._folded)
        self.head.title.setVisible(not self._folded)
        self.head.set_title(text, "" if self._folded else number)
        self.views.setText(text)
        self.count.setText(number)
        self.count.setVisible(self._folded and bool(number))

    def fold(self, *, folded: bool) -> None:
        """Folded, the view's word is a drop-down."""
        self._folded = folded
        self.show_view(*self._shown[:2], elsewhere=self._shown[2])

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
            made.setChecked(view.id == self._kept.view)
            made.triggered.connect(lambda _on=False, wanted=view.id: self.view_wanted.emit(wanted))
            self._menu.addAction(made)

    def retranslate(self, words: Words) -> None:
        """Words in the language now chosen."""
        self._words = words
        self.field.set_placeholder(words.tr("Search tickets"))
        self.choose_columns.describe(words.tr("Choose columns"))
        self.new.setText(words.tr("New ticket"))
        name(self.table, words.tr("Tickets"))
        name(self.views, words.tr("View"))
        self._give_room(words)
        self._model.retitle()

    # Columns.

    def _give_room(self, words: Words) -> None:
        """Each column is as wide as the look says, or as its own words in this language ask for."""
        plain, figures = QFontMetricsF(theme.font(13)), QFontMetricsF(theme.font(13, figures=True))
        for column in self._model.columns:
            if not column.width or column.key in self._kept.widths:
                continue
            least = TIERED if column.key == "customer" and self._tiered else column.width
            asked = plain.horizontalAdvance(words.tr(column.title)) + 18
            if column.key == "received":
                asked = max(asked, figures.horizontalAdvance(words.say("yesterday {at:clock}", at=time(22, 22))) + 17)
            elif column.key == "promise":
                asked = max(asked, *(pill_width(pill) + 17 for pill in pill_text.widest(words)))
            elif column.key in TABLES:
                widest = max(plain.horizontalAdvance(words.tr(text)) for text in TABLES[column.key].values())
                asked = max(asked, min(widest + 17, MOST))
            self._set_width(column.key, max(least, round(asked)))

    def _set_width(self, key: str, width: int) -> None:
        at = next((place for place, column in enumerate(self._model.columns) if column.key == key and column.width), None)
        if at is not None and isinstance(width, int):
            self.table.setColumnWidth(at, width)

    def suit(self, *, tiered: bool, levels: bool) -> None:
        """Makes room for tier chips, and shows the level beside the owner where tickets rise."""
        self._levels = levels
        if tiered != self._tiered:
            self._tiered = tiered
            if self._words is not None:
                self._give_room(self._words)
        self.fit()

    def fit(self) -> None:
        """Shows the columns there is room for."""
        wished = None if self._kept.columns is None else frozenset(self._kept.columns)
        widths = {column.key: self.table.columnWidth(at) or column.width for at, column in enumerate(self._model.columns)}
        widths = {key: width or next(c.width for c in self._model.columns if c.key == key) for key, width in widths.items()}
        shown = fitting(self.table.viewport().width() or self.width(), widths, wished)
        if self._levels and wished is None:
            shown.add("level")  # who rises is looked for first; the subject gives way
        self.table.show_columns(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns and key hints that do not fit leave."""
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY_HEAD
        self.new.set_keys("Ctrl+N" if roomy else "")
        self.field.setFixedWidth(FIND if roomy else FIND_SMALL)
        self.fit()

    def _resized(self, section: int, _old: int, new: int) -> None:
        column = self._model.columns[section]
        dragged = QApplication.mouseButtons() & Qt.MouseButton.LeftButton and self.table.horizontalHeader().underMouse()
        if dragged and new and column.width:
            self._kept.widths[column.key] = new

    def _open_columns(self) -> None:
        self.column_menu().popup(self.choose_columns.mapToGlobal(QPoint(0, self.choose_columns.height() + 2)))

    def column_menu(self) -> QMenu:
        """The columns that can be shown or hidden, ticked as wished."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wished = set(ADDED if self._kept.columns is None else self._kept.columns)
        for column in self._model.columns:
            if column.key in ADDED and self._words is not None:
                made = QAction(self._words.tr(column.title), menu, checkable=True, checked=column.key in wished)
                made.toggled.connect(lambda on, key=column.key: self._wish(key, on=on))
                menu.addAction(made)
        return menu

    def _wish(self, key: str, *, on: bool) -> None:
        wished = set(ADDED if self._kept.columns is None else self._kept.columns)
        (wished.add if on else wished.discard)(key)
        self._kept.columns = [known for known in ADDED if known in wished]
        self.fit()
        self.columns_changed.emit()

    # Rows.

    def show_ids(self, ids: tuple[int, ...]) -> None:
        """Shows rows in this order; selection and scroll stay."""
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self._model.set_ids(ids)
        if bar.value() != place:
            self.table.doItemsLayout()
            bar.setValue(place)
        self.stack.setCurrentWidget(self.table if ids else self.empty)

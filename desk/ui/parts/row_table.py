"""The table view of every page: hovers and selects by whole row, keeps its selection by id, and paints its cells itself."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desk.rules.many import MOST_AT_ONCE
from desk.ui import theme
from desk.ui.parts.cell_delegate import CellDelegate
from desk.ui.parts.held_place import HeldPlace
from desk.ui.parts.row_cursor import RowCursor
from desk.ui.parts.row_menu import row_menu
from desk.ui.parts.row_paint import paint_rows
from desk.ui.tokens import HEADER, ROW, ROW_COMPACT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QAbstractItemModel

    from desk.ui.table import TableModel


class RowTable(QTableView):
    """A table over a `desk.ui.table` model; `opened(id)` on Enter or double click, `chosen(id)` as the current row changes.

    `restoring` while the cursor is put back to its row, which nobody chose.
    Where `many` rows can be chosen, `too_many` says that more were wanted than one deed takes, and that those at the one end are left out.
    """

    opened = Signal(object)
    chosen = Signal(object)
    toggled = Signal(object)
    sort_wanted = Signal(str, bool)
    too_many = Signal()

    def __init__(self, parent: QWidget | None = None, *, many: bool = False, compact: bool = False) -> None:
        super().__init__(parent)
        self.hovered, self.restoring = -1, False
        self._cursor = RowCursor(self)
        self._fitted: int | None = None
        self._kept: tuple[list[Any], Any, int, HeldPlace] | None = None
        self._chosen_ids: list[Any] | None = None
        self._own: dict[int, int] = {}
        self._fitting = False
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CellDelegate(self))
        self.setFont(theme.font())
        self._set_up_headers()
        self.set_compact(compact)
        self.doubleClicked.connect(self._open_index)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setHighlightSections(False)
        columns.setFixedHeight(HEADER)
        columns.setMinimumSectionSize(32)
        columns.setFont(theme.font())
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(self._sort_by)
        columns.sectionResized.connect(self._resized)
        columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a setting's value
        """Rows of 28 px instead of 34."""
        self.verticalHeader().setDefaultSectionSize(ROW_COMPACT if compact else ROW)
        if self._fitted is not None:
            self.fit_rows(self._fitted)

    def fit_rows(self, count: int) -> None:
        """As tall as so many rows: the table stands in a column that scrolls as a whole."""
        self._fitted = count
        self.setFixedHeight(HEADER + self.verticalHeader().defaultSectionSize() * count + 2)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Shows a model and lays its columns out."""
        super().setModel(model)
        if model is None:
            return
        self._chosen_ids = None
        self.selectionModel().selectionChanged.connect(self._choice_changed)
        for moved in (model.modelReset, model.layoutChanged, model.rowsInserted, model.rowsRemoved):
            moved.connect(self._forget_chosen)
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        model.headerDataChanged.connect(self.fit_headers)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.lay_out()

    def table_model(self) -> TableModel[Any]:
        """The model as the table model it is."""
        from desk.ui.table import TableModel

        model = self.model()
        if not isinstance(model, TableModel):
            raise TypeError("a RowTable shows a desk.ui.table model")
        return model

    def lay_out(self) -> None:
        """Gives each column its width; those without a width share what is left."""
        header = self.horizontalHeader()
        for at, column in enumerate(self.table_model().columns):
            stretch = not column.width
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive)
            if not stretch:
                self.setColumnWidth(at, column.width)

    def forget_widths(self) -> None:
        """The columns are others: the widths a person gave belong to the old ones."""
        self._own.clear()

    def fit_headers(self) -> None:
        """Widens each column whose title would be cut: a language's words may be longer than another's."""
        for at, column in enumerate(self.table_model().columns):
            if column.width and not self.isColumnHidden(at):
                self._fitting = True
                self.setColumnWidth(at, self._wanted(at))
                self._fitting = False

    def _wanted(self, at: int) -> int:
        column = self.table_model().columns[at]
        title = str(self.table_model().headerData(at, Qt.Orientation.Horizontal) or "")
        words = ceil(QFontMetricsF(theme.font()).horizontalAdvance(title)) + (28 if at == 0 else 20)
        return max(self._own.get(at, column.width), words)

    def make_room(self, first_out: Sequence[str], least: int, width: int) -> None:
        """In a table so wide, hides columns in the order named until the one that stretches has the least it needs."""
        columns = self.table_model().columns
        keys = {column.key for column in columns}
        for key in (*first_out, ""):
            if width - sum(self._wanted(at) for at, column in enumerate(columns) if column.width and column.key in keys) >= least:
                break
            keys.discard(key)
        self.show_columns(keys)
        self.fit_headers()

    def _resized(self, at: int, _before: int, now: int) -> None:
        """Remembers the width a person gave a column, to go back to when a longer title has gone."""
        if now and not self._fitting:
            self._own[at] = now

    def show_columns(self, keys: set[str]) -> None:
        """Hides every column whose key is not named."""
        for at, column in enumerate(self.table_model().columns):
            self.setColumnHidden(at, column.key not in keys)
        self._cursor.drift()

    def current_id(self) -> Any:
        """The id of the current row, or None."""
        index = self.currentIndex()
        return self.table_model().id_at(index.row()) if index.isValid() else None

    def chosen_ids(self) -> list[Any]:
        """The ids of all selected rows, top to bottom."""
        if self._chosen_ids is None:
            model = self.table_model()
            self._chosen_ids = [model.id_at(row) for first, last in self.chosen_rows() for row in range(first, last + 1)]
        return self._chosen_ids

    def chosen_rows(self) -> list[tuple[int, int]]:
        """The first and last row of each stretch that is chosen, from the top."""
        ranges: Any = self.selectionModel().selection()  # a list of ranges, which Qt's stub does not say
        stretches: list[tuple[int, int]] = []
        for first, last in sorted((part.top(), part.bottom()) for part in ranges):
            if stretches and first <= stretches[-1][1] + 1:
                stretches[-1] = stretches[-1][0], max(last, stretches[-1][1])
            else:
                stretches.append((first, last))
        return stretches

    def _choice_changed(self) -> None:
        """What is chosen is worked out when somebody asks; of more than one deed takes, the end where the cursor has gone is left out."""
        self._forget_chosen()
        stretches, at = self.chosen_rows(), self.currentIndex().row()
        over = sum(last - first + 1 for first, last in stretches) - MOST_AT_ONCE
        if over > 0:
            first, last = next((part for part in stretches if part[0] <= at <= part[1]), stretches[-1])
            rest = (first + over, last) if at == first else (first, last - over)
            self.choose_rows([part for part in stretches if part != (first, last)] + [rest] * (rest[0] <= rest[1]))
            if self.state() != QAbstractItemView.State.DragSelectingState:  # the mouse is let go first
                self.stand_among_chosen()
            self.too_many.emit()

    def selectAll(self) -> None:
        """All rows, or the first of them that one deed takes."""
        if self.table_model().rowCount() <= MOST_AT_ONCE or self.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection:
            super().selectAll()
            return
        self.choose_rows([(0, MOST_AT_ONCE - 1)])
        self.stand_among_chosen()
        self.too_many.emit()

    def stand_among_chosen(self) -> None:
        """Where some were left out the cursor stands on the nearest that is chosen: what is shown beside is one of those a key acts on."""
        at, stretches = self.currentIndex().row(), self.chosen_rows()
        if at >= 0 and stretches and not any(first <= at <= last for first, last in stretches):
            nearest = min((end for stretch in stretches for end in stretch), key=lambda row: abs(row - at))
            index = self.model().index(nearest, self._cursor.column())
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def choose_rows(self, stretches: Iterable[tuple[int, int]]) -> None:
        """These and no others: in one go, for each is compared with all before it where they are added one by one."""
        model, flags, chosen = self.table_model(), QItemSelectionModel.SelectionFlag, QItemSelection()
        for first, last in stretches:
            chosen.append(QItemSelectionRange(model.index(first, 0), model.index(last, len(model.columns) - 1)))
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)

    def _forget_chosen(self) -> None:
        self._chosen_ids = None

    def choose(self, row_id: Any) -> bool:
        """Makes the row with that id current and visible; whether there is one."""
        row = self.table_model().row_of(row_id)
        if row is None:
            return False
        flags = QItemSelectionModel.SelectionFlag  # not selectRow: that asks the keyboard which modifiers are down
        index = self.model().index(row, self._cursor.column())
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._cursor.drift()
        self.scrollTo(index)
        return True

    def _keep(self) -> None:
        self._kept = (self.chosen_ids(), self.current_id(), max(0, self.currentIndex().row()), HeldPlace(self))

    def _restore(self) -> None:
        kept, self._kept = self._kept, None
        if kept is None:
            return
        ids, current, near, place = kept
        model, selection = self.table_model(), self.selectionModel()
        places = model.rows_of([*ids, current], near)
        row = places.pop(current, None) if current not in ids else places.get(current)
        if row is not None:
            self.restoring = True
            selection.setCurrentIndex(model.index(row, self._cursor.column()), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.restoring = False
        if places:
            self.choose_rows((at, at) for at in sorted(places.values()))
        self._cursor.drift()
        place.put_back(self)
        if current is not None and row is None:
            self.chosen.emit(None)

    def _current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.table_model().id_at(now.row()) if now.isValid() else None)

    def _open_index(self, index: QModelIndex) -> None:
        self.opened.emit(self.table_model().id_at(index.row()))

    def _sort_by(self, section: int) -> None:
        model = self.table_model()
        column = model.columns[section]
        if column.sort is None:
            return
        descending = model.sorted_by == column.key and not model.sorted_down
        self.horizontalHeader().setSortIndicatorShown(False)
        model.sort_on(column.key, descending=descending)
        self.sort_wanted.emit(column.key, descending)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last row, not along the cells of one."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: self.model().rowCount() - 1}
        at = ends.get(action, -1)
        return super().moveCursor(action, modifiers) if at < 0 else self.model().index(at, max(0, self.currentIndex().column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, Space ticks it; letters are left to actions."""
        self._cursor.steady(event)
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open_index(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggled.emit(self.table_model().id_at(index.row()))
        elif event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
            self._cursor.reach(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a cell's box ticks it, on its caret opens or closes the group."""
        index = self.indexAt(event.position().toPoint())
        delegate = self.itemDelegate()
        self._cursor.steady(event)
        super().mousePressEvent(event)
        self._cursor.reach(event)
        if index.isValid() and isinstance(delegate, CellDelegate) and delegate.on_box(self, index, event.position().toPoint()):
            self.toggled.emit(self.table_model().id_at(index.row()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """As many as one deed takes were drawn over: the cursor stands on one of them."""
        super().mouseReleaseEvent(event)
        if sum(last - first + 1 for first, last in self.chosen_rows()) >= MOST_AT_ONCE:
            self.stand_among_chosen()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done to the row under the mouse, or under the cursor when a key asked: its page's buttons, copying, why."""
        at = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        if not at.isValid():
            return
        if at.row() not in {index.row() for index in self.selectionModel().selectedRows()}:
            self.choose(self.table_model().id_at(at.row()))
        point = event.globalPos() if at == self.indexAt(event.pos()) else self.viewport().mapToGlobal(self.visualRect(at).bottomLeft())
        if (menu := row_menu(self)) is not None:
            menu.popup(point)

    def viewportEvent(self, event: QEvent) -> bool:
        """Keeps the row under the mouse."""
        if isinstance(event, QMouseEvent) or event.type() == QEvent.Type.Leave:
            row = self.rowAt(round(event.position().y())) if isinstance(event, QMouseEvent) else -1
            if row != self.hovered:
                self.hovered = row
                self.viewport().update()
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows in sight."""
        if self.model() is not None:
            painter = QPainter(self.viewport())
            try:
                paint_rows(self, painter, event.rect())
            finally:
                painter.end()  # a fault's report keeps the painter, which must not outlive the painting

    def focusInEvent(self, event: Any) -> None:
        """The selection shows that the table has the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model() is not None and self.model().rowCount():
            first = self.model().index(0, self._cursor.column())
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.viewport().update()

    def focusOutEvent(self, event: Any) -> None:
        """The selection turns quiet."""
        super().focusOutEvent(event)
        self.viewport().update()

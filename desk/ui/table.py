"""Tables: columns as data, and the two models that show rows of frozen values."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk.ui.parts.cell_delegate import GROUP_ROLE
from desk.ui.parts.cells import Cell, said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from desk.ui.work import LaneBase
    from desk.words import Words

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
# How far around a place rows are looked for first, and how many that are not there are each looked for in all the ids.
AROUND, FEW = 1_000, 3
# Made once: every cell painted asks for them.
SIDES = {
    "l": Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, "r": Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
}  # fmt: skip
VALUES = (Qt.ItemDataRole.UserRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


def compact(ids: Sequence[int]) -> array[int]:
    """Ids eight bytes each; an array is taken as it is."""
    return ids if isinstance(ids, array) else array("q", ids)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: `title` is English marked for translation, `width` 0 stretches, `align` is "l" or "r".

    `value(row)` answers a string, a `Cell`, a `Pill` or None (unknown). `sort` is a function of the row (ListModel) or a name that the
    database sorts by (WindowModel); None means the header cannot be clicked.
    """

    key: str
    title: str
    width: int = 0
    align: str = "l"
    value: Callable[[Row], Any] = str
    sort: Callable[[Row], Any] | str | None = None
    tone: str = "text"
    own: bool = False

    def heading(self, words: Words) -> str:
        """Its title in a language; one that somebody wrote (`own`) stands as it is."""
        return self.title if self.own or not self.title else words.tr(self.title)


class TableModel(QAbstractTableModel, Generic[Row]):
    """What both models share: headers, and a row's values under Qt's roles."""

    def __init__(self, columns: Sequence[Column[Row]], words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._words = words
        self.sorted_by, self.sorted_down = "", False
        self.is_group: Callable[[Row], bool] = _never

    def id_at(self, row: int) -> Any:
        """The id of the row at that place."""
        raise NotImplementedError

    def row_of(self, row_id: Any) -> int | None:
        """The place of the row with that id."""
        raise NotImplementedError

    def rows_near(self, ids: Sequence[Any], near: int) -> dict[Any, int]:
        """The places of those of some rows that stand together now, looked for around a place."""
        return self.rows_of(ids, near)

    def rows_of(self, ids: Sequence[Any], near: int) -> dict[Any, int]:
        """The places of rows, those that are there, wherever they stand; most of them around a place."""
        return {row_id: place for row_id in ids if (place := self.row_of(row_id)) is not None}

    def row_at(self, row: int) -> Row | None:
        """The value of the row at that place; None while it is being fetched, or when it is gone."""
        raise NotImplementedError

    def row_with(self, row_id: Any) -> Row | None:
        """The value of the row with that id; None where there is none, or it is not here yet."""
        at = self.row_of(row_id)
        return None if at is None else self.row_at(at)

    def sort_on(self, key: str, *, descending: bool) -> None:
        """Remembers the order; a list sorts itself, a window leaves it to its page."""
        self.sorted_by, self.sorted_down = key, descending

    def retitle(self) -> None:
        """Words have changed: headers and cells are asked for anew."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
        self.repaint_all()

    def repaint_all(self) -> None:
        """Every visible cell is asked for anew (a countdown ticked, a language changed)."""
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column's title, aligned as its cells."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            title = column.heading(self._words())
            return title + ((" ↓" if self.sorted_down else " ↑") if column.key == self.sorted_by else "")
        return SIDES[column.align] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's value under `UserRole`, its plain text for reading and copying."""
        if not index.isValid() or not index.row() < self.rowCount():
            return None
        column = self.columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return SIDES[column.align]
        if role == GROUP_ROLE:
            row = self.row_at(index.row())
            return row is not None and self.is_group(row)
        if role in VALUES:
            row = self.row_at(index.row())
            if role == Qt.ItemDataRole.UserRole:
                return self.shown_at(index.row(), index.column(), row)
            return said(self.waiting(index.row()) if row is None else column.value(row))
        return None

    def shown_at(self, at: int, column: int, row: Row | None) -> Any:
        """What the cell of a row, already asked for, is painted as."""
        asked = self.columns[column]
        return _shown(self.waiting(at) if row is None else asked.value(row), asked)

    def waiting(self, _row: int) -> Any:
        """What stands in a row whose value is not here."""
        return ""


def _never(_row: Any) -> bool:
    return False


def _shown(value: Any, column: Column[Any]) -> Any:
    if value is None:
        return Cell("—", "text3")
    return Cell(value, column.tone, figures=column.align == "r") if isinstance(value, str) else value


class ListModel(TableModel[Row]):
    """A small list of frozen rows, all in memory; sorts itself."""

    def __init__(
        self, columns: Sequence[Column[Row]], words: Callable[[], Words], *, key: Callable[[Row], Any], parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, words, parent)
        self._key = key
        self._rows: list[Row] = []
        self._places: dict[Any, int] = {}

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows; the view keeps its selection by id."""
        self.beginResetModel()
        self._rows = self._in_order(rows)
        self._places = {self._key(row): at for at, row in enumerate(self._rows)}
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """The rows in the order shown."""
        return tuple(self._rows)

    def replace(self, row: Row) -> None:
        """Puts a new value in the place of the one with the same id."""
        at = self._places.get(self._key(row))
        if at is not None:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.columns) - 1))

    def sort_on(self, key: str, *, descending: bool) -> None:
        """Sorts by a column."""
        super().sort_on(key, descending=descending)
        self.set_rows(self._rows)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _in_order(self, rows: Sequence[Row]) -> list[Row]:
        column = next((column for column in self.columns if column.key == self.sorted_by), None)
        if column is None or not callable(column.sort):
            return list(rows)
        return sorted(rows, key=column.sort, reverse=self.sorted_down)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as were given."""
        return 0 if parent.isValid() else len(self._rows)

    def id_at(self, row: int) -> Any:
        """The key of the row at that place."""
        return self._key(self._rows[row])

    def row_of(self, row_id: Any) -> int | None:
        """The place of the row with that key."""
        return self._places.get(row_id)

    def row_at(self, row: int) -> Row | None:
        """The row at that place."""
        return self._rows[row] if 0 <= row < len(self._rows) else None


class WindowModel(TableModel[Row]):
    """A window on any number of rows: a snapshot of their ids, and pages of values fetched through the lane as they come into view.

    The ids take eight bytes each, so that a million of them are no burden.

    `fetch(ids)` runs on the worker and answers id → value; an id it leaves out is shown as gone.
    """

    def __init__(
        self, columns: Sequence[Column[Row]], words: Callable[[], Words], lane: LaneBase,
        fetch: Callable[[tuple[int, ...]], Mapping[int, Row]],
        *, page: int = 100, keep: int = 30, gone: str = "—", parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, words, parent)
        self._lane, self._fetch, self._page, self._keep, self._gone = lane, fetch, page, keep, gone
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, Mapping[int, Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._age = 0

    def set_ids(self, ids: Sequence[int]) -> None:
        """Shows these rows; when they are the same in the same order, only their values are fetched anew."""
        fresh = compact(ids)
        if fresh == self._ids:
            self.refresh(None)
            return
        self.beginResetModel()
        self._ids = fresh
        self._forget()
        self.endResetModel()

    def ids(self) -> Sequence[int]:
        """The ids shown, in order."""
        return self._ids

    def refresh(self, ids: Sequence[int] | None) -> None:
        """Fetches anew the pages that hold these ids (None: all that are held); the old values stay until the new ones are here."""
        wanted = None if ids is None else set(ids)
        for number in list(self._pages):
            if wanted is None or not wanted.isdisjoint(self._ids_of(number)):
                self._ask(number)

    def _ids_of(self, number: int) -> array[int]:
        return self._ids[number * self._page : (number + 1) * self._page]

    def _forget(self) -> None:
        self._age += 1
        self._pages.clear()
        self._asked.clear()

    def _ask(self, number: int) -> None:
        self._asked.add(number)
        ids, age = tuple(self._ids_of(number)), self._age
        self._lane.read(lambda: self._fetch(ids), lambda found: self._came(number, age, found))

    def _came(self, number: int, age: int, found: Mapping[int, Row]) -> None:
        if age != self._age:
            return
        self._asked.discard(number)
        self._pages[number] = found
        self._pages.move_to_end(number)
        while len(self._pages) > self._keep:
            self._pages.popitem(last=False)
        first, last = number * self._page, min((number + 1) * self._page, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        """As many as there are ids."""
        return 0 if parent.isValid() else len(self._ids)

    def id_at(self, row: int) -> Any:
        """The id at that place."""
        return self._ids[row]

    def row_of(self, row_id: Any) -> int | None:
        """The place of an id, looked for in the bytes: 4 ms among a million, for whom a dictionary would weigh 150 MB."""
        try:
            sought, whole = array(self._ids.typecode, [row_id]).tobytes(), self._ids.tobytes()
        except (TypeError, OverflowError):
            return None
        at = whole.find(sought)
        while at > 0 and at % len(sought):
            at = whole.find(sought, at + 1)
        return at // len(sought) if at >= 0 else None

    def rows_near(self, ids: Sequence[Any], near: int) -> dict[Any, int]:
        """Those of some ids that stand around a place."""
        first, wanted = max(0, near - AROUND), set(ids)
        part = self._ids[first : near + len(ids) + AROUND]
        return {row_id: place for place, row_id in enumerate(part, first) if row_id in wanted}

    def rows_of(self, ids: Sequence[Any], near: int) -> dict[Any, int]:
        """The places of ids: around a place, then each of the few that are not there, or all of them in one go through all."""
        found = self.rows_near(ids, near)
        missing = {row_id for row_id in ids if row_id not in found}
        if len(missing) > FEW:
            return found | {row_id: place for place, row_id in enumerate(self._ids) if row_id in missing}
        return found | {row_id: place for row_id in missing if (place := self.row_of(row_id)) is not None}

    def row_at(self, row: int) -> Row | None:
        """The value at that place, asking for its page when it is not here yet."""
        number = row // self._page
        page = self._pages.get(number)
        if page is None:
            if number not in self._asked:
                self._ask(number)
                page = self._pages.get(number)  # an inline lane has answered already
            return page.get(self._ids[row]) if page is not None else None
        return page.get(self._ids[row])

    def waiting(self, row: int) -> Any:
        """Blank while fetched; the sign for gone afterwards."""
        return Cell(self._gone, "text3") if row // self._page in self._pages else ""

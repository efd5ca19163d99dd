"""The queue's rows: a window of ids whose first page can stand there before the database is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desk.ui.pages.queue.columns import Reader, columns
from desk.ui.table import WindowModel, compact

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from desk.services.queue import QueueRow
    from desk.ui.table import Column
    from desk.ui.work import LaneBase

PAGE, KEEP = 60, 30


class QueueModel(WindowModel["QueueRow"]):
    """Pages are as long as the opening, so that its rows fill the first one whole; rows known stay while the order changes."""

    def __init__(self, reader: Reader, lane: LaneBase, fetch: Callable[[tuple[int, ...]], Mapping[int, QueueRow]], parent: QObject) -> None:
        self.reader = reader
        super().__init__(columns(reader), lambda: reader.words, lane, fetch, page=PAGE, keep=KEEP, parent=parent)

    def set_columns(self, shown: Sequence[Column[QueueRow]]) -> None:
        """Other columns, or another order; rows that are here stay."""
        self.beginResetModel()
        self.columns = tuple(shown)
        self.endResetModel()

    def sort_on(self, key: str, *, descending: bool) -> None:
        """The header says at once by what, though the rows are the same."""
        if (key, descending) != (self.sorted_by, self.sorted_down):
            super().sort_on(key, descending=descending)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def prime(self, ids: Sequence[int], rows: Sequence[QueueRow]) -> None:
        """Shows ids with their first rows at once."""
        self._put(compact(ids), {row.id: row for row in rows})

    def set_ids(self, ids: Sequence[int], rows: Sequence[QueueRow] = ()) -> None:
        """Shows these rows in this order; what is known of them stands there until it is read anew. `rows` are the first, read just now."""
        fresh, first = compact(ids), {row.id: row for row in rows}
        if fresh != self._ids:
            self._put(fresh, {row_id: row for page in self._pages.values() for row_id, row in page.items()} | first)
        elif first:
            self._pages[0] = first
            self.dataChanged.emit(self.index(0, 0), self.index(len(first) - 1, len(self.columns) - 1))
        for number in [number for number in self._pages if number or not first]:
            self._ask(number)

    def _put(self, ids: array[int], known: Mapping[int, QueueRow]) -> None:
        """Pages stay whose rows are known whole: those at the beginning, and wherever somebody has scrolled to."""
        self.beginResetModel()
        last = -(-len(ids) // PAGE)
        kept = sorted({number for held in self._pages for number in (held - 1, held, held + 1)} | set(range(-(-len(known) // PAGE))))
        self._ids = ids
        self._forget()
        for number in [number for number in kept if 0 <= number < last][:KEEP]:
            part = ids[number * PAGE : (number + 1) * PAGE]
            if all(row_id in known for row_id in part):
                self._pages[number] = {row_id: known[row_id] for row_id in part}
        self.endResetModel()

    def known(self, row_id: int) -> QueueRow | None:
        """The row of an id if it is here; nothing is fetched."""
        return next((page[row_id] for page in self._pages.values() if row_id in page), None)

    def known_of(self, ids: Iterable[int]) -> dict[int, QueueRow]:
        """The rows of many ids that are here."""
        here: dict[int, QueueRow] = {}
        for page in self._pages.values():
            here.update(page)
        return {row_id: here[row_id] for row_id in ids if row_id in here}

    def lacks_contacts(self) -> bool:
        """Whether rows are here that were read without the names of their contacts."""
        return any(row.contact is None for page in self._pages.values() for row in page.values())

    def tick(self) -> None:
        """A minute has passed: the promises, and what they make of "today", are painted anew."""
        for at, column in enumerate(self.columns):
            if self.rowCount() and column.key in {"promise", "received", "resolved"}:
                self.dataChanged.emit(self.index(0, at), self.index(self.rowCount() - 1, at), [Qt.ItemDataRole.DisplayRole])

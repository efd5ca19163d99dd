"""Where a table stands while its rows are read anew: what somebody is looking at stays under their eyes, whoever changed what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk.ui.parts.row_table import RowTable
    from desk.ui.table import TableModel


class HeldPlace:
    """The rows in sight before a reset; `put_back` brings them back in sight if they are still one another's neighbours.

    After a search or another order they are not, and the table stands where the chosen row is.
    """

    def __init__(self, table: RowTable) -> None:
        self._ids: list[Any] = []
        self._first = self._above = 0
        first = table.rowAt(0)
        if table.verticalScrollBar().value() and first >= 0:
            last = table.rowAt(table.viewport().height() - 1)
            model = table.table_model()
            self._ids = [model.id_at(row) for row in range(first, (last if last >= 0 else model.rowCount() - 1) + 1)]
            self._first, self._above = first, table.rowViewportPosition(first)

    def put_back(self, table: RowTable) -> None:
        """Scrolls to where the first of them that is left stood."""
        places = self._places(table.table_model())
        found = [(at, places[row_id]) for at, row_id in enumerate(self._ids) if row_id in places]
        rows = [row for _, row in found]
        if not found or 2 * len(found) < len(self._ids) or rows != sorted(rows) or rows[-1] - rows[0] > 2 * len(self._ids):
            return
        (at, row), height = found[0], table.verticalHeader().defaultSectionSize()
        table.executeDelayedItemsLayout()
        table.verticalScrollBar().setValue((row - at) * height - self._above)

    def _places(self, model: TableModel[Any]) -> dict[Any, int]:
        """Where they are now: near where they were, else around one of them, wherever that stands."""
        places, ids = model.rows_near(self._ids, self._first), self._ids
        if 2 * len(places) < len(ids):
            anywhere = (model.row_of(ids[at]) for at in sorted({0, len(ids) // 2, len(ids) - 1}))
            near = next((row for row in anywhere if row is not None), None)
            return {} if near is None else model.rows_near(ids, near)
        return places

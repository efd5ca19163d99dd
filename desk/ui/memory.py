"""Where things were: the window, splitters, column widths and order come back as they were left."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any, TypeGuard

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter, QWidget

    from desk.settings import Settings
    from desk.ui.parts.row_table import RowTable


MOST = 10_000


def is_size(found: object) -> TypeGuard[int]:
    """Whether something read from the settings can be a width or a height."""
    return type(found) is int and 0 <= found < MOST


def sizes_or(found: object, first: list[int]) -> list[int]:
    """The sizes that were kept, or these when there are none that fit."""
    return found if isinstance(found, list) and len(found) == len(first) and all(map(is_size, found)) else first


class Memory(QObject):
    """Keeps what is asked of it under a key, and writes it all when the window closes."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._splitters: dict[str, QSplitter] = {}
        self._tables: dict[str, RowTable] = {}

    def keep_splitter(self, key: str, splitter: QSplitter, sizes: list[int]) -> None:
        """Restores a splitter, or gives it these sizes the first time."""
        splitter.setSizes(sizes_or(self._settings["widths"].get(key), sizes))
        self._splitters[key] = splitter

    def keep_table(self, key: str, table: RowTable) -> None:
        """Restores a table's widths and order by column key."""
        found: Any = self._settings["widths"].get(key)
        known = found if isinstance(found, dict) else {}
        model = table.table_model()
        for at, column in enumerate(model.columns):
            if column.width and is_size(known.get(column.key)):
                table.setColumnWidth(at, known[column.key])
        if known.get("sort") in [column.key for column in model.columns]:
            model.sort_on(known["sort"], descending=bool(known.get("down")))
        self._tables[key] = table

    def save(self, window: QWidget) -> None:
        """Writes everything kept."""
        widths: dict[str, Any] = dict(self._settings["widths"])
        widths.update({key: splitter.sizes() for key, splitter in self._splitters.items() if any(splitter.sizes())})
        for key, table in self._tables.items():
            model = table.table_model()
            shown = [(at, column) for at, column in enumerate(model.columns) if column.width and not table.isColumnHidden(at)]
            kept: dict[str, Any] = {column.key: table.columnWidth(at) for at, column in shown}
            widths[key] = kept | {"sort": model.sorted_by, "down": model.sorted_down}
        self._settings["widths"] = widths
        self._settings["window"] = b64encode(window.saveGeometry().data()).decode()
        self._settings.save()

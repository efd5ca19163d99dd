"""How the page was left: the split and the table's widths and order, with the machine's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.ui.memory import is_size, sizes_or

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from desk.settings import Settings
    from desk.ui.parts.row_table import RowTable

KEY = "calls"


def recall(settings: Settings, split: QSplitter, table: RowTable, first: list[int]) -> None:
    """Puts everything back; what does not fit is as the first time."""
    found: Any = settings["widths"].get(KEY)
    kept = found if isinstance(found, dict) else {}
    split.setSizes(sizes_or(kept.get("split"), first))
    model, widths = table.table_model(), kept.get("widths")
    for at, column in enumerate(model.columns):
        width = widths.get(column.key) if isinstance(widths, dict) else None
        if column.width and is_size(width):
            table.setColumnWidth(at, width)
    if kept.get("sort") in [column.key for column in model.columns if column.sort is not None]:
        model.sort_on(kept["sort"], descending=bool(kept.get("down")))


def remember(settings: Settings, split: QSplitter, table: RowTable) -> None:
    """Puts it with the settings, which the window writes when it closes."""
    model = table.table_model()
    shown = [(at, column.key) for at, column in enumerate(model.columns) if column.width and not table.isColumnHidden(at)]
    widths = {key: table.columnWidth(at) for at, key in shown}
    kept = {"split": split.sizes(), "widths": widths, "sort": model.sorted_by, "down": model.sorted_down}
    settings["widths"] = {**settings["widths"], KEY: kept}

"""Rows are painted in one go, and look as each cell asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QRegion

from desk.ui import theme
from desk.ui.parts import row_paint
from desk.ui.parts.cells import Cell, Chip, Mark
from desk.ui.parts.pill import Pill, Promise
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import speaker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@dataclass(frozen=True)
class Row:
    """One row and what it shows."""

    key: int
    shown: Any


CELLS = (
    Pill(Promise.BREACHED, "Late", "2 d"), Cell("words", check=2), Cell("words", caret="down", indent=10), Cell("cut " * 40),
    Cell("words", marks=(Mark("critical", "red", "Critical"),), chips=(Chip("Premium", "accent"),)), Cell("words", bar=0.7), None, "text",
)  # fmt: skip


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    made = RowTable(many=True)
    key = Column[Row]("key", "Key", 60, "r", value=lambda row: str(row.key))
    columns = (key, Column[Row]("shown", "Shown", 240, value=lambda row: row.shown))
    model = ListModel(columns, lambda: speaker("en"), key=lambda row: row.key, parent=made)
    model.set_rows([Row(key, shown) for key, shown in enumerate(CELLS)])
    made.setModel(model)
    qtbot.addWidget(made)
    made.resize(320, 360)
    made.show()
    return made


def row_image(table: RowTable, row: int) -> QImage:
    """One row as painted."""
    at = table.rowViewportPosition(row)
    return table.viewport().grab(QRect(0, at, table.viewport().width(), table.rowHeight(row))).toImage()


def colours(image: QImage) -> set[str]:
    """Every colour in a picture."""
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_chosen_row_has_its_ground_and_a_bar_at_its_left_end_and_the_next_row_neither(table: RowTable) -> None:
    table.choose(2)
    chosen, other = colours(row_image(table, 2)), colours(row_image(table, 3))
    tokens = theme.tokens()
    ground = {tokens.select.lower(), tokens.idle.lower()}
    assert chosen & ground
    assert not other & ground


def test_every_kind_of_cell_is_painted_otherwise_than_an_empty_row(table: RowTable, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pill, a box, a caret, marks with chips, a bar, no value and plain text all leave their own picture."""
    pictures = [row_image(table, row).copy(60, 0, 240, 30) for row in range(len(CELLS))]
    assert all(pictures[at] != pictures[other] for at in range(len(CELLS)) for other in range(at))
    monkeypatch.setattr(row_paint, "_cell", lambda *_args, **_named: None)
    assert len(colours(row_image(table, 7))) < len(colours(pictures[7]))


def test_a_part_asked_for_anew_is_painted_as_in_the_whole(table: RowTable) -> None:
    """Scrolling and hovering repaint a strip: it must join what stands beside it."""
    whole = table.viewport().grab().toImage()
    table.viewport().repaint(QRegion(100, 20, 90, 70))
    assert table.viewport().grab().toImage() == whole


def test_a_column_that_is_hidden_or_moved_is_painted_where_it_stands(table: RowTable) -> None:
    before = row_image(table, 7)
    table.horizontalHeader().moveSection(1, 0)
    moved = row_image(table, 7)
    assert moved != before
    table.setColumnHidden(0, True)
    assert row_image(table, 7) != moved


def test_a_table_without_rows_or_model_paints_nothing(qtbot: QtBot, table: RowTable) -> None:
    model: Any = table.model()
    model.set_rows([])
    bare = RowTable()
    qtbot.addWidget(bare)
    assert len(colours(table.viewport().grab().toImage())) == 1
    assert len(colours(bare.viewport().grab().toImage())) == 1

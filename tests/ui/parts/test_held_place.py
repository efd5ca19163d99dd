"""A table that is read anew stays where somebody is looking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel, WindowModel
from desk.ui.work import InlineLane
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Line:
    id: int


@pytest.fixture
def table(make: Callable[..., Any]) -> RowTable:
    """Two hundred rows, scrolled so that one of them is cut at the top."""
    made: RowTable = make(RowTable)
    columns = [Column[Line]("id", "No.", 0, value=lambda line: str(line.id), sort=lambda line: line.id)]
    made.setModel(ListModel(columns, lambda: speaker("en"), key=lambda line: line.id))
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing is current that the table would keep in sight instead
    made.resize(300, 400)
    made.show()
    show(made, list(range(200)))
    made.verticalScrollBar().setValue(1007)
    return made


def show(table: RowTable, ids: list[int]) -> None:
    model: Any = table.model()
    model.set_rows([Line(number) for number in ids])
    QApplication.processEvents()


def top(table: RowTable) -> tuple[int, int]:
    """The id of the row at the top, and how much of it is cut."""
    row = table.rowAt(0)
    return table.table_model().id_at(row), table.rowViewportPosition(row)


def test_rows_that_come_and_go_above_move_nothing_in_sight(table: RowTable):
    before = top(table)
    show(table, [900, *range(200)])
    assert top(table) == before
    show(table, [number for number in range(200) if number not in {3, 4, before[0] + 2}])
    assert top(table) == before
    show(table, [number for number in range(200) if number != before[0]])
    assert top(table) == (before[0] - 1, before[1])  # the one above takes the place of the one that went


def test_another_order_is_not_taken_for_the_same_rows(table: RowTable):
    """The rows that stood together do no more: the table shows the chosen one, as after any order."""
    table.choose(30)
    table.verticalScrollBar().setValue(1007)
    show(table, list(reversed(range(200))))
    row = table.table_model().row_of(30)
    assert row is not None
    assert table.viewport().rect().contains(table.visualRect(table.model().index(row, 0)))


def test_a_table_at_its_top_shows_what_comes_on_top(table: RowTable):
    table.verticalScrollBar().setValue(0)
    show(table, [900, *range(200)])
    assert top(table) == (900, 0)


@pytest.fixture
def window(make: Callable[..., Any]) -> RowTable:
    """Rows by window, looked at far from the top."""
    made: RowTable = make(RowTable)
    columns = [Column[Line]("id", "No.", 0, value=lambda line: str(line.id))]
    model = WindowModel[Line](
        columns, lambda: speaker("en"), InlineLane(), lambda ids: {number: Line(number) for number in ids}, page=50,
    )  # fmt: skip
    made.setModel(model)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.resize(300, 400)
    made.show()
    model.set_ids(range(20_000))
    QApplication.processEvents()
    made.verticalScrollBar().setValue(10_000 * 34 + 7)
    return made


@pytest.mark.parametrize("above", [[], [900_000], range(900_000, 905_000)])
def test_a_window_of_many_rows_stays_where_one_looks_however_many_came_above(window: RowTable, above: Sequence[int]) -> None:
    before, model = top(window), window.table_model()
    assert isinstance(model, WindowModel)
    model.set_ids([*above, *(number for number in range(20_000) if number not in {3, 4, before[0] + 2, before[0] + 5})])
    QApplication.processEvents()
    assert (before, top(window)) == ((10_000, -7), before)

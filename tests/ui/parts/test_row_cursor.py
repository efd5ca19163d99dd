"""The cursor of a table of rows under keys and clicks, while columns are hidden, others write and the program chooses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

K, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Line:
    id: int


def said(line: Line) -> str:
    return str(line.id)


def show(table: RowTable, ids: Iterable[int]) -> None:
    model = table.table_model()
    assert isinstance(model, ListModel)
    model.set_rows([Line(number) for number in ids])


@pytest.fixture
def table(make: Callable[..., RowTable]) -> RowTable:
    made, words = make(RowTable, many=True), speaker("en")
    columns: list[Column[Line]] = [Column(key, "", 100, value=said) for key in ("state", "number", "place")]
    made.setModel(ListModel(columns, lambda: words, key=lambda line: line.id))
    made.resize(400, 300)
    show(made, range(100))
    made.show()
    return made


def click(table: RowTable, row: int, column: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    where = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, where)


@pytest.mark.parametrize("column", [0, 2])
def test_the_keys_go_on_from_a_cell_whose_column_was_hidden(table: RowTable, column: int) -> None:
    click(table, 3, column)
    table.show_columns({"number"})
    QTest.keyClick(table, K.Key_Down)
    assert (table.current_id(), table.chosen_ids()) == (4, [4])
    QTest.keyClick(table, K.Key_Down, SHIFT)
    assert table.chosen_ids() == [4, 5]


def test_a_row_chosen_by_the_program_is_scrolled_to_though_the_first_column_is_hidden(table: RowTable) -> None:
    table.show_columns({"number"})
    table.choose(90)
    assert table.rowAt(table.viewport().height() - 1) >= 90


def test_a_choice_goes_on_from_where_it_began_after_others_wrote(table: RowTable) -> None:
    heard: list[int | None] = []
    click(table, 3, 1)
    QTest.keyClick(table, K.Key_Down, SHIFT)
    QTest.keyClick(table, K.Key_Down, SHIFT)
    table.chosen.connect(heard.append)
    show(table, [200, *range(100)])
    QTest.keyClick(table, K.Key_Down, SHIFT)
    assert table.chosen_ids() == [3, 4, 5, 6]
    show(table, range(100))
    click(table, 1, 1, SHIFT)
    assert table.chosen_ids() == [1, 2, 3]
    assert [number for number in heard if number is not None] == [5, 6, 6, 1]


def test_a_choice_begins_at_the_row_the_program_chose(table: RowTable) -> None:
    click(table, 1, 1)
    table.choose(50)
    QTest.keyClick(table, K.Key_Up, SHIFT)
    assert table.chosen_ids() == [49, 50]


def test_where_one_row_is_chosen_shift_chooses_no_second(make: Callable[..., RowTable], table: RowTable) -> None:
    one = make(RowTable)
    one.setModel(table.model())
    one.choose(5)
    QTest.keyClick(one, K.Key_Down, SHIFT)
    assert one.chosen_ids() == [6]

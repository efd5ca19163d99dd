"""Both table models keep Qt's contract, fetch only what is seen, and the view keeps its selection by id."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from desk.ui.parts.cells import Cell, Chip, Mark, Pill
from desk.ui.parts.pill import Promise
from desk.ui.parts.row_table import RowTable
from desk.ui.table import Column, ListModel, WindowModel
from desk.ui.work import InlineLane
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pytestqt.qtbot import QtBot


@dataclass(frozen=True)
class Line:
    id: int
    subject: str
    weight: int = 400


COLUMNS: list[Column[Line]] = [
    Column("promise", "Subject", 172, value=lambda _: Pill(Promise.CALM, "Reply", "4 h", 0.5)),
    Column("id", "No.", 50, "r", lambda line: str(line.id), sort=lambda line: line.id),
    Column("subject", "Subject", 0, value=lambda line: Cell(line.subject, weight=line.weight), sort=lambda line: line.subject),
    Column("owner", "Owner", 62, value=lambda _: None),
]


def english() -> Any:
    return speaker("en")


def strict(model: QAbstractItemModel) -> QAbstractItemModelTester:
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def list_model() -> ListModel[Line]:
    return ListModel(COLUMNS, english, key=lambda line: line.id)


class Source:
    """Fetches lines, and remembers which were asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, ...]] = []
        self.gone: set[int] = set()
        self.word = "Subject"

    def __call__(self, ids: tuple[int, ...]) -> Mapping[int, Line]:
        self.asked.append(ids)
        return {number: Line(number, f"{self.word} {number}") for number in ids if number not in self.gone}


def window_model(source: Source, **more: Any) -> WindowModel[Line]:
    return WindowModel(COLUMNS, english, InlineLane(), source, **more)


def test_a_list_keeps_qts_contract_through_all_changes(qtbot: QtBot) -> None:
    model = list_model()
    strict(model)
    model.set_rows([Line(1, "b"), Line(2, "a")])
    model.replace(Line(2, "c"))
    model.sort_on("subject", descending=True)
    model.set_rows([])
    model.set_rows([Line(number, str(number)) for number in range(300)])
    model.repaint_all()
    model.retitle()


def test_a_window_keeps_qts_contract_through_all_changes(qtbot: QtBot) -> None:
    model = window_model(Source(), page=10, keep=3)
    strict(model)
    model.set_ids(range(1000))
    for row in (0, 500, 999, 3):
        model.index(row, 2).data()
    model.set_ids(range(1000))
    model.refresh([3, 999_999])
    model.set_ids([])


def test_a_window_fetches_only_the_pages_looked_at(qtbot: QtBot) -> None:
    source = Source()
    model = window_model(source, page=10)
    model.set_ids(range(1000))
    assert model.index(505, 2).data() == "Subject 505"
    assert source.asked == [tuple(range(500, 510))]


def test_a_window_forgets_the_pages_longest_unseen(qtbot: QtBot) -> None:
    source = Source()
    model = window_model(source, page=10, keep=2)
    model.set_ids(range(100))
    for row in (0, 10, 20, 0):
        model.index(row, 2).data()
    assert len(source.asked) == 4


def test_a_changed_row_is_fetched_anew_with_its_page_only(qtbot: QtBot) -> None:
    source = Source()
    model = window_model(source, page=10)
    model.set_ids(range(30))
    model.index(5, 2).data()
    model.index(25, 2).data()
    source.word = "Changed"
    model.refresh([25])
    assert model.index(25, 2).data() == "Changed 25"
    assert model.index(5, 2).data() == "Subject 5"


def test_a_deleted_row_is_shown_as_gone(qtbot: QtBot) -> None:
    source = Source()
    source.gone = {3}
    model = window_model(source)
    model.set_ids(range(5))
    assert model.index(3, 2).data() == "—"


def test_a_row_not_yet_fetched_is_blank(qtbot: QtBot) -> None:
    lane = InlineLane()
    lane.held = []
    model = WindowModel(COLUMNS, english, lane, Source())
    model.set_ids(range(5))
    assert model.index(1, 2).data() == ""
    lane.let_go()
    assert model.index(1, 2).data() == "Subject 1"


def test_an_answer_for_ids_no_longer_shown_is_dropped(qtbot: QtBot) -> None:
    lane, source = InlineLane(), Source()
    lane.held = []
    model = WindowModel(COLUMNS, english, lane, source)
    model.set_ids([1, 2])
    model.index(0, 2).data()
    model.set_ids([8, 9])
    lane.let_go()
    assert model.index(0, 2).data() == "Subject 8"


def test_an_unknown_value_is_a_dash(qtbot: QtBot) -> None:
    model = list_model()
    model.set_rows([Line(1, "a")])
    assert model.index(0, 3).data() == "—"


def test_a_cell_reads_as_its_marks_text_and_chips(qtbot: QtBot) -> None:
    cell = Cell("Site down", marks=(Mark("critical", "red", "Critical"),), chips=(Chip("SLA"),))
    columns: list[Column[Line]] = [Column("s", "Subject", value=lambda _: cell)]
    model: ListModel[Line] = ListModel(columns, english, key=lambda line: line.id)
    model.set_rows([Line(1, "")])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Critical Site down SLA"


def show(table: RowTable, lines: list[Line]) -> None:
    model = table.table_model()
    assert isinstance(model, ListModel)
    model.set_rows(lines)


@pytest.fixture
def table(make: Callable[..., RowTable], qtbot: QtBot) -> RowTable:
    made = make(RowTable, many=True)
    made.setModel(list_model())
    made.resize(700, 400)
    show(made, [Line(number, f"Line {number}") for number in range(20)])
    made.show()
    return made


def test_a_selection_outlives_a_reload_by_id(table: RowTable) -> None:
    table.choose(7)
    show(table, [Line(number, "x") for number in range(19, 4, -1)])
    assert (table.current_id(), table.chosen_ids()) == (7, [7])


def test_a_vanished_row_is_said_to_be_no_longer_chosen(table: RowTable) -> None:
    heard: list[Any] = []
    table.choose(7)
    table.chosen.connect(heard.append)
    show(table, [Line(1, "x")])
    assert heard == [None]


def test_enter_opens_the_current_row(table: RowTable) -> None:
    heard: list[Any] = []
    table.opened.connect(heard.append)
    table.choose(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert heard == [3]


def test_a_header_sorts_and_a_second_press_turns_the_order(table: RowTable) -> None:
    table._sort_by(1)
    assert table.table_model().id_at(0) == 0
    table._sort_by(1)
    assert table.table_model().id_at(0) == 19


def test_a_click_on_a_box_ticks_it(make: Callable[..., RowTable], qtbot: QtBot) -> None:
    table = make(RowTable)
    heard: list[Any] = []
    columns: list[Column[Line]] = [Column("s", "Subject", value=lambda _: Cell("Work", check=0))]
    model: ListModel[Line] = ListModel(columns, english, key=lambda line: line.id)
    table.setModel(model)
    model.set_rows([Line(4, "")])
    table.resize(300, 200)
    table.show()
    table.toggled.connect(heard.append)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(22, 15))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 15))
    assert heard == [4]


def test_a_table_as_tall_as_its_rows_stays_so_when_the_rows_become_lower(table: RowTable) -> None:
    table.fit_rows(3)
    heights = []
    for compact in (False, True):
        table.set_compact(compact)
        heights.append((table.height() - table.horizontalHeader().height() - 2, table.rowHeight(0)))
    assert heights == [(102, 34), (84, 28)]
    known = table.table_model()
    assert (known.row_with(known.id_at(1)), known.row_with("nobody")) == (known.row_at(1), None)


def test_a_letter_typed_in_a_table_is_left_to_the_actions(table: RowTable) -> None:
    table.choose(3)
    QTest.keyClick(table, Qt.Key.Key_L)
    assert table.current_id() == 3


def test_a_million_rows_are_eight_bytes_each_and_found_again(qtbot: QtBot) -> None:
    source = Source()
    model = window_model(source, page=10)
    model.set_ids(array("q", range(1_000_000, 0, -1)))
    assert model.ids().itemsize == 8  # type: ignore[attr-defined]
    assert (model.row_of(1), model.row_of(1_000_000), model.row_of(0), model.row_of(None)) == (999_999, 0, None, None)
    assert model.index(999_999, 2).data() == "Subject 1"
    assert source.asked == [tuple(range(10, 0, -1))]

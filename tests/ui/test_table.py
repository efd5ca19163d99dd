"""Both table models keep Qt's contract, fetch only what is seen, and the view keeps its selection by id."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelection, QItemSelectionModel, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from desk.rules.many import MOST_AT_ONCE
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


def test_ids_of_four_bytes_are_found_too(qtbot: QtBot) -> None:
    model = window_model(Source())
    model.set_ids(array("i", [1, 0, 7, 70_000, 65_536]))
    assert [model.row_of(number) for number in (7, 65_536, 70_000, 256, 1 << 40, "7")] == [2, 4, 3, None, None, None]


def test_an_id_is_not_found_where_only_its_bytes_are(qtbot: QtBot) -> None:
    model = window_model(Source())
    model.set_ids([256, 1 << 40, 1, 0x0100_0000_0000_0000, 7])
    assert [model.row_of(number) for number in (1, 256, 1 << 40, 65_536, 7)] == [2, 0, 1, None, 4]
    model.set_ids([])
    assert model.row_of(1) is None


@given(st.lists(st.integers(1, 5_000), unique=True, max_size=60), st.lists(st.integers(0, 5_000), max_size=40), st.integers(0, 70))
def test_places_are_the_same_however_they_are_looked_for(ids: list[int], asked: list[int], near: int) -> None:
    model = window_model(Source())
    model.set_ids(ids)
    places = {number: ids.index(number) for number in asked if number in ids}
    assert model.rows_of(asked, near) == places
    assert {number: row for number in asked if (row := model.row_of(number)) is not None} == places


def test_rows_are_found_near_and_far(qtbot: QtBot) -> None:
    model = window_model(Source())
    model.set_ids(array("q", range(100_000, 200_000)))
    near = [150_000, 150_500, 151_000, 151_500, 152_500]
    assert model.rows_near(near, 50_000) == {150_000: 50_000, 150_500: 50_500, 151_000: 51_000}
    for asked in (near, [*near, 100_000, 199_999, 5, 6, 7]):
        assert model.rows_of(asked, 50_000) == {number: number - 100_000 for number in asked if number >= 100_000}


# Choosing more than one deed takes.


@pytest.fixture
def long(make: Callable[..., RowTable]) -> RowTable:
    """Three thousand rows, of which many can be chosen."""
    table = make(RowTable, many=True)
    model = window_model(Source(), page=50)
    table.setModel(model)
    model.set_ids(range(3_000))
    table.resize(400, 300)
    table.show()
    return table


def chosen(table: RowTable) -> tuple[int, int, int]:
    ids = table.chosen_ids()
    return ids[0], ids[-1], len(ids)


def test_all_rows_are_the_first_that_one_deed_takes(long: RowTable) -> None:
    heard: list[bool] = []
    long.too_many.connect(lambda: heard.append(True))
    long.choose(1_500)
    QTest.keyClick(long, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert (chosen(long), heard, long.current_id()) == ((0, 999, 1_000), [True], 999)


def test_all_rows_are_all_where_one_deed_takes_them(long: RowTable) -> None:
    long.too_many.connect(lambda: pytest.fail("so many are allowed"))
    model: Any = long.model()
    model.set_ids(range(MOST_AT_ONCE))
    QTest.keyClick(long, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert chosen(long) == (0, 999, 1_000)


@pytest.mark.parametrize(("start", "key", "found"), [(500, Qt.Key.Key_End, (500, 1_499)), (2_500, Qt.Key.Key_Home, (1_501, 2_500))])
def test_choosing_as_far_as_the_end_stops_where_a_deed_does(long: RowTable, start: int, key: Qt.Key, found: tuple[int, int]) -> None:
    heard: list[bool] = []
    long.too_many.connect(lambda: heard.append(True))
    long.choose(start)
    QTest.keyClick(long, key, Qt.KeyboardModifier.ShiftModifier)
    assert (chosen(long), heard) == ((*found, 1_000), [True])
    end, back = (found[1], Qt.Key.Key_Up) if key == Qt.Key.Key_End else (found[0], Qt.Key.Key_Down)
    assert long.current_id() == end, "what is shown beside is one of those chosen"
    QTest.keyClick(long, back, Qt.KeyboardModifier.ShiftModifier)
    assert len(long.chosen_ids()) == 999
    assert long.current_id() in {end - 1, end + 1}
    for _ in range(2):
        QTest.keyClick(long, Qt.Key.Key_Down if back == Qt.Key.Key_Up else Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert (chosen(long), long.current_id()) == ((*found, 1_000), end)


def test_drawing_over_more_than_one_deed_takes_leaves_the_cursor_on_one_of_them(long: RowTable) -> None:
    view, top = long.viewport(), long.visualRect(long.model().index(0, 0)).center()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, top)
    long.verticalScrollBar().setValue(long.verticalScrollBar().maximum())
    end = long.visualRect(long.model().index(2_999, 0)).center()
    for place in (end - QPoint(0, 20), end):
        held, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), view.mapToGlobal(QPointF(place)), Qt.MouseButton.NoButton, held, none)
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert (chosen(long), long.current_id()) == ((0, 999, 1_000), 999)


def test_what_was_chosen_before_stays_when_the_next_stretch_is_too_long(long: RowTable) -> None:
    selection, flags, model = long.selectionModel(), QItemSelectionModel.SelectionFlag, long.model()
    long.choose(10)
    selection.setCurrentIndex(model.index(2_999, 0), flags.NoUpdate)
    selection.select(QItemSelection(model.index(100, 0), model.index(2_999, 3)), flags.Select | flags.Rows)
    assert long.chosen_ids() == [10, *range(100, 1_099)]


def test_a_thousand_rows_chosen_are_chosen_still_after_others_wrote(long: RowTable) -> None:
    long.choose(1_000)
    QTest.keyClick(long, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    model: Any = long.model()
    model.set_ids([*range(5_000, 5_040), *range(1_990, 1_500, -1), *range(1_010, 1_400), 1_999])
    assert sorted(long.chosen_ids()) == [*range(1_010, 1_400), *range(1_501, 1_991), 1_999]
    assert long.current_id() is None or long.current_id() in long.chosen_ids()


def test_home_and_end_go_to_the_first_and_the_last_row(long: RowTable) -> None:
    long.choose(1_500)
    QTest.keyClick(long, Qt.Key.Key_End)
    assert (long.current_id(), long.chosen_ids()) == (2_999, [2_999])
    QTest.keyClick(long, Qt.Key.Key_Home)
    assert (long.current_id(), long.chosen_ids()) == (0, [0])
    model: Any = long.model()
    model.set_ids([])
    QTest.keyClick(long, Qt.Key.Key_End)
    assert long.current_id() is None

"""The roster's lanes: bars that meet never lie over one another; each is found by mouse and arrows, and said to a screen reader."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desk.ui.pages.reports.duty_grid import Bar, DutyGrid, Lanes
from desk.words import speaker

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = date(2026, 10, 19)
START = datetime(2026, 10, 19, tzinfo=UTC)
NAMES = {0: "Nobody", 1: "Anna", 2: "Björn"}
SPAN = st.tuples(st.integers(0, 160), st.integers(1, 80))


def bar(number: int, lane: int, begins: float, hours: float, kind: str = "duty") -> Bar:
    starts = START + timedelta(hours=begins)
    return Bar((kind, number), lane, kind, starts, starts + timedelta(hours=hours), "First", f"{NAMES[lane]}\n{number}")


def shown(*bars: Bar) -> Lanes:
    return Lanes(FIRST, 7, START + timedelta(days=2), NAMES, bars, {FIRST: "A day off"})


@pytest.fixture
def grid(make: Callable[..., Any]) -> DutyGrid:
    made: DutyGrid = make(DutyGrid, speaker("en"))
    made.resize(832, 300)
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.tuples(st.sampled_from([0, 1, 2]), SPAN), max_size=9))
def test_bars_that_meet_in_time_stand_below_one_another(grid: DutyGrid, spans: list[tuple[int, tuple[int, int]]]):
    bars = [bar(number, lane, *span) for number, (lane, span) in enumerate(spans)]
    grid.show_lanes(shown(*bars), speaker("en"))
    for one, other in combinations(bars, 2):
        meets = one.lane == other.lane and one.starts < other.ends and other.starts < one.ends
        if meets or one.lane != other.lane:
            assert not grid.box(one).intersects(grid.box(other)) or grid.box(one).top() != grid.box(other).top()
        if meets:
            assert abs(grid.box(one).top() - grid.box(other).top()) >= grid.box(one).height()
    assert all(grid.box(one).bottom() <= grid.sizeHint().height() for one in bars)


def test_arrows_walk_along_a_lane_and_across_and_enter_opens(grid: DutyGrid):
    picked: list[object] = []
    opened: list[object] = []
    turned: list[int] = []
    grid.picked.connect(picked.append)
    grid.opened.connect(opened.append)
    grid.turned.connect(turned.append)
    grid.show_lanes(shown(bar(1, 1, 9, 24), bar(2, 1, 40, 24), bar(3, 2, 60, 24, "second"), bar(4, 0, 100, 5, "gap")), speaker("en"))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left,
                Qt.Key.Key_Return, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):  # fmt: skip
        QTest.keyClick(grid, key)
    assert picked == [("gap", 4), ("duty", 2), ("duty", 2), ("second", 3), ("duty", 2), ("duty", 1)]
    assert (opened, turned) == ([("duty", 1)], [1, -1])
    assert grid.accessibleDescription() == "Anna\n1"
    grid.show_lanes(shown(bar(9, 2, 0, 5)), speaker("en"))
    assert (grid.chosen, grid.accessibleDescription()) == (None, "")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_bar_is_found_by_the_mouse_and_drawn_in_both_themes(grid: DutyGrid, desk: Any, theme: str):
    desk.look.choose(theme, desktop_font=False)
    one, other = bar(1, 1, 9, 24), bar(2, 2, 40, 24, "away")
    grid.show_lanes(shown(one, other), speaker("en"))
    before = grid.grab().toImage()
    picked: list[object] = []
    grid.picked.connect(picked.append)
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid.box(other).center().toPoint())
    QTest.mouseMove(grid, grid.box(one).center().toPoint())
    assert picked == [("away", 2)]
    assert grid.grab().toImage() != before
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(grid.width() - 5, grid.height() - 5))
    assert picked[-1] is None


def test_days_are_as_wide_on_the_night_the_clock_changes(grid: DutyGrid):
    grid.show_lanes(shown(bar(1, 1, 0, 24), bar(2, 1, 24 * 6, 24)), speaker("en"))
    first, last = grid.bar(("duty", 1)), grid.bar(("duty", 2))
    assert first is not None
    assert last is not None
    assert grid.box(first).width() == pytest.approx(grid.box(last).width())

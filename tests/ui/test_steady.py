"""Two clocks: a call's time stays right when the wall is set back, put on, or the machine sleeps."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desk.ui.clock import Clock
from desk.ui.steady import SLACK, Missing, Steady

NOON = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # half an hour before summer time begins in Europe


class Two:
    """A wall and a steady clock that a test moves."""

    def __init__(self) -> None:
        self.wall, self.mono = NOON, 100.0
        self.steady = Steady(Clock(lambda: self.wall, lambda: self.mono))

    def run(self, seconds: float) -> None:
        """Both go on, seen every second."""
        for _ in range(int(seconds)):
            self.wall += timedelta(seconds=1)
            self.mono += 1
            assert self.steady.look() is None

    def set_wall(self, seconds: float) -> None:
        """Somebody sets the wall clock."""
        self.wall += timedelta(seconds=seconds)


def test_an_ordinary_call_has_nothing_missing_and_summer_time_changes_nothing() -> None:
    two = Two()
    two.run(3600)
    assert two.steady.now() == NOON + timedelta(hours=1)


def test_a_sleep_is_missing_from_when_the_call_was_last_seen_to_now() -> None:
    two = Two()
    two.run(60)
    two.set_wall(720)  # the wall went on, the other clock slept
    assert two.steady.look() == Missing(NOON + timedelta(seconds=60), NOON + timedelta(seconds=780))
    two.run(10)
    assert two.steady.now() == NOON + timedelta(seconds=790)


def test_where_both_clocks_run_on_in_sleep_the_silence_is_what_tells() -> None:
    two = Two()
    two.run(60)
    two.set_wall(720)
    two.mono += 720
    assert two.steady.look() == Missing(NOON + timedelta(seconds=60), NOON + timedelta(seconds=780))


def test_a_wall_set_back_an_hour_takes_nothing_away() -> None:
    two = Two()
    two.run(60)
    two.set_wall(-3600)
    assert two.steady.look() is None
    two.run(60)
    assert two.steady.now() == NOON + timedelta(seconds=120)


def test_a_sleep_after_the_wall_was_set_back_never_runs_backwards() -> None:
    two = Two()
    two.run(60)
    two.set_wall(-3600)
    two.set_wall(1000)
    two.mono += 1000
    assert two.steady.look() == Missing(NOON + timedelta(seconds=60), NOON + timedelta(seconds=1060))


def test_a_moment_of_business_and_a_corrected_clock_are_nothing_to_ask_about() -> None:
    two = Two()
    two.set_wall(SLACK - 1)
    two.mono += 1
    assert two.steady.look() is None


def test_without_a_call_the_wall_is_believed_again() -> None:
    two = Two()
    two.set_wall(-3600)
    two.steady.begin()
    assert two.steady.now() == NOON - timedelta(hours=1)


@given(st.lists(st.tuples(st.floats(0, 4000), st.floats(-4000, 4000)), max_size=40))
def test_moments_never_run_backwards_and_missing_times_never_overlap(steps: list[tuple[float, float]]) -> None:
    two = Two()
    before, gaps, counted = two.steady.now(), list[Any](), 0.0
    for passed, moved in steps:
        two.mono += passed
        two.set_wall(passed + moved)
        missing = two.steady.look()
        now = two.steady.now()
        assert now >= before - timedelta(microseconds=2)
        if missing is None:
            counted += passed
        else:
            assert missing.ends_at >= missing.starts_at >= (gaps[-1].ends_at if gaps else NOON) - timedelta(microseconds=2)
            gaps.append(missing)
        before = now
    lost = sum((gap.ends_at - gap.starts_at).total_seconds() for gap in gaps)
    assert abs((two.steady.now() - NOON).total_seconds() - lost - counted) < 0.01

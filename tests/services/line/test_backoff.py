"""Waits grow, stay within their time, and differ from desk to desk."""

from __future__ import annotations

import random
from itertools import islice

from hypothesis import given
from hypothesis import strategies as st

from desk.services.line.backoff import FACTOR, FIRST, MOST, waits


@given(within=st.floats(0.01, 60), seed=st.integers(0, 1000))
def test_waits_end_exactly_with_their_time(within: float, seed: int) -> None:
    found = list(waits(within, chance=random.Random(seed)))
    assert abs(sum(found) - within) < 1e-6
    assert all(0 < wait <= MOST for wait in found)


@given(seed=st.integers(0, 1000))
def test_each_wait_lies_in_the_upper_half_of_its_doubling(seed: int) -> None:
    for turn, wait in enumerate(islice(waits(float("inf"), chance=random.Random(seed)), 12)):
        whole = min(FIRST * FACTOR**turn, MOST)
        assert whole / 2 <= wait <= whole


def test_fifty_desks_do_not_knock_in_step() -> None:
    knocks = [sum(islice(waits(float("inf"), chance=random.Random(desk)), 5)) for desk in range(50)]
    assert len({round(knock, 3) for knock in knocks}) > 45

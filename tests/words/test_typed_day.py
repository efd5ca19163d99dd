"""A day is read as people write it, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.words.typed_day import typed_day

SHAPES = ["{d}.{m}.{y}", "{d}. {m}. {y}", "{d}/{m}/{y}", "{d}-{m}-{y}", "{d} {m} {y}", "{y}-{m:02}-{d:02}", "{d:02}.{m:02}.{y}."]


@given(day=st.dates(min_value=date(1000, 1, 1)))
@pytest.mark.parametrize("shape", SHAPES)
def test_every_way_of_writing_a_day_gives_that_day(shape: str, day: date) -> None:
    """Day first with points, strokes, hyphens or spaces; or year first."""
    assert typed_day(shape.format(d=day.day, m=day.month, y=day.year)) == day


@pytest.mark.parametrize("text", ["", "31.2.2026", "2026-13-01", "1.1.26", "4/30", "tomorrow", "2026-1", "0.1.2026", "1.1.0000"])
def test_what_is_no_day_is_none(text: str) -> None:
    """A day that the calendar lacks, or half a day, is not mended."""
    assert typed_day(text) is None

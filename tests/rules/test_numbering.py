"""Series of numbers: no gap, no number twice, never dated before the last."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.numbering import Issued, Series, check_series, next_number, written

INVOICES = Series("invoice", "{year}-{number:4}")
CREDITS = Series("credit", "K{yy}{number:3}")
RUNNING = Series("running", "{number}", yearly=False, first=1000)


def test_a_number_is_written_by_its_pattern():
    assert written(INVOICES, 118, date(2026, 3, 10)) == "2026-0118"
    assert written(CREDITS, 7, date(2026, 3, 10)) == "K26007"
    assert written(RUNNING, 1234, date(2026, 3, 10)) == "1234"


def test_more_digits_than_the_pattern_asks_for_are_never_cut():
    assert written(INVOICES, 12345, date(2026, 3, 10)) == "2026-12345"


def test_the_first_number_of_a_series_is_its_first():
    assert next_number(INVOICES, None, date(2026, 3, 10)).number == "2026-0001"
    assert next_number(RUNNING, None, date(2026, 3, 10)).number == "1000"


def test_the_next_number_follows_the_last():
    assert next_number(INVOICES, Issued(118, date(2026, 3, 10)), date(2026, 3, 10)).number == "2026-0119"


def test_a_yearly_series_starts_again_and_a_running_one_does_not():
    last = Issued(1118, date(2026, 12, 31))
    assert next_number(INVOICES, last, date(2027, 1, 1)).number == "2027-0001"
    assert next_number(RUNNING, last, date(2027, 1, 1)).number == "1119"


def test_a_date_before_the_last_document_s_is_refused():
    with pytest.raises(Refused) as refusal:
        next_number(INVOICES, Issued(118, date(2026, 3, 10)), date(2026, 3, 9))
    assert refusal.value.field == "dated"


@pytest.mark.parametrize(
    "series",
    [
        Series("bad", "{year}"),
        Series("bad", "{number}{number}-{year}"),
        Series("bad", "{year}-{number:4}-{month}"),
        Series("bad", "{number:4}"),
        Series("bad", "{year}-{number}", first=0),
    ],
)
def test_a_series_that_would_repeat_or_garble_numbers_is_refused(series: Series):
    with pytest.raises(Refused):
        check_series(series)


@given(st.lists(st.integers(0, 200), min_size=1, max_size=60), st.sampled_from([INVOICES, CREDITS, RUNNING]))
def test_numbers_run_without_gap_or_repeat_whatever_the_dates(steps: list[int], series: Series):
    day, last = date(2026, 1, 1), None
    seen: list[str] = []
    for step in steps:
        day += timedelta(days=step)
        issued = next_number(series, last, day)
        if last is not None and not (series.yearly and day.year > last.dated.year):
            assert issued.sequence == last.sequence + 1
        seen.append(issued.number)
        last = Issued(issued.sequence, issued.dated)
    assert len(set(seen)) == len(seen)

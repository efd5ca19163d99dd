"""Which daily copies are kept, over years of days on which a desk was open or was not."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.copies_kept import copies_kept

START = date(2024, 1, 1)


def after(open_days: list[bool]) -> tuple[set[date], date]:
    """What is left when the copies were thinned each day one was made."""
    stood: set[date] = set()
    newest = START
    for at, is_open in enumerate(open_days):
        if is_open:
            newest = START + timedelta(at)
            stood = set(copies_kept({*stood, newest}))
    return stood, newest


def test_two_years_of_every_day_leave_days_weeks_and_months() -> None:
    stood, newest = after([True] * 731)
    assert newest == date(2025, 12, 31)
    days = {newest - timedelta(back) for back in range(7)}
    weeks = {date(2025, 12, 31), date(2025, 12, 28), date(2025, 12, 21), date(2025, 12, 14)}
    months = {date(2025, month, 1) - timedelta(1) for month in range(2, 13)} | {date(2025, 12, 31)}
    assert stood == days | weeks | months




def test_the_only_copy_is_kept() -> None:
    assert copies_kept({START}) == {START}
    assert copies_kept(()) == frozenset()


@settings(max_examples=25)
@given(st.lists(st.booleans(), max_size=500))
def test_thinning_day_by_day_never_throws_away_what_thinning_at_the_end_keeps(open_days: list[bool]) -> None:
    every = {START + timedelta(at) for at, is_open in enumerate(open_days) if is_open}
    stood, _newest = after(open_days)
    assert stood == copies_kept(every)
    assert len(stood) <= 7 + 4 + 12
    assert not every or max(every) in stood

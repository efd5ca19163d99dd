"""The gaps of a day are the opening time that no work touches."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.rules.day_gaps import gaps

DAY = datetime(2026, 4, 22, tzinfo=UTC)


def at(hour: float) -> datetime:
    return DAY + timedelta(hours=hour)


def hours(found: tuple[tuple[datetime, datetime], ...]) -> list[tuple[float, float]]:
    return [((begin - DAY) / timedelta(hours=1), (end - DAY) / timedelta(hours=1)) for begin, end in found]


def test_what_lies_between_calls_is_a_gap_and_lunch_is_none() -> None:
    opening = [(at(9), at(12)), (at(13), at(16))]
    worked = [(at(9.5), at(10)), (at(14), at(15)), (at(14.5), at(15.5))]
    assert hours(gaps(worked, opening, until=at(20))) == [(9, 9.5), (10, 12), (13, 14), (15.5, 16)]


def test_nothing_to_come_and_nothing_short_is_a_gap() -> None:
    assert hours(gaps([(at(9.05), at(10))], [(at(9), at(16))], until=at(11))) == [(10, 11)]
    assert gaps([], [(at(9), at(16))], until=at(8)) == ()


def test_work_outside_the_hours_makes_no_gap() -> None:
    assert hours(gaps([(at(7), at(9.5)), (at(15), at(18))], [(at(9), at(16))], until=at(20))) == [(9.5, 15)]


@given(st.lists(st.tuples(st.integers(0, 1439), st.integers(0, 300)), max_size=12), st.integers(0, 1440))
def test_work_and_gaps_never_overlap_and_gaps_stay_within_the_hours(worked: list[tuple[int, int]], until: int) -> None:
    spans = [(DAY + timedelta(minutes=begin), DAY + timedelta(minutes=begin + length)) for begin, length in worked]
    opening = [(at(8), at(12)), (at(13), at(17))]
    found = gaps(spans, opening, until=DAY + timedelta(minutes=until))
    for begin, end in found:
        assert any(opens <= begin < end <= closes for opens, closes in opening)
        assert end <= DAY + timedelta(minutes=until)
        assert not any(start < end and begin < stop for start, stop in spans if start < stop)
    assert list(found) == sorted(found)

"""Series of sessions: the days of the rule, the same clock on each, without holidays and closures."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.calendar import Calendar
from desk.rules.calendar_build import CalendarTerms, Closure
from desk.rules.errors import Refused
from desk.rules.series import MOST_SESSIONS, Occurrence, SeriesRule, occurrences

ZONES = {"FI": "Europe/Helsinki", "NO": "Europe/Oslo", "GR": "Europe/Athens", "IS": "Atlantic/Reykjavik"}
WEEK = tuple(((9 * 3600, 17 * 3600),) if day < 5 else () for day in range(7))
TEN = time(10)


def calendar_of(country: str, *closures: Closure) -> tuple[Calendar, ZoneInfo]:
    zone = ZoneInfo(ZONES[country])
    return Calendar(CalendarTerms(zone=zone, week=WEEK, country=country, closures=closures)), zone


def held(found: tuple[Occurrence, ...]) -> list[date]:
    return [one.day for one in found if not one.skipped]


def test_every_first_tuesday_is_the_first_of_each_month() -> None:
    rule = SeriesRule("month_weekday", date(2026, 4, 1), TEN, 120, weekdays=(1,), nth=1, count=4)
    assert held(occurrences(rule, *calendar_of("FI"))) == [date(2026, 4, 7), date(2026, 5, 5), date(2026, 6, 2), date(2026, 7, 7)]


def test_the_last_friday_is_the_last_of_each_month() -> None:
    rule = SeriesRule("month_weekday", date(2026, 1, 1), TEN, 120, weekdays=(4,), nth=-1, until=date(2026, 3, 31))
    assert held(occurrences(rule, *calendar_of("NO"))) == [date(2026, 1, 30), date(2026, 2, 27), date(2026, 3, 27)]


def test_a_holiday_is_named_and_left_out_and_a_count_counts_what_is_held() -> None:
    rule = SeriesRule("week", date(2026, 4, 20), TEN, 120, weekdays=(3,), count=2)
    found = occurrences(rule, *calendar_of("IS"))
    assert [one.day for one in found] == [date(2026, 4, 23), date(2026, 4, 30), date(2026, 5, 7)]
    assert [[reason.code for reason in one.skipped] for one in found] == [["holiday"], [], []]
    assert dict(found[0].skipped[0].values)["name"] == "First Day of Summer"


def test_a_closure_leaves_its_days_out_and_says_how_long_it_lasts() -> None:
    summer = Closure(name="Summer", dated=(date(2026, 7, 13), date(2026, 7, 26)))
    rule = SeriesRule("week", date(2026, 7, 7), TEN, 120, weekdays=(1,), until=date(2026, 7, 31))
    found = occurrences(rule, *calendar_of("NO", summer))
    assert held(found) == [date(2026, 7, 7), date(2026, 7, 28)]
    assert dict(found[1].skipped[0].values) == {"name": "Summer", "first": date(2026, 7, 13), "last": date(2026, 7, 26)}


def test_a_half_day_is_left_out_only_when_the_session_would_outlast_it() -> None:
    morning = SeriesRule("month_day", date(2026, 12, 24), time(9), 120, count=1)
    late = SeriesRule("month_day", date(2026, 12, 24), time(12), 120, until=date(2026, 12, 31))
    assert held(occurrences(morning, *calendar_of("IS"))) == [date(2026, 12, 24)]
    with pytest.raises(Refused) as refused:
        occurrences(late, *calendar_of("IS"))
    assert refused.value.field == "until"


def test_a_saturday_course_has_its_holidays_too() -> None:
    rule = SeriesRule("week", date(2026, 12, 19), TEN, 60, weekdays=(5,), count=2)
    found = occurrences(rule, *calendar_of("NO"))
    assert held(found) == [date(2026, 12, 19), date(2027, 1, 2)]
    assert found[1].skipped[0].code == "holiday"


def test_the_thirty_first_is_the_last_day_of_a_shorter_month() -> None:
    rule = SeriesRule("month_day", date(2026, 1, 31), TEN, 60, count=3)
    assert [one.day for one in occurrences(rule, *calendar_of("FI"))] == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31)]


@pytest.mark.parametrize(("at", "utc"), [(time(3, 30), time(1, 30)), (time(2, 59), time(0, 59))])
def test_a_skipped_time_moves_forward_by_the_gap(at: time, utc: time) -> None:
    """In Helsinki 3:00 to 4:00 of 29 March 2026 does not exist: 3:30 becomes 4:30, which is 1:30 UTC."""
    rule = SeriesRule("week", date(2026, 3, 29), at, 60, weekdays=(6,), count=1)
    assert occurrences(rule, *calendar_of("FI"))[0].starts_at == datetime.combine(date(2026, 3, 29), utc, UTC)


def test_a_time_that_comes_twice_is_the_first() -> None:
    rule = SeriesRule("week", date(2026, 10, 25), time(3, 30), 60, weekdays=(6,), count=1)
    assert occurrences(rule, *calendar_of("FI"))[0].starts_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"until": None}, "until"), ({"count": 3}, "until"), ({"until": date(2025, 1, 1)}, "until"), ({"until": date(2040, 1, 1)}, "until"),
        ({"until": None, "count": 0}, "count"), ({"until": None, "count": MOST_SESSIONS + 1}, "count"), ({"interval": 0}, "interval"),
        ({"weekdays": ()}, "weekdays"), ({"weekdays": (7,)}, "weekdays"), ({"nth": 5}, "nth"),
        ({"weekdays": tuple(range(7)), "until": date(2027, 1, 1)}, "until"),
    ],
)  # fmt: skip
def test_an_impossible_series_is_refused_at_its_field(changes: dict[str, object], field: str) -> None:
    given_rule = {"every": "week", "first": date(2026, 1, 5), "at": TEN, "minutes": 60, "weekdays": (1,), "until": date(2026, 12, 31)}
    with pytest.raises(Refused) as refused:
        occurrences(SeriesRule(**{**given_rule, **changes}), *calendar_of("NO"))  # type: ignore[arg-type]
    assert refused.value.field == field


RULES = st.builds(
    SeriesRule,
    every=st.sampled_from(["week", "month_weekday", "month_day"]),
    first=st.dates(date(2024, 1, 1), date(2029, 12, 31)),
    at=st.times(time(8), time(18)).map(lambda at: at.replace(second=0, microsecond=0)),
    minutes=st.integers(15, 240),
    interval=st.integers(1, 3),
    weekdays=st.sets(st.integers(0, 4), min_size=1, max_size=2).map(lambda days: tuple(sorted(days))),
    nth=st.sampled_from([1, 2, 3, 4, -1]),
    count=st.integers(1, 12),
)


@given(rule=RULES, country=st.sampled_from(sorted(ZONES)))
def test_no_session_is_held_on_a_closed_day_and_the_clock_on_the_wall_stays(rule: SeriesRule, country: str) -> None:
    calendar, zone = calendar_of(country)
    found = occurrences(rule, calendar, zone)
    assert sum(not one.skipped for one in found) == rule.count
    assert [one.day for one in found] == sorted({one.day for one in found})
    for one in found:
        assert one.day >= rule.first
        assert one.ends_at - one.starts_at == timedelta(minutes=rule.minutes)
        assert one.starts_at.astimezone(zone).time() == rule.at
        holiday = calendar.terms.holiday(one.day)
        if holiday is not None and not holiday.half:
            assert one.skipped
        if rule.every != "month_day":
            assert one.day.weekday() in rule.weekdays

"""Opening time: compiled and bisected, against a walk second by second or day by day."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.calendar import Calendar, all_hours
from desk.rules.calendar_build import CalendarTerms, Closure, epochs, intervals, midnights, month_day, week_hours, without, zone
from desk.rules.errors import Refused
from desk.rules.holidays_of import holidays_of
from desk.rules.pause import add_apart, between_apart, merged
from desk.words import speaker
from desk.words.holiday_names import HOLIDAY_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

OSLO = ZoneInfo("Europe/Oslo")
LUNCH = week_hours({"mon-fri": [["09:00", "11:30"], ["12:00", "15:00"]], "sun": [["01:00", "06:00"]]}, "week")
DESK = Calendar(CalendarTerms(zone=OSLO, week=LUNCH, country="NO"))
INSTANTS = st.datetimes(datetime(2023, 1, 1), datetime(2030, 12, 31), timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0))


def day_by_day(start: datetime, end: datetime) -> float:
    """Opening seconds by summing each day's intervals, in real elapsed time."""
    total, day = 0.0, start.astimezone(OSLO).date() - timedelta(days=1)
    while day <= end.astimezone(OSLO).date():
        if day not in holidays.country_holidays("NO", years=day.year):
            for begin, stop in LUNCH[day.weekday()]:
                opens = datetime(day.year, day.month, day.day, begin // 3600, begin // 60 % 60, tzinfo=OSLO).timestamp()
                closes = datetime(day.year, day.month, day.day, stop // 3600, stop // 60 % 60, tzinfo=OSLO).timestamp()
                total += max(0, min(closes, end.timestamp()) - max(opens, start.timestamp()))
        day += timedelta(days=1)
    return total


@given(start=INSTANTS, days=st.integers(0, 60), seconds=st.integers(0, 86_399))
@settings(max_examples=120, deadline=None)
def test_between_counts_what_a_walk_over_the_days_counts(start: datetime, days: int, seconds: int) -> None:
    end = start + timedelta(days=days, seconds=seconds)
    assert DESK.between(start, end) == day_by_day(start, end)


@given(start=INSTANTS, seconds=st.integers(0, 2_000_000))
@settings(max_examples=300, deadline=None)
def test_add_and_between_are_inverse(start: datetime, seconds: int) -> None:
    assert DESK.between(start, DESK.add(start, seconds)) == seconds


@given(start=INSTANTS, one=st.integers(0, 500_000), more=st.integers(0, 500_000))
@settings(max_examples=200, deadline=None)
def test_adding_is_monotone_in_seconds_and_in_the_start(start: datetime, one: int, more: int) -> None:
    assert DESK.add(start, one).timestamp() <= DESK.add(start, one + more).timestamp()
    assert DESK.add(start, one + 1).timestamp() <= DESK.add(start + timedelta(seconds=more), one + 1).timestamp()


@given(start=INSTANTS)
@settings(max_examples=200, deadline=None)
def test_the_work_clock_ticks_only_while_open_and_the_openings_agree(start: datetime) -> None:
    assert DESK.work_clock(start + timedelta(seconds=1)) - DESK.work_clock(start) == int(DESK.is_open(start))
    opening = DESK.next_opening(start)
    assert DESK.is_open(opening)
    assert DESK.between(start, opening) == 0
    until = DESK.until(start)
    assert (until is not None) == DESK.is_open(start)
    assert until is None or (not DESK.is_open(until) and DESK.between(start, until) == until.timestamp() - start.timestamp())


def test_a_table_grown_early_and_late_answers_as_a_fresh_one() -> None:
    dice = random.Random(4)
    grown = Calendar(DESK.terms)
    before = grown.work_clock(datetime(2026, 1, 1, tzinfo=UTC))
    for year in (1970, 2060, 1950, 2090):
        at = datetime(year, dice.randint(1, 12), 3, 10, tzinfo=UTC)
        assert grown.add(at, 500_000) == Calendar(DESK.terms).add(at, 500_000)
    assert grown.work_clock(datetime(2026, 1, 1, tzinfo=UTC)) == before
    assert list(grown._table.opens) == sorted(set(grown._table.opens))  # type: ignore[union-attr]


def test_an_exact_end_is_that_end_and_nothing_added_is_the_start() -> None:
    assert DESK.add(datetime(2026, 4, 22, 9, tzinfo=OSLO), 9000) == datetime(2026, 4, 22, 11, 30, tzinfo=OSLO)
    assert DESK.add(datetime(2026, 4, 22, 9, tzinfo=OSLO), 9001) == datetime(2026, 4, 22, 12, 0, 1, tzinfo=OSLO)
    assert DESK.add(datetime(2026, 4, 25, 20, tzinfo=OSLO), 0) == datetime(2026, 4, 25, 20, tzinfo=OSLO)


def test_two_intervals_around_a_clock_change_count_what_passed() -> None:
    spring, autumn = datetime(2026, 3, 29, tzinfo=OSLO), datetime(2026, 10, 25, tzinfo=OSLO)
    assert DESK.between(spring, spring + timedelta(hours=12)) == 4 * 3600
    assert DESK.between(autumn, autumn + timedelta(hours=12)) == 6 * 3600


def test_a_skipped_local_time_moves_forward_by_the_gap_and_an_ambiguous_one_is_the_first() -> None:
    skipped = Calendar(CalendarTerms(zone=OSLO, week=week_hours({"sun": [["02:30", "04:00"]]}, "week")))
    assert skipped.open_of(date(2026, 3, 29)) == datetime(2026, 3, 29, 3, 30, tzinfo=OSLO)
    assert skipped.open_of(date(2026, 10, 25)).timestamp() == datetime(2026, 10, 25, 0, 30, tzinfo=UTC).timestamp()  # type: ignore[union-attr]


def test_on_call_counts_every_hour_through_a_clock_change() -> None:
    always = all_hours(OSLO)
    start = datetime(2026, 10, 24, 12, tzinfo=UTC)
    assert always.add(start, 400 * 86_400) == start + timedelta(days=400)
    assert always.between(start, start + timedelta(days=2)) == 2 * 86_400


def test_days_open_close_and_count_as_business_days() -> None:
    assert DESK.close_of(date(2026, 4, 22)) == datetime(2026, 4, 22, 15, tzinfo=OSLO)
    assert DESK.open_of(date(2026, 5, 1)) is None
    assert not DESK.is_business_day(date(2026, 4, 25))
    assert DESK.business_day(date(2026, 4, 30), 1) == date(2026, 5, 3)
    assert DESK.business_day_until(date(2026, 5, 2)) == date(2026, 4, 30)


def test_a_half_day_holiday_closes_from_13_00_and_may_be_named() -> None:
    desk = Calendar(CalendarTerms(zone=zone("Atlantic/Reykjavik"), week=week_hours({"mon-fri": [["09:00", "16:00"]]}, "w"), country="IS"))
    assert desk.close_of(date(2026, 12, 24)) == datetime(2026, 12, 24, 13, tzinfo=UTC)
    holiday = desk.holiday(date(2026, 12, 24))
    assert holiday is not None
    assert holiday.half
    assert speaker("is").tr(holiday.names[0]) == "Aðfangadagur"


def test_an_afternoon_desk_is_closed_on_a_half_day_holiday() -> None:
    late = Calendar(CalendarTerms(zone=zone("Atlantic/Reykjavik"), week=week_hours({"mon-fri": [["13:00", "18:00"]]}, "w"), country="IS"))
    assert not late.is_business_day(date(2026, 12, 24))


def test_a_closure_is_by_week_by_month_and_day_or_by_date() -> None:
    assert Closure("x", weeks=frozenset({29})).covers(date(2026, 7, 13))
    christmas = Closure("x", yearly=((12, 27), (1, 2)))
    assert [christmas.covers(date(2027, 1, day)) for day in (1, 2, 3)] == [True, True, False]
    assert Closure("x", dated=(date(2026, 2, 1), date(2026, 2, 3))).covers(date(2026, 2, 3))


def test_dates_beat_holidays_and_breaks_come_off_last() -> None:
    terms = CalendarTerms(
        zone=OSLO,
        week=LUNCH,
        country="NO",
        dates={date(2026, 5, 1): ((36_000, 50_400),)},
        breaks={date(2026, 5, 1): ((39_600, 43_200),)},
    )
    assert terms.hours(date(2026, 5, 1)) == ((36_000, 39_600), (43_200, 50_400))
    assert without(((0, 10),), ((0, 10),)) == ()


@given(start=INSTANTS, seconds=st.integers(1, 200_000), gap=st.integers(0, 300_000), length=st.integers(0, 300_000))
@settings(max_examples=150, deadline=None)
def test_pauses_do_not_count_and_adding_around_them_is_inverse_to_counting(start: datetime, seconds: int, gap: int, length: int) -> None:
    pauses = merged([(start + timedelta(seconds=gap), start + timedelta(seconds=gap + length))])
    reached = add_apart(DESK, start, seconds, pauses)
    assert between_apart(DESK, start, reached, pauses) == seconds
    assert reached.timestamp() >= DESK.add(start, seconds).timestamp()


@pytest.mark.parametrize(
    "asked",
    [
        lambda: DESK.add(datetime(9999, 12, 31, tzinfo=UTC), 60),
        lambda: DESK.add(datetime(2026, 1, 1, tzinfo=UTC), 1e15),
        lambda: DESK.between(datetime(1, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC)),
        lambda: DESK.next_opening(datetime(2150, 1, 1, tzinfo=UTC)),
        lambda: DESK.close_of(date(2150, 1, 1)),
        lambda: DESK.business_day(date(2100, 12, 30), 9),
        lambda: DESK.add(datetime(2026, 1, 1, tzinfo=UTC), -1),
        lambda: Calendar(CalendarTerms(zone=OSLO, week=((),) * 7)).add(datetime(2026, 1, 1, tzinfo=UTC), 1),
        lambda: Calendar(CalendarTerms(zone=OSLO, week=((),) * 7)).business_day(date(2026, 1, 1), 1),
        lambda: holidays_of("NO", 2200),
        lambda: holidays_of("ZZ", 2020),
        lambda: zone("Mars/Olympus"),
        lambda: zone("../etc/passwd"),
        lambda: intervals([["09:00", "12:00"], ["11:00", "13:00"]], "week.mon"),
        lambda: intervals([["12:00", "09:00"]], "week.mon"),
        lambda: intervals([["09:00", "24:01"]], "week.mon"),
        lambda: intervals([["9", "10"]], "week.mon"),
        lambda: intervals([["09:00"]], "week.mon"),
        lambda: intervals("x", "week.mon"),
        lambda: week_hours({"mån": []}, "week"),
        lambda: week_hours({"fri-mon": []}, "week"),
        lambda: month_day("13-01", "yearly"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(asked: Callable[[], object]) -> None:
    with pytest.raises(Refused):
        asked()


def test_years_without_a_country_reach_from_1900_to_2200() -> None:
    plain = Calendar(CalendarTerms(zone=OSLO, week=LUNCH))
    assert plain.add(datetime(2150, 1, 1, tzinfo=UTC), 3600).year == 2150
    assert plain.add(datetime(1901, 1, 1, tzinfo=UTC), 3600).year == 1901


@pytest.mark.parametrize(
    ("country", "language", "theirs"), [("IS", "is", "is"), ("NO", "nb", "no"), ("FI", "fi", "fi"), ("GR", "el", "el")]
)
def test_each_country_s_holidays_bear_the_library_s_names_in_its_own_language(country: str, language: str, theirs: str) -> None:
    own = holidays.country_holidays(country, years=range(2024, 2031), language=theirs)
    for year in range(2024, 2031):
        for day, holiday in holidays_of(country, year).items():
            assert set(holiday.names) <= set(HOLIDAY_NAMES)
            if not holiday.half and len(holiday.names) == 1 and "(" not in own[day]:
                assert speaker(language).tr(holiday.names[0]) == own[day]


@pytest.mark.parametrize("name", ["Europe/Oslo", "America/Sao_Paulo", "America/Havana", "Australia/Lord_Howe", "Pacific/Apia"])
def test_a_day_counted_from_its_midnight_is_a_day_counted_clock_by_clock(name: str) -> None:
    place, hours = ZoneInfo(name), ((0, 5400), (7200, 9000), (9000, 10_800), (82_800, 86_400))
    for year in (2011, 2015, 2018, 2026):
        for number, begun in enumerate(midnights(place, year)):
            day = date(year, 1, 1) + timedelta(days=number)
            if begun is not None:
                assert list(epochs(day, hours, place, begun)) == list(epochs(day, hours, place)), day


@given(micro=st.integers(0, 999_999), second=st.integers(0, 20_000), left=st.integers(0, 999_999))
@settings(max_examples=300, deadline=None)
def test_a_fraction_of_a_second_never_carries_an_exact_end_into_the_next_opening(micro: int, second: int, left: int) -> None:
    opened = datetime(2026, 3, 9, 8, 0, tzinfo=UTC) + timedelta(seconds=second % 9000, microseconds=micro)
    closing = DESK.until(opened)
    assert closing is not None
    assert DESK.add(opened, (closing - opened) / timedelta(seconds=1)) == closing
    part = timedelta(microseconds=left)
    assert DESK.add(opened - part, 0) == opened - part


def test_a_skipped_day_falls_upon_the_next_and_counts_once_in_any_order() -> None:
    week = {"thu": [["14:00", "15:00"]], "fri": [["14:00", "15:00"]], "sat": [["09:00", "10:00"]]}
    apia = Calendar(CalendarTerms(zone=ZoneInfo("Pacific/Apia"), week=week_hours(week, "week")))
    start, end = datetime(2011, 12, 29, 0, tzinfo=apia.zone), datetime(2012, 1, 1, 0, tzinfo=apia.zone)
    assert apia.between(start, end) == 3 * 3600

"""What a report counts by: weeks, kept or missed, the length most do not exceed, and what stood still."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules import report
from desk.rules.promise_terms import Promotion, When
from desk.rules.report import KEPT, MISSED, OPEN, Period
from desk.services import profiles

MONDAY = date(2026, 4, 20)
ZERO = datetime(2026, 4, 20, tzinfo=UTC)
HOURS = st.integers(0, 240)
MAYBE = st.none() | HOURS


def at(hours: int | None) -> datetime | None:
    return None if hours is None else ZERO + timedelta(hours=hours)


def sure(hours: int) -> datetime:
    return ZERO + timedelta(hours=hours)


def test_a_week_is_monday_to_sunday_and_the_last_full_one_has_closed() -> None:
    assert report.week_of(date(2026, 4, 26)) == Period(MONDAY, date(2026, 4, 26))
    assert report.last_full_week(date(2026, 4, 26)).first == date(2026, 4, 13)
    assert report.last_full_week(date(2026, 4, 27)).first == MONDAY


def test_a_week_in_which_the_clock_changes_has_its_own_length() -> None:
    begin, end = Period(date(2026, 3, 23), date(2026, 3, 29)).instants(ZoneInfo("Europe/Oslo"))
    assert end - begin == timedelta(hours=7 * 24 - 1)


def test_every_week_missed_is_made_and_the_first_time_only_the_last() -> None:
    today = date(2026, 4, 27)
    assert [week.first for week in report.weeks_to_report(None, today)] == [MONDAY]
    assert [week.first for week in report.weeks_to_report(date(2026, 4, 6), today)] == [date(2026, 4, 13), MONDAY]
    assert report.weeks_to_report(MONDAY, today) == ()


@given(first=st.dates(date(2020, 1, 1), date(2030, 1, 1)), days=st.integers(1, 1500))
def test_the_parts_of_a_period_cover_each_of_its_days_once(first: date, days: int) -> None:
    whole = Period(first, first + timedelta(days=days - 1))
    parts = whole.parts()
    assert len(parts) <= report.MOST_PARTS
    assert [part.first + timedelta(days=after) for part in parts for after in range(part.days)] == [
        first + timedelta(days=after) for after in range(days)
    ]


@pytest.mark.parametrize(("latest", "done", "seen", "expected"), [
    (None, 3, 9, None), (5, 3, 9, KEPT), (5, 5, 9, KEPT), (5, 6, 9, MISSED), (5, None, 5, OPEN), (5, None, 6, MISSED), (5, 6, 5, OPEN),
])  # fmt: skip
def test_a_promise_is_kept_at_its_latest_and_missed_after_it(latest: int | None, done: int | None, seen: int, expected: str) -> None:
    assert report.verdict(at(latest), at(done), sure(seen)) == expected


@given(latest=HOURS, done=MAYBE, seen=st.lists(HOURS, min_size=2))
def test_what_a_promise_came_to_is_never_taken_back_and_falls_when_it_is_said_to(latest: int, done: int | None, seen: list[int]) -> None:
    said = [report.verdict(at(latest), at(done), sure(hour)) for hour in sorted(seen)]
    decided = [one for one in said if one != OPEN]
    assert len(set(decided)) <= 1
    assert said == [OPEN] * (len(said) - len(decided)) + decided
    fell = report.decided_at(at(latest), None, at(done))
    assert fell is not None
    in_time = done is not None and done <= latest
    assert [one != OPEN for one in said] == [fell <= sure(hour) if in_time else fell < sure(hour) for hour in sorted(seen)]


@given(latest=HOURS, since=HOURS, done=MAYBE, cuts=st.lists(HOURS, unique=True))
def test_each_promise_is_counted_in_one_period_only(latest: int, since: int, done: int | None, cuts: list[int]) -> None:
    fell = report.decided_at(at(latest), at(since), at(done))
    assert fell is not None
    edges = [ZERO - timedelta(days=1), *(sure(hour) for hour in sorted(cuts)), sure(1000)]
    assert sum(begin <= fell < end for begin, end in pairwise(edges)) == 1


@given(lengths=st.lists(st.integers(0, 10**6), min_size=1), percent=st.integers(1, 100))
def test_so_many_percent_take_at_most_that_long(lengths: list[int], percent: int) -> None:
    found = report.at_most(lengths, percent)
    assert found in lengths
    assert sum(length <= found for length in lengths) * 100 >= percent * len(lengths)
    assert sum(length < found for length in lengths) * 100 < percent * len(lengths)


@given(spans=st.lists(st.tuples(st.integers(-20, 60), st.none() | st.integers(0, 30))))
def test_what_stood_still_is_counted_once_whatever_overlaps(spans: list[tuple[int, int | None]]) -> None:
    begin, end = ZERO, ZERO + timedelta(hours=40)
    real = [(sure(first), None if length is None else sure(first + length)) for first, length in spans]
    hours = {hour for hour in range(40) for first, length in spans if first <= hour and (length is None or hour < first + length)}
    assert report.stood_still(real, begin, end) == len(hours) * 3600


@pytest.mark.parametrize(("down", "percent"), [(0, "100"), (1, "99.99"), (604, "99.90"), (604800, "0.00"), (3024, "99.50")])
def test_uptime_is_whole_only_where_nothing_stood_still(down: int, percent: str) -> None:
    assert report.uptime(down, ZERO, ZERO + timedelta(days=7)) == Decimal(percent)


def test_the_calendar_is_the_one_the_promise_runs_on_contracts_and_raised_priorities_too() -> None:
    own = profiles.shipped("pindena")
    plain, work = When(), "work"
    cases: list[tuple[When, tuple[Promotion, ...], bool]] = [
        (When(contracts=frozenset({"support"})), (), True), (When(covered=True), (), True),
        (When(priorities=frozenset({"high"})), (Promotion(frozenset({"support"}), "normal", "high", "x"),), True),
        (When(kinds=frozenset({"fault"})), (), False),
    ]  # fmt: skip
    for when, promotions, asks in cases:
        profile = replace(own, promises=replace(own.promises, runs_on=((when, work), (plain, "support")), promotions=promotions))
        facts: dict[str, Any] = {"kind": "question", "priority": "normal", "tier": None, "callback": False}
        held: dict[str, Any] = {"contracts": frozenset({"support"}), "covered": True}
        assert report.asks_contracts(profile) is asks
        assert report.calendar_for(profile, **facts) == "support"
        assert report.calendar_for(profile, **facts, **held) == (work if asks else "support")

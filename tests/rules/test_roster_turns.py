"""Turns made by rule and the hours nobody covers: against a walk through the wall clock, hour by hour."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.calendar import Calendar
from desk.rules.calendar_build import CalendarTerms
from desk.rules.errors import Refused
from desk.rules.roster import Away, Duty, on_duty_at
from desk.rules.roster_absence import AwayDays, away_days, away_span
from desk.rules.roster_cover import closed, duty_calendar, uncovered
from desk.rules.roster_turns import Span, Turns, carved, shared, turns
from desk.services import profiles

OSLO, REYKJAVIK = ZoneInfo("Europe/Oslo"), ZoneInfo("Atlantic/Reykjavik")
HOUR = timedelta(hours=1)
NINE_TO_FOUR = ((9 * 3600, 16 * 3600),)


def rule(*people: int, weekday: int = 0, at: time = time(9), weeks: int = 1) -> Turns:
    return Turns(people or (1, 2, 3), weekday, at, weeks)


@given(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 6), st.sampled_from([time(0), time(2, 30), time(9), time(23, 59)]),
    st.integers(1, 3), st.integers(1, 12), st.integers(0, 2), st.integers(0, 100),
)  # fmt: skip
def test_whose_turn_it_is_at_any_hour(first: date, weekday: int, at: time, weeks: int, count: int, whose: int, later: int):
    made = turns(rule(weekday=weekday, at=at, weeks=weeks), OSLO, first_day=first, count=count, whose=whose)
    assert all(one.ends_at == other.starts_at for one, other in pairwise(made))
    moment = made[0].starts_at + later * 13 * HOUR
    found = [one.person_id for one in made if one.starts_at <= moment < one.ends_at]
    # Day by day over the wall clock: the turn passes on at the local time of each day of change, the weeks counted from the first.
    turn, seen, day = 0, 0, first
    while (day := day + timedelta(days=1)) <= moment.astimezone(OSLO).date():
        if day.weekday() == weekday and moment >= datetime.combine(day, at, OSLO).replace(fold=0).astimezone(UTC):
            seen += 1
            first_is_short = first.weekday() != weekday
            turn = (1 + (seen - 1) // weeks) if first_is_short else seen // weeks
    assert found == ([(1, 2, 3)[(whose + turn) % 3]] if turn < count else [])


def test_the_weeks_of_the_changes_of_the_clock_are_an_hour_shorter_and_longer():
    spring = turns(rule(), OSLO, first_day=date(2026, 3, 23), count=1)[0]
    autumn = turns(rule(), OSLO, first_day=date(2026, 10, 19), count=1)[0]
    assert [(one.ends_at - one.starts_at) / HOUR for one in (spring, autumn)] == [167, 169]
    night = Duty(1, 1, datetime(2026, 3, 28, 23, tzinfo=UTC), datetime(2026, 3, 29, 22, tzinfo=UTC))
    assert (night.ends_at - night.starts_at) / HOUR == 23
    assert [bool(on_duty_at([night], [], datetime(2026, 3, 29, hour, tzinfo=OSLO))) for hour in (0, 1, 3, 23)] == [True] * 4


def test_a_hand_over_at_an_hour_that_comes_twice_is_at_the_first_and_at_one_that_is_skipped_an_hour_later():
    half_past_two = rule(weekday=6, at=time(2, 30))
    (autumn,) = turns(half_past_two, OSLO, first_day=date(2026, 10, 25), count=1)
    (spring,) = turns(half_past_two, OSLO, first_day=date(2026, 3, 29), count=1)
    assert autumn.starts_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert spring.starts_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("given_rule", "count", "field"), [
    (Turns((), 0, time(9)), 1, "people"), (Turns(tuple(range(31)), 0, time(9)), 1, "people"), (Turns((1,), 0, time(9), 9), 1, "weeks"),
    (Turns((1,), 0, time(9)), 0, "count"), (Turns((1,), 0, time(9)), 105, "count"),
])  # fmt: skip
def test_turns_that_cannot_be_made_are_refused(given_rule: Turns, count: int, field: str):
    with pytest.raises(Refused) as refused:
        turns(given_rule, OSLO, first_day=date(2026, 10, 5), count=count)
    assert refused.value.field == field


START = datetime(2026, 10, 23, 22, tzinfo=UTC)
SPANS = st.tuples(st.integers(0, 120), st.integers(1, 60)).map(lambda pair: (START + pair[0] * HOUR, START + sum(pair) * HOUR))


@given(
    st.lists(st.tuples(st.integers(1, 3), SPANS, st.sampled_from(["", "mail", "web"])), max_size=6),
    st.lists(st.tuples(st.integers(1, 3), SPANS), max_size=2), st.sampled_from(["", "mail"]),
)  # fmt: skip
def test_an_hour_is_uncovered_when_the_desk_is_closed_and_nobody_is_on_duty(
    shifts: list[tuple[int, Span, str]], gone: list[tuple[int, Span]], skill: str
):
    week = (NINE_TO_FOUR,) * 5 + ((),) * 2
    calendar = Calendar(CalendarTerms(zone=OSLO, week=week))
    duties = [Duty(number, person, span[0], span[1], word) for number, (person, span, word) in enumerate(shifts)]
    aways = [Away(person, *span) for person, span in gone]
    end = START + 150 * HOUR
    gaps = uncovered(closed(calendar, START, end), duties, aways, skill=skill)
    assert all(begin < stop for begin, stop in gaps)
    assert all(one[1] <= other[0] for one, other in pairwise(gaps))
    moment = START
    while moment < end:
        bare = not calendar.is_open(moment) and not on_duty_at(duties, aways, moment, skill=skill)
        assert any(begin <= moment < stop for begin, stop in gaps) == bare
        moment += HOUR


def test_which_profiles_want_somebody_on_duty():
    def wanted(key: str, *contracts: str, covered: bool = False) -> str | None:
        profile = profiles.shipped(key)
        found = duty_calendar(profile, contracts=frozenset(contracts), covered=covered)
        return next((name for name, one in profile.calendars.items() if one is found), None)

    assert [wanted(key) for key in profiles.SHIPPED] == ["desk", "desk", None, None, None]
    assert wanted("clickmedia", "sla", covered=True) == "desk"


def test_a_part_is_cut_out_of_a_duty():
    whole = (START, START + 9 * HOUR)
    assert carved(whole, (START + HOUR, START + 2 * HOUR)) == (
        (START, START + HOUR),
        (START + HOUR, START + 2 * HOUR),
        (START + 2 * HOUR, whole[1]),
    )
    assert carved(whole, whole) == (None, whole, None)
    assert shared(whole, (START + 9 * HOUR, None)) is None
    for part in ((START - HOUR, START + HOUR), (START, START), (START, START + 10 * HOUR)):
        with pytest.raises(Refused):
            carved(whole, part)


@given(st.dates(date(2026, 1, 1), date(2026, 12, 31)), st.integers(0, 20) | st.none(), st.booleans(), st.booleans())
def test_days_away_come_back_as_they_were_given(first: date, more: int | None, from_noon: bool, until_noon: bool):
    days = AwayDays(first, None if more is None else first + timedelta(days=more), from_noon, until_noon=until_noon and more is not None)
    try:
        span = away_span(days, OSLO)
    except Refused:
        assert (more, from_noon, until_noon) == (0, True, True)
    else:
        assert away_days(*span, OSLO) == days


def test_a_day_away_has_the_hours_of_its_wall_clock():
    begins, ends = away_span(AwayDays(date(2026, 10, 25), date(2026, 10, 25)), OSLO)
    assert ends is not None
    assert ends - begins == 25 * HOUR
    half = away_span(AwayDays(date(2026, 3, 29), date(2026, 3, 29), until_noon=True), OSLO)
    assert half[1] is not None
    assert half[1] - half[0] == 11 * HOUR
    with pytest.raises(Refused):
        away_span(AwayDays(date(2026, 3, 29), date(2026, 3, 28)), REYKJAVIK)

"""Who is on duty: against a brute look at every duty, over absences, changes of the clock and turns made by rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desk.rules.roster import FIRST, SECOND, Away, Duty, changes_after, on_duty_at

START = datetime(2026, 3, 27, tzinfo=UTC)
HOURS = st.integers(0, 96)
SKILLS = st.sampled_from(["", "mail", "WordPress"])


def hour(count: float) -> datetime:
    return START + timedelta(hours=count)


@st.composite
def spans(draw: st.DrawFn) -> tuple[datetime, datetime]:
    begin = draw(HOURS)
    return hour(begin), hour(begin + draw(st.integers(1, 40)))


@st.composite
def rosters(draw: st.DrawFn) -> tuple[list[Duty], list[Away]]:
    duties = [
        Duty(number, draw(st.integers(1, 4)), *draw(spans()), skill=draw(SKILLS), place=draw(st.sampled_from([FIRST, SECOND])))
        for number in range(draw(st.integers(0, 8)))
    ]
    aways = [Away(draw(st.integers(1, 4)), *draw(spans())) for _ in range(draw(st.integers(0, 3)))]
    return duties, aways + [Away(draw(st.integers(1, 4)), hour(draw(HOURS))) for _ in range(draw(st.integers(0, 1)))]


def brute(duties: list[Duty], aways: list[Away], at: datetime, skill: str) -> set[int]:
    """Who is on duty, told by looking at each person by itself."""
    found = set()
    for duty in duties:
        away = any(one.person_id == duty.person_id and one.starts_at <= at and not (one.ends_at and one.ends_at <= at) for one in aways)
        asked = skill in ("", duty.skill) or duty.skill == ""
        if duty.starts_at <= at and not duty.ends_at <= at and asked and not away:
            found.add(duty.person_id)
    return found


@given(rosters(), st.integers(0, 140 * 4), SKILLS)
def test_whoever_is_on_duty_is_found_each_once_and_the_first_to_ring_first(roster: tuple[list[Duty], list[Away]], quarter: int, skill: str):
    duties, aways = roster
    at = hour(quarter / 4)
    found = on_duty_at(duties, aways, at, skill=skill)
    assert {one.duty.person_id for one in found} == brute(duties, aways, at, skill)
    assert len({one.duty.person_id for one in found}) == len(found)
    assert [one.duty.place for one in found] == sorted(one.duty.place for one in found)


@given(rosters(), st.integers(0, 140 * 4))
def test_nobody_comes_or_goes_before_the_change_that_was_told(roster: tuple[list[Duty], list[Away]], quarter: int):
    duties, aways = roster
    at = hour(quarter / 4)
    change = changes_after(duties, aways, at)
    here = brute(duties, aways, at, "")
    ends = change or hour(200)
    moment = at
    while moment < ends:
        assert brute(duties, aways, moment, "") == here
        moment += timedelta(minutes=30)
    for one in on_duty_at(duties, aways, at):
        assert at < one.until
        assert one.duty.person_id in brute(duties, aways, one.until - timedelta(microseconds=1), "")


def test_duties_that_follow_on_each_other_are_one_and_going_away_ends_them():
    anna = [Duty(1, 7, hour(0), hour(10)), Duty(2, 7, hour(10), hour(20)), Duty(3, 7, hour(21), hour(30))]
    assert [one.until for one in on_duty_at(anna, [], hour(2))] == [hour(20)]
    assert [one.until for one in on_duty_at(anna, [Away(7, hour(12), hour(14))], hour(2))] == [hour(12)]
    assert [one.until for one in on_duty_at(anna, [Away(7, hour(0), hour(1))], hour(2))] == [hour(20)]


def test_ones_own_skill_comes_before_every_skill_and_the_second_after_the_first():
    duties = [Duty(1, 1, hour(0), hour(9)), Duty(2, 2, hour(0), hour(9), "mail"), Duty(3, 3, hour(0), hour(9), "", SECOND)]
    assert [one.duty.person_id for one in on_duty_at(duties, [], hour(1), skill="Mail")] == [2, 1, 3]
    assert [one.duty.person_id for one in on_duty_at(duties, [Away(2, hour(0))], hour(1), skill="mail")] == [1, 3]

"""What can be read but not kept is refused by its place; a year is told day by day; two profiles are told apart."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desk.rules.calendar_build import Closure
from desk.rules.errors import Refused
from desk.rules.profile import profile_from_toml
from desk.rules.profile_check import check_profile
from desk.rules.profile_confirmed import confirmed, to_confirm
from desk.rules.profile_draft import GONE, clock_text, differences, put, take, week_table
from desk.rules.year_days import year_days
from desk.services.profiles import SHIPPED, shipped


@pytest.mark.parametrize("key", SHIPPED)
def test_the_shipped_profiles_can_be_kept(key: str):
    check_profile(shipped(key))


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        (("country",), "XX", "country"),
        (("priorities", "high"), GONE, "priorities"),
        (("languages",), [], "languages"),
        (("calendars", "desk", "week"), {}, "calendars.desk.week"),
        (("calendars", "desk", "week", "fri"), [["10:00", "11:00"]], "calendars.desk.week.fri"),
        (("promises", 0, "aim", "cut_off"), "08:30", "promises[0].aim.cut_off"),
        (("promises", 0, "aim", "cut_off"), "16:30", "promises[0].aim.cut_off"),
        (("promises", 0, "latest"), {"rule": "business_day", "n": 100_000}, "promises[0].latest.n"),
        (("promises", 0, "aim"), {"rule": "business_day", "n": 3}, "promises[0].latest.n"),
        (("promises", 1, "aim"), GONE, "promises[1].latest"),
        (("promises", 3, "aim"), GONE, "promises[3]"),
        (("charge", "item", 0, "price"), "9" * 30, "charge.item[0].price"),
        (("charge", "pack"), {"contract": "phone_pack", "calendar": "moon", "minutes": 15, "month": 4, "year": 48}, "charge.pack.calendar"),
        (("name",), "x" * 500, "name"),
        (("name",), "two\nlines", "name"),
        (("runs_on",), [{"when": {"kinds": ["fault"]}, "calendar": "desk"}], "runs_on"),
    ],
)
def test_what_cannot_be_kept_is_refused_by_its_place(path: tuple[str | int, ...], value: Any, field: str):
    profile = profile_from_toml(put(shipped("stefna").source, path, value))
    with pytest.raises(Refused) as refused:
        check_profile(profile)
    assert refused.value.field == field
    assert str(refused.value)


def test_a_cut_off_is_measured_on_the_calendars_its_promise_can_run_on():
    """Pindena's faults run on `work`, 8 to 16: a cut-off at 8:30 is within it, though `support` opens at 9."""
    source = shipped("pindena").source
    check_profile(profile_from_toml(put(source, ("promises", 1, "aim", "cut_off"), "08:30")))
    with pytest.raises(Refused):
        check_profile(profile_from_toml(put(source, ("promises", 3, "aim", "cut_off"), "08:30")))


def test_a_year_day_by_day():
    days = {row.day: row for row in year_days(shipped("pindena").calendars["support"], 2026)}
    assert len(days) == 365
    assert (days[date(2026, 4, 22)].state, days[date(2026, 4, 25)].state) == ("open", "closed")
    assert (days[date(2026, 5, 1)].state, days[date(2026, 5, 1)].names) == ("holiday", ("Labor Day",))
    assert (days[date(2026, 7, 13)].state, days[date(2026, 7, 13)].names) == ("closure", ("Summer holiday",))
    icelandic = {row.day: row for row in year_days(shipped("stefna").calendars["desk"], 2026)}
    half = icelandic[date(2026, 12, 24)]
    assert (half.state, half.hours) == ("half", ((9 * 3600, 13 * 3600),))
    own = put(shipped("stefna").source, ("calendars", "desk", "dates"), {"2026-12-24": [["10:00", "12:00"]]})
    days = {row.day: row for row in year_days(profile_from_toml(own).calendars["desk"], 2026)}
    assert (days[date(2026, 12, 24)].state, days[date(2026, 12, 24)].hours) == ("own", ((36000, 43200),))
    assert Closure("x").covers(date(2026, 1, 1)) is False


def test_what_was_confirmed_is_no_assumption_any_more():
    plain = shipped("mystore")
    codes = to_confirm(plain)
    assert codes == (
        "ours.desk_hours", "ours.on_call_start", "ours.bookings", "rule.own_fault", "rule.hosting", "gate.told_before_long_work",
    )  # fmt: skip
    for at, code in enumerate(codes):
        assert to_confirm(confirmed(plain, frozenset(codes[: at + 1]))) == codes[at + 1 :], code
    whole = confirmed(plain, frozenset(codes))
    assert not any(row.ours for row in whole.promises.rows)
    assert whole.calendar_terms["desk"].ours == ()
    assert whole.bookings.origin("hold_hours") == "own"
    assert confirmed(plain, frozenset()) is plain
    assert to_confirm(confirmed(shipped("stefna"), frozenset({"unit.training_hour"})))[-1] == "unit.content_hour"


def test_two_profiles_are_told_apart_place_by_place():
    source = shipped("pindena").source
    later = put(put(source, ("charge", "item", 0, "price"), "1500"), ("maintenance",), GONE)
    later = put(later, ("calendars", "support", "closures", 0), GONE)
    assert differences(source, source) == ()
    assert differences(source, later) == (
        ("calendars.support.closures[Summer holiday].name", "Summer holiday", None),
        ("calendars.support.closures[Summer holiday].iso_weeks", [29, 30], None),
        ("maintenance.minutes", 30, None), ("maintenance.per_quarter", 1, None), ("maintenance.outside", "work", None),
        ("charge.item[consultant_hour].price", "1400", "1500"),
    )  # fmt: skip


def test_a_week_is_written_as_short_as_it_can_be():
    nine, ten = ((9 * 3600, 16 * 3600),), ((10 * 3600, 86_400),)
    assert week_table((nine, nine, ten, nine, nine, (), ten)) == {
        "mon-tue": [["09:00", "16:00"]], "wed": [["10:00", "24:00"]], "thu-fri": [["09:00", "16:00"]], "sun": [["10:00", "24:00"]],
    }  # fmt: skip
    assert clock_text(9 * 3600 + 61) == "09:01:01"
    assert take({"a": [{"b": 1}]}, ("a", 0, "b")) == 1
    assert take({"a": [{"b": 1}]}, ("a", 3), "none") == "none"

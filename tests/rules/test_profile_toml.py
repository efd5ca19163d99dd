"""A profile written as a file is the same profile when it is read, whatever was changed in it; and every key's line is known."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.profile import profile_from_toml
from desk.rules.profile_draft import GONE, put, week_table
from desk.rules.profile_lines import Lines, line_of
from desk.rules.profile_toml import profile_toml
from desk.services.course.booking_terms import with_bookings
from desk.services.profiles import SHIPPED, shipped, shipped_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
MINUTES = st.lists(st.integers(0, 287), min_size=2, max_size=6, unique=True).map(sorted)


@st.composite
def hours(draw: st.DrawFn) -> tuple[tuple[int, int], ...]:
    """A day of up to three intervals, five minutes apart at the least; or a closed one."""
    edges = draw(MINUTES)
    pairs = [(edges[at] * 300, edges[at + 1] * 300) for at in range(0, len(edges) - 1, 2)]
    return tuple(pairs) if draw(st.booleans()) else ()


WEEKS = st.lists(hours(), min_size=7, max_size=7).map(tuple)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
CLOSURES = st.one_of(
    st.builds(lambda name, days: {"name": name, "dates": sorted(days)}, TEXTS, st.lists(DAYS, min_size=2, max_size=2)),
    st.builds(lambda name, weeks: {"name": name, "iso_weeks": weeks}, TEXTS, st.lists(st.integers(1, 53), min_size=1, max_size=3)),
    st.builds(lambda name, day: {"name": name, "yearly": [f"{day:%m-%d}", "12-31"]}, TEXTS, DAYS),
)
EDITS = st.one_of(
    st.tuples(st.just("name"), TEXTS), st.tuples(st.just("summary"), TEXTS), st.tuples(st.just("week"), WEEKS),
    st.tuples(st.just("closures"), st.lists(CLOSURES, max_size=3)), st.tuples(st.just("holidays"), st.lists(DAYS, max_size=3)),
    st.tuples(st.just("latest"), st.integers(1, 30)), st.tuples(st.just("priority"), TEXTS),
)  # fmt: skip


def edited(mapping: dict[str, Any], what: str, value: Any) -> dict[str, Any]:
    calendar = next(iter(mapping["calendars"]))
    if what in {"name", "summary"}:
        return put(mapping, (what,), value)
    if what == "week":
        return put(mapping, ("calendars", calendar, "week"), week_table(value))
    if what == "latest":
        return put(mapping, ("promises", 0, "latest"), {"rule": "business_day", "n": value})
    if what == "priority":
        return put(mapping, ("priorities", "high", "name"), value)
    return put(mapping, ("calendars", calendar, what), value)


@pytest.mark.parametrize("key", SHIPPED)
def test_a_shipped_profile_written_again_is_the_same(key: str):
    source = tomllib.loads(shipped_text(key))
    written = profile_toml(source)
    assert tomllib.loads(written) == source
    assert profile_from_toml(tomllib.loads(written)) == shipped(key)
    assert "\n[bookings]\n" in written
    longer = replace(shipped(key).bookings, hold_hours=9)
    assert profile_from_toml(tomllib.loads(with_bookings(written, longer))).bookings == longer
    assert "\n[[charge.rule]]\n" in written


@settings(max_examples=60, deadline=None)
@given(key=st.sampled_from(SHIPPED), edits=st.lists(EDITS, max_size=5))
def test_whatever_is_changed_what_is_written_is_what_is_read(key: str, edits: list[tuple[str, Any]]):
    mapping = tomllib.loads(shipped_text(key))
    for what, value in edits:
        mapping = edited(mapping, what, value)
    again = tomllib.loads(profile_toml(mapping))
    assert again == mapping
    assert profile_from_toml(again) == profile_from_toml(mapping)


@settings(max_examples=60, deadline=None)
@given(week=WEEKS)
def test_the_weeks_hours_come_back_as_they_were(week: tuple[Any, ...]):
    mapping = put(shipped("stefna").source, ("calendars", "desk", "week"), week_table(week))
    assert profile_from_toml(mapping).calendar_terms["desk"].week == week


def test_what_no_profile_holds_is_not_written():
    with pytest.raises(Refused):
        profile_toml({"rate": 1.5})


def test_a_value_taken_away_leaves_no_trace_and_the_source_stays():
    source = shipped("mystore").source
    assert put(source, ("on_call",), GONE).get("on_call") is None
    assert put(source, ("calendars", "desk", "closures"), GONE) == source
    assert put(source, ("charge", "gate", 0), GONE)["charge"]["gate"] == source["charge"]["gate"][1:]
    assert put(source, ("channels", 4), {"name": "slack"})["channels"][4] == {"name": "slack"}
    assert source["on_call"]


@pytest.mark.parametrize("key", SHIPPED)
def test_every_key_of_a_shipped_profile_is_found_on_its_line(key: str):
    text = shipped_text(key)
    lines = text.splitlines()
    found = Lines(text).found
    assert set(tomllib.loads(text)) <= set(found)
    for path, line in found.items():
        last = path.rpartition(".")[2].partition("[")[0]
        assert last in lines[line - 1] or path.endswith("]"), path


def test_a_refused_place_is_found_however_it_is_named():
    text = shipped_text("pindena")
    lines = text.splitlines()

    def at(field: str) -> str:
        line = line_of(text, field)
        return lines[line - 1] if line else ""

    assert at("charge.rule 5.item") == 'item = "consultant_hour"'
    assert at("calendars.support.closures[1].yearly").startswith('  { name = "Between')
    assert at("calendars.support.week.mon-fri[0]").startswith("week = ")
    assert at("promises[1].aim.n").startswith("aim = ")
    assert at("profile.currency") == 'currency = "NOK"'
    assert at("charge.rule 1.nothing") == "[[charge.rule]]"
    assert line_of(text, "nothing") is None
    assert line_of(text, None) is None
    assert line_of("a = [1, 2", "a") == 1
    assert line_of("'strange", "a") is None

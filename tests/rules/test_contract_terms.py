"""Contracts over time, for any dates: periods tile the life of a contract, renewals follow it, stretches meet or do not."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.contract_terms import (
    KINDS,
    PERIODS,
    fields_of,
    is_known,
    kinds_of,
    lies_within,
    nth,
    period_at,
    periods,
    renewal_after,
    share_a_day,
    speaks_of,
)
from desk.services.profiles import shipped

DAYS = st.dates(date(2019, 1, 1), date(2032, 12, 31))
DAY = timedelta(days=1)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[date, date | None]:
    first = draw(DAYS)
    return first, draw(st.none() | st.integers(0, 900).map(lambda days: first + timedelta(days=days)))


def days_of(stretch: tuple[date, date | None]) -> set[date]:
    last = stretch[1] or date(2036, 1, 1)
    return {stretch[0] + timedelta(days=at) for at in range((last - stretch[0]).days + 1)}


@given(stretches(), stretches())
def test_two_stretches_share_a_day_when_a_day_is_in_both(one: tuple[date, date | None], other: tuple[date, date | None]):
    assert share_a_day(one, other) == bool(days_of(one) & days_of(other)) == share_a_day(other, one)
    if other[1] is None or one[1] is not None:
        assert lies_within(one, other) == (days_of(one) <= days_of(other))


@given(stretches(), st.sampled_from(PERIODS), st.integers(0, 1200))
def test_periods_follow_one_another_without_a_gap_and_end_with_the_contract(stretch: tuple[date, date | None], period: str, ahead: int):
    begins, ends = stretch
    until = begins + timedelta(days=ahead)
    found = list(periods(begins, ends, period, until=until))
    assert found[0][0] == begins
    assert all(one[1] + DAY == other[0] for one, other in pairwise(found))
    assert all(first <= last for first, last in found)
    assert all(first <= until for first, _ in found)
    assert found[-1][1] == ends or found[-1][1] >= min(until, ends or until)


@given(DAYS, st.sampled_from(PERIODS), DAYS)
def test_a_day_falls_in_the_period_that_is_counted_for_it(begins: date, period: str, on: date):
    number = period_at(begins, period, on)
    assert number == 0 or nth(begins, period, number) <= on
    assert on < nth(begins, period, number + 1)
    assert renewal_after(begins, period, on) == nth(begins, period, number + 1) > max(on, begins)


@given(DAYS, st.sampled_from(PERIODS), DAYS, st.integers(0, 400))
def test_periods_since_a_day_are_those_of_all_that_begin_on_it_or_later(begins: date, period: str, since: date, ahead: int):
    until = since + timedelta(days=ahead)
    whole = [row for row in periods(begins, None, period, until=until) if row[0] >= since]
    assert list(periods(begins, None, period, until=until, since=since)) == whole


def test_a_contract_from_the_thirty_first_keeps_to_the_ends_of_months():
    found = list(periods(date(2026, 1, 31), date(2026, 4, 2), "month", until=date(2026, 12, 31)))
    assert found == [
        (date(2026, 1, 31), date(2026, 2, 27)), (date(2026, 2, 28), date(2026, 3, 30)), (date(2026, 3, 31), date(2026, 4, 2)),
    ]  # fmt: skip
    assert renewal_after(date(2024, 2, 29), "year", date(2025, 2, 28)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("profile", "known", "unknown"),
    [
        ("clickmedia", "phone_pack", "tier_premium"), ("web-veistamo", "raise_premium", "phone_pack"),
        ("pindena", "support", "raise_standard"), ("stefna", "maintenance", "phone_pack"),
    ],
)  # fmt: skip
def test_a_profile_knows_its_kinds(profile: str, known: str, unknown: str):
    assert is_known(shipped(profile), known)
    assert known in kinds_of(shipped(profile))
    assert not is_known(shipped(profile), unknown)
    assert set(kinds_of(shipped(profile))) <= set(KINDS)


def test_what_the_profile_speaks_of_comes_first():
    assert kinds_of(shipped("pindena"))[0] == "support"
    assert set(kinds_of(shipped("clickmedia"))[:3]) == {"sla", "phone_pack", "maintenance"}
    assert kinds_of(shipped("mystore"))[0] == "service_agreement"
    assert not speaks_of(shipped("stefna"), "sla")


@pytest.mark.parametrize(
    ("profile", "kind", "asked"),
    [
        ("clickmedia", "sla", {"surcharge", "covers_out_of_hours", "hourly_rate"}), ("clickmedia", "phone_pack", set()),
        ("clickmedia", "maintenance", {"hourly_rate"}), ("mystore", "service_agreement", {"quote_first"}),
        ("web-veistamo", "raise_premium", {"windows", "agreed_contacts"}), ("web-veistamo", "tier_premium", set()),
        ("pindena", "support", set()),
    ],
)  # fmt: skip
def test_a_form_asks_only_what_matters_to_the_kind_and_the_profile(profile: str, kind: str, asked: set[str]):
    special = {"surcharge", "covers_out_of_hours", "hourly_rate", "quote_first", "windows", "agreed_contacts"}
    assert set(fields_of(shipped(profile), kind)) & special == asked

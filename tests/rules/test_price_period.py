"""Prices over time: one a day at most, gaps told, overlaps refused, raises rounded as said."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.price_period import Gap, Period, check_free, gaps, holding, raised

D = Decimal
FIRST = date(2026, 1, 1)


def day(number: int) -> date:
    return FIRST + timedelta(number)


def price(first: int, last: int | None = None, amount: str = "10") -> Period:
    return Period(day(first), None if last is None else day(last), D(amount))


periods = st.lists(
    st.builds(
        lambda first, length: price(first, None if length is None else first + length), st.integers(0, 40), st.none() | st.integers(0, 15),
    ),
    max_size=6, unique_by=lambda one: one.first,
)  # fmt: skip


@given(periods, st.integers(0, 60))
def test_a_day_has_a_price_or_lies_in_a_gap_never_both(rows: list[Period], number: int) -> None:
    on = day(number)
    inside = any(gap.first <= on and (gap.last is None or on <= gap.last) for gap in gaps(rows, FIRST))
    assert (holding(rows, on) is None) == inside


@given(periods, st.integers(0, 60), st.none() | st.integers(0, 15))
def test_what_is_let_in_changes_no_day_outside_itself_and_cuts_no_ended_price(rows: list[Period], first: int, length: int | None) -> None:
    new = price(first, None if length is None else first + length, "99")
    others = [one for one in rows if one.first != new.first]
    try:
        check_free(others, new.first, new.last)
    except Refused:
        return
    for number in range(70):
        before, after = holding(others, day(number)), holding([*others, new], day(number))
        if number < first:
            assert before == after
        elif after == new and before is not None:
            assert before.last is None


def test_the_price_begun_last_decides_even_when_it_is_over() -> None:
    rows = [price(0), price(10, 20, "12")]
    assert [getattr(holding(rows, day(number)), "amount", None) for number in (9, 10, 20, 21)] == [D(10), D(12), D(12), None]
    assert gaps(rows, day(5)) == (Gap(day(21), None),)


def test_gaps_begin_where_one_looks() -> None:
    assert gaps([price(10)], day(4)) == (Gap(day(4), day(9)),)
    assert gaps([price(0, 3), price(10)], day(6)) == (Gap(day(6), day(9)),)
    assert gaps([price(0, 3), price(10)], day(10)) == ()
    assert gaps([], day(1)) == (Gap(day(1), None),)


@pytest.mark.parametrize(
    ("first", "last", "field"), [(5, 4, "valid_to"), (5, None, "valid_from"), (12, 30, "valid_to"), (12, 20, "valid_to")]
)
def test_an_overlap_is_refused_at_its_field(first: int, last: int | None, field: str) -> None:
    with pytest.raises(Refused) as refused:
        check_free([price(0, 9), price(20)], day(first), None if last is None else day(last))
    assert refused.value.field == field


@pytest.mark.parametrize(
    ("amount", "percent", "step", "currency", "wanted"),
    [
        ("14900", "3.5", "1", "ISK", "15422"), ("14900", "3.5", "50", "ISK", "15400"), ("14900", "3.5", "100", "ISK", "15400"),
        ("24.50", "10", "0.01", "EUR", "26.95"), ("0.05", "10", "0.01", "EUR", "0.06"), ("1250", "-4", "10", "NOK", "1200"),
        ("0.01", "1", "0.05", "EUR", "0"), ("12.50", "2", "0.25", "EUR", "12.75"),
    ],
)  # fmt: skip
def test_a_raise_is_rounded_half_up_to_the_step(amount: str, percent: str, step: str, currency: str, wanted: str) -> None:
    assert raised(D(amount), D(percent), step=D(step), currency=currency) == D(wanted)


@pytest.mark.parametrize(
    ("percent", "step"), [("0", "1"), ("-100", "1"), ("1001", "1"), ("NaN", "1"), ("3", "0"), ("3", "0.5"), ("3", "-1")]
)
def test_a_senseless_raise_is_refused(percent: str, step: str) -> None:
    with pytest.raises(Refused):
        raised(D(100), D(percent), step=D(step), currency="ISK")


@given(st.decimals(0, 10**9, places=2), st.decimals(-99, 1000, places=2).filter(bool), st.sampled_from(["0.01", "0.05", "1", "5"]))
def test_a_raise_lies_on_the_step_and_within_half_of_it(amount: Decimal, percent: Decimal, step: str) -> None:
    made = raised(amount, percent, step=D(step), currency="EUR")
    assert made % D(step) == 0
    assert abs(made - amount * (100 + percent) / 100) <= D(step) / 2

"""Reminders by country: steps, fees, late interest to the day, each row with its source."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.reminders import (
    CHECKED,
    RATES,
    STEPS,
    Before,
    InterestRate,
    demand,
    first_unknown,
    half_year_end,
    interest_spans,
    late_interest,
    next_step,
    steps_of,
    with_own,
)

COUNTRIES = ("IS", "NO", "FI", "GR")
D = Decimal


@pytest.mark.parametrize(
    ("country", "currency", "owed", "due", "until", "interest"),
    [
        # 10 000 · 10.5 % · 30 / 365 = 86.301…
        ("FI", "EUR", D(10_000), date(2026, 3, 1), date(2026, 3, 31), D("86.30")),
        # Over the turn of a half year: 31 days at 11.5 and 31 at 10.5 of 10 000: 97.671… + 89.178…
        ("FI", "EUR", D(10_000), date(2025, 5, 30), date(2025, 7, 31), D("186.85")),
        # 1 000 · 12 % · 14 / 365 = 4.602…
        ("NO", "NOK", D(1000), date(2026, 4, 1), date(2026, 4, 15), D("4.60")),
        ("GR", "EUR", D("124.00"), date(2026, 4, 1), date(2026, 5, 1), D("1.03")),
        # 61 690 · 15.25 % · 10 / 365 = 257.74… whole krónur
        ("IS", "ISK", D(61_690), date(2025, 10, 1), date(2025, 10, 11), D(258)),
        ("FI", "EUR", D(100), date(2026, 4, 1), date(2026, 4, 1), D(0)),
    ],
)
def test_interest_is_of_each_rate_its_days(country: str, currency: str, owed: Decimal, due: date, until: date, interest: Decimal):
    assert late_interest(country, owed, currency, due=due, until=until) == (interest, max((until - due).days, 0))


@pytest.mark.parametrize(
    ("country", "owed", "fees"),
    [
        ("FI", D(100), [5, 10, 40]),
        ("NO", D(1000), [35, 70, 460]),
        ("GR", D(100), [0, 40]),
        ("IS", D(2999), [950, 2250]),
        ("IS", D(3000), [950, 3050]),
        ("IS", D(10_500), [950, 4650]),
        ("IS", D(85_000), [950, 6850]),
    ],
)
def test_fees_add_up_and_a_compensation_takes_their_place(country: str, owed: Decimal, fees: list[int]):
    due, asked, last, sums = date(2026, 2, 1), Before(), None, []
    while (then := next_step(country, owed, due=due, last=last)) is not None:
        step, day = then
        made = demand(country, step, owed, {"NO": "NOK", "IS": "ISK"}.get(country, "EUR"), due=due, today=day, before=asked)
        asked, last = Before(made.fee, made.fee, D(0), due), (step.number, day)
        sums.append(int(made.fee))
        assert made.whole == owed + made.fee + made.interest
        assert made.pay_by > day
    assert sums == fees


def test_norway_asks_for_a_fee_only_fourteen_days_after_and_twice_at_most():
    then, second = next_step("NO", D(100), due=date(2026, 2, 1), last=None), steps_of("NO", D(100))[1]
    assert then is not None
    assert then[1] == date(2026, 2, 15)
    assert second.after_days >= 14
    assert sum("Inkassoforskriften" in step.source for step in steps_of("NO", D(100))) == 2


def test_iceland_gives_ten_days_after_the_warning():
    assert steps_of("IS", D(100))[0].pay_days >= 10


def test_every_row_has_a_source_and_every_country_its_steps():
    assert all(row.source for row in (*RATES, *STEPS))
    assert all(steps_of(country, D(1)) for country in COUNTRIES)
    assert all(row.since <= CHECKED for row in (*RATES, *STEPS))
    assert steps_of("SE", D(1)) == ()


@given(st.sampled_from(COUNTRIES), st.integers(1, 10**7), st.integers(0, 350), st.integers(0, 350))
def test_interest_grows_with_the_days(country: str, owed: int, one: int, two: int):
    due, less, more = date(2025, 1, 15), min(one, two), max(one, two)
    asked = [late_interest(country, D(owed), "EUR", due=due, until=due + timedelta(days))[0] for days in (less, more)]
    assert 0 <= asked[0] <= asked[1] <= D(owed) * D("0.17") * 350 / 365 + 1


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_day_after_the_last_known_half_year_has_no_rate_and_no_interest(country: str):
    """The newest shipped row holds to the end of its half year and not a day longer."""
    end = half_year_end(max(row.since for row in RATES if row.country == country))
    due = end - timedelta(10)
    assert first_unknown(country, due, end) is None
    assert first_unknown(country, due, end + timedelta(1)) == end + timedelta(1)
    (step,) = steps_of(country, D(1000))[:1]
    known = demand(country, step, D(1000), "EUR", due=due, today=end)
    asked = demand(country, step, D(1000), "EUR", due=due, today=end + timedelta(5))
    assert (asked.unknown, asked.interest, asked.days, asked.fee) == (end + timedelta(1), D(0), 0, known.fee)
    own = with_own([InterestRate(country, end + timedelta(1), D(10), "Notice")])
    mended = demand(country, step, D(1000), "EUR", due=due, today=end + timedelta(5), rates=own)
    assert (mended.unknown, mended.days) == (None, 15)
    assert mended.interest > known.interest > 0


def test_a_half_year_that_was_skipped_is_not_filled_with_the_rate_before():
    own = with_own([InterestRate("FI", date(2027, 1, 1), D(9), "Notice")])
    assert first_unknown("FI", date(2026, 6, 1), date(2027, 2, 1), own) == date(2026, 7, 1)
    assert first_unknown("FI", date(2026, 12, 31), date(2027, 2, 1), own) is None


def test_the_same_rate_goes_on_as_one_span_and_ones_own_stands_in_the_shipped_ones_place():
    assert list(interest_spans("FI", date(2025, 12, 21), date(2026, 1, 10))) == [(D("10.5"), date(2025, 12, 22), 20)]
    own = with_own([InterestRate("FI", date(2026, 1, 1), D(9), "Agreed")])
    assert [percent for percent, _, _ in interest_spans("FI", date(2025, 12, 21), date(2026, 1, 10), own)] == [D("10.5"), D(9)]


def test_the_next_reminder_counts_on_from_the_last_and_adds_nothing_to_fees_alone():
    step, due, today = steps_of("FI", D(1000))[1], date(2026, 2, 1), date(2026, 3, 3)
    before = Before(D(5), D(5), D("4.03"), date(2026, 2, 15))
    asked = demand("FI", step, D(1000), "EUR", due=due, today=today, before=before)
    # 1 000 · 10.5 % · 16 / 365 = 4.602…, on top of what was asked for before.
    assert (asked.new_interest, asked.interest, asked.new_fee, asked.fee, asked.days) == (D("4.60"), D("8.63"), D(5), D(10), 30)
    rest = demand("FI", steps_of("FI", D(0))[2], D(-3), "EUR", due=due, today=today, before=before)
    assert (rest.owed, rest.new_fee, rest.new_interest, rest.whole) == (D(0), D(0), D(0), D("9.03"))


def test_an_own_fee_stands_for_ordinary_reminders_and_for_no_compensation():
    own = with_own([InterestRate("NO", date(2026, 1, 1), D(12), "Forskrift", D(38))])
    due, today = date(2026, 2, 1), date(2026, 3, 1)
    fees = [demand("NO", step, D(900), "NOK", due=due, today=today, rates=own).new_fee for step in steps_of("NO", D(900))]
    assert fees == [D(38), D(38), D(460)]

"""Reminders by country: steps, fees, late interest to the day, each row with its source."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.reminders import CHECKED, RATES, STEPS, demand, late_interest, next_step, steps_of

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
        # 61 690 · 15 % · 10 / 365 = 253.52… whole krónur
        ("IS", "ISK", D(61_690), date(2026, 4, 1), date(2026, 4, 11), D(254)),
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
    due, asked, last, sums = date(2026, 2, 1), D(0), None, []
    while (then := next_step(country, owed, due=due, last=last)) is not None:
        step, day = then
        made = demand(country, step, owed, {"NO": "NOK", "IS": "ISK"}.get(country, "EUR"), due=due, today=day, fees=asked)
        asked, last = made.fee, (step.number, day)
        sums.append(int(asked))
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


@given(st.sampled_from(COUNTRIES), st.integers(1, 10**7), st.integers(0, 900), st.integers(0, 900))
def test_interest_grows_with_the_days(country: str, owed: int, one: int, two: int):
    due, less, more = date(2025, 1, 15), min(one, two), max(one, two)
    asked = [late_interest(country, D(owed), "EUR", due=due, until=due + timedelta(days))[0] for days in (less, more)]
    assert 0 <= asked[0] <= asked[1] <= D(owed) * D("0.17") * 900 / 365 + 1

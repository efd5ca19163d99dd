"""Rounding once, half up, to what the currency can pay."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.money import amount_text, minor, plain, product, rounded, share


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("1234.5", "ISK", "1235"),
        ("1234.49", "ISK", "1234"),
        ("2.5", "ISK", "3"),
        ("-2.5", "ISK", "-3"),
        ("1.005", "EUR", "1.01"),
        ("26.255", "EUR", "26.26"),
        ("-1.005", "NOK", "-1.01"),
        ("99999999999999999999.995", "NOK", "100000000000000000000.00"),
    ],
)
def test_an_amount_is_rounded_half_up_to_the_minor_unit(amount: str, currency: str, expected: str):
    assert str(rounded(Decimal(amount), currency)) == expected


def test_the_krona_has_no_minor_unit():
    assert minor("ISK") == 1
    assert minor("EUR") == Decimal("0.01")


def test_an_unknown_currency_is_refused():
    with pytest.raises(Refused) as refusal:
        minor("XYZ")
    assert refusal.value.field == "currency"


@pytest.mark.parametrize(("number", "text"), [("24", "24"), ("25.50", "25.5"), ("1E+2", "100"), ("0.00", "0"), ("100", "100")])
def test_a_plain_number_has_no_trailing_zeros(number: str, text: str):
    assert plain(Decimal(number)) == text


@pytest.mark.parametrize(
    ("amount", "currency", "text"), [("3725", "ISK", "3725"), ("15", "EUR", "15.00"), ("26.255", "EUR", "26.255"), ("0", "ISK", "0")]
)
def test_an_amount_s_text_keeps_the_digits_of_a_unit_price(amount: str, currency: str, text: str):
    assert amount_text(Decimal(amount), currency) == text


@given(st.decimals(min_value=0, max_value=10**9, places=2), st.integers(1, 10_000))
def test_products_and_shares_are_exact(amount: Decimal, count: int):
    assert product(amount, count) == amount * count
    assert product(share(amount, 1, 4), 4) == amount

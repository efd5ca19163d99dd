"""An amount is read as people type it, and what a field shows of one is read as the same again."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.ui.reading import read_amount, write_amount
from desk.words import LANGUAGES, speaker


@pytest.mark.parametrize(("typed", "amount"), [
    ("1250,00", "1250"), ("1.250", "1250"), ("1.250,5", "1250.5"), ("1 250,5", "1250.5"), ("12.5", "12.5"), ("1,234.5", "1234.5"),
    ("-1.250", "-1250"), ("\N{MINUS SIGN}12,5", "-12.5"), ("1,234", "1.234"), ("1,234,567", "1234567"),
])  # fmt: skip
def test_an_amount_is_read_as_people_type_it(typed: str, amount: str):
    assert read_amount("amount", typed) == Decimal(amount)


@given(st.decimals(-(10**9), 10**9, places=4), st.sampled_from(sorted(LANGUAGES)))
def test_what_a_field_shows_is_read_as_the_same_again(value: Decimal, language: str):
    for shown in (value, value.quantize(Decimal("0.001")), value.quantize(Decimal(1))):
        assert read_amount("amount", write_amount(shown, speaker(language))) == shown

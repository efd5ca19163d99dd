"""VAT rates by the day of supply, and who owes the VAT."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.tax import categorised
from desk.rules.tax_rates import ISLANDS, RATES, check_rate, rate_on, rates_on
from desk.rules.tax_treatment import CATEGORIES, EU, WORDS, code_for, treatment, words_for

D = Decimal


@pytest.mark.parametrize(
    ("country", "day", "level", "percent"),
    [
        ("FI", date(2024, 8, 31), "standard", "24"), ("FI", date(2024, 9, 1), "standard", "25.5"),
        ("FI", date(2025, 12, 31), "reduced", "14"), ("FI", date(2026, 1, 1), "reduced", "13.5"),
        ("IS", date(2026, 5, 1), "standard", "24"), ("IS", date(2014, 12, 31), "standard", "25.5"),
        ("IS", date(2026, 5, 1), "reduced", "11"),
        ("NO", date(2026, 5, 1), "standard", "25"), ("NO", date(2026, 5, 1), "food", "15"), ("NO", date(2026, 5, 1), "low", "12"),
        ("GR", date(2026, 5, 1), "standard", "24"), ("GR", date(2016, 5, 31), "standard", "23"), ("GR", date(2026, 5, 1), "low", "6"),
    ],
)  # fmt: skip
def test_the_rate_is_the_one_of_the_day_of_supply(country: str, day: date, level: str, percent: str):
    assert rate_on(country, day, level=level) == D(percent)


def test_the_greek_islands_have_their_own_from_2026():
    assert [row.percent for row in rates_on("GR", date(2026, 1, 1), ISLANDS)] == [D(17), D(9), D(4), D(3)]
    with pytest.raises(Refused):
        rate_on("GR", date(2025, 12, 31), zone=ISLANDS)


def test_no_two_rows_of_one_level_hold_on_a_day_and_each_says_its_source():
    for one, other in combinations(RATES, 2):
        if (one.country, one.zone, one.level) == (other.country, other.zone, other.level):
            assert (one.until or date.max) < other.since or (other.until or date.max) < one.since
    assert all(row.source for row in RATES)


@pytest.mark.parametrize("country", ["IS", "NO", "FI", "GR"])
def test_there_is_no_gap_between_standard_rates(country: str):
    rows = sorted((row for row in RATES if (row.country, row.level, row.zone) == (country, "standard", "")), key=lambda row: row.since)
    for one, following in pairwise(rows):
        assert one.until is not None
        assert one.until.toordinal() + 1 == following.since.toordinal()
    assert rows[-1].until is None


def test_a_rate_of_another_day_is_refused_with_those_of_the_day():
    check_rate(D(24), "FI", date(2024, 8, 31))
    with pytest.raises(Refused, match=r"25\.5 %, 13\.5 %, 10 %") as told:
        check_rate(D(24), "FI", date(2026, 1, 1))
    assert told.value.field == "vat_rate"
    check_rate(D(99), "FI", date(1999, 1, 1))


@pytest.mark.parametrize(
    ("seller", "buyer", "business", "category"),
    [
        ("FI", "FI", True, "S"), ("FI", "SE", True, "AE"), ("FI", "SE", False, "S"), ("FI", "NO", True, "G"), ("FI", "NO", False, "S"),
        ("GR", "FI", True, "AE"), ("NO", "FI", True, "G"), ("IS", "NO", True, "G"), ("NO", "NO", True, "S"), ("FI", "", True, "S"),
    ],
)  # fmt: skip
def test_who_owes_the_tax(seller: str, buyer: str, business: bool, category: str):
    found = treatment(seller, buyer, business=business)
    assert (found.category, found.taxed) == (category, category == "S")
    assert bool(found.words) == (category != "S")


def test_norway_s_words_are_the_ones_of_its_regulation():
    assert words_for("NO", "AE") == "Omvendt avgiftsplikt - Merverdiavgift ikke beregnet"
    assert words_for("NO", "S") == ""


def test_every_category_with_words_has_a_code_and_is_one_of_the_list():
    assert {category for _, category in WORDS} <= set(CATEGORIES)
    assert all(code_for(category) for _, category in WORDS)
    assert len(EU) == 27


rows = st.tuples(st.decimals(-9999, 9999, places=2), st.sampled_from([D("25.5"), D(0)]), st.sampled_from(["S", "AE", "G"]))


@given(st.lists(rows, max_size=8))
def test_sums_by_category_add_up(lines: list[tuple[Decimal, Decimal, str]]):
    sums = categorised(lines, "EUR")
    assert sums.net == sum((net for net, *_ in lines), D(0))
    assert sums.gross == sum((row.gross for row in sums.rows), D(0))
    assert len({(row.rate, row.category) for row in sums.rows}) == len(sums.rows)

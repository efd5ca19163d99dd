"""VAT once per rate over the nets, and the standard rates by day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.rules.errors import Refused
from desk.rules.tax import standard_rate, totals, vat_on
from tests.rules.charge_profiles import KEYS, source_of


def test_vat_is_worked_out_once_per_rate_and_never_per_line():
    sums = totals([(Decimal("0.10"), Decimal("25.5"))] * 3, "EUR")
    assert (sums.net, sums.vat, sums.gross) == (Decimal("0.30"), Decimal("0.08"), Decimal("0.38"))


def test_each_rate_of_a_document_has_its_own_row_the_highest_first():
    sums = totals([(Decimal(100), Decimal(13)), (Decimal(50), Decimal(24)), (Decimal(100), Decimal(13))], "EUR")
    assert [(row.rate, row.net, row.vat, row.gross) for row in sums.rows] == [
        tuple(map(Decimal, row)) for row in ((24, 50, 12, 62), (13, 200, 26, 226))
    ]
    assert sums.gross == Decimal("288.00")


def test_a_document_without_lines_comes_to_nothing():
    assert totals([], "ISK").gross == 0


def test_icelandic_vat_is_whole_kronur():
    assert str(vat_on(Decimal(3725), Decimal(24), "ISK")) == "894"
    assert str(vat_on(Decimal(4975), Decimal(24), "ISK")) == "1194"


def test_a_credit_note_s_vat_mirrors_its_invoice_s():
    assert vat_on(Decimal("-26.30"), Decimal("25.5"), "EUR") == -vat_on(Decimal("26.30"), Decimal("25.5"), "EUR")


@given(st.lists(st.tuples(st.decimals(-(10**6), 10**6, places=2), st.sampled_from([Decimal(24), Decimal("25.5"), Decimal(0)]))))
def test_the_rows_add_up_to_the_document(lines: list[tuple[Decimal, Decimal]]):
    sums = totals(lines, "EUR")
    assert sums.net == sum(net for net, _rate in lines)
    assert sums.gross == sums.net + sums.vat == sum(row.gross for row in sums.rows)


@pytest.mark.parametrize(
    ("country", "on", "rate"),
    [
        ("FI", date(2024, 8, 31), "24"),
        ("FI", date(2024, 9, 1), "25.5"),
        ("IS", date(2014, 12, 31), "25.5"),
        ("IS", date(2015, 1, 1), "24"),
        ("GR", date(2016, 5, 31), "23"),
        ("GR", date(2016, 6, 1), "24"),
        ("NO", date(2026, 1, 1), "25"),
    ],
)
def test_a_standard_rate_holds_from_its_day(country: str, on: date, rate: str):
    assert standard_rate(country, on) == Decimal(rate)


def test_a_day_before_the_first_known_rate_is_refused():
    with pytest.raises(Refused, match="No VAT rate is known for FI"):
        standard_rate("FI", date(2001, 1, 1))
    with pytest.raises(Refused):
        standard_rate("SE", date(2026, 1, 1))


def test_every_profile_ships_with_its_country_s_standard_rate():
    for key in KEYS:
        source = source_of(key)
        assert standard_rate(source["country"], date(2026, 11, 1)) == Decimal(source["vat_rate"])

"""Fixed fees of contracts, and the day a contract may start."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from desk.rules.charge_fees import check_contract_start, fee_amount, fee_of
from desk.rules.errors import Refused
from tests.rules.charge_profiles import terms_of


def test_a_phone_pack_costs_its_price_a_year():
    assert fee_amount(terms_of("clickmedia"), "phone_pack") == Decimal("120.00")
    assert fee_amount(terms_of("clickmedia"), "phone_pack", prices={"phone_pack_year": Decimal(150)}) == Decimal("150.00")


@pytest.mark.parametrize(
    ("project", "fee"), [("1000", "120.00"), ("1234.57", "148.15"), ("0.04", "0.00"), ("4.125", "0.50"), ("0.125", "0.02")]
)
def test_maintenance_is_twelve_percent_of_the_project_rounded_half_up(project: str, fee: str):
    assert fee_amount(terms_of("clickmedia"), "maintenance", project_price=Decimal(project)) == Decimal(fee)


@pytest.mark.parametrize("project", [None, Decimal(-1), Decimal("NaN")])
def test_maintenance_needs_the_project_s_price(project: Decimal | None):
    with pytest.raises(Refused, match="project's price"):
        fee_amount(terms_of("clickmedia"), "maintenance", project_price=project)


def test_a_contract_without_a_fixed_fee_has_none():
    assert fee_amount(terms_of("clickmedia"), "sla") is None
    assert fee_of(terms_of("stefna"), "support") is None


def test_a_support_agreement_starts_on_the_day_of_the_course_at_the_earliest():
    terms = terms_of("pindena")
    check_contract_start(terms, "support", date(2026, 3, 10), date(2026, 3, 10))
    with pytest.raises(Refused, match="at the earliest"):
        check_contract_start(terms, "support", date(2026, 3, 9), date(2026, 3, 10))
    with pytest.raises(Refused, match="none is recorded"):
        check_contract_start(terms, "support", date(2026, 3, 9), None)
    check_contract_start(terms, "sla", date(2026, 3, 9), None)
    check_contract_start(terms_of("mystore"), "support", date(2026, 3, 9), None)

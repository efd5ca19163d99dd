"""Ledger accounts of each country."""

from __future__ import annotations

import pytest

from desk.rules.accounts import DEFAULTS, ROLES, check_account, default_account
from desk.rules.errors import Refused


@pytest.mark.parametrize("country", DEFAULTS)
def test_every_role_has_an_account_of_its_own(country: str):
    found = [default_account(country, role) for role in ROLES]
    assert len(set(found)) == len(ROLES)
    assert [check_account(role, number) for role, number in zip(ROLES, found, strict=True)] == found


def test_another_country_begins_with_norways():
    assert default_account("SE", "receivable") == "1500"


def test_late_interest_of_norways_customers_is_not_that_of_the_bank():
    assert [default_account("NO", role) for role in ("fees", "interest")] == ["3900", "8055"]


@pytest.mark.parametrize(("role", "number"), [("sales", ""), ("sales", "3;000"), ("sales", "=3000"), ("sales", "1" * 21), ("tax", "1")])
def test_what_is_no_account_is_refused(role: str, number: str):
    with pytest.raises(Refused):
        check_account(role, number)


def test_blanks_are_left_out():
    assert check_account("bank", " 1920 01 ") == "192001"

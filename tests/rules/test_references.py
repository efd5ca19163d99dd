"""Payment references: published examples, check digits that catch every single slip, and how they are printed."""

from __future__ import annotations

import random

import pytest
from stdnum import iban, iso11649, luhn

from desk.rules import references
from desk.rules.errors import Refused


def slips(text: str) -> list[str]:
    """The text with each one of its digits replaced by each other digit."""
    return [text[:at] + digit + text[at + 1 :] for at, old in enumerate(text) if old.isdigit() for digit in "0123456789" if digit != old]


@pytest.mark.parametrize(("base", "reference"), [("234823", "2348236"), ("123456", "1234561"), ("100", "1009"), ("0001234", "12344")])
def test_a_finnish_reference_has_the_published_check_digit(base: str, reference: str):
    assert references.viitenumero(base) == reference
    assert references.is_viitenumero(reference)


def test_every_single_slip_in_a_finnish_reference_is_caught():
    assert not [slip for slip in slips("2348236") if references.is_viitenumero(slip)]


def test_a_finnish_reference_is_printed_in_fives_from_the_right():
    assert references.viitenumero_grouped("2348236") == "23 48236"
    assert references.is_viitenumero("23 48236")


@pytest.mark.parametrize("base", ["12", "", "12a4", "1" * 20, "٣٤٥٦"])
def test_a_finnish_reference_of_the_wrong_length_is_refused(base: str):
    with pytest.raises(Refused):
        references.viitenumero(base)


@pytest.mark.parametrize("text", ["", "123", "12A4", "1" * 21, "٢٣٤٨٢٣٦"])
def test_what_is_no_finnish_reference_is_told_apart(text: str):
    assert not references.is_viitenumero(text)


@pytest.mark.parametrize(("reference", "rf"), [("2348236", "RF332348236"), ("123ABCZ", "RF35123ABCZ")])
def test_a_creditor_reference_has_the_published_check_digits(reference: str, rf: str):
    assert references.rf_reference(reference) == rf
    assert iso11649.is_valid(rf)


def test_creditor_references_agree_with_the_standard_s_own_check():
    chance = random.Random(11649)
    for _ in range(300):
        rf = references.rf_reference("".join(chance.choices("ABCXYZ0123456789", k=chance.randint(1, 21))))
        assert references.is_rf(rf)
        assert iso11649.is_valid(rf)
    assert not [slip for slip in slips("RF332348236") if references.is_rf(slip)]


@pytest.mark.parametrize("text", ["", "RF", "RF33", "RFAB2348236", "XX332348236", "RF33" + "1" * 22, "RF33-2348236"])
def test_what_is_no_creditor_reference_is_told_apart(text: str):
    assert not references.is_rf(text)


@pytest.mark.parametrize("reference", ["", "ÅÄÖ", "1" * 22])
def test_a_creditor_reference_of_other_letters_is_refused(reference: str):
    with pytest.raises(Refused):
        references.rf_reference(reference)


def test_a_creditor_reference_is_printed_in_fours():
    assert references.rf_grouped("RF332348236") == "RF33 2348 236"


def test_a_kid_has_the_published_check_digit_and_the_agreed_length():
    assert references.kid("60224") == "602243"
    assert references.kid("60224", length=10) == "0000602243"


def test_a_kid_agrees_with_the_luhn_check_and_catches_every_single_slip():
    chance = random.Random(10)
    for _ in range(200):
        kid = references.kid("".join(chance.choices("0123456789", k=chance.randint(1, 24))))
        assert references.is_kid(kid)
        assert luhn.is_valid(kid)
    assert not [slip for slip in slips("602243") if references.is_kid(slip)]


def test_a_kid_by_mod11_is_checked_where_that_is_agreed():
    assert references.is_kid("12345678911", mod11=False) == luhn.is_valid("12345678911")
    assert references.is_kid("12345678903", mod11=True)
    assert not references.is_kid("12345678904", mod11=True)


def test_a_base_whose_mod11_digit_would_be_ten_has_no_kid():
    assert [digit for digit in "0123456789" if references.is_kid("6" + digit, mod11=True)] == []
    assert [digit for digit in "0123456789" if references.is_kid("60" + digit, mod11=True)] == ["4"]


@pytest.mark.parametrize("text", ["", "1", "1" * 26, "12a"])
def test_what_is_no_kid_is_told_apart(text: str):
    assert not references.is_kid(text)


def test_a_number_too_long_for_the_agreed_kid_is_refused():
    with pytest.raises(Refused):
        references.kid("123456", length=6)


def test_an_icelandic_claim_is_bank_ledger_and_six_digits():
    assert references.claim_number("0133", "118") == "013366000118"
    assert references.claim_grouped("013366000118") == "0133-66-000118"
    assert references.is_claim_number("0133-66-000118")
    assert not references.is_claim_number("0133-26-000118")
    assert not references.is_claim_number("0133-66-00118")


@pytest.mark.parametrize(("bank", "number"), [("133", "118"), ("0133", "1234567"), ("0133", ""), ("O133", "118")])
def test_a_claim_of_other_lengths_is_refused(bank: str, number: str):
    with pytest.raises(Refused):
        references.claim_number(bank, number)


IBANS = ("FI2112345600000785", "NO9386011117947", "GR1601101250000000012300695", "IS140159260076545510730339")


@pytest.mark.parametrize("text", IBANS)
def test_published_ibans_hold_and_their_slips_do_not(text: str):
    assert references.is_iban(text)
    assert iban.is_valid(text)
    assert references.is_iban(references.iban_grouped(text))
    assert not [slip for slip in slips(text) if references.is_iban(slip)]


@pytest.mark.parametrize("text", ["", "FI21", "FI21123456000007850", "1221123456000007", "FIXX12345600000785"])
def test_what_is_no_iban_is_told_apart(text: str):
    assert not references.is_iban(text)


def test_an_iban_is_printed_in_fours():
    assert references.iban_grouped("fi2112345600000785") == "FI21 1234 5600 0007 85"


def test_a_document_s_digits_are_what_a_reference_is_made_from():
    assert references.digits_of("2026-0118") == "20260118"
    assert references.viitenumero(references.digits_of("2026-0118")) == "202601184"


def test_by_mod11_every_number_has_a_kid_of_its_own():
    made = {number: references.kid(str(number), mod11=True) for number in range(1, 3000)}
    assert all(references.is_kid(one, mod11=True) for one in made.values())
    assert len(set(made.values())) == len(made)
    assert len(references.kid("118", length=12, mod11=True)) == 12

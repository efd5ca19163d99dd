"""Payment references and their check digits: Finnish viitenumero and RF, Norwegian KID, Icelandic claims, and IBANs as people read them."""

from __future__ import annotations

from itertools import cycle

from desk.rules.errors import Refused

VIITE_DIGITS = (4, 20)
KID_DIGITS = (2, 25)
CLAIM_LEDGER = "66"
_CLAIM_BANK, _CLAIM_NUMBER = 4, 6
_MOD97, _RF_PREFIX, _RF_MOST = 97, 4, 25
_MOD11_IMPOSSIBLE = 10


def digits_of(number: str) -> str:
    """The digits of a document's number, which a reference is made from: "2026-0118" gives "20260118"."""
    return "".join(letter for letter in number if letter in "0123456789")


def grouped(text: str, size: int, *, from_right: bool = False) -> str:
    """The text in groups of so many characters, counted from the left or from the right."""
    offset = len(text) % size if from_right else 0
    groups = [text[:offset]] if offset else []
    return " ".join(groups + [text[at : at + size] for at in range(offset, len(text), size)])


def _only_digits(text: str, field: str, least: int, most: int) -> str:
    if not (text.isascii() and text.isdigit() and least <= len(text) <= most):
        raise Refused("{field} must be from {least} to {most} digits.", field=field, least=least, most=most)
    return text


# Finland: weights 7, 3, 1 from the right; the check digit fills up to the next ten.


def _viite_check(base: str) -> str:
    total = sum(int(digit) * weight for digit, weight in zip(reversed(base), cycle((7, 3, 1)), strict=False))
    return str(-total % 10)


def viitenumero(base: str) -> str:
    """The Finnish reference of 3 to 19 digits, leading zeros dropped, with its check digit: "234823" gives "2348236"."""
    base = _only_digits(base.lstrip("0"), "reference", VIITE_DIGITS[0] - 1, VIITE_DIGITS[1] - 1)
    return base + _viite_check(base)


def is_viitenumero(text: str) -> bool:
    """Whether the text, spaces aside, is a Finnish reference whose check digit holds."""
    plain = text.replace(" ", "").lstrip("0")
    if not (plain.isascii() and plain.isdigit() and VIITE_DIGITS[0] <= len(plain) <= VIITE_DIGITS[1]):
        return False
    return _viite_check(plain[:-1]) == plain[-1]


def viitenumero_grouped(reference: str) -> str:
    """The reference in groups of five from the right, as it is printed: "23 48236"."""
    return grouped(reference, 5, from_right=True)


# ISO 11649 (RF, also the Greek bank reference) and IBAN share one sum: letters are 10 to 35, the number's rest by 97 is 1.


def _rest97(text: str) -> int:
    return int("".join(str(int(letter, 36)) for letter in text)) % _MOD97


def _is_alphanumeric(text: str) -> bool:
    return bool(text) and text.isascii() and text.isalnum()


def rf_reference(reference: str) -> str:
    """The creditor reference of up to 21 letters and digits: "2348236" gives "RF332348236"."""
    plain = reference.replace(" ", "").upper()
    if not _is_alphanumeric(plain) or len(plain) > _RF_MOST - _RF_PREFIX:
        raise Refused("{field} must be from {least} to {most} letters and digits.", field="reference", least=1, most=_RF_MOST - _RF_PREFIX)
    return f"RF{98 - _rest97(plain + 'RF00'):02}{plain}"


def is_rf(text: str) -> bool:
    """Whether the text, spaces aside, is a creditor reference whose check digits hold."""
    plain = text.replace(" ", "").upper()
    if not (_is_alphanumeric(plain) and _RF_PREFIX < len(plain) <= _RF_MOST and plain.startswith("RF") and plain[2:4].isdigit()):
        return False
    return _rest97(plain[4:] + plain[:4]) == 1


def rf_grouped(reference: str) -> str:
    """The creditor reference in groups of four from the left: "RF33 2348 236"."""
    return grouped(reference.replace(" ", ""), 4)


# The lengths the registry gives to the countries our desks pay and are paid in.
IBAN_LENGTHS = {"IS": 26, "NO": 15, "FI": 18, "GR": 27, "SE": 24, "DK": 18, "DE": 22, "GB": 22, "EE": 20, "NL": 18, "CY": 28}
_IBAN_LEAST, _IBAN_MOST = 15, 34


def is_iban(text: str) -> bool:
    """Whether the text, spaces aside, is an IBAN of its country's length whose check digits hold."""
    plain = text.replace(" ", "").upper()
    if not (_is_alphanumeric(plain) and _IBAN_LEAST <= len(plain) <= _IBAN_MOST and plain[:2].isalpha() and plain[2:4].isdigit()):
        return False
    if len(plain) != IBAN_LENGTHS.get(plain[:2], len(plain)):
        return False
    return _rest97(plain[4:] + plain[:4]) == 1


def iban_grouped(iban: str) -> str:
    """The IBAN in groups of four, as it is printed: "FI21 1234 5600 0007 85"."""
    return grouped(iban.replace(" ", "").upper(), 4)


# Norway: KID, MOD10 (Luhn) by our choice; MOD11 is checked too, for a desk whose bank agreed on it.


def _mod10(base: str) -> str:
    total = 0
    for at, digit in enumerate(reversed(base)):
        doubled = int(digit) * (2 if at % 2 == 0 else 1)
        total += doubled - 9 if doubled > 9 else doubled  # noqa: PLR2004 - the sum of the product's two digits
    return str(-total % 10)


def _mod11(base: str) -> str | None:
    total = sum(int(digit) * weight for digit, weight in zip(reversed(base), cycle((2, 3, 4, 5, 6, 7)), strict=False))
    check = -total % 11
    return None if check == _MOD11_IMPOSSIBLE else str(check)


def kid(base: str, *, length: int | None = None, mod11: bool = False) -> str:
    """The KID of a number, filled with zeros to the length agreed with the bank: "60224" gives "602243" by MOD10.

    By MOD11, where that is agreed, one number in eleven has no check digit: every number gets a further digit, the first that has one.
    """
    most = KID_DIGITS[1] if length is None else length
    base = _only_digits(base, "reference", KID_DIGITS[0] - 1, most - (2 if mod11 else 1))
    if mod11:
        base += next(digit for digit in "0123456789" if _mod11(base + digit) is not None)
    base = base if length is None else base.zfill(length - 1)
    return base + ((_mod11(base) or "") if mod11 else _mod10(base))


def is_kid(text: str, *, mod11: bool = False) -> bool:
    """Whether the text, spaces aside, is a KID whose check digit holds by MOD10, or by MOD11 where that is agreed."""
    plain = text.replace(" ", "")
    if not (plain.isascii() and plain.isdigit() and KID_DIGITS[0] <= len(plain) <= KID_DIGITS[1]):
        return False
    return plain[-1] == (_mod11(plain[:-1]) if mod11 else _mod10(plain[:-1]))


# Iceland: a claim (krafa) is the bank and branch, ledger 66, and a number of six digits; the claim itself is made in the bank.


def claim_number(bank: str, number: str) -> str:
    """The twelve digits of a claim: "0133" and "118" give "013366000118"."""
    bank = _only_digits(bank, "bank", _CLAIM_BANK, _CLAIM_BANK)
    return bank + CLAIM_LEDGER + _only_digits(number, "number", 1, _CLAIM_NUMBER).zfill(_CLAIM_NUMBER)


def is_claim_number(text: str) -> bool:
    """Whether the text, hyphens and spaces aside, is twelve digits with ledger 66."""
    plain = text.replace("-", "").replace(" ", "")
    return plain.isascii() and plain.isdigit() and len(plain) == _CLAIM_BANK + 2 + _CLAIM_NUMBER and plain[4:6] == CLAIM_LEDGER


def claim_grouped(claim: str) -> str:
    """The claim as it is printed: "0133-66-000118"."""
    return f"{claim[:4]}-{claim[4:6]}-{claim[6:]}"

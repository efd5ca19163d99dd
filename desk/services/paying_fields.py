"""The desk's fields for payments, e-invoices and tax zones, each with its check: what banks and networks agreed on with it."""

from __future__ import annotations

import re
from typing import Any, Final

from desk.rules.errors import Refused
from desk.rules.references import KID_DIGITS
from desk.rules.tax_rates import RATES
from desk.words import mark

KID_CHECKS: Final = ("mod10", "mod11")
MOD11: Final = "mod11"
SHORTEST_KID: Final = 9
"""The eight digits of a number such as 2026-0118, and the check digit."""
CLAIM_BANK: Final = 4
REGISTER: Final = 12

BAD_KID_LENGTH: Final = mark("A KID has from {least} to {most} digits: write the number agreed with the bank, or nothing.")
SHORT_KID: Final = mark("By MOD11 a KID has one digit more: agree on at least {least} digits with the bank.")
BAD_KID_CHECK: Final = mark("A KID's check digit is made by MOD10 or MOD11.")
BAD_CLAIM_BANK: Final = mark("“{given}” is not the number of a bank and branch: write its four digits, as in 0133.")
BAD_ZONE: Final = mark("This country has no such VAT zone.")
BAD_ENDPOINT: Final = mark("“{given}” is not an address for e-invoices: write the number, or scheme and number, as in 0192:991825827.")
BAD_REGISTER: Final = mark("“{given}” is not a ΓΕΜΗ number: write its twelve digits.")


def kid_length(field: str, value: Any) -> int | None:
    """How many digits a KID has; None as many as the number gives."""
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not SHORTEST_KID <= value <= KID_DIGITS[1]:
        raise Refused(BAD_KID_LENGTH, field=field, least=SHORTEST_KID, most=KID_DIGITS[1])
    return value


def kid_check(field: str, value: Any) -> str:
    """By which rule its check digit is made."""
    if value not in KID_CHECKS:
        raise Refused(BAD_KID_CHECK, field=field)
    return str(value)


def refuse_short_kid(length: int | None, check: str) -> None:
    """Refuse a length that has no room for the digit MOD11 needs more: no invoice could be issued."""
    if check == MOD11 and length is not None and length <= SHORTEST_KID:
        raise Refused(SHORT_KID, field="kid_length", least=SHORTEST_KID + 1)


def claim_bank(field: str, written: str) -> str:
    """Bank and branch of Icelandic claims; empty when none are made."""
    if written and not re.fullmatch(rf"[0-9]{{{CLAIM_BANK}}}", written):
        raise Refused(BAD_CLAIM_BANK, field=field, given=written[:40])
    return written


def vat_zone(field: str, written: str, country: str) -> str:
    """The zone of a country whose VAT is another there; of a country without zones it is empty."""
    zones = {row.zone for row in RATES if row.country == country and row.zone}
    if written and zones and written not in zones:
        raise Refused(BAD_ZONE, field=field)
    return written if zones else ""


def endpoint(field: str, written: str) -> str:
    """Where the desk's e-invoices are sent from: its number, or scheme and number; empty is its registration number."""
    plain = written.replace(" ", "")
    if plain and not re.fullmatch(r"([0-9]{4}:)?[0-9A-Za-z.\-]{2,50}", plain):
        raise Refused(BAD_ENDPOINT, field=field, given=written[:40])
    return plain


def commercial_register(field: str, written: str, country: str) -> str:
    """The number in the commercial register; the Greek one has twelve digits."""
    plain = "".join(written.split()) if country == "GR" else written
    if country == "GR" and plain and not re.fullmatch(rf"[0-9]{{{REGISTER}}}", plain):
        raise Refused(BAD_REGISTER, field=field, given=written[:40])
    return plain

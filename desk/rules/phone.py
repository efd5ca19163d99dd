"""Phone numbers: as digits with the country's code in front, so that one written in any way is found, and as a person reads them.

Shapes: text in, text out. Source: ITU-T E.164 and each country's own numbering plan, as the `phonenumbers` tables have them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

LEAST, MOST = 3, 60


def phone_digits(number: str, country: str) -> str:
    """The digits of a number, the country's code first: "040 555 0142" in FI and "+358 40 5550142" are both "358405550142".

    A number shorter than three digits (an extension) and one of an unknown country without its code stay as they are.
    """
    digits = "".join(str(int(sign)) for sign in number if sign.isdecimal())
    written = number.strip()
    if len(digits) <= LEAST:
        return digits
    parsed = _parsed(written, country)
    if parsed is not None:
        return f"{parsed.country_code}{'0' * _zeros(parsed)}{parsed.national_number}"
    return digits.removeprefix("00") if not written.startswith("+") else digits


def phone_text(number: str, country: str) -> str:
    """A number as it is read out: in the desk's own country the national way, any other with its country's code; else as it was written."""
    from phonenumbers import PhoneNumberFormat, format_number, is_possible_number, region_code_for_country_code

    parsed = _parsed(number.strip(), country)
    if parsed is None or not is_possible_number(parsed):
        return " ".join(number.split())
    own = parsed.country_code is not None and region_code_for_country_code(parsed.country_code) == country
    return format_number(parsed, PhoneNumberFormat.NATIONAL if own else PhoneNumberFormat.INTERNATIONAL)


def phone_link(number: str, country: str) -> str:
    """The `tel:` link of a number; empty for what is none."""
    digits, known = phone_digits(number, country), _parsed(number.strip(), country) is not None
    if not digits or (not known and any(sign.isalpha() for sign in number)):
        return ""
    whole = len(digits) > LEAST and known
    return f"tel:+{digits}" if whole else f"tel:{digits}"


@lru_cache(maxsize=4096)
def _parsed(number: str, country: str) -> PhoneNumber | None:
    """The number as the numbering plans know it; None for what is none, and for what names no country."""
    from phonenumbers import NumberParseException, parse

    try:
        return parse(number[:MOST], country or None)
    except NumberParseException:
        return None


def _zeros(parsed: PhoneNumber) -> int:
    return (parsed.number_of_leading_zeros or 1) if parsed.italian_leading_zero else 0

"""Phone numbers as digits with the country's code in front, so that one written in any way is found."""

from __future__ import annotations

import re

# Country calling codes (ITU-T E.164), with the trunk prefix that is dialled only at home.
CODES = {
    "IS": ("354", ""),
    "NO": ("47", ""),
    "FI": ("358", "0"),
    "GR": ("30", ""),
    "SE": ("46", "0"),
    "DK": ("45", ""),
    "GB": ("44", "0"),
    "DE": ("49", "0"),
}
LEAST = 3


def phone_digits(number: str, country: str) -> str:
    """The digits of a number, the country's code first: "040 555 0142" in FI and "+358 40 5550142" are both "358405550142".

    A number shorter than three digits (an extension) and one of an unknown country without its code stay as they are.
    """
    written = re.sub(r"\(0\)", "", number.strip())
    digits = re.sub(r"[^0-9]", "", written)
    if written.startswith("+"):
        return digits
    if digits.startswith("00"):
        return digits[2:]
    code, trunk = CODES.get(country, ("", ""))
    if len(digits) <= LEAST or not code:
        return digits
    return code + (digits.removeprefix(trunk) if trunk else digits)

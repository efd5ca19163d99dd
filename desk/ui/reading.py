"""Dates and amounts as people type them in any of the five languages, and as they are shown back."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.words import mark
from desk.words.typed_day import typed_day

if TYPE_CHECKING:
    from datetime import date

    from desk.words import Words

NO_DAY = mark("A date looks like 30.4.2026.")


def read_date(field: str, text: str) -> date | None:
    """A date typed as 30.4.2026, 30/4/2026 or 2026-04-30; nothing typed is no date."""
    if not text:
        return None
    found = typed_day(text)
    if found is None:
        raise Refused(NO_DAY, field=field)
    return found


def wanted_day(field: str, text: str) -> date:
    """A date that must be there."""
    found = read_date(field, text)
    if found is None:
        raise Refused(mark("Write the date."), field=field)
    return found


def read_amount(field: str, text: str) -> Decimal | None:
    """An amount typed with comma or point, spaces between thousands allowed; nothing typed is no amount."""
    plain = re.sub(r"[\s\u00a0\u202f]", "", text).replace("\N{MINUS SIGN}", "-")
    if not plain:
        return None
    if re.fullmatch(r"-?\d{1,3}(,\d{3}){2,}", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"-?\d{1,3}(\.\d{3})+(,\d+)?", plain) or ("," in plain and plain.rfind(",") > plain.rfind(".")):
        plain = plain.replace(".", "").replace(",", ".")
    else:
        plain = plain.replace(",", "")
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise Refused("An amount looks like 1250,00.", field=field) from None
    if not amount.is_finite():
        raise Refused("An amount looks like 1250,00.", field=field)
    return amount


def read_whole(field: str, text: str) -> int:
    """A whole number; nothing typed is 0."""
    if not text:
        return 0
    if not text.isascii() or not text.isdigit():
        raise Refused("A whole number is wanted here, such as 8.", field=field)
    return int(text)


def write_date(value: date, words: Words) -> str:
    """A date as it can be typed again."""
    del words
    return f"{value.day}.{value.month}.{value.year}"


def write_amount(value: Decimal, words: Words) -> str:
    """An amount as it can be typed again: as the language writes it, unless that would be read as another (1,234 in English)."""
    said = words.number(value)
    return said if read_amount("", said) == value else f"{value:f}".replace(".", ",")

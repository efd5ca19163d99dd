"""A day as it is typed, key by key: "5.1.27", "05/01/2027" and "05012027" are one day."""

from __future__ import annotations

import calendar
from datetime import date
from itertools import takewhile

SEPARATORS = ".-/ "
FULL_YEAR, SHORT_YEAR, CENTURIES = 4, 2, ("19", "20")
LENGTHS = (2, 2, FULL_YEAR)


def parts_of(typed: str) -> list[str]:
    """Day, month and year as far as they are typed; a part that is full gives way to the next by itself."""
    parts = [""]
    for sign in typed:
        at = len(parts) - 1
        if sign.isdigit():
            if len(parts[-1]) < LENGTHS[at]:
                parts[-1] += sign
            elif at < len(LENGTHS) - 1:
                parts.append(sign)
        elif sign in SEPARATORS and parts[-1] and at < len(LENGTHS) - 1:
            parts.append("")
    return parts


def typed_day(typed: str, shown: date) -> date:
    """The day meant; what is not typed yet stays as shown, a day its month lacks is the month's last."""
    day, month, year = (*parts_of(typed), "", "")[:3]
    wanted = _year(year, shown.year)
    of_year = min(max(int(month), 1), 12) if month.strip("0") else shown.month
    last = calendar.monthrange(wanted, of_year)[1]
    return date(wanted, of_year, min(int(day), last) if day.strip("0") else min(shown.day, last))


def _year(typed: str, shown: int) -> int:
    if len(typed) == FULL_YEAR and typed.strip("0"):
        return int(typed)
    if len(typed) == SHORT_YEAR and typed not in CENTURIES:
        return 2000 + int(typed)
    return shown


def day_in(text: str) -> str:
    """What of a pasted text is a day's digits and separators, from its first digit on."""
    start = next((at for at, sign in enumerate(text) if sign.isdigit()), len(text))
    return "".join(takewhile(lambda sign: sign.isdigit() or sign in SEPARATORS, text[start:]))

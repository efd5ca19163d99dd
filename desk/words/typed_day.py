"""A day as people type it, in a field or in a table to be imported."""

from __future__ import annotations

import re
from datetime import date

DAY_FIRST = re.compile(r"(\d{1,2})[./\- ]\s?(\d{1,2})[./\- ]\s?(\d{4})\.?")
YEAR_FIRST = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def typed_day(text: str) -> date | None:
    """The day written as 30.4.2026, 30/4/2026 or 2026-04-30; None when it is none of them, or no day of the calendar."""
    year_first, day_first = YEAR_FIRST.fullmatch(text), DAY_FIRST.fullmatch(text)
    try:
        if year_first:
            return date(int(year_first[1]), int(year_first[2]), int(year_first[3]))
        if day_first:
            return date(int(day_first[3]), int(day_first[2]), int(day_first[1]))
    except ValueError:
        pass
    return None

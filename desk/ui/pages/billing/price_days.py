"""Days from which prices hold, as they are asked for."""

from __future__ import annotations

from datetime import date, timedelta

from desk.rules.errors import Refused
from desk.ui.reading import read_date
from desk.words import mark


def next_month(today: date) -> date:
    """The first day of the next month."""
    return (today.replace(day=1) + timedelta(days=32)).replace(day=1)


def wanted_day(field: str, text: str) -> date:
    """A date that must be there."""
    found = read_date(field, text)
    if found is None:
        raise Refused(mark("Write the date."), field=field)
    return found

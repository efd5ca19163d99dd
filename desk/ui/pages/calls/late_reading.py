"""What is written of a call entered afterwards, read: a clock, and minutes or the clock it ended at."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, tzinfo

CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?")
NOT_A_CLOCK = mark("A time looks like 14:05.")
NOT_A_LENGTH = mark("Write minutes, such as 12, or the time the call ended, such as 14:17.")
ENDS_FIRST = mark("The call ends before it begins: write when it ended, or how many minutes it took.")
HOURS, MINUTES = 24, 60


def read_clock(field: str, text: str, refusal: str = NOT_A_CLOCK) -> time:
    """A clock such as 14:05, 14.05 or 9:05:30."""
    found = CLOCK.fullmatch(text.strip())
    parts = [int(part or 0) for part in found.groups()] if found else [HOURS, 0, 0]
    if parts[0] >= HOURS or parts[1] >= MINUTES or parts[2] >= MINUTES:
        raise Refused(refusal, field=field)
    return time(parts[0], parts[1], parts[2])


def read_span(day: date, start: str, length: str, zone: tzinfo) -> tuple[datetime, int]:
    """When the call began and how many seconds it took."""
    begins = datetime.combine(day, read_clock("start", start), zone)
    written = length.strip().removeprefix("–").removeprefix("-").strip()
    if written.isdecimal():
        return begins, int(written) * 60
    ends = datetime.combine(day, read_clock("length", written, NOT_A_LENGTH), zone)
    seconds = (ends - begins) // timedelta(seconds=1)
    if seconds <= 0:
        raise Refused(ENDS_FIRST, field="length")
    return begins, seconds

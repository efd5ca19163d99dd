"""What is written of a call entered afterwards, read: a clock, and minutes or the clock it ended at."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from desk.rules.errors import Refused
from desk.words import mark
from desk.words.typed_clock import typed_clock

if TYPE_CHECKING:
    from datetime import date, tzinfo

NOT_A_CLOCK = mark("A time looks like 14:05.")
NOT_A_LENGTH = mark("Write minutes, such as 12, or the time the call ended, such as 14:17.")
ENDS_FIRST = mark("The call ends before it begins: write when it ended, or how many minutes it took.")


def read_clock(field: str, text: str, refusal: str = NOT_A_CLOCK) -> time:
    """A clock such as 14:05, 14.05 or 9:05:30."""
    found = typed_clock(text, least=2, most=3)
    if found is None:
        raise Refused(refusal, field=field)
    return found


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

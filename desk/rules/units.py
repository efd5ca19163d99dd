"""Started units: how many quarters or hours a span of work counts as."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal

SECONDS_A_MINUTE = 60


def started_units(seconds: int | Decimal, minutes: int) -> int:
    """How many units of so many minutes were started: the ceiling of seconds / unit, 0 for 0 seconds."""
    unit = minutes * SECONDS_A_MINUTE
    if isinstance(seconds, int):
        return -(-seconds // unit)
    return int((seconds / unit).to_integral_value(rounding=ROUND_CEILING))


def added_units(before: int | Decimal, seconds: int | Decimal, minutes: int) -> int:
    """How many units an entry adds where the sum of a day is rounded: units of (before + seconds) less units of before."""
    return started_units(before + seconds, minutes) - started_units(before, minutes)


def clock_text(seconds: int | Decimal) -> str:
    """A length of time as h:mm:ss, the fraction of a second dropped: 5401 seconds are "1:30:01"."""
    minutes, rest = divmod(int(seconds), SECONDS_A_MINUTE)
    hours, minutes = divmod(minutes, SECONDS_A_MINUTE)
    return f"{hours}:{minutes:02}:{rest:02}"

"""The gaps of a working day: opening time in which nothing was on the timer."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

Span = tuple[datetime, datetime]
LEAST = timedelta(minutes=5)


def gaps(worked: Iterable[Span], opening: Iterable[Span], *, until: datetime, least: timedelta = LEAST) -> tuple[Span, ...]:
    """Stretches of opening time, before `until`, that no stretch worked touches; those shorter than `least` are none.

    Spans are half-open and aware; those worked may overlap one another and run past the opening hours.
    """
    busy = sorted(span for span in worked if span[0] < span[1])
    found: list[Span] = []
    for opens, closes in sorted(opening):
        at, end = opens, min(closes, until)
        for begin, stop in busy:
            if stop <= at or begin >= end:
                continue
            if begin - at >= least:
                found.append((at, begin))
            at = max(at, stop)
        if end - at >= least:
            found.append((at, end))
    return tuple(found)

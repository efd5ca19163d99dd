"""The live stretches of a call: begun and ended as the clock said, never rounded, never negative."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.models import Segment

if TYPE_CHECKING:
    from datetime import datetime

    from desk.models import Call

SECOND = timedelta(seconds=1)


def running(call: Call) -> Segment | None:
    """The stretch that has not ended."""
    return next((segment for segment in call.segments if segment.ends_at is None), None)


def seconds_of(call: Call) -> int:
    """The whole seconds of the stretches that have ended; a fraction is dropped once, in the customer's favour."""
    live = sum((segment.ends_at - segment.starts_at for segment in call.segments if segment.ends_at is not None), timedelta())
    return live // SECOND


def stop(call: Call, at: datetime) -> None:
    """End the stretch that runs, not before it began even where the wall clock was set back."""
    segment = running(call)
    if segment is not None:
        segment.ends_at = max(segment.starts_at, at)


def go(call: Call, at: datetime) -> None:
    """Begin a stretch, unless one runs."""
    if running(call) is None:
        call.segments.append(Segment(starts_at=at))


def seen(call: Call, at: datetime) -> None:
    """Note that the call was seen alive; the note never goes back."""
    call.last_seen_at = max(call.last_seen_at, at)

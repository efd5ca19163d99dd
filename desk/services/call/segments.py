"""The live stretches of a call: begun and ended as the clock said, never rounded, never negative."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.models import CallGap, Segment

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
    """Begin a stretch, worked by the call's person, unless one runs."""
    if running(call) is None:
        call.segments.append(Segment(starts_at=at, person_id=call.person_id))


def cut(call: Call, at: datetime) -> None:
    """Leave nothing of the call's stretches after an instant."""
    for segment in sorted(call.segments, key=lambda segment: segment.starts_at):
        if segment.starts_at >= at and segment.starts_at > call.started_at:
            call.segments.remove(segment)
        elif segment.ends_at is None or segment.ends_at > at:
            segment.ends_at = max(segment.starts_at, at)


def begin_at(call: Call, at: datetime) -> None:
    """Move the beginning of the call, and of its first stretch."""
    first = min(call.segments, key=lambda segment: segment.starts_at)
    call.started_at = first.starts_at = at


def unseen(call: Call, *, starts_at: datetime, ends_at: datetime, cause: str, counts: bool | None = None) -> CallGap:
    """End the stretch that runs where the call was last seen and begin another where it was seen again; a gap that counts is one too."""
    now_open = running(call)
    starts_at = starts_at if now_open is None else max(starts_at, now_open.starts_at)
    stop(call, starts_at)
    gap = CallGap(call_id=call.id, starts_at=starts_at, ends_at=max(starts_at, ends_at), cause=cause, counts=counts)
    if counts:
        call.segments.append(Segment(starts_at=gap.starts_at, ends_at=gap.ends_at, person_id=call.person_id))
    go(call, gap.ends_at)
    return gap


def seen(call: Call, at: datetime) -> None:
    """Note that the call was seen alive; the note never goes back."""
    call.last_seen_at = max(call.last_seen_at, at)

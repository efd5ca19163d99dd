"""Waiting for the customer: pauses merged and in order, and what they do to an instant.

Instants are compared by their timestamps: two datetimes of one zone would compare as wall clocks, wrong where a clock goes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from desk.rules.calendar import Calendar

Pause = tuple["datetime", "datetime | None"]
"""From an instant to another; None while it lasts."""


def later(one: datetime, other: datetime) -> datetime:
    """The later of two instants."""
    return other if other.timestamp() > one.timestamp() else one


def merged(pauses: Iterable[Pause], received: datetime | None = None) -> tuple[Pause, ...]:
    """Pauses in order of time, overlapping or touching ones as one; the part before receipt is left out."""
    joined: list[Pause] = []
    for begin, end in sorted(pauses, key=lambda pause: pause[0].timestamp()):
        if received is not None:
            if end is not None and end.timestamp() <= received.timestamp():
                continue
            begin = later(begin, received)  # noqa: PLW2901 - the part after receipt is the pause
        if joined and (joined[-1][1] is None or begin.timestamp() <= joined[-1][1].timestamp()):
            first, last = joined[-1]
            joined[-1] = (first, None if last is None or end is None else later(last, end))
        else:
            joined.append((begin, end))
    return tuple(joined)


def moved(instant: datetime, pauses: Iterable[Pause], calendar: Calendar) -> datetime | None:
    """An instant after merged pauses: never earlier, unmoved where it had passed, None while a pause lasts."""
    for begin, end in pauses:
        if instant.timestamp() <= begin.timestamp():
            break
        if end is None:
            return None
        left = calendar.between(begin, instant)
        instant = later(instant, calendar.add(end, left) if left else calendar.next_opening(end))
    return instant


def add_apart(calendar: Calendar, start: datetime, seconds: float, pauses: Iterable[Pause]) -> datetime:
    """The instant by which that much opening time outside the merged, ended pauses has passed since start."""
    if not seconds:
        return calendar.add(start, 0)
    for begin, end in pauses:
        assert end is not None
        if end.timestamp() <= start.timestamp():
            continue
        free = calendar.between(start, begin)
        if free >= seconds:
            break
        seconds -= free
        start = later(start, end)
    return calendar.add(start, seconds)


def between_apart(calendar: Calendar, start: datetime, end: datetime, pauses: Iterable[Pause]) -> float:
    """The opening seconds from start to end outside the merged, ended pauses."""
    total = calendar.between(start, end)
    for begin, stop in pauses:
        assert stop is not None
        first = later(start, begin)
        last = stop if stop.timestamp() < end.timestamp() else end
        total -= calendar.between(first, last)
    return total

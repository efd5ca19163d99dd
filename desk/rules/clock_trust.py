"""How far a machine's clock is believed before a passing is written down, which nothing takes back.

Where a server has a clock of its own, no desk is believed ahead of it. Where there is none, what was seen before is the measure: a clock
that goes on within the hour is believed; one that leapt ahead (a night, a machine that slept, a clock set wrong) is watched for half a
minute, in which a wrong one is mostly put right; one that leapt further than any desk is closed waits for a person's word.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

# All ours: no source names them.
SKEW: Final = timedelta(minutes=2)
GAP: Final = timedelta(hours=1)
SETTLE: Final = timedelta(seconds=30)
FAR: Final = timedelta(days=40)


@dataclass(frozen=True, slots=True)
class Trust:
    """What is believed of a clock.

    `at`: the instant the queue is shown for; `sure`: up to which passings are written; `seen`: the latest believed so far, to be
    remembered; `watched`: since when a leap is watched. `doubt` is "ahead", "behind" (of the server), "back", "leapt" (being watched)
    or "far" (a person must say), else nothing.
    """

    at: datetime
    sure: datetime
    seen: datetime
    watched: datetime | None = None
    doubt: str = ""


def trusted(now: datetime, *, seen: datetime | None, watched: datetime | None, server: datetime | None) -> Trust:
    """What to believe of a clock that says now."""
    if server is not None:
        at = min(now, server)
        return Trust(at, at, at, doubt="ahead" if now - server > SKEW else "behind" if server - now > SKEW else "")
    if seen is None:
        return Trust(now, now, now)
    watching = watched is not None and watched <= now <= watched + GAP
    if seen - now > SKEW:
        # Believed at once, for an earlier clock makes nothing late; said for an hour, then what was seen before is taken back.
        if watched is not None and now > watched + GAP:
            return Trust(now, now, now)
        return Trust(now, now, seen, watched if watching else now, "back")
    if now - seen <= GAP:
        return Trust(now, now, max(now, seen))
    if now - seen > FAR:
        return Trust(now, seen, seen, doubt="far")
    if watched is not None and watching and now - watched >= SETTLE:
        return Trust(now, now, now)
    return Trust(now, seen, seen, watched if watching else now, "leapt")

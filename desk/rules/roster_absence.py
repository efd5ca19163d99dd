"""Days and half days away, as instants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused
from desk.rules.roster_turns import local_instant

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

NOON: Final = time(12)
"""Where a day away is cut in halves (ours)."""


@dataclass(frozen=True, slots=True)
class AwayDays:
    """The local days somebody is away, first and last included (no last one: until they are back); half days begin or end at noon."""

    first: date
    last: date | None
    from_noon: bool = False
    until_noon: bool = False


def away_span(days: AwayDays, zone: ZoneInfo) -> tuple[datetime, datetime | None]:
    """From when to when (UTC): local midnights, or noon."""
    begins = local_instant(days.first, NOON if days.from_noon else time(), zone)
    if days.last is None:
        return begins, None
    if days.last < days.first:
        raise Refused("The last day away comes before the first.", field="last")
    ends = local_instant(days.last, NOON, zone) if days.until_noon else local_instant(days.last + timedelta(days=1), time(), zone)
    if ends <= begins:
        raise Refused("The absence would be over at noon before it begins: choose one half of the day, or the whole.", field="until_noon")
    return begins, ends


def away_days(starts_at: datetime, ends_at: datetime | None, zone: ZoneInfo) -> AwayDays:
    """The days that `away_span` was given; an end within a day (back early) counts that day as away until noon, or whole."""
    first = starts_at.astimezone(zone)
    if ends_at is None:
        return AwayDays(first.date(), None, from_noon=first.time() >= NOON)
    last = ends_at.astimezone(zone)
    if last.time() == time():
        return AwayDays(first.date(), last.date() - timedelta(days=1), from_noon=first.time() >= NOON)
    return AwayDays(first.date(), last.date(), from_noon=first.time() >= NOON, until_noon=last.time() <= NOON)

"""Which of a desk's daily copies are kept: the newest days, then the last of each week, then the last of each month."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable
    from datetime import date

DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 12


def copies_kept(days: Iterable[date], *, daily: int = DAYS, weekly: int = WEEKS, monthly: int = MONTHS) -> frozenset[date]:
    """The days whose copies are kept, of all days that have one.

    Counted are days, weeks (Monday to Sunday) and months that have a copy, not those that have passed: a desk that was closed all
    summer loses none. Of a week and of a month its last copy counts. The newest copy is always kept.
    """
    newest_first = sorted(set(days), reverse=True)
    kept = set(newest_first[: max(daily, 1)])
    kept |= _last_of_each(newest_first, lambda day: day.isocalendar()[:2], weekly)
    kept |= _last_of_each(newest_first, lambda day: (day.year, day.month), monthly)
    return frozenset(kept)


def _last_of_each(newest_first: Iterable[date], period: Callable[[date], Hashable], most: int) -> set[date]:
    found: dict[Hashable, date] = {}
    for day in newest_first:
        found.setdefault(period(day), day)
    return set(list(found.values())[:most])

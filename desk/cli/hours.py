"""`desk hours FILE`: opening time added to an instant, or counted between two, on a calendar of the case's own."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from desk.cli import door
from desk.rules.calendar import Calendar, never_opens
from desk.rules.calendar_build import CalendarTerms, intervals, month_day, week_hours, zone
from desk.rules.errors import Refused
from desk.rules.pause import add_apart, between_apart, merged
from desk.words import mark

if TYPE_CHECKING:
    import argparse

    from desk.words import Words

arguments = door.arguments


def run(args: argparse.Namespace) -> int:
    """Answer every case of the file."""
    return door.answer_all(args, answer)


def answer(case: door.Case, _: Words) -> dict[str, Any]:
    """`{"at": instant}` for seconds, `{"seconds": n}` for an end."""
    calendar = _calendar(json.dumps(case.part("calendar", needed=True).fields, sort_keys=True))
    start = case.instant("start")
    if case.has("end") == case.has("seconds"):
        raise Refused(mark("Give either seconds to add or an end to count to, one of the two."))
    pauses = merged(case.pauses(may_be_open=False))
    if case.has("end"):
        with door.about("end"):
            counted = round(between_apart(calendar, start, case.instant("end"), pauses), 6)
        return {"seconds": int(counted) if counted == int(counted) else counted}
    with door.about("seconds"):
        at = add_apart(calendar, start, case.seconds("seconds"), pauses)
    return {"at": at.isoformat()}


@lru_cache(maxsize=64)
def _calendar(text: str) -> Calendar:
    """The calendar a case describes; the same description is compiled once."""
    case = door.Case(json.loads(text), "calendar.")
    terms = CalendarTerms(
        zone=zone(case.text("zone", "Atlantic/Reykjavik"), "calendar.zone"),
        week=week_hours(case.part("week").fields, "calendar.week"),
        holidays=frozenset(door.day(value, "calendar.holidays") for value in case.rows("holidays")),
        yearly_holidays=frozenset(month_day(value, "calendar.yearly_holidays") for value in case.rows("yearly_holidays")),
        dates=_dated(case, "dates"),
        breaks=_dated(case, "breaks"),
    )
    if not terms.ever_opens():
        raise never_opens()
    return Calendar(terms)


def _dated(case: door.Case, field: str) -> dict[Any, tuple[tuple[int, int], ...]]:
    table = case.part(field).fields
    return {door.day(key, case.name(field)): intervals(rows, f"{case.name(field)}.{key}") for key, rows in table.items()}

"""Duties by turns: who follows whom, changing on a weekday at a local time; and a part of a duty cut out of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from desk.rules.errors import Refused

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

MOST_TURNS: Final = 104
MOST_PEOPLE: Final = 30
MOST_WEEKS: Final = 8

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Turns:
    """People by turns of so many weeks, changing on a weekday (0 Monday) at a local time."""

    people: tuple[int, ...]
    weekday: int
    at: time
    weeks: int = 1


@dataclass(frozen=True, slots=True)
class Turn:
    """One person's turn, from an instant to the one at which the next takes over (UTC)."""

    person_id: int
    starts_at: datetime
    ends_at: datetime


def turns(rule: Turns, zone: ZoneInfo, *, first_day: date, count: int, whose: int = 0) -> tuple[Turn, ...]:
    """So many turns from a local day on, the first of them that person's in the list; each ends as the next begins.

    A first day that is no day of change begins a shorter first turn. A week in which the clock changes is an hour shorter or longer: the
    hand-over keeps its local time; one that is skipped moves forward by the gap, one that comes twice is the first.
    """
    _check(rule, count)
    found: list[Turn] = []
    day = first_day
    for number in range(count):
        # The first day of change after this one; then whole turns.
        ahead = (rule.weekday - day.weekday()) % 7 or 7
        following = day + timedelta(days=ahead if ahead != 7 else 7 * rule.weeks)  # noqa: PLR2004 - a week's days
        person = rule.people[(whose + number) % len(rule.people)]
        found.append(Turn(person, local_instant(day, rule.at, zone), local_instant(following, rule.at, zone)))
        day = following
    return tuple(found)


def _check(rule: Turns, count: int) -> None:
    if not rule.people:
        raise Refused("Choose who takes the duty by turns.", field="people")
    if len(rule.people) > MOST_PEOPLE:
        raise Refused("At most {most} people take a duty by turns.", field="people", most=MOST_PEOPLE)
    if not 1 <= rule.weeks <= MOST_WEEKS:
        raise Refused("A turn lasts 1 to {most} weeks.", field="weeks", most=MOST_WEEKS)
    if not 1 <= count <= MOST_TURNS:
        raise Refused("Make 1 to {most} turns at a time.", field="count", most=MOST_TURNS)


def local_instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant of a local time, in UTC: a skipped one moves forward by the gap, an ambiguous one is the first."""
    return datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)


def carved(whole: Span, part: Span) -> tuple[Span | None, Span, Span | None]:
    """What is left of a duty before a part of it, the part, and what is left after; a part that reaches outside is refused."""
    if not whole[0] <= part[0] < part[1] <= whole[1]:
        raise Refused("Choose hours within the duty: it runs from {from:moment} to {to:moment}.", field="part", **{
            "from": whole[0], "to": whole[1],
        })  # fmt: skip
    before = (whole[0], part[0]) if whole[0] < part[0] else None
    after = (part[1], whole[1]) if part[1] < whole[1] else None
    return before, part, after


def shared(one: Span, other: tuple[datetime, datetime | None]) -> Span | None:
    """The time two spans have in common, if any; the other may have no end."""
    begin, end = max(one[0], other[0]), one[1] if other[1] is None else min(one[1], other[1])
    return (begin, end) if begin < end else None

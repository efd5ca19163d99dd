"""The hours somebody must be on duty by the profile, and those of them in which nobody is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.rules.roster import EVERY_SKILL, serves
from desk.rules.roster_turns import shared

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from desk.rules.calendar import Calendar
    from desk.rules.profile import Profile
    from desk.rules.promise_terms import When
    from desk.rules.roster import Away, Duty
    from desk.rules.roster_turns import Span


def duty_calendar(profile: Profile, *, contracts: frozenset[str], covered: bool) -> Calendar | None:
    """The calendar outside of which the profile promises that somebody is on duty; None where it promises nothing of the kind.

    `contracts` are the kinds that any customer holds, `covered` says whether any of them covers hours outside the calendar.
    """
    asked = [row for row in profile.promises.rows if row.on_call]
    holds = any(
        (not row.when.contracts or row.when.contracts & contracts) and (row.when.covered is not True or covered) for row in asked
    )  # fmt: skip
    if not holds:
        return None
    names = [name for when, name in profile.promises.runs_on if _urgent(when, contracts, covered=covered)]
    return profile.calendars[names[0] if names else next(iter(profile.calendars))]


def _urgent(when: When, contracts: frozenset[str], *, covered: bool) -> bool:
    """Whether a row is the one of a critical fault that comes while the desk is closed."""
    return when.met(
        kind="fault", priority="critical", contracts=contracts, tier=None, callback=False, covered=covered, received_open=False,
    )  # fmt: skip


def closed(calendar: Calendar, start: datetime, end: datetime) -> tuple[Span, ...]:
    """The times between two instants in which a calendar is not open; a calendar that never opens is closed throughout."""
    if not calendar.terms.ever_opens():
        return ((start, end),)
    found: list[Span] = []
    at = start
    while at < end:
        closes = calendar.until(at)
        if closes is not None:
            at = closes
            continue
        opens = min(calendar.next_opening(at), end)
        found.append((at, opens))
        at = opens
    return tuple(found)


def uncovered(needed: Iterable[Span], duties: Iterable[Duty], aways: Iterable[Away], *, skill: str = EVERY_SKILL) -> tuple[Span, ...]:
    """The parts of the times needed in which nobody is on duty for a skill; somebody away is not on duty."""
    absent: dict[int, list[tuple[datetime, datetime | None]]] = {}
    for away in aways:
        absent.setdefault(away.person_id, []).append((away.starts_at, away.ends_at))
    serving = [duty for duty in duties if serves(duty, skill)]
    present = [span for duty in serving for span in without([(duty.starts_at, duty.ends_at)], absent.get(duty.person_id, ()))]
    return tuple(without(needed, present))


def without(spans: Iterable[Span], taken: Iterable[tuple[datetime, datetime | None]]) -> list[Span]:
    """What is left of some times when others are taken out of them, in order of time."""
    left = sorted(spans)
    for out in sorted(taken, key=lambda span: span[0]):
        found: list[Span] = []
        for span in left:
            part = shared(span, out)
            if part is None:
                found.append(span)
                continue
            found += [(begin, end) for begin, end in ((span[0], part[0]), (part[1], span[1])) if begin < end]
        left = found
    return left

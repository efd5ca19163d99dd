"""Who is on duty at an instant: of the duties that run then, those whose people are not away, the first to be rung first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

FIRST, SECOND = 1, 2
PLACES: Final = (FIRST, SECOND)
EVERY_SKILL: Final = ""


@dataclass(frozen=True, slots=True)
class Duty:
    """A person on duty from an instant (included) to another (excluded), for one skill; an empty skill stands for every one."""

    id: int
    person_id: int
    starts_at: datetime
    ends_at: datetime
    skill: str = EVERY_SKILL
    place: int = FIRST


@dataclass(frozen=True, slots=True)
class Away:
    """A person away from an instant (included) to another (excluded; None: nobody knows until when)."""

    person_id: int
    starts_at: datetime
    ends_at: datetime | None = None

    def holds(self, at: datetime) -> bool:
        """Whether they are away then."""
        return self.starts_at <= at and (self.ends_at is None or at < self.ends_at)


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody on duty, by which duty, and the instant they cease to be, duties that follow on each other taken as one."""

    duty: Duty
    until: datetime


def serves(duty: Duty, skill: str) -> bool:
    """Whether a duty serves a skill; asked for no skill in particular, every duty does."""
    return not skill or not duty.skill or duty.skill.casefold() == skill.casefold()


def on_duty_at(duties: Iterable[Duty], aways: Iterable[Away], at: datetime, *, skill: str = EVERY_SKILL) -> tuple[Holder, ...]:
    """Everybody on duty for a skill at an instant and not away: by place, one's own skill before every skill; each person once."""
    known, absent = list(duties), list(aways)
    running = [duty for duty in known if duty.starts_at <= at < duty.ends_at and serves(duty, skill)]
    present = [duty for duty in running if not any(away.person_id == duty.person_id and away.holds(at) for away in absent)]
    found: dict[int, Holder] = {}
    for duty in sorted(present, key=lambda one: (one.place, not one.skill, one.starts_at, one.id)):
        found.setdefault(duty.person_id, Holder(duty, _until(duty, known, absent, at)))
    return tuple(found.values())


def changes_after(duties: Iterable[Duty], aways: Iterable[Away], at: datetime) -> datetime | None:
    """The first instant after this one at which somebody comes on duty, goes off it, goes away or is back; None when nothing is known."""
    moments = [moment for duty in duties for moment in (duty.starts_at, duty.ends_at)]
    moments += [moment for away in aways for moment in (away.starts_at, away.ends_at) if moment is not None]
    return min((moment for moment in moments if moment > at), default=None)


def _until(duty: Duty, duties: list[Duty], aways: list[Away], at: datetime) -> datetime:
    """When it ends for its person: duties of theirs for the same skill and place that follow without a break go on; going away ends it."""
    same = (one for one in duties if (one.person_id, one.skill, one.place) == (duty.person_id, duty.skill, duty.place))
    until = duty.ends_at
    for one in sorted(same, key=lambda one: one.starts_at):
        if one.starts_at <= until < one.ends_at:
            until = one.ends_at
    return min([until, *(away.starts_at for away in aways if away.person_id == duty.person_id and at < away.starts_at < until)])

"""Who is on duty now: for the status line, for whoever looks for somebody to ring, for alerts and escalations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Person
from desk.rules.roster import EVERY_SKILL, on_duty_at
from desk.services.roster.rows import aways_in, duties_in

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

AHEAD: Final = timedelta(days=35)
"""So far ahead are duties looked at that follow on the one now: nobody's turn is longer."""


@dataclass(frozen=True, slots=True)
class OnDuty:
    """Somebody on duty, with the number to ring; `place` is 1 for who is rung first, `until` when they go off duty (UTC)."""

    person_id: int
    name: str
    short_name: str
    phone: str
    skill: str
    place: int
    until: datetime


def on_duty(store: Store, *, at: datetime, skill: str = EVERY_SKILL) -> tuple[OnDuty, ...]:
    """Everybody on duty for a skill (empty: for any) at an instant and not away, whom to ring first first; nobody where no duty runs."""
    with store.read() as session:
        return on_duty_in(session, at=at, skill=skill)


def on_duty_in(session: Session, *, at: datetime, skill: str = EVERY_SKILL) -> tuple[OnDuty, ...]:
    """The same, inside a transaction."""
    holders = on_duty_at(duties_in(session, at, at + AHEAD), aways_in(session, at, at + AHEAD), at, skill=skill)
    people = {row.id: row for row in session.scalars(select(Person).where(Person.id.in_({one.duty.person_id for one in holders})))}
    return tuple(
        OnDuty(row.id, row.name, row.short_name, row.phone, one.duty.skill, one.duty.place, one.until)
        for one in holders
        for row in (people[one.duty.person_id],)
    )

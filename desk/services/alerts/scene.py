"""Who is at work when the alerts are looked at: roles, wishes, duty, absences, how far the clock is believed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import Call, Person
from desk.rules.alerts import PLAIN, Wish, is_quiet
from desk.services.alerts.wishes import wishes_in
from desk.services.queued import clock
from desk.services.roster.now import on_duty_in
from desk.services.roster.rows import away_until

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy.orm import Session

    from desk.rules.clock_trust import Trust
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Scene:
    """The person who looks, at which desk, and everybody else; `trust` is what is believed of the clock."""

    me: int
    place: str
    zone: ZoneInfo
    trust: Trust
    roles: dict[int, str]
    wishes: dict[int, Wish]
    duty: tuple[int, ...]
    away: frozenset[int]
    in_call: bool

    @property
    def wish(self) -> Wish:
        """What the person who looks wants."""
        return self.wishes.get(self.me, PLAIN)

    @property
    def at(self) -> datetime:
        """The present instant as far as it is believed."""
        return self.trust.at

    def is_watched(self) -> bool:
        """Whether the clock leapt, as after a night, and is watched for half a minute before it is believed: all waits for that."""
        return self.trust.doubt == "leapt"

    def is_quiet(self, *, critical: bool) -> bool:
        """Whether the person is to be left in peace now."""
        local = self.at.astimezone(self.zone)
        return self.is_watched() or is_quiet(
            self.wish, local, in_call=self.in_call, on_duty=self.me in self.duty, critical=critical
        )  # fmt: skip


def scene_of(session: Session, store: Store, zone: ZoneInfo, *, place: str, me: int, now: datetime) -> Scene:
    """The scene at an instant."""
    trust = clock.trust_in(clock.look(session, sqlite=store.is_sqlite), now)
    on_line = select(Call.id).where(Call.person_id == me, Call.state == "live").limit(1)
    return Scene(
        me=me, place=place, zone=zone, trust=trust,
        roles={row.id: row.role for row in session.execute(select(Person.id, Person.role).where(Person.active).order_by(Person.id))},
        wishes=wishes_in(session), duty=tuple(one.person_id for one in on_duty_in(session, at=trust.at)),
        away=frozenset(away_until(session, trust.at)), in_call=session.scalar(on_line) is not None,
    )  # fmt: skip

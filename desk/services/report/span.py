"""The time a report is about: its instants, the moment it is looked at from, and the conditions by which tickets belong to it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, literal_column, or_, select

from desk.models import Entry, Ticket

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.rules.report import Period

# As the indexes have them, word for word.
IS_OPEN: ColumnElement[bool] = literal_column("ticket.is_open")
NOT_OPEN: ColumnElement[bool] = literal_column("NOT ticket.is_open")
ENDED = frozenset({"resolved", "closed"})


@dataclass(frozen=True, slots=True)
class Span:
    """A period from `begin` to before `end`, looked at from `at`: its end, or now while it lasts.

    `then` are the tickets taken up again since that were solved at that moment, each with when it had been solved.
    """

    period: Period
    profile: Profile
    begin: datetime
    end: datetime
    at: datetime
    then: Mapping[int, datetime] = field(default_factory=dict)

    @staticmethod
    def of(period: Period, profile: Profile, now: datetime) -> Span:
        """The span of a period in the desk's zone."""
        begin, end = period.instants(profile.zone)
        return Span(period, profile, begin, end, max(begin, min(now, end)))

    def as_of_then(self, session: Session) -> Span:
        """The same, knowing from the timelines what was solved at the moment it is looked at from and was taken up again since."""
        again = Entry.data["code"].as_string() == "reopened"
        later = (Entry.at > self.at, Entry.kind == "change", again)
        came = or_(*self._not_solved_by_then())
        ids = sorted(set(session.scalars(select(Entry.ticket_id).join(Ticket, Ticket.id == Entry.ticket_id).where(came, *later))))
        rows = session.execute(
            select(Entry.ticket_id, Entry.at, Entry.data)
            .where(Entry.ticket_id.in_(_these(ids)), Entry.at <= self.at, Entry.kind == "change")
            .order_by(Entry.at, Entry.id)
        )
        found: dict[int, datetime] = {}
        for ticket_id, at, data in rows:
            status = data.get("fields", {}).get("status")
            if status and status[1] == "resolved":
                found[ticket_id] = at
            elif status and status[1] not in ENDED:
                found.pop(ticket_id, None)
        return replace(self, then=found)

    @property
    def solved_then(self) -> dict[int, datetime]:
        """Those of them that were solved in the period."""
        return {ticket_id: at for ticket_id, at in self.then.items() if self.begin <= at < self.end}

    @property
    def zone(self) -> ZoneInfo:
        """The desk's zone."""
        return self.profile.zone

    def holds(self, column: Any) -> ColumnElement[bool]:
        """Whether an instant falls into the period, as far as it has passed."""
        return and_(column >= self.begin, column < self.end, column <= self.at)

    def passed(self, column: Any) -> ColumnElement[bool]:
        """Whether an instant that somebody had until passed in the period; at the very moment of looking it has not."""
        return and_(column >= self.begin, column < self.end, column < self.at)

    def received(self) -> ColumnElement[bool]:
        """Tickets received; one that turned out to be another is counted with that one."""
        return and_(self.holds(Ticket.received_at), or_(Ticket.is_open, Ticket.resolved_at.is_not(None)))

    def solved(self) -> ColumnElement[bool]:
        """Tickets solved whose solution stands."""
        return and_(NOT_OPEN, self.holds(Ticket.resolved_at))

    def solved_before(self) -> ColumnElement[bool] | None:
        """Tickets solved in the period and taken up again since; None where there are none."""
        return Ticket.id.in_(_these(self.solved_then)) if self.solved_then else None

    def still_open(self) -> tuple[ColumnElement[bool], ...]:
        """Tickets open as the period ended: those open to this day, and those solved since; no ticket is in both."""
        if not self.then:
            return self._not_solved_by_then()
        return tuple(and_(part, Ticket.id.not_in(_these(self.then))) for part in self._not_solved_by_then())

    def _not_solved_by_then(self) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        came = Ticket.received_at < self.at
        return and_(IS_OPEN, came), and_(NOT_OPEN, came, Ticket.resolved_at > self.at)


def _these(ids: Collection[int]) -> Any:
    """Ids written out: however many there are, no driver's bound on parameters is met."""
    return bindparam("these", sorted(ids), expanding=True, literal_execute=True, unique=True)

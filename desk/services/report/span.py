"""The time a report is about: its instants, the moment it is looked at from, and the conditions by which tickets belong to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, literal_column, or_

from desk.models import Ticket

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement

    from desk.rules.profile import Profile
    from desk.rules.report import Period

# As the indexes have them, word for word.
IS_OPEN: ColumnElement[bool] = literal_column("ticket.is_open")
NOT_OPEN: ColumnElement[bool] = literal_column("NOT ticket.is_open")


@dataclass(frozen=True, slots=True)
class Span:
    """A period from `begin` to before `end`, looked at from `at`: its end, or now while it lasts."""

    period: Period
    profile: Profile
    begin: datetime
    end: datetime
    at: datetime

    @staticmethod
    def of(period: Period, profile: Profile, now: datetime) -> Span:
        """The span of a period in the desk's zone."""
        begin, end = period.instants(profile.zone)
        return Span(period, profile, begin, end, max(begin, min(now, end)))

    @property
    def zone(self) -> ZoneInfo:
        """The desk's zone."""
        return self.profile.zone

    def holds(self, column: Any) -> ColumnElement[bool]:
        """Whether an instant falls into the period, as far as it has passed."""
        return and_(column >= self.begin, column < self.end, column <= self.at)

    def received(self) -> ColumnElement[bool]:
        """Tickets received; one that turned out to be another is counted with that one."""
        return and_(self.holds(Ticket.received_at), or_(Ticket.is_open, Ticket.resolved_at.is_not(None)))

    def solved(self) -> ColumnElement[bool]:
        """Tickets solved."""
        return and_(NOT_OPEN, self.holds(Ticket.resolved_at))

    def still_open(self) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        """Tickets open as the period ended: those open to this day, and those solved since; no ticket is in both."""
        came = Ticket.received_at < self.at
        return and_(IS_OPEN, came), and_(NOT_OPEN, came, Ticket.resolved_at > self.at)

"""What is not solved in time rises to management: the instant is worked out once and kept until something it rests on changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import literal_column, select, update

from desk.models import QueueClock, Ticket
from desk.models.tickets import FAR
from desk.rules.escalation import escalates_at
from desk.rules.promise import Request
from desk.services.escalations import rose_already, tell_management
from desk.services.ticket.promises import waits
from desk.services.ticket.record import Act, acted

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from desk.rules.profile import Profile
    from desk.services.queued.clock import Seen
    from desk.services.store import Store

BATCH, LIFTED_AT_ONCE = 100, 30
# As the index has it, word for word: SQLite takes an index of open tickets for no other spelling.
MAY_RISE: Final[ColumnElement[bool]] = literal_column("ticket.is_open AND NOT ticket.management")


def is_rising(profile: Profile, found: Seen, until: datetime) -> bool:
    """Whether there may be something to lift, or to work out first."""
    if not profile.promises.escalations:
        return False
    stale = found.unknown_risings or found.profile_version != found.profile_now
    return stale or (found.rises is not None and found.rises <= until)


def raise_to_management(store: Store, profile: Profile, found: Seen, until: datetime) -> tuple[int, ...]:
    """Lift what should have risen by an instant; the ids of the tickets lifted."""
    if not is_rising(profile, found, until):
        return ()
    unknown = _forget_risings(store, found) or found.unknown_risings
    while unknown and _work_out(store, profile):
        pass
    with store.read() as session:
        ids = list(session.scalars(select(Ticket.id).where(MAY_RISE, Ticket.rises_at <= until)))
    lifted: list[int] = []
    for start in range(0, len(ids), LIFTED_AT_ONCE):
        some = ids[start : start + LIFTED_AT_ONCE]
        lifted += acted(store, ticket_ids=some, at=until, by=None, change=_lift).ids_of("ticket")
    return tuple(lifted)


def _lift(act: Act, ticket: Ticket) -> bool:
    if ticket.management or not ticket.is_open or ticket.rises_at is None or ticket.rises_at > act.at:
        return False
    ticket.management = True
    told = tell_management(act, ticket)
    act.record(ticket, "escalated", {"management": (False, True)}, by_rule=True, told=list(told))
    return True


def _forget_risings(store: Store, found: Seen) -> bool:
    """Another version of the profile may let other tickets rise, at other hours."""
    if found.profile_version == found.profile_now:
        return False
    with store.write() as session:
        session.execute(update(QueueClock).values(profile_version=found.profile_now))
        session.execute(update(Ticket).where(Ticket.is_open, Ticket.rises_at.is_not(None)).values(rises_at=None))
    return True


def _work_out(store: Store, profile: Profile) -> int:
    """Work out when some of the tickets rise that nobody looked at since they changed; how many there were."""
    with store.write() as session:
        some = select(Ticket).where(MAY_RISE, Ticket.rises_at.is_(None)).limit(BATCH)
        tickets = session.scalars(some.with_for_update(key_share=True)).all()
        for ticket in tickets:
            request = Request(received=ticket.received_at, kind=ticket.kind, priority=ticket.priority, pauses=waits(session, ticket))
            rose = rose_already(session, ticket)
            ticket.rises_at = FAR if rose else escalates_at(profile, request, priority=ticket.priority) or FAR
    return len(tickets)

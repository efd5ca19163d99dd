"""Resolved is not closed: a resolved ticket is closed by hand, or by itself once the customer had time to come back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import literal_column, select
from sqlalchemy.orm import object_session

from desk.models import DeskInfo, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.ticket.numbers import refuse_merged
from desk.services.ticket.record import Act, acted
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.rules.calendar import Calendar
    from desk.rules.profile import Profile
    from desk.services.store import Store

# So many are closed by one tick, and so many in one transaction.
AT_ONCE, TOGETHER = 500, 30
LOCKED: Final = mark("Ticket {number} is closed: take it up again before you change it.")


def close(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int | None) -> Changed:
    """Close resolved tickets; open ones are left as they are: they are resolved first."""

    def end(act: Act, found: Ticket) -> bool:
        if found.status != "resolved":
            return False
        found.status, found.closed_at = "closed", act.at
        act.record(found, "closed", {"status": ("resolved", "closed")})
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=end)


def close_overdue(store: Store, *, now: datetime) -> Changed:
    """Close what has been resolved for as many business days as the desk waits (0: never)."""
    with store.read() as session:
        days = session.scalar(select(DeskInfo.close_after_days)) or 0
        # Written out, as the index of those still to be closed has it.
        resolved_now = Ticket.status == literal_column("'resolved'")
        old = select(Ticket.id, Ticket.resolved_at).where(resolved_now, Ticket.resolved_at <= now - timedelta(days=days))
        rows = session.execute(old.order_by(Ticket.resolved_at).limit(AT_ONCE)).all() if days else []
    if not rows:
        return Changed.of()
    calendar = _calendar(desks.profile(store))
    ripe = tuple(number for number, resolved in rows if resolved is not None and closes_at(calendar, resolved, days) <= now)
    some = (ripe[start : start + TOGETHER] for start in range(0, len(ripe), TOGETHER))
    ids = [ticket_id for part in some for ticket_id in close(store, ticket_ids=part, at=now, by=None).ids_of("ticket")]
    return Changed.of(*(("ticket", ticket_id) for ticket_id in ids))


def closes_at(calendar: Calendar, resolved: datetime, days: int) -> datetime:
    """When a resolved ticket closes by itself: the close of the nth business day after."""
    closing = calendar.close_of(calendar.business_day(calendar.day_of(resolved), days))
    assert closing is not None  # a business day has a close
    return closing


def _calendar(profile: Profile) -> Calendar:
    """The calendar most promises run on: the profile's first."""
    return next(iter(profile.calendars.values()))


def refuse_closed(found: Ticket) -> None:
    """Nothing of a closed ticket changes until it is taken up again.

    Notes, tags, links and the removal of a file are no such change: they touch nothing that was promised, done or charged, only how the
    ticket is found, what it is bound to and what is known of it, which goes on being learnt after the end; each stands on the timeline.
    """
    if found.status == "closed":
        session = object_session(found)
        assert session is not None  # a ticket that is about to change was read to be changed
        refuse_merged(session, found)
        raise Refused(LOCKED, field="status", number=str(found.number))

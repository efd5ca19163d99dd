"""Which tickets wait for which release: those bound to one, and those promised the next release, which wait for whichever that is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select

from desk.models import Release, ReleaseTicket, Ticket

if TYPE_CHECKING:
    from sqlalchemy import Select
    from sqlalchemy.orm import Session

NEXT: Final = "next"


def next_release_id(session: Session) -> int | None:
    """The release that is next: of those planned the earliest."""
    return session.scalar(select(Release.id).where(Release.state == "planned").order_by(Release.planned_on, Release.id).limit(1))


def waiting(release_id: int | None, *, is_next: bool) -> Select[Any]:
    """The open tickets promised the next release that wait for this one; None: for a release nobody has planned yet."""
    query = (
        select(Ticket)
        .outerjoin(ReleaseTicket, ReleaseTicket.ticket_id == Ticket.id)
        .where(Ticket.is_open, Ticket.release == NEXT)
        .order_by(Ticket.received_at, Ticket.id)
    )
    bound = ReleaseTicket.release_id == release_id
    unbound = ReleaseTicket.release_id.is_(None)
    if release_id is None:
        return query.where(unbound)
    return query.where(or_(bound, unbound) if is_next else bound)


def waiting_counts(session: Session) -> dict[int, int]:
    """How many tickets wait for each release that has not shipped."""
    rows = session.execute(
        select(ReleaseTicket.release_id, func.count(Ticket.id))
        .select_from(Ticket)
        .outerjoin(ReleaseTicket, ReleaseTicket.ticket_id == Ticket.id)
        .where(Ticket.is_open, Ticket.release == NEXT)
        .group_by(ReleaseTicket.release_id)
    )
    coming = next_release_id(session)
    counts: dict[int, int] = {}
    for release_id, count in rows:
        key = release_id if release_id is not None else coming
        if key is not None:
            counts[key] = counts.get(key, 0) + count
    return counts

"""Whether a merge can still be taken back: as long as nothing else has happened to either ticket, another merge taken back aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from desk.models import Entry, Ticket, TicketMerge
from desk.services.ticket.bond_values import MergeView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def newest_merge(session: Session, ticket: Ticket) -> MergeView | None:
    """The newest merge into a ticket, as long as it can be taken back."""
    made = standing_merge(session, ticket)
    if made is None:
        return None
    source = session.get_one(Ticket, made.source_id)
    return MergeView(made.id, source.id, source.number, ticket.id, ticket.number)


def standing_merge(session: Session, target: Ticket) -> TicketMerge | None:
    """The merge into a ticket that can be taken back now: it is what happened last to both."""
    query = (
        select(TicketMerge)
        .where(TicketMerge.target_id == target.id, TicketMerge.undone_at.is_(None), TicketMerge.target_version == target.version)
        .order_by(TicketMerge.id.desc()).limit(1)
    )  # fmt: skip
    made = session.scalar(query)
    return None if made is None or has_gone_on(session, made, session.get_one(Ticket, made.source_id), target) else made


def has_gone_on(session: Session, made: TicketMerge, source: Ticket, target: Ticket) -> bool:
    """Whether anything was written on either ticket since: by somebody, or by the clock, as when a promise passes."""
    if (source.version, target.version) != (made.source_version, made.target_version):
        return True
    last = made.data.get("last")
    if last is None:  # a merge of earlier versions of the program: its own line was its last
        own = select(func.max(Entry.id)).where(Entry.kind == "change", Entry.ticket_id == target.id, Entry.at == made.at)
        last = session.scalar(own) or 0
    return session.scalar(select(Entry.id).where(Entry.ticket_id == target.id, Entry.id > last).limit(1)) is not None


def last_line(session: Session, ticket: Ticket) -> int:
    """The newest line of a ticket's timeline."""
    return session.scalar(select(func.max(Entry.id)).where(Entry.ticket_id == ticket.id)) or 0


def stands_again(session: Session, merge_id: int, target: Ticket) -> None:
    """A merge that could be taken back before another one came can be taken back again once that one was."""
    made = session.get_one(TicketMerge, merge_id)
    made.target_version, made.data = target.version, {**made.data, "last": last_line(session, target)}

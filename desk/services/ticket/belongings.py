"""What hangs on a ticket and follows it when it is merged or split; what it was promised, and how it waited, stays its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, or_, select, update

from desk.models import (
    Approval,
    Attachment,
    Call,
    Charge,
    CustomValue,
    Entry,
    Estimate,
    Notice,
    Pause,
    Telling,
    Ticket,
    TicketLink,
    TicketTag,
)
from desk.rules.errors import Refused
from desk.services.ticket.estimate_rows import move_estimates, number_again
from desk.services.ticket.links import CIRCLE, waiting_for
from desk.services.ticket.record import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.orm import Session

    from desk.services.ticket.record import Act

# Whatever a ticket_id stands in either follows to the target, follows where the target has none of it, or stays.
FOLLOWS: Final[tuple[Any, ...]] = (Entry, Call, Charge, Attachment, Notice, Telling, Approval)
WHERE_FREE: Final = ("custom_value", "estimate", "ticket_tag")
STAYS: Final = ("ticket_promise", "pause", "promise_past", "breach_explanation", "presence", "absence_ticket", "release_ticket")
TABLES: Final = {kind.__tablename__: kind for kind in FOLLOWS}
Moved = dict[str, list[Any]]


def move_belongings(session: Session, source: Ticket, target: Ticket) -> Moved:
    """Hand over everything that follows; the ids moved, by table."""
    session.flush()
    moved: Moved = {}
    for kind in FOLLOWS:
        ids = list(session.scalars(select(kind.id).where(kind.ticket_id == source.id).order_by(kind.id)))
        _hand(session, kind, ids, target.id)
        moved[kind.__tablename__] = ids
    moved |= move_estimates(session, source, target)
    taken = set(session.scalars(select(CustomValue.field_id).where(CustomValue.ticket_id == target.id)))
    theirs = session.scalars(select(CustomValue.field_id).where(CustomValue.ticket_id == source.id)).all()
    free = [field for field in theirs if field not in taken]
    _hand_values(session, free, source.id, target.id)
    moved["custom_value"] = free
    session.expire_all()
    return moved


def move_back(session: Session, source: Ticket, target: Ticket, moved: Moved) -> None:
    """Give a ticket back what it had handed over."""
    for name, ids in moved.items():
        if name == "custom_value":
            _hand_values(session, ids, target.id, source.id)
        elif name == "revisions":
            number_again(session, ids)
        else:
            # "estimate" alone stands in merges of earlier versions of the program.
            _hand(session, Estimate if name == "estimate" else TABLES[name], ids, source.id)
    session.expire_all()


def move_entries(session: Session, entry_ids: Sequence[int], target: Ticket) -> None:
    """Hand lines of a timeline over, with their files, and the calls and charges behind them."""
    calls = list(session.scalars(select(Entry.call_id).where(Entry.id.in_(entry_ids), Entry.call_id.is_not(None))))
    files = list(session.scalars(select(Attachment.id).where(Attachment.entry_id.in_(entry_ids))))
    charges = list(session.scalars(select(Charge.id).where(Charge.call_id.in_(calls))))
    for kind, ids in ((Entry, list(entry_ids)), (Attachment, files), (Call, calls), (Charge, charges)):
        _hand(session, kind, [number for number in ids if number is not None], target.id)
    session.expire_all()


def _hand(session: Session, kind: Any, ids: Sequence[int], ticket_id: int) -> None:
    for first in range(0, len(ids), 500):
        part = ids[first : first + 500]
        session.execute(update(kind).where(kind.id.in_(part)).values(ticket_id=ticket_id).execution_options(synchronize_session=False))


def _hand_values(session: Session, fields: Sequence[int], source_id: int, target_id: int) -> None:
    if fields:
        where = (CustomValue.ticket_id == source_id, CustomValue.field_id.in_(fields))
        session.execute(update(CustomValue).where(*where).values(ticket_id=target_id).execution_options(synchronize_session=False))


def move_tags(session: Session, source: Ticket, target: Ticket) -> None:
    """The target bears the source's tags too."""
    borne = set(session.scalars(select(TicketTag.tag_id).where(TicketTag.ticket_id == target.id)))
    for number in session.scalars(select(TicketTag.tag_id).where(TicketTag.ticket_id == source.id)).all():
        if number not in borne:
            session.add(TicketTag(ticket_id=target.id, tag_id=number))
    session.flush()


def move_links(act: Act, source: Ticket, target: Ticket) -> dict[str, Any]:
    """The source's links are the target's now; what the two had between them, or both had, falls away. What to undo it by."""
    session = act.session
    rows = list(session.scalars(select(TicketLink).where(or_(TicketLink.from_id == source.id, TicketLink.to_id == source.id))))
    before = [[row.kind, row.from_id, row.to_id, plain(row.at), row.person_id] for row in rows]
    added: list[int] = []
    for row in rows:
        session.delete(row)
    session.flush()
    for kind, begin, end, at, person in before:
        ends = [target.id if number == source.id else number for number in (begin, end)]
        if kind == "related":
            ends.sort()
        same = select(TicketLink.id).where(TicketLink.kind == kind, TicketLink.from_id == ends[0], TicketLink.to_id == ends[1])
        if ends[0] == ends[1] or session.scalar(same) is not None:
            continue
        made = TicketLink(kind=kind, from_id=ends[0], to_id=ends[1], at=_instant(at), person_id=person)
        session.add(made)
        session.flush()
        added.append(made.id)
    if target.id in waiting_for(session, target.id):
        raise Refused(CIRCLE, field="target_id", number=str(target.number), other=str(target.number))
    return {"before": before, "added": added}


def again_linked(session: Session, links: dict[str, Any]) -> None:
    """The links as they were before a merge."""
    session.execute(delete(TicketLink).where(TicketLink.id.in_(links["added"])))
    for kind, begin, end, at, person in links["before"]:
        session.add(TicketLink(kind=kind, from_id=begin, to_id=end, at=_instant(at), person_id=person))
    session.flush()


def move_waits(act: Act, source: Ticket, target: Ticket) -> None:
    """The waits of the ticket received first count until now; what the target waits for now, it waits for on."""
    session = act.session
    waiting = any(pause.ends_at is None for pause in target.pauses)
    earlier = [(pause.starts_at, pause.ends_at or act.at) for pause in source.pauses]
    session.execute(delete(Pause).where(Pause.ticket_id == target.id))
    rows = [Pause(ticket_id=target.id, starts_at=begin, ends_at=max(begin, end)) for begin, end in earlier]
    if waiting:
        rows.append(Pause(ticket_id=target.id, starts_at=act.at))
    session.add_all(rows)
    session.flush()
    session.expire(target, ["pauses"])


def _instant(kept: str) -> Any:
    from datetime import datetime

    return datetime.fromisoformat(kept)

"""How tickets stand to one another: blocks, duplicate of, related; no circle of blocks, and the blocked hears when its blocker is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, or_, select

from desk.models import DeskInfo, Ticket, TicketLink
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.ticket.bond_values import LinkView
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

# As the person says it of the ticket before them; three kinds stand in the database, and blocked_by, duplicated_by are two of them turned.
KINDS: Final = ("blocks", "blocked_by", "duplicate", "related")
TURNED: Final = {"blocked_by": "blocks", "duplicated_by": "duplicate"}
SEEN_FROM_THERE: Final = {"blocks": "blocked_by", "duplicate": "duplicated_by", "related": "related"}

ITSELF: Final = mark("A ticket can't be linked to itself: choose another.")
CIRCLE: Final = mark("{other} waits for {number} already, directly or through others: a circle of blocks would never end.")
NO_LINK: Final = mark("This link is not there any more.")
BLOCKED: Final = mark("{number} is blocked by {others}, which is not resolved yet.")


def link(store: Store, *, ticket_id: int, kind: str, other_id: int, at: datetime, by: int) -> Changed:
    """Link a ticket to another; both timelines say so. A link that stands already is left as it is."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        if not add_link(act, ticket_id, kind, other_id):
            return Changed.of()
        return Changed.of(("ticket", ticket_id), ("ticket", other_id))


def link_many(store: Store, *, ticket_ids: tuple[int, ...], kind: str, other_id: int, at: datetime, by: int) -> Changed:
    """Link several tickets to another, all or, refused, none; `result` is the ids of the links made, to be taken back by."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        newest = session.scalar(select(func.max(TicketLink.id))) or 0
        touched = [number for number in sorted(set(ticket_ids)) if add_link(act, number, kind, other_id)]
        session.flush()
        ends = or_(TicketLink.from_id == other_id, TicketLink.to_id == other_id)
        made = tuple(session.scalars(select(TicketLink.id).where(TicketLink.id > newest, ends).order_by(TicketLink.id)))
        return Changed.of(*(("ticket", number) for number in (*touched, other_id)), result=made) if touched else Changed.of()


def unlink_many(store: Store, *, link_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Take links away, those that are still there; both timelines say so."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = session.scalars(select(TicketLink).where(TicketLink.id.in_(link_ids)).order_by(TicketLink.id)).all()
        ends = [end for row in found for end in _take_away(act, row)]
        return Changed.of(*(("ticket", number) for number in dict.fromkeys(ends)))


def add_link(act: Act, ticket_id: int, kind: str, other_id: int) -> bool:
    """Link two tickets inside a transaction; whether the link is new."""
    if ticket_id == other_id:
        raise Refused(ITSELF, field="other_id")
    # The desk's row is the lock: two people who each add half a circle would not see one another.
    act.session.execute(select(DeskInfo.id).with_for_update()).all()
    first, second = (act.locked(number) for number in sorted((ticket_id, other_id)))
    here, there = (first, second) if first.id == ticket_id else (second, first)
    stored = TURNED.get(kind, kind)
    source, target = (there, here) if kind in TURNED else (here, there)
    if stored == "related" and source.id > target.id:
        source, target = target, source
    asked = select(TicketLink.id).where(TicketLink.from_id == source.id, TicketLink.to_id == target.id, TicketLink.kind == stored)
    if act.session.scalar(asked) is not None:
        return False
    if stored == "blocks" and source.id in waiting_for(act.session, target.id):
        raise Refused(CIRCLE, field="other_id", number=str(target.number), other=str(source.number))
    act.session.add(TicketLink(kind=stored, from_id=source.id, to_id=target.id, at=act.at, person_id=act.by))
    act.record(source, "linked", {}, link=stored, number=target.number, other=target.id)
    act.record(target, "linked", {}, link=SEEN_FROM_THERE[stored], number=source.number, other=source.id)
    return True


def unlink(store: Store, *, link_id: int, at: datetime, by: int) -> Changed:
    """Take a link away; both timelines say so."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = session.get(TicketLink, link_id)
        if found is None:
            raise Refused(NO_LINK)
        return Changed.of(*(("ticket", number) for number in _take_away(act, found)))


def _take_away(act: Act, found: TicketLink) -> tuple[int, int]:
    """Take one link away inside a transaction; the tickets it bound."""
    ends = {number: act.locked(number) for number in sorted((found.from_id, found.to_id))}
    source, target = ends[found.from_id], ends[found.to_id]
    act.session.delete(found)
    act.record(source, "unlinked", {}, link=found.kind, number=target.number, other=target.id)
    act.record(target, "unlinked", {}, link=SEEN_FROM_THERE[found.kind], number=source.number, other=source.id)
    return source.id, target.id


def waiting_for(session: Session, ticket_id: int) -> set[int]:
    """Every ticket that a ticket blocks, directly or through others."""
    found: set[int] = set()
    edge = {ticket_id}
    while edge:
        reached = set(session.scalars(select(TicketLink.to_id).where(TicketLink.kind == "blocks", TicketLink.from_id.in_(edge))))
        edge = reached - found
        found |= edge
    return found


def links_of(session: Session, ticket_id: int) -> tuple[LinkView, ...]:
    """A ticket's links as it sees them: what blocks it first."""
    rows = session.execute(
        select(TicketLink, Ticket.id, Ticket.number, Ticket.subject, Ticket.status, Ticket.is_open)
        .join(Ticket, or_(Ticket.id == TicketLink.from_id, Ticket.id == TicketLink.to_id))
        .where(or_(TicketLink.from_id == ticket_id, TicketLink.to_id == ticket_id), Ticket.id != ticket_id)
    )
    order = ("blocked_by", "blocks", "duplicate", "duplicated_by", "related")
    views = [
        LinkView(row.id, row.kind if row.from_id == ticket_id else SEEN_FROM_THERE[row.kind], other, number, subject, status, is_open)
        for row, other, number, subject, status, is_open in rows
    ]
    return tuple(sorted(views, key=lambda view: (order.index(view.kind), view.number)))


def refuse_blocked(act: Act, *ending: Ticket, along: tuple[int, ...] = ()) -> None:
    """Refuse to resolve what an open ticket, not ended with it (nor `along`), still blocks, until the person says they know."""
    numbers = {found.id: found.number for found in ending}
    rows = act.session.execute(
        select(TicketLink.to_id, Ticket.number).join(Ticket, TicketLink.from_id == Ticket.id)
        .where(TicketLink.to_id.in_(numbers), TicketLink.kind == "blocks", Ticket.is_open, Ticket.id.not_in({*numbers, *along}))
        .order_by(TicketLink.to_id, Ticket.number)
    ).all()  # fmt: skip
    if rows:
        others = [str(number) for blocked, number in rows if blocked == rows[0][0]]
        raise Refused(BLOCKED, field="blocked", number=str(numbers[rows[0][0]]), others=", ".join(others))


def tell_blocked(act: Act, found: Ticket) -> tuple[int, ...]:
    """Note on every open ticket this one blocked that it is done; their ids."""
    ids = act.session.scalars(
        select(Ticket.id).join(TicketLink, TicketLink.to_id == Ticket.id)
        .where(TicketLink.from_id == found.id, TicketLink.kind == "blocks", Ticket.is_open).order_by(Ticket.id)
    ).all()  # fmt: skip
    for number in ids:
        waiting = act.locked(number)
        waiting.unread = True
        act.record(waiting, "unblocked", {}, number=found.number, other=found.id)
    return tuple(ids)

"""Numbers of merged tickets: a number once given still finds what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Tag, Ticket, TicketMerge, TicketTag
from desk.rules.errors import Refused
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


GONE_ON: Final = mark("{number} was merged into {target}: go on there.")


class MergedInto(Refused):
    """A refusal that says which ticket stands for the one it is about."""

    def __init__(self, number: int, into: tuple[int, int]) -> None:
        super().__init__(GONE_ON, field="merged", number=str(number), target=str(into[1]))
        self.target_id = into[0]


def refuse_merged(session: Session, ticket: Ticket) -> None:
    """Refuse what nobody would see on a ticket that was merged: its timeline goes on elsewhere."""
    into = merged_into(session, ticket.id)
    if into is not None:
        raise MergedInto(ticket.number, into)


def merged_into(session: Session, ticket_id: int) -> tuple[int, int] | None:
    """The id and number of the ticket another was merged into; a chain is followed to its end."""
    found = None
    while True:
        row = session.execute(
            select(Ticket.id, Ticket.number).join(TicketMerge, TicketMerge.target_id == Ticket.id)
            .where(TicketMerge.source_id == ticket_id, TicketMerge.undone_at.is_(None))
        ).first()  # fmt: skip
        if row is None:
            return found
        ticket_id, found = row[0], (row[0], row[1])


def standing(session: Session, ticket_id: int) -> int:
    """The ticket that stands for one: itself, or the one it was merged into, where all that is new of it belongs."""
    into = merged_into(session, ticket_id)
    return ticket_id if into is None else into[0]


def merged_numbers(session: Session, ticket_id: int) -> tuple[int, ...]:
    """The numbers of the tickets taken into one, those of their own merges too."""
    found: list[int] = []
    edge = {ticket_id}
    while edge:
        rows = session.execute(
            select(Ticket.id, Ticket.number).join(TicketMerge, TicketMerge.source_id == Ticket.id)
            .where(TicketMerge.target_id.in_(edge), TicketMerge.undone_at.is_(None)).order_by(Ticket.number)
        ).all()  # fmt: skip
        edge = {row[0] for row in rows}
        found += [row[1] for row in rows]
    return tuple(found)


def found_by(session: Session, ticket_id: int) -> str:
    """What else a ticket is found by: the numbers of those taken into it, and its tags."""
    tags = session.scalars(select(Tag.name).join(TicketTag, TicketTag.tag_id == Tag.id).where(TicketTag.ticket_id == ticket_id))
    return " ".join([*map(str, merged_numbers(session, ticket_id)), *tags])

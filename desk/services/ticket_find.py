"""Another ticket found as one types: to merge into, to link to; those of the same customer first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import case, or_, select

from desk.models import Customer, Ticket, TicketMerge
from desk.services.search import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class TicketHit:
    """A ticket that fits what was typed."""

    id: int
    number: int
    subject: str
    customer: str
    status: str
    is_open: bool


def find_tickets(
    store: Store, *, text: str, customer_id: int, besides: Iterable[int] = (), only_theirs: bool = False, most: int = 6
) -> tuple[TicketHit, ...]:
    """Tickets by number or words; nothing typed gives the customer's newest open ones. Merged ones are left out."""
    typed = fold(text.removeprefix("#"))
    gone = select(TicketMerge.source_id).where(TicketMerge.undone_at.is_(None))
    theirs = case((Ticket.customer_id == customer_id, 0), else_=1)
    query = select(Ticket.id, Ticket.number, Ticket.subject, Customer.name, Ticket.status, Ticket.is_open)
    query = query.join(Customer, Customer.id == Ticket.customer_id).where(Ticket.id.not_in(tuple(besides)), Ticket.id.not_in(gone))
    if only_theirs or not typed:
        query = query.where(Ticket.customer_id == customer_id)
    if typed.isdigit():
        query = query.where(or_(Ticket.number == int(typed), Ticket.search.contains(typed, autoescape=True)))
        query = query.order_by(case((Ticket.number == int(typed), 0), else_=1))
    elif typed:
        for word in typed.split():
            query = query.where(Ticket.search.contains(word, autoescape=True))
    query = query.order_by(theirs, Ticket.is_open.desc(), Ticket.received_at.desc(), Ticket.id.desc())
    with store.read() as session:
        return tuple(TicketHit(*row) for row in session.execute(query.limit(most)))

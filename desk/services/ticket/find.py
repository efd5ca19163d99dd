"""Another ticket found as one types: to merge into, to link to; those of the same customer first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, literal, or_, select

from desk.models import Customer, Ticket, TicketMerge
from desk.services.search_words import sought
from desk.services.ticket.search import newest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import ColumnElement

    from desk.services.search_words import Sought
    from desk.services.store import Store

# Of the newest hits so many are put in order; what an integer column holds.
HITS, MOST_DIGITS = 200, 9


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
    typed = text.removeprefix("#").strip()
    asked = sought(typed)
    if typed and not asked:
        return ()
    gone = select(TicketMerge.source_id).where(TicketMerge.undone_at.is_(None))
    theirs = case((Ticket.customer_id == customer_id, 0), else_=1)
    query = select(Ticket.id, Ticket.number, Ticket.subject, Customer.name, Ticket.status, Ticket.is_open)
    query = query.join(Customer, Customer.id == Ticket.customer_id).where(Ticket.id.not_in(tuple(besides)), Ticket.id.not_in(gone))
    if only_theirs or not typed:
        query = query.where(Ticket.customer_id == customer_id)
    is_number = typed.isdecimal() and len(typed) <= MOST_DIGITS
    if is_number:
        query = query.order_by(case((Ticket.number == int(typed), 0), else_=1))
    query = query.order_by(theirs, Ticket.is_open.desc(), Ticket.received_at.desc(), Ticket.id.desc()).limit(most)
    with store.read() as session:
        if typed:
            ids = [] if only_theirs else newest(session, asked, HITS, sqlite=store.is_sqlite)
            by_number = [Ticket.number == int(typed)] if is_number else []
            query = query.where(or_(and_(Ticket.customer_id == customer_id, _begins(asked)), Ticket.id.in_(ids), *by_number))
        return tuple(TicketHit(*row) for row in session.execute(query))


def _begins(asked: Sought) -> ColumnElement[bool]:
    """Every word begins somewhere in the text: the customer's own tickets are few enough to be looked through, however old they are."""
    text = literal(" ") + Ticket.search
    return and_(*(text.contains(f" {word}", autoescape=True) for part in asked.parts for word in part.words))

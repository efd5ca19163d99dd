"""An order for chargeable work on a ticket's record: who gave it, when and how; what it releases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Approval, Contact, Ticket
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.book import lock_customer
from desk.services.charge.ticket import reprice_held
from desk.services.managing import has_role
from desk.services.order_rights import may_order
from desk.services.ticket.promises import entitlement
from desk.services.ticket.record import GONE, TOO_LONG, Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

NOT_AUTHORISED: Final = mark("“{name}” may not order chargeable work: name an authorised contact.")
WHO: Final = mark("Choose the authorised contact who ordered it.")
NOT_THEIRS: Final = mark("“{name}” belongs to another customer: choose one of this customer's own.")
HOW: Final = mark("Say how the word was given.")
LATER: Final = mark("The word can't have been given later than now.")
MOST: Final = 1000


def record_order(
    store: Store, *, ticket_id: int, contact_id: int | None, how: str, note: str, said_at: datetime, at: datetime, by: int
) -> Changed:
    """Record who ordered a ticket's chargeable work, when and how; what that held is priced anew. A manager may do without, with a note."""
    profile = desks.profile(store)
    if how not in CHANNELS:
        raise Refused(HOW, field="how")
    if said_at > at:
        raise Refused(LATER, field="said_at")
    written = note.strip()
    if len(written) > MOST:
        raise Refused(TOO_LONG, field="note", most=MOST)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = locked_with_customer(act, ticket_id)
        contact = orderer(act, found, contact_id, written)
        session.add(Approval(ticket_id=ticket_id, contact_id=contact_id, said_at=said_at, how=how, note=written, at=at, person_id=by))
        told = {"contact": contact.name if contact else "", "how": how, "note": written, "said_at": said_at.isoformat()}
        act.record(found, "ordered", {}, order=told)
        charges = reprice_held(act, found)
        return Changed.of(("ticket", ticket_id), *(("charge", number) for number in charges))


def locked_with_customer(act: Act, ticket_id: int) -> Ticket:
    """A ticket locked after its customer: whoever prices takes them in this order."""
    owner = act.session.scalar(select(Ticket.customer_id).where(Ticket.id == ticket_id))
    if owner is None:
        raise Refused(GONE, field="ticket_id")
    lock_customer(act.session, owner)
    return act.locked(ticket_id)


def orderer(act: Act, ticket: Ticket, contact_id: int | None, note: str) -> Contact | None:
    """The contact whose word counts; a manager's own word, with a note, does for one that doesn't."""
    contact = act.session.get(Contact, contact_id) if contact_id is not None else None
    if contact is not None and contact.customer_id != ticket.customer_id:
        raise Refused(NOT_THEIRS, field="contact_id", name=contact.name)
    if contact is not None and contact.active and may_order(entitlement(act.session, act.profile, ticket), contact):
        return contact
    if note and has_role(act.session, act.by):
        return contact
    if contact is None:
        raise Refused(WHO, field="contact_id")
    raise Refused(NOT_AUTHORISED, field="contact_id", name=contact.name)

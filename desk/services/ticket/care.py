"""All that watches over one ticket, in one read: gates, what the customer is to be told, estimates and their use, who was told, history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.models import Contact, Ticket
from desk.rules.channel_advice import ChannelAdvice, channel_advice
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.breaches import Breach, unexplained
from desk.services.custom.many import lacking
from desk.services.estimate.use import use_in
from desk.services.estimates import estimates_in
from desk.services.gates import Gates, gates_in
from desk.services.notices import NoticeView, notices_of
from desk.services.order_rights import may_order
from desk.services.promise.history import PromiseStep, history_in
from desk.services.tellings import Due, dues_in
from desk.services.ticket.promises import entitlement
from desk.services.ticket.record import GONE

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.custom_fields import FieldView
    from desk.services.entitlements import Entitlement
    from desk.services.estimate.values import EstimateUse, EstimateView
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Asker:
    """A contact of the ticket's customer, and whether their word orders chargeable work."""

    id: int
    name: str
    may_order: bool


@dataclass(frozen=True, slots=True)
class TicketCare:
    """What the ticket pane shows beside the ticket itself."""

    ticket_id: int
    gates: Gates
    dues: tuple[Due, ...]
    use: EstimateUse | None
    estimates: tuple[EstimateView, ...]
    notices: tuple[NoticeView, ...]
    history: tuple[PromiseStep, ...]
    unexplained: tuple[Breach, ...]
    advice: ChannelAdvice | None
    contacts: tuple[Asker, ...]
    fault_ticks: tuple[str, ...]
    lacking: tuple[FieldView, ...] = ()


def ticket_care(store: Store, *, ticket_id: int, now: datetime) -> TicketCare:
    """What one ticket needs looking after, as of an instant."""
    profile = desks.profile(store)
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise Refused(GONE, field="ticket_id")
        held = entitlement(session, profile, ticket)
        contacts = [contact for contact in ticket.customer.contacts if contact.active or contact.id == ticket.contact_id]
        return TicketCare(
            ticket_id=ticket_id,
            gates=gates_in(session, profile, ticket, now=now),
            dues=dues_in(session, profile, ticket),
            use=use_in(session, ticket, now=now),
            estimates=estimates_in(session, ticket_id),
            notices=notices_of(session, ticket_id),
            history=history_in(session, ticket, now=now),
            unexplained=unexplained(session, ticket, at=now),
            advice=channel_advice(profile.promises, ticket.channel, tier=held.tier, contracts=held.kinds),
            contacts=tuple(sorted((_asker(held, one) for one in contacts), key=lambda one: (not one.may_order, one.name))),
            fault_ticks=tuple(ticket.fault_ticks),
            lacking=lacking(session, [ticket]).get(ticket_id, ()) if ticket.is_open else (),
        )


def _asker(held: Entitlement, contact: Contact) -> Asker:
    return Asker(contact.id, contact.name, may_order(held, contact))

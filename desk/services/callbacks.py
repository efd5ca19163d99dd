"""A call back asked for: promised by the rules, shown in the queue and on the call, done when somebody calls back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from desk.models import Call, Contact, Customer, Ticket, TicketPromise
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.clock import locked_call
from desk.services.changes import Changed
from desk.services.charge.book import lock_customer
from desk.services.ticket.opening import NO_CUSTOMER, add_ticket
from desk.services.ticket.promises import keep, recompute
from desk.services.ticket.record import Act
from desk.services.ticket.values import NewTicket
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.store import Store

NOT_ASKED: Final = mark("Nobody waits to be called back here.")
KIND: Final = "callback"


@dataclass(frozen=True, slots=True)
class CallbackView:
    """A call back that is asked for: who waits, since when, until when it is promised; `due` is none where nothing is promised."""

    call_id: int
    asked_at: datetime
    due: datetime | None
    caller: str
    phone: str
    customer_id: int
    customer: str
    ticket_id: int
    ticket_number: int
    ticket_subject: str


def ask_callback(store: Store, *, op_key: str, call_id: int, subject: str, at: datetime, by: int) -> Changed:
    """Note that the caller wants to be called back: its ticket (one of that subject is made where there is none) takes the promise.

    It counts from the start of the call; `result` is the ticket's id. Asked twice, it is asked once.
    """
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("call", call_id), ("ticket", earlier["id"]), result=earlier["id"])
        call = locked_call(session, call_id)
        if call.customer_id is None:
            raise Refused(NO_CUSTOMER, field="customer_id")
        lock_customer(session, call.customer_id)
        act = Act(session, profile, at, by)
        ticket = act.locked(call.ticket_id) if call.ticket_id is not None else _ticket_for(act, call, subject)
        call.ticket_id, call.callback_asked_at, call.callback_done_at, call.callback_call_id = ticket.id, call.started_at, None, None
        call.version += 1
        ticket.callback = True
        promised = session.scalar(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id, TicketPromise.kind == KIND))
        if promised is not None and promised.kept_at is not None:
            session.delete(promised)
        session.flush()
        recompute(act, ticket, cause=KIND)
        act.record(ticket, "callback_asked", {}, call_id=call.id)
        store.done(session, op_key=op_key, result={"id": ticket.id})
        return Changed.of(("call", call_id), ("ticket", ticket.id), ("customer", call.customer_id), result=ticket.id)


def _ticket_for(act: Act, call: Call, subject: str) -> Ticket:
    assert call.customer_id is not None
    new = NewTicket(
        customer_id=call.customer_id, subject=subject, text=call.notes, site_id=call.site_id, contact_id=call.contact_id, kind=call.kind,
        cause=call.cause, work=call.work, channel="phone", level=call.level, callback=True,
    )  # fmt: skip
    return add_ticket(Act(act.session, act.profile, call.started_at, act.by), new)


def called_back(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Note by hand that the caller was called back, as by a call from another phone."""
    profile = desks.profile(store)
    with store.write() as session:
        asked = locked_call(session, call_id)
        if asked.callback_asked_at is None or asked.callback_done_at is not None:
            raise Refused(NOT_ASKED)
        touched = _done(Act(session, profile, at, by), [asked], at, None)
        return Changed.of(("call", call_id), *touched, result=call_id)


def keep_callbacks(act: Act, call: Call) -> list[tuple[str, int]]:
    """A call out has ended: whoever it reached has been called back; what that touched."""
    if call.direction != "out" or call.customer_id is None:
        return []
    same = [Call.ticket_id == call.ticket_id] if call.ticket_id is not None else []
    same += [Call.contact_id == call.contact_id] if call.contact_id is not None else []
    if not same:
        return []
    waiting = select(Call).where(
        Call.customer_id == call.customer_id, Call.callback_asked_at.is_not(None), Call.callback_done_at.is_(None),
        Call.callback_asked_at < call.started_at, Call.id != call.id, or_(*same),
    )  # fmt: skip
    found = list(act.session.scalars(waiting.order_by(Call.id).with_for_update(of=Call, key_share=True)))
    return _done(act, found, call.started_at, call.id)


def _done(act: Act, asked: list[Call], at: datetime, by_call: int | None) -> list[tuple[str, int]]:
    touched: list[tuple[str, int]] = []
    for each in asked:
        each.callback_done_at, each.callback_call_id = at, by_call
        each.version += 1
        touched.append(("call", each.id))
    act.session.flush()
    for ticket_id in sorted({each.ticket_id for each in asked if each.ticket_id is not None}):
        ticket = act.locked(ticket_id)
        keep(act, ticket, {KIND}, at)
        act.record(ticket, "called_back", {}, call_id=by_call)
        touched.append(("ticket", ticket_id))
    return touched


def waiting_callbacks(store: Store, *, limit: int = 50) -> tuple[CallbackView, ...]:
    """Who waits to be called back, the most urgent first."""
    with store.read() as session:
        rows = session.execute(
            select(Call, Customer.name, Contact, Ticket, TicketPromise.latest)
            .join(Customer, Customer.id == Call.customer_id)
            .join(Ticket, Ticket.id == Call.ticket_id)
            .outerjoin(Contact, Contact.id == Call.contact_id)
            .outerjoin(TicketPromise, (TicketPromise.ticket_id == Ticket.id) & (TicketPromise.kind == KIND))
            .where(Call.callback_asked_at.is_not(None), Call.callback_done_at.is_(None), Ticket.is_open)
            .order_by(TicketPromise.latest.is_(None), TicketPromise.latest, Call.callback_asked_at, Call.id)
            .limit(limit)
        )
        return tuple(
            CallbackView(
                call_id=call.id, asked_at=call.started_at, due=due, caller=contact.name if contact else call.caller_name or call.number,
                phone=(contact.phone if contact else "") or call.number, customer_id=ticket.customer_id, customer=customer,
                ticket_id=ticket.id, ticket_number=ticket.number, ticket_subject=ticket.subject,
            )
            for call, customer, contact, ticket, due in rows
        )  # fmt: skip

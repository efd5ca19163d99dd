"""The end of a call: priced, on its ticket's timeline, its promises kept; or marked as one that never was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services.call.segments import seconds_of, stop
from desk.services.callbacks import keep_callbacks
from desk.services.changes import Changed
from desk.services.charge.book import book_call, charge_of, customer_of, lock_customer, unbook
from desk.services.ticket.promises import keep, recompute
from desk.services.ticket.record import keep_search

if TYPE_CHECKING:
    from datetime import datetime

    from desk.models import Call, Charge, Ticket
    from desk.services.ticket.record import Act


def end_call(call: Call, at: datetime) -> None:
    """End the call's clock."""
    stop(call, at)
    call.state, call.ended_at = "finished", max(call.started_at, at)
    call.version += 1


def finish_in(act: Act, call: Call) -> Changed:
    """Price a call whose clock has ended, and tell its ticket."""
    if call.customer_id is None:
        call.customer_id = customer_of(act.session, call)
    act.session.flush()
    charge = book_call(act, call)
    if call.ticket_id is not None:
        tell(act, call, charge)
    back = keep_callbacks(act, call)
    news = touched(call, charge)
    return Changed.of(*news.ids, *back, result=news.result)


def tell(act: Act, call: Call, charge: Charge | None) -> None:
    """Put an ended call on its ticket's timeline, and note what it keeps of the ticket's promises."""
    assert call.ticket_id is not None
    ticket = act.locked(call.ticket_id)
    data = {"seconds": seconds_of(call), "direction": call.direction, "started_at": call.started_at.isoformat()}
    if call.channel == "work":
        data["channel"] = call.channel
    if charge is not None:
        data |= {"status": charge.status, "reason": charge.reason}
    act.write(ticket, "call", text=call.notes, data=data, call_id=call.id)
    ticket.version += 1
    keep_search(act.session, ticket)
    _keep_promises(act, call, ticket)
    recompute(act, ticket)


def _keep_promises(act: Act, call: Call, ticket: Ticket) -> None:
    """Work after receipt is the start; calling the customer is the answer and the call back they asked for."""
    if call.started_at <= ticket.received_at:
        return
    keep(act, ticket, {"start", "reply", "callback"} if call.direction == "out" else {"start"}, call.started_at)


def mark_in(act: Act, call: Call, state: str, at: datetime) -> Changed:
    """Mark a call missed or misdialled; what it was charged is taken back."""
    owner = customer_of(act.session, call)
    if owner is not None:
        lock_customer(act.session, owner)
    charge = charge_of(act.session, call.id, lock=True)
    before = call.state
    if charge is not None:
        unbook(act, charge)
    stop(call, at)
    call.state, call.ended_at = state, call.ended_at or max(call.started_at, at)
    call.version += 1
    if before == "finished" and call.ticket_id is not None:
        act.record(act.locked(call.ticket_id), "call_marked", {"call": (before, state)}, call_id=call.id)
    return touched(call, charge)


def touched(call: Call, charge: Charge | None) -> Changed:
    """What the end of a call, or a change of an ended one, touched."""
    also: list[tuple[str, int]] = []
    if charge is not None:
        also.append(("charge", charge.id))
    if call.ticket_id is not None:
        also.append(("ticket", call.ticket_id))
    if call.customer_id is not None:
        also.append(("customer", call.customer_id))
    return Changed.of(("call", call.id), *also, result=call.id)

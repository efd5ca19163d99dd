"""When an ended call was, mended: its stretches as they were stay on its record, and it is priced anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.models import Segment
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.about import end_of
from desk.services.call.clock import locked_call
from desk.services.call.end import touched
from desk.services.charge.approval import reopen
from desk.services.charge.book import book_call, charge_of, customer_of, lock_customer, refuse_invoiced
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.services.store import Store

NOT_ENDED: Final = mark("The call has not ended: finish it first.")


def retime_call(store: Store, *, call_id: int, started_at: datetime, seconds: int, at: datetime, by: int) -> Changed:
    """Say when an ended call began and how long it took; one stretch takes the place of those that were."""
    ended = end_of(started_at, seconds, at)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        call = locked_call(session, call_id)
        if call.state != "finished":
            raise Refused(NOT_ENDED)
        owner = customer_of(session, call)
        if owner is not None:
            lock_customer(session, owner)
        charge = charge_of(session, call_id, lock=True)
        refuse_invoiced(charge)
        if charge is not None:
            reopen(act, charge)
        was = [[segment.starts_at.isoformat(), segment.ends_at.isoformat() if segment.ends_at else None] for segment in call.segments]
        call.segments = [Segment(starts_at=started_at, ends_at=ended, person_id=call.person_id)]
        call.started_at, call.ended_at = started_at, ended
        now = [[started_at.isoformat(), ended.isoformat()]]
        call.edits = [*call.edits, {"at": at.isoformat(), "by": by, "fields": {"stretches": [was, now]}}]
        call.version += 1
        session.flush()
        charge = book_call(act, call)
        if call.ticket_id is not None:
            act.record(act.locked(call.ticket_id), "call_changed", {}, call_id=call.id, call={"stretches": [was, now]})
        return touched(call, charge)

"""What is said on a ticket: replies, notes; and its end: resolved, taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Person, Ticket, TicketPromise
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.attachments import send_with
from desk.services.breaches import Because, explain, refuse_unexplained
from desk.services.changes import Changed
from desk.services.custom.many import fill_lacking
from desk.services.reply.marks import refuse_unfilled
from desk.services.seniority import may_own
from desk.services.ticket.clash import refuse_answered
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.links import refuse_blocked, tell_blocked
from desk.services.ticket.numbers import merged_into, refuse_merged
from desk.services.ticket.pauses import end_wait, open_pause, wait_from
from desk.services.ticket.promises import answered, keep, recompute, set_due
from desk.services.ticket.record import Act, acted, keep_search, worded
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from desk.services.store import Store

MERGED: Final = mark("{number} was merged into {target} already.")
THENS: Final = ("open", "waiting_customer", "resolved")
UNKNOWN_THEN: Final = mark("“{given}” is not one of the choices: {choices}.")


def reply(
    store: Store, *, op_key: str, ticket_id: int, text: str, at: datetime, by: int, then: str = "open", because: Because | None = None,
    attachment_ids: tuple[int, ...] = (), seen_reply: int | None = None, despite: bool = False,
    filled: Mapping[int, Any] | None = None,
) -> Changed:  # fmt: skip
    """Record an answer to the customer (keeps reply and, where the profile says so, start); `then`: open, waiting_customer or resolved.

    `because` is the reason for promises broken, asked for (Refused, field reason) where it is to be resolved. `seen_reply` is the id of
    the newest reply the person had seen: a colleague's newer one is shown first (Answered). `despite` resolves what is still blocked;
    `filled` is what the desk's own fields still lack then.
    """
    if then not in THENS:
        raise Refused(UNKNOWN_THEN, field="then", given=then, choices=", ".join(THENS))
    message = worded(text)
    refuse_unfilled(message)

    def answer(act: Act, found: Ticket) -> None:
        refuse_closed(found)
        refuse_answered(act.session, found, seen_reply=seen_reply, by=by)
        if then == "resolved" and not despite:
            refuse_blocked(act, found)
        if then == "resolved":
            fill_lacking(act, [found], filled)
        send_with(act.session, ids=attachment_ids, entry=act.write(found, "reply", text=message, data={"then": then}), by=by)
        answered(act, found, at)
        before = found.status
        if then == "resolved":
            _resolve(act, found, because)
        elif then == "waiting_customer":
            _reopened(found)
            wait_from(act, found, "waiting_customer")
        else:
            _reopened(found)
            end_wait(act, found)
            found.status = "planned" if found.planned_on is not None else "open"
        _take_up(act, found)
        found.unread = False
        act.record(found, "replied", {"status": (before, found.status)})
        recompute(act, found, cause="replied")

    return _said(store, op_key=op_key, ticket_id=ticket_id, at=at, by=by, change=answer)


def _take_up(act: Act, found: Ticket) -> None:
    """Whoever answers what is nobody's takes it, on the record."""
    by = act.session.get(Person, act.by)
    if found.owner_id is None and by is not None and may_own(act.profile, found, by):
        found.owner_id = by.id
        act.record(found, "assigned", {"owner_id": (None, by.id)}, names=["", by.name])


def note(
    store: Store, *, op_key: str, ticket_id: int, text: str, at: datetime, by: int, attachment_ids: tuple[int, ...] = ()
) -> Changed:
    """Add an internal note."""
    message = worded(text)

    def add(act: Act, found: Ticket) -> None:
        refuse_merged(act.session, found)
        send_with(act.session, ids=attachment_ids, entry=act.write(found, "note", text=message), by=by)
        found.version += 1

    return _said(store, op_key=op_key, ticket_id=ticket_id, at=at, by=by, change=add)


def _said(store: Store, *, op_key: str, ticket_id: int, at: datetime, by: int, change: Callable[[Act, Ticket], None]) -> Changed:
    """Do a thing to one ticket once, however often its key comes."""
    profile = desks.profile(store)
    with store.write() as session:
        if store.once(session, op_key=op_key, at=at, by=by) is None:
            act = Act(session, profile, at, by)
            found = act.locked(ticket_id)
            change(act, found)
            keep_search(session, found)
            store.done(session, op_key=op_key, result={"id": ticket_id})
    return Changed.of(("ticket", ticket_id), result=ticket_id)


def resolve(
    store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int, because: Because | None = None, despite: bool = False,
    filled: Mapping[int, Any] | None = None, along: tuple[int, ...] = (),
) -> Changed:  # fmt: skip
    """Mark tickets resolved; promises broken need a reason, one for all of them (Refused, field reason, names every number).

    A ticket that an open one blocks is refused (field blocked) unless `despite` says it is known; what a ticket blocked hears of its end.
    Own fields that must be filled in and are not are refused (Lacking), until `filled` has their values, by field.
    `along` are others that end in the same stroke: they block nothing.
    """
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        locked = [act.locked(ticket_id) for ticket_id in sorted(set(ticket_ids))]
        ending = [found for found in locked if found.is_open]
        refuse_unexplained(act, ending, because)
        if not despite:
            refuse_blocked(act, *ending, along=along)
        fill_lacking(act, ending, filled)
        told: list[int] = []
        for found in ending:
            before = found.status
            told += _resolve(act, found, because)
            act.record(found, "resolved", {"status": (before, found.status)})
            set_due(act.session, found, at)
        return Changed.of(*(("ticket", number) for number in dict.fromkeys([*(found.id for found in ending), *told])))


def _resolve(act: Act, found: Ticket, because: Because | None) -> tuple[int, ...]:
    """End a ticket; the ids of those that had waited for it and were told."""
    if not found.is_open:
        return ()
    keep(act, found, {"start", "resolve"}, act.at)
    if open_pause(act, found) is not None:
        # A wait that ends here leaves its promises with instants, as taking the ticket up again finds them.
        end_wait(act, found)
        recompute(act, found, cause="resumed")
    found.status, found.is_open, found.resolved_at, found.paused_at = "resolved", False, act.at, None
    explain(act, found, because)
    act.session.flush()
    return tell_blocked(act, found)


def reopen(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int) -> Changed:
    """Take resolved tickets back into the queue: what was promised about their solution runs again."""

    def again(act: Act, found: Ticket) -> bool:
        if found.is_open:
            return False
        into = merged_into(act.session, found.id)
        if into is not None:
            raise Refused(MERGED, field="status", number=str(found.number), target=str(into[1]))
        before = found.status
        _reopened(found)
        solved = act.session.scalar(select(TicketPromise).where(TicketPromise.ticket_id == found.id, TicketPromise.kind == "resolve"))
        if solved is not None:
            solved.kept_at = None
        act.record(found, "reopened", {"status": (before, found.status)})
        recompute(act, found, cause="reopened")
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=again)


def _reopened(found: Ticket) -> None:
    if not found.is_open:
        found.status, found.is_open, found.resolved_at, found.closed_at = "reopened", True, None, None

"""Two calls of one conversation made one, and one call made two: every second is kept, and counted once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Call, Segment
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.call.clock import GONE, locked_call
from desk.services.call.end import tell, touched
from desk.services.call.segments import seconds_of
from desk.services.changes import Changed
from desk.services.charge.approval import reopen
from desk.services.charge.book import book_call, charge_of, customer_of, lock_customer, refuse_invoiced, unbook
from desk.services.ticket.numbers import standing
from desk.services.ticket.opening import check_theirs
from desk.services.ticket.record import Act
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Charge, Ticket
    from desk.services.store import Store

SAME: Final = mark("Choose two different calls.")
NOT_ENDED: Final = mark("Only calls that have ended can be merged or split.")
OTHERS: Final = mark("These calls are of two customers: only calls of one conversation can be merged.")
OVERLAP: Final = mark("These calls overlap: they can't be one conversation. Mend their times first.")
NO_SECOND_PART: Final = mark("Write after how many minutes the second part begins: more than 0 and less than {minutes}.")
OTHER_TICKET: Final = mark("Ticket {number} is another customer's: choose one of this customer's own.")
SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Pair:
    """Both calls with their charges, all held."""

    into: Call
    other: Call
    charges: tuple[Charge | None, Charge | None]


def merge_calls(store: Store, *, call_id: int, into_id: int, at: datetime, by: int) -> Changed:
    """Put one call's time and notes into another: it stays on record without time and is never charged; the whole is priced anew."""
    if call_id == into_id:
        raise Refused(SAME)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        pair = _locked(session, call_id, into_id)
        into, other = pair.into, pair.other
        _refuse_overlap(into, other)
        for charge in pair.charges:
            if charge is not None:
                reopen(act, charge)
        if pair.charges[1] is not None:
            unbook(act, pair.charges[1])
        moved = [[segment.starts_at.isoformat(), segment.ends_at.isoformat() if segment.ends_at else None] for segment in other.segments]
        for segment in list(other.segments):
            segment.person_id = segment.person_id or other.person_id
            segment.call = into
        _take_over(into, other)
        session.flush()
        session.refresh(into, ["segments"])
        session.refresh(other, ["segments"])
        _record(act, into, "merged", other.id, moved)
        _record(act, other, "merged_into", into.id, moved)
        return _booked(act, into, other)


def _take_over(into: Call, other: Call) -> None:
    into.started_at = min(into.started_at, other.started_at)
    ends = [end for end in (into.ended_at, other.ended_at) if end is not None]
    into.ended_at = max(ends) if ends else None
    first, second = (into, other) if into.started_at <= other.started_at and into.id < other.id else (other, into)
    into.notes = "\n".join(text for text in dict.fromkeys((first.notes.strip(), second.notes.strip())) if text)
    for name in ("contact_id", "customer_id", "site_id", "ticket_id", "number", "caller_name", "title"):
        if not getattr(into, name):
            setattr(into, name, getattr(other, name))
    other.state, other.merged_into_id = "discarded", into.id


def _booked(act: Act, into: Call, other: Call) -> Changed:
    charge = book_call(act, into)
    for call in (into, other):
        call.version += 1
    if other.ticket_id is not None:
        act.record(act.locked(other.ticket_id), "call_merged", {}, call_id=other.id)
    if into.ticket_id is not None:
        tell(act, into, charge)
    return Changed.of(*touched(into, charge).ids, ("call", other.id), result=into.id)


def split_call(
    store: Store, *, op_key: str, call_id: int, second: int, ticket_id: int | None, at: datetime, by: int, notes: str = ""
) -> Changed:
    """Begin a second call where so many live seconds had passed, about another ticket (or none); `result` is its id.

    The stretches are cut at that very instant, so the two are as long as the one was.
    """
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("call", call_id), ("call", earlier["id"]), result=earlier["id"])
        act = Act(session, profile, at, by)
        call, charge = _one(session, call_id)
        whole = seconds_of(call)
        if not 0 < second < whole:
            raise Refused(NO_SECOND_PART, field="second", minutes=-(-whole // 60))
        ticket = act.locked(standing(session, ticket_id)) if ticket_id is not None else None
        _refuse_others(session, call, ticket)
        if charge is not None:
            reopen(act, charge)
        part = _second_part(call, second, op_key)
        part.ticket_id, part.notes = None if ticket is None else ticket.id, notes.strip()
        session.add(part)
        session.flush()
        _record(act, call, "split", part.id, [second, whole - second])
        _record(act, part, "split_from", call.id, [second, whole - second])
        session.flush()
        news: list[tuple[str, int]] = []
        for each in (call, part):
            booked = book_call(act, each)
            if each.ticket_id is not None:
                tell(act, each, booked)
            news += touched(each, booked).ids
        store.done(session, op_key=op_key, result={"id": part.id})
        return Changed.of(*news, result=part.id)


def cut_at(segments: list[Segment], second: int) -> tuple[list[Segment], list[Segment]]:
    """The stretches before and after so many live seconds; the one in which that falls is cut in two."""
    before: list[Segment] = []
    left = second * SECOND
    rest = sorted(segments, key=lambda segment: segment.starts_at)
    while rest:
        segment = rest.pop(0)
        length = (segment.ends_at or segment.starts_at) - segment.starts_at
        if length > left:
            if left:
                middle = segment.starts_at + left
                rest.insert(0, Segment(starts_at=middle, ends_at=segment.ends_at, person_id=segment.person_id))
                segment.ends_at = middle
                before.append(segment)
            else:
                rest.insert(0, segment)
            break
        left -= length
        before.append(segment)
    return before, rest


def _second_part(call: Call, second: int, op_key: str) -> Call:
    before, after = cut_at(list(call.segments), second)
    starts, ended = after[0].starts_at, call.ended_at
    same = ("person_id", "direction", "channel", "number", "contact_id", "customer_id", "site_id", "caller_name", "kind", "cause", "work",
            "level", "told", "version_from", "version_to", "title", "call_type_id")  # fmt: skip
    part = Call(
        op_key=op_key, started_at=starts, ended_at=ended, last_seen_at=call.last_seen_at, state="finished", edits=[], notes="",
        split_from_id=call.id, **{name: getattr(call, name) for name in same},
    )  # fmt: skip
    part.segments = [
        Segment(starts_at=segment.starts_at, ends_at=segment.ends_at, person_id=segment.person_id or call.person_id) for segment in after
    ]
    call.segments = before
    call.ended_at = before[-1].ends_at
    call.version += 1
    return part


def _locked(session: Session, call_id: int, into_id: int) -> _Pair:
    query = select(Call).where(Call.id.in_((call_id, into_id))).order_by(Call.id).with_for_update(of=Call, key_share=True)
    found = {call.id: call for call in session.scalars(query.execution_options(populate_existing=True))}
    if len(found) != len({call_id, into_id}):
        raise Refused(GONE)
    into, other = found[into_id], found[call_id]
    if {into.state, other.state} != {"finished"}:
        raise Refused(NOT_ENDED)
    owners = {owner for call in (into, other) if (owner := customer_of(session, call)) is not None}
    if len(owners) > 1:
        raise Refused(OTHERS)
    for owner in owners:
        lock_customer(session, owner)
    charges = (charge_of(session, into_id, lock=True), charge_of(session, call_id, lock=True))
    for charge in charges:
        refuse_invoiced(charge)
    return _Pair(into, other, charges)


def _one(session: Session, call_id: int) -> tuple[Call, Charge | None]:
    call = locked_call(session, call_id)
    if call.state != "finished":
        raise Refused(NOT_ENDED)
    owner = customer_of(session, call)
    if owner is not None:
        lock_customer(session, owner)
    charge = charge_of(session, call_id, lock=True)
    refuse_invoiced(charge)
    return call, charge


def _refuse_others(session: Session, call: Call, ticket: Ticket | None) -> None:
    owner = customer_of(session, call)
    if ticket is None:
        return
    if owner is not None and ticket.customer_id != owner:
        raise Refused(OTHER_TICKET, field="ticket_id", number=str(ticket.number))
    check_theirs(session, ticket.customer_id, contact_id=call.contact_id, site_id=call.site_id)


def _refuse_overlap(into: Call, other: Call) -> None:
    spans = sorted((segment.starts_at, segment.ends_at or segment.starts_at) for call in (into, other) for segment in call.segments)
    if any(end > begin for (_, end), (begin, _) in pairwise(spans)):
        raise Refused(OVERLAP)


def _record(act: Act, call: Call, name: str, other: int, what: list[Any]) -> None:
    call.edits = [*call.edits, {"at": act.at.isoformat(), "by": act.by, "fields": {name: [other, what]}}]

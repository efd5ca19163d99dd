"""A call's clock: begun before anything is known, held, parked, resumed, seen alive, taken up again after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Call, Contact, Person
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS
from desk.services import desks
from desk.services.call_end import end_call, finish_in, mark_in
from desk.services.call_segments import go, running, seen, stop
from desk.services.caller import contacts_by_number
from desk.services.changes import Changed
from desk.services.charge_book import customer_of, lock_customer
from desk.services.ticket_record import Act, refuse_long
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

LIVE: Final = mark("You have a call on the line: park it or finish it first.")
GONE: Final = mark("This call is not there any more.")
ENDED: Final = mark("This call has ended already.")
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
CHOICES: Final = ("go_on", "end", "discard")
DIRECTIONS: Final = ("in", "out")
RUNNING: Final = ("live", "held", "parked")


def begin_call(
    store: Store, *, op_key: str, at: datetime, by: int, number: str = "", contact_id: int | None = None, direction: str = "in",
    channel: str = "phone",
) -> Changed:  # fmt: skip
    """Begin a call now; a live one is refused (park it first). `result` is the call's id; a number known to one contact sets who calls."""
    _choice("direction", direction, DIRECTIONS)
    _choice("channel", channel, CHANNELS)
    country = desks.desk_info(store).country if number else ""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("call", earlier["id"]), result=earlier["id"])
        if _live(session, by):
            raise Refused(LIVE)
        begun = _begin(session, op_key, at, by)
        begun.number, begun.direction, begun.channel = number.strip(), direction, channel
        known = [session.get_one(Contact, contact_id)] if contact_id is not None else contacts_by_number(session, number, country)
        _know(begun, known)
        session.flush()
        store.done(session, op_key=op_key, result={"id": begun.id})
        return Changed.of(("call", begun.id), result=begun.id)


def park_and_begin(store: Store, *, op_key: str, at: datetime, by: int) -> Changed:
    """Park the live call and begin another."""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("call", earlier["id"]), result=earlier["id"])
        parked = _park(session, by, at)
        begun = _begin(session, op_key, at, by)
        session.flush()
        store.done(session, op_key=op_key, result={"id": begun.id})
        return Changed.of(("call", begun.id), *(("call", call_id) for call_id in parked), result=begun.id)


def hold_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Close the running segment; time on hold counts for nothing."""
    with store.write() as session:
        _live(session, by)
        call = running_call(session, call_id)
        stop(call, at)
        seen(call, at)
        if call.state == "live":
            call.state = "held"
            call.version += 1
    return Changed.of(("call", call_id), result=call_id)


def resume_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Begin a new segment of a held or parked call; any other live call is parked."""
    with store.write() as session:
        parked = _park(session, by, at, but=call_id)
        call = running_call(session, call_id)
        go(call, at)
        seen(call, at)
        if call.state != "live":
            call.state = "live"
            call.version += 1
    return Changed.of(("call", call_id), *(("call", other) for other in parked), result=call_id)


def heartbeat(store: Store, *, call_id: int, at: datetime, notes: str | None = None) -> None:
    """Write that the call was seen alive, with the notes as typed so far."""
    refuse_long(notes or "", "notes")
    with store.write() as session:
        call = locked_call(session, call_id)
        if call.state in RUNNING:
            seen(call, at)
        if notes is not None and notes != call.notes:
            call.notes = notes


def recover_call(store: Store, *, call_id: int, choice: str, at: datetime, by: int) -> Changed:
    """After a crash: `go_on` (the gap counts as a hold from last seen), `end` at the moment last seen, or `discard`."""
    _choice("choice", choice, CHOICES)
    profile = desks.profile(store)
    with store.write() as session:
        parked = _park(session, by, at, but=call_id) if choice == "go_on" else []
        call = _owned(session, call_id)
        if call.state not in RUNNING:
            raise Refused(ENDED)
        act = Act(session, profile, at, by)
        if choice == "discard":
            return mark_in(act, call, "discarded", call.last_seen_at)
        if choice == "end":
            end_call(call, call.last_seen_at)
            return finish_in(act, call)
        stop(call, call.last_seen_at)
        go(call, at)
        seen(call, at)
        call.state = "live"
        call.version += 1
    return Changed.of(("call", call_id), *(("call", other) for other in parked), result=call_id)


def finish_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """End a call, keep its segments, price it, put it on its ticket's timeline; `result` is the call's id."""
    profile = desks.profile(store)
    with store.write() as session:
        call = _owned(session, call_id)
        if call.state == "finished":
            return Changed.of(("call", call_id), result=call_id)
        if call.state not in RUNNING:
            raise Refused(ENDED)
        seen(call, at)
        end_call(call, at)
        return finish_in(Act(session, profile, at, by), call)


def discard_call(store: Store, *, call_id: int, at: datetime, by: int, missed: bool = False) -> Changed:
    """Mark a call misdialled or missed: kept on record, never charged."""
    profile = desks.profile(store)
    with store.write() as session:
        call = _owned(session, call_id)
        return mark_in(Act(session, profile, at, by), call, "missed" if missed else "discarded", at)


def locked_call(session: Session, call_id: int) -> Call:
    """A call's row, kept from others until the transaction ends; refused when it is gone."""
    call = session.get(Call, call_id, with_for_update={"of": Call, "key_share": True}, populate_existing=True)
    if call is None:
        raise Refused(GONE)
    return call


def running_call(session: Session, call_id: int) -> Call:
    """The same, of a call that has not ended."""
    call = locked_call(session, call_id)
    if call.state not in RUNNING:
        raise Refused(ENDED)
    return call


def _owned(session: Session, call_id: int) -> Call:
    """A call's row and then its customer's, before anything is written: whoever prices waits here, holding nothing others wait for."""
    call = locked_call(session, call_id)
    owner = customer_of(session, call)
    if owner is not None:
        lock_customer(session, owner)
    return call


def _begin(session: Session, op_key: str, at: datetime, by: int) -> Call:
    begun = Call(op_key=op_key, person_id=by, started_at=at, last_seen_at=at, state="live", number="", direction="in", channel="phone")
    go(begun, at)
    session.add(begun)
    return begun


def _know(call: Call, known: list[Contact]) -> None:
    """Set who calls when the number is one contact's, and whose it is when it is one customer's."""
    if len(known) == 1:
        call.contact_id = known[0].id
    if len({contact.customer_id for contact in known}) == 1:
        call.customer_id = known[0].customer_id


def _live(session: Session, by: int) -> list[Call]:
    """A person's calls that are on the line; the person's row is the lock, so that two can't begin at once."""
    session.execute(select(Person.id).where(Person.id == by).with_for_update(key_share=True))
    query = select(Call).where(Call.person_id == by, Call.state == "live").order_by(Call.id)
    return list(session.scalars(query.with_for_update(of=Call, key_share=True).execution_options(populate_existing=True)))


def _park(session: Session, by: int, at: datetime, but: int | None = None) -> list[int]:
    """Park a person's live calls, but for one."""
    parked = [call for call in _live(session, by) if call.id != but]
    for call in parked:
        stop(call, at)
        seen(call, at)
        call.state = "parked"
        call.version += 1
    return [call.id for call in parked]


def _choice(field: str, given: str, choices: tuple[str, ...]) -> None:
    if given not in choices:
        raise Refused(UNKNOWN, field=field, given=given, choices=", ".join(choices))


__all__ = [
    "begin_call", "discard_call", "finish_call", "heartbeat", "hold_call", "locked_call", "park_and_begin", "recover_call", "resume_call",
    "running", "running_call",
]  # fmt: skip

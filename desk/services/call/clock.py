"""A call's clock: begun before anything is known, held, parked, resumed, seen alive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Call, Contact, Person, Ticket
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS
from desk.services import desks
from desk.services.call.segments import go, running, seen, stop
from desk.services.caller import contacts_by_number
from desk.services.changes import Changed
from desk.services.ticket.numbers import standing
from desk.services.ticket.record import refuse_long
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

LIVE: Final = mark("You have a call on the line: park it or finish it first.")
GONE: Final = mark("This call is not there any more.")
ENDED: Final = mark("This call has ended already.")
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
THEIRS: Final = mark("{name} has this call now.")
NO_TICKET: Final = mark("This ticket is not there any more.")
DIRECTIONS: Final = ("in", "out")
# Work on a ticket without a phone call: the same timer, the same charge, but never the phone pack.
WORK: Final = "work"
TIMED: Final = (*CHANNELS, WORK)
RUNNING: Final = ("live", "held", "parked")
ON_LINE: Final = ("live", "held")
MOST_NUMBER: Final = 40


def begin_call(
    store: Store, *, op_key: str, at: datetime, by: int, number: str = "", contact_id: int | None = None, direction: str = "in",
    channel: str = "phone", ticket_id: int | None = None,
) -> Changed:  # fmt: skip
    """Begin a call, or work on a ticket (channel `work`), now; a live one is refused (park it first). `result` is the call's id; a number known to one contact sets who calls."""  # noqa: E501
    return _begin_by(
        store, op_key=op_key, at=at, by=by, number=number, contact_id=contact_id, direction=direction, channel=channel,
        ticket_id=ticket_id, parks=False,
    )  # fmt: skip


def park_and_begin(
    store: Store, *, op_key: str, at: datetime, by: int, number: str = "", contact_id: int | None = None, direction: str = "in",
    channel: str = "phone", ticket_id: int | None = None,
) -> Changed:  # fmt: skip
    """Park the live call and begin another."""
    return _begin_by(
        store, op_key=op_key, at=at, by=by, number=number, contact_id=contact_id, direction=direction, channel=channel,
        ticket_id=ticket_id, parks=True,
    )  # fmt: skip


def _begin_by(
    store: Store, *, op_key: str, at: datetime, by: int, number: str, contact_id: int | None, direction: str, channel: str,
    ticket_id: int | None, parks: bool,
) -> Changed:  # fmt: skip
    check_choice("direction", direction, DIRECTIONS)
    check_choice("channel", channel, TIMED)
    country = desks.desk_info(store).country if number else ""
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("call", earlier["id"]), result=earlier["id"])
        parked = park(session, by, at) if parks else []
        if not parks and live_of(session, by):
            raise Refused(LIVE)
        begun = _begin(session, op_key, at, by)
        begun.number, begun.direction, begun.channel = number.strip()[:MOST_NUMBER], direction, channel
        if ticket_id is not None:
            _about(session, begun, ticket_id)
        known = [session.get_one(Contact, contact_id)] if contact_id is not None else contacts_by_number(session, number, country)
        _know(begun, known)
        session.flush()
        store.done(session, op_key=op_key, result={"id": begun.id})
        return Changed.of(("call", begun.id), *(("call", call_id) for call_id in parked), result=begun.id)


def hold_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Close the running segment; time on hold counts for nothing."""
    with store.write() as session:
        live_of(session, by)
        call = own_call(session, call_id, by)
        stop(call, at)
        seen(call, at)
        if call.state == "live":
            call.state = "held"
            call.version += 1
    return Changed.of(("call", call_id), result=call_id)


def resume_call(store: Store, *, call_id: int, at: datetime, by: int) -> Changed:
    """Begin a new segment of a held or parked call; any other live call is parked."""
    with store.write() as session:
        parked = park(session, by, at, but=call_id)
        call = own_call(session, call_id, by)
        go(call, at)
        seen(call, at)
        if call.state != "live":
            call.state = "live"
            call.version += 1
    return Changed.of(("call", call_id), *(("call", other) for other in parked), result=call_id)


def heartbeat(store: Store, *, call_id: int, at: datetime, notes: str | None = None, by: int | None = None) -> None:
    """Write that the call was seen alive, with the notes as typed so far; of a call that is another's by now only what is new is added."""
    refuse_long(notes or "", "notes")
    with store.write() as session:
        call = locked_call(session, call_id)
        theirs = by is not None and by != call.person_id and call.state in RUNNING
        if call.state in RUNNING and not theirs:
            seen(call, at)
        if notes is not None and notes != call.notes:
            call.notes = with_what_is_new(call.notes, notes) if theirs else notes


def with_what_is_new(stands: str, given: str) -> str:
    """What stands, with what the other text has after their common beginning, unless it is in there."""
    alike = next((at for at, (one, other) in enumerate(zip(stands, given, strict=False)) if one != other), min(len(stands), len(given)))
    new = given[alike:].strip()
    return stands if not new or new in stands else f"{stands.rstrip()}\n{new}"


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


def own_call(session: Session, call_id: int, by: int) -> Call:
    """The same, of a call that is one's own: a colleague's is theirs to hold and finish."""
    call = running_call(session, call_id)
    refuse_theirs(session, call, by)
    return call


def refuse_theirs(session: Session, call: Call, by: int) -> None:
    """A call that runs is moved only by the person who has it."""
    if call.person_id != by:
        raise Refused(THEIRS, name=session.get_one(Person, call.person_id).name)


def _begin(session: Session, op_key: str, at: datetime, by: int) -> Call:
    begun = Call(op_key=op_key, person_id=by, started_at=at, last_seen_at=at, state="live", number="", direction="in", channel="phone")
    go(begun, at)
    session.add(begun)
    return begun


def _about(session: Session, call: Call, ticket_id: int) -> None:
    """Work on a ticket is its customer's and contact's, of its kind."""
    ticket = session.get(Ticket, standing(session, ticket_id))
    if ticket is None:
        raise Refused(NO_TICKET, field="ticket_id")
    call.ticket_id, call.customer_id, call.contact_id, call.site_id = ticket.id, ticket.customer_id, ticket.contact_id, ticket.site_id
    call.kind, call.cause, call.work, call.level = ticket.kind, ticket.cause, ticket.work, ticket.level


def _know(call: Call, known: list[Contact]) -> None:
    """Set who calls when the number is one contact's, and whose it is when it is one customer's."""
    if len(known) == 1:
        call.contact_id = known[0].id
    if len({contact.customer_id for contact in known}) == 1:
        call.customer_id = known[0].customer_id


def live_of(session: Session, by: int, states: tuple[str, ...] = ("live",)) -> list[Call]:
    """A person's calls that run, or are in one of the states; the person's row is the lock, so that two can't begin at once."""
    session.execute(select(Person.id).where(Person.id == by).with_for_update(key_share=True))
    query = select(Call).where(Call.person_id == by, Call.state.in_(states)).order_by(Call.id)
    return list(session.scalars(query.with_for_update(of=Call, key_share=True).execution_options(populate_existing=True)))


def park(session: Session, by: int, at: datetime, but: int | None = None) -> list[int]:
    """Park what a person has on the line, running or on hold, but for one: one call at most is on the line."""
    parked = [call for call in live_of(session, by, ON_LINE) if call.id != but]
    for call in parked:
        stop(call, at)
        seen(call, at)
        call.state = "parked"
        call.version += 1
    return [call.id for call in parked]


def check_choice(field: str, given: str, choices: tuple[str, ...]) -> None:
    """What is given is one of the choices."""
    if given not in choices:
        raise Refused(UNKNOWN, field=field, given=given, choices=", ".join(choices))


__all__ = [
    "begin_call", "check_choice", "heartbeat", "hold_call", "live_of", "locked_call", "own_call", "park", "park_and_begin", "refuse_theirs",
    "resume_call", "running", "running_call",
]  # fmt: skip

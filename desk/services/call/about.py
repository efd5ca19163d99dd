"""What a call is about: who calls, for which customer and ticket; said while it runs, mended after, entered late."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Call, Contact, Customer, Segment, Ticket
from desk.rules.charge_work import CAUSES, LEVELS, WORKS, major
from desk.rules.errors import Refused
from desk.rules.phone import phone_digits
from desk.rules.vocabulary import KINDS
from desk.services import desks
from desk.services.call.clock import DIRECTIONS, RUNNING, TIMED, locked_call
from desk.services.call.end import finish_in, tell, touched
from desk.services.changes import Changed
from desk.services.charge.approval import reopen
from desk.services.charge.book import book_call, charge_of, customer_of, lock_customer, refuse_invoiced
from desk.services.line.waits import TICKET, needs_line
from desk.services.search import fold, like
from desk.services.ticket.numbers import standing
from desk.services.ticket.opening import NO_CUSTOMER, add_ticket, check_theirs
from desk.services.ticket.promises import set_due
from desk.services.ticket.record import Act, plain, refuse_long
from desk.services.ticket.values import NewTicket
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

ABOUT: Final = (
    "contact_id", "customer_id", "site_id", "ticket_id", "kind", "cause", "work", "told", "number", "notes", "level", "direction",
    "channel", "version_from", "version_to", "caller_name", "discard_reason", "title", "call_type_id",
)  # fmt: skip
# What the price rests on: a change of one of these takes an approval back.
PRICED: Final = frozenset(
    {"contact_id", "customer_id", "site_id", "ticket_id", "cause", "work", "told", "level", "channel", "version_from", "version_to"}
)
CHOICES: Final[dict[str, tuple[object, ...]]] = {
    "kind": KINDS, "cause": CAUSES, "work": WORKS, "level": LEVELS, "direction": DIRECTIONS, "channel": TIMED,
}  # fmt: skip
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
NOT_A_FIELD: Final = mark("{name} can't be changed here.")
NOT_A_VERSION: Final = mark("“{given}” is not a version: write a number first, such as 3.4.")
OTHER_TICKET: Final = mark("Ticket {number} is another customer's: choose one of this customer's own.")
NO_NAME: Final = mark("Write the caller's name.")
TOO_LATE: Final = mark("The call would end after now: check when it began and how long it took.")
TOO_LONG: Final = mark("A call lasts at most {hours} hours: check how long it took.")
NOT_BEGUN: Final = mark("Write how long the call took.")
MOST_HOURS: Final = 24
MOST_TITLE: Final = 200


def change_call(store: Store, *, call_id: int, changes: dict[str, Any], at: datetime, by: int) -> Changed:
    """Say who calls and what about (contact_id, customer_id, site_id, ticket_id, kind, cause, work, told, number, notes, level, direction, channel, version_from, version_to, caller_name, title, call_type_id), also after it ended until it is invoiced; a finished call is priced anew."""  # noqa: E501
    _check(changes)
    refuse_long(changes.get("notes") or "", "notes")
    refuse_long(changes.get("title") or "", "title", most=MOST_TITLE)
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        call = locked_call(session, call_id)
        wanted = _whole(session, call, dict(changes))
        wanted = {name: value for name, value in wanted.items() if value != getattr(call, name)}
        if not wanted:
            return Changed.of(result=call.version)
        if call.state in RUNNING:
            _set(call, wanted)
            call.version += 1
            return Changed.of(("call", call_id), result=call.version)
        return mend(act, call, wanted)


def mend(
    act: Act, call: Call, wanted: dict[str, Any], *, also: dict[str, list[Any]] | None = None, first: Callable[[], object] | None = None,
) -> Changed:  # fmt: skip
    """Change a call that has ended: on the record, and priced anew; `also` is what else the record says, `first` changes its times."""
    session = act.session
    for owner in sorted(_known(customer_of(session, call), wanted.get("customer_id"))):
        lock_customer(session, owner)
    charge = charge_of(session, call.id, lock=True)
    refuse_invoiced(charge)
    if charge is not None and (first is not None or wanted.keys() & PRICED):
        reopen(act, charge)
    former = call.ticket_id
    fields = {name: [plain(getattr(call, name)), plain(value)] for name, value in wanted.items()} | (also or {})
    _set(call, wanted)
    if first is not None:
        first()
    call.version += 1
    call.edits = [*call.edits, {"at": act.at.isoformat(), "by": act.by, "fields": fields}]
    session.flush()
    if call.state == "finished":
        charge = book_call(act, call)
    for ticket_id in sorted(_known(former, call.ticket_id)):
        if ticket_id == call.ticket_id != former and call.state == "finished":
            tell(act, call, charge)
        else:
            found = act.locked(ticket_id)
            act.record(found, "call_changed", {}, call_id=call.id, call=fields)
    news = touched(call, charge)
    return Changed.of(*news.ids, *(("ticket", ticket_id) for ticket_id in _known(former) - {call.ticket_id}), result=call.version)


def _known(*ids: int | None) -> set[int]:
    return {each for each in ids if each is not None}


def _check(changes: dict[str, Any]) -> None:
    for name, given in changes.items():
        if name not in ABOUT:
            raise Refused(NOT_A_FIELD, field=name, name=name)
        if name in CHOICES and given not in CHOICES[name]:
            raise Refused(UNKNOWN, field=name, given=str(given), choices=", ".join(str(choice) for choice in CHOICES[name]))
        if name in {"version_from", "version_to"} and given and major(str(given)) is None:
            raise Refused(NOT_A_VERSION, field=name, given=str(given)[:40])


def _whole(session: Session, call: Call, changes: dict[str, Any]) -> dict[str, Any]:
    """The changes with what follows from them: a contact's or ticket's customer, and what no longer fits that customer."""
    if changes.get("contact_id") is not None:
        changes.setdefault("customer_id", session.get_one(Contact, changes["contact_id"]).customer_id)
    ticket_id = changes.get("ticket_id")
    if ticket_id is not None:
        ticket_id = changes["ticket_id"] = standing(session, ticket_id)
    ticket = session.get_one(Ticket, ticket_id) if ticket_id is not None else None
    if ticket is not None and changes.get("customer_id", call.customer_id) is None:
        changes["customer_id"] = ticket.customer_id
    owner = changes.get("customer_id", call.customer_id)
    if ticket is not None and ticket.customer_id != owner:
        raise Refused(OTHER_TICKET, field="ticket_id", number=str(ticket.number))
    if ticket is not None and call.contact_id is None and "contact_id" not in changes:
        changes["contact_id"] = ticket.contact_id
    if ticket is not None and call.site_id is None and "site_id" not in changes:
        changes["site_id"] = ticket.site_id
    if owner is not None:
        check_theirs(session, owner, contact_id=changes.get("contact_id"), site_id=changes.get("site_id"))
    if owner != call.customer_id and call.customer_id is not None:
        for name in ("contact_id", "site_id", "ticket_id"):
            changes.setdefault(name, None)
    return changes


def _set(call: Call, wanted: dict[str, Any]) -> None:
    for name, value in wanted.items():
        setattr(call, name, value)


def new_caller(store: Store, *, call_id: int, name: str, customer: str, phone: str, at: datetime, by: int) -> Changed:
    """Make a contact (and customer, unless one of that name stands) of a call's caller."""
    if not name.strip():
        raise Refused(NO_NAME, field="name")
    if not customer.strip():
        raise Refused(NO_CUSTOMER, field="customer")
    desk = desks.desk_info(store)
    with store.write() as session:
        owner = _named(session, customer)
        if owner is None:
            named = " ".join(customer.split())
            owner = Customer(name=named, search=fold(named), language=desk.language, country=desk.country, created_at=at)
            session.add(owner)
            session.flush()
        added = Contact(customer_id=owner.id, name=" ".join(name.split()), search=fold(name), phone=phone.strip())
        added.digits = phone_digits(added.phone, owner.country)
        session.add(added)
        session.flush()
    told = change_call(
        store, call_id=call_id, changes={"contact_id": added.id, "customer_id": owner.id, "caller_name": added.name}, at=at, by=by
    )
    return Changed.of(("contact", added.id), ("customer", owner.id), *told.ids, result=added.id)


def _named(session: Session, customer: str) -> Customer | None:
    """The customer of a name, case and accents ignored."""
    wanted = fold(customer)
    rows = session.scalars(select(Customer).where(Customer.search.like(like(wanted)[1:], escape="\\")).order_by(Customer.id))
    return next((row for row in rows if fold(row.name) == wanted), None)


@needs_line(TICKET)
def ticket_of_call(store: Store, *, op_key: str, call_id: int, subject: str, at: datetime, by: int) -> Changed:
    """Open a ticket from a call (channel phone, its notes as text) and tie the call to it; it was received as the call began."""
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("ticket", earlier["id"]), ("call", call_id), result=earlier["id"])
        call = locked_call(session, call_id)
        if call.customer_id is None:
            raise Refused(NO_CUSTOMER, field="customer_id")
        lock_customer(session, call.customer_id)
        new = NewTicket(
            customer_id=call.customer_id, subject=subject, text=call.notes, site_id=call.site_id, contact_id=call.contact_id, owner_id=by,
            kind=call.kind, cause=call.cause, work=call.work, channel="phone", level=call.level,
        )  # fmt: skip
        opened = add_ticket(Act(session, profile, call.started_at, by), new)
        opened.unread = False
        set_due(session, opened, at)
        call.ticket_id = opened.id
        call.version += 1
        session.flush()
        charge = None
        if call.state == "finished":
            refuse_invoiced(charge_of(session, call_id, lock=True))
            charge = book_call(Act(session, profile, at, by), call)
            tell(Act(session, profile, at, by), call, charge)
        store.done(session, op_key=op_key, result={"id": opened.id})
        news = touched(call, charge)
        return Changed.of(*news.ids, result=opened.id)


def end_of(started_at: datetime, seconds: int, now: datetime) -> datetime:
    """When a call entered by hand ended; refused where it is too long, took no time or lies ahead."""
    if seconds <= 0:
        raise Refused(NOT_BEGUN, field="seconds")
    if seconds > MOST_HOURS * 3600:
        raise Refused(TOO_LONG, field="seconds", hours=MOST_HOURS)
    ended = started_at + timedelta(seconds=seconds)
    if ended > now:
        raise Refused(TOO_LATE, field="started_at")
    return ended


def log_call(
    store: Store, *, op_key: str, started_at: datetime, seconds: int, contact_id: int | None, customer_id: int | None,
    ticket_id: int | None, kind: str, cause: str, work: str, notes: str, at: datetime, by: int,
    direction: str = "in",
) -> Changed:  # fmt: skip
    """Enter a call after the fact."""
    refuse_long(notes, "notes")
    ended = end_of(started_at, seconds, at)
    about = {
        "contact_id": contact_id, "customer_id": customer_id, "ticket_id": ticket_id, "kind": kind, "cause": cause, "work": work,
        "notes": notes, "direction": direction,
    }  # fmt: skip
    _check(about)
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("call", earlier["id"]), result=earlier["id"])
        call = Call(op_key=op_key, person_id=by, started_at=started_at, ended_at=ended, last_seen_at=ended, state="finished")
        call.channel, call.direction, call.level, call.edits = "phone", "in", 2, []
        call.segments = [Segment(starts_at=started_at, ends_at=ended)]
        given = {name: value for name, value in about.items() if value is not None}
        _set(call, _whole(session, call, given))
        session.add(call)
        session.flush()
        store.done(session, op_key=op_key, result={"id": call.id})
        return finish_in(Act(session, profile, at, by), call)

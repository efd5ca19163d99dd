"""What the customer wrote, put on a ticket that stands: the wait for them ends, a resolved one comes back, and it is unread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.models import Contact, Entry, TicketPromise
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS
from desk.services import attachments, desks
from desk.services.changes import Changed
from desk.services.ticket.numbers import refuse_merged
from desk.services.ticket.pauses import end_wait, open_pause
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import EMPTY, MOST_TEXT, Act, keep_search, refuse_long
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.models import Ticket
    from desk.services.attachment.values import NewFile
    from desk.services.store import Store

UNKNOWN_CHANNEL: Final = mark("“{given}” is not one of the choices: {choices}.")
IN_FUTURE: Final = mark("The message is dated in the future: give the time it came.")


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as it came: who it says wrote it, when, what, by which way, and what hangs on it."""

    text: str
    sender: str = ""
    address: str = ""
    subject: str = ""
    channel: str = "email"
    files: tuple[NewFile, ...] = ()


def receive(
    store: Store, *, op_key: str, ticket_id: int, letter: Letter, received_at: datetime, at: datetime, by: int,
    attachment_ids: tuple[int, ...] = (),
) -> Changed:  # fmt: skip
    """Record a message from the customer, dated `received_at`; `result` is its line's id. Files are attached with it, or none of it is."""
    text = letter.text.strip()
    refuse_long(text, "text", most=MOST_TEXT)
    if not text and not letter.files and not attachment_ids:
        raise Refused(EMPTY, field="text")
    if letter.channel not in CHANNELS:
        raise Refused(UNKNOWN_CHANNEL, field="channel", given=letter.channel, choices=", ".join(CHANNELS))
    if received_at > at:
        raise Refused(IN_FUTURE, field="received_at")
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("ticket", ticket_id), result=earlier["id"])
        act = Act(session, profile, at, by)
        found = act.locked(ticket_id)
        refuse_merged(session, found)
        line = _line(act, found, letter, text, received_at)
        attachments.send_with(session, ids=attachment_ids, entry=line, by=by)
        for new in letter.files:
            attachments.add(session, store, ticket_id=ticket_id, new=new, at=received_at, by=None, entry_id=line.id)
        _heard(act, found, received_at)
        keep_search(session, found)
        store.done(session, op_key=op_key, result={"id": line.id})
        return Changed.of(("ticket", ticket_id), ("message", line.id), result=line.id)


def _line(act: Act, found: Ticket, letter: Letter, text: str, received_at: datetime) -> Entry:
    """The line on the timeline, in the name of the contact whose address it is, else of whom it names, else of the ticket's contact."""
    said = {"from": letter.sender, "address": letter.address, "subject": letter.subject}
    data = {"channel": letter.channel, **{name: value for name, value in said.items() if value}}
    contact_id = found.contact_id
    if letter.address:
        theirs = select(Contact.id).where(Contact.customer_id == found.customer_id, func.lower(Contact.email) == letter.address.lower())
        contact_id = act.session.scalar(theirs.order_by(Contact.id).limit(1))
    line = Entry(ticket_id=found.id, at=received_at, kind="received", contact_id=contact_id, text=text, data=data)
    act.session.add(line)
    act.session.flush()
    return line


def _heard(act: Act, found: Ticket, received_at: datetime) -> None:
    """The customer has written: a wait begun before ends then, a ticket resolved before comes back; an older letter changes neither."""
    before, pause = found.status, open_pause(act, found)
    found.unread = True
    then = Act(act.session, act.profile, received_at, act.by)
    if found.is_open and pause is not None and pause.starts_at <= received_at:
        end_wait(then, found)
        found.status = "planned" if found.planned_on is not None else "open"
        act.record(found, "resumed", {"status": (before, found.status)}, waited_since=pause.starts_at.isoformat(), by_customer=True)
        recompute(act, found, cause="resumed")
    elif not found.is_open and (found.resolved_at is None or found.resolved_at <= received_at):
        found.status, found.is_open, found.resolved_at, found.closed_at = "reopened", True, None, None
        solved = act.session.scalar(select(TicketPromise).where(TicketPromise.ticket_id == found.id, TicketPromise.kind == "resolve"))
        if solved is not None:
            solved.kept_at = None
        act.record(found, "reopened", {"status": (before, found.status)}, by_customer=True)
        recompute(act, found, cause="reopened")
    else:
        found.version += 1

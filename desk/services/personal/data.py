"""All that is kept of a person, shown and handed out; and its erasure, with what the law keeps said plainly.

Calls and tickets keep their facts; issued invoices stay as they were issued, for bookkeeping law keeps them.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, or_, select

from desk.models import Attachment, Call, Contact, CourseSession, DeskInfo, Entry, Invoice, InvoiceLine, Person, PersonalEvent, Ticket
from desk.models import Booking as Held
from desk.models.alerts import Alert
from desk.rules.errors import Refused
from desk.services.changes import Changed
from desk.services.contact_ways import Way
from desk.services.personal import mentions as personal_mentions
from desk.services.personal.mentions import PLACES, Mention, attended, mentions
from desk.services.ticket.record import keep_search
from desk.words import mark, speaker

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

GONE: Final = mark("This person is not there any more.")
ERASED: Final = mark("This person's data was erased already.")
NOBODY: Final = mark("Erased person {number}")


@dataclass(frozen=True, slots=True)
class PersonalData:
    """Everything the desk keeps of one person."""

    id: int
    customer: str
    name: str
    title: str
    email: str
    phone: str
    ways: tuple[Way, ...]
    authorised: bool
    superuser: bool
    active: bool
    first_login_on: date | None
    trained_on: date | None
    erased_at: datetime | None
    tickets: tuple[tuple[int, int, str, datetime], ...]
    messages: tuple[tuple[int, datetime, str], ...]
    calls: tuple[tuple[int, datetime, str, str], ...]
    courses: tuple[tuple[int, datetime, str, bool | None], ...]
    mentions: tuple[Mention, ...]
    files: tuple[tuple[int, str], ...]
    invoices: tuple[str, ...]
    events: tuple[tuple[str, datetime, str], ...]


def personal_data(store: Store, *, contact_id: int) -> PersonalData:
    """All that is kept of a person: their own fields, what they wrote, calls, courses, texts that name them, invoices that do."""
    with store.read() as session:
        return _all_of(session, _found(session, contact_id))


def export_personal_data(store: Store, *, contact_id: int, at: datetime, by: int) -> Changed:
    """The same as JSON, in `result`; that it was handed out goes on the record."""
    with store.write() as session:
        contact = _found(session, contact_id)
        data = _all_of(session, contact)
        session.add(PersonalEvent(contact_id=contact_id, at=at, by_id=by, what="exported", detail={}))
        text = json.dumps(asdict(data), ensure_ascii=False, indent=2, default=_written)
        return Changed.of(("contact", contact_id), result=f"{text}\n")


def erase_person(store: Store, *, contact_id: int, texts: Iterable[tuple[str, int]] = (), at: datetime, by: int) -> Changed:
    """Erase a person: name, numbers and addresses everywhere, and out of the texts chosen, as (kind, id).

    `result` says how many texts were changed and which invoices still name the person.
    """
    with store.write() as session:
        contact = _found(session, contact_id, lock=True)
        if contact.erased_at is not None:
            raise Refused(ERASED, field="contact_id")
        named, sure = personal_mentions.pattern(contact), personal_mentions.whole(contact)
        language = session.scalar(select(DeskInfo.language)) or "en"
        label = speaker(language).say(NOBODY, number=str(contact_id))
        kept = _invoices(session, contact)
        tickets = set(session.scalars(select(Ticket.id).where(Ticket.contact_id == contact_id)))
        tickets |= _texts(session, contact, texts, named)
        tickets |= _records(session, contact, sure)
        for place in attended(session, contact):
            place.name = label
        _empty(contact, label, at)
        session.flush()
        for ticket in session.scalars(select(Ticket).where(Ticket.id.in_(tickets))):
            keep_search(session, ticket)
        detail = {"texts": len(set(texts)), "invoices": kept}
        session.add(PersonalEvent(contact_id=contact_id, at=at, by_id=by, what="erased", detail=detail))
        touched = [("contact", contact_id), ("customer", contact.customer_id), *(("ticket", key) for key in sorted(tickets))]
        return Changed.of(*touched, result=detail)


def _found(session: Session, contact_id: int, *, lock: bool = False) -> Contact:
    found = session.get(Contact, contact_id, with_for_update=lock)
    if found is None:
        raise Refused(GONE, field="contact_id")
    return found


def _empty(contact: Contact, label: str, at: datetime) -> None:
    """Nothing is left of the person but that there was one, and what the customer's entitlement rests on."""
    contact.name, contact.search = label, ""
    contact.title = contact.email = contact.phone = contact.digits = ""
    contact.authorised = contact.superuser = contact.active = False
    contact.first_login_on = None
    contact.ways.clear()
    contact.erased_at = at


def _texts(session: Session, contact: Contact, texts: Iterable[tuple[str, int]], named: re.Pattern[str] | None) -> set[int]:
    """The texts chosen, without what names the person; answers the tickets they belong to."""
    wanted, tickets = set(texts), set()
    for mention in mentions(session, contact):
        if (mention.kind, mention.id) not in wanted:
            continue
        row = session.get_one(PLACES[mention.kind][0], mention.id)
        setattr(row, mention.field, personal_mentions.without(getattr(row, mention.field), named))
        if mention.kind == "call":
            row.edits = personal_mentions.without_all(row.edits, named)
        if mention.ticket is not None:
            tickets.add(mention.ticket)
    return tickets


def _records(session: Session, contact: Contact, sure: re.Pattern[str] | None) -> set[int]:
    """The number a call came from, the address a message came from, and whoever gave the name: what the program itself wrote."""
    for call in session.scalars(select(Call).where(Call.contact_id == contact.id)):
        call.number = call.caller_name = ""
        call.edits = personal_mentions.without_all(call.edits, sure)
    drafts = select(Invoice.id).where(Invoice.customer_id == contact.customer_id, Invoice.state == "draft")
    for line in session.scalars(select(InvoiceLine).where(InvoiceLine.invoice_id.in_(drafts))):
        line.text, line.detail = (personal_mentions.without(text, sure) for text in (line.text, line.detail))
    own = select(Ticket.id).where(Ticket.customer_id == contact.customer_id)
    theirs = and_(Alert.thing.in_(("customer", "contact")), Alert.thing_id == contact.customer_id)
    for alert in session.scalars(select(Alert).where(or_(theirs, and_(Alert.thing == "ticket", Alert.thing_id.in_(own))))):
        alert.why = personal_mentions.without_all(alert.why, sure)
    touched = set()
    for entry in session.scalars(select(Entry).where(or_(Entry.contact_id == contact.id, Entry.ticket_id.in_(own)))):
        data = personal_mentions.without_all(entry.data, sure)
        if data != entry.data:
            entry.data = data
            touched.add(entry.ticket_id)
    return touched


def _invoices(session: Session, contact: Contact) -> list[str]:
    """The numbers of issued invoices of the customer whose lines name the person."""
    sure = personal_mentions.pattern(contact)
    if sure is None:
        return []
    rows = session.execute(
        select(Invoice.number, InvoiceLine.text, InvoiceLine.detail)
        .join(InvoiceLine, InvoiceLine.invoice_id == Invoice.id)
        .where(Invoice.customer_id == contact.customer_id, Invoice.number.is_not(None))
        .order_by(Invoice.id)
    )
    return list(dict.fromkeys(str(number) for number, text, detail in rows if sure.search(f"{text}\n{detail}")))


def _all_of(session: Session, contact: Contact) -> PersonalData:
    tickets = session.execute(
        select(Ticket.id, Ticket.number, Ticket.subject, Ticket.received_at)
        .where(Ticket.contact_id == contact.id).order_by(Ticket.received_at.desc(), Ticket.id)
    ).all()  # fmt: skip
    messages = session.execute(
        select(Ticket.number, Entry.at, Entry.text).join(Ticket, Ticket.id == Entry.ticket_id)
        .where(Entry.contact_id == contact.id).order_by(Entry.at.desc(), Entry.id)
    ).all()  # fmt: skip
    calls = session.execute(
        select(Call.id, Call.started_at, Call.number, Call.notes).where(Call.contact_id == contact.id).order_by(Call.started_at.desc())
    ).all()
    places = attended(session, contact)
    held = select(Held.id, CourseSession.starts_at).join(CourseSession, CourseSession.id == Held.session_id)
    sessions = {row[0]: row[1] for row in session.execute(held.where(Held.id.in_([place.booking_id for place in places])))}
    files = session.execute(
        select(Ticket.number, Attachment.name).join(Ticket, Ticket.id == Attachment.ticket_id)
        .where(Ticket.contact_id == contact.id, Attachment.removed_at.is_(None)).order_by(Attachment.id)
    ).all()  # fmt: skip
    events = session.execute(
        select(PersonalEvent.what, PersonalEvent.at, Person.name).join(Person, Person.id == PersonalEvent.by_id)
        .where(PersonalEvent.contact_id == contact.id).order_by(PersonalEvent.id)
    ).all()  # fmt: skip
    return PersonalData(
        id=contact.id, customer=contact.customer.name, name=contact.name, title=contact.title, email=contact.email, phone=contact.phone,
        ways=tuple(Way(way.kind, way.label, way.value) for way in contact.ways), authorised=contact.authorised,
        superuser=contact.superuser, active=contact.active, first_login_on=contact.first_login_on, trained_on=contact.trained_on,
        erased_at=contact.erased_at, tickets=tuple((a, b, c, d) for a, b, c, d in tickets),
        messages=tuple((a, b, c) for a, b, c in messages),
        calls=tuple((a, b, c, d) for a, b, c, d in calls),
        courses=tuple((place.id, sessions[place.booking_id], place.name, place.attended) for place in places),
        mentions=() if contact.erased_at else tuple(mentions(session, contact)), files=tuple((a, b) for a, b in files),
        invoices=() if contact.erased_at else tuple(_invoices(session, contact)), events=tuple((a, b, c) for a, b, c in events),
    )  # fmt: skip


def _written(value: Any) -> str:
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)

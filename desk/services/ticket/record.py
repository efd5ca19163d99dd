"""What every verb on a ticket shares: its row locked, its timeline written, its search text kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contact, Customer, Entry, Person, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.custom.search import searched
from desk.services.search import fold
from desk.services.ticket.numbers import found_by
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.services.store import Store

GONE: Final = mark("This ticket is not there any more.")
EMPTY: Final = mark("Write something first.")
TOO_LONG: Final = mark("This is longer than {most} characters: shorten it.")
MOST_TEXT: Final = 100_000
MOST_SUBJECT: Final = 300
SEARCHED_TEXT: Final = 8_000
SEARCHED_ENTRIES: Final = 60


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a person at an instant, in one transaction, under the desk's profile."""

    session: Session
    profile: Profile
    at: datetime
    by: int | None

    def locked(self, ticket_id: int) -> Ticket:
        """A ticket's row, kept from others until the act is done; refused when it is gone."""
        query = select(Ticket).where(Ticket.id == ticket_id).with_for_update(of=Ticket, key_share=True)
        found = self.session.scalar(query.execution_options(populate_existing=True))
        if found is None:
            raise Refused(GONE, field="ticket_id")
        return found

    def day_of(self, instant: datetime) -> date:
        """The desk's local date of an instant."""
        return instant.astimezone(self.profile.zone).date()

    def record(self, ticket: Ticket, code: str, fields: dict[str, tuple[Any, Any]], **more: Any) -> Entry:
        """Write a change on the timeline: its code, each field's value before and after, and the version it made."""
        ticket.version += 1
        pairs = {name: [plain(value) for value in pair] for name, pair in fields.items()}
        return self.write(ticket, "change", data={"code": code, "fields": pairs, "version": ticket.version, **more})

    def write(self, ticket: Ticket, kind: str, *, text: str = "", data: dict[str, Any] | None = None, call_id: int | None = None) -> Entry:
        """Add one line to the timeline, in our own name."""
        entry = Entry(ticket_id=ticket.id, at=self.at, kind=kind, person_id=self.by, call_id=call_id, text=text, data=data or {})
        self.session.add(entry)
        self.session.flush()
        return entry


def acted(store: Store, *, ticket_ids: Iterable[int], at: datetime, by: int | None, change: Callable[[Act, Ticket], bool]) -> Changed:
    """Do one thing to each of several tickets in one transaction; those it leaves as they were are not told of."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        touched = [ticket_id for ticket_id in sorted(set(ticket_ids)) if change(act, act.locked(ticket_id))]
    return Changed.of(*(("ticket", ticket_id) for ticket_id in touched))


def plain(value: Any) -> Any:
    """A value as JSON keeps it."""
    match value:
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return value


def worded(text: str, field: str = "text", *, most: int = MOST_TEXT) -> str:
    """A text as it was written, without blanks around it; nothing, or too much, is refused."""
    written = text.strip()
    if not written:
        raise Refused(EMPTY, field=field)
    refuse_long(written, field, most=most)
    return written


def refuse_long(text: str, field: str, *, most: int = MOST_TEXT) -> None:
    """Refuse a text that nobody typed."""
    if len(text) > most:
        raise Refused(TOO_LONG, field=field, most=most)


def person_name(session: Session, person_id: int | None) -> str:
    """The name of one of the desk's people; nothing for nobody."""
    return (session.scalar(select(Person.name).where(Person.id == person_id)) or "") if person_id is not None else ""


def keep_search(session: Session, ticket: Ticket) -> None:
    """Keep what a ticket is found by: number, subject, customer, contact, the desk's own fields, and the newest messages up to a length."""
    customer = session.scalar(select(Customer.name).where(Customer.id == ticket.customer_id)) or ""
    contact = session.scalar(select(Contact.name).where(Contact.id == ticket.contact_id)) or ""
    texts = session.scalars(
        select(Entry.text).where(Entry.ticket_id == ticket.id, Entry.text != "").order_by(Entry.id.desc()).limit(SEARCHED_ENTRIES)
    )
    head = fold(f"{ticket.number} {ticket.subject} {customer} {contact} {found_by(session, ticket.id)} {searched(session, ticket.id)}")
    ticket.search = f"{head} {fold(' '.join(texts)[: SEARCHED_TEXT * 2])}"[: len(head) + SEARCHED_TEXT].strip()


def find_anew(session: Session, which: ColumnElement[bool]) -> None:
    """Open tickets are found by what their customer, contact and choices are called now."""
    session.flush()
    query = select(Ticket).where(Ticket.is_open, which).order_by(Ticket.id).with_for_update(of=Ticket, key_share=True)
    for ticket in session.scalars(query.execution_options(populate_existing=True)).all():
        keep_search(session, ticket)

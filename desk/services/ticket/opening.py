"""A ticket opened: checked, numbered, promised; and shown whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select, text

from desk.models import Contact, Customer, Entry, NumberCounter, Person, Site, Ticket, TicketPromise
from desk.rules.charge_work import CAUSES, LEVELS, WORKS
from desk.rules.errors import Refused
from desk.rules.vocabulary import CHANNELS, KINDS, PRIORITIES
from desk.services import desks, fault_class
from desk.services.attachment.views import by_entry
from desk.services.changes import Changed
from desk.services.custom.values import fill_in, values_in
from desk.services.line.waits import TICKET, needs_line
from desk.services.notices import tell_of_new
from desk.services.seniority import check_owner
from desk.services.teams import check_team
from desk.services.ticket.bonds import bonds_of
from desk.services.ticket.course import NO_PERSON
from desk.services.ticket.promises import answer_of, entitlement, recompute, waits
from desk.services.ticket.record import GONE, MOST_SUBJECT, MOST_TEXT, TOO_LONG, Act, keep_search, worded
from desk.services.ticket.values import EntryView, NewTicket, PromiseView, TicketView
from desk.words import mark, stored

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.profile import Profile
    from desk.rules.why import Reason
    from desk.services.attachment.values import AttachmentView
    from desk.services.store import Store

CHOICES: Final[dict[str, tuple[object, ...]]] = {
    "kind": KINDS, "priority": PRIORITIES, "cause": CAUSES, "work": WORKS, "channel": CHANNELS, "level": LEVELS,
}  # fmt: skip
UNKNOWN: Final = mark("“{given}” is not one of the choices: {choices}.")
NO_CUSTOMER: Final = mark("Choose the customer first.")
NOT_THEIRS: Final = mark("“{name}” belongs to another customer: choose one of this customer's own.")
NO_SUBJECT: Final = mark("Give the ticket a subject.")
SERIES: Final = "ticket"
FIRST_NUMBER: Final = 1001


@needs_line(TICKET)
def open_ticket(store: Store, *, op_key: str, new: NewTicket, received_at: datetime, by: int) -> Changed:
    """Open a ticket, with its number and its promises; `result` is the ticket's id. The same op_key twice makes one ticket."""
    profile = desks.profile(store)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=received_at, by=by)
        if earlier is not None:
            return Changed.of(("ticket", earlier["id"]), result=earlier["id"])
        opened = add_ticket(Act(session, profile, received_at, by), new)
        store.done(session, op_key=op_key, result={"id": opened.id})
        return Changed.of(("ticket", opened.id), ("customer", opened.customer_id), result=opened.id)


def add_ticket(act: Act, new: NewTicket) -> Ticket:
    """A new ticket's row with its first timeline entry and its promises, inside a transaction."""
    check_choices({name: getattr(new, name) for name in CHOICES})
    if not new.subject.strip():
        raise Refused(NO_SUBJECT, field="subject")
    subject = worded(new.subject, "subject", most=MOST_SUBJECT)
    if len(new.text) > MOST_TEXT:
        raise Refused(TOO_LONG, field="text", most=MOST_TEXT)
    if act.session.get(Customer, new.customer_id) is None:
        raise Refused(NO_CUSTOMER, field="customer_id")
    check_theirs(act.session, new.customer_id, contact_id=new.contact_id, site_id=new.site_id)
    check_team(act.session, new.team)
    ticks = fault_class.known(act.profile, new.kind, new.fault_ticks)
    added = Ticket(
        number=next_number(act.session), customer_id=new.customer_id, site_id=new.site_id, contact_id=new.contact_id,
        owner_id=new.owner_id, team=new.team, subject=subject, search="", kind=new.kind, cause=new.cause, fault_ticks=list(ticks),
        priority=fault_class.priority_of(act.profile, ticks, new.priority),
        work=new.work, channel=new.channel, level=new.level, callback=new.callback, received_at=act.at,
    )  # fmt: skip
    owner = act.session.get(Person, new.owner_id) if new.owner_id is not None else None
    if new.owner_id is not None and (owner is None or not owner.active):
        raise Refused(NO_PERSON, field="owner_id")
    check_owner(act, added, owner)
    act.session.add(added)
    act.session.flush()
    first = act.write(added, "received", text=new.text.strip(), data={"channel": new.channel})
    first.contact_id = new.contact_id
    if new.custom is not None:
        fill_in(act, added, new.custom)
    keep_search(act.session, added)
    recompute(act, added, cause="received")
    tell_of_new(act, added)
    return added


def check_choices(fields: dict[str, object]) -> None:
    """Refuse a word that is none of its field's choices."""
    for name, given in fields.items():
        if name in CHOICES and given not in CHOICES[name]:
            raise Refused(UNKNOWN, field=name, given=str(given), choices=", ".join(str(choice) for choice in CHOICES[name]))


def check_theirs(session: Session, customer_id: int, *, contact_id: int | None = None, site_id: int | None = None) -> None:
    """Refuse a contact or site of another customer."""
    for field, found in (
        ("contact_id", session.get(Contact, contact_id) if contact_id is not None else None),
        ("site_id", session.get(Site, site_id) if site_id is not None else None),
    ):
        if found is not None and found.customer_id != customer_id:
            raise Refused(NOT_THEIRS, field=field, name=found.name)


def next_number(session: Session) -> int:
    """The next ticket number, its counter locked until the transaction ends."""
    session.execute(text("INSERT INTO number_counter (series, next) VALUES (:series, 1) ON CONFLICT DO NOTHING"), {"series": SERIES})
    counter = session.get_one(NumberCounter, SERIES, with_for_update={"key_share": True}, populate_existing=True)
    highest = session.scalar(select(func.max(Ticket.number))) or FIRST_NUMBER - 1
    number = max(counter.next, highest + 1, FIRST_NUMBER)
    counter.next = number + 1
    return number


def ticket(store: Store, *, ticket_id: int) -> TicketView:
    """One ticket, whole; Refused when it is gone."""
    profile = desks.profile(store)
    with store.read() as session:
        found = session.get(Ticket, ticket_id)
        if found is None:
            raise Refused(GONE, field="ticket_id")
        return _view(session, profile, found)


def _view(session: Session, profile: Profile, found: Ticket) -> TicketView:
    customer, contact = found.customer, found.contact
    owner = session.get(Person, found.owner_id) if found.owner_id is not None else None
    held = entitlement(session, profile, found)
    promises = session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == found.id).order_by(TicketPromise.id)).all()
    why: tuple[Reason, ...] = () if promises else answer_of(profile, found, held, waits(session, found)).why
    return TicketView(
        id=found.id, number=found.number, version=found.version, subject=found.subject, customer_id=customer.id, customer=customer.name,
        site_id=found.site_id, contact_id=found.contact_id, contact=contact.name if contact else "",
        contact_email=contact.email if contact else "", authorised=bool(contact and contact.authorised), language=customer.language,
        contracts=tuple(sorted(held.kinds)), tier=found.tier, owner_id=found.owner_id, owner=owner.name if owner else "", team=found.team,
        kind=found.kind, priority=found.priority, cause=found.cause, work=found.work, channel=found.channel, level=found.level,
        management=found.management, status=found.status, received_at=found.received_at, planned_on=found.planned_on,
        estimate=found.estimate, estimated_hours=found.estimated_hours, told=found.told, paused_at=found.paused_at,
        held_reason=found.held_reason, release=found.release, due_kind=found.due_kind, due_aim=found.due_aim, due_latest=found.due_latest,
        promises=tuple(PromiseView(row.kind, row.aim, row.latest, row.kept_at, stored.from_json(row.why)) for row in _in_order(promises)),
        entries=_entries(session, found.id), why=why, product_version=found.product_version, closed_at=found.closed_at,
        bonds=bonds_of(session, found), custom=tuple(values_in(session, [found.id]).get(found.id, {}).items()),
    )  # fmt: skip


def _in_order(promises: Iterable[TicketPromise]) -> list[TicketPromise]:
    order = ("reply", "callback", "start", "resolve", "update")
    return sorted(promises, key=lambda row: order.index(row.kind))


def _entries(session: Session, ticket_id: int) -> tuple[EntryView, ...]:
    rows = session.execute(
        select(Entry, Person.name, Contact.name)
        .outerjoin(Person, Person.id == Entry.person_id)
        .outerjoin(Contact, Contact.id == Entry.contact_id)
        .where(Entry.ticket_id == ticket_id)
        .order_by(Entry.at, Entry.id)
    )
    files = by_entry(session, ticket_id)
    return tuple(
        _entry(entry, (contact or entry.data.get("from") if entry.kind == "received" else person) or "", files.get(entry.id, ()))
        for entry, person, contact in rows
    )


def _entry(entry: Entry, who: str, files: tuple[AttachmentView, ...]) -> EntryView:
    ours = entry.kind != "received"
    return EntryView(entry.id, entry.at, entry.kind, who, ours, entry.text, dict(entry.data), entry.call_id, files)


def mark_read(store: Store, *, ticket_id: int) -> Changed:
    """The ticket was opened by its owner: no longer bold."""
    with store.write() as session:
        found = session.get(Ticket, ticket_id)
        if found is None or not found.unread:
            return Changed.of()
        found.unread = False
    return Changed.of(("ticket", ticket_id))

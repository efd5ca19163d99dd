"""Estimates: written in lines priced by the rules, sent, answered by the customer; a revision leaves the earlier one on record."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Approval, Contact, Customer, Estimate, EstimateLine, Person, Ticket
from desk.rules.errors import Refused
from desk.rules.money import plain
from desk.rules.vocabulary import CHANNELS
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.ticket import reprice_held
from desk.services.estimate.pricing import price_lines
from desk.services.estimate.rewritten import refuse_rewritten
from desk.services.estimate.values import EstimateUse, EstimateView, LineView, NewLine, Priced
from desk.services.ordering import locked_with_customer, orderer
from desk.services.ticket.close import refuse_closed
from desk.services.ticket.estimates import await_answer
from desk.services.ticket.promises import recompute
from desk.services.ticket.record import GONE, TOO_LONG, Act
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

__all__ = [
    "EstimateUse", "EstimateView", "LineView", "NewLine", "Priced", "answer_estimate", "estimates_in", "estimates_of", "preview_estimate",
    "send_estimate", "write_estimate",
]  # fmt: skip

NO_ESTIMATE: Final = mark("This estimate is not there any more.")
PASSED: Final = mark("The estimate must hold until today or later.")
NOT_DRAFT: Final = mark("This estimate is sent already: write a new one in its place.")
NOT_SENT: Final = mark("Only an estimate that is out can be answered.")
EXPIRED: Final = mark("The estimate held until {day:date}: write a new one in its place.")
HOW: Final = mark("Say how the word was given.")
WHO: Final = mark("Choose who at the customer answered.")
HOLDS_AUTHORISATION: Final = "authorisation"
MOST_NOTE: Final = 4000
OUT: Final = ("sent", "approved")


def preview_estimate(store: Store, *, ticket_id: int, lines: Iterable[NewLine], now: datetime) -> Priced:
    """What lines would cost; nothing is written."""
    profile = desks.profile(store)
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None:
            raise Refused(GONE, field="ticket_id")
        return price_lines(session, profile, ticket, lines, now=now)


def write_estimate(
    store: Store, *, ticket_id: int, lines: Iterable[NewLine], valid_until: date, note: str, at: datetime, by: int,
    seen: tuple[EstimateView, ...] | None = None, how: str | None = None,
) -> Changed:  # fmt: skip
    """Write a ticket's estimate, or its next revision; a draft not sent yet is written over. `result` is the estimate's id.

    `seen` is the ticket's estimates as the person saw them: where somebody wrote, sent or answered one since, it is refused as Rewritten.
    `how` says that it goes out in the same stroke, and which way: nobody else's words can come between.
    """
    if how is not None:
        _check_how(how)
    profile = desks.profile(store)
    if valid_until < at.astimezone(profile.zone).date():
        raise Refused(PASSED, field="valid_until")
    if len(note) > MOST_NOTE:
        raise Refused(TOO_LONG, field="note", most=MOST_NOTE)
    with store.write() as session:
        act = Act(session, profile, at, by)
        found = act.locked(ticket_id) if how is None else locked_with_customer(act, ticket_id)
        refuse_closed(found)
        priced = price_lines(session, profile, found, lines, now=at)
        if seen is not None:
            refuse_rewritten(estimates_in(session, ticket_id)[:1], seen[:1], (priced, valid_until, note.strip()))
        row = session.scalar(select(Estimate).where(Estimate.ticket_id == ticket_id, Estimate.state == "draft"))
        if row is None:
            last = session.scalar(select(func.max(Estimate.revision)).where(Estimate.ticket_id == ticket_id)) or 0
            row = Estimate(ticket_id=ticket_id, revision=last + 1)
        row.language = session.get_one(Customer, found.customer_id).language
        row.currency, row.hours, row.net, row.vat_rate = priced.currency, priced.hours, priced.net, priced.vat_rate
        row.vat, row.gross, row.valid_until, row.note = priced.vat, priced.gross, valid_until, note.strip()
        row.made_at, row.made_by_id = at, by
        row.lines = [EstimateLine(position=place, **asdict(line)) for place, line in enumerate(priced.lines, start=1)]
        session.add(row)
        session.flush()
        charges = [] if how is None else _sent(act, row, found, how)
        return Changed.of(("ticket", ticket_id), ("estimate", row.id), *(("charge", number) for number in charges), result=row.id)


def send_estimate(store: Store, *, estimate_id: int, how: str, at: datetime, by: int) -> Changed:
    """The estimate is with the customer: the hours are told, the ticket waits for the answer, an earlier one is replaced."""
    _check_how(how)
    with store.write() as session:
        act, row, found = _locked(store, session, estimate_id, at, by)
        if row.state != "draft":
            raise Refused(NOT_DRAFT)
        if row.valid_until < act.day_of(at):
            raise Refused(PASSED, field="valid_until")
        charges = _sent(act, row, found, how)
        return Changed.of(("ticket", found.id), ("estimate", estimate_id), *(("charge", number) for number in charges))


def _sent(act: Act, row: Estimate, found: Ticket, how: str) -> list[int]:
    """A draft goes out, inside a transaction that holds the customer and the ticket; the charges priced anew."""
    for earlier in act.session.scalars(select(Estimate).where(Estimate.ticket_id == found.id, Estimate.state.in_(OUT))):
        earlier.state, earlier.replaced_at = "replaced", act.at
    row.state, row.sent_at, row.sent_by_id, row.sent_how = "sent", act.at, act.by, how
    told = {"revision": row.revision, "hours": plain(row.hours), "net": plain(row.net), "currency": row.currency, "how": how}
    return _stand(act, found, "sent", "estimate_sent", told, hours=row)


def answer_estimate(
    store: Store, *, estimate_id: int, approved: bool, contact_id: int | None, how: str, note: str, at: datetime, by: int
) -> Changed:
    """Record the customer's answer: who gave it, when, how. One approved frees the work; one declined asks for another, or for none."""
    _check_how(how)
    written = note.strip()
    if len(written) > MOST_NOTE:
        raise Refused(TOO_LONG, field="note", most=MOST_NOTE)
    with store.write() as session:
        act, row, found = _locked(store, session, estimate_id, at, by)
        if row.state != "sent":
            raise Refused(NOT_SENT)
        if approved and row.valid_until < act.day_of(at):
            raise Refused(EXPIRED, field="valid_until", day=row.valid_until)
        contact = _answerer(act, found, contact_id, written, approved=approved)
        row.state, row.answered_at, row.answered_by_id = "approved" if approved else "declined", at, by
        row.contact_id, row.answered_how, row.answer_note = contact_id, how, written
        if approved and _asks_authorised(act):
            session.add(Approval(ticket_id=found.id, contact_id=contact_id, said_at=at, how=how, note=written, at=at, person_id=by))
        told = {"revision": row.revision, "contact": contact.name if contact else "", "how": how, "note": written}
        code = "estimate_approved" if approved else "estimate_declined"
        charges = _stand(act, found, "approved" if approved else "none", code, told)
        return Changed.of(("ticket", found.id), ("estimate", estimate_id), *(("charge", number) for number in charges))


def _stand(act: Act, found: Ticket, state: str, code: str, told: dict[str, Any], *, hours: Estimate | None = None) -> list[int]:
    """Where the estimate stands now, on the ticket: its wait, its record, its promises, what it held."""
    before = {"estimate": found.estimate, "estimated_hours": found.estimated_hours, "told": found.told, "status": found.status}
    found.estimate = state
    if hours is not None:
        found.estimated_hours, found.told = hours.hours, True
    await_answer(act, found)
    fields = {name: (value, getattr(found, name)) for name, value in before.items() if value != getattr(found, name)}
    act.record(found, code, fields, estimate=told)
    recompute(act, found, cause="estimate")
    return reprice_held(act, found)


def _locked(store: Store, session: Session, estimate_id: int, at: datetime, by: int) -> tuple[Act, Estimate, Ticket]:
    """An estimate and its ticket, locked after the customer."""
    act = Act(session, desks.profile(store), at, by)
    ticket_id = session.scalar(select(Estimate.ticket_id).where(Estimate.id == estimate_id))
    if ticket_id is None:
        raise Refused(NO_ESTIMATE)
    found = locked_with_customer(act, ticket_id)
    query = select(Estimate).where(Estimate.id == estimate_id).with_for_update(of=Estimate)
    return act, session.scalars(query.execution_options(populate_existing=True)).one(), found


def _asks_authorised(act: Act) -> bool:
    return any(gate.hold == HOLDS_AUTHORISATION for gate in act.profile.charges.gates)


def _answerer(act: Act, found: Ticket, contact_id: int | None, note: str, *, approved: bool) -> Contact | None:
    """Who answered; where the profile asks for an authorised contact, an approval is theirs alone (or a manager's, with a note)."""
    if approved and _asks_authorised(act):
        return orderer(act, found, contact_id, note)
    contact = act.session.get(Contact, contact_id) if contact_id is not None else None
    if contact is None or contact.customer_id != found.customer_id:
        raise Refused(WHO, field="contact_id")
    return contact


def _check_how(how: str) -> None:
    if how not in CHANNELS:
        raise Refused(HOW, field="how")


def estimates_of(store: Store, *, ticket_id: int) -> tuple[EstimateView, ...]:
    """A ticket's estimates, the newest revision first."""
    with store.read() as session:
        return estimates_in(session, ticket_id)


def estimates_in(session: Session, ticket_id: int) -> tuple[EstimateView, ...]:
    """The same, inside a transaction."""
    rows = session.execute(
        select(Estimate, Person.name, Contact.name)
        .outerjoin(Person, Person.id == Estimate.made_by_id)
        .outerjoin(Contact, Contact.id == Estimate.contact_id)
        .where(Estimate.ticket_id == ticket_id)
        .order_by(Estimate.revision.desc())
    )
    return tuple(view_of(row, person or "", contact or "") for row, person, contact in rows)


def view_of(row: Estimate, person: str, contact: str) -> EstimateView:
    """An estimate as it is shown."""
    lines = tuple(
        LineView(line.text, line.work, line.hours, line.quantity, line.unit, line.unit_price, line.net, line.covered, line.agreed)
        for line in row.lines
    )
    priced = Priced(lines, row.hours, row.net, row.vat_rate, row.vat, row.gross, row.currency)
    return EstimateView(
        row.id, row.ticket_id, row.revision, row.state, row.language, row.valid_until, row.note, priced, row.made_at, person, row.sent_at,
        row.sent_how, row.answered_at, row.answered_how, row.answer_note, row.contact_id, contact,
    )  # fmt: skip

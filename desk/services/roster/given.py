"""The tickets of somebody away: what is due soon, given over one by one or all, given back or kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from desk.models import Absence, AbsenceTicket, Customer, Person, Ticket
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.changes import Changed
from desk.services.joined import Joined
from desk.services.managing import refuse_others
from desk.services.notices import SENIOR
from desk.services.roster.absences import GONE
from desk.services.roster.rows import away_until
from desk.services.seniority import asks_for_senior
from desk.services.ticket.course import take
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

SENIORS: Final = mark("Some of these tickets go to senior staff: choose who takes those.")
ALSO_AWAY: Final = mark("{name} is away too: choose somebody else.")
MOST: Final = 500


@dataclass(frozen=True, slots=True)
class AbsentTicket:
    """An open ticket of somebody away, or one taken over for them: what is due next, and whether that is before they are back."""

    id: int
    number: int
    subject: str
    customer: str
    priority: str
    status: str
    due_kind: str | None
    due_at: datetime | None
    breached: bool
    before_back: bool
    needs_senior: bool
    owner_id: int | None
    owner: str
    given: bool


def tickets_of_absent(store: Store, *, absence_id: int, by: int) -> tuple[AbsentTicket, ...]:
    """Their open tickets and those given over for the time away, the most urgent first."""
    profile = desks.profile(store)
    with store.read() as session:
        absence = _absence(session, absence_id, by)
        given = _given_ids(session, absence.id)
        names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
        rows = session.execute(
            select(Ticket, Customer.name)
            .join(Customer, Customer.id == Ticket.customer_id)
            .where(Ticket.is_open, or_(Ticket.owner_id == absence.person_id, Ticket.id.in_(given)))
            .order_by(Ticket.queue_place, Ticket.queue_at, Ticket.received_at, Ticket.id)
            .limit(MOST)
        )
        return tuple(
            AbsentTicket(
                row.id, row.number, row.subject, customer, row.priority, row.status, row.due_kind, due, row.breached,
                due is not None and (absence.ends_at is None or due < absence.ends_at), asks_for_senior(profile, row), row.owner_id,
                names.get(row.owner_id or 0, ""), row.id in given,
            )
            for row, customer in rows
            for due in (row.due_latest or row.due_aim,)
        )  # fmt: skip


def give_over(
    store: Store, *, absence_id: int, ticket_ids: tuple[int, ...], to_id: int, at: datetime, by: int, override: str = "",
) -> Changed:  # fmt: skip
    """Give some of their tickets to a colleague for the time away; the promises stay as they are."""
    with store.write() as session:
        absence = _absence(session, absence_id, by)
        return Changed.of(*_give(store, session, absence, ticket_ids, to_id, at=at, by=by, override=override))


def give_all(store: Store, *, absence_id: int, to_id: int, at: datetime, by: int, senior_id: int | None = None) -> Changed:
    """Give all of their open tickets over; those the profile keeps for senior staff go to one of them, who must then be named."""
    profile = desks.profile(store)
    with store.write() as session:
        absence = _absence(session, absence_id, by)
        found = session.scalars(select(Ticket).where(Ticket.is_open, Ticket.owner_id == absence.person_id).order_by(Ticket.id)).all()
        to = session.get(Person, to_id)
        kept = [] if to is not None and SENIOR in to.skills else [row.id for row in found if asks_for_senior(profile, row)]
        if kept and senior_id is None:
            raise Refused(SENIORS, field="senior_id")
        touched = _give(store, session, absence, [row.id for row in found if row.id not in kept], to_id, at=at, by=by)
        if kept and senior_id is not None:
            touched += _give(store, session, absence, kept, senior_id, at=at, by=by, field="senior_id")
        return Changed.of(*touched)


def give_back(store: Store, *, absence_id: int, at: datetime, by: int, ticket_ids: tuple[int, ...] | None = None) -> Changed:
    """Give back what was taken over (some, or all): what is closed, or went on to another, stays as it is. `result`: how many."""
    with store.write() as session:
        absence = _absence(session, absence_id, by)
        rows = _still_given(session, absence.id, ticket_ids)
        owned = {row.id: row for row in session.scalars(select(Ticket).where(Ticket.id.in_([each.ticket_id for each in rows])))}
        back = [each.ticket_id for each in rows if owned[each.ticket_id].is_open and owned[each.ticket_id].owner_id == each.to_id]
        if back:
            take(Joined(store, session), ticket_ids=tuple(back), owner_id=absence.person_id, at=at, by=by, override="")
        for each in rows:
            each.state, each.ended_at = "back" if each.ticket_id in back else "kept", at
        return Changed.of(*(("ticket", number) for number in back), ("absence", absence.id), result=len(back))


def keep_given(store: Store, *, absence_id: int, at: datetime, by: int, ticket_ids: tuple[int, ...] | None = None) -> Changed:
    """Leave what was taken over with the colleagues for good."""
    with store.write() as session:
        absence = _absence(session, absence_id, by)
        rows = _still_given(session, absence.id, ticket_ids)
        for each in rows:
            each.state, each.ended_at = "kept", at
        return Changed.of(("absence", absence.id), result=len(rows))


def _absence(session: Session, absence_id: int, by: int) -> Absence:
    row = session.get(Absence, absence_id)
    if row is None or row.removed_at is not None:
        raise Refused(GONE, field="absence_id")
    if row.person_id != by:
        refuse_others(session, by)
    return row


def _given_ids(session: Session, absence_id: int) -> set[int]:
    asked = select(AbsenceTicket.ticket_id).where(AbsenceTicket.absence_id == absence_id, AbsenceTicket.state == "given")
    return set(session.scalars(asked))


def _still_given(session: Session, absence_id: int, ticket_ids: tuple[int, ...] | None) -> list[AbsenceTicket]:
    asked = select(AbsenceTicket).where(AbsenceTicket.absence_id == absence_id, AbsenceTicket.state == "given")
    if ticket_ids is not None:
        asked = asked.where(AbsenceTicket.ticket_id.in_(ticket_ids))
    return list(session.scalars(asked.order_by(AbsenceTicket.ticket_id).with_for_update()))


def _give(
    store: Store, session: Session, absence: Absence, ticket_ids: Iterable[int], to_id: int, *, at: datetime, by: int, override: str = "",
    field: str = "to_id",
) -> list[tuple[str, int]]:  # fmt: skip
    ids = tuple(sorted(ticket_ids))
    if to_id in away_until(session, at):
        raise Refused(ALSO_AWAY, field=field, name=session.get_one(Person, to_id).name)
    given = {row.ticket_id: row for row in session.scalars(select(AbsenceTicket).where(AbsenceTicket.absence_id == absence.id))}
    theirs = or_(Ticket.owner_id == absence.person_id, Ticket.id.in_(given))
    wanted = session.scalars(select(Ticket.id).where(Ticket.id.in_(ids), Ticket.is_open, theirs).order_by(Ticket.id)).all()
    take(Joined(store, session), ticket_ids=tuple(wanted), owner_id=to_id, at=at, by=by, override=override)
    for number in wanted:
        row = given.get(number) or AbsenceTicket(absence_id=absence.id, ticket_id=number)
        row.to_id, row.at, row.by_id, row.state, row.ended_at = to_id, at, by, "given", None
        session.add(row)
    session.flush()
    return [("ticket", number) for number in wanted] + [("absence", absence.id)]

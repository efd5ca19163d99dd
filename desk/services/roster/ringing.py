"""Whom to ring while the desk is closed, in which order, and the record of who was rung and whether they were reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Call, Entry, Person, Tag, Ticket, TicketTag
from desk.rules.errors import Refused
from desk.rules.promise import Request
from desk.rules.promise import promise as promised
from desk.services import desks
from desk.services.call.clock import locked_call
from desk.services.changes import Changed
from desk.services.notices import for_management, tellers
from desk.services.roster.now import OnDuty, on_duty_in
from desk.services.roster.promised import promised_calendar
from desk.services.roster.record import NOT_HERE
from desk.services.roster.rows import away_until
from desk.services.ticket.record import Act, refuse_long

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.rules.calendar import Calendar
    from desk.services.store import Store

RUNG: Final = "rung"
MOST_NOTE: Final = 500


@dataclass(frozen=True, slots=True)
class Ring:
    """Somebody to ring: on duty until an instant, or (None) one of management where nobody is; `tried` when last rung in vain."""

    person_id: int
    name: str
    phone: str
    skill: str
    place: int
    until: datetime | None
    tried_at: datetime | None = None
    reached_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Rings:
    """Whether somebody is to be rung, why not, and whom in which order; `opens_at` is when the desk opens again."""

    wanted: bool
    opens_at: datetime | None = None
    people: tuple[Ring, ...] = ()
    nobody_on_duty: bool = False

    @property
    def next(self) -> Ring | None:
        """The first who was not rung in vain yet, after all were the one rung longest ago; nobody once one is reached."""
        if any(one.reached_at is not None for one in self.people):
            return None
        untried = next((one for one in self.people if one.tried_at is None), None)
        return untried or min(self.people, key=lambda one: one.tried_at or datetime.max.replace(tzinfo=UTC), default=None)

    @property
    def all_tried(self) -> bool:
        """Whether everybody was rung in vain."""
        return bool(self.people) and all(one.tried_at is not None for one in self.people)


NOBODY: Final = Rings(wanted=False)


def whom_to_ring(store: Store, *, at: datetime, ticket_id: int) -> Rings:
    """Whom to ring about a ticket: an open critical one, while its desk is closed and the profile knows a duty."""
    profile = desks.profile(store)
    with store.read() as session:
        ticket = session.get(Ticket, ticket_id)
        if ticket is None or not ticket.is_open or profile.promises.roster is None:
            return NOBODY
        answer = promised(profile, Request(received=at, kind=ticket.kind, priority=ticket.priority))
        calendar = profile.calendars[answer.calendar]
        if answer.priority != "critical" or calendar.is_open(at):
            return NOBODY
        asked = select(Tag.name).join(TicketTag, TicketTag.tag_id == Tag.id).where(TicketTag.ticket_id == ticket.id)
        skills = {word.casefold() for word in (*session.scalars(asked), ticket.team)}
        opens_at = calendar.next_opening(at) if calendar.terms.ever_opens() else None
        return _rings(session, at, opens_at, skills, _rung(session, ticket.id, calendar, at))


def whom_to_ring_now(store: Store, *, at: datetime, ticket_id: int | None = None, call_id: int | None = None) -> Rings:
    """Whom to ring about a call, and the ticket it is on, while every calendar is closed and somebody is, or should be, on duty."""
    profile = desks.profile(store)
    open_ones = [calendar for calendar in profile.calendars.values() if calendar.is_open(at)]
    if open_ones or profile.promises.roster is None:
        return NOBODY
    opens = [calendar.next_opening(at) for calendar in profile.calendars.values() if calendar.terms.ever_opens()]
    with store.read() as session:
        if not on_duty_in(session, at=at) and promised_calendar(session, profile, at) is None:
            return NOBODY
        rung = {} if call_id is None else _rung_on_call(session, call_id)
        rung |= {} if ticket_id is None else _rung(session, ticket_id, next(iter(profile.calendars.values())), at)
        return _rings(session, at, min(opens, default=None), set(), rung)


def record_ring_on_call(store: Store, *, call_id: int, person_id: int, reached: bool, at: datetime, by: int, op_key: str) -> Changed:
    """Write on a call without a ticket that a colleague was rung, and whether they were reached; of one with a ticket, on that."""
    with store.write() as session:
        call = locked_call(session, call_id)
        if call.ticket_id is None:
            if store.once(session, op_key=op_key, at=at, by=by) is not None:
                return Changed.of(("call", call_id))
            person = session.get(Person, person_id)
            if person is None:
                raise Refused(NOT_HERE, field="person_id")
            rung = {"person_id": person.id, "name": person.name, "phone": person.phone, "reached": reached}
            call.edits = [*call.edits, {"at": at.isoformat(), "by": by, "fields": {RUNG: [None, rung]}}]
            store.done(session, op_key=op_key, result={})
            return Changed.of(("call", call_id))
        ticket_id = call.ticket_id
    return record_ring(store, ticket_id=ticket_id, person_id=person_id, reached=reached, at=at, by=by, op_key=op_key)


def record_ring(
    store: Store, *, ticket_id: int, person_id: int, reached: bool, at: datetime, by: int, op_key: str, note: str = "",
) -> Changed:  # fmt: skip
    """Write on a ticket's timeline that a colleague was rung, and whether they were reached."""
    refuse_long(note, "note", most=MOST_NOTE)
    profile = desks.profile(store)
    with store.write() as session:
        if store.once(session, op_key=op_key, at=at, by=by) is not None:
            return Changed.of(("ticket", ticket_id))
        act = Act(session, profile, at, by)
        ticket = act.locked(ticket_id)
        person = session.get(Person, person_id)
        if person is None:
            raise Refused(NOT_HERE, field="person_id")
        act.record(ticket, RUNG, {}, person_id=person.id, name=person.name, phone=person.phone, reached=reached, note=note.strip())
        store.done(session, op_key=op_key, result={})
        return Changed.of(("ticket", ticket_id))


def _rings(
    session: Session, at: datetime, opens_at: datetime | None, skills: set[str], rung: dict[int, tuple[datetime, bool]],
) -> Rings:  # fmt: skip
    """Those on duty, one of the ticket's own skills first; after them management, for when nobody is on duty or reached."""
    duty = on_duty_in(session, at=at)
    rows = [_ring(one, rung) for one in sorted(duty, key=lambda one: (bool(one.skill) and one.skill.casefold() not in skills, one.place))]
    away, known = away_until(session, at), {row.person_id for row in rows}
    chiefs = [one for one in for_management(tellers(session)) if one.id not in known and one.id not in away]
    phones = {row.id: row.phone for row in session.execute(select(Person.id, Person.phone))}
    rows += [Ring(one.id, one.name, phones[one.id], "", 0, None, *_tried(rung, one.id)) for one in chiefs]
    return Rings(wanted=True, opens_at=opens_at, people=tuple(rows), nobody_on_duty=not duty)


def _ring(one: OnDuty, rung: dict[int, tuple[datetime, bool]]) -> Ring:
    return Ring(one.person_id, one.name, one.phone, one.skill, one.place, one.until, *_tried(rung, one.person_id))


def _tried(rung: dict[int, tuple[datetime, bool]], person_id: int) -> tuple[datetime | None, datetime | None]:
    at, reached = rung.get(person_id, (None, False))
    return (None, at) if reached else (at, None)


def _rung(session: Session, ticket_id: int, calendar: Calendar, at: datetime) -> dict[int, tuple[datetime, bool]]:
    """When each was rung last about a ticket since the desk closed, and whether they were reached."""
    rows = session.execute(select(Entry.at, Entry.data).where(Entry.ticket_id == ticket_id, Entry.kind == "change").order_by(Entry.id))
    rung = [(data["person_id"], when, data["reached"]) for when, data in rows if data.get("code") == RUNG]
    return {person: (when, reached) for person, when, reached in rung if not calendar.between(when, at)}


def _rung_on_call(session: Session, call_id: int) -> dict[int, tuple[datetime, bool]]:
    """When each was rung last about a call, and whether they were reached."""
    edits = session.scalar(select(Call.edits).where(Call.id == call_id)) or []
    rung = [(datetime.fromisoformat(edit["at"]), edit["fields"][RUNG][1]) for edit in edits if RUNG in edit["fields"]]
    return {one["person_id"]: (at, one["reached"]) for at, one in rung}

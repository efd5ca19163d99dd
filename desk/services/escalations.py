"""Tickets lifted by hand and let down again, with a note and who was told; the profile's own lifting tells its people once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Notice, Person, Ticket
from desk.rules.errors import Refused
from desk.services.notices import LEVEL, LOWERED, MANAGEMENT, ON_CALL, Teller, for_level, for_management, tell, tellers
from desk.services.roster.now import on_duty_in
from desk.services.ticket.record import TOO_LONG, Act, acted
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.changes import Changed
    from desk.services.store import Store

NOT_HERE: Final = mark("This person is not at the desk any more: choose another.")
HIGHEST, LOWEST = 3, 2
MOST: Final = 1000


@dataclass(frozen=True, slots=True)
class NextStep:
    """Where the next step leads (level 3, or management), and whom to tell: those the step is theirs first, then everybody."""

    level: int
    management: bool
    first: tuple[Teller, ...]
    others: tuple[Teller, ...]


def next_step(store: Store, *, ticket_ids: tuple[int, ...]) -> NextStep | None:
    """What lifting these tickets does, told by the first that can be lifted; None where all are with management."""
    with store.read() as session:
        rows = session.scalars(select(Ticket).where(Ticket.id.in_(ticket_ids), Ticket.is_open, ~Ticket.management).order_by(Ticket.id))
        found = next(iter(rows), None)
        if found is None:
            return None
        people = tellers(session)
        up = found.level < HIGHEST
        first = for_level(people, found.level + 1) if up else for_management(people)
        return NextStep(found.level + 1 if up else found.level, not up, first, tuple(one for one in people if one not in first))


def escalate(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int, note: str = "", told: tuple[int, ...] = ()) -> Changed:
    """Lift tickets one step (level 2, level 3, management), with a note and who was told, on the record."""
    written = _note(note)

    def lift(act: Act, found: Ticket) -> bool:
        if not found.is_open or found.management:
            return False
        names = _names(act, told)
        more = {"note": written, "told": names} if written or names else {}
        if found.level < HIGHEST:
            found.level += 1
            act.record(found, "escalated", {"level": (found.level - 1, found.level)}, **more)
            tell(act, found, LEVEL, told, note=written)
        else:
            found.management = True
            act.record(found, "escalated", {"management": (False, True)}, **more)
            tell(act, found, MANAGEMENT, told, note=written)
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=lift)


def lower(store: Store, *, ticket_ids: tuple[int, ...], at: datetime, by: int, note: str = "", told: tuple[int, ...] = ()) -> Changed:
    """Let tickets down one step: from management to their level, from level 3 to level 2."""
    written = _note(note)

    def let_down(act: Act, found: Ticket) -> bool:
        if not found.is_open or not (found.management or found.level > LOWEST):
            return False
        names = _names(act, told)
        more = {"note": written, "told": names} if written or names else {}
        if found.management:
            found.management = False
            act.record(found, "lowered", {"management": (True, False)}, **more)
        else:
            found.level -= 1
            act.record(found, "lowered", {"level": (found.level + 1, found.level)}, **more)
        tell(act, found, LOWERED, told, note=written)
        return True

    return acted(store, ticket_ids=ticket_ids, at=at, by=by, change=let_down)


def rose_already(session: Session, ticket: Ticket) -> bool:
    """Whether a ticket rose by the profile's rule before: it does so once, also where somebody let it down again."""
    rose = select(Notice.id).where(Notice.ticket_id == ticket.id, Notice.code == MANAGEMENT, Notice.by_rule).limit(1)
    return session.scalar(rose) is not None


def tell_management(act: Act, ticket: Ticket) -> tuple[str, ...]:
    """The profile lifted a ticket: management is told, and while the desk is closed who is on duty too. Their names come back.

    Where the roster names nobody, everybody who takes on-call duty is told.
    """
    people = tellers(act.session)
    told = list(for_management(people))
    if act.profile.promises.roster is not None and not _open(act, ticket):
        duty = {one.person_id for one in on_duty_in(act.session, at=act.at)}
        told += [one for one in people if (one.id in duty if duty else ON_CALL in one.skills) and one not in told]
    tell(act, ticket, MANAGEMENT, [one.id for one in told], by_rule=True)
    return tuple(one.name for one in told)


def _open(act: Act, ticket: Ticket) -> bool:
    """Whether any of the desk's calendars that escalations run on is open."""
    names = {row.calendar for row in act.profile.promises.escalations if not row.when.kinds or ticket.kind in row.when.kinds}
    return any(act.profile.calendars[name].is_open(act.at) for name in names or act.profile.calendars)


def _note(note: str) -> str:
    written = note.strip()
    if len(written) > MOST:
        raise Refused(TOO_LONG, field="note", most=MOST)
    return written


def _names(act: Act, told: tuple[int, ...]) -> list[str]:
    rows = {row.id: row for row in act.session.scalars(select(Person).where(Person.id.in_(told)))}
    if any(number not in rows or not rows[number].active for number in told):
        raise Refused(NOT_HERE, field="told")
    return [rows[number].name for number in dict.fromkeys(told)]

"""Who at the desk was told of something on a ticket: by hand, or because the profile says so; seen when they have looked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select, update

from desk.models import Notice, Person, Ticket
from desk.services.changes import Changed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store
    from desk.services.ticket.record import Act

NEW_REQUEST: Final = "new_request"
LEVEL, MANAGEMENT, LOWERED = "level", "management", "lowered"
SENIOR, ON_CALL, DEVELOPMENT = "senior", "on_call", "level_3"
SKILLS: Final = (SENIOR, ON_CALL, DEVELOPMENT)
MANAGERS: Final = ("manager", "administrator")
MOST: Final = 200


@dataclass(frozen=True, slots=True)
class NoticeView:
    """One person (empty: everyone) told of one thing on a ticket, by somebody or by the profile's rule."""

    id: int
    ticket_id: int
    number: int
    subject: str
    code: str
    at: datetime
    person_id: int | None
    person: str
    by: str
    by_rule: bool
    note: str
    seen_at: datetime | None


@dataclass(frozen=True, slots=True)
class Teller:
    """Somebody who may be told, with the skills that make them the one to tell."""

    id: int
    name: str
    role: str
    skills: tuple[str, ...]


def tell(act: Act, ticket: Ticket, code: str, people: Iterable[int | None], *, note: str = "", by_rule: bool = False) -> None:
    """Write who is told; nobody to tell is written too where the profile's rule acted, so that it acts once."""
    told = list(dict.fromkeys(people)) or ([None] if by_rule else [])
    act.session.add_all(
        Notice(ticket_id=ticket.id, code=code, at=act.at, person_id=person, by_id=act.by, by_rule=by_rule, note=note) for person in told
    )
    act.session.flush()


def tell_of_new(act: Act, ticket: Ticket) -> None:
    """A new request alerts where the profile says so: the owner, else everyone."""
    if NEW_REQUEST in act.profile.promises.alerts:
        tell(act, ticket, NEW_REQUEST, [ticket.owner_id], by_rule=True)


def tellers(session: Session) -> tuple[Teller, ...]:
    """The desk's people at work, by name."""
    rows = session.scalars(select(Person).where(Person.active).order_by(Person.name, Person.id))
    return tuple(Teller(row.id, row.name, row.role, tuple(row.skills)) for row in rows)


def for_management(people: Iterable[Teller]) -> tuple[Teller, ...]:
    """Who stands for management: the managers, else the administrators."""
    known = tuple(people)
    for role in MANAGERS:
        if found := tuple(person for person in known if person.role == role):
            return found
    return ()


def for_level(people: Iterable[Teller], level: int) -> tuple[Teller, ...]:
    """Who stands for a level: those with its skill, then the senior staff."""
    known = tuple(people)
    skilled = tuple(person for person in known if f"level_{level}" in person.skills)
    return skilled or tuple(person for person in known if SENIOR in person.skills)


def waiting_notices(store: Store, *, person_id: int) -> tuple[NoticeView, ...]:
    """What a person was told of and has not seen yet, their own and everyone's, the newest first."""
    with store.read() as session:
        mine = or_(Notice.person_id == person_id, Notice.person_id.is_(None))
        return _views(session, mine, Notice.seen_at.is_(None))


def notices_of(session: Session, ticket_id: int) -> tuple[NoticeView, ...]:
    """Who was told of what on a ticket, the newest first."""
    return _views(session, Notice.ticket_id == ticket_id)


def mark_seen(store: Store, *, notice_ids: tuple[int, ...], at: datetime) -> Changed:
    """They have looked."""
    with store.write() as session:
        seen = update(Notice).where(Notice.id.in_(notice_ids), Notice.seen_at.is_(None)).values(seen_at=at).returning(Notice.id)
        return Changed.of(*(("notice", number) for number in session.scalars(seen)))


def _views(session: Session, *where: object) -> tuple[NoticeView, ...]:
    names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    rows = session.execute(
        select(Notice, Ticket.number, Ticket.subject)
        .join(Ticket, Ticket.id == Notice.ticket_id)
        .where(*where)  # type: ignore[arg-type]
        .order_by(Notice.at.desc(), Notice.id.desc())
        .limit(MOST)
    )
    return tuple(
        NoticeView(
            row.id, row.ticket_id, number, subject, row.code, row.at, row.person_id, names.get(row.person_id or 0, ""),
            names.get(row.by_id or 0, ""), row.by_rule, row.note, row.seen_at,
        )
        for row, number, subject in rows
    )  # fmt: skip

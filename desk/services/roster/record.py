"""What every verb of the roster shares: who may, what is locked, whom a duty may be given to, the record of each change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import or_, select

from desk.models import Absence, DeskInfo, Duty, DutyChange, Person
from desk.rules.errors import Refused
from desk.services import desks
from desk.services.managing import refuse_others
from desk.services.notices import ON_CALL
from desk.services.roster.rows import aways_in
from desk.services.ticket.record import plain
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

GONE: Final = mark("This duty is not there any more.")
OVER: Final = mark("This duty is over: what was is left as it was.")
NOT_HERE: Final = mark("This person is not at the desk any more: choose another.")
LEFT: Final = mark("{name} is not at the desk any more: choose another.")
NOT_ON_CALL: Final = mark("{name} is not marked as taking on-call duty: mark it among the people in the settings, or choose another.")
NOT_SKILLED: Final = mark("{name} has not the skill {skill}: add it among the people in the settings, or choose another.")
TAKEN: Final = mark("{name} has this duty from {from:moment} to {to:moment} already: choose other hours, or change that duty first.")
TWICE: Final = mark("{name} would be first and second at once from {from:moment}: choose somebody else.")
AWAY: Final = mark("{name} is away from {from:moment}: choose somebody else.")
ALREADY: Final = mark("{name} is away at that time already: change that absence instead.")
CHANGED: Final = mark("This duty was changed meanwhile: look at it again.")


def may_manage(session: Session, by: int) -> None:
    """Refuse whoever does not plan the roster; the desk's row is locked, so that two who plan at once do not fill the same hours."""
    session.execute(select(DeskInfo.id).with_for_update()).all()
    refuse_others(session, by)


def locked(session: Session, duty_id: int, *, at: datetime, version: int | None = None) -> Duty:
    """A duty's row, kept from others; refused when it is gone, over, or another than the person saw."""
    asked = select(Duty).where(Duty.id == duty_id, Duty.removed_at.is_(None)).with_for_update()
    found = session.scalar(asked.execution_options(populate_existing=True))
    if found is None:
        raise Refused(GONE, field="duty_id")
    if version is not None and found.version != version:
        raise Refused(CHANGED, field="duty_id")
    if found.ends_at <= at:
        raise Refused(OVER, field="duty_id")
    return found


def able(session: Session, person_id: int, skill: str, *, field: str = "person_id") -> Person:
    """A person who may be on duty for a skill; anybody else is refused with what is missing."""
    person = session.get(Person, person_id)
    if person is None:
        raise Refused(NOT_HERE, field=field)
    if not person.active:
        raise Refused(LEFT, field=field, name=person.name)
    if ON_CALL not in person.skills:
        raise Refused(NOT_ON_CALL, field=field, name=person.name)
    if skill and skill.casefold() not in {str(word).casefold() for word in person.skills}:
        raise Refused(NOT_SKILLED, field=field, name=person.name, skill=skill)
    return person


def refuse_taken(session: Session, wanted: Duty, *, field: str = "starts_at") -> None:
    """Refuse two in one place for one skill at once, and one person in both places."""
    meets = select(Duty).where(
        Duty.removed_at.is_(None), Duty.skill == wanted.skill, Duty.starts_at < wanted.ends_at, Duty.ends_at > wanted.starts_at,
        Duty.id != (wanted.id or 0),
    )  # fmt: skip
    for other in session.scalars(meets.order_by(Duty.starts_at, Duty.id)):
        name = session.get_one(Person, other.person_id).name
        begins, ends = span_here(session, other.starts_at, other.ends_at)
        if other.place == wanted.place:
            raise Refused(TAKEN, field=field, name=name, **{"from": begins, "to": ends})
        if other.person_id == wanted.person_id:
            raise Refused(TWICE, field=field, name=name, **{"from": max(begins, wanted.starts_at.astimezone(begins.tzinfo))})


def refuse_away(session: Session, person: Person, start: datetime, end: datetime, *, field: str) -> None:
    """Refuse somebody who is away during a duty they would be given."""
    for away in aways_in(session, start, end):
        if away.person_id == person.id:
            raise Refused(AWAY, field=field, name=person.name, **{"from": span_here(session, max(away.starts_at, start), end)[0]})


def refuse_absent_twice(session: Session, row: Absence) -> None:
    """Refuse an absence of somebody who is away in its time already."""
    with session.no_autoflush:
        person = session.get(Person, row.person_id)
    if person is None:
        raise Refused(NOT_HERE, field="person_id")
    if is_absent_too(session, row, person.id):
        raise Refused(ALREADY, field="first", name=person.name)


def is_absent_too(session: Session, row: Absence, person_id: int) -> bool:
    """Whether a person has another absence in the time of this one."""
    with session.no_autoflush:
        asked = select(Absence.id).where(
            Absence.person_id == person_id, Absence.removed_at.is_(None), Absence.id != (row.id or 0),
            or_(Absence.ends_at.is_(None), Absence.ends_at > row.starts_at),
        )  # fmt: skip
        if row.ends_at is not None:
            asked = asked.where(Absence.starts_at < row.ends_at)
        return session.scalar(asked.limit(1)) is not None


def span_here(session: Session, start: datetime, end: datetime) -> tuple[datetime, datetime]:
    """Two instants in the desk's zone, as a sentence tells them."""
    zone = desks.profile_in(session).zone
    return start.astimezone(zone), end.astimezone(zone)


def note(session: Session, what: str, duty: Duty | None, *, at: datetime, by: int, **data: Any) -> None:
    """Write one line of the roster's record, with the duty as it was then."""
    session.flush()
    known = {} if duty is None else {
        "person": duty.person_id, "skill": duty.skill, "place": duty.place, "starts_at": duty.starts_at, "ends_at": duty.ends_at,
    }  # fmt: skip
    kept = {name: plain(value) for name, value in (known | data).items()}
    session.add(DutyChange(at=at, by_id=by, what=what, duty_id=None if duty is None else duty.id, data=kept))


def skill_word(skill: str) -> str:
    """A skill as it is kept: without blanks around it."""
    return " ".join(skill.split())[:60]

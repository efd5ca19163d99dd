"""Duties planned: by turns for weeks ahead, single shifts, and taken out again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Duty, DutyRotation
from desk.rules.errors import Refused
from desk.rules.roster import EVERY_SKILL, FIRST, PLACES
from desk.rules.roster_turns import Turn, Turns, turns
from desk.services import desks
from desk.services.changes import Changed
from desk.services.roster.record import able, locked, may_manage, note, refuse_away, refuse_taken, skill_word
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime, time

    from sqlalchemy.orm import Session

    from desk.services.store import Store

NO_ROTATION: Final = mark("These turns are not made any more.")
BACKWARD: Final = mark("The duty ends before it begins.")
NO_PLACE: Final = mark("Somebody on duty is rung first or second.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewTurns:
    """Duties by turns: whose, for what, from which local day on, changing when, how many turns are made now."""

    people: tuple[int, ...]
    first_day: date
    weekday: int
    at: time
    weeks: int = 1
    count: int
    skill: str = EVERY_SKILL
    place: int = FIRST


def make_turns(store: Store, *, new: NewTurns, at: datetime, by: int, op_key: str) -> Changed:
    """Make duties by turns, as a manager or administrator; hours that are taken already are refused. `result` is the rotation's id."""
    zone = desks.profile(store).zone
    rule = Turns(new.people, new.weekday, new.at, new.weeks)
    made = turns(rule, zone, first_day=new.first_day, count=new.count)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("duty", 0), result=earlier["id"])
        may_manage(session, by)
        row = DutyRotation(
            skill=skill_word(new.skill), place=_place(new.place), people=list(new.people), weekday=new.weekday, weeks=new.weeks,
            minute=new.at.hour * 60 + new.at.minute, made_until=made[-1].ends_at,
        )  # fmt: skip
        session.add(row)
        session.flush()
        touched = _add_turns(session, row, made, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": row.id})
        return Changed.of(*touched, result=row.id)


def more_turns(store: Store, *, rotation_id: int, count: int, at: datetime, by: int, op_key: str) -> Changed:
    """Make so many turns more where the ones made so far end, whose turn it is going on; each person by what they may do today."""
    zone = desks.profile(store).zone
    with store.write() as session:
        if store.once(session, op_key=op_key, at=at, by=by) is not None:
            return Changed.of(("duty", 0), result=rotation_id)
        may_manage(session, by)
        row = _rotation(session, rotation_id)
        local = row.made_until.astimezone(zone)
        rule = Turns(tuple(row.people), row.weekday, local.time().replace(hour=row.minute // 60, minute=row.minute % 60), row.weeks)
        made = turns(rule, zone, first_day=local.date(), count=count, whose=row.next_turn)
        row.made_until = made[-1].ends_at
        touched = _add_turns(session, row, made, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": row.id})
        return Changed.of(*touched, result=row.id)


def end_turns(store: Store, *, rotation_id: int, at: datetime, by: int) -> Changed:
    """Take out what of these turns has not begun; the one that runs goes on to its end, and no hours are asked for after it."""
    with store.write() as session:
        may_manage(session, by)
        row = _rotation(session, rotation_id)
        coming = list(session.scalars(select(Duty).where(Duty.rotation_id == row.id, Duty.starts_at > at, Duty.removed_at.is_(None))))
        for duty in coming:
            duty.removed_at = at
            duty.version += 1
        row.ended_at = at
        note(session, "ended", None, at=at, by=by, rotation=row.id, people=row.people, skill=row.skill, place=row.place, count=len(coming))
        return Changed.of(*(("duty", duty.id) for duty in coming), ("duty", 0), result=len(coming))


def add_shift(
    store: Store, *, person_id: int, starts_at: datetime, ends_at: datetime, at: datetime, by: int, op_key: str,
    skill: str = EVERY_SKILL, place: int = FIRST,
) -> Changed:  # fmt: skip
    """Put one person on duty for some hours, as a manager or administrator. `result` is the duty's id."""
    if ends_at <= starts_at:
        raise Refused(BACKWARD, field="ends_at")
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("duty", earlier["id"]), result=earlier["id"])
        may_manage(session, by)
        row = Duty(person_id=person_id, skill=skill_word(skill), place=_place(place), starts_at=starts_at, ends_at=ends_at)
        refuse_away(session, able(session, person_id, row.skill), starts_at, ends_at, field="person_id")
        refuse_taken(session, row)
        session.add(row)
        note(session, "shift", row, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": row.id})
        return Changed.of(("duty", row.id), result=row.id)


def remove_duty(store: Store, *, duty_id: int, at: datetime, by: int, version: int | None = None) -> Changed:
    """Take a duty out of the roster, as a manager or administrator; what of it has passed stays."""
    with store.write() as session:
        may_manage(session, by)
        row = locked(session, duty_id, at=at, version=version)
        note(session, "removed", row, at=at, by=by)
        row.version += 1
        if row.starts_at < at:
            row.ends_at = at
        else:
            row.removed_at = at
        return Changed.of(("duty", row.id), result=row.id)


def _rotation(session: Session, rotation_id: int) -> DutyRotation:
    row = session.get(DutyRotation, rotation_id, with_for_update=True)
    if row is None or row.ended_at is not None:
        raise Refused(NO_ROTATION, field="rotation_id")
    return row


def _add_turns(session: Session, row: DutyRotation, made: tuple[Turn, ...], *, at: datetime, by: int) -> list[tuple[str, int]]:
    """The duties of turns, in the rotation's name and on record; those that are over are left out. Somebody away keeps their turn."""
    for person_id in dict.fromkeys(row.people):
        able(session, person_id, row.skill, field="people")
    ids = []
    for turn in made:
        if turn.ends_at > at:
            duty = Duty(rotation_id=row.id, person_id=turn.person_id, skill=row.skill, place=row.place, starts_at=turn.starts_at,
                        ends_at=turn.ends_at)  # fmt: skip
            refuse_taken(session, duty, field="first_day")
            session.add(duty)
            session.flush()
            ids.append(duty.id)
    row.next_turn = (row.next_turn + len(made)) % len(row.people)
    note(session, "turns", None, at=at, by=by, rotation=row.id, people=row.people, skill=row.skill, place=row.place, count=len(ids),
         starts_at=made[0].starts_at, ends_at=made[-1].ends_at)  # fmt: skip
    return [("duty", number) for number in ids]


def _place(place: int) -> int:
    if place not in PLACES:
        raise Refused(NO_PLACE, field="place")
    return place

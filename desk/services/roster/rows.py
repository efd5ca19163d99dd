"""The roster's rows as the rules read them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from desk.models import Absence, Person
from desk.models import Duty as DutyRow
from desk.rules.roster import Away, Duty

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session


def duties_in(session: Session, start: datetime, end: datetime, *where: ColumnElement[bool]) -> tuple[Duty, ...]:
    """Every duty of somebody still at the desk that runs at some time between two instants, in order of time."""
    columns = DutyRow.id, DutyRow.person_id, DutyRow.starts_at, DutyRow.ends_at, DutyRow.skill, DutyRow.place
    asked = select(*columns).join(Person, Person.id == DutyRow.person_id).where(Person.active, DutyRow.removed_at.is_(None))
    asked = asked.where(DutyRow.ends_at > start, DutyRow.starts_at < end, *where)
    return tuple(Duty(*row) for row in session.execute(asked.order_by(DutyRow.starts_at, DutyRow.place, DutyRow.id)))


def aways_in(session: Session, start: datetime, end: datetime) -> tuple[Away, ...]:
    """Everybody away at some time between two instants, that of the end left out."""
    lasts = or_(Absence.ends_at.is_(None), Absence.ends_at > start)
    asked = select(Absence.person_id, Absence.starts_at, Absence.ends_at)
    return tuple(Away(*row) for row in session.execute(asked.where(Absence.removed_at.is_(None), lasts, Absence.starts_at < end)))


def away_until(session: Session, at: datetime) -> dict[int, datetime | None]:
    """Everybody away at an instant, by person, with the instant they are back (None: nobody knows)."""
    found: dict[int, datetime | None] = {}
    for row in aways_in(session, at, at + timedelta(microseconds=1)):
        known = found.get(row.person_id, row.ends_at)
        found[row.person_id] = None if known is None or row.ends_at is None else max(known, row.ends_at)
    return found

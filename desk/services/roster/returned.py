"""Duties that go back to somebody whose absence has become shorter, and the way back from that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import Absence, Duty, DutyChange
from desk.rules.errors import Refused
from desk.rules.roster_turns import shared
from desk.services.changes import Changed
from desk.services.managing import refuse_others
from desk.services.roster.hands import give
from desk.services.roster.record import note, refuse_absent_twice
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.roster_turns import Span
    from desk.services.store import Store

CHANGED: Final = mark("This absence was changed meanwhile: look at it again.")


@dataclass(frozen=True, slots=True)
class Back:
    """An absence as it stood before it became shorter, its version since, and the duties that went back: each with whose it was."""

    absence_id: int
    version: int
    starts_at: datetime
    ends_at: datetime | None
    duties: tuple[tuple[int, int, int], ...] = ()


def before(row: Absence) -> Back:
    """An absence as it stands, about to be changed."""
    return Back(row.id, row.version, row.starts_at, row.ends_at)


def return_duties(session: Session, row: Absence, stood: Back, *, at: datetime, by: int) -> Back:
    """What a colleague took over for a time in which the person is here after all is theirs again, where they may take it."""
    session.flush()
    asked = (
        select(DutyChange, Duty)
        .join(Duty, Duty.id == DutyChange.duty_id)
        .where(DutyChange.what == "covered", DutyChange.at >= row.at, Duty.removed_at.is_(None), Duty.ends_at > at)
        .order_by(DutyChange.id.desc())
        .with_for_update(of=Duty)
    )
    given: dict[int, tuple[int, int, int]] = {}
    for change, duty in session.execute(asked).all():
        meant = change.data.get("absence", row.id) == row.id and change.data["former"] == row.person_id
        if not meant or duty.id in given or duty.person_id != change.data["person"]:
            continue
        part = _freed(row, (max(duty.starts_at, at), duty.ends_at))
        cover = duty.person_id
        if part is not None and _returned(session, duty, row, part, at=at, by=by):
            given[duty.id] = (duty.id, duty.version, cover)
    return replace(stood, version=row.version, duties=tuple(given.values()))


def _freed(row: Absence, duty: Span) -> Span | None:
    """The part of a duty outside the absence: after its end, else before its beginning."""
    if row.removed_at is not None:
        return duty
    after = None if row.ends_at is None else shared(duty, (row.ends_at, None))
    return after or (shared(duty, (duty[0], row.starts_at)) if duty[0] < row.starts_at else None)


def _returned(session: Session, duty: Duty, row: Absence, part: Span, *, at: datetime, by: int) -> bool:
    try:
        with session.begin_nested():
            former = give(session, duty, row.person_id, at=at, by=by, part=part)
            note(session, "returned", duty, at=at, by=by, former=former, absence=row.id)
    except Refused:
        return False
    return True


def still_away(store: Store, *, back: Back, at: datetime, by: int) -> Changed:
    """The absence as it was before it became shorter, and the duties with whoever stood in again."""
    with store.write() as session:
        row = session.get(Absence, back.absence_id, with_for_update=True, populate_existing=True)
        if row is None or row.version != back.version:
            raise Refused(CHANGED, field="absence_id")
        if row.person_id != by:
            refuse_others(session, by, field="person_id")
        row.starts_at, row.ends_at, row.removed_at = back.starts_at, back.ends_at, None
        refuse_absent_twice(session, row)
        row.version += 1
        touched = []
        for number, version, cover in back.duties:
            duty = session.get(Duty, number, with_for_update=True, populate_existing=True)
            if duty is not None and duty.removed_at is None and duty.version == version and duty.ends_at > at:
                former = give(session, duty, cover, at=at, by=by)
                note(session, "covered", duty, at=at, by=by, former=former, absence=row.id)
                touched.append(("duty", duty.id))
        return Changed.of(("absence", row.id), *touched, result=row.id)

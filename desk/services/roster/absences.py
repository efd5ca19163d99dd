"""People away: sick, on holiday, otherwise; from day to day or half a day; who stands in; their duties go to whoever does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from desk.models import Absence, Duty, Person
from desk.rules.errors import Refused
from desk.rules.roster_absence import AwayDays, away_days, away_span
from desk.rules.roster_turns import shared
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import has_role, refuse_others
from desk.services.roster.hands import give
from desk.services.roster.record import NOT_HERE, is_absent_too, note, refuse_absent_twice
from desk.services.roster.returned import CHANGED, Back, before, return_duties
from desk.services.roster.rows import away_until
from desk.services.ticket.record import refuse_long
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.rules.roster_turns import Span
    from desk.services.store import Store

KINDS: Final = ("sick", "holiday", "other")
NO_KIND: Final = mark("An absence is sickness, a holiday, or something else.")
GONE: Final = mark("This absence is not there any more.")
OWN_COVER: Final = mark("Nobody stands in for themselves: choose somebody else.")
COVER_AWAY: Final = mark("{name} is away then too: choose somebody else.")
MOST_NOTE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAbsence:
    """Who is away, why, on which local days, and who stands in."""

    person_id: int
    kind: str
    days: AwayDays
    covered_by_id: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class AbsenceSaved:
    """The absence written, how many duties went to whoever stands in, and how many in its time nobody takes.

    `back` is the way back where it became shorter and duties went back to the person; `returned` is how many.
    """

    id: int
    handed_over: int
    left: int
    returned: int = 0
    back: Back | None = None


@dataclass(frozen=True, slots=True)
class AbsenceView:
    """One absence; `kind` and `note` are empty for those whom the reason is no business of."""

    id: int
    person_id: int
    name: str
    kind: str
    starts_at: datetime
    ends_at: datetime | None
    days: AwayDays
    covered_by_id: int | None
    covered_by: str
    note: str
    version: int


def save_absence(
    store: Store, *, absence_id: int | None, new: NewAbsence, at: datetime, by: int, op_key: str, version: int | None = None
) -> Changed:  # fmt: skip
    """Write that somebody is away, or change it: one's own, or anybody's as a manager. `result` is an AbsenceSaved.

    With the `version` it was read in, one that somebody changed meanwhile is refused.
    """
    profile = desks.profile(store)
    starts_at, ends_at = away_span(new.days, profile.zone)
    if new.kind not in KINDS:
        raise Refused(NO_KIND, field="kind")
    refuse_long(new.note, "note", most=MOST_NOTE)
    with store.write() as session:
        earlier = store.once(session, op_key=op_key, at=at, by=by)
        if earlier is not None:
            return Changed.of(("absence", earlier["id"]), result=AbsenceSaved(earlier["id"], earlier["handed"], earlier["left"]))
        row = Absence(at=at, by_id=by) if absence_id is None else _found(session, absence_id)
        _may(session, by, new.person_id, *(() if absence_id is None else (row.person_id,)))
        if absence_id is not None and version not in {None, row.version}:
            raise Refused(CHANGED, field="absence_id")
        stood = before(row) if absence_id is not None and row.person_id == new.person_id else None
        row.person_id, row.kind, row.starts_at, row.ends_at = new.person_id, new.kind, starts_at, ends_at
        row.covered_by_id, row.note = new.covered_by_id, new.note.strip()
        row.version = (row.version or 0) + 1
        _check(session, row)
        session.add(row)
        session.flush()
        note(session, "away", None, at=at, by=by, absence=row.id, person=row.person_id, starts_at=starts_at, ends_at=ends_at,
             cover=row.covered_by_id)  # fmt: skip
        back = None if stood is None else return_duties(session, row, stood, at=at, by=by)
        returned = [] if back is None else [number for number, _version, _cover in back.duties]
        touched, left = _hand_duties(session, row, at=at, by=by)
        store.done(session, op_key=op_key, result={"id": row.id, "handed": len(touched), "left": left})
        touched_ids = [("duty", number) for number in (*touched, *returned)]
        saved = AbsenceSaved(row.id, len(touched), left, len(returned), back if returned and not touched else None)
        return Changed.of(("absence", row.id), *touched_ids, result=saved)


def come_back(store: Store, *, absence_id: int, at: datetime, by: int) -> Changed:
    """Somebody is back, now; an absence that has not begun is taken out. Duties taken over are theirs again; tickets, once given back.

    `result` is an AbsenceSaved with the way back.
    """
    with store.write() as session:
        row = _found(session, absence_id)
        _may(session, by, row.person_id)
        if row.ends_at is not None and row.ends_at <= at:
            return Changed.of(result=AbsenceSaved(row.id, 0, 0))
        stood = before(row)
        if row.starts_at >= at:
            row.removed_at = at
        else:
            row.ends_at = at
        row.version += 1
        note(session, "back", None, at=at, by=by, absence=row.id, person=row.person_id, starts_at=row.starts_at)
        back = return_duties(session, row, stood, at=at, by=by)
        touched = [("duty", number) for number, _version, _cover in back.duties]
        return Changed.of(("absence", row.id), *touched, result=AbsenceSaved(row.id, 0, 0, len(touched), back))


def absences(store: Store, *, start: datetime, end: datetime, by: int) -> tuple[AbsenceView, ...]:
    """Who is away at some time between two instants; why, only to managers and to themselves."""
    with store.read() as session:
        lasts = or_(Absence.ends_at.is_(None), Absence.ends_at > start)
        return absences_in(session, Absence.removed_at.is_(None), lasts, Absence.starts_at < end, by=by)


def absences_in(session: Session, *where: object, by: int) -> tuple[AbsenceView, ...]:
    """The same, by any condition, inside a transaction."""
    zone, all_seen = desks.profile_in(session).zone, has_role(session, by)
    names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    rows = session.scalars(select(Absence).where(*where).order_by(Absence.starts_at, Absence.id))  # type: ignore[arg-type]
    return tuple(
        AbsenceView(
            row.id, row.person_id, names[row.person_id], row.kind if all_seen or row.person_id == by else "", row.starts_at, row.ends_at,
            away_days(row.starts_at, row.ends_at, zone), row.covered_by_id, names.get(row.covered_by_id or 0, ""),
            row.note if all_seen or row.person_id == by else "", row.version,
        )
        for row in rows
    )  # fmt: skip


def who_is_away(store: Store, *, at: datetime) -> dict[int, datetime | None]:
    """Everybody away at an instant, by person, with the instant they are back (None: nobody knows)."""
    with store.read() as session:
        return away_until(session, at)


def _found(session: Session, absence_id: int) -> Absence:
    row = session.get(Absence, absence_id, with_for_update=True, populate_existing=True)
    if row is None or row.removed_at is not None:
        raise Refused(GONE, field="absence_id")
    return row


def _may(session: Session, by: int, *people: int) -> None:
    if set(people) != {by}:
        refuse_others(session, by, field="person_id")


def _check(session: Session, row: Absence) -> None:
    """Refuse somebody unknown, somebody away already, and a stand-in who is away or the same."""
    refuse_absent_twice(session, row)
    if row.covered_by_id is None:
        return
    cover = session.get(Person, row.covered_by_id)
    if cover is None or not cover.active:
        raise Refused(NOT_HERE, field="covered_by_id")
    if cover.id == row.person_id:
        raise Refused(OWN_COVER, field="covered_by_id")
    if is_absent_too(session, row, cover.id):
        raise Refused(COVER_AWAY, field="covered_by_id", name=cover.name)


def _hand_duties(session: Session, row: Absence, *, at: datetime, by: int) -> tuple[list[int], int]:
    """The duties in the time away go to whoever stands in, where they may take them; the ids of those, and how many are left uncovered."""
    asked = select(Duty).where(
        Duty.person_id == row.person_id, Duty.removed_at.is_(None), Duty.ends_at > max(at, row.starts_at),
        *(() if row.ends_at is None else (Duty.starts_at < row.ends_at,)),
    )  # fmt: skip
    handed, left = [], 0
    for duty in session.scalars(asked.order_by(Duty.starts_at, Duty.id).with_for_update()).all():
        part = shared((max(duty.starts_at, at), duty.ends_at), (row.starts_at, row.ends_at))
        if part is None:
            continue
        given = None if row.covered_by_id is None else _handed(session, duty, row.covered_by_id, part, row.id, at=at, by=by)
        handed += [] if given is None else [given]
        left += given is None
    return handed, left


def _handed(session: Session, duty: Duty, to_id: int, part: Span, absence_id: int, *, at: datetime, by: int) -> int | None:
    """The duty as it was given over; None where it may not be, as for somebody without its skill."""
    try:
        with session.begin_nested():
            former = give(session, duty, to_id, at=at, by=by, part=part)
            note(session, "covered", duty, at=at, by=by, former=former, absence=absence_id)
    except Refused:
        return None
    return duty.id

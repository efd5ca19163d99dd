"""The roster as it is shown: duties, absences, hours nobody covers, offers, turns, and the record of what changed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import or_, select

from desk.models import Absence, Duty, DutyChange, DutyOffer, DutyRotation, Person
from desk.rules.roster import EVERY_SKILL, changes_after
from desk.rules.roster_cover import closed, uncovered
from desk.services import desks
from desk.services.notices import ON_CALL
from desk.services.roster.absences import absences_in
from desk.services.roster.now import AHEAD, on_duty_in
from desk.services.roster.promised import promised_calendar
from desk.services.roster.rows import aways_in, duties_in
from desk.services.roster.values import Able, DutyNow, DutyView, Gap, OfferView, RosterLine, RosterView, TurnsView

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.rules.calendar import Calendar
    from desk.rules.roster_turns import Span
    from desk.services.store import Store

WATCHED: Final = timedelta(days=28)
"""So far ahead are hours that nobody covers looked for, whatever part of the roster is shown."""
MOST_LINES: Final = 300


def roster(store: Store, *, start: datetime, end: datetime, now: datetime, by: int) -> RosterView:
    """The roster between two instants, with the gaps of the weeks ahead."""
    profile = desks.profile(store)
    with store.read() as session:
        people = {row.id: row for row in session.scalars(select(Person))}
        lasts = or_(Absence.ends_at.is_(None), Absence.ends_at > start)
        calendar = promised_calendar(session, profile, now)
        working = sorted((row for row in people.values() if row.active), key=lambda row: (row.name, row.id))
        shown = select(Duty).where(Duty.removed_at.is_(None), Duty.ends_at > start, Duty.starts_at < end)
        return RosterView(
            start, end,
            tuple(_duty(row, people) for row in session.scalars(shown.order_by(Duty.starts_at, Duty.place, Duty.id))),
            absences_in(session, Absence.removed_at.is_(None), lasts, Absence.starts_at < end, by=by),
            () if calendar is None else _gaps(session, calendar, now, max(end, now + WATCHED)),
            _offers(session, people, now), _turns(session, people),
            tuple(Able(row.id, row.name, tuple(row.skills)) for row in working if ON_CALL in row.skills),
            tuple((row.id, row.name) for row in working), calendar is not None,
        )  # fmt: skip


def duty_now(store: Store, *, now: datetime) -> DutyNow:
    """Who is on duty now, and the instant at which that must be looked at again."""
    profile = desks.profile(store)
    with store.read() as session:
        calendar = promised_calendar(session, profile, now)
        duties, aways = duties_in(session, now, now + AHEAD), aways_in(session, now, now + AHEAD)
        changes = [changes_after(duties, aways, now)]
        nobody: tuple[str, ...] = ()
        if calendar is not None and calendar.terms.ever_opens():
            closes = calendar.until(now)
            changes.append(closes or calendar.next_opening(now))
            nobody = tuple(gap.skill for gap in _gaps(session, calendar, now, now + timedelta(seconds=1)))
        known = [moment for moment in changes if moment is not None]
        return DutyNow(on_duty_in(session, at=now), min(known, default=None), nobody)


def history(store: Store, *, before: int | None = None, limit: int = 100) -> tuple[RosterLine, ...]:
    """The record of the roster, the newest first, from before a line of it."""
    asked = select(DutyChange).order_by(DutyChange.id.desc()).limit(min(limit, MOST_LINES))
    with store.read() as session:
        names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
        rows = session.scalars(asked if before is None else asked.where(DutyChange.id < before))
        return tuple(_line(row, names) for row in rows)


def _line(row: DutyChange, names: dict[int, str]) -> RosterLine:
    data: dict[str, Any] = row.data

    def who(name: str) -> str:
        return names.get(data.get(name) or 0, "")

    def when(name: str) -> datetime | None:
        return datetime.fromisoformat(data[name]).astimezone(UTC) if data.get(name) else None

    return RosterLine(
        row.id, row.at, names.get(row.by_id, ""), row.what, who("person"), who("former"), who("to") or who("cover"),
        tuple(names.get(number, "") for number in data.get("people", ())), data.get("skill", ""), data.get("place", 1),
        when("starts_at"), when("ends_at"), data.get("count", 0), data.get("text", ""),
    )  # fmt: skip


def _duty(row: Duty, people: dict[int, Person]) -> DutyView:
    person = people[row.person_id]
    return DutyView(
        row.id, row.person_id, person.name, person.short_name, row.skill, row.place, row.starts_at, row.ends_at, row.rotation_id,
        row.version,
    )  # fmt: skip


def _gaps(session: Session, calendar: Calendar, start: datetime, end: datetime) -> tuple[Gap, ...]:
    """The gaps of every skill that has turns; of any skill, where there are none."""
    needed = closed(calendar, start, end)
    skills = sorted(set(session.scalars(select(DutyRotation.skill).where(DutyRotation.ended_at.is_(None)).distinct()))) or [EVERY_SKILL]
    duties, aways = duties_in(session, start, end), aways_in(session, start, end)
    found: list[tuple[str, Span]] = [(skill, span) for skill in skills for span in uncovered(needed, duties, aways, skill=skill)]
    return tuple(Gap(skill, *span) for skill, span in sorted(found, key=lambda one: (one[1], one[0])))


def _offers(session: Session, people: dict[int, Person], now: datetime) -> tuple[OfferView, ...]:
    """What is on offer and not over; by the time."""
    rows = session.scalars(select(DutyOffer).where(DutyOffer.state == "open").order_by(DutyOffer.id)).all()
    wanted = {number for row in rows for number in (row.duty_id, row.return_id) if number is not None}
    duties = {
        row.id: row for row in session.scalars(select(Duty).where(Duty.id.in_(wanted), Duty.removed_at.is_(None), Duty.ends_at > now))
    }
    return tuple(
        OfferView(
            row.id, _duty(duties[row.duty_id], people), _duty(duties[row.return_id], people) if row.return_id in duties else None,
            row.to_id, people[row.to_id].name if row.to_id is not None else "", row.note,
        )
        for row in rows
        if row.duty_id in duties and (row.return_id is None or row.return_id in duties)
    )  # fmt: skip


def _turns(session: Session, people: dict[int, Person]) -> tuple[TurnsView, ...]:
    rows = session.scalars(select(DutyRotation).where(DutyRotation.ended_at.is_(None)).order_by(DutyRotation.skill, DutyRotation.id))
    return tuple(
        TurnsView(
            row.id, row.skill, row.place, tuple(people[number].name for number in row.people), row.weekday, row.minute, row.weeks,
            row.made_until, people[row.people[row.next_turn]].name,
        )
        for row in rows
    )  # fmt: skip

"""The roster outside the window: one's own duties for one's calendar, and a month of it on paper."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.documents.calendar import CalendarEvent, calendar_bytes
from desk.documents.duty_values import DutyLine, DutyPaper
from desk.models import DeskInfo, Duty, DutyChange, Person
from desk.rules.roster import SECOND
from desk.services import desks
from desk.services.parties import party_of, seller_of
from desk.services.roster.reads import roster
from desk.words import mark, speaker

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from sqlalchemy.orm import Session

    from desk.services.roster.values import RosterView
    from desk.services.store import Store
    from desk.words import Words

KEPT: Final = timedelta(days=31)
"""So far back a calendar file reaches: a duty that was taken away is taken out of a calendar that has it."""
TITLE, SECOND_TITLE = mark("On duty at {desk}"), mark("Second on duty at {desk}")


def own_duties(store: Store, *, person_id: int, now: datetime, language: str) -> bytes:
    """One's duties as an iCalendar file: a newer file replaces each in a calendar, and takes out what is one's own no more."""
    zone, words = desks.profile(store).zone, speaker(language)
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        asked = select(Duty).where(Duty.person_id == person_id, Duty.ends_at > now - KEPT).order_by(Duty.starts_at, Duty.id)
        made = desk.created_at.astimezone(UTC)
        lost = select(Duty).where(Duty.id.in_(_given_away(session, person_id, now)), Duty.person_id != person_id).order_by(Duty.id)
        events = [_event(row, person_id, desk, made, zone, words) for row in (*session.scalars(asked), *session.scalars(lost))]
        return calendar_bytes(events, now=now, language=language)


def _given_away(session: Session, person_id: int, now: datetime) -> set[int]:
    """The duties that passed from a person to another lately."""
    asked = select(DutyChange.duty_id, DutyChange.data).where(DutyChange.at > now - KEPT, DutyChange.duty_id.is_not(None))
    return {duty_id for duty_id, data in session.execute(asked) if duty_id is not None and data.get("former") == person_id}


def _event(row: Duty, person_id: int, desk: DeskInfo, made: datetime, zone: ZoneInfo, words: Words) -> CalendarEvent:
    title = words.say(SECOND_TITLE if row.place == SECOND else TITLE, desk=desk.name)
    return CalendarEvent(
        uid=f"duty-{row.id}-{person_id}-{made:%Y%m%dT%H%M%SZ}@quarterdesk",
        sequence=row.version - 1,
        starts=row.starts_at.astimezone(zone),
        ends=row.ends_at.astimezone(zone),
        title=f"{title} ({row.skill})" if row.skill else title,
        organizer=desk.name,
        organizer_email=desk.email,
        cancelled=row.removed_at is not None or row.person_id != person_id,
    )


def duty_list(store: Store, *, month: date, language: str, now: datetime, by: int) -> bytes:
    """A local month of the roster as PDF; why somebody is away does not stand on it."""
    from desk.documents.printed import duty_list_pdf

    zone = desks.profile(store).zone
    first = datetime.combine(month.replace(day=1), time(), zone)
    following = datetime.combine((month.replace(day=1) + timedelta(days=32)).replace(day=1), time(), zone)
    view = roster(store, start=first.astimezone(UTC), end=following.astimezone(UTC), now=now, by=by)
    with store.read() as session:
        desk = session.scalars(select(DeskInfo)).one()
        phones = {row.id: row.phone for row in session.execute(select(Person.id, Person.phone))}
    paper = DutyPaper(
        language=language, seller=party_of(seller_of(desk), abroad_of=desk.country, language=language), month=first,
        printed=now.astimezone(zone), logo=desk.logo, colour=desk.colour, **_lines(view, zone, phones, speaker(language)),
    )  # fmt: skip
    return duty_list_pdf(paper)


def _lines(view: RosterView, zone: ZoneInfo, phones: dict[int, str], words: Words) -> dict[str, tuple[DutyLine, ...]]:
    def line(starts: datetime, ends: datetime | None, who: str, *beside: str) -> DutyLine:
        return DutyLine(starts.astimezone(zone), None if ends is None else ends.astimezone(zone), who, " · ".join(filter(None, beside)))

    second = words.tr(mark("second"))
    return {
        "duties": tuple(
            line(row.starts_at, row.ends_at, row.name, second if row.place == SECOND else "", row.skill, phones[row.person_id])
            for row in view.duties
        ),
        "gaps": tuple(
            line(row.starts_at, row.ends_at, words.tr(mark("Nobody")), row.skill)
            for row in view.gaps
            if row.starts_at < view.end and row.ends_at > view.start
        ),
        "absences": tuple(
            line(row.starts_at, row.ends_at, row.name, words.say("{name} stands in", name=row.covered_by) if row.covered_by else "")
            for row in view.absences
        ),
    }  # fmt: skip

"""What else alerts: holds released, whom to tell of a place, weeks reported, notices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Alert, Booking, Call, Charge, Course, CourseSession, CourseTelling, Customer, Notice, Person, Site, Ticket
from desk.models.reports import WeekReport
from desk.rules.alerts import KEPT, NOTICE, RELEASED, REPORT, TELL, Fact
from desk.rules.why import Reason
from desk.services import notices
from desk.services.course.tellings import LAPSED, OFFERED, still_matters

if TYPE_CHECKING:
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

CODES: Final = (notices.LEVEL, notices.MANAGEMENT, notices.LOWERED)


def from_trade(session: Session, zone: ZoneInfo, *, since: datetime, now: datetime, me: int) -> tuple[Fact, ...]:
    """What is looked at each time: everybody's holds and tellings, and the notices of this person."""
    first = max(since, now - KEPT)
    every = (*_released(session, zone, first), *_to_tell(session, zone, first), *_reports(session, zone, first))
    return (*every, *_notices(session, zone, first, me))


def _unwritten(kind: str, about: Any) -> ColumnElement[bool]:
    return ~select(Alert.id).where(Alert.kind == kind, Alert.about_id == about).exists()


def _released(session: Session, zone: ZoneInfo, first: datetime) -> list[Fact]:
    same = select(Alert.id).where(Alert.kind == RELEASED, Alert.about_id == Charge.id, Alert.at == Charge.released_at)
    rows = session.execute(
        select(Charge, Call.person_id, Ticket.owner_id, Customer.name, Person.name)
        .join(Customer, Customer.id == Charge.customer_id)
        .outerjoin(Call, Call.id == Charge.call_id)
        .outerjoin(Ticket, Ticket.id == Charge.ticket_id)
        .outerjoin(Person, Person.id == Charge.released_by_id)
        .where(Charge.released_at.is_not(None), Charge.released_at > first, ~same.exists())
    )
    found = []
    for charge, caller, owner, customer, who in rows:
        at, reason = charge.released_at, charge.release_reason
        assert at is not None, "the query asks for it"
        why = (
            Reason.of("alert.released", customer=customer),
            Reason.of("alert.released_by", who=who or "", at=at.astimezone(zone), reason=reason),
        )
        thing = ("ticket", charge.ticket_id) if charge.ticket_id is not None else ("customer", charge.customer_id)
        mine, because = (owner, "yours") if owner is not None else (caller, "call")
        if mine is not None:
            found.append(
                Fact(
                    RELEASED, charge.id, at, part=str(int(at.timestamp())), owner_id=mine, because=because, by_id=charge.released_by_id,
                    thing=thing[0], thing_id=thing[1], why=why,
                )
            )  # fmt: skip
    return found


def _to_tell(session: Session, zone: ZoneInfo, first: datetime) -> list[Fact]:
    rows = session.execute(
        select(CourseTelling, CourseSession.trainer_id, Course.name, Site.name)
        .join(Booking, Booking.id == CourseTelling.booking_id)
        .join(Site, Site.id == Booking.site_id)
        .join(CourseSession, CourseSession.id == CourseTelling.session_id)
        .join(Course, Course.id == CourseSession.course_id)
        .where(CourseTelling.told_at.is_(None), CourseTelling.what.in_((OFFERED, LAPSED)), CourseTelling.made_at > first)
        .where(still_matters(), _unwritten(TELL, CourseTelling.id))
    )
    found = []
    for row, trainer, course, site in rows:
        at, until = row.made_at.astimezone(zone), row.before.astimezone(zone)
        step = Reason.of("alert.offered", at=at, until=until) if row.what == OFFERED else Reason.of("alert.lapsed", at=until)
        why = (Reason.of("alert.to_tell", site=site, course=course), step)
        found.append(
            Fact(TELL, row.id, row.made_at, owner_id=trainer, because="trainer", thing="telling", thing_id=row.session_id, why=why)
        )
    return found


def _reports(session: Session, zone: ZoneInfo, first: datetime) -> list[Fact]:
    asked = select(WeekReport.id, WeekReport.first_day, WeekReport.last_day, WeekReport.made_at)
    return [
        Fact(
            REPORT, key, made_at, thing="report", thing_id=begins.toordinal(),
            why=(Reason.of("alert.report", day=last), Reason.of("alert.report_made", at=made_at.astimezone(zone))),
        )
        for key, begins, last, made_at in session.execute(asked.where(WeekReport.made_at > first, _unwritten(REPORT, WeekReport.id)))
    ]  # fmt: skip


def _notices(session: Session, zone: ZoneInfo, first: datetime, me: int) -> list[Fact]:
    rows = session.execute(
        select(Notice, Ticket.number, Ticket.subject, Ticket.priority, Person.name)
        .join(Ticket, Ticket.id == Notice.ticket_id)
        .outerjoin(Person, Person.id == Notice.by_id)
        .where(Notice.person_id == me, Notice.seen_at.is_(None), Notice.code.in_(CODES), Notice.at > first, _unwritten(NOTICE, Notice.id))
    )
    found = []
    for row, number, subject, priority, who in rows:
        at = row.at.astimezone(zone)
        told = Reason.of("alert.told_by_rule", at=at) if row.by_rule else Reason.of("alert.told_by", who=who or "", at=at)
        more = (Reason.of("alert.note", note=row.note),) if row.note else ()
        why = (Reason.of(f"alert.notice.{row.code}", number=str(number), subject=subject), told, *more)
        found.append(
            Fact(
                NOTICE, row.id, row.at, owner_id=me, because="told", by_id=row.by_id, critical=priority == "critical",
                thing_id=row.ticket_id, why=why,
            )
        )  # fmt: skip
    return found

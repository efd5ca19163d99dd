"""The report's other sections: operations as recorded, breaches of security, courses held, packs about to run out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, case, func, or_, select

from desk.documents.report_values import Breach, MaintenanceRow, Operations, OutageRow, Pack, ReleaseRow, Session
from desk.models import (
    Attendee,
    Booking,
    Course,
    CourseSession,
    Maintenance,
    Outage,
    Person,
    Release,
    ReleaseStep,
    SecurityBreach,
)
from desk.rules.report import stood_still, uptime
from desk.services.operations.waiting import waiting_counts
from desk.services.pack_meters import pack_meters

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session as Database

    from desk.services.report.span import Span
    from desk.services.store import Store


def outage_in(span: Span) -> ColumnElement[bool]:
    """Outages of which some part falls into the period."""
    lasts = or_(Outage.ends_at.is_(None), Outage.ends_at > span.begin)
    return and_(Outage.removed_at.is_(None), Outage.starts_at < span.at, lasts)


def maintenance_in(span: Span) -> ColumnElement[bool]:
    """Maintenance that began in the period or reached into it."""
    return and_(Maintenance.removed_at.is_(None), Maintenance.starts_at < span.end, Maintenance.ends_at > span.begin)


def breach_in(span: Span) -> ColumnElement[bool]:
    """Breaches found in the period, and those that lasted into it."""
    lasts = or_(SecurityBreach.ends_at.is_(None), SecurityBreach.ends_at >= span.begin, SecurityBreach.found_at >= span.begin)
    return and_(SecurityBreach.removed_at.is_(None), SecurityBreach.found_at < span.end, SecurityBreach.found_at <= span.at, lasts)


def session_in(span: Span) -> ColumnElement[bool]:
    """Course sessions held in the period."""
    return and_(span.holds(CourseSession.starts_at), CourseSession.status != "cancelled")


def operations(session: Database, span: Span) -> Operations:
    """What stood still, what was maintained, what was released."""
    outages = tuple(
        OutageRow(row.id, row.starts_at, row.ends_at, row.what, row.affected, row.stopped)
        for row in session.scalars(select(Outage).where(outage_in(span)).order_by(Outage.starts_at, Outage.id))
    )
    names = {row.id: row.name for row in session.execute(select(Person.id, Person.name))}
    work = tuple(
        MaintenanceRow(
            row.id, row.starts_at, row.ends_at, row.what, row.affected, row.downtime, tuple(str(one["code"]) for one in row.broke),
            row.override_reason, names.get(row.override_by_id or 0, ""),
        )
        for row in session.scalars(select(Maintenance).where(maintenance_in(span)).order_by(Maintenance.starts_at, Maintenance.id))
    )  # fmt: skip
    down = stood_still([(row.starts_at, row.ends_at) for row in outages if row.stopped], span.begin, span.at)
    return Operations(outages, down, uptime(down, span.begin, span.at), work, _releases(session, span))


def _releases(session: Database, span: Span) -> tuple[ReleaseRow, ...]:
    """Releases with a step in the period, and the next one."""
    steps = select(ReleaseStep.release_id, ReleaseStep.what, ReleaseStep.day_before).where(span.holds(ReleaseStep.at))
    moved: dict[int, date] = {}
    touched: set[int] = set()
    for release_id, what, before in session.execute(steps.order_by(ReleaseStep.at, ReleaseStep.id)):
        touched.add(release_id)
        if what == "moved" and before is not None:
            moved.setdefault(release_id, before)
    coming = session.scalar(select(Release.id).where(Release.state == "planned").order_by(Release.planned_on, Release.id).limit(1))
    wanted = touched | ({coming} if coming is not None else set())
    rows = session.scalars(select(Release).where(Release.id.in_(wanted)).order_by(Release.planned_on, Release.id)).all()
    waiting = waiting_counts(session) if rows else {}
    return tuple(
        ReleaseRow(row.id, row.name, row.planned_on, row.state, row.shipped_at, moved.get(row.id), waiting.get(row.id, 0)) for row in rows
    )


def breaches(session: Database, span: Span) -> tuple[Breach, ...]:
    """Breaches of security; who asks must be one who may read them."""
    rows = session.scalars(select(SecurityBreach).where(breach_in(span)).order_by(SecurityBreach.found_at, SecurityBreach.id))
    return tuple(
        Breach(row.id, row.found_at, row.ends_at, row.what, row.affected, row.measures, row.told_at, row.customers_told) for row in rows
    )


def sessions(session: Database, span: Span) -> tuple[Session, ...]:
    """The course sessions held, with their places and who came."""
    booked = and_(Booking.session_id == CourseSession.id, Booking.status == "booked")
    ticks = [func.sum(case((tick, 1), else_=0)) for tick in (Attendee.attended.is_(True), Attendee.attended.is_(False))]
    own = (CourseSession.id, Course.name, CourseSession.starts_at, CourseSession.capacity, CourseSession.booked)
    rows = session.execute(
        select(*own, *ticks, func.count(Attendee.id))
        .join(Course, Course.id == CourseSession.course_id)
        .outerjoin(Booking, booked)
        .outerjoin(Attendee, Attendee.booking_id == Booking.id)
        .where(session_in(span))
        .group_by(*own)
        .order_by(CourseSession.starts_at, CourseSession.id)
    )
    return tuple(
        Session(number, name, starts_at, capacity, taken, int(came or 0), int(absent or 0), everybody - int(came or 0) - int(absent or 0))
        for number, name, starts_at, capacity, taken, came, absent, everybody in rows
    )


def packs(store: Store, span: Span) -> tuple[Pack, ...]:
    """The phone packs of which little or nothing was left on the period's last day, for its month or by the pace so far."""
    last = span.at if span.at < span.end else span.end - timedelta(microseconds=1)
    return tuple(
        Pack(row.customer_id, row.customer, row.month_left, row.month_most, row.year_left, row.year_most, row.runs_out)
        for row in pack_meters(store, now=last)
        if row.state != "fine"
    )

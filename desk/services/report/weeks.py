"""Weeks frozen: made once when a week has closed, by whichever desk comes first; read again as they were."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from desk.documents.report_values import Breach, Report
from desk.models import DeskInfo, WeekReport, WeekReportWhole
from desk.rules.errors import Refused, Trouble
from desk.rules.report import Period, weeks_to_report
from desk.services import desks
from desk.services.changes import Changed
from desk.services.managing import has_role
from desk.services.report.behind import keys_of
from desk.services.report.frozen import digest, from_json, to_json
from desk.services.report.gather import gather
from desk.services.report.paper import report_pdf
from desk.services.report.span import Span
from desk.words import mark

if TYPE_CHECKING:
    from datetime import date, datetime

    from desk.services.store import Store

GONE: Final = mark("This week was not reported.")
ALTERED: Final = mark("The report of the week from {day:date} was altered outside the program: its digest does not fit.")


@dataclass(frozen=True, slots=True)
class WeekRow:
    """A week reported."""

    id: int
    first: date
    last: date
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Week:
    """A week as it was frozen: its figures and its paper, with breaches of security where the reader may see them."""

    row: WeekRow
    report: Report
    pdf: bytes
    sha256: str


def close_weeks(store: Store, *, now: datetime, by: int | None) -> Changed:
    """Freeze every week that has closed and is not reported yet, the oldest first; and managers' copies where `by` is one."""
    profile = desks.profile(store)
    today = now.astimezone(profile.zone).date()
    with store.read() as session:
        newest = session.scalar(select(func.max(WeekReport.first_day)))
        begun = session.scalars(select(DeskInfo.created_at)).one().astimezone(profile.zone).date()
    # A desk has nothing to report of weeks before its own.
    wanted = [week for week in weeks_to_report(newest, today) if week.last >= begun]
    made = [number for week in wanted if (number := _freeze(store, week, now)) is not None]
    whole = add_managers_copies(store, now=now, by=by)
    return Changed.of(*(("week_report", number) for number in dict.fromkeys([*made, *whole])))


def _freeze(store: Store, week: Period, now: datetime) -> int | None:
    """One week: read and set outside of any transaction, then written; None where another desk was first."""
    report = gather(store, period=week, now=now, by=None)
    with store.read() as session:
        figures = {**to_json(report), "behind": keys_of(session, Span.of(week, desks.profile(store), now).as_of_then(session))}
        language = session.scalars(select(DeskInfo.language)).one()
    pdf = report_pdf(store, report=report, language=language)
    with store.write() as session:
        if store.once(session, op_key=f"week-report:{week.first.isoformat()}", at=now, by=None) is not None:
            return None
        row = WeekReport(
            first_day=week.first, last_day=week.last, made_at=now, language=language, figures=figures, figures_sha256=digest(figures),
            pdf=pdf, pdf_sha256=sha256(pdf).hexdigest(),
        )  # fmt: skip
        session.add(row)
        session.flush()
        return row.id


def add_managers_copies(store: Store, *, now: datetime, by: int | None) -> tuple[int, ...]:
    """Freeze the breaches of security of weeks whose managers' copy is not made yet; only somebody who may read them can."""
    with store.read() as session:
        if not has_role(session, by):
            return ()
        copied = select(WeekReportWhole.week_id).where(WeekReportWhole.week_id == WeekReport.id).exists()
        waiting = list(session.scalars(select(WeekReport.id).where(~copied).order_by(WeekReport.first_day)))
    return tuple(number for number in waiting if _copy(store, number, now, by))


def _copy(store: Store, week_id: int, now: datetime, by: int | None) -> bool:
    with store.read() as session:
        row = session.get_one(WeekReport, week_id)
        report, language = from_json(Report, row.figures), row.language
    found = gather(store, period=Period(report.first, report.last), now=now, by=by).breaches or ()
    pdf = report_pdf(store, report=replace(report, breaches=found), language=language)
    kept = to_json(found)
    with store.write() as session:
        if store.once(session, op_key=f"week-report-whole:{report.first.isoformat()}", at=now, by=by) is not None:
            return False
        session.add(
            WeekReportWhole(
                week_id=week_id, made_at=now, breaches=kept, breaches_sha256=digest(kept), pdf=pdf, pdf_sha256=sha256(pdf).hexdigest()
            )
        )
        return True


def weeks(store: Store, *, before: date | None = None, limit: int = 60) -> tuple[WeekRow, ...]:
    """Weeks reported, the newest first, before a day if one is named."""
    query = select(WeekReport.id, WeekReport.first_day, WeekReport.last_day, WeekReport.made_at).order_by(WeekReport.first_day.desc())
    with store.read() as session:
        rows = session.execute((query if before is None else query.where(WeekReport.first_day < before)).limit(limit))
        return tuple(WeekRow(*row) for row in rows)


def week(store: Store, *, first: date, by: int | None) -> Week:
    """A week as it was frozen; refused when it was not reported, trouble when somebody altered it."""
    with store.read() as session:
        row = session.scalar(select(WeekReport).where(WeekReport.first_day == first))
        if row is None:
            raise Refused(GONE, field="first")
        if digest(row.figures) != row.figures_sha256 or sha256(row.pdf).hexdigest() != row.pdf_sha256:
            raise Trouble(ALTERED, day=first)
        head = WeekRow(row.id, row.first_day, row.last_day, row.made_at)
        report = from_json(Report, row.figures)
        whole = session.get(WeekReportWhole, row.id) if has_role(session, by) else None
        if whole is None:
            return Week(head, report, row.pdf, row.pdf_sha256)
        if digest(whole.breaches) != whole.breaches_sha256 or sha256(whole.pdf).hexdigest() != whole.pdf_sha256:
            raise Trouble(ALTERED, day=first)
        breaches = from_json(tuple[Breach, ...], whole.breaches)
        return Week(head, replace(report, breaches=breaches), whole.pdf, whole.pdf_sha256)

"""A period as it is shown: a week reported as it was frozen, any other as it stands now, each with its paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from desk.models import WeekReport
from desk.rules.report import week_of
from desk.services.report.gather import gather
from desk.services.report.paper import report_pdf
from desk.services.report.weeks import WeekRow, week

if TYPE_CHECKING:
    from datetime import datetime

    from desk.documents.report_values import Report
    from desk.rules.report import Period
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class Shown:
    """Figures, their paper, and when they were frozen (None: they are read anew each time)."""

    report: Report
    pdf: bytes
    row: WeekRow | None


def shown(store: Store, *, period: Period, now: datetime, by: int) -> Shown:
    """The report of a period for a person."""
    if is_frozen(store, period):
        found = week(store, first=period.first, by=by)
        return Shown(found.report, found.pdf, found.row)
    report = gather(store, period=period, now=now, by=by)
    return Shown(report, report_pdf(store, report=report), None)


def is_frozen(store: Store, period: Period) -> bool:
    """Whether it is a week that was reported."""
    if period != week_of(period.first):
        return False
    with store.read() as session:
        return session.scalar(select(WeekReport.id).where(WeekReport.first_day == period.first)) is not None

"""Reports: a period's figures and its paper, weeks frozen when they have closed, and the list behind each number."""

from desk.services.report.gather import gather
from desk.services.report.paper import report_pdf
from desk.services.report.weeks import Week, WeekRow, close_weeks, week, weeks

__all__ = ["Week", "WeekRow", "close_weeks", "gather", "report_pdf", "week", "weeks"]

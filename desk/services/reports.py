"""Reports: a period's figures and its paper, weeks frozen when they have closed, and the list behind each number."""

from desk.rules.report_figure import Figure
from desk.services.report.behind import BehindRow, behind, rows_behind
from desk.services.report.gather import gather
from desk.services.report.paper import report_pdf
from desk.services.report.shown import Shown, shown
from desk.services.report.weeks import Week, WeekRow, close_weeks, week, weeks

__all__ = [
    "BehindRow", "Figure", "Shown", "Week", "WeekRow", "behind", "close_weeks", "gather", "report_pdf", "rows_behind", "shown", "week",
    "weeks",
]  # fmt: skip

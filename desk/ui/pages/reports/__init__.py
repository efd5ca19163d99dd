"""Reports: what a week came to, and the record of operations; each on a tab of its own."""

from desk.ui.pages.reports.page import ReportsPage

__all__ = ["ReportsPage"]

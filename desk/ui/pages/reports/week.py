"""The weekly report's tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from desk.ui.pages.reports.tab import ReportTab
from desk.ui.parts.empty import EmptyState
from desk.words import mark

if TYPE_CHECKING:
    from desk.ui.desk_context import Desk


class WeekTab(ReportTab):
    """The weeks reported, each as it was frozen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.none = EmptyState("reports")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.none, 1)

    def retranslate(self) -> None:
        """Writes every word."""
        tr = self.desk.words.tr
        self.none.say(tr(mark("No week is reported yet")), tr(mark("A week is reported by itself once it has closed.")))

"""The tabs of the Reports page as rows: id, word, module and class, and who may see it (nobody named: everybody)."""

from __future__ import annotations

from dataclasses import dataclass

from desk.rules.roles import MANAGE
from desk.words.speaker import mark


@dataclass(frozen=True, slots=True)
class TabRow:
    """One tab; its module is imported with the page."""

    id: str
    text: str
    module: str
    name: str
    who: frozenset[str] = frozenset()


TABS: tuple[TabRow, ...] = (
    TabRow("week", mark("Weekly report"), "desk.ui.pages.reports.week", "WeekTab"),
    TabRow("operations", mark("Operations record"), "desk.ui.pages.reports.operations", "OperationsTab"),
    TabRow("duty", mark("On duty"), "desk.ui.pages.reports.duty", "DutyTab"),
    TabRow("record", mark("Record of changes"), "desk.ui.pages.reports.record", "RecordTab", MANAGE),
)

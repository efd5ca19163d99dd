"""The Reports page: its tabs, what a person may see of them, and that they are read when they are opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.ui.desk_context import Person
from desk.ui.pages.reports import page as reports
from desk.ui.pages.reports.page import ReportsPage
from desk.ui.pages.reports.tab import ReportTab
from desk.ui.pages.reports.tabs import TabRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    import pytest

    from desk.services.changes import Changed
    from desk.ui.desk_context import Desk


class _Tab(ReportTab):
    cares_for = frozenset({"outage"})
    reads = 0

    def reload(self, changed: Changed | None = None) -> None:
        """Counts how often it is read anew."""
        self.reads += changed is None


class _ForManagers(_Tab):
    pass


def test_a_tab_is_offered_to_whom_it_is_for_and_read_when_it_is_opened(
    desk: Desk, make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = (TabRow("all", "Reports", "", ""), TabRow("own", "Reports", "", "", frozenset({"manager"})))
    monkeypatch.setattr(reports, "TABS", rows)
    monkeypatch.setattr(reports, "KINDS", {"all": _Tab, "own": _ForManagers})
    desk.store = object()
    page: ReportsPage = make(ReportsPage, desk)
    page.retranslate()
    page.reload()
    assert (page.offered(), page.tabs["all"].reads, page.buttons["own"].isHidden()) == (["all"], 1, True)  # type: ignore[attr-defined]
    page.open_tab("own")
    assert (page.tab, page.stack.count()) == ("all", 1), "what nobody has opened is not dressed with the page"
    desk.sit_down(Person(2, "Kari", "manager"))
    page.show_thing(tab="own")
    assert (page.tab, page.tabs["own"].reads, page.tabs["own"].is_open(), page.tabs["all"].is_open()) == ("own", 1, True, False)  # type: ignore[attr-defined]
    desk.sit_down(Person(3, "Per", "agent"))
    assert (page.tab, page.buttons["own"].isHidden()) == ("all", True)

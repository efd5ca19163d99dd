"""Weeks are reported by themselves: soon after a desk is opened, once a week and person, and again after trouble."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desk.services import reports
from desk.services.report import weeks
from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from desk.ui.report_watch import ReportWatch
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    import pytest

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


def test_a_week_is_reported_once_it_has_closed(desk: Desk, file_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weeks, "report_pdf", lambda *_, **__: b"paper")
    by = makers.desk(file_store, at=NOW - timedelta(days=60))
    heard: list[frozenset[str]] = []
    desk.news.changed.connect(lambda changed, _origin: heard.append(changed.kinds))
    watch = ReportWatch(desk)
    watch.look()  # no desk is open yet: nothing is asked
    desk.store, desk.person = file_store, Person(by, "Anna", "administrator")
    for days in (0, 1, 7, 8):
        now = NOW + timedelta(days=days)
        desk.clock = Clock(lambda now=now: now)  # type: ignore[misc]
        watch.look()
    assert [row.first.isoformat() for row in reports.weeks(file_store)] == ["2026-04-20", "2026-04-13"]
    assert heard == [frozenset({"week_report"})] * 2

"""The Reports page as a manager works with it: a week read, its numbers opened, a period asked for, the record written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLineEdit

from desk.documents import printed
from desk.documents.report import report_pdf
from desk.rules.errors import Trouble
from desk.services import desks, reports, tickets
from desk.services.changes import Changed
from desk.services.operations.releases import plan_release
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.pages.queue.care_change import TELLERS
from tests import makers
from tests.makers import NOW, TODAY
from tests.ui import looking
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

BEFORE = NOW - timedelta(days=7)


class Scene:
    """A window with the Reports page over a desk with a ticket, a call and a release."""

    def __init__(self, desk: Desk, store: Store, qtbot: QtBot) -> None:
        self.desk, self.store = desk, store
        self.by = makers.desk(store, "pindena", at=NOW - timedelta(days=60))
        self.agent = makers.person(store)
        customer = makers.customer(store)
        self.ticket = makers.ticket(store, customer, received_at=BEFORE, kind="fault", release="next")
        makers.call(store, self.by, started_at=BEFORE, customer_id=customer, title="Spurning")
        for name, days in (("4.1", 5), ("4.2", 20)):
            plan_release(store, name=name, planned_on=TODAY + timedelta(days=days), note="", at=NOW, by=self.by)
        desk.store, desk.profile = store, desks.profile(store)
        self.window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"reports", "settings"}])
        self.opened: list[tuple[str, Any]] = []
        desk.page_wanted.disconnect()
        desk.page_wanted.connect(lambda page, what: self.opened.append((page, what)))
        self.sit(self.by, "administrator")
        self.window.show()
        self.window.open_page("reports")
        page: Any = self.window.page("reports")
        self.page, self.week, self.record = page, page.tabs["week"], page.tabs["operations"]

    def sit(self, person: int, role: str) -> None:
        self.desk.sit_down(Person(person, "Somebody", role))

    def number(self, start: str) -> Any:
        """The link whose name begins so."""
        return next(button for button in self.week.grid.numbers if button.accessibleName().startswith(start))

    def told(self) -> str:
        """What the ticket's timeline says last."""
        entry = [row for row in tickets.ticket(self.store, ticket_id=self.ticket).entries if row.data.get("code") == "release"][-1]
        return TELLERS["release"](entry, {}, "Anna", self.desk.words)[1]

    def fill(self, pane: Any, **values: str) -> None:
        for key, text in values.items():
            field = pane.form.field(key)
            assert isinstance(field, QLineEdit)
            field.setText(text)
        pane.form.send()


@pytest.fixture
def scene(desk: Desk, file_store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr(printed, "report_pdf", report_pdf)
    return Scene(desk, file_store, qtbot)


def test_a_week_is_read_and_every_number_opens_its_list(scene: Scene, tmp_path: Path) -> None:
    week, desk = scene.week, scene.desk
    assert week.bar.title.text() == "Week 16, 13 Apr – 19 Apr 2026"
    assert (week.bar.state.text(), week.paper.page_count() > 0) == ("As it stands now", True)
    scene.number("Support, Level 2, Received").click()
    assert [(row.id, row.title) for row in week.behind.model.rows()] == [(scene.ticket, "Bókunarform svarar ekki")]
    assert looking.unreached(scene.window, week.behind) == []
    week.behind.table.opened.emit(0)
    assert scene.opened[-1] == ("queue", {"ticket_id": scene.ticket})
    scene.number("Calls and timed work, Without a price, Calls").click()
    assert [row.title for row in week.behind.model.rows()] == ["Spurning"]
    week.behind.left.emit()
    assert week.side.currentWidget() is week.paper
    # Frozen meanwhile, it says so, and is the same when the ticket has gone elsewhere.
    reports.close_weeks(scene.store, now=NOW, by=scene.by)
    scene.page.reload()
    assert week.bar.state.text().startswith("Reported 22 Apr 2026") or week.bar.state.text().startswith("Reported Wednesday")
    # The keyboard stays on its number while figures are read anew, and finds its way back from another page.
    scene.number("Support, Level 2, Still open").setFocus()
    scene.page.reload()
    assert scene.page.focusWidget().accessibleName() == "Support, Level 2, Still open: 1"
    _news_leave_the_eye_where_it_is(scene)
    scene.window.open_page("settings")
    scene.window.making.stale.add("reports")
    scene.window.open_page("reports")
    before = week.paper.pdf
    scene.desk.registry.run("reports.before")
    assert week.period.first == date(2026, 4, 6)
    scene.desk.registry.run("reports.after")
    assert week.paper.pdf == before
    _what_cannot_be_read_leaves_the_one_before(scene)
    scene.desk.registry.run("reports.period")
    week.asking.fields["last"].setText("1.4.2026")
    week.asking.do()
    assert "ends before it begins" in week.asking.error.text()
    week.asking.fields["first"].setText("1.3.2026")
    week.asking.do()
    assert (week.period.first, week.shown.row) == (date(2026, 3, 1), None)
    week.write_csv(tmp_path / "o.csv")
    assert "Support;All levels;Received;0" in (tmp_path / "o.csv").read_text(encoding="utf-8")
    for language in ("fi", "en"):
        desk.speak(language)
    assert not week.is_typing()


def _what_cannot_be_read_leaves_the_one_before(scene: Scene) -> None:
    """The paper shown goes under its own name, not under that of a week that could not be read."""
    week, title = scene.week, scene.week.title()
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(reports, "shown", _altered)
        scene.desk.registry.run("reports.before")
    assert (week.title(), week.bar.title.text()) == (title, title.removeprefix("Report "))
    assert week.bar.state.text() != ""


def _altered(*_given: object, **_named: object) -> None:
    raise Trouble("This week was altered.")


def _news_leave_the_eye_where_it_is(scene: Scene) -> None:
    """Figures read anew that are the same stay untouched; others come under the same scroll and the same cursor."""
    scene.window.resize(1280, 420)
    bar, stood = scene.week.grid.verticalScrollBar(), scene.page.focusWidget()
    bar.setValue(90)
    scene.page.reload(Changed.of(("ticket", scene.ticket)))
    assert (bar.value(), scene.page.focusWidget()) == (90, stood)
    shown = scene.week.shown
    scene.week.shown = replace(shown, report=replace(shown.report, kinds=()))
    scene.week._show_figures()
    assert (bar.value(), scene.page.focusWidget() is stood) == (90, False)
    assert scene.page.focusWidget().accessibleName() == stood.accessibleName()
    scene.week.shown = shown
    scene.week._show_figures()
    assert bar.value() == 90


def test_the_record_is_written_where_it_is_read(scene: Scene, tmp_path: Path) -> None:
    record, desk = scene.record, scene.desk
    scene.page.show_thing(tab="operations", view="outages")
    outages, work = record.panes["outages"], record.panes["maintenance"]
    desk.registry.run("record.new")
    scene.fill(outages, starts_at="22.4.2026 9", what="Hosting")
    assert "looks like" in outages.form._form["starts_at"].error()
    scene.fill(outages, starts_at="22.4.2026 9:05", ends_at="22.4.2026 9:30", what="Hosting down")
    assert [(row.what, row.starts_at.hour) for row in outages.model.rows()] == [("Hosting down", 7)]
    said: list[Any] = []
    desk.said.connect(said.append)
    desk.registry.run("record.remove")
    assert outages.model.rows() == ()
    said[-1].action()
    assert len(outages.model.rows()) == 1
    # One still going on is over with one key, and with a way back.
    desk.registry.run("record.new")
    scene.fill(outages, starts_at="22.4.2026 9:40", ends_at="", what="Mail")
    desk.registry.run("record.over")
    assert outages.model.rows()[0].ends_at is not None
    assert not outages.can_end()
    said[-1].action()
    assert outages.can_end()
    desk.registry.run("record.over")
    record.write_csv(tmp_path / "o.csv")
    assert "2026-04-22 09:05;2026-04-22 09:30;Hosting down" in (tmp_path / "o.csv").read_text(encoding="utf-8")
    # Maintenance inside working hours is refused under its field; what was typed stays.
    record.show_view("maintenance")
    desk.registry.run("record.new")
    scene.fill(work, starts_at="22.4.2026 10:00", ends_at="22.4.2026 10:20", what="Upgrade")
    assert "20 minutes of this are inside" in work.form._form["starts_at"].error()
    assert not scene.page.can_leave()
    scene.fill(work, override_reason="A hole")
    assert [row.broke for row in work.model.rows()] == [("in_hours",)]
    assert scene.page.can_leave()


def test_releases_take_those_that_wait_along_and_breaches_are_for_managers(scene: Scene) -> None:
    record, desk = scene.record, scene.desk
    scene.page.show_thing(tab="operations", view="releases")
    releases = record.panes["releases"]
    assert [(row.name, row.waiting, row.is_next) for row in releases.model.rows()] == [("4.1", 1, True), ("4.2", 0, False)]
    assert [row.id for row in releases.waiting.rows()] == [scene.ticket]
    releases.tickets.choose(scene.ticket)
    desk.registry.run("record.bind")
    releases.asking.fields["name"].setText("9.9")
    releases.asking.do()
    assert "No release to come" in releases.asking.error.text()
    releases.asking.fields["name"].setText("4.2")
    releases.asking.do()
    assert [row.waiting for row in releases.model.rows()] == [0, 1]
    releases.table.choose(releases.model.rows()[1].id)
    desk.registry.run("record.change")
    scene.fill(releases, planned_on="22.5.2026", reason="Not tested")
    assert scene.told() == "Release 4.2 was moved from 12 May 2026 to 22 May 2026: the ticket moves with it · Not tested"
    said: list[Any] = []
    desk.said.connect(said.append)
    desk.registry.run("record.ship")
    assert [row.state for row in releases.model.rows()] == ["planned", "shipped"]
    # The way back is the shipped one's, whatever is chosen by then.
    releases.table.choose(releases.model.rows()[0].id)
    said[-1].action()
    assert [row.state for row in releases.model.rows()] == ["planned", "planned"]
    desk.registry.run("record.ship")
    assert [row.state for row in releases.model.rows()] == ["planned", "shipped"]
    desk.registry.run("record.take_back")
    assert [row.state for row in releases.model.rows()] == ["planned", "planned"]
    record.show_view("security")
    desk.registry.run("record.new")
    scene.fill(record.panes["security"], what="A key was published")
    assert len(record.panes["security"].model.rows()) == 1
    scene.sit(scene.agent, "agent")
    scene.page.reload()
    assert (record.view, record.offered(), record.panes["security"].model.rows()) == ("outages", ["outages", "maintenance", "releases"], ())

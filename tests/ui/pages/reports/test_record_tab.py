"""The record of changes in the window: found by person, time and thing, told in full, saved; asked for from a thing's own page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desk.services import desks
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.tokens import ROW_COMPACT
from tests import makers
from tests.makers import NOW
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


@pytest.fixture
def window(desk: Desk, file_store: Store, qtbot: QtBot) -> Window:
    boss = makers.desk(file_store)
    file_store.sitting = boss
    owner = makers.customer(file_store)
    makers.contact(file_store, owner)
    other = makers.person(file_store)
    desks.save_person(file_store, person_id=other, name="Bjarki Dæmi", short_name="B", role="trainer", active=True, at=NOW, by=boss)
    file_store.sitting = other
    makers.customer(file_store, "Bókabúð Dæmis")
    desk.store, desk.profile = file_store, desks.profile(file_store)
    desk.person = Person(boss, "Anna Dæmi", "administrator")
    made = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"reports", "customers"}])
    made.resize(1280, 720)
    made.show()
    return made


def record(window: Window, **asked: Any) -> Any:
    window.desk.open("reports", tab="record", **asked)
    page: Any = window.page("reports")
    return page.tabs["record"]


def shown(tab: Any) -> list[Any]:
    return [tab.model.row_at(at) for at in range(tab.model.rowCount())]


def test_the_record_is_found_by_person_time_and_thing(window: Window, tmp_path: Path):
    window.desk.settings["compact_rows"] = True
    tab = record(window)
    assert tab.table.verticalHeader().defaultSectionSize() == ROW_COMPACT, "a tab that comes late is as dense as the rest"
    assert len(shown(tab)) > 5
    tab.people.choose(2)
    assert [(row.person, row.about, row.label) for row in shown(tab)] == [("Bjarki Dæmi", "customer", "Bókabúð Dæmis")]
    assert "Bjarki Dæmi" in tab.detail.toPlainText()
    tab.people.choose(0)
    tab.things.choose("person")
    assert [row.verb for row in shown(tab)] == ["update", "insert", "insert"]
    assert "Role: Agent → Trainer" in tab.detail.toPlainText()
    tab.write(tmp_path / "record.csv")
    assert (tmp_path / "record.csv").read_text("utf-8").count("\n") == 4
    tab.span.choose("day")
    assert tab.day.isVisible()
    assert shown(tab) == []
    assert tab.none.isVisible()
    tab.span.choose("")
    tab.things.choose("")


def test_a_thing_asks_who_changed_it_and_everything_comes_back(window: Window):
    window.open_page("customers")
    action = window.desk.registry.qaction("customer.who_changed")
    page: Any = window.page("customers")
    page.show_thing(customer_id=1)
    action.trigger()
    tab = record(window)
    assert {row.about_id for row in shown(tab) if row.about == "customer"} == {1}
    assert {row.thing for row in shown(tab)} == {"customer", "contact"}
    assert tab.only.isVisible()
    tab.show_all()
    assert tab.only.isHidden()
    assert len(shown(tab)) > 5


def test_only_managers_are_offered_it(window: Window):
    page: Any = window.page("reports")
    assert "record" in page.offered()
    window.desk.sit_down(Person(2, "Bjarki Dæmi", "agent"))
    assert "record" not in page.offered()
    assert window.desk.store.sitting == 2

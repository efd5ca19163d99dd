"""Settings: the reasons of broken promises, and the skills of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests import makers
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.page import SettingsPage


@pytest.fixture
def page(desk: Desk, file_store: Store, qtbot: QtBot) -> SettingsPage:
    from desk.services import desks
    from desk.ui.desk_context import Person
    from desk.ui.pages import PAGES

    by = makers.desk(file_store)
    window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "settings"])
    desk.store, desk.profile, desk.person = file_store, desks.profile(file_store), Person(by, "Anna Dæmi", "administrator")
    window.show()
    desk.opened.emit()
    QApplication.processEvents()
    return window.page("settings")  # type: ignore[return-value]


def test_the_shipped_reasons_stand_in_the_readers_words_and_one_is_added(page: SettingsPage, file_store: Store):
    from desk.services.breaches import breach_reasons

    page.show_thing(section="reasons")
    section = page.sections["reasons"]
    assert [row.code for row in section.model.rows()][:2] == ["workload", "absence"]  # type: ignore[attr-defined]
    section.begin()  # type: ignore[attr-defined]
    section.form.field("text").setText("Veður")  # type: ignore[attr-defined]
    section.form.send()  # type: ignore[attr-defined]
    assert breach_reasons(file_store)[-1].text == "Veður"
    assert section.model.rows()[-1].text == "Veður"  # type: ignore[attr-defined]


def test_an_empty_reason_of_ones_own_is_refused_in_the_form(page: SettingsPage):
    page.show_thing(section="reasons")
    section = page.sections["reasons"]
    section.begin()  # type: ignore[attr-defined]
    section.form.send()  # type: ignore[attr-defined]
    assert section.form.isVisible()  # type: ignore[attr-defined]
    assert section.form._form["text"].error() == "Write the reason."  # type: ignore[attr-defined]


def test_skills_are_ticked_and_written(page: SettingsPage, file_store: Store, desk: Desk):
    from desk.services import desks

    page.show_thing(section="people")
    section = page.sections["people"]
    section.edit(desk.person.id)  # type: ignore[attr-defined]
    section.form.field("senior").setChecked(True)  # type: ignore[attr-defined]
    section.form.field("skills").setText("WordPress, póstur , WordPress")  # type: ignore[attr-defined]
    section.form.send()  # type: ignore[attr-defined]
    (person,) = desks.people(file_store)
    assert person.skills == ("senior", "WordPress", "póstur")
    section.edit(desk.person.id)  # type: ignore[attr-defined]
    assert section.form.field("senior").isChecked()  # type: ignore[attr-defined]
    assert section.form.field("skills").text() == "WordPress, póstur"  # type: ignore[attr-defined]

"""Call types in Settings: added, changed, moved and retired inline; refusals under their field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from desk.services import call_types
from tests.ui.pages.call_scene import Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


@pytest.fixture
def section(desk: Desk, file_store: Store, qtbot: QtBot) -> Any:
    scene = Scene(desk, file_store, qtbot)
    scene.window.open_page("settings")
    page: Any = scene.window.page("settings")
    page.show_thing(section="types")
    return page.sections["types"]


def titles(section: Any) -> list[str]:
    return [row.title for row in call_types.call_types(section.desk.store)]


def test_a_type_is_added_and_its_key_is_refused_where_it_is_taken(section: Any) -> None:
    section.add.click()
    section.form.field("title").setText("SEO")
    section.form.field("sign").setText("q")
    section.form.send()
    assert section.form.isVisible()
    assert section.form.field("title").text() == "SEO"
    section.form.field("sign").setText("7")
    section.form.send()
    assert not section.form.isVisible()
    assert titles(section)[-1] == "SEO"


def test_a_type_is_moved_changed_and_retired(section: Any) -> None:
    first, second = titles(section)[:2]
    section.table.choose(section.model.rows()[1].id)
    section.up.click()
    assert titles(section)[:2] == [second, first]
    section.edit(section.model.rows()[0].id)
    section.form.field("active").setChecked(False)
    section.form.send()
    assert second not in titles(section)
    assert section.model.rows()[-1].title == second


def test_agents_read_the_types_and_are_told_who_changes_them(section: Any) -> None:
    from desk.ui.desk_context import Person

    section.desk.person = Person(section.desk.person.id, "Anna Dæmi", "agent")
    section.reload()
    assert not section.add.isEnabled()
    assert "Managers and administrators" in section.told.text()
    section.edit(section.model.rows()[0].id)
    assert section.form.isHidden()

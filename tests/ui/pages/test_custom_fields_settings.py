"""The desk's own fields in Settings: added with choices, renamed, moved, taken out of use; an agent only reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.services import custom_fields, desks
from desk.services.custom_fields import FieldView, OptionView
from desk.ui.desk_context import Person
from desk.ui.pages.settings.custom_fields import CustomFields, matched
from tests import makers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


@pytest.fixture
def section(desk: Desk, file_store: Store, qtbot: QtBot) -> CustomFields:
    by = makers.desk(file_store)
    desk.store, desk.profile, desk.person = file_store, desks.profile(file_store), Person(by, "Anna Dæmi", "administrator")
    made = CustomFields(desk)
    qtbot.addWidget(made)
    desk.lane.wrote.connect(lambda *_: made.reload())
    made.resize(900, 700)
    made.show()
    made.retranslate()
    made.reload()
    return made


def add(section: CustomFields, name: str, kind: str = "text", options: str = "") -> None:
    section.add.click()
    form: Any = section.form
    form.field("name").setText(name)
    form.field("kind").choose(kind)
    form.field("options").setPlainText(options)
    form.send()


def names(store: Store) -> list[str]:
    return [field.name for field in custom_fields.custom_fields(store)]


def test_a_field_with_choices_is_added_and_its_choices_are_renamed_in_place(section: CustomFields, file_store: Store):
    add(section, "Hluti", "choice", "Vefur\n\n Póstur ")
    field = custom_fields.custom_fields(file_store)[0]
    assert [option.name for option in field.options] == ["Vefur", "Póstur"]
    section.edit(field.id)
    form: Any = section.form
    assert not form.field("kind").isEnabled()
    form.field("name").setText("Kerfishluti")
    form.field("options").setPlainText("Vefsíða\nPóstur")
    form.field("for_fault").setChecked(False)
    form.send()
    now = custom_fields.custom_fields(file_store)[0]
    assert (now.name, [(option.id, option.name) for option in now.options]) == (
        "Kerfishluti", [(field.options[0].id, "Vefsíða"), (field.options[1].id, "Póstur")],
    )  # fmt: skip
    assert not now.suits("fault")
    assert now.suits("request")


def test_choices_are_asked_for_only_where_the_field_has_some(section: CustomFields):
    section.add.click()
    QApplication.processEvents()
    form: Any = section.form
    assert form.field("name").isVisible()
    assert not form.field("options").isVisible()
    form.field("kind").choose("choice")
    assert form.field("options").isVisible()


def test_a_refusal_stands_under_its_field_and_what_was_typed_stays(section: CustomFields):
    add(section, "Þjónn")
    add(section, "þjónn")
    form: Any = section.form
    assert form.isVisible()
    assert form.field("name").text() == "þjónn"
    assert "already" in form._form["name"].error()


def test_a_field_is_moved_and_taken_out_of_use_and_put_back(section: CustomFields, file_store: Store):
    for name in ("A", "B"):
        add(section, name)
    assert not section.down.isEnabled()
    QTest.keyClick(section, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert names(file_store) == ["B", "A"]
    section.retire.click()
    assert names(file_store) == ["A"]
    assert section.retire.text() == "Put back into use"
    section.retire.click()
    assert names(file_store) == ["B", "A"]


def test_an_agent_reads_and_changes_nothing(section: CustomFields, desk: Desk):
    add(section, "Þjónn")
    desk.person = Person(desk.person.id, "Anna Dæmi", "agent")
    section.reload()
    assert not any(button.isEnabled() for button in (section.add, section.change, section.retire, section.up, section.down))
    section.edit(section.table.current_id())
    assert section.form.isHidden()


def test_lines_are_matched_with_the_choices_that_stand():
    options = (OptionView(1, "A"), OptionView(2, "B"), OptionView(3, "C", active=False))
    field = FieldView(7, "X", "choice", required=False, ticket_kinds=(), active=True, version=1, options=options)
    assert matched(field, ["B", "A"]) == [("B", 2), ("A", 1)]
    assert matched(field, ["A", "New"]) == [("A", 1), ("New", 2)]
    assert matched(field, ["A", "B", "New"]) == [("A", 1), ("B", 2), ("New", None)]
    assert matched(None, ["A"]) == [("A", None)]

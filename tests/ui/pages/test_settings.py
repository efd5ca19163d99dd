"""The Settings page over a real database: sections by keys, the desk's fields, people and roles, the promise, backup and check."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit

from desk.services import desks
from desk.services.queued import sql as queue_sql
from desk.ui.desk_context import Person
from desk.ui.pages.settings.page import KEYS
from desk.words import LANGUAGES
from tests import makers
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings import SettingsPage
    from desk.ui.window import Window


@pytest.fixture
def window(desk: Desk, file_store: Store, qtbot: QtBot) -> Window:
    by = makers.desk(file_store)
    desk.store, desk.profile = file_store, desks.profile(file_store)
    desk.person = Person(by, "Anna Dæmi", "administrator")
    made = make_window(desk, qtbot)
    made.resize(1280, 720)
    made.show()
    made.open_page("settings")
    return made


@pytest.fixture
def page(window: Window) -> SettingsPage:
    from desk.ui.pages.settings import SettingsPage

    found = window.page("settings")
    assert isinstance(found, SettingsPage)
    return found


def section(page: SettingsPage, key: str) -> Any:
    page.show_thing(section=key)
    return page.sections[key]


def line(section: Any, key: str) -> QLineEdit:
    field = section.form.field(key)
    assert isinstance(field, QLineEdit)
    return field


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 20)) -> bytes:
    from PIL import Image

    out = BytesIO()
    Image.new("RGB", size, "#0B6685").save(out, kind)
    return out.getvalue()


# Sections.


def test_the_arrows_go_through_the_sections_and_return_goes_in(page: SettingsPage) -> None:
    assert page.list.hasFocus()
    seen = []
    for _ in KEYS:
        seen.append(page.list.chosen())
        assert page.stack.currentWidget() is page.sections[seen[-1]]
        assert page.list.hasFocus()
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert seen == list(KEYS)
    assert (seen[0], seen[-1]) == ("machine", "database")
    page.list.choose("people")
    QTest.keyClick(page.list, Qt.Key.Key_Right)
    assert page.sections["people"].table.hasFocus()  # type: ignore[attr-defined]


def test_another_page_leads_to_a_field(window: Window, page: SettingsPage) -> None:
    window.desk.open("settings", section="desk", field="vat_number")
    assert QApplication.focusWidget() is line(page.sections["desk"], "vat_number")
    window.desk.open("settings", section="desk", field="registration")
    assert QApplication.focusWidget() is line(page.sections["desk"], "registration_number")


def test_a_field_wanted_before_the_desk_is_read_gets_the_cursor_then(window: Window, page: SettingsPage) -> None:
    lane: Any = window.desk.lane
    lane.held = []
    window.desk.open("settings", section="desk", field="iban")
    lane.let_go()
    assert QApplication.focusWidget() is line(page.sections["desk"], "iban")


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_no_word_is_cut_and_every_control_is_named(window: Window, page: SettingsPage, language: str) -> None:
    window.change_setting("language", value=language)
    for key in KEYS:
        section(page, key)
        QApplication.processEvents()
        for label in page.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width() - 1, label.text()
        for control in [*page.findChildren(QAbstractButton), *page.findChildren(QLineEdit)]:
            if control.isVisible() and not isinstance(control.parent(), QLineEdit):
                assert control.accessibleName(), control
                assert control.width() >= control.minimumSizeHint().width(), control.accessibleName()


# This machine.


def test_a_setting_holds_at_once(window: Window, page: SettingsPage) -> None:
    fields = section(page, "machine").fields
    fields["compact_rows"].click()
    assert window.desk.settings["compact_rows"] is True
    window.change_setting("theme", value="dark")
    assert fields["theme"].value() == "dark"
    window.change_setting("theme", value="light")


# The desk.


def test_only_the_fields_of_the_desks_country_are_asked(page: SettingsPage, file_store: Store) -> None:
    form = section(page, "desk")
    assert line(form, "claim_bank").isVisible()
    assert line(form, "endpoint").isVisible()
    assert not line(form, "kid_length").isVisible()
    assert not line(form, "commercial_register").isVisible()
    line(form, "claim_bank").setText("133")
    form.form.send()
    assert "four digits" in form.form._form["claim_bank"].error()
    line(form, "claim_bank").setText("0133")
    form.form.send()
    assert desks.desk_info(file_store).claim_bank == "0133"


def test_a_changed_field_is_saved_and_only_that(page: SettingsPage, file_store: Store) -> None:
    form = section(page, "desk")
    line(form, "tagline").setText("Vefir og þjónusta")
    line(form, "payment_days").setText("30")
    assert not page.can_leave()
    form.form.send()
    info = desks.desk_info(file_store)
    assert (info.tagline, info.payment_days) == ("Vefir og þjónusta", 30)
    assert page.can_leave()


def test_a_refusal_stands_under_its_field_and_what_was_typed_stays(page: SettingsPage) -> None:
    form = section(page, "desk")
    line(form, "city").setText("Akureyri")
    line(form, "iban").setText("IS12")
    form.form.send()
    assert "IBAN" in form.form._form["iban"].error()
    assert line(form, "city").text() == "Akureyri"
    assert QApplication.focusWidget() is line(form, "iban")


def test_news_of_others_leave_what_is_typed(window: Window, page: SettingsPage, file_store: Store) -> None:
    form = section(page, "desk")
    line(form, "city").setText("Akureyri")
    changed = desks.change_desk(file_store, fields={"phone": "+354 555 0100"}, at=makers.NOW, by=window.desk.person.id)
    window.desk.news.changed.emit(changed, None)
    assert line(form, "city").text() == "Akureyri"


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_kept_as_it_is_and_can_be_removed(page: SettingsPage, file_store: Store, tmp_path: Path, kind: str) -> None:
    form, file = section(page, "desk"), tmp_path / "logo"
    file.write_bytes(picture(kind))
    form.set_logo(str(file))
    assert desks.desk_info(file_store).logo == file.read_bytes()
    assert form.logo.isVisible()
    form.remove_logo.click()
    assert desks.desk_info(file_store).logo is None
    assert not form.logo.isVisible()


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"no picture", "PNG or JPEG"), (picture("GIF"), "PNG or JPEG"), (picture()[:60], "PNG or JPEG"),
     (b"x" * 1_000_001, "larger than 1 MB"), (picture(size=(5000, 4000)), "16 million")],
)  # fmt: skip
def test_what_is_no_logo_is_said_below_it(page: SettingsPage, file_store: Store, tmp_path: Path, content: bytes, why: str) -> None:
    form, file = section(page, "desk"), tmp_path / "logo"
    file.write_bytes(content)
    form.set_logo(str(file))
    assert why in form.logo_error.text()
    assert desks.desk_info(file_store).logo is None


def test_a_file_that_cannot_be_read_is_said(page: SettingsPage, tmp_path: Path) -> None:
    form = section(page, "desk")
    form.set_logo(str(tmp_path / "nothing.png"))
    assert "cannot be read" in form.logo_error.text()


def test_an_agent_reads_the_desk_and_does_not_change_it(window: Window, page: SettingsPage, file_store: Store) -> None:
    agent = makers.person(file_store)
    window.desk.sit_down(Person(agent, "Bjarki Dæmi", "agent"))
    form = section(page, "desk")
    assert line(form, "name").isReadOnly()
    assert not form.form._save.isVisible()
    assert "Managers" in form.told.text()
    from desk.rules.errors import Refused

    with pytest.raises(Refused, match="ask one of them"):
        desks.change_desk(file_store, fields={"city": "X"}, at=makers.NOW, by=agent)


# People.


def test_a_person_is_added_and_changed(page: SettingsPage, file_store: Store) -> None:
    people = section(page, "people")
    people.add.click()
    line(people, "name").setText("Sóley Ásta")
    people.form.send()
    assert [(row.name, row.short_name, row.role) for row in desks.people(file_store)][-1] == ("Sóley Ásta", "Sóley", "agent")
    people.edit(people.table.current_id())
    people.form.field("role").choose("trainer")
    people.form.send()
    assert desks.people(file_store)[-1].role == "trainer"
    assert page.can_leave()


def test_in_a_narrow_window_a_name_has_room_beside_the_sign_of_who_sits_here(window: Window, page: SettingsPage) -> None:
    people = section(page, "people")
    QApplication.processEvents()
    assert not people.table.isColumnHidden(1)
    window.resize(1024, 720)
    window.change_setting("language", value="el")
    QApplication.processEvents()
    assert window.windowTitle() == "Ρυθμίσεις · Quarterdesk"
    assert people.table.isColumnHidden(1)
    assert people.table.columnWidth(0) >= 210
    assert not people.table.isColumnHidden(4)


def test_the_last_administrator_stays_and_the_form_says_so(page: SettingsPage) -> None:
    people = section(page, "people")
    people.change.click()
    people.form.field("role").choose("agent")
    people.form.send()
    assert "last administrator" in people.form._form["role"].error()


def test_another_person_sits_down(window: Window, page: SettingsPage, file_store: Store) -> None:
    other = makers.person(file_store)
    people = section(page, "people")
    people.reload()
    people.table.choose(other)
    people.sit.click()
    assert window.desk.person == Person(other, "Bjarki Dæmi", "agent")
    assert window.desk.settings["person_id"] == other
    assert window.status.who.text() == "Bjarki Dæmi"
    assert not people.add.isEnabled()
    people.table.choose(desks.people(file_store)[0].id)
    assert not people.change.isEnabled()


def test_an_agent_changes_the_own_name_but_not_the_role(window: Window, page: SettingsPage, file_store: Store) -> None:
    other = makers.person(file_store)
    window.desk.sit_down(Person(other, "Bjarki Dæmi", "agent"))
    people = section(page, "people")
    people.reload()
    people.table.choose(other)
    people.change.click()
    assert not people.form.field("role").isEnabled()
    line(people, "name").setText("Bjarki Ísfeld")
    people.form.send()
    assert window.desk.person.name == "Bjarki Ísfeld"
    from desk.rules.errors import Refused

    with pytest.raises(Refused, match="ask one of them"):
        desks.save_person(file_store, person_id=other, name="B", short_name="", role="administrator", active=True, at=makers.NOW, by=other)


def test_nobody_sits_down_while_a_call_is_on_the_line(window: Window, page: SettingsPage, file_store: Store) -> None:
    other = makers.person(file_store)
    on_the_line: Any = object()
    window.desk.calls.live = on_the_line
    people = section(page, "people")
    people.reload()
    people.table.choose(other)
    people.sit.click()
    assert window.desk.person.id != other
    assert "Finish or park" in window.messages.text()
    window.desk.calls.live = None


# The promise and the database.


def test_the_promise_is_told_as_on_the_first_run(page: SettingsPage) -> None:
    promise = section(page, "promise")
    said = " ".join(label.text() for label in promise.panel.findChildren(QLabel))
    assert "Stefna" in said
    assert "please check" in said


def test_the_database_tells_its_facts(page: SettingsPage, file_store: Store) -> None:
    database = section(page, "database")
    said = {key: value.text() for key, (_label, value) in database._said.items()}
    assert said["place"] == str(file_store.path)
    assert said["engine"].startswith("SQLite 3.")
    assert said["schema"] == queue_sql.SCHEMA
    assert said["journal"] in {"WAL", "TRUNCATE"}
    assert said["size"].endswith(" MB")


def test_a_backup_is_written_checked_and_told(window: Window, page: SettingsPage, tmp_path: Path) -> None:
    database, target, steps = section(page, "database"), tmp_path / "copy.sqlite", []
    database.progressed.connect(lambda done, pages: steps.append((done, pages)))
    database.back_up(str(target))
    assert target.stat().st_size > 0
    assert steps[-1][0] == steps[-1][1]
    assert "has passed its check" in database.result.text()
    assert "has passed its check" in window.messages.text()
    assert database.backup.isEnabled()


def test_a_backup_that_cannot_be_written_is_said_in_place(window: Window, page: SettingsPage, tmp_path: Path) -> None:
    database = section(page, "database")
    database.back_up(str(tmp_path / "nowhere" / "copy.sqlite"))
    assert "does not exist" in database.result.text()
    assert "Offline" not in window.status.sync.text()


def test_a_check_says_that_the_file_is_sound(page: SettingsPage) -> None:
    database = section(page, "database")
    database.check.click()
    assert database.result.text().endswith("is sound.")

"""The desk's own section: what its country's law still wants, the last save taken back, the colour's contrast, a logo pasted or dropped."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.services import desks
from desk.ui.desk_context import Person
from desk.ui.parts.buttons import Button
from tests import makers
from tests.services import trade
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.settings.the_desk import TheDesk


@pytest.fixture
def section(desk: Desk, file_store: Store, qtbot: QtBot) -> TheDesk:
    by = makers.desk(file_store)
    desk.store, desk.profile = file_store, desks.profile(file_store)
    desk.person = Person(by, "Anna Dæmi", "administrator")
    window = make_window(desk, qtbot)
    window.resize(1440, 900)
    window.show()
    window.open_page("settings")
    page: Any = window.page("settings")
    page.show_thing(section="desk")
    found: TheDesk = page.sections["desk"]
    return found


def type_in(section: TheDesk, key: str, text: str) -> None:
    field = section.form.field(key)
    assert isinstance(field, QLineEdit)
    field.setText(text)


def test_what_the_law_wants_leads_to_its_field_and_goes_when_it_is_there(section: TheDesk, file_store: Store):
    links = [link for link in section.lacking.findChildren(Button) if not link.isHidden()]
    assert [link.text() for link in links] == [
        "the desk's street", "the desk's postcode", "the desk's town", "the desk's registration number", "the desk's VAT number",
    ]  # fmt: skip
    links[3].click()
    assert QApplication.focusWidget() is section.form.field("registration_number")
    for key, value in {**trade.ADDRESS, **trade.SELLERS["IS"]}.items():
        type_in(section, key, value)
    section.form.send()
    assert section.lacking.isHidden()
    assert desks.desk_info(file_store).city == trade.ADDRESS["city"]


def test_the_last_save_is_named_and_taken_back(section: TheDesk, file_store: Store):
    assert section.undo_save.isHidden()
    type_in(section, "city", "Akureyri")
    section.form.send()
    assert section.last.text().startswith("Last saved by Anna Dæmi, ")
    assert section.last.text().endswith("City")
    section.undo_save.click()
    assert desks.desk_info(file_store).city == ""
    assert section.undo_save.isHidden()
    field = section.form.field("city")
    assert isinstance(field, QLineEdit)
    assert field.text() == ""


def test_a_pale_colour_is_said_while_it_is_typed(section: TheDesk):
    type_in(section, "colour", "#FFEE88")
    assert "pale" in section.shade.text()
    type_in(section, "colour", "#0B6685")
    assert section.shade.text() == "6.5 : 1. This colour reads well on white paper."
    type_in(section, "colour", "#0B66")
    assert section.shade.isHidden()


def test_a_logo_is_pasted_and_dropped_and_what_is_none_is_said(section: TheDesk, file_store: Store, tmp_path: Path):
    from PIL import Image

    QGuiApplication.clipboard().setText("no picture")
    section.paste_logo.click()
    assert section.logo_error.text().startswith("There is no picture")
    picture = QImage(8, 4, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    section.paste_logo.click()
    assert Image.open(BytesIO(desks.desk_info(file_store).logo or b"")).size == (8, 4)
    file, what = tmp_path / "logo.png", QMimeData()
    Image.new("RGB", (6, 6), "#0B6685").save(file)
    what.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    section.dropEvent(QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, what, left, none))
    assert Image.open(BytesIO(desks.desk_info(file_store).logo or b"")).size == (6, 6)
    section.undo_save.click()
    assert Image.open(BytesIO(desks.desk_info(file_store).logo or b"")).size == (8, 4)

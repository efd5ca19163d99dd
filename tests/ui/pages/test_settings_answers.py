"""Settings for answering: canned replies and the limits of attached files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desk.services import attachments, canned_replies
from desk.ui.pages.settings.files import Files
from desk.ui.pages.settings.replies import Replies
from tests import makers
from tests.ui.pages.hands import Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store
    from desk.ui.desk_context import Desk


class Sitting:
    """A manager, or somebody else, in front of a section."""

    def __init__(self, desk: Desk, store: Store) -> None:
        from desk.services import desks
        from desk.ui.desk_context import Person

        self.desk, self.store, self.by, self.said = desk, store, makers.desk(store), Said()
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.by, "Anna Dæmi", "administrator")
        desk.said.connect(self.said.hear)

    def open(self, make: Callable[..., Any], kind: type[Any]) -> Any:
        made = make(kind, self.desk)
        made.show()
        made.retranslate()
        made.reload()
        return made

    def names(self) -> list[str]:
        return [row.name for row in canned_replies.replies(self.store)]


@pytest.fixture
def sitting(desk: Desk, file_store: Store) -> Sitting:
    return Sitting(desk, file_store)


def put(section: Any, key: str, text: str) -> None:
    field = section.form.field(key)
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)


def test_a_shipped_reply_is_reworded_put_away_and_restored(sitting: Sitting, make: Callable[..., Any]):
    section = sitting.open(make, Replies)
    assert section.model.rowCount() == 12
    assert not section.restore.isEnabled()
    section.edit("received")
    put(section, "name", "Móttekið hjá okkur")
    section.form.send()
    assert sitting.names()[0] == "Móttekið hjá okkur"
    assert section.table.current_id() == "received"
    assert section.restore.isEnabled()
    section.put_away()
    assert len(sitting.names()) == 11
    assert section.model.rowCount() == 12
    section.bring_back()
    assert sitting.names()[0] == "Beiðni móttekin"


def test_an_own_reply_is_written_with_a_placeholder_from_the_list_and_deleted(sitting: Sitting, make: Callable[..., Any]):
    section = sitting.open(make, Replies)
    section.begin()
    assert not section.table.isVisible()
    put(section, "name", "Kveðja")
    put(section, "text", "Sæl, ")
    section.form.field("text").moveCursor(section.form.field("text").textCursor().MoveOperation.End)
    actions = {action.text().split("    ")[-1]: action for action in section.menu_of_places().actions()}
    actions["{first_name}"].trigger()
    section.form.send()
    assert section.table.isVisible()
    assert [row.text for row in canned_replies.replies(sitting.store)][-1] == "Sæl, {first_name}"
    assert section.drop.text() == "Delete"
    section.put_away()
    assert len(sitting.names()) == 12


def test_an_unknown_placeholder_is_refused_under_the_text_and_the_text_stays(sitting: Sitting, make: Callable[..., Any]):
    section = sitting.open(make, Replies)
    section.begin()
    put(section, "name", "Kveðja")
    put(section, "text", "Sæl, {hver}")
    section.form.send()
    assert section.is_typing()
    assert section.form.raw()["text"] == "Sæl, {hver}"
    assert "{hver} is no placeholder" in section.form.field("text").accessibleDescription()


def test_who_does_not_manage_only_reads(sitting: Sitting, make: Callable[..., Any]):
    from desk.ui.desk_context import Person

    sitting.desk.person = Person(makers.person(sitting.store), "Bjarki Dæmi", "agent")
    section, files = sitting.open(make, Replies), sitting.open(make, Files)
    assert not any(button.isEnabled() for button in (section.change, section.drop, section.restore, section.add))
    section.edit("received")
    assert section.form.isHidden()
    assert files.form.field("most_file").isReadOnly()


def test_the_limits_are_set_in_megabytes(sitting: Sitting, make: Callable[..., Any]):
    section = sitting.open(make, Files)
    assert section.form.raw() == {"most_file": "25", "most_ticket": "250", "most_in_database": "1"}
    assert "desk-files" in section.where.text()
    put(section, "most_file", "2.5")
    section.form.send()
    assert attachments.limits(sitting.store).most_file == 2_500_000
    assert sitting.said.texts == ["The limits are saved"]
    assert not section.is_typing()


def test_a_limit_that_makes_no_sense_is_refused_under_its_field(sitting: Sitting, make: Callable[..., Any]):
    section = sitting.open(make, Files)
    put(section, "most_ticket", "1")
    section.form.send()
    assert "from 25 to" in section.form.field("most_ticket").accessibleDescription()
    assert attachments.limits(sitting.store).most_ticket == 250_000_000
    section.form.left.emit()
    assert section.form.raw()["most_ticket"] == "250"


def test_a_server_s_desk_has_no_folder_to_speak_of(sitting: Sitting, make: Callable[..., Any]):
    section = sitting.open(make, Files)
    section._show(attachments.Limits())
    assert section.form.raw().keys() == {"most_file", "most_ticket"}
    assert "The server keeps all files in the database" in section.where.text()

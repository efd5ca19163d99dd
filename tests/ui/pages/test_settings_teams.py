"""The desk's teams and the closing of tickets, set up in Settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.services import desks, teams
from tests.ui.pages.test_settings import page, section, window

if TYPE_CHECKING:
    from desk.services.store import Store
    from desk.ui.pages.settings import SettingsPage

__all__ = ["page", "window"]


def test_a_team_is_added_named_and_put_out_of_use(page: SettingsPage, file_store: Store):
    room = section(page, "teams")
    assert [room._said(row).text for row in room.model.rows()] == ["Support", "Service"]
    room.begin()
    room.form.field("name").setText("Vefhönnun")
    room.form.send()
    made = teams.teams(file_store)[-1]
    assert (made.name, made.charged_as, made.active) == ("Vefhönnun", "support", True)
    room.edit(made.id)
    room.form.field("name").setText("Hönnun")
    room.form.field("active").setChecked(False)
    room.form.send()
    made = teams.teams(file_store)[-1]
    assert (made.name, made.active) == ("Hönnun", False)
    assert not room.form.isVisible()


def test_a_team_of_the_same_name_is_refused_and_what_was_typed_stays(page: SettingsPage):
    room = section(page, "teams")
    for _ in range(2):
        room.begin()
        room.form.field("name").setText("Vefhönnun")
        room.form.send()
    assert room.form.isVisible()
    assert room.form.field("name").text() == "Vefhönnun"


def test_the_days_until_a_resolved_ticket_closes_are_the_desks(page: SettingsPage, file_store: Store):
    room = section(page, "teams")
    field = room.closing.field("close_after_days")
    assert field.text() == "10"
    field.setText("3")
    room.closing.send()
    assert desks.desk_info(file_store).close_after_days == 3
    field.setText("9999")
    room.closing.send()
    assert desks.desk_info(file_store).close_after_days == 3
    assert room.is_typing()

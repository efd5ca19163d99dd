"""Logins in Settings › People, over a real server: made, shown once, locked; a file says that it protects nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication

from desk.services import desks
from desk.ui.desk_context import Person
from tests import makers
from tests.services.roles_scene import team
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from tests.postgres import Server


def people(desk: Desk, qtbot: QtBot, store: Store, by: int) -> Any:
    desk.store, desk.profile = store, desks.profile(store)
    found = next(person for person in desks.people(store) if person.id == by)
    desk.person = Person(by, found.name, found.role)
    window = make_window(desk, qtbot)
    window.resize(1280, 720)
    window.show()
    window.open_page("settings")
    page: Any = window.page("settings")
    page.show_thing(section="people")
    return page.sections["people"]


@pytest.mark.postgres
def test_a_login_is_made_shown_once_and_locked(postgres: Server, desk: Desk, qtbot: QtBot):
    with team(postgres) as scene:
        newcomer = makers.person(scene.store, "Nýr Dæmi")
        section = people(desk, qtbot, scene.store, scene.people["administrator"])
        part = section.logins
        section.table.choose(newcomer)
        assert part.whose.text() == "Nýr Dæmi has no login of their own yet."
        part.word.setText("Nýr!")
        part.make.click()
        assert "small letter" in part.error.text()
        assert part.word.text() == "Nýr!"
        part.word.setText("nyr")
        part.make.click()
        assert part.handed.isVisible()
        assert part.login.text() == f"{scene.database}.nyr"
        first = part.password.text()
        part.copy.click()
        assert QApplication.clipboard().text() == first
        part.secret.click()
        assert part.password.text() not in {"", first}
        part.lock.click()
        assert part.whose.text() == f"Nýr Dæmi: {scene.database}.nyr (locked)"
        # Whoever is chosen while a password is being made, it is handed to the one it is for.
        held: list[Any] = []
        with pytest.MonkeyPatch.context() as slow:
            slow.setattr(desk.lane, "write", lambda job, done, _failed: held.append((job, done)))
            part.secret.click()
        section.table.choose(scene.people["agent"])
        assert part.handed.isHidden()
        ((job, done),) = held
        done(job())
        assert (part.hand_over.text().split(" now")[0], part.login.text()) == ("Hand this to Nýr Dæmi", f"{scene.database}.nyr")
        section.table.choose(scene.people["trainer"])
        section.table.choose(scene.people["agent"])
        assert part.handed.isHidden()
        assert part.password.text() == ""
        scene.store.came_in = scene.people["administrator"]
        section.allow()
        assert not section.sit.isEnabled()
        section.table.choose(scene.people["administrator"])
        assert not part.lock.isEnabled()


def test_a_file_says_that_it_protects_nobody(desk: Desk, qtbot: QtBot, file_store: Store):
    section = people(desk, qtbot, file_store, makers.desk(file_store))
    assert section.logins.told.text().startswith("This desk is a file: whoever can open it can change everything in it.")
    assert section.logins.verbs.isHidden()

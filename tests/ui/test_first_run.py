"""The first run: a profile, a name, a place; nothing typed is lost when something is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from desk.rules.errors import Refused
from desk.ui.app import Start
from desk.ui.first_run import FirstRun
from desk.words import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


@pytest.fixture
def first_run(desk: Desk, make: Callable[..., FirstRun]) -> FirstRun:
    return make(FirstRun, desk, "desk.sqlite")


def fill(first_run: FirstRun, name: str, person: str) -> None:
    for key, text in (("name", name), ("person", person)):
        field = first_run.who[key].field
        assert isinstance(field, QLineEdit)
        field.setText(text)


def test_three_steps_end_in_answers(first_run: FirstRun) -> None:
    made: list[tuple[str, Any]] = []
    first_run.made.connect(lambda database, answers: made.append((database, answers)))
    first_run.choose("pindena")
    first_run.go_on.click()
    fill(first_run, "Lundi", "Kári")
    first_run.go_on.click()
    first_run.go_on.click()
    assert made == [("desk.sqlite", {"profile_key": "pindena", "name": "Lundi", "person": "Kári", "language": "en"})]


def test_the_teams_server_is_asked_for_and_what_was_typed_stays(first_run: FirstRun, qtbot: QtBot) -> None:
    made: list[tuple[str, Any]] = []
    first_run.made.connect(lambda database, answers: made.append((database, answers["name"])))
    first_run.go_on.click()
    fill(first_run, "Lundi", "Kári")
    first_run.go_on.click()
    with qtbot.waitSignal(first_run.server_wanted):
        first_run.where.on_server.picked.emit()
    first_run.take_place("postgresql://anna@db/desk")
    assert first_run.where.on_server.is_chosen()
    assert first_run.where.field.isReadOnly()
    assert first_run.choose_file.isHidden()
    first_run.where.in_file.picked.emit()
    assert first_run.where.database() == "desk.sqlite"
    assert not first_run.where.field.isReadOnly()
    first_run.take_place("postgresql://anna@db/desk")
    first_run.go_on.click()
    assert made == [("postgresql://anna@db/desk", "Lundi")]


def test_a_missing_name_is_said_at_its_field_and_the_step_stays(first_run: FirstRun) -> None:
    first_run.go_on.click()
    fill(first_run, "", "Kári")
    first_run.go_on.click()
    assert first_run.who["name"].error() == "A name is needed."
    assert first_run.who.text("person") == "Kári"


def test_a_refusal_comes_back_to_the_field_it_names(first_run: FirstRun) -> None:
    first_run.go_on.click()
    fill(first_run, "Lundi", "Kári")
    first_run.go_on.click()
    first_run.go_on.click()
    first_run.refused(Refused("A name is needed.", field="name"))
    assert first_run.who["name"].error() == "A name is needed."
    assert first_run.go_on.isEnabled()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_profile_is_told_in_every_language_without_a_cut_word(first_run: FirstRun, language: str) -> None:
    first_run.resize(1280, 720)
    first_run.show()
    first_run._desk.speak(language)
    for key in first_run._profiles:
        first_run.choose(key)
        for label in first_run.panel.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width() - 1, label.text()


def test_a_new_desk_opens_when_it_has_been_set_up(window: Window, own_home: Path) -> None:
    start = Start(window, "")
    start.begin()
    database = str(own_home / "desk.sqlite")
    start._set_up(database, {"profile_key": "stefna", "name": "Lundi", "person": "Kári", "language": "is"})
    assert window.desk.person.name == "Kári"
    assert window.desk.settings["database"] == database
    assert window.status.who.text() == "Kári"

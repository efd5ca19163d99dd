"""F2, and letters at once: the first of them are in the caller's field while the call is still being written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desk.rules.errors import Refused
from desk.services import calls as service
from tests.ui.pages.call_scene import ENTER, Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

F2 = Qt.Key.Key_F2


@pytest.fixture
def scene(desk: Desk, file_store: Store, qtbot: QtBot) -> Scene:
    return Scene(desk, file_store, qtbot)


def slow(scene: Scene) -> Any:
    """The lane, which from now on does nothing until it is let go."""
    lane: Any = scene.desk.lane
    lane.held = []
    return lane


def test_letters_typed_before_the_call_is_written_stay_and_more_follow(scene: Scene) -> None:
    scene.window.open_page("settings")
    lane = slow(scene)
    scene.key(F2)
    scene.type("μα")
    lane.let_go()
    scene.type("ρια")
    assert scene.page.who.field.text() == "μαρια"
    assert len(scene.calls()) == 1


def test_a_caller_chosen_before_the_call_is_written_becomes_its_caller(scene: Scene) -> None:
    lane = slow(scene)
    scene.key(F2)
    hit = service.find_callers(scene.store, text="μαρια")[0]
    scene.page.who.field.picked.emit(hit)
    lane.let_go()
    (call,) = scene.calls()
    assert call.contact_id == scene.maria


def test_an_unknown_name_entered_before_the_call_is_written_opens_the_new_caller(scene: Scene) -> None:
    lane = slow(scene)
    scene.key(F2)
    scene.page.who.field.unknown.emit("Έλλη")
    lane.let_go()
    assert len(scene.calls()) == 1
    assert not scene.page.who.form.isHidden()


def test_f2_pressed_twice_at_once_is_one_call(scene: Scene) -> None:
    lane = slow(scene)
    scene.key(F2)
    scene.key(F2)
    lane.let_go()
    assert len(scene.calls()) == 1


def test_after_a_refusal_f2_begins_anew(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise Refused("There is a live call already.")

    with monkeypatch.context() as patch:
        patch.setattr(service, "begin_call", refuse)
        scene.key(F2)
        assert "live call" in scene.window.messages.text()
    scene.key(F2)
    scene.type("μαρια")
    scene.key(ENTER)
    (call,) = scene.calls()
    assert call.contact_id == scene.maria

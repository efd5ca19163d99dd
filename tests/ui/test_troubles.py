"""Troubles of the world while the window is open: a sentence, nothing typed lost, and work goes on when it is over."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desk.settings import Settings
from desk.ui.call.state import CallState
from desk.ui.dialogs.ask import Ask
from desk.ui.memory import is_size, sizes_or
from desk.ui.pages.queue.drafts import Draft, Drafts, place
from desk.ui.work import InlineLane
from desk.words.catalogue import catalogue
from tests.ui.pages.call_scene import ENTER, Scene

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

F2 = Qt.Key.Key_F2


@pytest.fixture
def scene(desk: Desk, file_store: Store, qtbot: QtBot) -> Scene:
    return Scene(desk, file_store, qtbot)


def begin(scene: Scene) -> None:
    """A call with Maria on the line."""
    scene.key(F2)
    scene.type("μαρια")
    scene.key(ENTER)


def take_away(scene: Scene) -> Path:
    assert scene.store.path is not None
    return scene.store.path.rename(scene.store.path.with_suffix(".away"))


def put_back(scene: Scene) -> None:
    assert scene.store.path is not None
    scene.store.path.with_suffix(".away").rename(scene.store.path)


# A database that is gone, during a call.


def test_notes_typed_while_the_database_is_gone_are_written_when_it_is_back(scene: Scene) -> None:
    begin(scene)
    take_away(scene)
    scene.type("Δεν ανοίγει")
    scene.page.keeper.flush()
    assert "is gone" in scene.window.messages.text()
    assert scene.page.work.notes.toPlainText() == "Δεν ανοίγει"
    assert scene.page.keeper.is_pending()
    put_back(scene)
    assert scene.page.keeper.timer.isActive()
    scene.page.keeper.timer.timeout.emit()
    assert not scene.page.keeper.is_pending()
    assert [call.notes for call in scene.calls()] == ["Δεν ανοίγει"]


def test_trying_again_in_the_message_writes_the_notes_at_once(scene: Scene) -> None:
    begin(scene)
    take_away(scene)
    scene.type("Δεν ανοίγει")
    scene.page.keeper.flush()
    put_back(scene)
    scene.window.messages.action_button().click()
    assert [call.notes for call in scene.calls()] == ["Δεν ανοίγει"]
    assert not scene.page.keeper.is_pending()


def test_an_old_message_tried_again_leaves_newer_notes_alone(scene: Scene) -> None:
    begin(scene)
    take_away(scene)
    scene.type("Δεν")
    scene.page.keeper.flush()
    put_back(scene)
    scene.type(" ανοίγει")
    scene.page.keeper.flush()
    scene.window.messages.action_button().click()
    assert [call.notes for call in scene.calls()] == ["Δεν ανοίγει"]


def test_a_call_finished_while_the_database_is_gone_is_finished_when_tried_again_with_its_notes(scene: Scene) -> None:
    begin(scene)
    take_away(scene)
    scene.type("Δεν ανοίγει")
    scene.key(F2)
    assert len(scene.desk.calls.all()) == 1
    put_back(scene)
    scene.window.messages.action_button().click()
    assert scene.desk.calls.all() == ()
    scene.page.keeper.flush()
    (call,) = scene.calls()
    assert (call.state, call.notes) == ("finished", "Δεν ανοίγει")


def test_trouble_is_never_a_crash_report(scene: Scene) -> None:
    bugs: list[Any] = []
    scene.desk.lane.bug.connect(bugs.append)
    begin(scene)
    take_away(scene)
    scene.page.reload(None)
    scene.key(F2)
    scene.desk.calls.reload()
    assert bugs == []


def test_the_status_line_says_offline_and_in_sync_again(scene: Scene) -> None:
    begin(scene)
    take_away(scene)
    scene.type("Δεν ανοίγει")
    scene.page.keeper.flush()
    assert "Offline since" in scene.window.status.sync.text()
    put_back(scene)
    scene.window.messages.action_button().click()
    assert "In sync" in scene.window.status.sync.text()


# A clock that is set while a call runs, and a program that was killed.


@pytest.mark.parametrize("hours", [-1, -10_000])
def test_a_clock_set_back_in_a_call_counts_nothing_and_breaks_nothing(scene: Scene, hours: int) -> None:
    begin(scene)
    scene.later(minutes=3)
    scene.later(hours=hours)
    assert scene.desk.calls.seconds() == 0
    scene.key(F2)
    (call,) = scene.calls()
    assert (call.state, call.ended_at >= call.started_at) == ("finished", True)
    assert all(part.ends_at >= part.starts_at for part in call.segments)


def test_a_clock_set_ahead_in_a_call_asks_once_and_ends_it_as_it_says(scene: Scene) -> None:
    begin(scene)
    scene.later(hours=26)
    (asked,) = scene.window.findChildren(Ask)
    asked.buttons["finish"].click()
    (call,) = scene.calls()
    assert call.ended_at - call.started_at == timedelta(hours=26)


def test_a_call_left_running_is_not_seen_alive_before_somebody_says_so(scene: Scene) -> None:
    begin(scene)
    died = scene.now
    state = scene.desk.calls
    scene.desk.calls = CallState(scene.desk)  # the program's next start
    scene.later(hours=1)
    scene.desk.calls.reload()
    scene.desk.calls.beat.timeout.emit()
    assert scene.calls()[0].last_seen_at == died
    scene.desk.calls.recover(scene.calls()[0].id, "end")
    (call,) = scene.calls()
    assert (call.state, call.ended_at) == ("finished", died)
    scene.desk.calls = state


def test_a_call_that_goes_on_after_a_start_is_seen_alive_again(scene: Scene) -> None:
    begin(scene)
    state = scene.desk.calls
    scene.desk.calls = CallState(scene.desk)
    scene.later(minutes=5)
    scene.desk.calls.reload()
    scene.desk.calls.recover(scene.calls()[0].id, "go_on")
    scene.later(minutes=1)
    scene.desk.calls.beat.timeout.emit()
    assert scene.calls()[0].last_seen_at == scene.now
    scene.desk.calls = state


# Small files of the machine's own.


@pytest.mark.parametrize("text", ["{", "[1, 2]", '{"language": ["x"], "theme": 7, "page": 3, "recent": {}}', "\udcff"])
def test_settings_that_cannot_be_read_are_the_first_ones(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert [Settings(file)[name] for name in ("language", "theme", "page")] == ["", "desktop", "queue"]


def test_a_window_opens_whatever_its_settings_hold(qtbot: QtBot, tmp_path: Path) -> None:
    from desk.ui.window import Window

    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"window": "AAAAA", "widths": {"queue": {"split": ["a"], "widths": {"who": "b"}, "columns": [1]}}}), "utf-8")
    made = Window(settings=Settings(file))
    qtbot.addWidget(made)
    assert made.width() >= made.minimumWidth()


def test_settings_that_cannot_be_written_are_told_once_and_hold(desk: Desk) -> None:
    said: list[Any] = []
    desk.said.connect(said.append)
    desk.settings.file.mkdir(parents=True)
    desk.settings["theme"] = "dark"
    desk.settings.save()
    assert [message.kind for message in said] == ["failed"]
    assert "could not be kept" in said[0].text
    assert desk.settings["theme"] == "dark"


def test_only_whole_sizes_are_taken_from_the_settings() -> None:
    assert sizes_or([300, 200], [1, 2]) == [300, 200]
    for odd in (None, "x", [1], [1, "b"], [-1, 2], [1, 10**9], [True, 2], {"a": 1}):
        assert sizes_or(odd, [7, 8]) == [7, 8]
    assert not is_size(1e9)




@pytest.fixture
def drafts(tmp_path: Path, qtbot: QtBot) -> tuple[Drafts, Path]:
    file = tmp_path / "small" / "drafts.json"
    file.parent.write_bytes(b"")  # a file where the folder should be: nothing can be written
    made = Drafts(file, InlineLane())
    made.of_desk("d")
    return made, file


def test_a_draft_that_could_not_be_written_waits_and_is_written_later(drafts: tuple[Drafts, Path]) -> None:
    kept, file = drafts
    kept.put(7, Draft(reply="Góðan dag"))
    kept.flush()
    assert kept.is_waiting()
    file.parent.unlink()
    kept.flush()
    assert not kept.is_waiting()
    assert json.loads(file.read_text("utf-8"))["d"]["7"]["reply"] == "Góðan dag"


def test_two_files_of_one_name_have_their_own_drafts(tmp_path: Path) -> None:
    from desk.services.store import Store
    from tests.makers import NOW

    places = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        store = Store.open(str(tmp_path / folder / "desk.sqlite"), now=NOW)
        places.append(place(store))
        store.close()
    assert len(set(places)) == 2


def test_a_damaged_file_of_drafts_is_kept_beside_the_new_one(tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "drafts.json"
    file.write_text('{"d": {"7": {"reply": "half', "utf-8")
    made = Drafts(file, InlineLane())
    made.of_desk("d")
    assert made.get(7) == Draft()
    assert "half" in file.with_suffix(".damaged").read_text("utf-8")


@pytest.mark.parametrize("damage", [b"<TS broken", b"\xff\xfe\x00"])
def test_a_damaged_translation_leaves_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: bytes) -> None:
    from desk.words import catalogue as module

    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "is.ts").write_bytes(damage)
    monkeypatch.setattr(module, "resources", lambda: tmp_path)
    catalogue.cache_clear()
    try:
        assert catalogue("is") == {}
    finally:
        catalogue.cache_clear()


# Texts nobody types.


def test_a_huge_paste_is_cut_where_its_refusal_can_be_told(make: Any) -> None:
    from PySide6.QtCore import QMimeData

    from desk.ui.parts.text_edit import TextEdit

    field, pasted = make(TextEdit), QMimeData()
    field.setPlainText("before")
    pasted.setText("line\n" * 200_000)
    field.selectAll()
    field.insertFromMimeData(pasted)
    assert len(field.toPlainText()) == 100_001
    field.insertFromMimeData(pasted)
    assert len(field.toPlainText()) == 100_001


def test_notes_longer_than_any_text_are_refused_in_a_sentence(scene: Scene) -> None:
    begin(scene)
    scene.page.work.notes.setPlainText("x\n" * 50_001)
    scene.page.keeper.flush()
    assert "longer than" in scene.window.messages.text()
    assert scene.page.keeper.is_pending()

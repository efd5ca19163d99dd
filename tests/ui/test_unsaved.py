"""What was typed survives an end of the program that could not wait for the database; trouble that has passed is taken back."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from desk.rules.errors import Refused, Trouble
from desk.services import calls
from desk.services.call import notes as call_notes
from desk.ui.dialogs.ask import ask
from desk.ui.kept_file import read_kept
from desk.ui.unsaved import Unsaved, keep_notes, unsaved_file
from desk.ui.work import Lane
from tests import makers
from tests.ui.conftest import NOW

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


@pytest.fixture
def running(desk: Desk, file_store: Store) -> int:
    """A desk with one call on the line, whose notes begin."""
    from desk.services import desks
    from desk.ui.desk_context import Person

    me = makers.desk(file_store)
    desk.store, desk.profile, desk.person = file_store, desks.profile(file_store), Person(me, "Anna", "agent")
    call: int = calls.begin_call(file_store, op_key="a", at=NOW, by=me).result
    calls.change_call(file_store, call_id=call, changes={"notes": "Vefurinn"}, at=NOW, by=me)
    return call


def notes_of(desk: Desk, call_id: int) -> str:
    return str(calls.live_calls(desk.store, by=desk.person.id)[0].notes) if call_id else ""


def test_a_note_that_was_not_written_is_in_its_call_after_the_next_start(desk: Desk, running: int) -> None:
    said: list[Any] = []
    desk.said.connect(said.append)
    keep_notes(desk, {running: "Vefurinn er hægur"})
    Unsaved(desk).bring_in()
    assert notes_of(desk, running) == "Vefurinn er hægur"
    assert [message.kind for message in said] == ["done"]
    assert read_kept(unsaved_file(desk)) == {}


def test_what_a_colleague_added_meanwhile_stays_beside_it(desk: Desk, running: int) -> None:
    keep_notes(desk, {running: "Vefurinn er hægur"})
    calls.change_call(desk.store, call_id=running, changes={"notes": "Vefurinn kominn í lag"}, at=NOW, by=desk.person.id)
    Unsaved(desk).bring_in()
    assert notes_of(desk, running) == "Vefurinn kominn í lag\ner hægur"


@pytest.mark.parametrize("again", [True, False])
def test_notes_that_cannot_be_brought_in_are_never_thrown_away(
    desk: Desk, running: int, monkeypatch: pytest.MonkeyPatch, again: bool,
) -> None:  # fmt: skip
    def fail(*_given: object, **_named: object) -> None:
        raise Trouble("The disk could not be read or written.") if again else Refused("It is on an invoice.")

    monkeypatch.setattr(call_notes, "bring_in_notes", fail)
    keep_notes(desk, {running: "Vefurinn er hægur"})
    Unsaved(desk).bring_in()
    assert "Vefurinn er hægur" in unsaved_file(desk).read_text("utf-8")
    assert ("refused" in read_kept(unsaved_file(desk))) is not again


def test_ending_waits_a_moment_for_a_database_that_another_program_holds(file_store: Store, qtbot: QtBot) -> None:
    lane, failed = Lane(), list[object]()
    with closing(sqlite3.connect(str(file_store.path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        def job() -> None:
            with file_store.write() as session:
                session.execute(text("SELECT 1"))

        lane.write(job, failed=failed.append)
        begun = time.perf_counter()
        assert not lane.close(within=0.2)
        assert time.perf_counter() - begun < 1.5
        other.execute("ROLLBACK")
    lane._writer.shutdown(wait=True)


def test_ending_does_not_wait_for_a_long_read_and_hands_writes_over(qtbot: QtBot) -> None:
    lane, hold = Lane(), threading.Event()
    told: list[str] = []
    lane.read(hold.wait)
    lane.write(lambda: "kept", told.append)
    begun = time.perf_counter()
    assert not lane.close()
    assert time.perf_counter() - begun < 1
    assert told == ["kept"]
    hold.set()
    lane._readers.shutdown(wait=True)


def test_what_is_asked_for_after_the_end_is_not_begun(qtbot: QtBot) -> None:
    lane, asked = Lane(), list[int]()
    assert lane.close()
    lane.read(lambda: asked.append(1))
    assert not lane.is_busy()
    assert asked == []


def test_the_message_of_a_trouble_goes_when_it_has_passed(window: Window) -> None:
    lane: Any = window.desk.lane

    def fail() -> None:
        raise Trouble("The database does not answer.")

    lane.read(fail, channel="a")
    assert "does not answer" in window.messages.text()
    lane.read(lambda: 1, channel="a")
    assert window.messages.text() == ""


def test_a_deed_that_was_not_done_stays_told_until_it_is(window: Window) -> None:
    lane: Any = window.desk.lane
    works: list[int] = []

    def deed() -> None:
        if not works:
            raise Trouble("The database does not answer.")

    lane.write(deed)
    lane.read(lambda: 1)
    assert "does not answer" in window.messages.text()
    works.append(1)
    window.messages.action_button().click()
    assert window.messages.text() == ""


def test_a_refusal_stays_until_it_is_read(window: Window) -> None:
    window.desk.refuse(Refused("It is on an invoice."))
    window.desk.lane.read(lambda: 1)
    assert window.messages.text() == "It is on an invoice."


def test_quit_asks_through_an_open_question(window: Window, qtbot: QtBot) -> None:
    window.show()
    question = ask(window, "Never charge this call?", "", [("", "Keep it", "ordinary"), ("yes", "Misdialled", "danger")])
    with qtbot.waitActive(question):
        question.activateWindow()
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(question, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert question.answer == ""


def test_a_damaged_file_of_notes_is_kept_beside_the_new_one(tmp_path: Path) -> None:
    file = tmp_path / "unsaved.json"
    file.write_text("{ hálf", "utf-8")
    assert read_kept(file) == {}
    assert file.with_suffix(".damaged").read_text("utf-8") == "{ hálf"
    file.write_text(json.dumps(["not", "a", "desk"]), "utf-8")
    assert read_kept(file) == {}
    QApplication.processEvents()

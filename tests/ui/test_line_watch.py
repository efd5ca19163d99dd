"""Without a line the window goes on: calls, replies and notes are kept on the disk, said so, and sent when the line is back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from desk.models import Call, Entry, Ticket
from desk.rules.errors import Trouble
from desk.services import desks, tickets
from desk.services.line.sayings import WAITS
from desk.ui.desk_context import Person
from desk.ui.dialogs import kept_here
from desk.ui.pages import PAGES
from desk.ui.pages.queue import reading
from tests import makers
from tests.ui.conftest import NOW, make_window

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


class FakeLine:
    """A line switched by hand: the desk in the file behind it is out of reach while it is gone."""

    def __init__(self) -> None:
        self.is_gone = False
        self._heard: list[Callable[[bool], object]] = []

    def watch(self, heard: Callable[[bool], object]) -> None:
        self._heard.append(heard)

    def refuse_gone(self) -> None:
        if self.is_gone:
            raise Trouble(WAITS)

    def look_now(self) -> None:
        """Nothing to look at."""

    def close(self) -> None:
        """Nothing to close."""

    def turn(self, *, gone: bool) -> None:
        self.is_gone = gone
        for heard in self._heard:
            heard(gone)


class Scene:
    """A window over a desk whose line is switched by hand."""

    def __init__(self, desk: Desk, window: Window, store: Any) -> None:
        self.desk, self.window, self.store = desk, window, store
        self.line: FakeLine = store.line
        self.customer = makers.customer(store)
        self.ticket = makers.ticket(store, self.customer)
        desk.store, desk.profile = store, desks.profile(store)
        desk.person = Person(desks.people(store)[0].id, "Anna")
        desk.opened.emit()

    def foot(self) -> str:
        return self.window.status.sync.text()

    def note(self, text: str, key: str = "n") -> None:
        desk = self.desk
        given: dict[str, Any] = {"op_key": key, "ticket_id": self.ticket, "text": text, "at": NOW, "by": desk.person.id, "seen_reply": 0}
        job = lambda: desk.line.or_keep(lambda: tickets.reply(desk.store, **given), "reply", given)  # noqa: E731
        desk.lane.write(job, lambda changed: desk.line.was_kept() if desk.line.kept(changed) else None)

    def count(self, *where: Any) -> int:
        with self.store.read() as session:
            return int(session.scalar(select(func.count()).where(*where)) or 0)


@pytest.fixture
def scene(desk: Desk, qtbot: QtBot, file_store: Store) -> Scene:
    file_store.line = FakeLine()  # type: ignore[assignment]
    makers.desk(file_store)
    return Scene(desk, make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "calls"]), file_store)


def test_a_call_begun_and_finished_without_a_line_runs_in_the_bar_and_stands_once_later(scene: Scene, qtbot: QtBot) -> None:
    calls, line = scene.desk.calls, scene.line
    line.turn(gone=True)
    qtbot.waitUntil(scene.desk.line.is_gone)
    assert scene.foot() == "No line to the database since 11:18"
    calls.start_or_finish()
    assert calls.live is not None
    assert calls.live.id < 0
    assert scene.window.messages.text() == "Kept on this machine: it is sent when the line to the database is back."
    calls.hold_or_resume()
    assert calls.live.running_since is None
    calls.hold_or_resume()
    calls.start_or_finish()
    assert calls.all() == ()
    assert scene.foot() == "No line to the database since 11:18 · 4 kept here, sent when it is back"
    line.turn(gone=False)
    qtbot.waitUntil(lambda: not scene.desk.line.waiting)
    assert (scene.count(Call.state == "finished"), scene.count(Call.id > 0)) == (1, 1)
    assert scene.foot().startswith("In sync")
    assert scene.window.messages.text() == "4 kept here have been sent."


def test_a_call_still_running_when_the_line_is_back_goes_on_under_its_own_number(scene: Scene, qtbot: QtBot) -> None:
    calls, line = scene.desk.calls, scene.line
    line.turn(gone=True)
    qtbot.waitUntil(scene.desk.line.is_gone)
    calls.start_or_finish()
    line.turn(gone=False)
    qtbot.waitUntil(lambda: calls.live is not None and calls.live.id > 0)
    calls.start_or_finish()
    assert scene.count(Call.state == "finished") == 1


def test_what_the_database_would_not_take_is_shown_with_both_texts_and_a_choice(scene: Scene, qtbot: QtBot) -> None:
    desk, line = scene.desk, scene.line
    line.turn(gone=True)
    qtbot.waitUntil(desk.line.is_gone)
    scene.note("Mine")
    line.is_gone = False
    other = makers.person(scene.store)
    tickets.reply(scene.store, op_key="t", ticket_id=scene.ticket, text="Theirs", at=NOW, by=other)
    line.turn(gone=False)
    qtbot.waitUntil(lambda: desk.line.conflicts == 1)
    assert scene.window.messages.text() == "1 kept here could not be sent."
    assert scene.foot() == "1 kept here needs you"
    listed = kept_here.KeptHere(desk, scene.window)
    assert listed.model.rowCount() == 1
    assert desk.line.journal is not None
    (kept,) = desk.line.journal.rows("conflict")
    asked = kept_here.ask_about(desk, kept, scene.window)
    assert set(asked.buttons) == {"copy", "aside", "note", "send"}
    asked.buttons["send"].click()
    assert scene.count(Entry.text == "Mine", Entry.kind == "reply") == 1
    assert scene.foot().startswith("In sync")
    listed.close()


def test_reads_that_fail_while_the_line_is_known_to_be_gone_are_not_told_again(scene: Scene, qtbot: QtBot) -> None:
    desk, line = scene.desk, scene.line
    line.turn(gone=True)
    qtbot.waitUntil(desk.line.is_gone)
    read: list[int] = []
    desk.lane.read(lambda: scene.count(Ticket.id > 0), read.append, channel="x")
    assert (scene.window.messages.text(), read) == ("", [])
    desk.lane.write(lambda: makers.customer(scene.store))
    assert scene.window.messages.text() == "There is no line to the database: this waits until it is back. Nothing was changed."
    line.turn(gone=False)
    qtbot.waitUntil(lambda: read == [1])
    assert scene.window.messages.text() == ""


def test_the_open_tickets_stay_readable_as_they_were_seen_last(scene: Scene, qtbot: QtBot) -> None:
    desk, line = scene.desk, scene.line
    ask = reading.Question("all_open", "", "promise", False, desk.person.id, NOW)
    before = reading.ids(desk, ask)
    line.turn(gone=True)
    qtbot.waitUntil(desk.line.is_gone)
    after = reading.ids(desk, ask)
    assert (list(after.ids), after.rows, after.counts) == ([scene.ticket], before.rows, before.counts)
    assert set(reading.rows(desk, (scene.ticket,))) == {scene.ticket}
    with pytest.raises(Trouble):
        reading.ids(desk, replace(ask, search="Lundey"))

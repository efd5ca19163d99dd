"""Two windows on one desk: what is done in the one appears in the other by itself and moves nothing under its person's hands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk.services import tickets
from desk.services.changes import Changed
from desk.services.live.catch_up import everything
from desk.services.store import Store
from desk.settings import Settings
from desk.ui.live_watch import GATHER, LONGEST, LiveWatch
from desk.ui.news import ELSEWHERE
from tests.ui.conftest import NOW, make_window
from tests.ui.pages.queue_scene import Scene

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.window import Window

K = Qt.Key


class Seat:
    """One person's window with its queue, and the news it hears of other desks."""

    def __init__(self, desk: Desk, store: Store, person: tuple[int, str], qtbot: QtBot, pages: tuple[str, ...] = ("queue",)) -> None:
        from desk.services import desks
        from desk.ui.desk_context import Person
        from desk.ui.pages import PAGES

        self.desk = desk
        self.window: Window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in pages])
        desk.store, desk.profile, desk.person, desk.database = store, desks.profile(store), Person(*person), "prófun"
        self.heard: list[Changed] = []
        desk.news.changed.connect(self._hear)
        self.window.resize(1280, 720)
        self.window.show()
        desk.opened.emit()
        self.page: QueuePage = self.window.page("queue")  # type: ignore[assignment]
        QApplication.processEvents()

    def _hear(self, changed: Changed, origin: object) -> None:
        if origin is ELSEWHERE:
            self.heard.append(changed)

    @property
    def live(self) -> LiveWatch:
        return self.window.watches.live

    def look(self) -> None:
        """Hears what was written meanwhile, and lets what follows happen."""
        self.live.look()
        QApplication.processEvents()
        self.live._pause.timeout.emit()
        QApplication.processEvents()

    def sit(self) -> None:
        """The keyboard is here."""
        self.window.activateWindow()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        field: Any = QApplication.focusWidget()
        QTest.keyClicks(field, text)

    def show(self, ticket_id: int) -> None:
        self.page.table.choose(ticket_id)
        QApplication.processEvents()


@pytest.fixture
def scene(file_store: Store) -> Scene:
    return Scene.ready(file_store)


@pytest.fixture
def seats(desk: Desk, scene: Scene, qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[tuple[Seat, Seat]]:
    """Anna's window and Hekla's, each with a connection of its own to the same file."""
    from desk.ui.app import make_desk
    from desk.ui.clock import Clock
    from desk.ui.work import InlineLane

    settings = Settings(tmp_path / "hekla.json")
    settings["language"], settings["theme"] = "en", "light"
    store = Store.open(str(scene.store.path), now=NOW)
    scene.store.since = store.since
    theirs = make_desk(qapp, settings, InlineLane(), Clock(lambda: NOW))
    yield Seat(desk, scene.store, (scene.by, "Anna Dæmi"), qtbot), Seat(theirs, store, (scene.other, "Hekla Dæmi"), qtbot)
    store.close()
    theirs.setParent(None)
    theirs.deleteLater()


def change(seat: Seat, ticket_id: int, **changes: Any) -> None:
    store, by = seat.desk.store, seat.desk.person.id
    seat.desk.lane.write(lambda: tickets.change_ticket(store, ticket_id=ticket_id, changes=changes, at=NOW, by=by), origin=seat.page)


def test_each_window_gets_the_others_change_and_nothing_moves_under_a_persons_hands(seats: tuple[Seat, Seat], scene: Scene):
    anna, hekla = seats
    anna.sit()
    anna.show(scene.calm)
    anna.page.write("reply")
    field: Any = QApplication.focusWidget()
    QTest.keyClicks(field, "We look at it")
    field.textCursor().setPosition(3)
    change(hekla, scene.calm, subject="Marsreikningur")
    change(hekla, scene.waiting, priority="critical")
    anna.look()
    # What the other did is here, the ticket in sight included …
    assert [changed.ids_of("ticket") for changed in anna.heard] == [(scene.calm, scene.waiting)]
    assert anna.page.pane.ticket is not None
    assert anna.page.pane.ticket.subject == "Marsreikningur"
    row = anna.page.model.known(scene.calm)
    assert row is not None
    assert row.subject == "Marsreikningur"
    # … and the choice, the words and the keyboard are where they were.
    assert (anna.page.table.current_id(), field.toPlainText(), field.hasFocus()) == (scene.calm, "We look at it", True)
    # The other way round, and nobody hears what was done here.
    hekla.look()
    change(anna, scene.agreed, subject="Umsóknarform")
    before = len(hekla.heard)
    hekla.look()
    anna.look()
    assert [changed.ids_of("ticket") for changed in hekla.heard[before:]] == [(scene.agreed,)]
    assert len(anna.heard) == 1


def test_who_begins_to_write_is_seen_at_once_and_who_stops_no_more(seats: tuple[Seat, Seat], scene: Scene):
    anna, hekla = seats
    hekla.show(scene.calm)
    anna.sit()
    anna.show(scene.calm)
    anna.page.write("reply")
    anna.type("We")
    hekla.look()
    line = hekla.page.pane.part("company")
    assert line.writing.text() == "Anna is writing a reply"
    assert hekla.page.company._soon.isActive()  # looked at again when she would be gone
    quiet = len(hekla.heard)
    anna.type(" look at it")
    hekla.look()
    assert len(hekla.heard) == quiet
    anna.page.company.stop()
    hekla.look()
    assert line.writing.text() == ""


def test_news_is_gathered_and_waits_for_a_reading_that_is_under_way(desk: Desk, window: Window, file_store: Store):
    watch, told = LiveWatch(desk), []
    desk.store = file_store
    watch._opened()
    desk.news.changed.connect(lambda changed, origin: told.append((changed.ids, origin)))
    watch.hear(Changed.of(("ticket", 1)))
    for number in (2, 3, 2):
        watch.hear(Changed.of(("ticket", number)))
    assert told == [((("ticket", 1),), ELSEWHERE)]
    desk.lane.held = []  # type: ignore[attr-defined]
    desk.lane.read(lambda: None)
    watch._pause.timeout.emit()
    assert len(told) == 1
    desk.lane.let_go()  # type: ignore[attr-defined]
    watch._pause.timeout.emit()
    assert told[1:] == [((("ticket", 2), ("ticket", 3)), ELSEWHERE)]
    desk.lane.held = []  # type: ignore[attr-defined]
    desk.lane.read(lambda: None)
    watch.hear(everything())
    for _ in range(LONGEST // GATHER):
        watch._pause.timeout.emit()
    assert len(told) == 3
    assert watch.stop()
    watch.hear(Changed.of(("ticket", 9)))
    assert len(told) == 3


def test_a_window_with_threads_hears_by_itself(qapp: QApplication, settings: Settings, file_store: Store, qtbot: QtBot):
    from desk.ui.app import make_desk
    from desk.ui.clock import Clock
    from desk.ui.work import Lane
    from tests import makers

    lane = Lane()
    desk = make_desk(qapp, settings, lane, Clock(lambda: NOW))
    watch, told = LiveWatch(desk), []
    desk.store = file_store
    desk.news.changed.connect(lambda changed, _origin: told.append(changed))
    watch._opened()
    other = Store.open(str(file_store.path), now=NOW)
    customer = makers.customer(other)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].ids == (("customer", customer),)
    assert watch.stop()
    other.close()
    lane.close()
    desk.setParent(None)
    desk.deleteLater()

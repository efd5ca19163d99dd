"""Alerts as a person meets them: the bell, the list, the desktop's notification, one's own switches; looked at when there is reason to."""

from __future__ import annotations

import sys
import wave
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from desk.rules.errors import Trouble
from desk.services import calls, desks, tickets
from desk.services.alerts import mine, wishes
from desk.services.alerts.values import Looked
from desk.services.changes import Changed
from desk.ui import tray
from desk.ui.alert_bus import Notifier
from desk.ui.alert_list import AlertList, snoozed_until
from desk.ui.alert_sound import Chime
from desk.ui.alert_watch import NAP
from desk.ui.alert_words import KINDS, go_to
from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from desk.ui.news import ELSEWHERE
from desk.ui.pages.settings.alerts import Alerts
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Callable

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


class Bus:
    """A desktop that takes every notification."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str, Any]] = []

    def show(self, title: str, text: str, opens: Callable[[], object]) -> bool:
        self.shown.append((title, text, opens))
        return True

    def is_there(self) -> bool:
        return True

    def leave(self) -> None:
        self.shown.clear()


class Scene:
    """A window on a desk of two, by a clock in the test's hand; the first look has been taken."""

    def __init__(self, desk: Desk, window: Window, store: Store) -> None:
        self.desk, self.window, self.store = desk, window, store
        self.anna = makers.desk(store)
        self.bjarki = makers.person(store)
        self.customer = makers.customer(store)
        self.now = datetime(2026, 4, 22, 9, tzinfo=UTC)
        desk.clock = Clock(lambda: self.now)
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.anna, "Anna Dæmi", "administrator")
        self.opened: list[tuple[str, dict[str, Any]]] = []
        desk.page_wanted.disconnect()
        desk.page_wanted.connect(lambda page, what: self.opened.append((page, what)))
        desk.opened.emit()
        self.watch, self.bus = window.watches.alerts, Bus()
        window.alert_ways.bus = self.bus
        self.watch.look()

    def open(self, subject: str = "Bókunarform svarar ekki", **fields: Any) -> int:
        new = tickets.NewTicket(customer_id=self.customer, subject=subject, text="Formið sendir ekkert.", owner_id=self.anna, **fields)
        key = f"{subject}{self.now}"
        return int(tickets.open_ticket(self.store, op_key=key, new=new, received_at=self.now, by=self.bjarki).result)

    def later(self, minutes: float) -> None:
        """Time goes by, and the watch looks; a leap of more than an hour is believed half a minute later."""
        self.now += timedelta(minutes=minutes)
        self.watch.look()
        self.now += timedelta(seconds=31)
        self.watch.look()


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture
def scene(desk: Desk, window: Window, file_store: Store) -> Scene:
    return Scene(desk, window, file_store)


def test_what_comes_is_notified_counted_listed_and_opened(scene: Scene, make: Callable[..., AlertList]) -> None:
    bell = scene.window.status.bell
    assert bell.accessibleName() == "No unread alerts"
    ticket = scene.open()
    scene.later(1)
    ((title, text, opens),) = scene.bus.shown
    assert title == "New request 1001: Bókunarform svarar ekki"
    assert text.splitlines()[-1] == "It came to you because the ticket is yours."
    assert (bell.text(), bell.accessibleName()) == ("1", "1 unread alert")
    opens()
    assert scene.opened[-1] == ("queue", {"ticket_id": ticket})
    assert scene.watch.unread == 1, "the count follows with the next look, which the news asks for"
    scene.later(1)
    assert (bell.text(), len(scene.bus.shown)) == ("", 1)
    for subject in ("Eitt", "Tvö", "Þrjú", "Fjögur"):
        scene.open(subject)
    scene.later(1)
    assert [title for title, _text, _opens in scene.bus.shown[1:]] == ["4 alerts"], "many come as one"
    opens = scene.bus.shown[-1][2]
    opens()
    opens()
    (shown,) = scene.window.findChildren(AlertList)
    shown.reject()
    listed = make(AlertList, scene.desk, scene.window)
    assert [row.head.code for row in listed.model.rows()] == ["alert.new_request"] * 4
    listed.turn_read()
    assert len(listed.model.rows()) == 3
    listed.put_off("hour")
    listed.show_all(every=True)
    assert len(listed.model.rows()) == 5
    listed.table.choose(listed.model.id_at(4))
    assert listed.read.text() == "Mark unread"
    listed.all_read()
    listed.show_all(every=False)
    assert (listed.model.rows(), listed.none.isVisibleTo(listed), listed.do.isEnabled()) == ((), True, False)
    listed.show_all(every=True)
    assert "Received" in listed.why.text()
    listed.go(listed.table.current_id())
    assert scene.opened[-1][0] == "queue"


def test_quiet_in_a_call_and_afterwards_all_of_it(scene: Scene) -> None:
    key = calls.begin_call(scene.store, op_key="c", at=scene.now, by=scene.anna).result
    scene.open()
    scene.later(1)
    assert scene.bus.shown == []
    assert (scene.watch.unread, scene.watch.last and scene.watch.last.held) == (1, 1)
    calls.finish_call(scene.store, call_id=key, at=scene.now, by=scene.anna)
    scene.later(1)
    assert len(scene.bus.shown) == 1


def test_it_looks_at_the_instant_and_after_news_and_not_in_between(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[datetime] = []
    whole = scene.desk.services.alerts.look.look

    def look(*given: Any, **named: Any) -> Any:
        looks.append(named["now"])
        return whole(*given, **named)

    monkeypatch.setattr(scene.desk.services.alerts.look, "look", look)
    assert scene.watch.last is not None
    due = scene.watch.last.again_at
    assert due is not None
    for _wake in range(20):
        scene.now += timedelta(seconds=30)
        scene.watch._wake()
    assert looks == [], "waking looks at the clock alone"
    assert scene.watch.nap.interval() <= NAP
    scene.now = due
    scene.watch._wake()
    assert looks == [due]
    for _news in range(50):
        scene.desk.news.changed.emit(Changed.of(("ticket", 1)), ELSEWHERE)
    assert (len(looks), scene.watch.soon.isActive()) == (1, True), "a stream of news is one look"
    scene.watch.soon.stop()
    scene.desk.news.changed.emit(Changed.of(("price", 1)), None)
    assert not scene.watch.soon.isActive()


def test_what_was_read_for_a_person_who_has_left_the_desk_is_shown_to_nobody_else(scene: Scene) -> None:
    scene.open()
    scene.now += timedelta(minutes=1)
    scene.desk.lane.held = []  # type: ignore[attr-defined]
    scene.watch.look()
    scene.desk.person = Person(scene.bjarki, "Bjarki Dæmi")
    scene.desk.lane.let_go()  # type: ignore[attr-defined]
    assert scene.bus.shown == []
    assert [view.read_at for view in mine.alerts_of(scene.store, person_id=scene.anna)] == [None], "it waits in her list"


def test_a_database_that_is_away_loses_nothing(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.open()
    with monkeypatch.context() as away:

        def gone(*_given: Any, **_named: Any) -> Any:
            raise Trouble("The database is away.")

        away.setattr(scene.desk.services.alerts.look, "look", gone)
        scene.now += timedelta(minutes=1)
        scene.watch.look()
    assert (scene.bus.shown, scene.desk.lane._unread) == ([], {}), "it is looked again, not repeated as often as it failed"
    assert scene.watch.soon.isActive()
    scene.later(1)
    assert len(scene.bus.shown) == 1


def test_the_switches_write_at_once_and_refuse_hours_that_end_before_they_begin(scene: Scene, make: Callable[..., Alerts]) -> None:
    section = make(Alerts, scene.desk)
    section.retranslate()
    section.reload()
    assert len(section.ticks) == 4 * len(KINDS)
    assert section.ticks["promise_due", "sound"].accessibleName() == "A promise has run out: With a sound"
    section.ticks["promise_due", "sound"].setChecked(True)
    section.ticks["pack", ""].setChecked(False)
    wish = wishes.wish(scene.store, person_id=scene.anna)
    assert wish.wants("promise_due", "sound")
    assert not wish.wants("pack", "desktop")
    assert not section.ticks["pack", "desktop"].isEnabled()
    section.lead.choose(60)
    section.days[5].setChecked(True)
    section.closes.setTime(section.opens.time())
    section.closes.editingFinished.emit()
    assert section.error.text() == "Your hours end before they begin: choose a later end."
    wish = wishes.wish(scene.store, person_id=scene.anna)
    assert (wish.lead, wish.days, wish.closes) == (timedelta(minutes=60), frozenset(range(6)), 1080)
    section.in_hours.setChecked(False)
    assert not section.hours.isEnabled() or section.error.text()


def test_where_the_desktop_has_no_way_the_window_says_it(scene: Scene) -> None:
    said: list[str] = []
    scene.desk.said.connect(lambda message: said.append(message.text))
    scene.window.alert_ways.bus = Notifier(bus=None)
    scene.window.alert_ways.bus._bus = None
    scene.open()
    scene.later(1)
    assert said == ["New request 1001: Bókunarform svarar ekki"]
    for subject in ("Eitt", "Tvö"):
        scene.open(subject)
    scene.later(1)
    assert said[1:] == ["2 alerts"], "it has one line for them all"


def test_each_alert_leads_to_its_thing(scene: Scene) -> None:
    scene.open()
    scene.later(1)
    (view,) = mine.alerts_of(scene.store, person_id=scene.anna)
    for thing, page in (("customer", "customers"), ("contact", "customers"), ("telling", "courses"), ("report", "reports")):
        go_to(scene.desk, replace(view, thing=thing, thing_id=3))
        assert scene.opened[-1][0] == page


@pytest.mark.parametrize(
    ("key", "until"),
    [("quarter", "22T10:15"), ("hour", "22T11:00"), ("later", "22T13:00"), ("tomorrow", "23T08:00"), ("monday", "27T08:00")],
)
def test_put_off_is_put_off_until(key: str, until: str) -> None:
    now = datetime(2026, 4, 22, 10, tzinfo=UTC)
    assert snoozed_until(key, now) == datetime.fromisoformat(f"2026-04-{until}+00:00")


def test_the_sign_wears_the_number() -> None:
    plain = QPixmap(64, 64)
    plain.fill(Qt.GlobalColor.white)
    worn = tray.badged(plain.copy(), 12).toImage()
    assert worn.pixelColor(60, 2) == QColor(Qt.GlobalColor.white)
    assert worn.pixelColor(32, 18).red() > worn.pixelColor(32, 18).green()


def test_the_sound_is_our_own_and_a_machine_without_sounds_rings_its_bell(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    rung: list[str] = []

    class Effect:
        def __init__(self, _parent: object) -> None:
            self.file = ""

        def setSource(self, source: QUrl) -> None:
            self.file = source.toLocalFile()

        def setVolume(self, _volume: float) -> None:
            """As loud as it is said to be."""

        def play(self) -> None:
            rung.append(self.file)

    class Devices:
        @staticmethod
        def audioOutputs() -> list[str]:
            return ["one"]

    multimedia = ModuleType("PySide6.QtMultimedia")
    multimedia.QSoundEffect, multimedia.QMediaDevices = Effect, Devices  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", multimedia)
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append("bell"))
    Chime(qapp).play()
    with wave.open(rung[0]) as sound:
        assert 0.3 < sound.getnframes() / sound.getframerate() < 1.5
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    Chime(qapp).play()
    assert rung[1:] == ["bell"]


def test_the_portal_is_handed_the_words_and_what_is_pressed_opens() -> None:
    class Answer:
        def value(self) -> bool:
            return True

    class Session:
        def __init__(self) -> None:
            self.sent: list[Any] = []

        def interface(self) -> Any:
            return self

        def isServiceRegistered(self, _service: str) -> Answer:
            return Answer()

        def connect(self, *_given: Any) -> bool:
            return True

        def send(self, message: Any) -> bool:
            self.sent.append(message)
            return True

    session, opened = Session(), list[int]()
    notifier = Notifier(bus=session)
    assert notifier.show("Titill", "<b>Texti</b>", lambda: opened.append(1))
    key, given = session.sent[0].arguments()
    assert (given["title"], given["body"]) == ("Titill", "<b>Texti</b>")

    class Pressed:
        def arguments(self) -> list[Any]:
            return [key, "open", []]

    for _twice in range(2):
        notifier.invoked(Pressed())
    assert opened == [1]
    assert Looked().unread == 0

"""The status line says what is open now, the first to close first, and when all is closed who is on call."""

from __future__ import annotations

from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desk.services import desks
from desk.services.ticket.tick import tick
from desk.ui.status_line import StatusLine, hours_said
from desk.words import LANGUAGES, speaker
from tests import makers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

# A Wednesday and a Saturday.
WEDNESDAY, SATURDAY = "2026-04-22", "2026-04-25"


def said(store: Store, profile: str, at: str, language: str = "en") -> tuple[str, bool]:
    if not desks.is_set_up(store):
        makers.desk(store, profile)
    now = datetime.fromisoformat(at).replace(tzinfo=desks.profile(store).zone)
    return hours_said(desks.open_hours(store, now=now), now, speaker(language))


def test_the_first_to_close_comes_first(file_store: Store) -> None:
    assert said(file_store, "stefna", f"{WEDNESDAY}T10:00") == ("Phone open until 12:00 · desk until 16:00", True)
    assert said(file_store, "stefna", f"{WEDNESDAY}T12:00") == ("Desk open until 16:00", True)


def test_before_opening_it_says_the_clock_and_who_is_on_call(file_store: Store) -> None:
    assert said(file_store, "stefna", f"{WEDNESDAY}T07:00") == ("Desk closed until 09:00 · On call now", False)


def test_where_a_roster_says_who_is_on_duty_nothing_more_is_said_of_on_call(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    desk.store, now = file_store, desk.clock.now()
    makers.desk(file_store, "stefna", at=now)
    line = StatusLine(desk)
    qtbot.addWidget(line)
    at = datetime.fromisoformat(f"{SATURDAY}T10:00").replace(tzinfo=desks.profile(file_store).zone)
    line._hours = desks.open_hours(file_store, now=at)
    line._say_hours()
    assert line.open_now.text().endswith(" · On call now")
    line.duty.say("On duty now: Anna (until Mon 09:00)")
    assert "On call" not in line.open_now.text()


def test_a_lost_line_is_said_whole_and_what_stands_elsewhere_gives_way(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    desk.store = file_store
    makers.desk(file_store, "stefna")
    line = StatusLine(desk)
    qtbot.addWidget(line)
    line.resize(1280, 27)
    line.show()
    line.retranslate()
    line.duty.say("On duty now: Anna (until Mon 09:00)")
    line.open_now.say("Phone open until 12:00 · desk until 16:00")
    facts = (line.who, line.where, line.duty, line.open_now)
    assert line.duty.isVisible()
    assert line.open_now.isVisible()
    line.sync.say("No line to the database since 11:20 · what you see is of 11:20 · 3 are kept here and sent when it is back" * 2)
    for _ in range(2):  # said again, it makes no other room
        assert line.sync.isVisible()
        assert not any(fact.isVisible() for fact in facts)
        line.duty.say(line.duty.text())
    line.sync.say("In sync 11:25")
    assert line.duty.isVisible()
    assert line.open_now.isVisible()


WEEKEND = {
    "en": "Desk closed until Monday 27 April, 09:00 · On call now",
    "is": "Borð lokað þar til mánudaginn 27. apríl kl. 9:00 · Neyðarvakt núna",
    "nb": "Serviceteamet stengt til mandag 27. april kl. 09:00 · Vakttelefon nå",
    "el": "Το τμήμα είναι κλειστό έως Δευτέρα 27 Απριλίου, 09:00 · Επιφυλακή τώρα",
    "fi": "Palvelu avautuu maanantaina 27. huhtikuuta klo 9.00 · Päivystys nyt",
}


def test_what_stands_elsewhere_gives_way_to_the_number_of_alerts(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    desk.store = file_store
    makers.desk(file_store, "stefna")
    window = QWidget()  # whose width no fact changes
    qtbot.addWidget(window)
    line = StatusLine(desk, window)
    window.show()
    line.retranslate()
    line.bell.show()
    line.who.say("Anna Dæmi")
    line.where.say("stefna.sqlite")
    line.duty.say("On duty now: Anna (until Mon 09:00)")
    line.open_now.say("Phone open until 12:00 · desk until 16:00")
    facts = (line.who, line.where, line.duty, line.open_now)
    for width in range(500, 2000):
        line.resize(width, 27)
        if all(fact.isVisible() for fact in facts if fact.text()):
            break
    watch: Any = SimpleNamespace(unread=120)
    line.bell._watch = watch
    line.bell.show_count()
    QApplication.processEvents()
    assert (line.bell.text(), [fact.isVisible() for fact in facts]) == ("99+", [True, False, True, True])
    assert line.bell.width() >= line.bell.sizeHint().width()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_on_a_weekend_it_says_the_day(file_store: Store, language: str) -> None:
    assert said(file_store, "stefna", f"{SATURDAY}T10:00", language) == (WEEKEND[language], False)


def test_a_desk_without_on_call_promises_none(file_store: Store) -> None:
    text, is_open = said(file_store, "web-veistamo", f"{SATURDAY}T10:00")
    assert (text.startswith("Desk closed until Monday"), "On call" in text, is_open) == (True, False, False)


def test_every_minute_of_a_week_has_something_to_say(file_store: Store) -> None:
    start = datetime.fromisoformat(f"{WEDNESDAY}T00:00")
    for step in range(0, 7 * 24 * 60, 45):
        at = start + timedelta(minutes=step)
        assert said(file_store, "pindena", at.isoformat())[0]


def test_a_doubtful_clock_is_said_in_the_desks_own_time_and_can_be_confirmed(desk: Desk, file_store: Store, qtbot: QtBot) -> None:
    desk.store, now = file_store, desk.clock.now()
    by = makers.desk(file_store, at=now - timedelta(days=90))
    assert by
    tick(file_store, now=now - timedelta(days=90))
    line = StatusLine(desk)
    qtbot.addWidget(line)

    def doubt() -> tuple[bool, str]:
        return line.clock_waits, line.clock.text()

    line.ask()
    assert doubt() == (True, "Check this computer's clock")
    assert "far ahead of" in line.clock.accessibleName()
    line.confirm_clock()
    assert doubt() == (False, "")

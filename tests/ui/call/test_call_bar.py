"""The call bar: starts, shows, holds, parks and finishes what the calls' services keep; timers only repaint."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from desk.services.calls import LiveCall, PriceView, Watched
from desk.services.changes import Changed
from desk.ui.clock import Clock
from tests.ui.conftest import NOW

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.ui.desk_context import Desk
    from desk.ui.window import Window

LIVE = LiveCall(
    id=1, state="live", started_at=NOW, seconds=0, running_since=NOW, last_seen_at=NOW, number="", contact_id=4,
    contact="Guðrún Helgadóttir", customer_id=2, customer="Hótel Lundey", site_id=None, ticket_id=7, ticket_number=4174,
    ticket_subject="Bookings", kind="question", cause="question", work="support", told=False, notes="", version=1,
)  # fmt: skip
PRICE = PriceView("covered", None, "ISK", Decimal(0), Decimal(0), 0, None, 0, (), ())


class Calls:
    """Stands for the services of calls, and remembers the verbs."""

    def __init__(self) -> None:
        self.calls: list[LiveCall] = []
        self.verbs: list[str] = []

    def live_calls(self, _store: object, **_given: object) -> tuple[LiveCall, ...]:
        return tuple(self.calls)

    def last_caller(self, _store: object, **_given: object) -> None:
        return None

    def price_call(self, _store: object, *, seconds: int, **_given: object) -> PriceView:
        self.verbs.append(f"price {seconds}")
        return PRICE

    def watch_calls(self, _store: object, **_given: object) -> Watched:
        return Watched(None, (), (), None, "", credit_stop=False, overdue=Decimal(0), currency="ISK")

    def __getattr__(self, verb: str) -> Any:
        def run(_store: object, **given: Any) -> Changed:
            self.verbs.append(verb)
            if verb == "begin_call":
                self.calls = [LIVE]
            elif verb == "finish_call":
                self.calls = []
            elif verb == "hold_call":
                self.calls = [replace(LIVE, state="held", seconds=60, running_since=None)]
            elif verb == "park_and_begin":
                self.calls = [replace(LIVE, id=2), replace(LIVE, state="parked", seconds=60, running_since=None)]
            return Changed.of(("call", 1), result=1)

        return run


@pytest.fixture
def calls(desk: Desk, window: Window, monkeypatch: pytest.MonkeyPatch) -> Calls:
    made = Calls()
    services = SimpleNamespace(calls=made, desks=SimpleNamespace(open_hours=lambda _store, **_given: (), desk_info=lambda _store: None))
    others = type(desk).services  # windows of earlier tests may still look at theirs
    monkeypatch.setattr(type(desk), "services", property(lambda self: services if self is desk else others.__get__(self)))
    desk.page_wanted.disconnect()
    desk.store = object()
    desk.calls.reload()
    return made


def test_one_key_starts_a_call_and_the_same_key_finishes_it(window: Window, calls: Calls) -> None:
    bar = window.call_bar
    bar.start_or_finish()
    assert window.desk.calls.all() == (LIVE,)
    bar.start_or_finish()
    assert window.desk.calls.all() == ()
    assert [verb for verb in calls.verbs if verb.endswith("_call")] == ["begin_call", "finish_call"]


def test_the_clock_counts_from_the_row_not_from_a_timer(window: Window, calls: Calls) -> None:
    bar = window.call_bar
    bar.start_or_finish()
    window.desk.clock = Clock(lambda: NOW + timedelta(minutes=23, seconds=48))
    window.desk.calls.tick()
    assert bar.busy.clock.text() == "23:48"
    assert (bar.busy.quarter.over.text(), bar.busy.quarter.under.text()) == ("2nd quarter", "6:12 left")


def test_the_price_is_asked_once_a_quarter_not_once_a_second(window: Window, calls: Calls) -> None:
    bar = window.call_bar
    bar.start_or_finish()
    calls.verbs.clear()
    for second in range(880, 930, 5):
        window.desk.clock = Clock(lambda second=second: NOW + timedelta(seconds=second))  # type: ignore[misc]
        window.desk.calls.tick()
    assert len([verb for verb in calls.verbs if verb.startswith("price")]) <= 2


def test_time_stands_still_on_hold(window: Window, calls: Calls) -> None:
    bar = window.call_bar
    bar.start_or_finish()
    bar.hold_or_resume()
    window.desk.clock = Clock(lambda: datetime(2026, 4, 22, 15, 0, tzinfo=UTC))
    window.desk.calls.tick()
    assert bar.busy.clock.text() == "1:00"
    assert bar.busy.hold.text() == "Resume"


def test_a_parked_call_waits_in_the_bar(window: Window, calls: Calls) -> None:
    bar = window.call_bar
    bar.start_or_finish()
    bar.park_and_start()
    assert bar.live is not None
    assert bar.live.id == 2
    assert [call.id for call in bar.parked] == [1]
    window.desk.calls.switch(1)
    assert calls.verbs[-1].startswith(("resume_call", "price"))


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_a_narrow_window_keeps_time_hold_and_finish(window: Window, calls: Calls, qtbot: QtBot, language: str) -> None:
    window.change_setting("language", value=language)
    window.call_bar.start_or_finish()
    window.show()
    window.resize(900, 560)
    busy = window.call_bar.busy
    for part in (busy.clock, busy.hold, busy.finish, busy.ring):
        assert part.isVisible()
        qtbot.waitUntil(lambda part=part: part.width() >= part.sizeHint().width(), timeout=1000)  # type: ignore[misc]
        assert part.geometry().right() <= busy.width()
    assert not busy.ticket.isVisible()
    # As it widens, the why comes, then who, then the ticket, each only when the whole row has room for it.
    came = []
    for width in (1000, 1100, 1280, 1440, 1900):
        window.resize(width, 560)
        busy.fit(width)
        came.append(sum(part.isVisible() for part in (busy.cost.under, busy.who, busy.ticket)))
        assert busy.row.sizeHint().width() <= width
    assert came == sorted(came)
    assert came[-1] == 3


def test_a_call_left_running_is_offered_again(window: Window, calls: Calls) -> None:
    from desk.ui.dialogs.unfinished_calls import offer

    asked = offer(window, [LIVE])
    assert asked is not None
    asked.buttons["end"].click()
    assert "recover_call" in calls.verbs

"""Below the call bar: what is asked and told while a call runs, with both clocks in the test's hand and a real desk behind."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QDialog

from desk.services import calls, desks
from desk.ui.clock import Clock
from desk.ui.desk_context import Person
from desk.ui.dialogs.ask import Ask
from desk.ui.dialogs.call_times import at_time, minutes_before
from desk.ui.dialogs.one_field import OneField
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.window import Window


class Scene:
    """A window over a desk of clickmedia's, whose two clocks the test moves; 10:00 UTC is 13:00 in Athens."""

    def __init__(self, desk: Desk, window: Window, store: Store) -> None:
        self.desk, self.window, self.store = desk, window, store
        self.maria = makers.desk(store, "clickmedia")
        self.nikos = makers.person(store, "Νίκος Δοκιμής")
        self.customer = makers.customer(store, "Παράδειγμα ΑΕ", country="GR", language="el")
        self.eleni = makers.contact(store, self.customer, "Ελένη", phone="+30 21 0555 0199")
        self.wall, self.mono = NOW, 50.0
        desk.page_wanted.disconnect()
        desk.clock = Clock(lambda: self.wall, lambda: self.mono)
        desk.store, desk.profile, desk.person = store, desks.profile(store), Person(self.maria, "Anna Dæmi")
        desk.opened.emit()

    @property
    def bar(self) -> Any:
        return self.window.call_bar

    def run(self, seconds: int) -> None:
        """Seconds go by, each seen."""
        for _ in range(seconds):
            self.wall += timedelta(seconds=1)
            self.mono += 1
            self.desk.calls.second()

    def sleep(self, seconds: int) -> None:
        """The lid is closed: the wall goes on, the other clock does not."""
        self.wall += timedelta(seconds=seconds)
        self.desk.calls.second()

    def said(self) -> list[str]:
        """The lines below the bar."""
        return [line.said.text() for line in self.bar.notices.lines]

    def asked(self) -> Any:
        """The question over the window."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible() or isinstance(each, Ask | OneField)][-1]

    def seconds(self) -> int:
        """What the database holds of the last call."""
        (row, *_) = calls.calls_of_day(self.store, day=NOW.date(), by=None)
        return row.seconds


@pytest.fixture
def scene(desk: Desk, window: Window, file_store: Store) -> Scene:
    return Scene(desk, window, file_store)


def test_a_sleep_stands_still_until_the_agent_says_that_it_was_worked(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(60)
    scene.sleep(720)
    assert scene.desk.calls.seconds() == 60
    assert scene.said() == ["In the call with Ελένη this computer was away from 13:01 to 13:13 (12 min). Was it worked?"]
    scene.run(10)
    assert scene.desk.calls.seconds() == 70
    scene.desk.registry.run("call.yes")
    assert (scene.said(), scene.desk.calls.seconds()) == ([], 790)
    scene.bar.start_or_finish()
    assert scene.seconds() == 790


def test_a_sleep_that_was_not_worked_is_not_counted(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(60)
    scene.sleep(720)
    scene.desk.registry.run("call.no")
    scene.bar.start_or_finish()
    assert (scene.said(), scene.seconds()) == ([], 60)


def test_a_question_about_a_sleep_outlives_the_call(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(60)
    scene.sleep(720)
    scene.bar.start_or_finish()
    assert len(scene.said()) == 1
    scene.bar.notices.lines[0].verbs[0].click()
    assert (scene.said(), scene.seconds()) == ([], 780)


def test_a_wall_clock_set_back_leaves_the_time_right(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(100)
    scene.wall -= timedelta(hours=1)
    scene.run(100)
    assert (scene.desk.calls.seconds(), scene.said()) == (200, [])
    scene.bar.start_or_finish()
    assert scene.seconds() == 200


def test_a_gap_that_could_not_be_written_is_tried_again(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    from desk.rules.errors import Trouble

    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(60)

    def broken(*_given: object, **_named: object) -> None:
        raise Trouble("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(calls, "note_gap", broken)
        scene.sleep(720)
    assert calls.open_gaps(scene.store, by=scene.maria) == ()
    scene.desk.calls._seen_alive()
    assert len(calls.open_gaps(scene.store, by=scene.maria)) == 1


def test_one_key_moves_the_start_and_says_where_it_is_now(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(30)
    scene.desk.registry.run("call.earlier_5")
    assert scene.desk.calls.seconds() == 330
    assert scene.window.messages.text() == "The call begins at 12:55 now."
    scene.desk.registry.run("call.earlier_1")
    assert scene.desk.calls.seconds() == 390


def test_a_start_of_ones_own_is_asked_for_and_what_is_wrong_with_it_is_said_in_place(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(30)
    scene.desk.registry.run("call.earlier")
    asked = scene.asked()
    for wrong in ("soon", "-90", "25:10"):
        asked.field.setText(wrong)
        asked.send()
        assert asked.labelled.error(), wrong
    asked.field.setText("12:50")
    asked.send()
    assert scene.desk.calls.seconds() == 630


@pytest.mark.parametrize(
    ("written", "minutes"), [("7", 7.0), ("-3", -3.0), ("12:50", 10.0), ("12.50", 10.0), ("23:00", 840.0), ("24:00", None), ("x", None)]
)
def test_a_start_is_written_in_minutes_or_as_a_time(scene: Scene, written: str, minutes: float | None) -> None:
    now = scene.desk.now()
    assert minutes_before(written, now, now) == minutes


def test_a_time_that_has_not_come_today_was_yesterdays() -> None:
    assert at_time("10:30", NOW.replace(hour=10, minute=0)) == (NOW - timedelta(days=1)).replace(hour=10, minute=30)


def test_a_call_that_never_ends_is_asked_about_once_an_allowance(scene: Scene) -> None:
    scene.desk.settings["longest_call"] = 1
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.run(3599)
    asked: list[object] = []
    scene.bar.watch.too_long.connect(asked.append)
    scene.run(5)
    assert len(asked) == 1
    scene.asked().buttons["ended"].click()
    question = scene.asked()
    question.field.setText("12:00")
    question.send()
    assert question.labelled.error()
    question.field.setText("13:20")
    question.send()
    assert (scene.desk.calls.live, scene.seconds()) == (None, 1200)


def test_a_colleagues_offer_is_taken_by_one_key(scene: Scene) -> None:
    call = calls.begin_call(scene.store, op_key="n", at=NOW, by=scene.nikos, contact_id=scene.eleni).result
    calls.offer_call(scene.store, call_id=call, to=scene.maria, at=NOW, by=scene.nikos)
    scene.bar.watch.read()
    assert scene.said() == ["Νίκος Δοκιμής hands you the call with Ελένη, Παράδειγμα ΑΕ."]
    scene.desk.registry.run("call.yes")
    assert scene.desk.calls.live is not None
    assert (scene.desk.calls.live.id, scene.said()) == (call, [])


def test_an_offer_left_or_not_answered_stays_with_its_maker_who_is_told(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.desk.registry.run("call.hand_over")
    scene.asked().send()
    assert scene.said() == ["The call is offered to Νίκος Δοκιμής. It stays with you until it is taken."]
    (offer,) = calls.offers(scene.store, by=scene.nikos, now=scene.wall)
    calls.answer_offer(scene.store, offer_id=offer.id, takes=False, at=scene.wall, by=scene.nikos)
    scene.bar.watch.read()
    assert (scene.said(), scene.window.messages.text()) == ([], "Νίκος Δοκιμής has left the call with you.")
    scene.desk.registry.run("call.hand_over")
    scene.asked().send()
    scene.run(70)
    scene.bar.watch.read()
    assert (scene.said(), scene.window.messages.text()) == ([], "Νίκος Δοκιμής did not answer: the call stays with you.")
    assert scene.desk.calls.seconds() == 70


def test_a_call_that_was_taken_is_not_ones_own_any_more(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.desk.registry.run("call.hand_over")
    scene.asked().send()
    (offer,) = calls.offers(scene.store, by=scene.nikos, now=scene.wall)
    calls.answer_offer(scene.store, offer_id=offer.id, takes=True, at=scene.wall, by=scene.nikos)
    scene.bar.watch.read()
    assert scene.desk.calls.live is None
    assert scene.window.messages.text() == "Νίκος Δοκιμής has taken the call."


def test_an_offer_is_heard_of_as_news_and_its_end_is_awaited_instead_of_asked_for(scene: Scene) -> None:
    call = calls.begin_call(scene.store, op_key="n", at=NOW, by=scene.nikos, contact_id=scene.eleni).result
    changed = calls.offer_call(scene.store, call_id=call, to=scene.maria, at=NOW, by=scene.nikos)
    scene.desk.news.changed.emit(changed, None)
    watch = scene.bar.watch
    assert len(scene.said()) == 1
    assert 60_000 <= watch._until.interval() <= 62_000 <= watch._poll.interval() + 2_000
    scene.wall += timedelta(seconds=61)
    watch._until.timeout.emit()
    assert (scene.said(), watch._until.isActive()) == ([], False)


def test_with_nobody_to_hand_it_to_that_is_said(scene: Scene) -> None:
    with scene.store.write() as session:
        from desk.models import Person as Row

        session.get_one(Row, scene.nikos).active = False
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.desk.registry.run("call.hand_over")
    assert "no colleague" in scene.window.messages.text()


def test_outside_phone_hours_the_line_names_the_opening_and_goes_when_it_is_read(scene: Scene) -> None:
    scene.wall = datetime(2026, 4, 22, 19, 0, tzinfo=NOW.tzinfo)
    scene.desk.calls.begin(contact_id=scene.eleni)
    assert scene.said()[0].startswith("The phone is closed until ")
    scene.bar.watch.close("phone")
    assert scene.said() == []


def test_credit_stop_is_told_first(scene: Scene) -> None:
    owing = makers.customer(scene.store, "Χρωστάει ΑΕ", country="GR", language="el", credit_stop=True)
    scene.desk.calls.begin(contact_id=makers.contact(scene.store, owing, phone="2105550111"))
    assert scene.said() == ["Credit stop: no chargeable work for Χρωστάει ΑΕ until its invoices are paid."]


def test_parked_calls_are_gone_through_by_one_key(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.eleni)
    first = scene.desk.calls.live
    scene.run(10)
    scene.bar.park_and_start()
    scene.run(10)
    scene.bar.park_and_start()
    assert first is not None
    assert len(scene.desk.calls.parked) == 2
    scene.desk.registry.run("call.next")
    assert scene.desk.calls.live is not None
    assert scene.desk.calls.live.id == first.id
    scene.run(10)
    scene.desk.registry.run("call.next")
    scene.run(10)
    scene.desk.registry.run("call.next")
    assert len({call.id for call in scene.desk.calls.all()}) == 3


def test_a_softphones_number_parks_the_call_on_the_line_but_not_for_itself(scene: Scene) -> None:
    scene.bar.call_from("2105550199")
    assert scene.desk.calls.live is not None
    assert scene.desk.calls.live.contact_id == scene.eleni
    scene.bar.call_from("2105550199")
    assert scene.desk.calls.parked == ()
    scene.bar.call_from("2105550777")
    assert [call.number for call in scene.desk.calls.all()] == ["2105550777", "2105550199"]
    scene.bar.call_from("!hold")
    assert scene.desk.calls.live is not None
    assert scene.desk.calls.live.state == "held"
    scene.bar.call_from("!unknown")
    assert len(scene.desk.calls.all()) == 2


def test_work_on_a_ticket_runs_on_the_timer_and_parks_the_call(scene: Scene) -> None:
    ticket = makers.ticket(scene.store, scene.customer, contact_id=scene.eleni)
    scene.desk.calls.begin(contact_id=scene.eleni)
    scene.desk.calls.work_on(ticket)
    assert scene.desk.calls.live is not None
    assert (scene.desk.calls.live.channel, scene.desk.calls.live.ticket_id) == ("work", ticket)
    assert scene.bar.busy.who.over.text() == "Work on the ticket"
    assert len(scene.desk.calls.parked) == 1


def left_running(scene: Scene) -> int:
    """A call whose program stopped 130 seconds in; it is found an hour later."""
    call: int = calls.begin_call(scene.store, op_key="left", at=NOW, by=scene.maria, contact_id=scene.eleni).result
    calls.heartbeat(scene.store, call_id=call, at=NOW + timedelta(seconds=130))
    scene.wall += timedelta(hours=1)
    scene.mono += 3600
    scene.desk.calls._first_look = True
    scene.desk.calls.reload()
    return call


@pytest.mark.parametrize(("choice", "seconds"), [("go_on", 130), ("counted", 3600)])
def test_a_call_left_running_counts_to_when_it_was_seen_until_somebody_says_more(scene: Scene, choice: str, seconds: int) -> None:
    left_running(scene)
    assert scene.desk.calls.seconds() == 130
    scene.asked().buttons[choice].click()
    assert scene.desk.calls.seconds() == seconds
    scene.run(10)
    assert scene.desk.calls.seconds() == seconds + 10


def test_a_call_left_running_is_never_charged_for_a_reason(scene: Scene) -> None:
    from PySide6.QtWidgets import QLineEdit

    from desk.models import Call

    call = left_running(scene)
    asked = scene.asked()
    asked.findChild(QLineEdit).setText("Wrong number")
    asked.buttons["discard"].click()
    with scene.store.read() as session:
        row = session.get_one(Call, call)
        assert (row.state, row.discard_reason) == ("discarded", "Wrong number")


def test_each_call_that_was_left_is_asked_about_and_a_colleagues_never(scene: Scene) -> None:
    held = calls.begin_call(scene.store, op_key="h", at=NOW, by=scene.maria).result
    calls.hold_call(scene.store, call_id=held, at=NOW, by=scene.maria)
    calls.begin_call(scene.store, op_key="n", at=NOW, by=scene.nikos, contact_id=scene.eleni)
    calls.begin_call(scene.store, op_key="b", at=NOW, by=scene.maria, contact_id=scene.eleni)
    scene.desk.calls._first_look = True
    scene.desk.calls.reload()
    assert "Ελένη" in scene.asked().accessibleDescription()
    scene.asked().buttons["end"].click()
    assert "whose caller is not known" in scene.asked().accessibleDescription()
    scene.asked().buttons["end"].click()
    assert calls.live_calls(scene.store, by=scene.maria) == ()
    assert len(calls.live_calls(scene.store, by=scene.nikos)) == 1

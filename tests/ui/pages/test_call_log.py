"""The log through the real page: types by one key, charges released and approved, call backs, merging, days and packs."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.services import call_types, calls, charges
from desk.ui.pages.calls.day_columns import caller_of
from tests import makers
from tests.ui.pages.call_scene import ENTER, ESCAPE, Scene

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

F2, F6 = Qt.Key.Key_F2, Qt.Key.Key_F6
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def scene(desk: Desk, file_store: Store, qtbot: QtBot) -> Scene:
    return Scene(desk, file_store, qtbot)


def logged(scene: Scene, minutes: int = 20, **about: object) -> int:
    """A call with Giannis, ended."""
    found = {"contact_id": scene.giannis, "customer_id": scene.pharmacy, **about}
    begun = calls.begin_call(scene.store, op_key=f"l{scene.now}", at=scene.now, by=scene.me).result
    calls.change_call(scene.store, call_id=begun, changes=found, at=scene.now, by=scene.me)
    scene.now += timedelta(minutes=minutes)
    calls.finish_call(scene.store, call_id=begun, at=scene.now, by=scene.me)
    scene.now += timedelta(minutes=5)
    scene.page.reload(None)
    return int(begun)


def shown(scene: Scene, call_id: int) -> None:
    scene.page.show_thing(call_id=call_id)
    scene.page.work.notes.setFocus()


# Types.


def test_a_quick_question_of_a_type_with_a_known_number_takes_three_keys(scene: Scene) -> None:
    scene.desk.calls.begin(number="+30 2310 55 0101")  # as a softphone does
    scene.pressed = 0
    scene.alt(Qt.Key.Key_T)
    scene.later(minutes=2)
    scene.key(F2)
    assert scene.pressed <= 3
    (call,) = scene.calls()
    assert (call.contact_id, call.kind, call.cause, call.title, call.state) == (
        scene.giannis, "billing", "billing", "Ερώτηση για τιμολόγιο", "finished",
    )  # fmt: skip


def test_a_letter_typed_in_the_notes_stays_there_and_one_outside_is_a_type(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.giannis)
    scene.page.work.notes.setFocus()
    scene.type("t")
    assert scene.page.work.notes.toPlainText() == "t"
    assert scene.calls()[0].call_type_id is None
    scene.page.day.table.setFocus()
    QTest.keyClick(scene.page.day.table, Qt.Key.Key_D)
    assert scene.calls()[0].work == "development"


def test_types_stand_as_buttons_with_their_keys_and_the_one_chosen_is_marked(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.giannis)
    buttons = scene.page.types.buttons
    assert [button.text() for button in buttons][:2] == ["Ερώτηση χρήσης", "Αίτημα αλλαγής"]
    buttons[1].click()
    assert [button.isChecked() for button in buttons][:3] == [False, True, False]
    assert scene.desk.registry.row("calls.type.2").text == "Αίτημα αλλαγής"
    scene.key(F6)
    assert scene.calls()[0].kind == "request"


def test_a_new_type_is_there_at_once(scene: Scene) -> None:
    fields = {"title": "SEO", "sign": "z", "kind": "question", "cause": "request", "work": "advice", "active": True}
    desk = scene.desk
    desk.lane.write(lambda: call_types.save_call_type(scene.store, type_id=None, fields=fields, at=scene.now, by=scene.me))
    desk.calls.begin(contact_id=scene.giannis)
    scene.alt(Qt.Key.Key_Z)
    assert scene.calls()[0].work == "advice"


# Charges.


def test_a_held_charge_is_released_with_one_key_and_a_reason(scene: Scene) -> None:
    call = logged(scene, cause="request", work="content")
    shown(scene, call)
    assert scene.charge(call).reason == "notice"
    scene.ctrl(Qt.Key.Key_R)
    assert "notice" in scene.page.bar.sentence.text()
    scene.key(ENTER)
    assert scene.page.bar.error.text()
    scene.type("Told Giannis: one hour")
    scene.key(ENTER)
    assert (scene.charge(call).status, scene.charge(call).release_reason) == ("chargeable", "Told Giannis: one hour")
    assert scene.page.bar.isHidden()


def test_goodwill_asks_why_and_is_taken_back(scene: Scene) -> None:
    call = logged(scene)
    shown(scene, call)
    scene.ctrl(Qt.Key.Key_G)
    scene.type("We were late")
    scene.key(ENTER)
    assert scene.charge(call).goodwill_reason == "We were late"
    assert "Given away: We were late" in scene.page.price.charge.said.text()
    scene.desk.registry.run("calls.charge_again")
    assert scene.charge(call).goodwill_reason == ""


def test_a_charge_is_approved_and_says_so_and_is_opened_again(scene: Scene) -> None:
    call = logged(scene)
    shown(scene, call)
    assert "Not approved yet" in scene.page.price.charge.said.text()
    scene.key(Qt.Key.Key_A, CONTROL | SHIFT)
    assert scene.charge(call).approved_at is not None
    assert "nothing moves it any more" in scene.page.price.charge.said.text()
    assert "clickmedia 1" in scene.page.price.charge.said.text()
    scene.page.price.charge.verbs["calls.take_back"].click()
    assert scene.charge(call).approved_at is None


def test_the_whole_day_is_approved_at_once(scene: Scene) -> None:
    first, second = logged(scene), logged(scene)
    scene.desk.registry.run("calls.approve_day")
    assert all(scene.charge(call).approved_at is not None for call in (first, second))


def test_a_release_without_a_number_where_a_price_is_asked_stays_open(scene: Scene) -> None:
    call = logged(scene, cause="other_software")
    shown(scene, call)
    scene.ctrl(Qt.Key.Key_R)
    scene.type("Agreed")
    scene.page.bar.fields["amount"].setText("much")
    scene.key(ENTER)
    assert scene.page.bar.error.text()
    scene.page.bar.fields["amount"].setText("80,00")
    scene.page.bar.do()
    assert (scene.charge(call).status, int(scene.charge(call).net)) == ("chargeable", 80)


# Call backs, merging, splitting, times.


def test_a_call_back_without_a_ticket_asks_for_its_subject_and_is_done_by_calling(scene: Scene) -> None:
    call = logged(scene, 1)
    shown(scene, call)
    scene.key(Qt.Key.Key_D, CONTROL | SHIFT)
    assert scene.calls()[0].state == "missed"
    scene.ctrl(Qt.Key.Key_B)
    scene.key(ENTER)
    row = scene.calls()[0]
    assert row.ticket_id is not None
    assert row.callback_asked_at is not None
    assert "called back" in scene.page.work.strip.text()
    assert scene.page.day.row(call).waits  # type: ignore[union-attr]
    scene.key(Qt.Key.Key_B, CONTROL | SHIFT)
    assert scene.calls()[0].callback_done_at is not None


def test_two_calls_of_the_day_are_merged_by_the_clock(scene: Scene) -> None:
    first, second = logged(scene, 5), logged(scene, 5)
    shown(scene, second)
    scene.ctrl(Qt.Key.Key_M)
    assert scene.page.bar.values() == {"clock": "11:17"}
    scene.key(ENTER)
    assert scene.calls()[1].merged_into_id == first
    assert scene.page.call() is not None
    assert scene.page.call().id == first  # type: ignore[union-attr]


def test_a_clock_at_which_nothing_began_is_said_so(scene: Scene) -> None:
    logged(scene, 5)
    shown(scene, logged(scene, 5))
    scene.ctrl(Qt.Key.Key_M)
    scene.page.bar.fields["clock"].setText("9:00")
    scene.key(ENTER)
    assert "9:00" in scene.page.bar.error.text()
    scene.key(ESCAPE)
    assert scene.page.bar.isHidden()


def test_a_call_is_split_where_the_agent_says(scene: Scene) -> None:
    call = logged(scene, 20)
    shown(scene, call)
    scene.ctrl(Qt.Key.Key_J)
    scene.type("x")
    scene.key(ENTER)
    assert scene.page.bar.error.text()
    scene.page.bar.fields["second"].setText("7:30")
    scene.page.bar.fields["ticket"].setText("9999")
    scene.page.bar.do()
    assert "9999" in scene.page.bar.error.text()
    scene.page.bar.fields["ticket"].setText("")
    scene.page.bar.do()
    first, second = scene.calls()
    assert second.split_from_id == first.id == call
    assert (second.started_at - first.started_at).total_seconds() == 450


def test_the_times_of_a_call_are_mended_in_place(scene: Scene) -> None:
    call = logged(scene, 40)
    shown(scene, call)
    scene.ctrl(Qt.Key.Key_I)
    assert scene.page.bar.values() == {"start": "11:17:12", "length": "40"}
    scene.page.bar.fields["length"].setText("10")
    scene.page.bar.do()
    assert scene.charge(call).seconds == 600
    scene.key(Qt.Key.Key_R, CONTROL | SHIFT)
    (line, *_rest) = scene.page.below.record.model.rows()
    assert (line.what, line.who) == ("Time", "Anna Dæmi")


# Views below.


def test_the_day_as_a_line_is_walked_by_arrows_and_a_gap_opens_the_form_with_its_times(scene: Scene) -> None:
    first = logged(scene, 20)
    logged(scene, 10)
    scene.key(Qt.Key.Key_F6, SHIFT)
    line = scene.page.below.line.line
    assert line.hasFocus()
    scene.key(Qt.Key.Key_Home)
    assert "Gap 09:30–11:17" in line.accessibleName()
    scene.key(ENTER)
    form = scene.page.day.form
    assert (form.isVisible(), form.start.text(), form.length.text()) == (True, "09:30", "11:17")
    form.left.emit()
    line.setFocus()
    scene.key(Qt.Key.Key_Right)
    assert "Γιάννης" in line.accessibleName()
    scene.key(ENTER)
    assert scene.page.call().id == first  # type: ignore[union-attr]


def test_a_click_on_the_line_opens_the_call_it_hits(scene: Scene) -> None:
    call = logged(scene, 20)
    scene.desk.registry.run("calls.view.line")
    line = scene.page.below.line.line
    piece = next(piece for piece in line.pieces if piece.stretch is not None)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.box(piece).center().toPoint())
    assert scene.page.call().id == call  # type: ignore[union-attr]
    assert not line.grab().isNull()


def test_the_line_says_quarters_and_money_under_each_call_and_in_its_words(scene: Scene) -> None:
    logged(scene, 20)
    scene.desk.registry.run("calls.view.line")
    line = scene.page.below.line.line
    piece = next(piece for piece in line.pieces if piece.stretch is not None)
    assert [text for _left, text in line.sums()] == ["2 · €30.00"]
    assert line.describe(piece).endswith("2 quarters. €30.00")
    assert scene.page.day.head.count.text() == "20 min worked · 2 quarters billed · €30.00"


def test_the_timesheet_is_printed_from_the_month_and_its_buttons_stand_there_only(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, bytes]] = []
    monkeypatch.setattr("desk.ui.parts.paper_window.show_paper", lambda _desk, title, pdf, _parent: shown.append((title, pdf)))
    logged(scene, 20)
    assert (scene.page.day.print.isVisible(), scene.page.sheet.is_there()) == (False, False)
    scene.key(Qt.Key.Key_F8, SHIFT)
    assert (scene.page.day.print.isVisible(), scene.page.day.save.isVisible()) == (True, True)
    scene.page.day.print.click()
    ((title, pdf),) = shown
    assert title.startswith("Timesheet, ")
    assert pdf.startswith(b"%PDF")


def test_week_and_month_sum_up_and_lead_to_the_day(scene: Scene, tmp_path: Path) -> None:
    logged(scene, 20)
    scene.key(Qt.Key.Key_F7, SHIFT)
    assert scene.page.day.head.count.text() == "20 min worked · 2 quarters billed · €30.00"
    assert [row.calls for row in scene.page.below.week.model.rows()] == [0, 0, 1, 0, 0, 0, 0]
    scene.key(ENTER)
    assert scene.page.below.shown == "line"
    scene.key(Qt.Key.Key_F8, SHIFT)
    (row,) = scene.page.below.month.model.rows()
    assert (row.customer, row.seconds, row.billed) == ("Φαρμακείο Υγεία", 1200, 30)
    scene.page.sheet.write(tmp_path / "sheet.csv")
    assert "Φαρμακείο Υγεία;1;1200;30;0;0;30;EUR" in (tmp_path / "sheet.csv").read_text(encoding="utf-8")
    scene.page.sheet.write(tmp_path / "nowhere" / "sheet.csv")
    assert "could not be written" in scene.window.messages.text()
    scene.page.day.before.click()
    assert scene.page.below.month.model.rows() == ()


def test_the_packs_say_who_is_about_to_run_out(scene: Scene) -> None:
    logged(scene, 50, contact_id=scene.maria, customer_id=scene.hotel)
    scene.key(Qt.Key.Key_F9, SHIFT)
    (meter,) = scene.page.below.packs.model.rows()
    assert (meter.customer, meter.state) == ("Ξενοδοχείο Αιγαίο Α.Ε.", "out")
    assert scene.page.day.head.count.text() == "1 · 1 is about to run out"


def test_what_a_new_price_moves_is_said(scene: Scene) -> None:
    from decimal import Decimal

    from sqlalchemy import update

    from desk.models import Charge

    call = logged(scene)
    with scene.store.write() as session:
        session.execute(update(Charge).values(net=Decimal(7)))
    scene.desk.registry.run("calls.reprice")
    assert "1 charge has changed" in scene.window.messages.text()
    assert "€7.00 → €30.00" in scene.window.messages.text()
    assert scene.page.day.row(call).repriced  # type: ignore[union-attr]
    scene.desk.registry.run("calls.reprice")
    assert "nothing has changed" in scene.window.messages.text()


def test_direction_and_level_of_an_ended_call_are_mended(scene: Scene) -> None:
    call = logged(scene)
    shown(scene, call)
    choice = scene.page.work.choices["direction"]
    assert choice.isVisible()
    choice.choose("out")
    choice.activated.emit(choice.currentIndex())
    assert scene.calls()[0].direction == "out"


def test_an_approved_or_invoiced_charge_offers_no_goodwill(scene: Scene) -> None:
    call = logged(scene)
    charges.approve_charges(scene.store, charge_ids=[scene.charge(call).id], at=scene.now, by=scene.me)
    makers.person(scene.store)
    shown(scene, call)
    assert not scene.page.charges.can_give()
    assert scene.page.charges.can_take_back()


def test_the_line_below_the_bar_leads_to_the_subject_of_a_ticket_made_of_the_call(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.maria)
    live = scene.desk.calls.live
    assert live is not None
    scene.page.show_thing(call_id=live.id, makes_ticket=True)
    assert scene.page.work.subject.isVisible()


def test_types_there_is_no_room_for_stand_in_a_menu_with_their_keys(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.maria)
    work, types = scene.page.work, scene.page.types
    work.types.show_lines(1)
    cut = work.types.cut()
    assert 0 < len(cut) < len(types.buttons)
    assert not work.more_types.isHidden()
    menu = types.rest()
    assert [act.text().split("\t")[0] for act in menu.actions()] == [button.text() for button in types.buttons if button in cut]
    menu.actions()[-1].trigger()
    live = scene.desk.calls.live
    assert live is not None
    assert live.call_type_id == types.types[-1].id
    work.types.show_lines(9)
    assert (work.types.cut(), work.more_types.isHidden()) == ((), True)


def test_the_row_of_the_call_in_the_panes_is_the_chosen_one(scene: Scene) -> None:
    first = logged(scene, 20)
    scene.desk.calls.begin(contact_id=scene.maria)
    live = scene.desk.calls.live
    assert live is not None
    assert scene.page.day.table.current_id() == live.id
    scene.page.show_thing(call_id=first)
    assert scene.page.day.table.current_id() == first
    scene.page.go_back()
    assert scene.page.day.table.current_id() == live.id


def test_the_tab_key_goes_as_the_eye_does(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.maria)
    work, seen = scene.page.work, []
    at: QWidget | None = work.types.parts()[0]
    while at is not None and at is not work.another:
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(at)
        at = at.nextInFocusChain()
    choices = [work.choices[key] for key in ("kind", "cause", "work", "ticket_id")]
    assert [part for part in seen if part in {*choices, work.told, work.notes}] == [*choices, work.told, work.notes]
    assert seen[0] is work.types.parts()[0]
    assert not {*work.types.parts()[1:]} & {*seen}


def test_the_arrows_go_along_the_types_which_are_one_stop(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.maria)
    first, second, *_ = scene.page.types.buttons
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert (first.focusPolicy(), second.focusPolicy()) == (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.TabFocus)
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_number_that_is_nobodys_is_read_out_in_the_table(scene: Scene) -> None:
    scene.desk.calls.begin(number="+302310550999")
    row = scene.page.day.row(scene.desk.calls.live.id)  # type: ignore[union-attr]
    assert row is not None
    assert caller_of(scene.desk, row) == "231 055 0999"


def test_the_tab_key_goes_down_the_caller_s_pane_before_it_comes_to_the_call(scene: Scene) -> None:
    scene.desk.calls.begin(contact_id=scene.maria)
    who, seen = scene.page.who, []
    at: QWidget | None = who.field.nextInFocusChain()
    while at is not None and at is not scene.page.work.notes:
        seen.append(at)
        at = at.nextInFocusChain()
    lines = [*who.tickets.lines, *who.calls.lines]
    assert [part for part in seen if part in lines] == lines
    assert len(who.tickets.lines) == 2


def test_what_was_given_away_costs_nothing_in_the_price_pane_too(scene: Scene) -> None:
    call = logged(scene, 20)
    scene.page.show_thing(call_id=call)
    pane = scene.page.price
    assert (pane.cost.text(), pane.total.text()) == ("€30.00", "€30.00")
    charge = scene.page.charges.facts()
    assert charge is not None
    scene.desk.lane.write(
        lambda: charges.give_away(scene.store, charge_id=charge.id, reason="a good customer", at=scene.now, by=scene.me)
    )  # fmt: skip
    assert (pane.cost.text(), pane.total.text(), pane.chip.text()) == ("€0.00", "€0.00", "no charge")
    assert pane.charge.said.text().startswith("Given away: a good customer\n")

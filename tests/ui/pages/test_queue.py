"""The queue driven by keys, over a real database."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import make_window
from tests.ui.pages.queue_scene import NOW, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue import QueuePage
    from desk.ui.window import Window

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Driven:
    """The open window with its queue, and the keys pressed so far."""

    def __init__(self, window: Window, page: QueuePage, scene: Scene) -> None:
        self.window, self.page, self.scene, self.keys = window, page, scene, 0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, to whatever has the focus."""
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Text of the agent's own, which no budget counts."""
        field = QApplication.focusWidget()
        assert field is not None
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))

    def ticket(self, ticket_id: int) -> Any:
        """As it stands in the database."""
        return self.scene.ticket(ticket_id)

    def message(self) -> str:
        """What the message bar says."""
        return self.window.messages.text()


@pytest.fixture
def scene(file_store: Store) -> Scene:
    return Scene.ready(file_store)


@pytest.fixture
def driven(desk: Desk, scene: Scene, qtbot: QtBot) -> Iterator[Driven]:
    from desk.services import desks
    from desk.ui.desk_context import Person
    from desk.ui.pages import PAGES

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # else each test dresses the windows before it
    errors: list[BaseException] = []
    desk.lane.bug.connect(errors.append)
    window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "queue"])
    desk.store, desk.profile, desk.person, desk.database = scene.store, desks.profile(scene.store), Person(scene.by, "Anna Dæmi"), "prófun"
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    desk.opened.emit()
    page: QueuePage = window.page("queue")  # type: ignore[assignment]
    page.table.setFocus()
    QApplication.processEvents()
    yield Driven(window, page, scene)
    assert errors == []


def shown(page: QueuePage) -> list[int]:
    return list(page.model.ids())


def test_the_queue_comes_in_the_order_of_the_promises(driven: Driven):
    scene = driven.scene
    assert shown(driven.page) == [scene.breached, scene.aim_passed, scene.calm, scene.agreed, scene.waiting]


def test_the_model_keeps_qts_rules_while_the_order_changes(driven: Driven):
    model: QAbstractItemModel = driven.page.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    driven.page.show_view("mine")
    driven.page.show_view("all_open")
    driven.page.model.tick()
    driven.page.model.prime((), ())
    assert tester.model() is model


def test_the_most_urgent_is_taken_and_answered_in_four_keys(driven: Driven):
    driven.press(K.Key_A)
    driven.press(K.Key_R)
    driven.type("Við erum að skoða þetta.")
    driven.press(K.Key_Return, CTRL)
    assert driven.keys <= 4
    ticket = driven.ticket(driven.scene.breached)
    assert ticket.owner_id == driven.scene.by
    assert [entry.text for entry in ticket.entries if entry.kind == "reply"] == ["Við erum að skoða þetta."]
    assert driven.page.pane.reply.text() == ""


def test_a_ticket_is_found_by_words_and_opened_in_three_keys(driven: Driven):
    driven.press(K.Key_Slash)
    driven.type("reikningur")
    driven.press(K.Key_Return)
    assert driven.keys <= 3
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == driven.scene.calm
    assert driven.page.panes.shows_ticket()


def test_a_search_that_finds_nothing_open_looks_through_what_is_resolved(driven: Driven):
    driven.press(K.Key_Slash)
    driven.type("skilmala")
    driven.press(K.Key_Return)
    assert shown(driven.page) == [driven.scene.resolved]
    assert driven.page.middle.head.title.text() == "Found in all tickets"


def test_an_empty_search_says_what_was_searched_and_the_way_back(driven: Driven):
    driven.page.choosing.search_for("kvöldmatur")
    assert driven.page.middle.stack.currentWidget() is driven.page.middle.empty
    assert "kvöldmatur" in driven.page.middle.empty.accessibleName()
    driven.page.middle.leave.click()
    assert driven.scene.calm in shown(driven.page)


def test_an_empty_view_tells_when_the_next_promise_falls_due(driven: Driven):
    driven.press(K.Key_7)
    assert driven.page.view == "held"
    assert driven.page.middle.empty.accessibleName() == "No ticket is held. The next promise falls due on Wednesday 22 April, 16:00."


def test_nothing_typed_is_lost_on_going_to_another_ticket_and_back(driven: Driven):
    page = driven.page
    driven.press(K.Key_R)
    driven.type("Hálft svar")
    driven.press(K.Key_Escape)
    driven.press(K.Key_Down)
    assert page.pane.ticket is not None
    assert page.pane.ticket.id == driven.scene.aim_passed
    assert page.pane.reply.text() == ""
    driven.press(K.Key_Up)
    assert page.pane.reply.text() == "Hálft svar"


def test_the_reply_stays_while_a_note_is_written(driven: Driven):
    driven.press(K.Key_R)
    driven.type("Svar")
    driven.press(K.Key_Escape)
    driven.press(K.Key_N)
    driven.type("Innanhúss")
    driven.press(K.Key_Return, CTRL)
    entries = driven.ticket(driven.scene.breached).entries
    assert [entry.text for entry in entries if entry.kind == "note"] == ["Innanhúss"]
    driven.press(K.Key_R)
    assert driven.page.pane.reply.text() == "Svar"


def test_what_is_typed_is_on_disk_and_comes_back_after_a_restart(driven: Driven, desk: Desk):
    from desk.ui.pages.queue.drafts import Drafts, place

    driven.press(K.Key_R)
    driven.type("Hálft svar")
    assert driven.page.can_leave()
    again = Drafts(desk.settings.file.parent / "drafts.json", desk.lane)
    again.of_desk(place(desk.store))
    assert again.get(driven.scene.breached).reply == "Hálft svar"
    assert json.loads((desk.settings.file.parent / "drafts.json").read_text("utf-8"))


def test_the_windows_of_two_desks_keep_their_drafts_beside_each_other(desk: Desk, tmp_path: Path):
    from desk.ui.pages.queue.drafts import Draft, Drafts

    file = tmp_path / "drafts.json"
    one, other = Drafts(file, desk.lane), Drafts(file, desk.lane)
    for drafts, called, text in ((one, "one", "Svar"), (other, "other", "Annað svar")):
        drafts.of_desk(called)
        drafts.put(7, Draft(reply=text))
        drafts.flush()
    one.put(7, Draft())
    one.write_now()
    found = Drafts(file, desk.lane)
    replies = []
    for called in ("one", "other"):
        found.of_desk(called)
        replies.append(found.get(7).reply)
    assert replies == ["", "Annað svar"]


def test_a_letter_typed_into_a_field_does_nothing_to_the_ticket(driven: Driven):
    driven.press(K.Key_R)
    driven.type("wade")
    ticket = driven.ticket(driven.scene.breached)
    assert driven.page.pane.reply.text() == "wade"
    assert (ticket.status, ticket.owner_id, ticket.level) == ("new", None, 2)


def test_an_empty_reply_is_answered_with_a_sentence(driven: Driven):
    driven.press(K.Key_R)
    driven.press(K.Key_Return, CTRL)
    assert driven.page.pane.reply.field.accessibleDescription() == "Write something first."


def test_a_reply_can_resolve_and_be_taken_back(driven: Driven):
    driven.press(K.Key_R)
    driven.page.pane.reply.then.choose("resolved")
    driven.type("Komið í lag.")
    driven.press(K.Key_Return, CTRL)
    assert driven.ticket(driven.scene.breached).status == "new", "its promise was broken: the reason is asked for first"
    assert driven.page.pane.reply.text() == "Komið í lag."
    driven.press(K.Key_Return)
    assert driven.ticket(driven.scene.breached).status == "resolved"
    driven.window.messages.action_button().click()
    assert driven.ticket(driven.scene.breached).status == "reopened"


def test_resolving_goes_on_to_the_next_ticket_and_can_be_undone(driven: Driven):
    driven.press(K.Key_D)
    assert driven.page.popovers["asker"].isVisible(), "the promise of 1001 was broken"
    driven.press(K.Key_Return)
    assert driven.message() == "1001 resolved"
    assert driven.page.table.current_id() == driven.scene.aim_passed
    driven.window.messages.action_button().click()
    assert driven.ticket(driven.scene.breached).status == "new"
    assert driven.scene.breached in shown(driven.page)


def test_resolve_on_a_resolved_ticket_takes_it_up_again(driven: Driven):
    driven.press(K.Key_0)
    assert shown(driven.page) == [driven.scene.resolved]
    driven.press(K.Key_D)
    assert driven.ticket(driven.scene.resolved).status == "reopened"


def test_waiting_stops_the_clock_and_shift_w_sets_it_going(driven: Driven):
    driven.press(K.Key_W)
    assert driven.ticket(driven.scene.breached).status == "waiting_customer"
    driven.page.table.choose(driven.scene.breached)
    driven.press(K.Key_W, SHIFT)
    assert driven.ticket(driven.scene.breached).paused_at is None


def test_verbs_work_for_all_rows_chosen_and_undo_gives_each_its_owner_back(driven: Driven):
    driven.press(K.Key_Down)
    driven.press(K.Key_Down, SHIFT)
    driven.press(K.Key_Down, SHIFT)
    assert driven.page.table.chosen_ids() == [driven.scene.aim_passed, driven.scene.calm, driven.scene.agreed]
    driven.press(K.Key_A)
    owners = [driven.ticket(number).owner_id for number in (driven.scene.aim_passed, driven.scene.calm, driven.scene.agreed)]
    assert owners == [driven.scene.by] * 3
    driven.window.messages.action_button().click()
    owners = [driven.ticket(number).owner_id for number in (driven.scene.aim_passed, driven.scene.calm, driven.scene.agreed)]
    assert owners == [None, None, driven.scene.other]


def test_escalating_lifts_a_step_at_a_time(driven: Driven):
    driven.press(K.Key_E)
    driven.press(K.Key_Return)
    assert driven.ticket(driven.scene.breached).level == 3
    driven.press(K.Key_E)
    driven.press(K.Key_Return)
    assert driven.ticket(driven.scene.breached).management
    driven.press(K.Key_E, SHIFT)
    driven.press(K.Key_Return)
    assert not driven.ticket(driven.scene.breached).management


def test_a_date_is_agreed_with_two_keys_and_a_holiday_is_refused_in_place(driven: Driven):
    page = driven.page
    driven.press(K.Key_P)
    assert page.popovers["planner"].isVisible()
    driven.press(K.Key_Return)  # Thursday 23 April is the First Day of Summer
    assert page.popovers["planner"].error.isVisible()
    driven.press(K.Key_Right)
    driven.press(K.Key_Return)
    assert str(driven.ticket(driven.scene.breached).planned_on) == "2026-04-24"
    assert not page.popovers["planner"].isVisible()


def test_a_date_a_colleague_agreed_on_meanwhile_is_shown_before_it_gives_way(driven: Driven):
    from desk.services import tickets

    planner, ticket = driven.page.popovers["planner"], driven.scene.breached
    driven.press(K.Key_P)
    tickets.plan(driven.scene.store, ticket_id=ticket, planned_on=date(2026, 4, 28), at=NOW, by=driven.scene.other)
    driven.press(K.Key_Right)
    driven.press(K.Key_Return)
    assert "“28 Apr 2026” while you wrote “24 Apr 2026”" in planner.error.text()
    assert driven.ticket(ticket).planned_on == date(2026, 4, 28)
    driven.press(K.Key_Return)
    assert (driven.ticket(ticket).planned_on, planner.isVisible()) == (date(2026, 4, 24), False)


def test_a_fact_is_changed_where_it_stands(driven: Driven):
    menu = driven.page.pane.facts.drop_down("kind").menu_of_choices()
    next(action for action in menu.actions() if action.text() == "Question").trigger()
    assert driven.ticket(driven.scene.breached).kind == "question"
    assert any("Fault → Question" in text for text in driven.page.pane.timeline.texts())


def test_giving_a_ticket_to_another_says_with_whom_it_is(driven: Driven):
    driven.page.pane.facts.drop_down("owner_id").picked.emit(driven.scene.other)
    assert driven.ticket(driven.scene.breached).owner_id == driven.scene.other
    assert driven.message() == "The ticket is with Hekla now"


def test_a_new_ticket_from_typing_to_the_queue(driven: Driven):
    page = driven.page
    driven.press(K.Key_N, CTRL)
    driven.type("hrafn")
    driven.press(K.Key_Return)
    assert page.popovers["form"].customer.line.text() == "Hótel Lundey"
    driven.type("Myndir of hægar")
    driven.press(K.Key_Return, CTRL)
    ticket = page.pane.ticket
    assert ticket is not None
    assert (ticket.subject, ticket.contact, ticket.site_id) == ("Myndir of hægar", "Hrafnhildur Óladóttir", driven.scene.site)
    assert page.table.current_id() == ticket.id
    assert page.drafts.form() == {}


def test_a_new_ticket_without_customer_or_subject_is_refused_under_its_field(driven: Driven):
    form = driven.page.popovers["form"]
    driven.press(K.Key_N, CTRL)
    driven.press(K.Key_Return, CTRL)
    assert form.form["customer_id"].error() == "Choose the customer first."
    driven.type("lundey")
    driven.press(K.Key_Return)
    driven.press(K.Key_Return, CTRL)
    assert form.form["subject"].error() == "Give the ticket a subject."


def test_a_new_ticket_half_written_is_there_when_the_form_is_opened_again(driven: Driven):
    driven.press(K.Key_N, CTRL)
    driven.type("lundey")
    driven.press(K.Key_Return)
    driven.type("Hálfnað")
    driven.press(K.Key_Escape)
    assert driven.page.panes.shows_ticket()
    driven.press(K.Key_N, CTRL)
    assert driven.page.popovers["form"].subject.text() == "Hálfnað"
    assert driven.page.popovers["form"].customer.line.text() == "Hótel Lundey"


def test_another_desks_change_appears_and_keeps_what_is_chosen(driven: Driven, desk: Desk):
    from desk.services import tickets

    driven.press(K.Key_Down)
    driven.press(K.Key_R)
    driven.type("í miðri setningu")
    scene = driven.scene
    changed = tickets.take(scene.store, ticket_ids=(scene.aim_passed,), owner_id=scene.other, at=NOW, by=scene.other)
    desk.news.changed.emit(changed, None)
    page = driven.page
    assert page.table.current_id() == driven.scene.aim_passed
    assert page.pane.reply.text() == "í miðri setningu"
    assert page.pane.facts.drop_down("owner_id").text() == "Hekla"


def test_a_ticket_resolved_elsewhere_stays_before_whoever_writes_to_it(driven: Driven, desk: Desk):
    from desk.services import tickets
    from desk.services.breaches import Because, breach_reasons

    driven.press(K.Key_R)
    driven.type("í miðri setningu")
    because = Because(breach_reasons(driven.scene.store)[0].id)
    changed = tickets.resolve(driven.scene.store, ticket_ids=(driven.scene.breached,), at=NOW, by=driven.scene.other, because=because)
    desk.news.changed.emit(changed, None)
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == driven.scene.breached
    assert driven.page.pane.reply.text() == "í miðri setningu"


def test_what_passes_its_promise_takes_its_place_and_reddens_the_badge(driven: Driven, desk: Desk, monkeypatch: pytest.MonkeyPatch):
    said: list[tuple[str, int, str]] = []
    desk.badged.connect(lambda *badge: said.append(badge))
    monkeypatch.setattr(desk.clock, "_source", lambda: NOW + timedelta(hours=5))
    driven.page.tick()
    assert said[-1] == ("queue", driven.page.counts["breached"], "red")
    assert driven.page.counts["breached"] > 1
    index = driven.page.model.index(1, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Promise: breached ")


def test_views_fold_into_the_head_and_the_ticket_lies_over_the_table_when_narrow(driven: Driven):
    page = driven.page
    driven.window.resize(1280, 720)
    assert not page.views.isVisible()
    assert page.middle.views.isVisible()
    driven.window.resize(1100, 720)
    assert page.middle.isVisible()
    assert not page.panes.right.isVisible()
    page.table.setFocus()
    driven.press(K.Key_Return)
    assert page.panes.shows_ticket()
    assert not page.middle.isVisible()
    page.pane.back.click()
    assert page.middle.isVisible()
    driven.press(K.Key_Return)
    driven.press(K.Key_R)
    driven.press(K.Key_Escape)
    driven.press(K.Key_Escape)
    assert page.middle.isVisible()
    assert page.table.hasFocus()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=page.table.visualRect(page.model.index(1, 1)).center())
    assert not page.middle.isVisible()
    driven.press(K.Key_Escape)
    assert page.table.hasFocus()


def test_escape_in_a_ticket_goes_back_to_the_rows(driven: Driven):
    page = driven.page
    driven.press(K.Key_H, SHIFT)
    assert not page.table.hasFocus()
    driven.press(K.Key_Escape)
    assert page.table.hasFocus()
    assert page.panes.shows_ticket()


def test_the_page_comes_back_as_it_was_left(driven: Driven, desk: Desk, qtbot: QtBot):
    from desk.ui.pages.queue import QueuePage

    driven.press(K.Key_5)
    driven.page.middle.columns.menu().actions()[0].trigger()
    driven.page.pane.unfold(whole=True)
    driven.page.can_leave()
    again = QueuePage(desk)
    qtbot.addWidget(again)
    assert again.view == "due_today"
    assert again.pane.facts.is_whole()
    assert again.kept.columns is not None


def test_a_ticket_of_another_page_is_opened_though_its_view_hides_it(driven: Driven):
    driven.press(K.Key_2)
    driven.page.show_thing(ticket_id=driven.scene.calm)
    assert driven.page.pane.ticket is not None
    assert driven.page.pane.ticket.id == driven.scene.calm
    assert driven.page.table.current_id() == driven.scene.calm


def test_the_first_look_is_painted_before_the_database_is_open(desk: Desk, scene: Scene, qtbot: QtBot):
    from desk.services.opening import read_opening
    from desk.ui.pages.queue import QueuePage

    opening = read_opening(str(scene.store.path), person_id=None, now=NOW)
    assert opening is not None
    page = QueuePage(desk)
    qtbot.addWidget(page)
    page.preview(opening)
    assert [page.model.index(row, 2).data() for row in range(2)] == ["Critical Vefurinn sýnir auða síðu", "Tölvupóstur berst ekki"]
    assert page.counts["all_open"] == 5
    page.take_focus()
    assert page.focusWidget() is page.table


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_no_view_and_no_pill_is_cut_in_any_language(driven: Driven, desk: Desk, language: str):
    desk.speak(language)
    page = driven.page
    page.views.show_counts(dict.fromkeys(page.views.items, 88))
    for item in page.views.items.values():
        assert item.wanted_width() <= item.width(), item.text()
    delegate: Any = page.table.itemDelegate()
    for row in range(page.model.rowCount()):
        index = page.model.index(row, 0)
        assert delegate.wanted_width(index) <= page.table.columnWidth(0), index.data()
    texts = [action.text() for action in page.actions()]
    assert all(texts)


def test_times_of_a_timeline_know_the_day(driven: Driven):
    driven.page.table.choose(driven.scene.aim_passed)
    assert any("yesterday 10:18" in text for text in driven.page.pane.timeline.texts())
    assert datetime(2026, 4, 21, 10, 18, tzinfo=UTC) == driven.ticket(driven.scene.aim_passed).received_at


def test_rows_looked_at_stay_where_they_are_while_others_write_above_them(driven: Driven):
    from array import array

    page = driven.page
    page.middle.show_ids(array("q", range(1, 400)))
    bar = page.table.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum() // 2 + 5)
    top = page.model.id_at(page.table.rowAt(0))
    page.middle.show_ids(array("q", [900, 901, *range(1, 400)]))
    QApplication.processEvents()
    assert page.model.id_at(page.table.rowAt(0)) == top
    bar.setValue(0)
    page.middle.show_ids(array("q", [902, 900, 901, *range(1, 400)]))
    assert page.model.id_at(page.table.rowAt(0)) == 902


def test_the_first_ticket_found_is_chosen_whatever_stood_there_before(driven: Driven):
    page = driven.page
    page.table.choose(page.model.ids()[3])
    QApplication.processEvents()
    assert page.model.ids()[0] == driven.scene.breached
    page.choosing.search_for("auða síðu")
    QApplication.processEvents()
    assert page.table.current_id() == driven.scene.breached
    page.choosing.search_for("merki")
    QApplication.processEvents()
    assert page.table.current_id() == page.model.ids()[0]

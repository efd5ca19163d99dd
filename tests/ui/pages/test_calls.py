"""The Calls page, driven by keys over a real database: budgets, prices, notes that are never lost."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from desk.services import calls as service
from tests import makers
from tests.ui.pages.call_scene import ENTER, ESCAPE, Scene

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk

F2, F3, F8 = Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F8
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def scene(desk: Desk, file_store: Store, qtbot: QtBot) -> Scene:
    return Scene(desk, file_store, qtbot)


def started(scene: Scene) -> Scene:
    """A call with Maria on the line."""
    scene.key(F2)
    scene.type("μαρια")
    scene.key(ENTER)
    return scene


# Budgets.


def test_a_call_on_an_existing_ticket_is_logged_and_priced_in_four_keys(scene: Scene) -> None:
    scene.key(F2)
    scene.type("55120")
    scene.key(ENTER)
    scene.alt(Qt.Key.Key_2)
    scene.later(minutes=7)
    scene.key(F2)
    assert scene.pressed == 4
    (call,) = scene.calls()
    assert (call.state, call.contact_id, call.ticket_id) == ("finished", scene.maria, scene.older)
    assert scene.charge(call.id).status == "covered"
    assert scene.charge(call.id).pack_quarters == 1


def test_a_call_with_a_new_ticket_takes_five_keys(scene: Scene) -> None:
    scene.key(F2)
    scene.type("μαρια")
    scene.key(ENTER)
    scene.ctrl(Qt.Key.Key_N)
    scene.type("Λάθος ώρα στις κρατήσεις")
    scene.key(ENTER)
    scene.later(minutes=3)
    scene.key(F2)
    assert scene.pressed == 5
    (call,) = scene.calls()
    assert call.state == "finished"
    ticket = scene.page.day.row(call.id)
    assert ticket is not None
    assert ticket.ticket_subject == "Λάθος ώρα στις κρατήσεις"


def test_a_quick_question_takes_three_keys(scene: Scene) -> None:
    scene.page.focus_caller()
    scene.type("γιαννης")
    scene.key(ENTER)
    scene.key(F8)
    scene.later(minutes=2)
    scene.key(F2)
    assert scene.pressed == 3
    (call,) = scene.calls()
    assert (call.contact_id, call.kind, call.cause, call.state) == (scene.giannis, "billing", "billing", "finished")
    assert scene.charge(call.id).status == "covered"


# Who calls.


def test_accents_spaces_and_parts_of_numbers_find_a_caller(scene: Scene) -> None:
    for typed in ("ΠΑΠΑΔΟΠ", "22840 55", "αιγαιο"):
        scene.page.focus_caller()
        scene.type(typed)
        scene.key(ENTER)
        assert scene.page.state.live is not None
        assert scene.page.state.live.customer_id == scene.hotel
        scene.key(F2)
        scene.page.who.field.clear()


def test_the_card_says_what_the_caller_is_entitled_to(scene: Scene) -> None:
    started(scene)
    card = scene.page.who.card
    assert card.title.text() == "Μαρία Παπαδοπούλου"
    assert (card.under.text(), card.phone.text()) == ("Κρατήσεις", "2284 055120")
    assert card.customer.text() == "Ξενοδοχείο Αιγαίο Α.Ε."
    assert [chip.text() for chip in card.chips.parts()] == ["Phone pack"]  # type: ignore[attr-defined]
    assert card.month.count.text() == "1 of 4 quarters"
    assert card.order.value.text() == "Yes"
    assert [line.accessibleName()[:4] for line in scene.page.who.tickets.lines] == ["2231", "2218"]


def test_one_who_may_not_order_is_said_so_in_words(scene: Scene) -> None:
    scene.page.focus_caller()
    scene.type("γιαννης")
    scene.key(ENTER)
    assert scene.page.who.card.order.value.text() == "No"


def test_nobody_who_fits_becomes_a_new_caller_inline(scene: Scene) -> None:
    scene.page.focus_caller()
    scene.type("Νίκος Αλεξίου")
    scene.key(ENTER)
    form = scene.page.who.form
    assert form.isVisible()
    assert form.fields["name"].text() == "Νίκος Αλεξίου"
    scene.type("Ταβέρνα Δείγμα")
    scene.key(ENTER)
    assert not form.isVisible()
    (call,) = scene.calls()
    assert call.customer_id is not None
    assert scene.page.who.card.title.text() == "Νίκος Αλεξίου"
    assert scene.page.work.notes.hasFocus()


def test_a_new_caller_without_a_company_is_told_what_is_missing_and_loses_nothing(scene: Scene) -> None:
    scene.key(F2)
    scene.type("Νίκος Αλεξίου")
    scene.key(ENTER)
    scene.key(ENTER)
    form = scene.page.who.form
    assert form.isVisible()
    assert form.form["customer"].error() or form.error.text()
    assert form.fields["name"].text() == "Νίκος Αλεξίου"


def test_an_unknown_number_starts_a_call_that_keeps_it(scene: Scene) -> None:
    scene.page.focus_caller()
    scene.type("+30 2810 99 9999")
    scene.key(ENTER)
    (call,) = scene.calls()
    assert call.number == "+30 2810 99 9999"
    assert scene.page.who.form.fields["phone"].text() == "+30 2810 99 9999"


def test_leaving_the_field_without_a_choice_gives_back_who_it_was(scene: Scene) -> None:
    started(scene)
    scene.page.focus_caller()
    scene.type("zzz")
    scene.key(ESCAPE)
    if not scene.page.work.notes.hasFocus():
        scene.key(ESCAPE)
    assert scene.page.who.field.text() == "Μαρία Παπαδοπούλου"
    assert scene.page.work.notes.hasFocus()


def test_a_caller_of_before_is_called_up_by_one_press(scene: Scene) -> None:
    started(scene)
    scene.key(F2)
    (line,) = scene.page.who.recent.lines
    assert line.isVisible()
    line.setFocus()
    scene.key(ENTER)
    assert scene.page.state.live is not None
    assert scene.page.state.live.contact_id == scene.maria


# The price, live.


def test_the_price_follows_each_quarter_and_each_change(scene: Scene) -> None:
    started(scene)
    pane = scene.page.price
    assert pane.cost.text() == "€0.00"
    assert pane.chip.text() == "Covered"
    scene.later(minutes=23, seconds=48)
    assert pane.quarter.text() == "2nd quarter"
    assert pane.left.text() == "6:12 left"
    assert pane.began.text() == "Began 11:17:12"
    assert pane.next.text() == "No. 3 begins 11:47:12"
    assert [row[1].text() for row in pane._lines if row[0].isVisible()] == ["11:17–11:32", "11:32–11:47"]
    assert scene.page.who.card.month.count.text() == "2 of 4 quarters"
    scene.key(Qt.Key.Key_F6)
    assert pane.chip.text().startswith("Held")
    scene.page.work.told.click()
    assert (pane.cost.text(), pane.chip.text()) == ("€30.00", "Chargeable")
    assert [row[2].text() for row in pane._lines if row[0].isVisible()] == ["€15.00", "€15.00"]
    assert len(pane.why.sentences()) >= 3


def test_bar_and_page_say_the_same(scene: Scene) -> None:
    started(scene)
    scene.later(minutes=16)
    bar = scene.window.call_bar
    assert bar.busy.clock.text() == "16:00"
    assert bar.busy.cost.over.text() == scene.page.price.cost.text()
    assert bar.busy.quarter.over.text() == scene.page.price.quarter.text()


def test_time_on_hold_moves_the_next_quarter(scene: Scene) -> None:
    started(scene)
    scene.later(minutes=10)
    scene.key(F3)
    assert scene.page.price.left.text() == "on hold, time stands still"
    scene.later(minutes=20)
    scene.key(F3)
    assert scene.page.price.next.text() == "No. 2 begins 11:52:12"
    scene.later(minutes=5)
    assert [row[1].text() for row in scene.page.price._lines if row[0].isVisible()] == ["11:17–11:52", "11:52–12:07"]


# Notes.


def notes_of(scene: Scene) -> str:
    text: str = scene.calls()[-1].notes
    return text


def test_notes_are_written_within_a_second(scene: Scene, qtbot: QtBot) -> None:
    started(scene)
    scene.type("Η φόρμα δεν ανοίγει")
    qtbot.waitUntil(lambda: notes_of(scene) == "Η φόρμα δεν ανοίγει", timeout=1000)
    assert scene.page.work.saved.text() == "Saved 11:17:12"


@pytest.mark.parametrize("how", ["finish", "park", "page", "close", "hold"])
def test_notes_are_written_at_once_when_the_call_is_left(scene: Scene, how: str) -> None:
    started(scene)
    scene.type("τελευταία λέξη")
    if how == "finish":
        scene.key(F2)
    elif how == "park":
        scene.key(F2, SHIFT)
    elif how == "page":
        scene.window.open_page("settings")
    elif how == "close":
        assert scene.page.can_leave()
    else:
        scene.key(F3)
    assert scene.calls()[0].notes == "τελευταία λέξη"


def test_after_a_crash_the_notes_stand_in_a_new_window(scene: Scene, qtbot: QtBot) -> None:
    started(scene)
    scene.type("πριν το ρεύμα")
    qtbot.waitUntil(lambda: notes_of(scene) == "πριν το ρεύμα", timeout=1000)
    from desk.services.store import Store
    from desk.ui.app import make_desk
    from desk.ui.work import InlineLane

    fresh = make_desk(scene.desk.parent(), scene.desk.settings, InlineLane(), scene.desk.clock)  # type: ignore[arg-type]
    again = object.__new__(Scene)
    again.__dict__.update(scene.__dict__ | {"desk": fresh})
    assert isinstance(scene.store, Store)
    again.window = again.open()
    assert again.page.work.notes.toPlainText() == "πριν το ρεύμα"
    fresh.setParent(None)
    fresh.deleteLater()


def test_parked_calls_keep_their_own_notes_and_caller(scene: Scene) -> None:
    started(scene)
    scene.type("για τη Μαρία")
    scene.key(F2, SHIFT)
    scene.type("γιαννης")
    scene.key(ENTER)
    scene.type("για τον Γιάννη")
    first, second = (call.id for call in scene.calls())
    scene.desk.calls.switch(first)
    assert scene.page.work.notes.toPlainText() == "για τη Μαρία"
    assert scene.page.who.field.text() == "Μαρία Παπαδοπούλου"
    scene.desk.calls.switch(second)
    assert scene.page.work.notes.toPlainText() == "για τον Γιάννη"
    assert [call.notes for call in scene.calls()] == ["για τη Μαρία", "για τον Γιάννη"]


def test_a_refused_or_failed_write_keeps_what_was_typed(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    started(scene)

    def full(*_given: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(service, "heartbeat", full)
    scene.type("μένει εδώ")
    scene.page.keeper.flush()
    assert scene.page.work.saved.text() == "Not saved yet, the text is kept here"
    monkeypatch.undo()
    scene.page.keeper.flush()
    assert notes_of(scene) == "μένει εδώ"


def test_a_colleagues_news_does_not_overwrite_what_is_being_typed(scene: Scene) -> None:
    started(scene)
    scene.type("μισή πρόταση")
    scene.desk.calls.reload()
    scene.page.reload(None)
    assert scene.page.work.notes.toPlainText() == "μισή πρόταση"


# Tickets.


def test_a_click_on_an_open_ticket_attaches_the_call(scene: Scene) -> None:
    from PySide6.QtTest import QTest

    started(scene)
    line = scene.page.who.tickets.lines[0]
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert scene.calls()[0].ticket_id == scene.newer
    assert scene.page.who.tickets.lines[0].is_chosen()
    assert scene.page.work.choices["ticket_id"].value() == scene.newer


def test_a_ticket_of_nobody_asks_who_calls_first(scene: Scene) -> None:
    scene.key(F2)
    scene.ctrl(Qt.Key.Key_N)
    assert scene.page.work.subject.isHidden()
    assert scene.page.who.field.hasFocus()
    assert "Say who calls first" in scene.window.messages.text()


def test_the_new_ticket_has_the_notes_as_its_text(scene: Scene) -> None:
    from sqlalchemy import select

    from desk.models import Entry

    started(scene)
    scene.type("Πρώτη γραμμή")
    scene.ctrl(Qt.Key.Key_N)
    assert scene.page.work.subject.text.text() == "Πρώτη γραμμή"  # type: ignore[attr-defined]
    scene.key(ENTER)
    ticket_id = scene.calls()[0].ticket_id
    with scene.store.read() as session:
        texts = list(session.scalars(select(Entry.text).where(Entry.ticket_id == ticket_id)))
    assert "Πρώτη γραμμή" in texts


def test_choices_reach_the_call_and_the_kind_brings_its_usual_cause(scene: Scene) -> None:
    started(scene)
    kind = scene.page.work.choices["kind"]
    kind.setFocus()
    scene.key(Qt.Key.Key_Down)
    kind.activated.emit(kind.currentIndex())
    call = scene.calls()[0]
    assert (call.kind, call.cause, call.work) == ("request", "request", "support")


def test_an_upgrade_asks_for_its_versions_and_they_decide_the_price(scene: Scene) -> None:
    makers.contract(scene.store, scene.hotel, "maintenance")
    started(scene)
    cause = scene.page.work.choices["cause"]
    cause.choose("upgrade")
    cause.activated.emit(cause.currentIndex())
    assert scene.page.price.chip.text().startswith("Held")
    for key, said in (("version_from", "3.4"), ("version_to", "3.5")):
        scene.page.work.versions[key].field.setFocus()
        scene.type(said)
        scene.key(ENTER)
    assert scene.page.price.chip.text() == "Covered"
    call = scene.calls()[0]
    assert (call.version_from, call.version_to) == ("3.4", "3.5")


# The day.


def ended(scene: Scene, **given: Any) -> int:
    """A call of an hour ago, entered by the services."""
    fields = {
        "contact_id": scene.giannis, "customer_id": scene.pharmacy, "ticket_id": None, "kind": "question", "cause": "question",
        "work": "support", "notes": "παλιά",
    } | given  # fmt: skip
    at = scene.now - timedelta(hours=1)
    logged = service.log_call(scene.store, op_key="x", started_at=at, seconds=600, at=scene.now, by=scene.me, **fields)
    scene.desk.news.changed.emit(logged, None)
    return int(logged.result)


def test_enter_on_a_row_opens_that_call_and_a_change_is_priced_anew(scene: Scene) -> None:
    call_id = ended(scene)
    started(scene)
    scene.page.day.table.choose(call_id)
    scene.page.day.table.setFocus()
    scene.key(ENTER)
    assert scene.page.who.field.text() == "Γιάννης Οικονόμου"
    assert scene.page.work.notes.toPlainText() == "παλιά"
    assert scene.page.price.cost.text() == "€15.00"
    assert "Changes are kept on its record" in scene.page.work.strip.text()
    scene.key(F8)
    assert scene.charge(call_id).status == "covered"
    assert scene.calls()[0].edits
    scene.page.work.notes.setFocus()
    scene.type(" και νέα")
    scene.key(ESCAPE)
    assert scene.calls()[0].notes == "παλιά και νέα"
    assert scene.page.who.field.text() == "Μαρία Παπαδοπούλου"


def test_an_invoiced_call_is_shown_and_cannot_be_changed(scene: Scene) -> None:
    from sqlalchemy import update

    from desk.models import Charge, Invoice

    call_id = ended(scene)
    with scene.store.write() as session:
        invoice = Invoice(customer_id=scene.pharmacy, language="el", currency="EUR", net=0, vat=0, gross=0, created_at=scene.now)
        session.add(invoice)
        session.flush()
        session.execute(update(Charge).where(Charge.call_id == call_id).values(invoice_id=invoice.id))
    scene.page.show_thing(call_id=call_id)
    assert "on an invoice" in scene.page.work.strip.text()
    assert scene.page.work.notes.isReadOnly()
    assert not scene.page.work.choices["kind"].isEnabled()
    assert not scene.page.can_change()


def test_the_table_counts_the_day_and_shows_what_is_held_as_a_pill(scene: Scene) -> None:
    from desk.ui.parts.pill import Pill, Promise

    call_id = ended(scene, kind="request", cause="request", work="content")
    model = scene.page.day.model
    at = model.row_of(call_id)
    assert at is not None
    keys = [column.key for column in model.columns]
    pill = model.index(at, keys.index("why")).data(Qt.ItemDataRole.UserRole)
    assert isinstance(pill, Pill)
    assert pill.state is Promise.HELD
    assert scene.page.day.head.count.text() == "1 · 10 min"
    assert model.index(at, keys.index("length")).data() == "10:00"


def test_a_call_is_entered_afterwards_with_minutes_or_a_clock(scene: Scene) -> None:
    for start, length in (("9:30", "12"), ("10:00", "10:12")):
        scene.ctrl(Qt.Key.Key_L)
        form = scene.page.day.form
        assert form.start.hasFocus()
        scene.type(start)
        form.length.setFocus()
        scene.type(length)
        form.caller.setFocus()
        scene.type("μαρια")
        scene.key(ENTER)
        assert form.ticket.count() == 3
        form.notes.setFocus()
        scene.type("εκ των υστέρων")
        scene.key(ENTER)
        assert not form.isVisible()
    first, second = scene.calls()
    assert [sum((s.ends_at - s.starts_at).seconds for s in call.segments) for call in (first, second)] == [720, 720]
    assert first.started_at.astimezone(scene.desk.zone).strftime("%H:%M") == "09:30"
    assert second.notes == "εκ των υστέρων"


@pytest.mark.parametrize(
    ("start", "length", "field"),
    [("25:00", "12", "start"), ("9:30", "soon", "length"), ("9:30", "9:10", "length"), ("23:00", "12", "start")],
)
def test_what_cannot_be_is_said_under_its_field(scene: Scene, start: str, length: str, field: str) -> None:
    scene.ctrl(Qt.Key.Key_L)
    form = scene.page.day.form
    scene.type(start)
    form.length.setFocus()
    scene.type(length)
    form.caller.setFocus()
    scene.type("μαρια")
    scene.key(ENTER)
    form.log.click()
    assert form.isVisible()
    assert form.fields[field].error()
    assert (form.start.text(), form.length.text()) == (start, length)
    assert scene.calls() == []


def test_the_day_before_is_one_key_away_and_there_is_no_tomorrow(scene: Scene) -> None:
    makers.call(scene.store, scene.me, started_at=scene.now - timedelta(days=1), seconds=60, customer_id=scene.hotel)
    scene.alt(Qt.Key.Key_Left)
    assert scene.page.day.day == date(2026, 4, 21)
    assert scene.page.day.model.rowCount() == 1
    scene.alt(Qt.Key.Key_Right)
    assert scene.page.day.day == date(2026, 4, 22)
    assert not scene.page.day.after.isEnabled()


def test_a_finished_call_is_said_with_its_cost_and_can_be_opened_again(scene: Scene) -> None:
    scene.page.focus_caller()
    scene.type("γιαννης")
    scene.key(ENTER)
    scene.later(minutes=20)
    scene.key(F2)
    assert scene.window.messages.text() == "Call logged (Γιάννης Οικονόμου, 20 min): €30.00"
    scene.window.messages.action_button().click()
    assert scene.page.call() is not None
    assert scene.page.work.notes.hasFocus()


def test_a_misdialled_call_is_kept_and_never_charged(scene: Scene) -> None:
    call_id = ended(scene)
    scene.page.show_thing(call_id=call_id)
    scene.ctrl(Qt.Key.Key_D)
    scene.key(ENTER)
    assert scene.calls()[0].state == "finished", "a reason is asked first"
    scene.type("Wrong number")
    scene.key(ENTER)
    assert (scene.calls()[0].state, scene.calls()[0].discard_reason) == ("discarded", "Wrong number")
    assert scene.charge(call_id) is None
    assert "never charged: Wrong number" in scene.page.work.strip.text()


# The frame.


def test_every_action_is_found_once_and_its_keys_do_not_clash(scene: Scene) -> None:
    rows = [row for row in scene.desk.registry.rows() if row.page in {"", "calls"} and row.keys]
    keys = [row.keys for row in rows]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("language", ["is", "nb", "el", "fi"])
def test_the_page_changes_its_language_without_losing_anything(scene: Scene, language: str) -> None:
    started(scene)
    scene.type("κείμενο")
    scene.desk.speak(language)
    assert scene.page.work.notes.toPlainText() == "κείμενο"
    assert scene.page.work.labels["kind"].label.text() != "Kind"
    assert scene.page.price.total_label.text() != "Total without VAT"
    assert scene.page.day.head.title.text() != "Calls today"


def test_text_of_data_stays_plain(scene: Scene) -> None:
    from PySide6.QtWidgets import QLabel

    contact = makers.contact(scene.store, scene.hotel, "<img src=/etc/passwd>", phone="+30 22840 77 777")
    scene.desk.calls.begin(contact_id=contact)
    assert scene.page.who.card.title.text() == "<img src=/etc/passwd>"
    labels = scene.page.findChildren(QLabel)
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_every_control_has_a_name(scene: Scene) -> None:
    from PySide6.QtWidgets import QWidget

    started(scene)
    scene.page.about.begin_ticket()
    scene.page.day.begin_late()
    nameless = [
        widget
        for widget in scene.page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.accessibleName() and not _spoken(widget)
    ]
    assert nameless == []


def _spoken(widget: Any) -> bool:
    """Whether it is a part of another control, or says its own text."""
    inner = widget.objectName().startswith("qt_") or type(widget).__name__ in {"QScrollArea", "QLineEdit"}
    return inner or bool(getattr(widget, "text", str)())


def test_a_session_of_calls_adds_up(scene: Scene) -> None:
    scene.page.focus_caller()
    scene.type("γιαννης")
    scene.key(ENTER)
    scene.later(minutes=20)
    scene.key(F2)
    assert scene.page.day.totals() == (1, 1200, Decimal("30.00"), 0)
    assert scene.page.today.values[2].text() == "€30.00"

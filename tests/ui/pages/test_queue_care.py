"""What watches over a ticket, on the screen: what is missing with the verb that mends it, and what is asked before it is done."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import makers
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.queue.page import QueuePage
    from desk.ui.window import Window

K = Qt.Key
NOW = datetime(2026, 4, 22, 11, 18, tzinfo=UTC)


class Open:
    """A window on a desk of a profile, with one ticket of a customer."""

    def __init__(self, window: Window, store: Store, by: int, customer: int) -> None:
        self.window, self.store, self.by, self.customer = window, store, by, customer
        self.page: QueuePage = window.page("queue")  # type: ignore[assignment]
        self.ticket = 0

    def open(self, **fields: Any) -> Open:
        """Opens one ticket and shows it."""
        from desk.services import tickets

        new = tickets.NewTicket(customer_id=self.customer, subject="Prófun", text="Góðan dag.", **fields)
        received = fields.pop("received_at", NOW)
        self.ticket = int(tickets.open_ticket(self.store, op_key=str(len(fields)), new=new, received_at=received, by=self.by).result)
        return self.show()

    def show(self) -> Open:
        """Reads all anew."""
        self.page.show_thing(ticket_id=self.ticket)
        self.page.reload(None)
        QApplication.processEvents()
        return self

    @property
    def care(self) -> Any:
        """The section."""
        return self.page.pane.part("care")

    @property
    def asker(self) -> Any:
        """The popover that asks."""
        return self.page.popovers["asker"]

    def verb(self, text: str) -> None:
        """Clicks the verb of the row that says so."""
        row = next(row for row, line in zip(self.care.rows, self.care.texts(), strict=True) if text in line)
        row.verb.click()
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, to whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        QApplication.processEvents()

    def view(self) -> Any:
        """The ticket as it stands."""
        from desk.services import tickets

        return tickets.ticket(self.store, ticket_id=self.ticket)


@pytest.fixture
def opened(desk: Desk, file_store: Store, qtbot: QtBot) -> Iterator[Callable[[str], Open]]:
    from desk.services import desks
    from desk.ui.desk_context import Person
    from desk.ui.pages import PAGES

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    errors: list[BaseException] = []
    desk.lane.bug.connect(errors.append)

    def made(profile: str) -> Open:
        by = makers.desk(file_store, profile)
        customer = makers.customer(file_store, "Dæmi", country=makers.COUNTRIES[profile], language=makers.LANGUAGES[profile])
        window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id == "queue"])
        desk.store, desk.profile, desk.database = file_store, desks.profile(file_store), "prófun"
        desk.person = Person(by, "Anna Dæmi", "administrator")
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        desk.opened.emit()
        QApplication.processEvents()
        return Open(window, file_store, by, customer)

    yield made
    assert errors == []


def test_an_order_is_recorded_from_the_row_that_lacks_it(opened: Callable[[str], Open]):
    here = opened("web-veistamo")
    clerk = makers.contact(here.store, here.customer, "Aino", authorised=False)
    makers.contact(here.store, here.customer, "Eino")
    here.open(contact_id=clerk)
    assert here.care.texts()[0] == "Chargeable work waits for an authorised contact to order it."
    here.verb("authorised contact")
    assert here.asker.isVisible()
    here.key(K.Key_Return)
    assert not here.asker.isVisible()
    here.show()
    assert not any("authorised" in text for text in here.care.texts())
    entry = next(entry for entry in here.view().entries if entry.data.get("code") == "ordered")
    assert entry.data["order"]["contact"] == "Eino"


def test_a_refusal_stands_at_its_field_and_what_was_chosen_stays(opened: Callable[[str], Open], desk: Desk):
    from desk.ui.desk_context import Person

    here = opened("web-veistamo")
    clerk = makers.contact(here.store, here.customer, "Aino", authorised=False)
    here.open(contact_id=clerk)
    desk.person = Person(makers.person(here.store), "Bjarki", "agent")
    here.verb("authorised contact")
    here.asker.form["note"].field.setText("Sovittu puhelimessa")
    here.key(K.Key_Return)
    assert here.asker.isVisible()
    assert "may not order" in here.asker.form["contact_id"].error()
    assert here.asker.values()["note"] == "Sovittu puhelimessa"


def test_an_estimate_is_written_priced_sent_and_approved(opened: Callable[[str], Open]):
    here = opened("pindena")
    makers.contact(here.store, here.customer, "Kari")
    here.open()
    here.page.table.setFocus()
    here.key(K.Key_Q)
    panel = here.page.popovers["estimator"]
    row = panel.lines._rows[0]
    QTest.keyClicks(row.text, "Skjema")
    QTest.keyClicks(row.hours, "2,5")
    panel._price()
    assert "4,200" in row.net.text()
    assert "5,250" in panel.total.text()
    assert len(panel.lines._rows) == 2, "a line more stands ready"
    panel.do.click()
    assert (here.view().estimate, here.view().estimated_hours) == ("sent", Decimal("2.5"))
    here.show()
    assert any(text.startswith("Estimate 1001-1 is with the customer") for text in here.care.texts())
    here.verb("is with the customer")
    assert panel.yes.isVisible()
    panel.yes.click()
    here.key(K.Key_Return)
    assert here.view().estimate == "approved"


def test_what_is_typed_of_an_estimate_is_there_again_after_leaving(opened: Callable[[str], Open]):
    here = opened("pindena")
    here.open()
    panel = here.page.popovers["estimator"]
    here.page.popovers.estimate()
    QTest.keyClicks(panel.lines._rows[0].text, "Skjema")
    panel.dismiss()
    here.page.popovers.estimate()
    assert panel.lines._rows[0].text.text() == "Skjema"


def test_two_who_write_one_estimate_are_shown_both(opened: Callable[[str], Open]):
    from datetime import date

    from desk.services import estimates

    here = opened("pindena")
    other = makers.person(here.store, "Hekla Dæmi")
    here.open()
    here.page.popovers.estimate()
    panel = here.page.popovers["estimator"]
    QTest.keyClicks(panel.lines._rows[0].text, "Skjema")
    QTest.keyClicks(panel.lines._rows[0].hours, "2")
    panel.dismiss()

    def colleague(text: str) -> None:
        line = estimates.NewLine(text, Decimal(1))
        estimates.write_estimate(
            here.store, ticket_id=here.ticket, lines=[line], valid_until=date(2026, 5, 22), note="", at=NOW, by=other,
        )  # fmt: skip

    def stands() -> str:
        return str(estimates.estimates_of(here.store, ticket_id=here.ticket)[0].priced.lines[0].text)

    colleague("Liste")
    here.show()
    here.page.popovers.estimate()
    assert panel.lines._rows[0].text.text() == "Skjema", "what was typed before is there again"
    panel.keep.click()
    assert panel.other_one.isVisible()
    assert "Liste" in panel.other_one.stands.text()
    assert stands() == "Liste"
    panel.other_one.instead.click()
    assert (stands(), panel.isVisible()) == ("Skjema", False)
    here.show()
    here.page.popovers.estimate()
    panel.lines._rows[0].text.setText("Skjema og liste")
    colleague("Kart")
    panel.do.click()
    here.key(K.Key_Return)
    assert panel.lines._rows[0].text.text() == "Kart", "the keyboard stands on what leaves it as it is"
    assert (stands(), here.view().estimate) == ("Kart", "none")


@pytest.mark.parametrize(("hours", "said"), [("tveir", "hours"), ("", "hours")])
def test_a_line_without_hours_is_told_and_nothing_is_sent(opened: Callable[[str], Open], hours: str, said: str):
    here = opened("pindena")
    here.open()
    here.page.popovers.estimate()
    panel = here.page.popovers["estimator"]
    QTest.keyClicks(panel.lines._rows[0].text, "Skjema")
    QTest.keyClicks(panel.lines._rows[0].hours, hours)
    panel.do.click()
    assert said in panel.error.text()
    assert here.view().estimate == "none"


def test_escalating_asks_whom_it_was_told_to_and_the_timeline_says_so(opened: Callable[[str], Open]):
    here = opened("pindena")
    makers.person(here.store, "Solveig Senior", skills=["senior", "level_3"])
    here.open(kind="question")
    here.page.table.setFocus()
    here.key(K.Key_E)
    here.asker.form["note"].field.setText("Kjernefeil")
    here.key(K.Key_Return)
    assert here.view().level == 3
    entry = here.view().entries[-1]
    from desk.ui.pages.queue.change_text import change

    icon, text = change(entry, here.page.people, here.page.words) or ("", "")
    assert (icon, text) == ("escalate", "Anna Dæmi lifted the ticket to level 3 · told: Solveig Senior · Kjernefeil")


def test_a_manager_hands_over_what_is_kept_for_seniors_with_a_reason(opened: Callable[[str], Open]):
    here = opened("pindena")
    here.open(kind="fault", priority="high")
    here.page.table.setFocus()
    here.key(K.Key_A)
    assert here.asker.isVisible()
    assert "senior staff" in here.asker.told.text()
    here.key(K.Key_Return)
    assert here.asker.isVisible(), "no reason was given"
    here.asker.form["override"].field.setText("Ingen andre på jobb")
    here.asker.accept()
    assert here.view().owner_id == here.by


def test_a_fault_is_classed_anew_by_ticks(opened: Callable[[str], Open]):
    here = opened("pindena")
    here.open(kind="fault", fault_ticks=("fault.worked_round",))
    assert any("worked round" in text for text in here.care.texts())
    here.verb("Class of the fault")
    panel = here.page.popovers["classer"]
    panel.ticks.tick(frozenset({"fault.data_lost"}))
    assert "Data is lost" in panel.ticks._made.text()
    panel.accept()
    assert here.view().priority == "critical"


def test_two_who_class_one_fault_are_shown_both(opened: Callable[[str], Open]):
    from desk.services.fault_class import class_fault

    here = opened("pindena")
    other = makers.person(here.store, "Hekla Dæmi")
    here.open(kind="fault", fault_ticks=("fault.worked_round",))
    here.verb("Class of the fault")
    here.page.popovers["classer"].ticks.tick(frozenset({"fault.important_function"}))
    class_fault(here.store, ticket_id=here.ticket, ticks=("fault.data_lost",), at=NOW, by=other)
    here.page.popovers["classer"].accept()
    card = here.page.pane.part("clash")
    assert card.isVisible()
    assert card.title.text() == "Class of the fault: Hekla changed it while you did"
    assert "Data is lost" in card.theirs.text()
    assert "Data is lost" not in card.mine_text.text()
    card.take.click()
    assert (here.view().priority, card.isVisible()) == ("high", False)


def test_promise_history_tells_what_was_promised_before_and_why_it_moved(opened: Callable[[str], Open]):
    from desk.services import tickets

    here = opened("clickmedia")
    here.open()
    version = here.view().version
    tickets.change_ticket(here.store, ticket_id=here.ticket, version=version, changes={"priority": "high"}, at=NOW, by=here.by)
    here.show()
    here.page.pane.promise.history.click()
    panel = here.page.popovers["history"]
    assert panel.isVisible()
    assert any("the priority changed · Anna Dæmi" in line for line in panel.lines), panel.lines
    assert sum("holds now" in line for line in panel.lines) == 2


def test_news_and_completion_are_due_with_their_verbs(opened: Callable[[str], Open]):
    from desk.services import tickets

    here = opened("clickmedia")
    here.open()
    assert any("received and who has it" in text for text in here.care.texts())
    here.verb("received and who has it")
    here.key(K.Key_Return)
    assert not any("received and who has it" in text for text in here.show().care.texts())
    tickets.resolve(here.store, ticket_ids=(here.ticket,), at=NOW, by=here.by)
    here.page.show_view("resolved")
    assert any("it is done" in text for text in here.show().care.texts())


def test_a_channel_that_is_not_theirs_says_where_to_point_them(opened: Callable[[str], Open]):
    here = opened("web-veistamo")
    makers.contact(here.store, here.customer)
    here.open(channel="slack")
    assert any("common number" in text for text in here.care.texts())
    here.page.new_ticket()
    form = here.page.popovers["form"]
    form._customer_id = here.customer
    form._read_customer(None, None)
    form.channel.choose("named_contact")
    assert "common number" in form.advice.text()
    form.channel.choose("email")
    assert form.advice.text() == ""

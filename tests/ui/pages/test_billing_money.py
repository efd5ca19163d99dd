"""Payments on the Billing page over a real store: what is owed, reminders, a bank's file, statements and the journal, by keys."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.services import bank, invoices, mid_life, payments, reminders
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.parts.paper_window import PaperWindow
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.services.test_bank import camt, entry
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing import BillingPage

D = Decimal


@pytest.fixture
def by(file_store: Store) -> int:
    return trade.desk(file_store)


def owing(store: Store, by: int, name: str, number: str, owed: str, *, late: int, reference: str = "") -> int:
    """An invoice of before that is so many days late."""
    due = TODAY - timedelta(late)
    made = mid_life.enter_open_invoice(
        store, op_key=number, customer_id=trade.customer(store, name=name), number=number, issued_on=due - timedelta(14), due_on=due,
        owed=D(owed), reference=reference, at=NOW, by=by,
    )  # fmt: skip
    return int(made.result)


@pytest.fixture
def begin(desk: Desk, file_store: Store, qtbot: QtBot, by: int) -> Any:
    """Opens the list of money over what the test has put into the store."""

    def opened(view: str, *, role: str = "administrator") -> BillingPage:
        from desk.services import desks

        desk.store, desk.profile = file_store, desks.profile(file_store)
        desk.person = Person(by, "Anna", role)
        window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"billing", "settings"}])
        window.resize(1440, 900)
        window.show()
        window.open_page("billing")
        page: Any = window.page("billing")
        page.money_verbs.open_view(view)
        return page  # type: ignore[no-any-return]

    return opened


def shown(page: BillingPage) -> list[list[str]]:
    """The rows of the list as they read."""
    model = page.money.models[page.money.view]
    return [[str(model.index(row, at).data()) for at in range(model.columnCount())] for row in range(model.rowCount())]


def papers(page: BillingPage) -> list[PaperWindow]:
    return page.window().findChildren(PaperWindow)


def test_what_is_owed_stands_by_age_and_enter_makes_a_statement(begin: Any, file_store: Store, by: int):
    owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "100.00", late=10)
    owing(file_store, by, "Lapin Retkivaruste Oy", "OLD-2", "250.00", late=45)
    page = begin("aged")
    assert shown(page) == [
        ["Kahvila Tuulenpesä Oy", "–", "€100.00", "–", "–", "–", "–", "€100.00"],
        ["Lapin Retkivaruste Oy", "–", "–", "€250.00", "–", "–", "–", "€250.00"],
    ]
    assert "€350.00 owed in all" in page.foot.rest.text()
    page.desk.registry.run("billing.statement")
    assert page.bar.values() == {"since": "1.1.2026", "until": "22.4.2026"}
    page.bar.fields["since"].setText("nonsense")
    page.bar.do()
    assert "30.4.2026" in page.bar.error.text()
    page.bar.fields["since"].setText("1.1.2026")
    page.bar.do()
    (paper,) = papers(page)
    assert "Tiliote" in trade.printed(paper.view.pdf)
    paper.close()


def test_a_reminder_is_asked_with_its_sums_made_once_and_shown(begin: Any, file_store: Store, by: int):
    key = owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "1000.00", late=30)
    page = begin("due")
    assert page.money.table.current_id() == key
    assert shown(page)[0][-1] == "Reminder 1"
    page.desk.registry.run("billing.see_reminder")
    assert "Maksumuistutus" in trade.printed(papers(page)[0].view.pdf)
    assert reminders.reminders_made(file_store, invoice_id=key) == ()
    page.desk.registry.run("billing.remind")
    assert "€1,000.00 owed, €5.00 fee, €8.63 interest for 30 days" in page.bar.sentence.text()
    page.bar.do()
    (made,) = reminders.reminders_made(file_store, invoice_id=key)
    assert (made.step, made.fee, made.interest) == (1, D(5), D("8.63"))
    assert shown(page)[0][-1] == "Reminder 2 from 6 May 2026"
    assert not page.money_verbs.can_remind()
    for paper in papers(page):
        paper.close()


def test_reminders_are_paused_with_a_reason_and_go_on_without(begin: Any, file_store: Store, by: int):
    owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "1000.00", late=30)
    page = begin("due")
    for reason, said in (("Disputed", "Paused"), ("", "Reminder 1")):
        page.desk.registry.run("billing.pause")
        page.bar.fields["reason"].setText(reason)
        page.bar.do()
        assert shown(page)[0][-1] == said
        assert page.money_verbs.can_remind() is (not reason)


def test_a_bank_file_books_what_it_names_and_the_rest_is_booked_by_hand(begin: Any, file_store: Store, by: int, tmp_path: Path):
    named = owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "100.00", late=10, reference="1009")
    same = owing(file_store, by, "Lapin Retkivaruste Oy", "OLD-2", "250.00", late=5)
    file = tmp_path / "bank.xml"
    file.write_bytes(camt(
        entry("100.00", "1009", ref="a"), entry("250.00", ref="b"), entry("7.00", ref="c"),
    ))  # fmt: skip
    page = begin("bank")
    assert page.money.none.isVisible()
    said: list[Any] = []
    page.desk.said.connect(said.append)
    page.money_verbs.read_file(file)
    assert said[-1].text == "3 payments read, 1 booked on their invoices, 2 wait."
    page.money_verbs.read_file(file)
    assert said[-1].text == "0 payments read, 0 booked on their invoices, 3 known before."
    assert invoices.invoice_rows(file_store, ids=(named,), today=TODAY)[0].state == "paid"
    assert len(shown(page)) == 2
    page.desk.registry.run("billing.book")
    assert page.bar.values() == {"invoice_id": "OLD-2"}
    assert "It may be for: OLD-2, Lapin Retkivaruste Oy, €250.00 owed." in page.bar.sentence.text()
    page.bar.fields["invoice_id"].setText("NONE")
    page.bar.do()
    assert "no invoice with the number NONE" in page.bar.error.text()
    page.bar.fields["invoice_id"].setText("OLD-2")
    page.bar.do()
    assert invoices.invoice_rows(file_store, ids=(same,), today=TODAY)[0].state == "paid"
    page.desk.registry.run("billing.aside")
    page.bar.do()
    assert "Say why" in page.bar.error.text()
    page.bar.fields["reason"].setText("Interest")
    page.bar.do()
    assert [row.reason for row in bank.entries(file_store, state="aside")] == ["Interest"]
    page.money_verbs.open_view("aside")
    page.desk.registry.run("billing.take_up")
    assert len(bank.entries(file_store)) == 1


def test_a_file_that_is_no_bank_file_is_refused_in_a_sentence(begin: Any, tmp_path: Path):
    page = begin("bank")
    said: list[Any] = []
    page.desk.said.connect(said.append)
    file = tmp_path / "picture.xml"
    file.write_bytes(b"\x89PNG")
    page.money_verbs.read_file(file)
    assert said[-1].kind == "failed"
    assert "camt.053" in said[-1].text


def test_a_payment_is_taken_back_with_a_reason(begin: Any, file_store: Store, by: int):
    key = owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "100.00", late=10)
    payments.record_payment(file_store, op_key="p", invoice_id=key, amount=D(60), paid_on=TODAY, note="", at=NOW, by=by)
    page = begin("paid")
    page.desk.registry.run("billing.take_back")
    page.bar.fields["note"].setText("Wrong invoice")
    page.bar.do()
    assert [(row.amount, row.note) for row in payments.payments(file_store)] == [(D(-60), "Wrong invoice"), (D(60), "")]
    assert invoices.invoice_rows(file_store, ids=(key,), today=TODAY)[0].owed == D(100)


def test_the_journal_is_written_for_the_month_gone_by_and_its_accounts_are_kept(
    begin: Any, file_store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = tmp_path / "journal.csv"
    monkeypatch.setattr("desk.ui.pages.billing.money_books.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    page = begin("aged")
    page.desk.registry.run("billing.journal")
    assert page.bar.values() == {"since": "1.3.2026", "until": "31.3.2026"}
    page.bar.do()
    assert file.read_text("utf-8-sig").startswith("Voucher;")
    page.desk.registry.run("billing.accounts")
    assert page.bar.values()["receivable"] == "1700"
    page.bar.fields["bank"].setText("19;10")
    page.bar.do()
    assert "digits" in page.bar.error.text()
    page.bar.fields["bank"].setText("1911")
    page.bar.do()
    page.desk.registry.run("billing.accounts")
    assert page.bar.values()["bank"] == "1911"


def test_an_agent_sees_what_is_owed_and_changes_nothing(begin: Any, file_store: Store, by: int):
    owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "100.00", late=30)
    page = begin("due", role="agent")
    assert len(shown(page)) == 1
    assert not any(button.isVisible() for button in page.money.buttons.values())
    page.desk.registry.run("billing.remind")
    assert not page.bar.is_open()


def test_a_long_list_is_read_by_pages(begin: Any, file_store: Store, by: int, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("desk.ui.pages.billing.money_pane.PAGE", 20)
    for at in range(45):
        owing(file_store, by, f"Asiakas {at:02}", f"OLD-{at}", "10.00", late=100 - at)
    page = begin("due")
    for wanted in (20, 40, 45):
        assert len(shown(page)) == wanted
        bar = page.money.table.verticalScrollBar()
        bar.setValue(bar.maximum())
    assert len({row[0] for row in shown(page)}) == 45


def test_saft_is_asked_for_in_norway_only(begin: Any):
    page = begin("aged")
    page.desk.registry.run("billing.saft")
    assert not page.bar.is_open()


def test_a_norwegian_desk_writes_saft_for_the_months_of_the_year(
    desk: Desk, file_store: Store, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    from desk.services import desks

    file = tmp_path / "saft"
    monkeypatch.setattr("desk.ui.pages.billing.money_books.QFileDialog.getSaveFileName", lambda *_: (str(file), ""))
    first = trade.desk(file_store, "mystore")
    desk.store, desk.profile, desk.person = file_store, desks.profile(file_store), Person(first, "Anna", "administrator")
    window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"billing", "settings"}])
    window.open_page("billing")
    page: Any = window.page("billing")
    desk.registry.run("billing.saft")
    assert page.bar.values() == {"since": "1.1.2026", "until": "31.3.2026"}
    page.bar.fields["until"].setText("30.3.2026")
    page.bar.do()
    assert "whole months" in page.bar.error.text()
    page.bar.fields["until"].setText("31.3.2026")
    page.bar.do()
    assert b"AuditFileVersion>1.30<" in file.with_suffix(".xml").read_bytes()


def test_find_narrows_every_list_of_money(begin: Any, file_store: Store, by: int):
    owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "100.00", late=10)
    owing(file_store, by, "Lapin Retkivaruste Oy", "OLD-2", "250.00", late=45, reference="1234561")
    bank.read_file(file_store, name="b.xml", content=camt(entry("5.00", reference="")), at=NOW, by=by)
    page = begin("aged")
    page.head.finder.searched.emit("retki")
    assert [row[0] for row in shown(page)] == ["Lapin Retkivaruste Oy"]
    page.money_verbs.open_view("due")
    assert len(shown(page)) == 1
    page.head.finder.searched.emit("OLD-1")
    assert len(shown(page)) == 1
    page.head.finder.searched.emit("nobody")
    assert (shown(page), page.money.none.isVisible()) == ([], True)
    page.money_verbs.open_view("bank")
    assert shown(page) == []
    page.head.finder.searched.emit("")
    assert len(shown(page)) == 1


def test_a_rate_nobody_knows_is_said_entered_and_counted_with(
    begin: Any, desk: Desk, file_store: Store, by: int, monkeypatch: pytest.MonkeyPatch
):
    key = owing(file_store, by, "Kahvila Tuulenpesä Oy", "OLD-1", "1000.00", late=10)
    monkeypatch.setattr(desk.clock, "now", lambda: NOW.replace(month=7, day=11))
    page = begin("due")
    assert "from 1 Jul 2026 on is not known" in page.foot.rest.text()
    page.desk.registry.run("billing.remind")
    assert "€0.00 interest" in page.bar.sentence.text()
    assert "is not known, so none is asked for; Shift+E enters it." in page.bar.sentence.text()
    page.bar.leave()
    page.desk.registry.run("billing.rate")
    assert (page.money.view, page.bar.values()["since"]) == ("rates", "1.7.2026")
    assert shown(page)[0][:3] == ["1 Jan 2026", "30 Jun 2026", "10.5%"]
    page.bar.fields["percent"].setText("10,75")
    page.bar.do()
    assert "Say where the rate is written" in page.bar.error.text()
    page.bar.fields["fee"].setText("6")
    page.bar.fields["source"].setText("Suomen Pankki 29.6.2026")
    page.bar.do()
    assert shown(page)[0] == ["1 Jul 2026", "31 Dec 2026", "10.75%", "€6.00", "Suomen Pankki 29.6.2026", "Anna, 11 Jul 2026"]
    page.money_verbs.open_view("due")
    assert "Shift+M" in page.foot.rest.text()
    page.desk.registry.run("billing.remind")
    page.bar.do()
    (made,) = reminders.reminders_made(file_store, invoice_id=key)
    assert (made.fee, made.interest > 0) == (D(6), True)
    for paper in papers(page):
        paper.close()
    charged = made.fee + made.interest
    assert shown(page)[0][4] == page.desk.words.money(D(1000) + charged, "EUR")
    page.desk.registry.run("billing.waive")
    page.bar.do()
    assert "Say why" in page.bar.error.text()
    page.bar.fields["reason"].setText("Agreed")
    page.bar.do()
    assert shown(page)[0][4] == "€1,000.00"
    assert not page.money_verbs.rates.can_waive()
    page.money_verbs.open_view("rates")
    page.money.table.choose(page.money.models["rates"].id_at(0))
    page.desk.registry.run("billing.rate_back")
    page.bar.do()
    assert shown(page)[0][0] == "1 Jan 2026"
    assert not page.money_verbs.rates.can_drop()

"""The Billing page over a real store: from unbilled work to a printed invoice, by keys."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.services.invoice import law
from desk.ui.desk_context import Person
from desk.words import speaker
from tests import makers
from tests.services import trade
from tests.ui.pages.billing.scene import ALT, CTRL, Key, held, issue_one, status

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desk.services.store import Store

def test_one_customers_month_is_invoiced_and_printed_in_five_keys(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    s.press(Key.Key_L, CTRL)
    assert s.page.papers.title.text() == "Draft · Kahvila Tuulenpesä Oy"
    s.press(Key.Key_Return, CTRL)
    assert s.page.bar.sentence.text() == "Issue 2026-0001 over €271.08 to Kahvila Tuulenpesä Oy? It cannot change after that."
    s.press(Key.Key_P, CTRL)
    assert s.keys + 2 <= 5  # and one to open the page, one for the printer's own question
    assert s.said[-1].kind == "issued"
    assert s.said[-1].text == "2026-0001 issued to Kahvila Tuulenpesä Oy, €271.08."
    assert "2026-0001" in trade.printed(s.printed[0][0])
    assert s.printed[0][1] == "Invoice 2026-0001, Kahvila Tuulenpesä Oy"


def test_work_stands_under_its_customer_with_free_work_at_nothing(begin: Any, cafe: int) -> None:
    s = begin()
    assert s.works() == [
        "Kahvila Tuulenpesä Oy Light | 3 pieces of work | 216.00",
        "Uutiskirje etusivulle | 2 Apr | 48.00",
        "Kevään ruokalista | 9 Apr | 168.00",
        "Sivu ei auennut | 21 Apr | 0.00",
    ]
    assert s.page.unbilled.model.headerData(4, Qt.Orientation.Horizontal) == "Net €"


def test_space_ticks_and_the_foot_adds_up(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    s.press(Key.Key_Space)
    s.press(Key.Key_Down)
    s.press(Key.Key_Space)
    assert s.page.unbilled.model.row_at(0).check == 1
    assert s.page.foot.rest.text() == "2 pieces of work · €168.00 net · €210.84 with VAT"
    s.press(Key.Key_A, CTRL)
    assert s.page.foot.first.text() == "2 customers chosen"
    s.press(Key.Key_A, CTRL)
    assert not s.page.unbilled.ticks


def test_left_and_right_close_and_open_a_customer(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_Down)
    s.press(Key.Key_Left)
    assert s.page.unbilled.table.current_id() == ("customer", cafe)
    s.press(Key.Key_Left)
    assert len(s.works()) == 1
    s.press(Key.Key_Right)
    assert len(s.works()) == 4


def test_a_run_over_many_customers_can_be_stopped_and_keeps_what_is_done(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    s.page.unbilled.tick_all()
    s.page.run.moved.connect(lambda done, _of: s.page.run.stop() if done == 1 else None)
    s.press(Key.Key_L, CTRL)
    assert s.said[-1].text == "1 draft made."
    assert s.page.counts.views["drafts"] == 1
    assert s.page.unbilled.count() in {1, 3}
    assert not s.page.run.running


def test_a_run_shows_how_far_it_has_come(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    seen: list[tuple[int, int]] = []
    s.page.run.moved.connect(lambda done, of: seen.append((done, of)))
    s.page.unbilled.tick_all()
    s.press(Key.Key_L, CTRL)
    assert seen == [(0, 2), (1, 2), (2, 2), (0, 0)]
    s.said[-1].action()
    assert s.page.tab == "drafts"


def test_held_work_is_released_with_a_reason_that_names_who_approved(begin: Any, shop: int, file_store: Store, by: int) -> None:
    charge = held(file_store, shop, by, "authorisation")
    s = begin(role="office")
    s.desk.person = Person(makers.person(file_store, role="office"), "Jukka", "office")
    s.press(Key.Key_R)
    s.type("Sanottu puhelimessa")
    s.press(Key.Key_Return, CTRL)
    assert "Tiina Ranta" in s.page.bar.error.text()
    assert s.page.bar.values()["reason"] == "Sanottu puhelimessa"
    s.type("Tiina Ranta vahvisti sähköpostilla 22.4.")
    s.press(Key.Key_Return, CTRL)
    assert not s.page.bar.is_open()
    assert s.said[-1].kind == "done"
    assert s.page.papers.view is None  # Ctrl+Return was the row's own
    assert status(file_store, charge) != "held" or "still missing" in s.said[-1].text


def test_a_reason_half_written_is_there_again(begin: Any, shop: int, file_store: Store, by: int) -> None:
    held(file_store, shop, by, "authorisation")
    s = begin()
    s.press(Key.Key_R)
    s.type("Sanna Kallio pyysi")
    assert not s.page.can_leave()
    assert "A form is open" in s.said[-1].text
    s.press(Key.Key_Escape)
    s.press(Key.Key_2, ALT)
    s.press(Key.Key_1, ALT)
    s.press(Key.Key_R)
    assert s.page.bar.values()["reason"] == "Sanna Kallio pyysi"


def test_unpriced_work_asks_what_it_costs(begin: Any, shop: int, file_store: Store, by: int) -> None:
    held(file_store, shop, by, "price")
    s = begin()
    s.press(Key.Key_R)
    assert list(s.page.bar.fields) == ["reason", "amount"]
    s.type("Sovittu tarjouksella")
    s.press(Key.Key_Return, CTRL)
    assert s.page.bar.error.text() == "Write what it costs, without VAT: no price is published for it."
    s.page.bar.fields["amount"].setText("satanen")
    s.press(Key.Key_Return, CTRL)
    assert s.page.bar.error.text() == "An amount looks like 1250,00."
    assert s.page.bar.fields["amount"].property("wrong") == "true"
    s.page.bar.fields["amount"].setText("90,50")
    s.press(Key.Key_Return, CTRL)
    assert not s.page.bar.is_open()


def test_goodwill_needs_a_reason_and_can_be_taken_back(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_Down)
    s.press(Key.Key_G)
    s.press(Key.Key_Return, CTRL)
    assert "stays on the record" in s.page.bar.error.text()
    s.type("Pitkä odotus")
    s.press(Key.Key_Return, CTRL)
    assert s.works()[1].endswith("0.00")
    assert s.works()[0].endswith("168.00")
    s.said[-1].action()
    assert s.works()[1].endswith("48.00")


def test_the_whole_why_is_told_on_enter(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_Down)
    s.press(Key.Key_Return)
    assert s.page.bar.sentence.text() == "Usage support is charged by the started quarter of an hour at the Light rate."
    s.press(Key.Key_Escape)
    assert not s.page.bar.is_open()


def test_what_the_law_wants_and_is_missing_is_listed_with_a_way_to_it(begin: Any, file_store: Store, by: int) -> None:
    owner = trade.customer(file_store, city="")
    trade.charge(file_store, owner, by)
    s = begin()
    s.press(Key.Key_L, CTRL)
    assert s.page.papers.missing.said() == "Needed before it can be issued: The customer's town"
    assert not s.page.now.can_issue()
    opened: list[Any] = []
    s.desk.page_wanted.disconnect()
    s.desk.page_wanted.connect(lambda page, what: opened.append((page, what)))
    next(iter(s.page.papers.missing.links.values())).click()
    assert opened == [("customers", {"customer_id": owner})]


def test_what_the_desk_lacks_leads_to_its_very_field_and_the_place_to_the_draft(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_L, CTRL)
    opened: list[Any] = []
    s.desk.page_wanted.disconnect()
    s.desk.page_wanted.connect(lambda page, what: opened.append((page, what)))
    s.page.papers.missing.show_names((law.SELLER["name"], law.SELLER["vat_number"], law.PLACE))
    for link in s.page.papers.missing.links.values():
        link.click()
    assert [what["field"] for page, what in opened if page == "settings"] == ["legal_name", "vat_number"]
    assert s.page.editor.form["supply_place"].field.hasFocus()


def test_a_drafts_words_are_changed_in_place(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_E)
    view = s.page.papers.view
    s.type("Uutiskirje, ensimmäinen")
    editor = s.page.editor
    editor._put("note", "Kiitos!")
    editor._put("due_date", "31.4.2026")
    s.press(Key.Key_Return, CTRL)
    assert editor.form["due_date"].error() == "A date looks like 30.4.2026."
    editor._put("due_date", "31.5.2026")
    s.press(Key.Key_Return, CTRL)
    assert s.page.layout_.form() is None
    text = trade.printed(s.page.papers.paper.pdf)
    assert "Uutiskirje, ensimmäinen" in text
    assert "Kiitos!" in text
    assert "31.5.2026" in text
    assert s.page.papers.view.row.id == view.row.id


def test_a_line_taken_off_a_draft_is_unbilled_again(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_E)
    first = s.page.papers.view.lines[0].id
    s.page.editor.rows[first].remover.click()
    s.press(Key.Key_Return, CTRL)
    assert len(s.page.papers.view.lines) == 2
    assert any("Uutiskirje" in row for row in s.works())


def test_words_typed_over_a_draft_wait_while_another_paper_is_shown(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    s.page.unbilled.tick_all()
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_2, ALT)
    s.press(Key.Key_E)
    s.type("Kesken")
    number = s.page.papers.view.row.id
    assert not s.page.can_leave()
    s.press(Key.Key_Escape)
    assert s.page.layout_.form() is None
    s.press(Key.Key_Down)
    assert s.page.papers.view.row.id != number
    s.press(Key.Key_Up)
    assert s.page.papers.subtitle.text() == "with changes not saved yet"
    s.press(Key.Key_E)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.text() == "Kesken"


def test_a_draft_is_discarded_after_one_question_in_its_row(begin: Any, cafe: int) -> None:
    s = begin()
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_Delete)
    assert s.page.bar.sentence.text().startswith("Discard the draft of Kahvila")
    s.press(Key.Key_Return, CTRL)
    assert len(s.works()) == 4
    assert s.page.papers.view is None


def test_several_drafts_are_issued_at_once(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    s.page.unbilled.tick_all()
    s.press(Key.Key_L, CTRL)
    s.press(Key.Key_2, ALT)
    s.press(Key.Key_A, CTRL)
    s.press(Key.Key_Return, CTRL)
    assert s.page.bar.sentence.text().startswith("Issue 2 drafts, from 2026-0001 on, €")
    s.press(Key.Key_Escape)
    assert s.page.counts.views["issued"] == 0
    s.press(Key.Key_Return, CTRL)
    s.press(Key.Key_Return, CTRL)
    assert s.said[-1].text == "2 invoices issued."
    assert s.page.counts.views["issued"] == 2


def test_a_payment_is_recorded_with_what_is_open_and_taken_back(begin: Any, cafe: int) -> None:
    s = begin()
    issue_one(s)
    s.press(Key.Key_3, ALT)
    s.press(Key.Key_B)
    assert s.page.bar.values() == {"amount": "271.08", "paid_on": "22.4.2026", "note": ""}
    s.type("100")
    s.press(Key.Key_Return, CTRL)
    assert [row.paid for row in s.page.invoices.rows()] == [Decimal(100)]
    assert s.page.invoices.model.index(0, 6).data() == "Partly paid"
    s.said[-1].action()
    assert s.page.invoices.model.index(0, 6).data() == "Unpaid"
    s.press(Key.Key_B)
    s.page.bar.fields["paid_on"].setText("1.6.2026")
    s.press(Key.Key_Return, CTRL)
    assert "still to come" in s.page.bar.error.text()


def test_an_invoice_is_credited_with_a_reason_and_its_work_is_unbilled_again(begin: Any, cafe: int) -> None:
    s = begin()
    issue_one(s)
    s.press(Key.Key_K)
    s.press(Key.Key_Return, CTRL)
    assert s.page.credit_verbs.form.form["reason"].error() == "A credit note says why: write the reason."
    s.type("Väärä asiakas")
    s.press(Key.Key_Return, CTRL)
    assert s.page.papers.title.text() == "Credit note C2026-0001"
    assert "credits 2026-0001" in s.page.papers.subtitle.text()
    assert len(s.works()) == 4


def test_the_price_list_in_another_language_takes_three_actions(begin: Any) -> None:
    s = begin()
    s.press(Key.Key_5, ALT)
    s.page.papers.language.choose("el")
    s.keys += 1
    s.press(Key.Key_P, CTRL)
    assert s.keys <= 3
    assert "Τιμοκατάλογος" in trade.printed(s.printed[0][0])
    assert s.printed[0][1] == "Price list Ελληνικά"


def test_a_new_price_is_set_from_a_day_on_and_undone(begin: Any) -> None:
    s = begin()
    s.press(Key.Key_5, ALT)
    item = s.page.prices.current()
    s.press(Key.Key_Return)
    assert s.page.bar.values()["valid_from"] == "1.5.2026"
    s.type("99,50")
    s.press(Key.Key_Return, CTRL)
    assert not s.page.bar.error.text()
    assert s.page.prices.current().next_amount == Decimal("99.50")
    assert "from 1 May 2026" in s.said[-1].text
    s.said[-1].action()
    assert s.page.prices.current().next_amount is None
    assert s.page.prices.current().id == item.id


def test_a_price_of_yesterday_is_refused_in_its_row(begin: Any) -> None:
    s = begin()
    s.press(Key.Key_5, ALT)
    s.press(Key.Key_Return)
    s.page.bar.fields["valid_from"].setText("1.4.2026")
    s.press(Key.Key_Return, CTRL)
    assert s.page.bar.error.text() == "Prices of days gone by stay as they were: choose today or a later day."


def test_a_price_that_is_ours_is_confirmed_with_one_key(begin: Any) -> None:
    s = begin()
    s.press(Key.Key_5, ALT)
    before = s.page.prices.to_check()
    assert before
    s.press(Key.Key_C)
    assert s.page.prices.to_check() == before - 1
    s.said[-1].action()
    assert s.page.prices.to_check() == before


def test_an_agent_sees_but_does_not_invoice(begin: Any, cafe: int) -> None:
    s = begin(role="agent")
    s.press(Key.Key_L, CTRL)
    assert s.page.counts.views["drafts"] == 0
    for action in ("draft", "issue", "month", "edit", "discard", "pay", "credit", "price", "confirm", "goodwill"):
        assert not s.desk.registry.can(s.desk.registry.row(f"billing.{action}"))
    assert s.page.foot.rest.text().startswith("You see invoices")
    assert s.page.papers.none._next.text() == "The office or a manager makes drafts and invoices."
    s.page.open_tab("drafts")
    assert s.page.invoices.none._next.text() == "The office or a manager makes drafts and invoices."
    assert "billing.find" in {row.id for row in s.desk.registry.rows() if s.desk.registry.can(row)}


def test_the_badge_counts_every_month_and_the_list_one(begin: Any, cafe: int, file_store: Store, by: int) -> None:
    trade.charge(file_store, cafe, by, day=date(2026, 3, 3))
    s = begin()
    assert s.page.counts.unbilled == 4
    assert s.page.unbilled.count() == 3
    s.page._choose_month("")
    assert s.page.unbilled.count() == 4


def test_an_empty_month_says_that_others_wait(begin: Any, file_store: Store, by: int) -> None:
    trade.charge(file_store, trade.customer(file_store), by, day=date(2026, 3, 3))
    s = begin()
    assert s.page.head.month == ""  # the month gone by is shown at once
    assert s.page.unbilled.count() == 1
    s.page._choose_month("2026-04")
    assert s.page.unbilled.none.accessibleName() == "Nothing to invoice in this month 1 piece of work of other months waits."


def test_the_palettes_things_are_shown(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    issue_one(s)
    number = s.page.papers.view.row.id
    s.press(Key.Key_5, ALT)
    s.page.show_thing(invoice_id=number)
    assert s.page.tab == "issued"
    assert s.page.papers.title.text() == "Invoice 2026-0001"
    s.page.show_thing(customer_id=shop)
    assert s.page.unbilled.current_customer() == shop


def test_find_looks_through_the_open_list(begin: Any, cafe: int, shop: int) -> None:
    s = begin()
    s.press(Key.Key_Slash)
    s.type("retki")
    s.press(Key.Key_Return)
    assert len(s.works()) == 2
    assert s.page.unbilled.table.hasFocus()


def test_every_model_keeps_qts_rules(begin: Any, cafe: int, shop: int, qtbot: QtBot) -> None:
    s = begin()
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    models = (s.page.unbilled.model, s.page.unbilled.held.model, s.page.invoices.model, s.page.prices.model)
    testers = [QAbstractItemModelTester(model, mode) for model in models]
    s.press(Key.Key_Space)
    s.press(Key.Key_Left)
    issue_one(s)
    for tab in (2, 3, 4, 5, 1):
        s.press(Key(Key.Key_0 + tab), ALT)
    assert len(testers) == 4


@pytest.mark.parametrize("language", ["en", "is", "nb", "el", "fi"])
def test_no_tab_button_or_head_is_cut_at_1280(begin: Any, cafe: int, shop: int, language: str) -> None:
    s = begin(language=language, size=(1280, 720))
    issue_one(s)
    for tab in (1, 2, 3, 4, 5):
        s.press(Key(Key.Key_0 + tab), ALT)
        QApplication.processEvents()
        for button in [*s.page.head.tabs.values(), *s.page.papers.buttons.values(), s.page.head.month_button]:
            assert not button.isVisible() or button.width() >= button.sizeHint().width(), button.text()
        for pane in (s.page.unbilled, s.page.invoices, s.page.prices):
            table = pane.table
            if not table.isVisible():
                continue
            header = table.horizontalHeader()
            for at in range(table.model().columnCount()):
                if not table.isColumnHidden(at):
                    said = str(table.model().headerData(at, Qt.Orientation.Horizontal))
                    assert header.fontMetrics().horizontalAdvance(said) + 16 <= table.columnWidth(at), f"{language}: {said}"


def test_finnish_never_reads_like_a_zero_rate() -> None:
    words = speaker("fi")
    assert words.tr("Net") == "Veroton"
    assert "0 %" not in "".join(form for forms in words.texts.values() for form in forms)


def test_closing_during_a_run_says_what_is_being_made(begin: Any) -> None:
    s = begin()
    s.page.run.begin(3)
    assert not s.page.can_leave()
    assert "are being made" in s.said[-1].text
    s.page.run.end()
    assert s.page.can_leave()


@pytest.mark.usefixtures("cafe")
def test_a_key_right_after_a_search_ticks_only_what_was_looked_for(begin: Any, shop: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Return, Home and Space may come before the search has been answered."""
    s = begin()
    monkeypatch.setattr(s.page.work_reading, "load", lambda *_asked, **_named: None)
    s.press(Key.Key_Slash)
    s.type("lapin")
    for key in (Key.Key_Return, Key.Key_Home, Key.Key_Space):
        s.press(key)
    assert {group.customer_id for group in s.page.unbilled.groups} == {shop}
    assert s.page.unbilled.ticks
    assert s.page.unbilled.ticks == set(s.page.unbilled._due_of(shop))

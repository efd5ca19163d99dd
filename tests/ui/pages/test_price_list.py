"""The price list on the Billing page: raises shown rounded first, customers' own prices, history, and the way back by key."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk.services import prices
from desk.ui.desk_context import Person
from desk.ui.pages import PAGES
from desk.ui.parts.pick_field import Pick
from desk.words import LANGUAGES
from tests.makers import NOW, TODAY
from tests.services import trade
from tests.ui.conftest import make_window

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desk.services.store import Store
    from desk.ui.desk_context import Desk
    from desk.ui.pages.billing import BillingPage

D = Decimal
JUNE = date(2026, 6, 1)


@pytest.fixture
def by(file_store: Store) -> int:
    return trade.desk(file_store)


@pytest.fixture
def open_list(desk: Desk, file_store: Store, qtbot: QtBot, by: int) -> Callable[..., BillingPage]:
    """The page with the price list, in a language and a role."""

    def opened(*, role: str = "office", language: str = "en") -> BillingPage:
        from desk.services import desks

        desk.store, desk.profile = file_store, desks.profile(file_store)
        desk.person = Person(by, "Anna", role)
        desk.speak(language)
        window = make_window(desk, qtbot, pages=[row for row in PAGES if row.id in {"billing", "settings"}])
        window.resize(1440, 900)
        window.show()
        window.open_page("billing")
        page: Any = window.page("billing")
        page.open_tab("prices")
        return page  # type: ignore[no-any-return]

    return opened


def on_day(store: Store, day: date, customer_id: int | None = None) -> list[Decimal | None]:
    return [row.amount for row in prices.price_list(store, on=day, language="en", customer_id=customer_id)]


def test_a_raise_is_seen_rounded_before_it_is_made_and_undone_and_redone_by_key(open_list: Any, file_store: Store) -> None:
    page = open_list()
    registry, before = page.desk.registry, on_day(file_store, JUNE)
    registry.run("billing.price_raise")
    dialog = page.price_verbs.dialog
    for key, text in {"percent": "3.5", "valid_from": "2026-06-01", "step": "0.5"}.items():
        dialog.fields[key].setText(text)
    dialog.look()
    shown = dialog.rows()
    assert [row.made.before for row in shown] == before
    assert all(row.made.after % D("0.5") == 0 for row in shown)
    assert on_day(file_store, JUNE) == before
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [row.on for row in dialog.rows()] == [False, *(row.on for row in shown[1:])]
    wanted = [row.made.after if row.on else row.made.before for row in dialog.rows()]
    dialog.go.click()
    assert on_day(file_store, JUNE) == wanted
    registry.run("billing.price_undo")
    assert on_day(file_store, JUNE) == before
    assert not registry.qaction("billing.price_undo").isEnabled()
    registry.run("billing.price_redo")
    assert on_day(file_store, JUNE) == wanted


def test_a_senseless_raise_is_refused_at_its_field_and_what_was_typed_stays(open_list: Any) -> None:
    page = open_list()
    page.desk.registry.run("billing.price_raise")
    dialog = page.price_verbs.dialog
    dialog.fields["percent"].setText("-100")
    dialog.look()
    assert "per cent" in dialog.form["percent"].error()
    assert not dialog.go.isEnabled()
    dialog.fields["percent"].setText("soon")
    dialog.look()
    assert dialog.form["percent"].error()
    assert dialog.fields["percent"].text() == "soon"


def test_a_customers_own_price_is_set_shown_and_printed(open_list: Any, file_store: Store) -> None:
    page, owner = open_list(), trade.customer(file_store)
    listed = on_day(file_store, TODAY)
    assert [pick.value for pick in page.prices._find("Kahvila")] == [owner]
    page.prices.finder.show_pick(Pick(owner, "Kahvila Tuulenpesä Oy"))
    page.prices.finder.picked.emit(owner)
    page.desk.registry.run("billing.price")
    for key, text in {"amount": "77.5", "valid_from": "2026-04-22", "valid_to": "2026-12-31"}.items():
        page.bar.fields[key].setText(text)
    page.bar.do()
    item = page.prices.current()
    assert (item.own, item.amount, item.listed, item.valid_to) == (True, D("77.5"), listed[0], date(2026, 12, 31))
    assert on_day(file_store, TODAY) == listed
    assert "77,50" in trade.printed(page.papers.paper.pdf)
    assert "Tuulenpesä" in trade.printed(page.papers.paper.pdf)
    page.prices.finder.setText("")
    assert not page.prices.current().own
    assert page.prices.customer_id() is None


def test_days_without_a_price_are_marked(open_list: Any, file_store: Store, by: int) -> None:
    page = open_list()
    first = page.prices.current()
    page.desk.registry.run("billing.price_end")
    page.bar.fields["valid_to"].setText("2026-05-31")
    page.bar.do()
    shown = str(page.prices.model.index(1, 0).data())
    assert "no price from 1 Jun" in shown
    assert page.foot.first.text() == "1 item has days without a price."
    assert page.prices.current().valid_to == date(2026, 5, 31)
    prices.undo_prices(file_store, batch=prices.last_batch(file_store, by=by) or 0, at=NOW, by=by)
    assert prices.price_list(file_store, on=TODAY, language="en")[0].gap is None
    assert first.gap is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_history_tells_who_and_when_in_every_language(open_list: Any, file_store: Store, by: int, language: str) -> None:
    page = open_list(language=language)
    item = page.prices.current()
    prices.set_price(file_store, item_id=item.id, amount=D(150), valid_from=JUNE, at=NOW, by=by)
    page.desk.registry.run("billing.price_history")
    model = page.price_verbs.dialog.model
    row = [str(model.index(0, at).data()) for at in range(model.columnCount())]
    assert row[1] == "Anna Dæmi"
    assert "150" in row[3]
    assert row[2] == page.desk.words.tr("Price set")


def test_an_items_name_and_vat_are_changed_and_undone(open_list: Any, file_store: Store) -> None:
    page = open_list()
    item = page.prices.current()
    page.desk.registry.run("billing.price_item")
    dialog = page.price_verbs.dialog
    assert dialog.names["en"].placeholderText() == item.name
    dialog.names["fi"].setText("x" * 121)
    dialog.send()
    assert dialog.form["fi"].error()
    dialog.names["fi"].setText("Oma tuki")
    dialog.names["en"].setText("Own help")
    dialog.category.choose("Z")
    dialog.send()
    assert page.prices.current().name == "Own help"
    assert page.prices.current().gross == item.amount
    page.desk.registry.run("billing.price_undo")
    assert (page.prices.current().name, page.prices.current().gross) == (item.name, item.gross)


def test_prices_go_out_as_a_table_and_come_in_changed_after_a_yes(open_list: Any, file_store: Store, tmp_path: Path) -> None:
    page = open_list()
    file = tmp_path / "prices.csv"
    page.price_verbs.files.write(file)
    before = file.read_text("utf-8-sig")
    code = page.prices.current().code
    file.write_text(before + f"{code};;;123.45;EUR;2026-06-01;\r\n", "utf-8")
    page.price_verbs.files.read(file)
    assert "sets 1 price" in page.bar.sentence.text()
    assert on_day(file_store, JUNE)[0] != D("123.45")
    page.bar.do()
    assert on_day(file_store, JUNE)[0] == D("123.45")
    page.price_verbs.files.read(file)
    assert "already" in page.bar.sentence.text()
    file.write_text(before + "nothing;;;1;EUR;2026-06-01;\r\n", "utf-8")
    page.price_verbs.files.read(file)
    assert "no item" in page.bar.sentence.text()
    page.desk.registry.run("billing.price_undo")
    assert on_day(file_store, JUNE)[0] != D("123.45")


def test_an_agent_sees_prices_and_changes_none(open_list: Any) -> None:
    page = open_list(role="agent")
    for action in ("billing.price", "billing.price_raise", "billing.price_end", "billing.confirm"):
        assert not page.desk.registry.qaction(action).isVisible()
    assert page.desk.registry.qaction("billing.price_history").isVisible()


def test_an_item_of_ones_own_is_added_and_retired_and_both_are_undone_by_key(open_list: Any) -> None:
    page = open_list()
    registry = page.desk.registry
    registry.run("billing.price_add")
    for key, text in {"name": "Domain name", "amount": "20"}.items():
        page.bar.fields[key].setText(text)
    page.bar.do()

    def own() -> list[Any]:
        return [item for item in page.prices.items if item.made_here]

    assert [(item.name, item.amount) for item in own()] == [("Domain name", Decimal(20))]
    page.prices.table.choose(own()[0].id)
    registry.run("billing.price_retire")
    assert own() == []
    registry.run("billing.price_undo")
    assert len(own()) == 1
    page.prices.table.choose(next(item.id for item in page.prices.items if not item.made_here))
    assert not registry.can(next(row for row in registry.rows() if row.id == "billing.price_retire"))

"""Prices out as a table and in again; names and VAT categories of items, on record."""

from __future__ import annotations

import csv
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.rules.errors import Refused
from desk.services import invoices, prices
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.store import Store

D = Decimal
MAY, JULY = date(2026, 5, 1), date(2026, 7, 1)
HEAD = "code;price;valid_from;valid_to\n"


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def held(store: Store, on: date) -> Decimal | None:
    return prices.prices_on(store, on=on).get("usage_hour_light")


def test_what_goes_out_comes_in_unchanged(store: Store) -> None:
    by = makers.desk(store, "web-veistamo")
    item = prices.price_list(store, on=TODAY, language="fi")[0]
    prices.set_price(store, item_id=item.id, amount=D("99.5"), valid_from=MAY, valid_to=JULY, at=NOW, by=by)
    text = prices.prices_csv(store, language="fi")
    row = next(row for row in rows(text) if row["valid_from"] == "2026-05-01")
    assert row == {
        "code": item.code, "item": item.name, "unit": "hour", "price": "99.50", "currency": "EUR", "valid_from": "2026-05-01",
        "valid_to": "2026-07-01",
    }  # fmt: skip
    assert prices.planned(store, text=text) == ()
    with pytest.raises(Refused, match="already"):
        prices.read_prices(store, op_key="t", text=text, at=NOW, by=by)


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_a_table_sets_what_differs_in_one_go_and_is_undone_whole(store: Store, separator: str) -> None:
    by = makers.desk(store, "web-veistamo")
    before = held(store, MAY)
    price = "98,50" if separator == ";" else "98.50"
    lines = ["code;price;valid_from;valid_to", f"usage_hour_light;{price};2026-05-01;2026-06-30", "usage_hour_light;101;2026-07-01;", ";;;"]
    text = "\r\n".join(lines).replace(";", separator)
    assert [(plan.line, plan.amount, plan.valid_to) for plan in prices.planned(store, text=text)] == [
        (2, D("98.5"), date(2026, 6, 30)), (3, D(101), None),
    ]  # fmt: skip
    done = prices.read_prices(store, op_key="t", text=text, at=NOW, by=by)
    assert (held(store, MAY), held(store, JULY)) == (D("98.5"), D(101))
    prices.undo_prices(store, batch=done.result, at=NOW, by=by)
    assert (held(store, MAY), held(store, JULY)) == (before, before)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("no_such;10;2026-05-01;", "no item"), ("usage_hour_light;ten;2026-05-01;", "not a price"),
        ("usage_hour_light;NaN;2026-05-01;", "not a price"), ("usage_hour_light;10;1.5.2026;", "not a day"),
        ("usage_hour_light;10;2026-01-15;", "gone by"), ("usage_hour_light;10.001;2026-05-01;", "EUR"),
    ],
)  # fmt: skip
def test_one_wrong_line_sets_nothing_and_says_why(store: Store, line: str, said: str) -> None:
    by = makers.desk(store, "web-veistamo")
    text = f"{HEAD}usage_hour_standard;150;2026-05-01;\n{line}\n"
    before = prices.prices_csv(store, language="en")
    with pytest.raises(Refused, match=said):
        prices.read_prices(store, op_key="t", text=text, at=NOW, by=by)
    assert prices.prices_csv(store, language="en") == before


def test_a_file_without_a_needed_column_is_refused_by_name(store: Store) -> None:
    makers.desk(store)
    with pytest.raises(Refused, match="valid_from"):
        prices.planned(store, text="code;price\nx;1\n")


def test_names_are_the_desks_own_in_each_language_and_the_change_is_undone(store: Store) -> None:
    by = makers.desk(store)
    item = prices.price_list(store, on=TODAY, language="fi")[0]
    words = prices.item_words(store, item_id=item.id)
    assert (words.published["fi"], words.own["fi"], words.vat_category) == (item.name, "", "S")
    done = prices.change_item(store, item_id=item.id, names={"fi": "  Oma   koulutus "}, vat_category="S", at=NOW, by=by)
    assert prices.price_list(store, on=TODAY, language="fi")[0].name == "Oma koulutus"
    assert prices.price_list(store, on=TODAY, language="is")[0].name == words.published["is"]
    assert prices.price_history(store, item_id=item.id)[0].what == "item"
    prices.undo_prices(store, batch=done.result, at=NOW, by=by)
    assert prices.price_list(store, on=TODAY, language="fi")[0].name == item.name


@pytest.mark.parametrize(("names", "category", "field"), [({"nb": "x" * 121}, "S", "nb"), ({}, "K", "vat_category")])
def test_senseless_words_are_refused(store: Store, names: dict[str, str], category: str, field: str) -> None:
    by = makers.desk(store)
    with pytest.raises(Refused) as refused:
        prices.change_item(store, item_id=1, names=names, vat_category=category, at=NOW, by=by)
    assert refused.value.field == field


def test_the_printed_list_tells_the_price_to_come(file_store: Store) -> None:
    by = makers.desk(file_store)
    item = next(row for row in prices.price_list(file_store, on=TODAY, language="is") if row.code == "training_hour")
    prices.set_price(file_store, item_id=item.id, amount=D(15500), valid_from=MAY, at=NOW, by=by)
    paper = trade.printed(prices.price_list_pdf(file_store, on=TODAY, language="is"))
    assert "Frá 1.5.2026: 15.500 kr." in paper


def test_an_exempt_item_bears_no_vat_on_the_list_and_on_new_drafts(file_store: Store) -> None:
    store = file_store
    by = trade.desk(store)
    item = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.code == "usage_hour_light")
    prices.change_item(store, item_id=item.id, names={}, vat_category="E", exemption="AVL 39 §", at=NOW, by=by)
    again = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.code == item.code)
    assert (again.gross, again.vat_rate) == (item.amount, D(0))
    assert "exempt" in trade.printed(prices.price_list_pdf(store, on=TODAY, language="en"))
    line = {"item": item.code, "quantity": 2, "unit": "quarter", "unit_price": "24", "net": "48"}
    charge = trade.charge(store, trade.customer(store), by, lines=[line])
    (draft,) = invoices.draft_invoices(store, op_key="d", charge_ids=(charge,), at=NOW, by=by).result
    view = invoices.invoice(store, invoice_id=draft, today=TODAY)
    assert (view.row.net, view.row.gross) == (D(48), D(48))

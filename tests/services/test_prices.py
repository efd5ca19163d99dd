"""Prices on both engines: from a date on, never below a minimum, printed in five languages."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from desk.cli import main
from desk.rules.errors import Refused
from desk.services import prices
from desk.words import LANGUAGES
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from pathlib import Path

    from desk.services.prices import PriceRow
    from desk.services.store import Store


def row(store: Store, code: str, *, on: date = TODAY, language: str = "en") -> PriceRow:
    return next(row for row in prices.price_list(store, on=on, language=language) if row.code == code)


def test_a_price_holds_from_its_day_and_the_next_is_known_before(store: Store) -> None:
    by = makers.desk(store)
    item, later = row(store, "training_hour"), TODAY + timedelta(10)
    assert (item.amount, item.gross, item.unit, item.next_amount) == (Decimal(14900), Decimal(18476), "hour", None)
    prices.set_price(store, item_id=item.id, amount=Decimal(15500), valid_from=later, at=NOW, by=by)
    assert (row(store, "training_hour").next_amount, row(store, "training_hour").next_from) == (Decimal(15500), later)
    assert prices.prices_on(store, on=later - timedelta(1))["training_hour"] == Decimal(14900)
    assert prices.prices_on(store, on=later)["training_hour"] == Decimal(15500)
    prices.set_price(store, item_id=item.id, amount=Decimal(15600), valid_from=later, at=NOW, by=by)
    assert prices.prices_on(store, on=later)["training_hour"] == Decimal(15600)
    prices.withdraw_price(store, item_id=item.id, valid_from=later, at=NOW, by=by)
    assert row(store, "training_hour").next_amount is None
    for day in (later, item.valid_from or TODAY):
        with pytest.raises(Refused):
            prices.withdraw_price(store, item_id=item.id, valid_from=day, at=NOW, by=by)


@pytest.mark.parametrize(("amount", "days"), [("1249.99", 0), ("-1", 0), ("1300.001", 0), ("NaN", 0), ("1300", -1)])
def test_a_price_below_the_minimum_or_of_yesterday_is_refused(store: Store, amount: str, days: int) -> None:
    by = makers.desk(store, "mystore")
    item = next(row for row in prices.price_list(store, on=TODAY, language="en") if row.minimum == Decimal(1250))
    with pytest.raises(Refused):
        prices.set_price(store, item_id=item.id, amount=Decimal(amount), valid_from=TODAY + timedelta(days), at=NOW, by=by)
    prices.set_price(store, item_id=item.id, amount=Decimal(1250), valid_from=TODAY, at=NOW, by=by)


def test_a_krona_has_no_decimals(store: Store) -> None:
    by = makers.desk(store)
    with pytest.raises(Refused, match="ISK"):
        prices.set_price(store, item_id=row(store, "training_hour").id, amount=Decimal("14900.50"), valid_from=TODAY, at=NOW, by=by)


def test_a_price_of_our_own_is_marked_until_confirmed(store: Store) -> None:
    by = makers.desk(store)
    pair = row(store, "course_pair")
    assert pair.ours
    prices.confirm_ours(store, item_id=pair.id, confirmed=True, at=NOW, by=by)
    assert not row(store, "course_pair").ours
    prices.confirm_ours(store, item_id=pair.id, confirmed=False, at=NOW, by=by)
    assert row(store, "course_pair").ours


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile_key", makers.LANGUAGES)
def test_the_list_is_printed_in_every_language_with_every_price(file_store: Store, profile_key: str, language: str) -> None:
    makers.desk(file_store, profile_key)
    paper = trade.printed(prices.price_list_pdf(file_store, on=TODAY, language=language))
    assert "\N{REPLACEMENT CHARACTER}" not in paper
    digits = "".join(letter for letter in paper if letter.isdigit())
    for item in prices.price_list(file_store, on=TODAY, language=language):
        assert all(word in paper for word in item.name.split())  # a long name takes two lines
        places = 0 if item.currency == "ISK" else 2
        assert f"{item.amount:.{places}f}".replace(".", "") in digits
        assert f"{item.gross:.{places}f}".replace(".", "") in digits


def test_the_command_line_prints_the_list_of_a_day(file_store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    makers.desk(file_store)
    out = tmp_path / "verð.pdf"
    given = ["pricelist", "--database", str(file_store.path), "--lang", "is", "--on", "2026-05-01", str(out)]
    assert main(given) == 0
    assert "14.900" in trade.printed(out.read_bytes())
    assert main([*given[:2], str(tmp_path / "none.sqlite"), str(out)]) == 1
    assert "none.sqlite" in capsys.readouterr().err
    assert not (tmp_path / "none.sqlite").exists()
    assert main([*given[:-1], str(tmp_path / "no" / "list.pdf")]) == 1


def test_the_command_line_gives_an_issued_invoice_byte_for_byte(file_store: Store, tmp_path: Path) -> None:
    from desk.services import invoices

    by = trade.desk(file_store)
    charge = trade.charge(file_store, trade.customer(file_store), by)
    (key,) = invoices.draft_invoices(file_store, op_key="d", charge_ids=(charge,), at=NOW, by=by).result
    invoices.issue_invoice(file_store, op_key="i", invoice_id=key, today=TODAY, at=NOW, by=by)
    out = tmp_path / "lasku.pdf"
    assert main(["invoice", "--database", str(file_store.path), "2026-0001", str(out)]) == 0
    assert out.read_bytes() == invoices.invoice_pdf(file_store, invoice_id=key, today=TODAY)
    assert main(["invoice", "--database", str(file_store.path), "2026-0002", str(out)]) == 1

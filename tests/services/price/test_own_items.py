"""Items of the desk's own on both engines: on the list and its paper, renamed, retired, and all of it taken back."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from desk.rules.errors import Refused
from desk.services import prices
from tests import makers
from tests.makers import NOW, TODAY
from tests.services import trade

if TYPE_CHECKING:
    from desk.services.prices import PriceRow
    from desk.services.store import Store


def named(store: Store, name: str, language: str = "en") -> PriceRow | None:
    return next((row for row in prices.price_list(store, on=TODAY, language=language) if row.name == name), None)


def test_an_item_is_added_renamed_retired_and_each_is_undone(store: Store) -> None:
    by = trade.desk(store)
    asked: dict[str, Any] = {
        "name": " Domain  name ", "language": "en", "section": "Support", "unit": "piece", "amount": Decimal(20), "valid_from": TODAY,
        "at": NOW, "by": by,
    }  # fmt: skip
    added = prices.add_item(store, op_key="a", **asked).result
    assert prices.add_item(store, op_key="a", **asked).result is None
    row = named(store, "Domain name")
    assert row is not None
    assert (row.amount, row.made_here, row.gap) == (Decimal(20), True, None)
    assert named(store, "Domain name", "fi") is not None
    prices.change_item(store, item_id=row.id, names={"en": "Domain name", "fi": "Verkkotunnus"}, vat_category="S", at=NOW, by=by)
    assert "Verkkotunnus" in trade.printed(prices.price_list_pdf(store, on=TODAY, language="fi"))
    retired = prices.retire_item(store, item_id=row.id, at=NOW, by=by).result
    assert named(store, "Domain name") is None
    prices.undo_prices(store, batch=retired, at=NOW, by=by)
    assert named(store, "Domain name") is not None
    with pytest.raises(Refused, match="Somebody changed"):
        prices.undo_prices(store, batch=added, at=NOW, by=by)


def test_adding_is_undone_and_what_work_is_charged_by_is_not_retired(file_store: Store) -> None:
    store, by = file_store, trade.desk(file_store)
    asked: dict[str, Any] = {"language": "en", "section": "Support", "unit": "piece", "valid_from": TODAY, "at": NOW, "by": by}
    added = prices.add_item(store, op_key="a", name="X", amount=Decimal(1), **asked).result
    prices.undo_prices(store, batch=added, at=NOW, by=by)
    assert named(store, "X") is None
    first = prices.price_list(store, on=TODAY, language="en")[0]
    assert not first.made_here
    with pytest.raises(Refused, match="end its price"):
        prices.retire_item(store, item_id=first.id, at=NOW, by=by)
    for wrong in ({"name": " "}, {"name": "x" * 121}, {"name": "x", "amount": Decimal("1.005")}, {"name": "x", "unit": "parsec"}):
        with pytest.raises(Refused):
            prices.add_item(store, op_key="b", **{**asked, "amount": Decimal(1), **wrong})
    with pytest.raises(Refused, match="office"):
        prices.add_item(store, op_key="c", name="x", amount=Decimal(1), **{**asked, "by": makers.person(store, role="agent")})

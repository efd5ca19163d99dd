"""An older desk's prices after the sixteenth revision: they hold as they did, and nobody is said to have set them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from alembic import command
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from desk.models import Price, PriceChange, PriceItem
from desk.services import prices, schema
from desk.services.engine import make_engine, url_of
from desk.services.store import Store
from tests import makers
from tests.makers import NOW, TODAY

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A desk's file as the fifteenth revision left it, with an item and two prices."""
    path = tmp_path / "older.sqlite"
    engine = make_engine(url_of(str(path)), migrating=True)
    with engine.connect() as connection, connection.begin():
        prepared = schema.config()
        prepared.attributes["connection"] = connection
        command.upgrade(prepared, "0015")
        connection.execute(text(
            "INSERT INTO price_item (id, code, section, position, unit, texts, ours) VALUES (1, 'x', 's', 1, 'hour', '{}', 1)"
        ))  # fmt: skip
        connection.execute(text(
            "INSERT INTO price (item_id, valid_from, amount) VALUES (1, '2025-01-01', 240000), (1, '2026-06-01', 255000)"
        ))  # fmt: skip
    engine.dispose()
    return path


def test_older_prices_hold_until_the_next_and_have_no_history(older: Path) -> None:
    store = Store.open(str(older), now=NOW)
    with store.read() as session:
        item = session.scalars(select(PriceItem)).one()
        assert (item.vat_category, item.ours) == ("S", True)
        assert [(row.valid_from, row.valid_to, row.amount) for row in item.prices] == [
            (date(2025, 1, 1), None, Decimal(24)), (date(2026, 6, 1), None, Decimal("25.5")),
        ]  # fmt: skip
        assert session.scalars(select(PriceChange)).all() == []
    assert prices.prices_on(store, on=date(2026, 5, 31)) == {"x": Decimal(24)}
    assert prices.prices_on(store, on=date(2026, 6, 1)) == {"x": Decimal("25.5")}
    store.close()


def test_the_database_refuses_a_last_day_before_the_first_and_an_unknown_category(store: Store) -> None:
    makers.desk(store)
    for values in ({"valid_to": date(2020, 1, 1)}, {"amount": Decimal(-1)}):
        with pytest.raises(IntegrityError), store.write() as session:
            session.add(Price(item_id=1, **{"valid_from": TODAY, "amount": Decimal(1), **values}))
    with pytest.raises(IntegrityError), store.write() as session:
        session.get_one(PriceItem, 1).vat_category = "K"

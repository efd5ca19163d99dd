from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import StatementError

from desk.models import Price, PriceItem, Ticket
from desk.models.base import Amount, Instant
from tests import makers

if TYPE_CHECKING:
    from desk.services.store import Store


def kept_ticket(store: Store, at: datetime) -> datetime:
    number = makers.ticket(store, makers.customer(store), received_at=at)
    with store.read() as session:
        return session.get_one(Ticket, number).received_at


def test_an_instant_comes_back_as_the_same_moment_in_utc(store: Store):
    athens = datetime(2026, 4, 22, 14, 5, 7, 123456, tzinfo=ZoneInfo("Europe/Athens"))
    back = kept_ticket(store, athens)
    assert back == athens
    assert back.utcoffset() == timedelta(0)


def test_both_readings_of_a_repeated_hour_are_kept_apart(store: Store):
    oslo = ZoneInfo("Europe/Oslo")
    first, second = (datetime(2026, 10, 25, 2, 30, tzinfo=oslo, fold=fold) for fold in (0, 1))
    assert kept_ticket(store, first).timestamp() + 3600 == second.timestamp()
    with store.write() as session:
        ticket = session.scalars(select(Ticket)).one()
        ticket.received_at = second
    with store.read() as session:
        assert session.scalars(select(Ticket)).one().received_at.timestamp() == second.timestamp()


def test_a_naive_instant_is_refused(store: Store):
    with pytest.raises(StatementError, match="an instant needs its zone"):
        kept_ticket(store, datetime(2026, 4, 22, 14, 5))


def test_instants_compare_inside_the_database(store: Store):
    kept_ticket(store, makers.NOW)
    with store.read() as session:
        earlier = makers.NOW - timedelta(microseconds=1)
        assert session.scalar(select(func.count()).where(Ticket.received_at > earlier)) == 1
        assert session.scalar(select(func.count()).where(Ticket.received_at > makers.NOW)) == 0


def test_sqlite_holds_instants_as_the_text_the_first_look_reads(file_store: Store):
    kept_ticket(file_store, datetime(2026, 4, 22, 14, 5, tzinfo=timezone(timedelta(hours=2))))
    with file_store.read() as session:
        assert session.scalar(text("SELECT received_at FROM ticket")) == "2026-04-22 12:05:00.000000"


@given(st.integers(-(10**15), 10**15))
def test_every_amount_of_four_decimals_survives(ten_thousandths: int):
    amount, column = Decimal(ten_thousandths) / 10_000, Amount()
    for dialect in (sqlite.dialect(), postgresql.dialect()):  # type: ignore[no-untyped-call]
        kept = column.process_bind_param(amount, dialect)
        back = column.process_result_value(kept, dialect)
        assert kept == ten_thousandths
        assert back == amount
        assert "E" not in str(back)


def test_an_amount_with_five_decimals_is_refused():
    with pytest.raises(ValueError, match="four decimals"):
        Amount().process_bind_param(Decimal("0.00001"), sqlite.dialect())


def test_nothing_stays_nothing():
    for column in (Amount(), Instant()):
        assert column.process_bind_param(None, sqlite.dialect()) is None
        assert column.process_result_value(None, sqlite.dialect()) is None


def test_amounts_add_up_exactly_inside_the_database(store: Store):
    item = PriceItem(code="x", section="s", position=1, unit="quarter")
    item.prices = [Price(valid_from=makers.TODAY.replace(day=day), amount=Decimal("0.1")) for day in (1, 2, 3)]
    makers.add(store, item)
    with store.read() as session:
        assert session.scalar(select(func.sum(Price.amount))) == Decimal("0.3")


def test_utc_is_what_an_instant_speaks():
    assert Instant().process_result_value(datetime(2026, 1, 1), sqlite.dialect()) == datetime(2026, 1, 1, tzinfo=UTC)

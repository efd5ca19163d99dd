"""Catching up: each change of the others once, none of one's own, none left out in whatever order they were committed."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desk.models import Customer
from desk.services.live import catch_up, log
from desk.services.live.kinds import every_kind
from desk.services.live.written import WritingSession
from desk.services.store import Store
from tests import makers
from tests.makers import NOW
from tests.services.live.log_scene import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgres import Server


@pytest.fixture
def anna(store: Store) -> int:
    return makers.desk(store)


@pytest.fixture
def reader(database: str, anna: int) -> Iterator[Reader]:
    """Another desk, opened once the first stands."""
    made = Reader(database)
    yield made
    made.store.close()


def rename(store: Store, customer: int, name: str) -> None:
    with store.write() as session:
        session.get_one(Customer, customer).name = name


def test_another_program_hears_each_change_once_and_not_its_own(store: Store, reader: Reader):
    first = makers.customer(store, "Eitt ehf.")
    assert reader.look() is not None
    own = makers.customer(reader.store, "Tvö ehf.")
    rename(reader.store, first, "Eitt hf.")
    assert reader.look() is None
    third = makers.customer(store, "Þrjú ehf.")
    rename(store, own, "Tvö hf.")
    changed = reader.look()
    assert changed is not None
    assert (changed.kinds, changed.ids) == (frozenset({"customer"}), (("customer", third), ("customer", own)))
    assert reader.look() is None


def test_a_desk_that_opens_later_is_not_told_what_it_reads_anyway(database: str, store: Store, anna: int):
    makers.customer(store)
    late = Reader(database)
    assert late.look() is None
    late.store.close()


def test_more_written_than_is_kept_means_read_all_anew_said_by_one_event(store: Store, reader: Reader, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(log, "OFTEN", 4)
    monkeypatch.setattr(log, "KEPT", 2)
    customer = makers.customer(store)
    for number in range(9):
        rename(store, customer, f"Dæmi {number}")
    changed = reader.look_alone()
    assert changed is not None
    assert changed.kinds == every_kind()
    assert 0 in changed.ids_of("ticket")
    assert reader.look_alone() is None
    rename(store, customer, "Dæmi ehf.")
    changed = reader.look_alone()
    assert changed is not None
    assert changed.ids == (("customer", customer),)


def test_shortening_takes_nothing_from_a_desk_that_keeps_up(store: Store, reader: Reader, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(log, "OFTEN", 4)
    monkeypatch.setattr(log, "KEPT", 2)
    customers = [makers.customer(store, f"Dæmi {number}") for number in range(2)]
    reader.look_alone()
    for number in range(12):
        rename(store, customers[number % 2], f"Nýtt {number}")
        changed = reader.look_alone()
        assert changed is not None
        assert changed.ids == (("customer", customers[number % 2]),)


def test_a_database_put_back_from_a_copy_is_read_anew(store: Store, reader: Reader):
    customer = makers.customer(store)
    reader.look()
    with store.write() as session:
        # The copy was made before the last row, and somebody has written since: the same number, another row.
        session.execute(text("UPDATE change_log SET at = '2020-01-01 00:00:00.000000', xact = 9000000000 WHERE kinds <> ''"))
        session.execute(text("DELETE FROM change_log WHERE kinds = ''"))
    assert customer
    changed = reader.look()
    assert changed is not None
    assert changed.kinds == every_kind()


@pytest.fixture
def out_of_order(postgres: Server) -> Iterator[tuple[Reader, Store, Store]]:
    """A reader and two writers on one server."""
    with postgres.database() as url:
        first, second = Store.open(url, now=NOW), Store.open(url, now=NOW)
        makers.desk(first)
        reader = Reader(url)
        yield reader, first, second
        for each in (reader.store, first, second):
            each.close()


def _a_later_number_first(reader: Reader, first: Store, second: Store) -> tuple[int, int]:
    """The first writer takes its place in the log, the second takes the next and commits, is seen; then the first commits."""
    with ExitStack() as open_one:
        session = open_one.enter_context(first.write())
        early = Customer(name="Fyrri ehf.", search="", country="IS", language="is", created_at=NOW)
        session.add(early)
        assert isinstance(session, WritingSession)
        log.write_down(session, first.place)
        late = makers.customer(second, "Seinni ehf.")
        reader.look()
        assert reader.all_ids("customer") == [late]
        number = early.id
    reader.look()
    return number, late


@pytest.mark.postgres
def test_a_change_that_is_committed_after_a_later_number_was_seen_is_not_lost(out_of_order: tuple[Reader, Store, Store]):
    reader, first, second = out_of_order
    early, late = _a_later_number_first(reader, first, second)
    assert reader.all_ids("customer") == [late, early]
    reader.look()
    assert reader.all_ids("customer") == [late, early]


@pytest.mark.postgres
def test_the_same_by_the_last_number_seen_would_lose_it(out_of_order: tuple[Reader, Store, Store], monkeypatch: pytest.MonkeyPatch):
    """The negative control: with the guard off, the scene of the test before does lose an event."""
    monkeypatch.setattr(catch_up, "UNSEEN", "c.seq > %(seq)s")
    reader, first, second = out_of_order
    _early, late = _a_later_number_first(reader, first, second)
    assert reader.all_ids("customer") == [late]


@pytest.mark.postgres
def test_a_number_that_was_taken_and_rolled_back_holds_nobody_up(out_of_order: tuple[Reader, Store, Store]):
    reader, first, second = out_of_order
    with first.write() as session:
        session.add(Customer(name="Aldrei ehf.", search="", country="IS", language="is", created_at=NOW))
        assert isinstance(session, WritingSession)
        log.write_down(session, first.place)
        session.rollback()
        session.begin()
    late = makers.customer(second, "Seinni ehf.")
    reader.look()
    assert reader.all_ids("customer") == [late]

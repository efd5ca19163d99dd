"""The primary is killed and the standby promoted: a desk whose address names both goes on by itself, and nothing told is lost."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import select

from bench.faults_servers import Servers
from desk.models import Customer
from desk.rules.errors import Trouble
from desk.services.line.retry import carry
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def servers() -> Iterator[Servers]:
    """Two servers, the second following the first."""
    made = Servers()
    try:
        with psycopg.connect(made.url(), autocommit=True) as connection:
            connection.execute("CREATE DATABASE desk TEMPLATE template0")
        yield made
    finally:
        made.close()


def as_soon_as_there_is_a_line(store: Store, back: threading.Event) -> int:
    """A customer written; while the line is known to be gone a job is given back at once, and is the window's to keep."""
    end = monotonic() + 30
    while True:
        try:
            return int(carry(lambda: makers.customer(store, "After"), line=store.line, within=30))
        except Trouble:
            if monotonic() > end:
                raise
            back.wait(0.2)


@pytest.mark.postgres
def test_a_desk_goes_on_at_the_standby_with_all_it_was_told(servers: Servers) -> None:
    ports = f"{servers.primary[1]},{servers.standby[1]}"
    store = Store.open(f"postgresql+psycopg://desk@/desk?host=127.0.0.1,127.0.0.1&port={ports}&sslmode=disable", now=NOW)
    gone, back = threading.Event(), threading.Event()
    try:
        assert store.line is not None
        store.line.every, store.line.grace = 0.1, 0.0
        store.line.watch(lambda lost: (gone if lost else back).set())
        before = [makers.customer(store, f"Before {number}") for number in range(3)]
        killed = threading.Thread(target=servers.fail_over)
        killed.start()
        killed.join()
        after = as_soon_as_there_is_a_line(store, back)
        # A standby that was quicker than the next look was never missed; a line told as gone is told as back.
        assert not gone.is_set() or back.wait(30)
        with store.read() as session:
            there = set(session.scalars(select(Customer.id)))
        assert {*before, after} <= there
    finally:
        store.close()

"""The line hangs, goes and comes back: who waits is freed, who asks is answered at once, and a job goes on by itself."""

from __future__ import annotations

import threading
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from desk.rules.errors import Refused, Trouble
from desk.services.driver_errors import GONE
from desk.services.line import retry
from desk.services.line.sayings import WAITS, is_of_line
from desk.services.store import Store
from tests import makers
from tests.faults.proxy import Proxy
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgres import Server

pytestmark = pytest.mark.postgres


@pytest.fixture
def line(postgres: Server) -> Iterator[tuple[Proxy, Store]]:
    """A desk behind a line that fails on purpose, watched more closely than a desk's own."""
    with postgres.database() as url:
        proxy = Proxy(postgres.folder)
        store = Store.open(proxy.url(url.partition("@/")[2].partition("?")[0]), now=NOW)
        assert store.line is not None
        store.line.watchdog.look = 0.05
        store.line.every, store.line.answer, store.line.grace = 0.05, 0.3, 0.1
        try:
            yield proxy, store
        finally:
            store.close()
            proxy.close()


def ask_into_a_hole(proxy: Proxy, store: Store) -> None:
    with store.read() as session:
        session.execute(text("SELECT 1"))
        proxy.mode = "hole"
        session.execute(text("SELECT 2"))


class Heard:
    """What the pulse told, waited for."""

    def __init__(self, store: Store) -> None:
        self.gone, self.back = threading.Event(), threading.Event()
        assert store.line is not None
        store.line.watch(lambda gone: (self.gone if gone else self.back).set())


def test_a_statement_whose_packets_vanish_is_ended_by_the_watchdog(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    assert store.line is not None
    store.line.watchdog.limit = 0.3
    before = monotonic()
    with pytest.raises(Trouble) as told:
        ask_into_a_hole(proxy, store)
    assert told.value.sentence == GONE
    assert monotonic() - before < 3
    assert store.line.watchdog.ended == 1


def test_a_line_that_goes_is_told_and_what_is_asked_is_answered_at_once(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    heard = Heard(store)
    proxy.mode = "refuse"
    proxy.cut()
    assert heard.gone.wait(10)
    before = monotonic()
    with pytest.raises(Trouble) as told, store.read() as session:
        session.execute(text("SELECT 1"))
    assert told.value.sentence == WAITS
    assert monotonic() - before < 0.1
    proxy.mode = "pass"
    assert heard.back.wait(10)
    with store.read() as session:
        assert session.scalar(text("SELECT 1")) == 1


def test_a_line_that_is_only_cut_is_not_told_as_gone_and_the_job_goes_on(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    heard = Heard(store)
    for _ in range(3):
        proxy.cut()
        assert retry.carry(lambda: makers.customer(store), line=store.line) > 0
    assert not heard.gone.is_set()


def test_a_job_of_which_a_part_is_done_is_not_begun_anew(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    done: list[int] = []

    def job() -> None:
        done.append(makers.customer(store))
        proxy.mode = "refuse"
        proxy.cut()
        makers.customer(store)

    with pytest.raises(Trouble) as told:
        retry.carry(job, line=store.line)
    assert is_of_line(told.value)
    assert len(done) == 1


def test_a_database_one_cannot_work_with_stays_away_and_says_why(line: tuple[Proxy, Store]) -> None:
    proxy, store = line
    heard = Heard(store)
    assert store.line is not None
    newer = Refused("A newer version of the program made this database (schema {found}).", found="9999")

    def refuse() -> None:
        raise newer

    proxy.mode = "refuse"
    proxy.cut()
    assert heard.gone.wait(10)
    heard.gone.clear()
    store.line.check = refuse
    proxy.mode = "pass"
    assert heard.gone.wait(10)
    assert store.line.turned_away is newer
    store.line.check = None
    assert heard.back.wait(10)
    assert store.line.turned_away is None


def test_a_line_cut_while_a_desk_is_opened_is_told_and_leaves_no_thread(line: tuple[Proxy, Store], monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, store = line
    here = Store._here

    def cut(opening: Store) -> Any:
        with opening._engine.connect():
            proxy.mode = "refuse"
            proxy.cut()
        return here(opening)

    monkeypatch.setattr(Store, "_here", cut)
    before = threading.active_count()
    with pytest.raises(Trouble) as told:
        Store.open(proxy.url(store.url.rpartition("/")[2].partition("?")[0]), now=NOW)
    assert is_of_line(told.value)
    assert threading.active_count() <= before

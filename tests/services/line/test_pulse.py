"""The pulse of a line and its watchdog: what breaks never makes them race, never ends them, and is let go."""

from __future__ import annotations

import gc
from socket import socketpair
from threading import Event
from time import monotonic
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.orm import Session

from desk.rules.errors import Trouble
from desk.services.bare_sql import bare_rows
from desk.services.driver_errors import NO_RIGHTS
from desk.services.engine import make_engine
from desk.services.line.pulse import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgres import Server

pytestmark = pytest.mark.postgres
EVERY = 0.1


@pytest.fixture
def line(postgres: Server) -> Iterator[Line]:
    with postgres.database() as url:
        engine = make_engine(make_url(url))
        made = Line(engine, every=EVERY, grace=0.0)
        try:
            yield made
        finally:
            made.close()
            engine.dispose()


def test_many_short_statements_are_not_taken_for_one_that_hangs(line: Line) -> None:
    """Each is told from the one before, though the watch finds the connection busy whenever it looks."""
    dog = line.watchdog
    dog.close()
    ours, theirs = socketpair()
    with ours, theirs, Session(line._engine) as session:
        bare_rows(session, "SELECT 1", {})
        driver = session.connection().connection.driver_connection
        (found,) = [one for one in dog._standing() if one.connection() is driver]
        busy = SimpleNamespace(closed=False, pgconn=SimpleNamespace(transaction_status=1, socket=ours.fileno()))
        found.connection = lambda: busy  # type: ignore[assignment]
        for second in range(100):
            bare_rows(session, "SELECT 1", {})
            dog._mind(found, float(second))
            assert found.begun == second
        dog._mind(found, 100 + dog.limit)
        assert (found.begun, dog.ended, theirs.recv(1)) == (None, 1, b""), "and one that hangs is ended as ever"


@pytest.mark.parametrize("broken", [RuntimeError("a fault"), "denied"])
def test_a_check_that_fails_is_asked_again_at_the_pulses_own_pace(line: Line, broken: RuntimeError | str) -> None:
    """A login that may not bring the schema up to date: its desk does not hammer the server with tries."""
    began, enough, asked = monotonic(), Event(), []

    def check() -> None:
        asked.append(1)
        if len(asked) == 4:
            enough.set()
        if isinstance(broken, RuntimeError):
            raise broken
        with line._engine.connect() as connection:
            connection.execute(text("SET ROLE pg_monitor"))
            connection.execute(text("CREATE TABLE mine (id integer)"))

    line.is_gone, line.check = True, check
    line.watch(lambda _gone: None)
    assert enough.wait(10)
    assert monotonic() - began >= 3 * EVERY
    assert line.is_gone
    if not isinstance(broken, RuntimeError):
        assert isinstance(line.turned_away, Trouble)
        assert line.turned_away.sentence == NO_RIGHTS


def test_whoever_is_told_may_fail_and_the_pulse_goes_on(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[bool] = []
    back = Event()

    def heard(gone: bool) -> None:
        told.append(gone)
        if gone:
            raise RuntimeError
        back.set()

    engine = line._engine
    tries = iter((True,) * 2)

    def connect() -> object:
        if next(tries, False):
            raise ValueError
        return engine.connect()

    monkeypatch.setattr(line, "_engine", SimpleNamespace(connect=connect))
    line.watch(heard)
    assert back.wait(10)
    assert told == [True, False]


def test_a_connection_that_somebody_kept_and_let_go_is_not_watched_for_ever(line: Line) -> None:
    made = line._engine.raw_connection()
    driver = made.driver_connection
    made.detach()
    assert driver is not None
    driver.close()
    del driver, made
    gc.collect()
    assert line.watchdog._standing() == []
    assert line.watchdog._watched == {}

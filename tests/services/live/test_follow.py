"""Following: what another program writes is heard by itself, each change once, also when the connection that listens is cut."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Condition
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from desk.services.engine import bare_connection
from desk.services.live import follow
from desk.services.live.follow import Follower
from desk.services.store import Store
from tests import makers
from tests.makers import NOW

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desk.services.changes import Changed

LONG = 20.0


class Hearing:
    """A second desk that follows the first; `until` waits for what it is to have heard."""

    def __init__(self, database: str) -> None:
        self.store = Store.open(database, now=NOW)
        self.ids: list[int] = []
        self.times = self.cut = 0
        self.line: list[bool] = []
        self._news = Condition()
        self.follower = Follower(self.store, self._heard, self._reached, gather=0.01)

    def _heard(self, changed: Changed) -> None:
        with self._news:
            self.ids += changed.ids_of("customer")
            self.times += 1
            self._news.notify_all()

    def _reached(self, well: bool) -> None:
        with self._news:
            self.line.append(well)
            self._news.notify_all()

    def until_heard(self, count: int) -> None:
        with self._news:
            assert self._news.wait_for(lambda: len(self.ids) >= count, LONG), (len(self.ids), count)

    def until_line(self, *states: bool) -> None:
        with self._news:
            assert self._news.wait_for(lambda: self.line[: len(states)] == list(states), LONG), self.line


@pytest.fixture
def hearing(store: Store, database: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hearing]:
    monkeypatch.setattr(follow, "FILE_LOOK", 0.02)
    makers.desk(store)
    made = Hearing(database)
    made.follower.start()
    assert made.follower.is_listening.wait(LONG)
    yield made
    assert made.follower.stop()
    made.store.close()


def cut(store: Store, hearing: Hearing) -> None:
    """On a server the listener's backend is ended; in a file the same desk is put into another file."""
    if store.is_sqlite:
        assert store.path is not None
        shutil.copyfile(store.path, f"{store.path}.new")
        os.replace(f"{store.path}.new", store.path)  # noqa: PTH105
    else:
        with store.write() as session:
            ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = :name AND datname = current_database()"
            hearing.cut += len(session.execute(text(ended), {"name": follow.NAME}).all())


def test_a_burst_is_heard_whole_and_once_though_the_listener_is_cut_in_the_middle(store: Store, hearing: Hearing):
    made: list[int] = []
    for number in range(30):
        if number in {10, 20}:
            cut(store, hearing)
        made.append(makers.customer(store, f"Dæmi {number}"))
    hearing.until_heard(30)
    assert sorted(hearing.ids) == made
    assert hearing.times <= 30
    hearing.until_line(True, False, True)
    assert store.is_sqlite or hearing.cut


def test_ones_own_writes_are_not_heard(store: Store, hearing: Hearing):
    makers.customer(hearing.store, "Okkar ehf.")
    theirs = makers.customer(store, "Þeirra ehf.")
    hearing.until_heard(1)
    assert hearing.ids == [theirs]


def test_what_was_written_while_nobody_listened_is_caught_up_with(store: Store, database: str, monkeypatch: pytest.MonkeyPatch):
    """A laptop that slept, a program that has only just been opened."""
    monkeypatch.setattr(follow, "FILE_LOOK", 0.02)
    makers.desk(store)
    late = Hearing(database)
    asleep = makers.customer(store, "Meðan svaf ehf.")
    late.follower.start()
    late.until_heard(1)
    assert late.ids == [asleep]
    assert late.follower.stop()
    late.store.close()


def test_nobody_calls_and_yet_one_looks_now_and_then(store: Store, hearing: Hearing, monkeypatch: pytest.MonkeyPatch):
    """A call that never came, for whatever reason, delays the news and loses none."""
    monkeypatch.setattr(follow, "UNCALLED", 0.0)
    if not store.is_sqlite:
        monkeypatch.setattr(follow, "LISTEN", 0.05)
        monkeypatch.setattr("desk.services.live.log.SERVER_ROW", follow_without_call())
    silent = makers.customer(store, "Hljótt ehf.")
    hearing.until_heard(1)
    assert hearing.ids == [silent]


def follow_without_call() -> str:
    from desk.services.live.log import SERVER_ROW

    return SERVER_ROW.replace("pg_notify('quarterdesk', place)::text", "'' AS nobody")


def test_a_look_by_hand_needs_no_thread(store: Store, database: str):
    makers.desk(store)
    other = Hearing(database)
    made = makers.customer(store)
    other.follower.look()
    other.follower.look()
    assert other.ids == [made]
    other.store.close()


def test_a_file_that_is_gone_is_waited_for(tmp_path: Path, migrated_file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(follow, "FILE_LOOK", 0.02)
    path = tmp_path / "desk.sqlite"
    shutil.copyfile(migrated_file, path)
    hearing = Hearing(str(path))
    hearing.follower.start()
    hearing.until_line(True)
    os.replace(path, tmp_path / "away")  # noqa: PTH105
    hearing.until_line(True, False)
    os.replace(tmp_path / "away", path)  # noqa: PTH105
    assert hearing.follower.is_listening.wait(LONG)
    assert hearing.follower.stop()
    hearing.store.close()


@pytest.mark.parametrize("kind", [follow.ServerEar, follow.FileEar])
def test_a_connection_that_breaks_as_it_is_made_ready_is_closed(kind: Callable[[Store], follow.Ear]) -> None:
    closed: list[bool] = []

    def execute(_said: str) -> None:
        raise OSError

    driver = SimpleNamespace(execute=execute, close=lambda: closed.append(True))
    store: Any = SimpleNamespace(own_connection=lambda: driver, place="", path=Path(__file__))
    with pytest.raises(OSError):  # noqa: PT011 - the line broke, and says no more
        kind(store)
    assert closed == [True]


def test_who_listens_to_a_file_keeps_none_of_its_schema(tmp_path: Path, migrated_file: Path) -> None:
    path = tmp_path / "desk.sqlite"
    shutil.copyfile(migrated_file, path)
    with closing(Store.open(str(path), now=NOW)) as store:
        ear = follow.FileEar(store)
        looks: list[str] = []
        ear.driver.set_trace_callback(looks.append)
        assert not ear.is_newer()
        makers.customer(store)
        assert ear.is_newer()
        assert set(looks) == {"PRAGMA data_version"}
        ear.close()


def test_a_file_that_is_gone_is_not_made_by_who_listens(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        bare_connection(tmp_path / "gone.sqlite")
    assert list(tmp_path.iterdir()) == []

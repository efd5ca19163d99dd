from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError, InternalError, OperationalError

from desk.models import Customer, NumberCounter, Op, Person
from desk.rules.errors import Refused, Trouble
from desk.services import driver_errors, engine
from desk.services.store import Store
from tests import makers

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from tests.postgres import Server


def test_what_is_written_is_read_again(store: Store):
    number = makers.customer(store, "Kaffi Lóa")
    with store.read() as session:
        assert session.get_one(Customer, number).name == "Kaffi Lóa"


def test_a_write_that_is_refused_leaves_nothing(store: Store):
    def refused() -> None:
        with store.write() as session:
            session.add(Person(name="Bo", short_name="Bo"))
            session.flush()
            raise Refused("No.")

    with pytest.raises(Refused):
        refused()
    with store.read() as session:
        assert session.scalars(select(Person)).all() == []


def test_a_reading_session_cannot_write(store: Store):
    with pytest.raises(Trouble, match="may only be read"), store.read() as session:
        session.execute(text("INSERT INTO number_counter (series, next) VALUES ('x', 1)"))
    makers.customer(store)


def test_an_operation_is_done_once(store: Store):
    with store.write() as session:
        assert store.once(session, op_key="k", at=makers.NOW, by=None) is None
        store.done(session, op_key="k", result={"id": 7})
    with store.write() as session:
        assert store.once(session, op_key="k", at=makers.NOW, by=None) == {"id": 7}


def test_an_operation_that_was_refused_may_be_tried_again(store: Store):
    def refused() -> None:
        with store.write() as session:
            store.once(session, op_key="k", at=makers.NOW, by=None)
            raise Refused("No.")

    with pytest.raises(Refused):
        refused()
    with store.write() as session:
        assert store.once(session, op_key="k", at=makers.NOW, by=None) is None


def count_up(store: Store, times: int, failed: list[BaseException]) -> None:
    try:
        for _ in range(times):
            with store.write() as session:
                row = session.scalars(select(NumberCounter).with_for_update()).one()
                row.next += 1
    except BaseException as error:  # noqa: BLE001 - the test tells it
        failed.append(error)


def test_no_count_is_lost_between_threads(store: Store):
    with store.write() as session:
        session.add(NumberCounter(series="invoice"))
    failed: list[BaseException] = []
    threads = [threading.Thread(target=count_up, args=(store, 25, failed)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with store.read() as session:
        assert session.scalars(select(NumberCounter.next)).one() == 101


def test_the_same_key_from_two_threads_is_done_by_one(store: Store):
    first, results = threading.Barrier(2), []

    def come() -> None:
        first.wait()
        with store.write() as session:
            if (known := store.once(session, op_key="k", at=makers.NOW, by=None)) is None:
                session.add(Person(name="Bo", short_name="Bo"))
                session.flush()
                store.done(session, op_key="k", result={"done": True})
            results.append(known)

    threads = [threading.Thread(target=come) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results, key=bool) == [None, {"done": True}]
    with store.read() as session:
        assert len(session.scalars(select(Person)).all()) == 1


def test_who_reads_cannot_write(store: Store):
    with pytest.raises((OperationalError, InternalError, Trouble)), store.read() as session:
        session.execute(text("INSERT INTO number_counter (series, next) VALUES ('x', 1)"))
    with store.read() as session:
        assert session.scalars(select(NumberCounter.next)).all() == []


def test_each_question_of_a_server_stands_alone(store: Store):
    """Nothing is begun before it and nothing ended after it: over a line of 50 ms a read of one question is one exchange, not three."""
    if store.is_sqlite:
        return
    with store.read() as session:
        session.execute(select(Person.id)).all()
        driver = session.connection().connection.driver_connection
        assert driver is not None
        assert driver.info.transaction_status.name == "IDLE"


def test_links_hold(store: Store):
    with pytest.raises(IntegrityError):
        makers.ticket(store, customer_id=77)


def test_a_password_is_not_in_the_stores_name():
    made = engine.url_of("postgresql+psycopg://anna:secret@db.example/desk")
    assert "secret" not in Store(made, engine.make_engine(made)).url


def test_sqlite_connections_are_set_for_safety(file_store: Store):
    with file_store.write() as session:
        names = ("foreign_keys", "recursive_triggers", "synchronous", "busy_timeout")
        values = {name: session.scalar(text(f"PRAGMA {name}")) for name in names}
        journal = session.scalar(text("PRAGMA journal_mode"))
    assert values == {"foreign_keys": 1, "recursive_triggers": 1, "synchronous": 2, "busy_timeout": 10_000}
    assert journal == ("wal" if engine.wal_is_safe(sqlite3.sqlite_version_info) else "truncate")


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 45, 0), False), ((3, 50, 6), False), ((3, 50, 7), True),
        ((3, 51, 0), False), ((3, 51, 2), False), ((3, 51, 3), True), ((3, 52, 0), True), ((4, 0, 0), True),
    ],
)  # fmt: skip
def test_the_write_ahead_log_is_used_only_where_it_is_safe(version: tuple[int, ...], safe: bool):
    assert engine.wal_is_safe(version) is safe


def test_a_sqlite_write_takes_its_place_at_once(file_store: Store, monkeypatch: pytest.MonkeyPatch):
    """Two writers that read first would both fail to upgrade; IMMEDIATE makes the second wait."""
    entered, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with file_store.write() as session:
            session.execute(text("SELECT 1"))
            entered.set()
            leave.wait(10)

    holder = threading.Thread(target=hold)
    holder.start()
    entered.wait(10)
    with closing(sqlite3.connect(str(file_store.path), timeout=0)) as other, pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    leave.set()
    holder.join()


@pytest.mark.postgres
def test_a_postgres_session_has_its_limits(postgres: Server):
    with postgres.database() as url:
        store = Store.open(url, now=makers.NOW)
        names = ("transaction_isolation", "statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout", "TimeZone")
        with store.write() as session:
            found = [session.scalar(text(f"SHOW {name}")) for name in names]
        store.close()
    assert found == ["read committed", "30s", "8s", "15s", "UTC"]


@pytest.mark.postgres
def test_a_cut_connection_is_told_and_the_next_try_works(postgres: Server):
    with postgres.database() as url:
        store = Store.open(url, now=makers.NOW)
        cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}' AND pid <> pg_backend_pid()"
        name = store.url.rpartition("@/")[2].partition("?")[0]

        def work() -> None:
            with store.write() as session:
                session.execute(text("SELECT 1"))
                postgres.run(cut.format(name))
                session.execute(text("SELECT 1"))

        with pytest.raises(Trouble, match="does not answer"):
            work()
        assert makers.customer(store) == 1
        store.close()


def test_a_server_that_is_not_there_is_told(tmp_path: Path):
    with pytest.raises(Trouble, match="does not answer"):
        Store.open(f"postgresql+psycopg://desk@/desk?host={tmp_path}", now=makers.NOW)


@pytest.mark.postgres
def test_a_database_that_is_not_on_the_server_is_told(postgres: Server):
    with pytest.raises(Trouble, match="no database of that name"):
        Store.open(postgres.url("nowhere"), now=makers.NOW)
    with pytest.raises(Trouble, match="name and password"):
        Store.open(postgres.url("postgres").replace("desk@", "nobody@"), now=makers.NOW)


@pytest.mark.parametrize("given", ["mysql://localhost/desk", "sqlite://", "nonsense://x/y", "postgresql+nothing://x/y", "http://"])
def test_another_kind_of_database_is_refused(given: str):
    with pytest.raises(Refused, match="A database is a file, or a server"):
        Store.open(given, now=makers.NOW)


def test_a_folder_a_missing_folder_and_another_file_are_each_refused(tmp_path: Path):
    note = tmp_path / "note.txt"
    note.write_text("A shopping list, not a desk.")
    gone = tmp_path / "no" / "desk.sqlite"
    for place, sentence in ((tmp_path, "is a folder"), (gone, "does not exist"), (note, "is not a desk's database")):
        with pytest.raises(Refused, match=sentence) as told:
            Store.open(str(place), now=makers.NOW)
        assert told.value.field == "database"
    assert note.read_text() == "A shopping list, not a desk."


def test_a_missing_folder_is_not_made(tmp_path: Path):
    with pytest.raises(Refused):
        Store.open(str(tmp_path / "no" / "desk.sqlite"), now=makers.NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_another_programs_sqlite_file_is_refused_unchanged(tmp_path: Path, journal: str):
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA journal_mode = {journal}")
        other.execute("CREATE TABLE alembic_version (version_num text)")
        other.execute("INSERT INTO alembic_version VALUES ('0001')")
        other.commit()
    before = path.read_bytes()
    with pytest.raises(Refused, match="another program"):
        Store.open(str(path), now=makers.NOW)
    assert path.read_bytes() == before


@pytest.mark.parametrize("keep", [20, 100, 5000])
def test_a_file_cut_short_is_told_as_damage(migrated_file: Path, tmp_path: Path, keep: int):
    path = tmp_path / "cut.sqlite"
    path.write_bytes(migrated_file.read_bytes()[:keep])
    with pytest.raises(Trouble, match="damaged"):
        Store.open(str(path), now=makers.NOW)


def test_a_file_with_an_overwritten_schema_is_told_as_damage(migrated_file: Path, tmp_path: Path):
    path = tmp_path / "hurt.sqlite"
    content = bytearray(migrated_file.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)
    with pytest.raises(Trouble, match="damaged"):
        Store.open(str(path), now=makers.NOW)


READ_ONLY = """
import datetime, os, sys
from desk.rules.errors import Trouble
from desk.services.store import Store
if os.getuid() == 0:
    os.setgid(65534); os.setuid(65534)
try:
    Store.open(sys.argv[1], now=datetime.datetime(2026, 4, 22, tzinfo=datetime.UTC))
except Trouble as told:
    sys.exit(0 if "may only be read" in str(told) else 3)
sys.exit(4)
"""


def test_a_file_without_the_right_to_write_is_told(migrated_file: Path):
    import tempfile

    with tempfile.TemporaryDirectory(prefix="desk-") as folder:
        path = Path(folder) / "desk.sqlite"
        shutil.copyfile(migrated_file, path)
        path.chmod(0o444)
        Path(folder).chmod(0o555)
        done = subprocess.run([sys.executable, "-c", READ_ONLY, str(path)], check=False, env={**os.environ, "PYTHONPATH": str(Path.cwd())})
        Path(folder).chmod(0o755)
    assert done.returncode == 0


def test_a_full_disk_is_told_and_nothing_is_changed(file_store: Store):
    def fill(session: Session) -> None:
        pages = session.scalar(text("PRAGMA page_count"))
        session.execute(text(f"PRAGMA max_page_count = {pages}"))
        session.add_all(Person(name="x" * 500, short_name="x") for _ in range(200))
        session.flush()

    with pytest.raises(Trouble, match="disk with the database is full"), file_store.write() as session:
        fill(session)
    with file_store.read() as session:
        assert session.scalars(select(Person)).all() == []


def test_a_busy_file_is_told(file_store: Store, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(engine, "BUSY_MS", 50)
    second = Store.open(str(file_store.path), now=makers.NOW)
    with file_store.write() as session:
        session.add(Person(name="Bo", short_name="Bo"))
        session.flush()
        with pytest.raises(Trouble, match="busy"), second.write() as other:
            other.execute(text("SELECT 1"))
    second.close()


class Driver(Exception):  # noqa: N818 - stands in for a driver's error
    def __init__(self, sqlstate: str | None) -> None:
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("53100", "full"), ("55P03", "busy"), ("57014", "busy"), ("57P01", "not answer"), ("08006", "not answer"), ("28P01", "password"),
        ("42501", "rights"),
    ],
)  # fmt: skip
def test_each_state_of_a_server_has_its_sentence(state: str, word: str):
    assert word in str(driver_errors.sentence_for(Driver(state)))


def test_a_bug_is_not_told_as_trouble(store: Store):
    bug: Any = Driver("42703")
    assert driver_errors.sentence_for(bug) is None
    with pytest.raises(Exception, match="nonsense") as raised, store.read() as session:
        session.execute(text("SELECT nonsense FROM person"))
    assert not isinstance(raised.value, Trouble)
    assert not isinstance(raised.value, OperationalError) or store.is_sqlite


def test_keys_keep_who_did_it_and_when(store: Store):
    by = makers.person(store)
    with store.write() as session:
        store.once(session, op_key="k", at=makers.NOW, by=by)
        session.execute(update(Op).values(by_id=by))
    with store.read() as session:
        kept = session.get_one(Op, "k")
    assert (kept.at, kept.by_id) == (makers.NOW, by)

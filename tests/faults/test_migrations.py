"""From every released schema, with a whole desk in it, to the newest, on both engines; and killed on the way."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from sqlalchemy import text

from desk.rules.errors import Refused
from desk.services import backup, desks, invoices, queue, schema, tickets
from desk.services.engine import make_engine, url_of
from desk.services.queued.sql import SCHEMA
from desk.services.store import Store
from tests import makers
from tests.faults.older import COUNTED, make_older, release_1

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Server

# Where desks with data stand: as releases left them, and two that stopped between; each goes through every later revision.
RELEASED = ("0001", "0008", "0015", "0017")
LATE = makers.NOW
POINTS = 2


def counts(url: str) -> dict[str, int]:
    engine = make_engine(url_of(url), migrating=True)
    try:
        with engine.connect() as connection:
            return {table: int(connection.execute(text(f'SELECT count(*) FROM "{table}"')).scalar_one()) for table in COUNTED}
    finally:
        engine.dispose()


def shape(url: str) -> dict[str, Any]:
    """The schema as the engine tells it: tables, columns with their types, indexes, links, triggers."""
    engine = make_engine(url_of(url), migrating=True)
    try:
        with engine.connect() as connection:
            looked = sa.inspect(connection)
            found: dict[str, Any] = {}
            for table in looked.get_table_names():
                columns = sorted((one["name"], str(one["type"]), one["nullable"]) for one in looked.get_columns(table))
                indexes = sorted((str(one["name"]), tuple(one["column_names"]), one["unique"]) for one in looked.get_indexes(table))
                links = sorted(str(one["name"]) for one in looked.get_foreign_keys(table))
                found[table] = (columns, indexes, links)
            names = (
                "SELECT name FROM sqlite_master WHERE type = 'trigger'" if connection.dialect.name == "sqlite"
                else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal"
            )  # fmt: skip
            found["triggers"] = sorted(connection.execute(text(names)).scalars())
            return found
    finally:
        engine.dispose()


@pytest.mark.parametrize("revision", RELEASED)
def test_a_desk_at_any_released_schema_comes_forward_whole(empty_database: str, revision: str) -> None:
    make_older(empty_database, revision)
    before = counts(empty_database)
    assert before["ticket"] == len(release_1()["rows"]["ticket"][1])
    store = Store.open(empty_database, now=LATE)
    try:
        assert counts(empty_database) == before
        with store.read() as session:
            assert session.scalar(text("SELECT version_num FROM alembic_version")) == SCHEMA
        assert desks.desk_info(store).name
        assert desks.profile(store).promises
        assert invoices.verify_chain(store) == ()
        by = desks.people(store)[0].id
        ids = queue.queue_ids(store, view="all_open", by=by, now=LATE)
        assert ids
        assert tickets.ticket(store, ticket_id=ids[0]).subject
        if store.path is not None:
            assert backup.check_file(store.path).sound
    finally:
        store.close()


def test_a_desk_brought_forward_has_the_schema_of_a_new_one(database: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    server: Server | None = request.getfixturevalue("postgres") if "://" in database else None
    with _made(tmp_path, server) as older:
        Store.open(older, now=LATE).close()
        assert shape(older) == shape(database)


def test_an_issued_invoice_of_release_1_is_kept_as_it_was_by_the_database(empty_database: str) -> None:
    make_older(empty_database, "0001")
    store = Store.open(empty_database, now=LATE)
    attacks = ("UPDATE invoice SET note = 'x' WHERE state <> 'draft'", "DELETE FROM invoice_line", "UPDATE number_counter SET next = 1")
    for statement in attacks:
        with pytest.raises(sa.exc.DatabaseError), store.write() as session:
            session.execute(text(statement))
    store.close()


# Killed.

CHILD = """
import os, signal, sys
from datetime import UTC, datetime
import sqlalchemy as sa
from desk.services.store import Store
said, stop = 0, int(sys.argv[2])
def heard(*_rest):
    global said
    said += 1
    if said == stop:
        os.kill(os.getpid(), signal.SIGKILL)
sa.event.listen(sa.Engine, "before_cursor_execute", heard)
sa.event.listen(sa.Engine, "commit", lambda _connection: os.kill(os.getpid(), signal.SIGKILL) if stop == -1 else None)
Store.open(sys.argv[1], now=datetime(2026, 4, 22, 10, tzinfo=UTC)).close()
print(said)
"""


def opened_by_another(url: str, stop: int) -> subprocess.CompletedProcess[bytes]:
    """A process of its own opens the database and kills itself before its n-th statement (-1: as it is about to commit, 0: never)."""
    words = [sys.executable, "-c", CHILD, url, str(stop)]
    return subprocess.run(words, check=False, capture_output=True, env=os.environ | {"PYTHONPATH": "."})


@contextmanager
def fresh(tmp_path: Path, made: str, server: Server | None, number: int) -> Iterator[str]:
    """A copy of the desk of release 1, on an engine."""
    if server is None:
        folder = tmp_path / str(number)
        folder.mkdir()
        shutil.copyfile(made, folder / "desk.sqlite")
        yield str(folder / "desk.sqlite")
    else:
        with server.database(template=url_of(made).database) as url:
            yield url


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def test_a_migration_that_is_killed_leaves_the_old_or_the_new(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Points taken at random, and the instant before the commit; each time it opens, and a second try brings it forward whole."""
    server: Server | None = request.getfixturevalue("postgres") if kind == "postgres" else None
    with _made(tmp_path, server) as made:
        old_shape, old_counts = shape(made), counts(made)
        with fresh(tmp_path, made, server, 999) as url:
            done = opened_by_another(url, 0)
            assert done.returncode == 0, done.stderr
            statements, new_shape = int(done.stdout), shape(url)
        seen = set()
        for number, stop in enumerate((*random.sample(range(1, statements), POINTS), -1)):
            with fresh(tmp_path, made, server, number) as url:
                assert opened_by_another(url, stop).returncode == -signal.SIGKILL
                found = shape(url)
                assert found in (old_shape, new_shape)
                assert counts(url) == old_counts
                seen.add("old" if found == old_shape else "new")
                store = Store.open(url, now=LATE)
                assert counts(url) == old_counts
                assert store.path is None or backup.check_file(store.path).sound
                store.close()
                assert shape(url) == new_shape
        assert "old" in seen


@contextmanager
def _made(tmp_path: Path, server: Server | None) -> Iterator[str]:
    if server is None:
        made = str(tmp_path / "made.sqlite")
        make_older(made, "0001")
        yield made
    else:
        with server.database(template=None) as url:
            make_older(url, "0001")
            yield url


def test_the_copy_before_a_migration_is_whole_and_at_the_old_schema(tmp_path: Path) -> None:
    path = tmp_path / "desk.sqlite"
    make_older(str(path), "0007")
    Store.open(str(path), now=LATE).close()
    (copy,) = tmp_path.glob("desk-*-schema-0007.sqlite")
    with closing(sqlite3.connect(copy)) as kept:
        assert kept.execute("SELECT version_num FROM alembic_version").fetchone() == ("0007",)
        assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert kept.execute("SELECT count(*) FROM ticket").fetchone() == (len(release_1()["rows"]["ticket"][1]),)


def test_an_older_program_is_refused_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "desk.sqlite"
    make_older(str(path), "0001")
    Store.open(str(path), now=LATE).close()
    before = path.read_bytes()
    monkeypatch.setattr(schema, "SCHEMA", "0014")
    monkeypatch.setattr(schema, "known_revisions", lambda: ("0001", "0014"))
    with pytest.raises(Refused, match="newer version of the program"):
        Store.open(str(path), now=LATE)
    assert path.read_bytes() == before

"""A desk goes from a file to a server and back: every row of every table the same, and half a copy is nobody's desk."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desk.models import Base
from desk.rules.errors import Refused, Told, Trouble
from desk.services import teams
from desk.services.attachment import folder as attachment_folder
from desk.services.copying import compare, ends, tables, unfinished
from desk.services.copying.copy import HAS_ROWS, NOT_TAKEN, SAME, STOPPED, copy_desk
from desk.services.driver_errors import GONE
from desk.services.engine import make_engine, url_of
from desk.services.store import Store
from tests import makers
from tests.services.copying.every_table import fill

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgres import Server

HOME = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def full(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk's file with rows in every table."""
    path = tmp_path_factory.mktemp("full") / "desk.sqlite"
    shutil.copyfile(migrated_file, path)
    fill(path)
    return path


@pytest.fixture
def empty_server(postgres: Server) -> Iterator[str]:
    """A database on the server in which nothing stands."""
    with postgres.database(template=None) as url:
        yield url


@pytest.fixture
def server(postgres: Server) -> Iterator[str]:
    """A database on the server with the newest schema, which nobody has set up."""
    with postgres.database() as url:
        yield url


def counts_on_guards_again_and_finds(server: str) -> None:
    store = Store.open(server, now=makers.NOW)
    with store.write() as session:
        highest = session.execute(text("SELECT max(id) FROM customer")).scalar_one()
        assert session.execute(text("SELECT nextval(pg_get_serial_sequence('customer', 'id'))")).scalar_one() == highest + 1
        found = session.execute(text("SELECT count(*) FROM ticket_found")).scalar_one()
        assert found == session.execute(text("SELECT count(*) FROM ticket")).scalar_one() > 0
        asleep = "SELECT count(*) FROM pg_trigger WHERE tgenabled = 'D'"
        assert session.execute(text(asleep)).scalar_one() == 0
        wanted = sum(len(table.foreign_key_constraints) for table in Base.metadata.tables.values())
        links = "SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND convalidated AND connamespace = current_schema()::regnamespace"
        assert session.execute(text(links)).scalar_one() == wanted
    with pytest.raises(Exception, match="never changes"), store.write() as session:
        session.execute(text("DELETE FROM kept_logo"))
    store.close()


def read(place: str) -> dict[str, tuple[int, str]]:
    """Each table's rows and hash, by eyes that had no part in the copy."""
    engine = make_engine(url_of(place), migrating=True)
    with engine.connect() as connection, connection.begin():
        found = compare.read_through(ends.End(connection, None if "://" in place else Path(place)))
    engine.dispose()
    return {one.table: (one.rows, one.sha256) for one in found}


@pytest.mark.postgres
def test_there_and_back_every_row_of_every_table_is_the_same(full: Path, empty_server: str, tmp_path: Path) -> None:
    before, back = read(str(full)), tmp_path / "back.sqlite"
    assert set(before) == set(Base.metadata.tables) - tables.NOT_COPIED
    assert all(rows for rows, _ in before.values())
    there = copy_desk(str(full), empty_server, now=makers.NOW)
    assert there.rows == sum(rows for rows, _ in before.values())
    assert {one.table: (one.rows, one.sha256) for one in there.tables} == before
    assert read(empty_server) == before
    copy_desk(empty_server, str(back), now=makers.NOW)
    assert read(str(back)) == before
    Store.open(str(back), now=makers.NOW).close()
    counts_on_guards_again_and_finds(empty_server)


@pytest.mark.postgres
def test_files_of_the_folder_travel_in_the_row_and_back_into_a_folder(migrated_file: Path, server: str, tmp_path: Path) -> None:
    path, back = tmp_path / "desk.sqlite", tmp_path / "back.sqlite"
    shutil.copyfile(migrated_file, path)
    data, lost = b"x" * 3_000_000, "0" * 64
    digest = sha256(data).hexdigest()
    attachment_folder.put(path, digest, data)
    with closing(sqlite3.connect(path)) as desk, desk:
        add = "INSERT INTO stored_file (sha256, size, place) VALUES (?, ?, 'folder')"
        desk.executemany(add, [(digest, len(data)), (lost, 7)])
    assert copy_desk(str(path), server, now=makers.NOW).lost_files == 1
    store = Store.open(server, now=makers.NOW)
    with store.read() as session:
        rows = session.execute(text("SELECT place, length(content) FROM stored_file ORDER BY id")).all()
    store.close()
    assert [tuple(row) for row in rows] == [("database", len(data)), ("folder", None)]
    shutil.copyfile(migrated_file, back)
    copy_desk(server, str(back), now=makers.NOW)
    assert attachment_folder.get(back, digest, name="x") == data
    assert read(str(back)) == read(str(path))


@pytest.mark.postgres
def test_a_place_where_a_desk_stands_is_refused_and_left_as_it_is(full: Path, postgres: Server, tmp_path: Path) -> None:
    with postgres.database() as url:
        store = Store.open(url, now=makers.NOW)
        makers.person(store)
        store.close()
        before = read(url)
        with pytest.raises(Refused, match="a desk in") as told:
            copy_desk(str(full), url, now=makers.NOW)
        assert told.value.sentence == HAS_ROWS
        assert read(url) == before
    other = tmp_path / "other.sqlite"
    shutil.copyfile(full, other)
    with pytest.raises(Refused, match="a desk in"):
        copy_desk(str(full), str(other), now=makers.NOW)
    with pytest.raises(Refused) as told:
        copy_desk(str(full), str(full), now=makers.NOW)
    assert told.value.sentence == SAME


@pytest.mark.postgres
def test_a_copy_that_was_stopped_is_opened_by_nobody_until_it_was_made_anew(
    full: Path, migrated_file: Path, server: str, tmp_path: Path
) -> None:
    with pytest.raises(Refused) as told:
        copy_desk(str(full), server, now=makers.NOW, progress=lambda done, _of: done < 50)
    assert told.value.sentence == STOPPED
    with pytest.raises(Refused) as told:
        Store.open(server, now=makers.NOW)
    assert told.value.sentence == unfinished.UNFINISHED
    copy_desk(str(full), server, now=makers.NOW)
    Store.open(server, now=makers.NOW).close()
    file = shutil.copyfile(migrated_file, tmp_path / "target.sqlite")
    with pytest.raises(Refused):
        copy_desk(str(full), str(file), now=makers.NOW, progress=lambda done, _of: done < 50)
    assert not list(tmp_path.iterdir())


@pytest.mark.postgres
@pytest.mark.parametrize("to", ["file", "server"])
def test_a_copy_killed_in_the_middle_says_that_it_is_unfinished(
    full: Path, migrated_file: Path, server: str, tmp_path: Path, to: str
) -> None:
    target = server if to == "server" else str(shutil.copyfile(migrated_file, tmp_path / "target.sqlite"))
    script = textwrap.dedent(f"""
        import os, signal
        from tests.makers import NOW
        from desk.services.copying.copy import copy_desk
        copy_desk({str(full)!r}, {target!r}, now=NOW, progress=lambda done, _of: done < 60 or os.kill(os.getpid(), {signal.SIGKILL:d}))
    """)
    done = subprocess.run([sys.executable, "-c", script], cwd=HOME, check=False, env={**os.environ, "PYTHONPATH": "."})
    assert done.returncode == -signal.SIGKILL
    with pytest.raises(Refused) as told:
        Store.open(target, now=makers.NOW)
    assert told.value.sentence == unfinished.UNFINISHED
    copy_desk(str(full), target, now=makers.NOW)
    assert read(target) == read(str(full))


@pytest.mark.postgres
def test_a_row_that_changed_on_its_way_is_told_and_the_copy_counts_for_nothing(
    full: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = ends.End.write

    def careless(self: ends.End, table: tables.Copied, rows: list[tuple[object, ...]]) -> None:
        if table.name == "customer":
            at = table.columns.index("name")
            rows = [(*row[:at], "Another", *row[at + 1 :]) if row is rows[1] else row for row in rows]
        write(self, table, rows)

    monkeypatch.setattr(ends.End, "write", careless)
    with pytest.raises(Trouble, match="in the table customer the row"):
        copy_desk(str(full), server, now=makers.NOW)
    with pytest.raises(Told):
        Store.open(server, now=makers.NOW)


@pytest.mark.postgres
def test_a_link_to_nothing_stops_the_copy(full: Path, migrated_file: Path, server: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    shutil.copyfile(full, broken)
    with closing(sqlite3.connect(broken, isolation_level=None)) as desk:
        desk.execute("PRAGMA foreign_keys = OFF")
        desk.execute("UPDATE site SET customer_id = 999999 WHERE id = (SELECT min(id) FROM site)")
    for target in (server, str(shutil.copyfile(migrated_file, tmp_path / "target.sqlite"))):
        with pytest.raises(Trouble, match="point at rows that are missing"):
            copy_desk(str(broken), target, now=makers.NOW)


@pytest.mark.postgres
def test_a_row_the_server_does_not_take_and_a_server_that_goes_away_are_told_as_trouble(
    full: Path, server: str, postgres: Server, tmp_path: Path
) -> None:
    large = tmp_path / "large.sqlite"
    shutil.copyfile(full, large)
    with closing(sqlite3.connect(large, isolation_level=None)) as desk:
        desk.execute(f"UPDATE course SET minutes = {2**40}")
    with pytest.raises(Trouble, match="out of range") as told:
        copy_desk(str(large), server, now=makers.NOW)
    assert told.value.sentence == NOT_TAKEN

    def cut(done: int, _of: int) -> bool:
        if done > 60:
            name = server.partition("@/")[2].partition("?")[0]
            postgres.run(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")
        return True

    with pytest.raises(Trouble) as told:
        copy_desk(str(full), server, now=makers.NOW, progress=cut)
    assert told.value.sentence == GONE
    with pytest.raises(Refused):
        Store.open(server, now=makers.NOW)


@pytest.mark.postgres
def test_what_is_written_during_a_copy_is_not_in_it_and_that_is_said(migrated_file: Path, server: str, tmp_path: Path) -> None:
    path = shutil.copyfile(migrated_file, tmp_path / "desk.sqlite")
    store = Store.open(str(path), now=makers.NOW)
    by = makers.desk(store)

    def write(done: int, _of: int) -> bool:
        if not written and done:
            written.append(teams.save_team(store, team_id=None, name="Kvöldvakt", charged_as="support", active=True, by=by))
        return True

    written: list[object] = []
    assert not copy_desk(str(path), server, now=makers.NOW).changed_meanwhile
    back = shutil.copyfile(migrated_file, tmp_path / "back.sqlite")
    assert copy_desk(str(path), str(back), now=makers.NOW, progress=write).changed_meanwhile
    store.close()
    with closing(sqlite3.connect(back)) as desk:
        assert desk.execute("SELECT count(*) FROM team WHERE name = 'Kvöldvakt'").fetchone() == (0,)

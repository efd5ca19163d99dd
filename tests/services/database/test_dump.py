"""A desk on a server is made, backed up and put back by PostgreSQL's own programs, and never over one that stands."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from desk.rules.errors import Refused, Trouble
from desk.services.connect import address as addresses
from desk.services.connect import secret
from desk.services.database import create, dump, migrate, programs
from desk.services.database.check import check_database
from desk.services.queued.sql import SCHEMA
from desk.services.store import Store
from tests import makers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.postgres import Server


@pytest.fixture
def place(postgres: Server) -> Iterator[str]:
    """The address of a database that is not there, and goes after the test."""
    url = postgres.url(f"made_{os.getpid()}")
    yield addresses.parse(url)[0].text
    postgres.run(f"DROP DATABASE IF EXISTS made_{os.getpid()} WITH (FORCE)")


@pytest.mark.postgres
def test_made_backed_up_and_put_back_a_desk_is_the_same(place: str, postgres: Server, tmp_path: Path) -> None:
    create.create_database(place, now=makers.NOW)
    with pytest.raises(Refused) as told:
        create.create_database(place, now=makers.NOW)
    assert told.value.sentence == create.THERE
    store = Store.open(place, now=makers.NOW)
    makers.desk(store)
    with store.read() as session:
        assert session.execute(text("SHOW server_encoding")).scalar_one() == "UTF8"
        people = session.execute(text("SELECT * FROM person")).all()
    store.close()
    file = tmp_path / "desk.dump"
    dump.dump(place, file)
    assert dump.is_dump(file)
    assert [found.name for found in tmp_path.iterdir()] == ["desk.dump"]
    with pytest.raises(Refused) as told:
        dump.restore_new(file, place, now=makers.NOW)
    assert told.value.sentence == create.THERE
    postgres.run(f"DROP DATABASE made_{os.getpid()}")
    assert dump.restore_new(file, place, now=makers.NOW) == ()
    back = Store.open(place, now=makers.NOW)
    with back.read() as session:
        assert session.execute(text("SELECT * FROM person")).all() == people
    back.close()


@pytest.mark.postgres
def test_a_backup_that_is_cut_short_makes_no_desk(place: str, postgres: Server, tmp_path: Path) -> None:
    with postgres.database() as url:
        dump.dump(url, tmp_path / "desk.dump")
        with pytest.raises(Refused) as told:
            dump.dump(url, tmp_path / "other.dump", go_on=lambda: False)
        assert told.value.sentence == programs.STOPPED
    whole = (tmp_path / "desk.dump").read_bytes()
    (tmp_path / "half.dump").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "other.sqlite").write_bytes(b"SQLite format 3\0")
    for name in ("half.dump", "other.sqlite"):
        with pytest.raises((Refused, Trouble)):
            dump.restore_new(tmp_path / name, place, now=makers.NOW)
        with pytest.raises(Trouble, match="no database of that name"):
            migrate.version(place)
    assert {found.name for found in tmp_path.iterdir()} == {"desk.dump", "half.dump", "other.sqlite"}


def test_a_backup_of_a_file_goes_into_a_new_file_only(file_store: Store, tmp_path: Path) -> None:
    makers.desk(file_store)
    file_store.back_up(tmp_path / "copy.sqlite")
    place = str(tmp_path / "new.sqlite")
    assert dump.restore_new(tmp_path / "copy.sqlite", place, now=makers.NOW) == ()
    with pytest.raises(Refused) as told:
        dump.restore_new(tmp_path / "copy.sqlite", place, now=makers.NOW)
    assert told.value.sentence == create.THERE
    (tmp_path / "server.dump").write_bytes(b"PGDMP")
    with pytest.raises(Refused) as told:
        dump.restore_new(tmp_path / "server.dump", str(tmp_path / "x.sqlite"), now=makers.NOW)
    assert told.value.sentence == dump.NOT_HERE


def test_a_missing_program_is_named_with_its_package_and_version(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused) as told:
        programs.find("pg_dump", least=99)
    assert told.value.sentence == programs.MISSING
    assert told.value.values["version"] == "99"
    monkeypatch.setattr(programs, "_places", lambda _name: iter(()))
    with pytest.raises(Refused, match="Install "):
        programs.find("pg_dump", least=9)


def test_a_program_is_told_the_password_in_a_file_of_its_own(tmp_path: Path) -> None:
    address, _ = addresses.parse("postgresql://anna@db.example,db2:5433/desk?sslcert=/etc/anna.crt")
    secret.use(address, "s3:kret\\")
    script, seen = tmp_path / "pg_dump", tmp_path / "seen"
    script.write_text(f'#!/bin/sh\nstat -c %a "$PGPASSFILE" >{seen}\ncat "$PGPASSFILE" >>{seen}\necho "$@" >>{seen}\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    programs.run(script, "--file=x", address=address)
    secret.use(address, "")
    mode, kept, words = seen.read_text().splitlines()
    assert (mode, kept) == ("600", "*:*:*:*:s3\\:kret\\\\")
    assert "kret" not in words
    assert "host='db.example,db2' port='5432,5433'" in words
    assert "sslmode='verify-full'" in words
    assert "sslcert='/etc/anna.crt'" in words


@pytest.mark.postgres
def test_who_may_not_make_databases_is_told_what_to_ask_for(postgres: Server, place: str) -> None:
    role = f"plain_{os.getpid()}"
    postgres.run(f"CREATE ROLE {role} LOGIN")
    try:
        address = replace(addresses.parse(place)[0], user=role)
        with pytest.raises(Refused, match="CREATE DATABASE") as told:
            create.create_empty(address)
        assert told.value.sentence == create.MAY_NOT
        with pytest.raises(Refused) as told:
            create.create_database(place, now=makers.NOW, owner="nobody_of_that_name")
        assert told.value.sentence == create.NO_ROLE
        create.create_empty(addresses.parse(place)[0], owner=role)
        assert migrate.version(address.text) == ""
        postgres.run(f"DROP DATABASE made_{os.getpid()}")
        create.create_database(place, now=makers.NOW, owner=role)
        store = Store.open(address.text, now=makers.NOW)
        with store.read() as session:
            owners = session.execute(text("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
        store.close()
        assert owners == [role]
    finally:
        postgres.run(f"DROP DATABASE IF EXISTS made_{os.getpid()} WITH (FORCE)")
        postgres.run(f"DROP ROLE {role}")


def test_migrating_puts_back_a_guard_that_was_taken_away(store: Store, database: str) -> None:
    name = "kept_logo_kept_delete" if store.is_sqlite else "kept_logo_kept"
    with store.write() as session:
        session.execute(text(f"DROP TRIGGER {name}" + ("" if store.is_sqlite else " ON kept_logo")))
    found = check_database(store)
    assert [(one.what, one.values["names"]) for one in found] == [("triggers", name)]
    moved = migrate.migrate(database, now=makers.NOW)
    assert (moved.before, moved.after, moved.kept) == (SCHEMA, SCHEMA, "")
    assert check_database(store) == ()

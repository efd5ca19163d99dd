from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import event, text

from desk.models import Base, Customer, triggers
from desk.models.found import is_found_table
from desk.rules.errors import Refused, Trouble
from desk.services import schema
from desk.services.engine import make_engine, url_of
from desk.services.queued.sql import SCHEMA
from desk.services.store import Store
from tests import makers

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection


def connection_of(store: Store) -> Any:
    return store._engine.connect()


def triggers_in(store: Store) -> dict[str, str]:
    asked = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'" if store.is_sqlite
        else "SELECT t.tgname, pg_get_triggerdef(t.oid) || pg_get_functiondef(t.tgfoid) FROM pg_trigger t WHERE NOT t.tgisinternal"
    )  # fmt: skip
    with store.read() as session:
        return {row[0]: row[1] for row in session.execute(text(asked))}


def of_the_schema(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or not is_found_table(str(name))


def test_the_migrations_end_where_the_models_are(store: Store):
    with connection_of(store) as connection:
        opts = {"target_metadata": Base.metadata, "compare_type": True, "include_name": of_the_schema}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Base.metadata) == []


def test_checks_and_keys_are_those_of_the_models(store: Store):
    """What autogenerate does not compare: check constraints, and the names of all."""
    with connection_of(store) as connection:
        looked = sa.inspect(connection)
        for table in Base.metadata.sorted_tables:
            checks = {str(check.name) for check in table.constraints if isinstance(check, sa.CheckConstraint)}
            assert {check["name"] for check in looked.get_check_constraints(table.name)} == checks
            links = {str(link.name) for link in table.foreign_key_constraints}
            assert {link["name"] for link in looked.get_foreign_keys(table.name)} == links


def test_every_trigger_of_the_list_stands_and_no_other(store: Store):
    assert set(triggers_in(store)) == triggers.names("sqlite" if store.is_sqlite else "postgresql")


def test_putting_the_triggers_in_place_twice_changes_nothing(store: Store):
    before = triggers_in(store)
    with store.write() as session:
        triggers.create_all(session.connection())
    assert triggers_in(store) == before


def test_the_first_look_knows_the_newest_schema():
    assert schema.known_revisions()[-1] == SCHEMA


@pytest.fixture
def next_revision(monkeypatch: pytest.MonkeyPatch):
    """A revision after the newest, which rebuilds the customer table the way SQLite must: copy, drop, rename."""
    monkeypatch.setattr(schema, "SCHEMA", "next")
    monkeypatch.setattr(schema, "known_revisions", lambda: (SCHEMA, "next"))
    fails: list[bool] = []

    def upgrade(connection: Connection) -> None:
        columns = ", ".join(f'"{column.name}"' for column in Customer.__table__.columns)
        if connection.dialect.name == "sqlite":
            made = str(connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = 'customer'")))
            connection.exec_driver_sql(made.replace('"customer"', "customer").replace("CREATE TABLE customer", "CREATE TABLE rebuilt"))
            connection.exec_driver_sql(f"INSERT INTO rebuilt ({columns}) SELECT {columns} FROM customer")
            connection.exec_driver_sql("DROP TABLE customer")
            connection.exec_driver_sql("ALTER TABLE rebuilt RENAME TO customer")
            connection.exec_driver_sql("DROP TRIGGER invoice_kept_update")
        else:
            connection.exec_driver_sql("DROP TRIGGER invoice_kept ON invoice")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'next'")
        if fails:
            raise RuntimeError("halfway")

    monkeypatch.setattr(schema, "_run_alembic", upgrade)
    return fails


def filled(url: str) -> None:
    store = Store.open(url, now=makers.NOW)
    customer = makers.customer(store)
    makers.site(store, customer)
    makers.contact(store, customer)
    store.close()


@pytest.fixture
def older(empty_database: str):
    filled(empty_database)
    return empty_database


def test_an_older_database_is_brought_up_with_all_its_rows_and_triggers(older: str, request: pytest.FixtureRequest):
    before = Store.open(older, now=makers.NOW)
    stood = triggers_in(before)
    before.close()
    request.getfixturevalue("next_revision")
    store = Store.open(older, now=makers.NOW)
    with store.read() as session:
        assert session.scalar(text("SELECT version_num FROM alembic_version")) == "next"
        counts = [session.scalar(text(f"SELECT count(*) FROM {table}")) for table in ("customer", "site", "contact")]
    assert counts == [1, 1, 1]
    assert triggers_in(store) == stood
    if store.path is not None:
        backups = list(store.path.parent.glob(f"desk-2026-04-22-100000-schema-{SCHEMA}.sqlite"))
        assert len(backups) == 1
        with closing(sqlite3.connect(backups[0])) as copy:
            assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == (SCHEMA,)
            assert copy.execute("SELECT count(*) FROM contact").fetchone() == (1,)
    store.close()


def test_a_desk_whose_counts_have_fallen_to_nothing_is_brought_up(older: str, request: pytest.FixtureRequest):
    """Counts are made anew of the tickets: fewer rows of them are no loss."""
    store = Store.open(older, now=makers.NOW)
    with store.write() as session:
        session.execute(text("INSERT INTO ticket_count (view, of, count) VALUES ('mine', 7, 0), ('mine', 8, 1), ('mine', 8, -1)"))
    store.close()
    request.getfixturevalue("next_revision")
    store = Store.open(older, now=makers.NOW)
    with store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM ticket_count")) == 0
    store.close()


def test_a_migration_that_fails_leaves_the_old_state(older: str, next_revision: list[bool]):
    next_revision.append(True)
    with pytest.raises(RuntimeError, match="halfway"):
        Store.open(older, now=makers.NOW)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "SCHEMA", SCHEMA)
        store = Store.open(older, now=makers.NOW)
    with store.read() as session:
        assert session.scalar(text("SELECT count(*) FROM contact")) == 1
    assert set(triggers_in(store)) == triggers.names("sqlite" if store.is_sqlite else "postgresql")
    store.close()


def test_a_migration_that_loses_rows_is_taken_back(older: str, monkeypatch: pytest.MonkeyPatch, next_revision: list[bool]):
    upgrade = schema._run_alembic

    def loses(connection: Connection) -> None:
        upgrade(connection)
        connection.exec_driver_sql("DELETE FROM contact")

    monkeypatch.setattr(schema, "_run_alembic", loses)
    with pytest.raises(Trouble, match="went missing") as told:
        Store.open(older, now=makers.NOW)
    assert told.value.values == {"table": "contact"}


def test_five_programs_that_open_an_empty_database_at_once_all_get_it(empty_database: str):
    opened: list[Store] = []
    failed: list[BaseException] = []
    start = threading.Barrier(5)

    def come() -> None:
        try:
            start.wait()
            opened.append(Store.open(empty_database, now=makers.NOW))
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test tells
            failed.append(error)

    threads = [threading.Thread(target=come) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for store in opened:
        store.close()
    assert failed == []
    assert len(opened) == 5


def test_a_newer_schema_is_refused_before_anything_else_is_read(database: str):
    store = Store.open(database, now=makers.NOW)
    with store.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    read: list[str] = []
    with pytest.raises(Refused, match="newer version") as told:
        _open_and_listen(database, read)
    assert told.value.values == {"found": "9999"}
    assert not [statement for statement in read if "FROM desk" in statement or "UPDATE" in statement]


def _open_and_listen(url: str, read: list[str]) -> None:
    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        read.append(statement)

    event.listen(sa.Engine, "before_cursor_execute", heard)
    try:
        Store.open(url, now=makers.NOW)
    finally:
        event.remove(sa.Engine, "before_cursor_execute", heard)


def test_another_programs_tables_are_refused(empty_database: str):
    engine = make_engine(url_of(empty_database))
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE recipe (id integer)")
    engine.dispose()
    with pytest.raises(Refused, match="another program"):
        Store.open(empty_database, now=makers.NOW)


def test_a_database_at_the_newest_schema_opens_without_alembic(migrated_file: Path):
    code = (
        "import sys, datetime; from desk.services.store import Store; "
        f"Store.open({str(migrated_file)!r}, now=datetime.datetime(2026, 4, 22, tzinfo=datetime.UTC)).close(); "
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""The schema's version: read before anything else, moved forward in one transaction, never back."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect, text

from desk.models import queue_rebuild, triggers
from desk.rules.errors import Refused, Trouble
from desk.services import backup
from desk.services.copying import unfinished
from desk.services.engine import make_engine
from desk.services.file_reading import read_only
from desk.services.queued.sql import SCHEMA
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from alembic.config import Config
    from sqlalchemy import URL, Connection, Engine

# One number for every program that migrates a desk, so that two of them take turns.
LOCK: Final = 7_302_411_907
# Somebody's own login works at the desk and does not change what it is made of.
OWNS: Final = "SELECT bool_and(pg_has_role(current_user, tableowner, 'USAGE')) FROM pg_tables WHERE schemaname = current_schema()"
NEWER: Final = mark("A newer version of the program made this database (schema {found}). Install that version; nothing was changed.")
FOREIGN: Final = mark("This database belongs to another program. Choose another file or database; nothing was changed.")
BROKEN_LINKS: Final = mark("The database could not be brought up to date: broken links: {count}. Nothing was changed.")
NOT_THE_OWNER: Final = mark(
    "The desk on this server is of an older version of the program (schema {found}). Whoever owns the database opens it once with this one."
)
LOST_ROWS: Final = mark("The database could not be brought up to date: rows of {table} went missing. Nothing was changed.")


def bring_up_to_date(url: URL, engine: Engine, *, path: Path | None, now: datetime) -> None:
    """Refuse a newer or foreign database, create an empty one, back up and migrate an older one."""
    if _current(engine):
        return
    migrating = make_engine(url, migrating=True)
    try:
        with migrating.connect() as connection, connection.begin():
            _migrate(connection, path=path, now=now)
    finally:
        migrating.dispose()


def lay_out(connection: Connection, *, now: datetime) -> None:
    """Make the newest schema in a database that is to be copied into, or stands ready for it, within the caller's transaction."""
    _migrate(connection, path=None, now=now, copying=True)


def version_of(connection: Connection, *, copying: bool = False) -> str | None:
    """The schema's revision, None in an empty database; a foreign one is refused, and a copy that did not end unless it begins anew."""
    tables = set(inspect(connection).get_table_names())
    if not copying:
        unfinished.refuse(tables)
    if not tables:
        return None
    refuse_foreign(tables)
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(found) != 1:
        raise Refused(FOREIGN)
    return str(found[0])


def refuse_foreign(tables: set[str]) -> None:
    """Refuse tables that are not a desk's."""
    if tables and not {"alembic_version", "person", "ticket"} <= tables:
        raise Refused(FOREIGN, field="database")


def look_at_tables(path: Path) -> None:
    """Refuse another program's file by a reading connection: the true ones set the journal's mode, which would change it."""
    with suppress(sqlite3.Error, UnicodeError), closing(read_only(path, patience=1)) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        unfinished.refuse(tables)
        refuse_foreign(tables)


def config() -> Config:
    """Alembic's configuration, without a file of its own."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", "desk.models:migrations")
    return made


def known_revisions() -> tuple[str, ...]:
    """The revisions this program can start from, oldest first; the last is the one it needs."""
    from alembic.script import ScriptDirectory

    return tuple(reversed([script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()]))


def _current(engine: Engine) -> bool:
    with engine.execution_options(readonly=True).connect() as connection:
        found = version_of(connection)
    if found in {None, SCHEMA}:
        return found is not None
    if found not in known_revisions():
        raise Refused(NEWER, found=found)
    return False


def _migrate(connection: Connection, *, path: Path | None, now: datetime, copying: bool = False) -> None:
    """Migrate within the caller's transaction; another program that was quicker leaves nothing to do."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    found = version_of(connection, copying=copying)
    if found == SCHEMA:
        return
    if found is not None and connection.dialect.name == "postgresql" and not connection.execute(text(OWNS)).scalar_one():
        raise Refused(NOT_THE_OWNER, field="database", found=found)
    if found is not None and path is not None:
        backup.make_backup(path, backup.upgrade_name(path, version=found, now=now), files=False, chain=False)
    before = _row_counts(connection)
    # Triggers that write elsewhere stand in the way of tables being rebuilt; what they keep is worked out anew at the end.
    triggers.drop_keeping(connection)
    _run_alembic(connection)
    triggers.create_all(connection)
    queue_rebuild.rebuild(connection)
    _verify(connection, before)


def _run_alembic(connection: Connection) -> None:
    from alembic import command

    prepared = config()
    prepared.attributes["connection"] = connection
    command.upgrade(prepared, "head")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = inspect(connection).get_table_names()
    tables = [name for name in names if name != "alembic_version" and not queue_rebuild.is_derived(name)]
    quote = connection.dialect.identifier_preparer.quote
    return {name: int(connection.exec_driver_sql(f"SELECT count(*) FROM {quote(name)}").scalar_one()) for name in tables}  # noqa: S608


def _verify(connection: Connection, before: dict[str, int]) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise Trouble(BROKEN_LINKS, count=len(broken))
    after = _row_counts(connection)
    for table, count in before.items():
        if after.get(table, count) < count:
            raise Trouble(LOST_ROWS, table=table)


def is_sqlite_file(path: Path) -> bool:
    """Whether a file begins as SQLite files do; an empty one may become one."""
    with path.open("rb") as file:
        head = file.read(16)
    return not head or head == b"SQLite format 3\0"

"""Engines: how a connection of each kind is opened and how its transactions begin."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.pool import NullPool

if TYPE_CHECKING:
    from sqlalchemy import Connection

BUSY_MS: Final = 10_000
POOL: Final[dict[str, Any]] = {"pool_size": 4, "max_overflow": 8, "pool_timeout": BUSY_MS / 1000}
POSTGRES_OPTIONS: Final = {
    "default_transaction_isolation": "read\\ committed",
    "statement_timeout": "30000",
    "lock_timeout": "8000",
    "idle_in_transaction_session_timeout": "15000",
    "timezone": "UTC",
}


def url_of(place: str) -> URL:
    """The database's URL; a plain path is a SQLite file."""
    return make_url(place) if "://" in place else URL.create("sqlite", database=place)


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite is free of the WAL-reset bug (3.51.3 on, 3.50.7 on in 3.50, 3.44.6 on in 3.44)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def make_engine(url: URL, *, migrating: bool = False) -> Engine:
    """An engine; a migrating one keeps no connection and leaves foreign keys and time limits off."""
    engine = _sqlite(url, migrating=migrating) if url.get_backend_name() == "sqlite" else _postgres(url, migrating=migrating)
    # What a statement was given is data of the desk: an error that ends in a crash report must not carry it along.
    engine.hide_parameters = True
    event.listen(engine, "before_cursor_execute", _without_nul, retval=True)
    return engine


def _without_nul(_connection: Any, _cursor: Any, statement: str, given: Any, _context: Any, _many: Any) -> tuple[str, Any]:
    """Nobody types the NUL sign or half a letter, but a paste can hold them: a driver refuses them in texts, or ends the text there."""
    if isinstance(given, dict):
        return statement, {name: without_broken(value) for name, value in given.items()}
    if isinstance(given, tuple):
        return statement, tuple(map(without_broken, given))
    return statement, [_without_nul(None, None, "", row, None, None)[1] for row in given]


def without_broken(value: Any) -> Any:
    """A text without NUL signs and lone halves of letters; whatever else as it is."""
    if not isinstance(value, str):
        return value
    whole = value.replace("\0", "") if "\0" in value else value
    if whole.isascii():
        return whole
    try:
        whole.encode()
    except UnicodeEncodeError:
        return whole.encode("utf-8", "ignore").decode()
    return whole


def _sqlite(url: URL, *, migrating: bool) -> Engine:
    engine = create_engine(url, poolclass=NullPool) if migrating else create_engine(url, **POOL)
    journal = "WAL" if wal_is_safe(sqlite3.sqlite_version_info) else "TRUNCATE"

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout = {BUSY_MS}",
            f"foreign_keys = {'OFF' if migrating else 'ON'}",
            "recursive_triggers = ON",
            f"journal_mode = {journal}",
            "synchronous = FULL",
        ):
            connection.execute(f"PRAGMA {pragma}")

    def begin(connection: Connection) -> None:
        reading = bool(connection.get_execution_options().get("readonly"))
        if connection.info.get("query_only") is not reading:
            # Only when it changes: SQLite prepares every statement anew after it.
            connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reading else 'OFF'}")
            connection.info["query_only"] = reading
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begin)
    return engine


def _postgres(url: URL, *, migrating: bool) -> Engine:
    limits = {name: "0" if migrating and name.endswith("timeout") else value for name, value in POSTGRES_OPTIONS.items()}
    arguments = {
        "options": " ".join(f"-c {name}={value}" for name, value in limits.items()),
        "connect_timeout": 10,
        "keepalives_idle": 5,
        "keepalives_interval": 2,
        "keepalives_count": 3,
        "tcp_user_timeout": 5000,
        "application_name": "quarterdesk",
    }
    if migrating:
        return create_engine(url, poolclass=NullPool, connect_args=arguments)
    return create_engine(url, **POOL, pool_pre_ping=True, connect_args=arguments)

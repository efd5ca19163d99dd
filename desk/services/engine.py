"""Engines: how a connection of each kind is opened and how its transactions begin."""

from __future__ import annotations

import sqlite3
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import URL, Engine, create_engine, event, make_url
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.pool import NullPool

from desk.services.connect import address as addresses
from desk.services.connect import limits, secret

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection, Dialect
    from sqlalchemy.pool import ConnectionPoolEntry

    from desk.services.connect.address import Address, Host

BUSY_MS: Final = 10_000
POOL: Final[dict[str, Any]] = {"pool_size": 4, "max_overflow": 8, "pool_timeout": BUSY_MS / 1000}
# A server's connections are everybody's: what a desk keeps when it rests is one for each thread of the window, not more.
KEPT: Final[dict[str, Any]] = POOL | {"pool_size": 2}
ONLY_READS: Final = "SET default_transaction_read_only = on"
ASKS: Final = "no password supplied"


def url_of(place: str) -> URL:
    """The database's URL; a plain path is a SQLite file. A server's may name several hosts."""
    if not addresses.is_server(place):
        return make_url(place) if "://" in place else URL.create("sqlite", database=place)
    address, password = addresses.parse(place)
    query = dict(address.other) | {"sslmode": address.tls, "sslrootcert": address.ca}
    query |= {"load_balance_hosts": "random" if address.spread else ""}
    one = address.hosts[0] if len(address.hosts) == 1 and not address.hosts[0].name.startswith("/") else None
    if one is None:
        query |= {"host": ",".join(host.name for host in address.hosts)}
        query |= {"port": ",".join(str(host.port) for host in address.hosts) if set(address.hosts) - _usual(address) else ""}
    return URL.create(
        "postgresql+psycopg", address.user or None, password or None, (one.name or None) if one else None,
        one.port if one and one.port != addresses.PORT else None, address.database, {key: value for key, value in query.items() if value},
    )  # fmt: skip


def address_of(url: URL) -> Address:
    """The address behind a server's URL, without its password."""
    return addresses.parse(url.render_as_string(hide_password=False))[0]


def _usual(address: Address) -> set[Host]:
    return {host for host in address.hosts if host.port == addresses.PORT}


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """Whether this SQLite is free of the WAL-reset bug (3.51.3 on, 3.50.7 on in 3.50, 3.44.6 on in 3.44)."""
    return version >= (3, 51, 3) or (3, 50, 7) <= version < (3, 51, 0) or (3, 44, 6) <= version < (3, 45, 0)


def make_engine(url: URL, *, migrating: bool = False) -> Engine:
    """An engine; a migrating one keeps no connection and leaves foreign keys and time limits off."""
    return _guarded(_sqlite(url, migrating=migrating) if url.get_backend_name() == "sqlite" else _postgres(url, migrating=migrating))


def reading_engine(url: URL, engine: Engine) -> Engine:
    """What a store reads by: a file by its own engine; a server by connections that cannot write, each question one exchange.

    A read sees what is committed when each of its questions is asked, as in any transaction of a server's here: nothing is to be begun
    and ended around it, and over a line of 50 ms that is two thirds of a short read.
    """
    if url.get_backend_name() == "sqlite":
        return engine.execution_options(readonly=True)
    made = _guarded(_postgres(url, migrating=False, isolation_level="AUTOCOMMIT"))
    event.listen(made, "connect", lambda connection, _record: connection.execute(ONLY_READS))
    return made


def bare_connection(path: Path) -> sqlite3.Connection:
    """A connection to a file that is there, which reads none of its schema: that takes four megabytes and some milliseconds."""
    at = f"{path.absolute().as_uri()}?mode=rw"
    return sqlite3.connect(at, uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_MS / 1000)


def _guarded(engine: Engine) -> Engine:
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


def _postgres(url: URL, *, migrating: bool, **more: Any) -> Engine:
    address = address_of(url)
    told = limits.arguments(address, unlimited=migrating)
    engine = create_engine(url, connect_args=told, **({"poolclass": NullPool} if migrating else KEPT), **more)

    def connect(dialect: Dialect, _record: object, words: tuple[Any, ...], given: dict[str, Any]) -> Any:
        known = secret.typed(address)
        try:
            return dialect.connect(*words, **(given | {"password": known} if known and "password" not in given else given))
        except Exception as error:
            if ASKS not in str(error) or not (found := secret.find(address)):
                raise
        made = dialect.connect(*words, **given | {"password": found})
        secret.use(address, found)  # the next connection need not ask twice
        return made

    event.listen(engine, "do_connect", connect)
    if not migrating:
        event.listen(engine, "checkin", _rests)
        event.listen(engine, "checkout", partial(_asked_after_rest, engine))
    return engine


def _rests(_connection: object, record: ConnectionPoolEntry) -> None:
    record.info["rests_since"] = monotonic()


def _asked_after_rest(engine: Engine, connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:
    """A connection that has rested is asked whether it still stands; if not, all that rested with it are let go."""
    since = record.info.pop("rests_since", None)
    if since is None or monotonic() - since < limits.RESTED:
        return
    try:
        engine.dialect.do_ping(connection)
    except Exception as error:
        raise InvalidatePoolError from error

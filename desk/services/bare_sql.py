"""Short statements by the driver itself where the layer between costs more than the statement."""

from __future__ import annotations

import sys
from array import array
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from desk.services.engine import without_broken

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Dialect
    from sqlalchemy.orm import Session

CHUNK: Final = 2_000
# How many statements a connection was asked by its driver alone: who watches for one that hangs must tell them apart.
ASKED: Final = "asked_bare"
PACKED: Final = "SELECT string_agg(int4send(x.id), CAST('' AS bytea)) FROM ({statement}) x"


def bare_rows(session: Session, statement: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
    """The rows of a statement with named values, as the driver hands them over, within the session's transaction."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return _from_server(connection, statement, values)
    driver = connection.connection.driver_connection
    assert driver is not None
    rows: list[tuple[Any, ...]] = driver.execute(statement, _sound(values)).fetchall()
    return rows


def bare_ids(session: Session, statement: str, values: Mapping[str, Any]) -> array[int]:
    """The first column of a statement's rows, `id`, four bytes each: they are never all there as Python's own numbers."""
    found = array("i")
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        # One value from the server, in the order of the rows, however many they are and however far away it is; as bytes, not as text
        # of bytes, which would take three times the room.
        found.frombytes(_from_server(connection, PACKED.format(statement=statement), values, as_bytes=True)[0][0] or b"")
        if sys.byteorder == "little":
            found.byteswap()
        return found
    driver = connection.connection.driver_connection
    assert driver is not None
    cursor = driver.execute(statement, _sound(values))
    while rows := cursor.fetchmany(CHUNK):
        found.extend(map(itemgetter(0), rows))
    return found


def _sound(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: without_broken(value) for name, value in values.items()}


def _from_server(
    connection: Connection, statement: str, values: Mapping[str, Any], *, as_bytes: bool = False
) -> Sequence[Sequence[Any]]:
    """The same from PostgreSQL; what goes wrong is wrapped as if the layer between had asked."""
    driver = connection.connection.driver_connection
    assert driver is not None
    asked = _written(statement, connection.dialect)
    values = _sound(values)
    connection.info[ASKED] = connection.info.get(ASKED, 0) + 1
    try:
        rows: list[tuple[Any, ...]] = driver.execute(asked, values, binary=as_bytes).fetchall()
    except connection.dialect.loaded_dbapi.Error as error:
        gone = bool(driver.closed)
        if gone:
            connection.invalidate(error)
        base = connection.dialect.loaded_dbapi.Error
        raise DBAPIError.instance(
            asked, values, error, base, hide_parameters=True, connection_invalidated=gone, dialect=connection.dialect,
        ) from error  # fmt: skip
    return rows


@lru_cache(maxsize=256)
def _written(statement: str, dialect: Dialect) -> str:
    """A statement as the driver takes it."""
    return str(text(statement).compile(dialect=dialect))

"""Short statements by the driver itself where the layer between costs more than the statement: SQLite's, some hundred a second."""

from __future__ import annotations

import sys
from array import array
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import TextClause, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

CHUNK: Final = 20_000
PACKED: Final = "SELECT string_agg(int8send(x.id), CAST('' AS bytea)) FROM ({statement}) x"


def bare_rows(session: Session, statement: str, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
    """The rows of a statement with named values, as the driver hands them over, within the session's transaction."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        return [tuple(row) for row in session.execute(_text(statement), values)]
    driver = connection.connection.driver_connection
    assert driver is not None
    rows: list[tuple[Any, ...]] = driver.execute(statement, values).fetchall()
    return rows


def bare_ids(session: Session, statement: str, values: Mapping[str, Any]) -> array[int]:
    """The first column of a statement's rows, `id`, eight bytes each: they are never all there as Python's own numbers."""
    found = array("q")
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        # One value from the server, in the order of the rows, however many they are and however far away it is.
        packed = session.scalar(_text(PACKED.format(statement=statement)), values)
        found.frombytes(packed or b"")
        if sys.byteorder == "little":
            found.byteswap()
        return found
    driver = connection.connection.driver_connection
    assert driver is not None
    cursor = driver.execute(statement, values)
    while rows := cursor.fetchmany(CHUNK):
        found.extend(map(itemgetter(0), rows))
    return found


@lru_cache(maxsize=256)
def _text(statement: str) -> TextClause:
    return text(statement)

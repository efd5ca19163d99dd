"""Short statements by the driver itself where the layer between costs more than the statement: SQLite's, some hundred a second."""

from __future__ import annotations

from array import array
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import TextClause, text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

CHUNK: Final = 20_000


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
    """The first column of a statement's rows, eight bytes each, however many: they are never all there as Python's own numbers."""
    found = array("q")
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        for chunk in session.execute(_text(statement).execution_options(stream_results=True, yield_per=CHUNK), values).partitions():
            found.extend(map(itemgetter(0), chunk))
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

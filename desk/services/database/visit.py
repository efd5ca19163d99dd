"""A database looked at or changed as a whole, outside of any open desk: by a connection of its own that is gone afterwards."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from desk.rules.errors import Refused
from desk.services.driver_errors import told
from desk.services.engine import make_engine, url_of
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

NOT_ALL: Final = mark("Your own login does not see every row of the desk. Whoever owns the database backs it up and copies it.")
HIDES: Final = "SELECT bool_or(row_security_active(oid)) FROM pg_class WHERE relnamespace = current_schema()::regnamespace"


@contextmanager
def visiting(place: str, *, alone: bool = False) -> Iterator[Connection]:
    """A connection to a database; `alone`: each statement is its own transaction, as making and dropping a database asks for."""
    with told():
        engine = make_engine(url_of(place), migrating=True)
        try:
            with engine.connect() as connection:
                yield connection.execution_options(isolation_level="AUTOCOMMIT") if alone else connection
        finally:
            engine.dispose()


def refuse_partial(connection: Connection) -> None:
    """Refuse a login of a server that is not shown every row: what it copied would look whole and lack what others keep to themselves."""
    if connection.dialect.name == "postgresql" and connection.execute(text(HIDES)).scalar_one():
        raise Refused(NOT_ALL, field="database")

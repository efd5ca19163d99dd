"""A database looked at or changed as a whole, outside of any open desk: by a connection of its own that is gone afterwards."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from desk.services.driver_errors import told
from desk.services.engine import make_engine, url_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection


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

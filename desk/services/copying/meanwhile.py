"""Whether a desk was written to while it was being copied: what came after the first moment is not in the copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desk.services.connect import address as addresses
from desk.services.engine import make_engine, url_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

LAST: Final = "SELECT coalesce(max(seq), 0) FROM change_log"


def last_change(connection: Connection) -> int:
    """The number of the last change in what a connection sees."""
    return int(connection.exec_driver_sql(LAST).scalar_one())


def last_change_now(place: str) -> int:
    """The number of the last change in a desk as it stands now."""
    engine = make_engine(url_of(place), migrating=True)
    reading = engine if addresses.is_server(place) else engine.execution_options(readonly=True)
    try:
        with reading.connect() as connection:
            return last_change(connection)
    finally:
        engine.dispose()

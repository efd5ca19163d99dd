"""Bringing a desk's database to this program's schema on purpose, and putting every guard in place again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desk.models import triggers
from desk.services import backup, schema
from desk.services.connect import address as addresses
from desk.services.copies import places
from desk.services.database.visit import visiting
from desk.services.queued.sql import SCHEMA
from desk.services.store import Store

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Moved:
    """The schema it had and has, and where the copy of what stood before lies; "" where none was needed."""

    before: str
    after: str
    kept: str


def migrate(place: str, *, now: datetime) -> Moved:
    """Migrate a desk that is there: a file is backed up first, a server's change is one transaction under the lock of all desks."""
    file = None if addresses.is_server(place) else backup.desk_file(place)
    standing = set() if file is None else set(_copies(file))
    before = version(place)
    Store.open(place, now=now).close()
    with visiting(place) as connection, connection.begin():
        triggers.create_all(connection)
    made = [] if file is None else [one for one in _copies(file) if one not in standing]
    return Moved(before, SCHEMA, made[0] if made else "")


def version(place: str) -> str:
    """The schema of a database; "" where nothing stands in it yet, and a foreign one is refused."""
    with visiting(place) as connection:
        return schema.version_of(connection) or ""


def _copies(file: Path) -> list[str]:
    return [copy.path for copy in places.copies_of(file.resolve())]

"""The desks opened on this machine: the last five, who sat at each, never with a password."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desk.settings import Settings

MOST = 5
PASSWORD = re.compile(r"^([a-z0-9+]+://[^:/@]*):[^/]*@", re.IGNORECASE)
ASKED = re.compile(r"(?<=[?&])password=[^&]*&?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RecentDesk:
    """A desk that was open: where it is, its name, and who sat there."""

    database: str
    name: str
    person_id: int = 0


def without_password(database: str) -> str:
    """A database's address as it may be kept and shown; one way to write it for one server."""
    if "://" in database:
        from desk.services.connect import address

        if address.is_server(database):
            return address.without_password(database)
    return ASKED.sub("", PASSWORD.sub(r"\1@", database)).rstrip("?&") if "://" in database else database


def whole_place(database: str) -> str:
    """One way to write a place: a file's whole path, a server's address without its password."""
    return without_password(database) if "://" in database else str(Path(database).expanduser().resolve())


def place_name(database: str) -> str:
    """What a person calls the place: the file's name without its ending, or server and database."""
    return without_password(database).rpartition("@")[2].partition("?")[0].lstrip("/") if "://" in database else Path(database).stem


def recent_desks(settings: Settings) -> list[RecentDesk]:
    """The newest first; a row that cannot be read is left out."""
    rows = [row for row in settings["recent"] if isinstance(row, dict)]
    return [made for made in map(_desk, rows) if made is not None]


def _desk(row: dict[str, Any]) -> RecentDesk | None:
    database, name, person = row.get("database"), row.get("name"), row.get("person", 0)
    if not isinstance(database, str) or not isinstance(name, str) or not isinstance(person, int):
        return None
    return RecentDesk(database, name, person)


def remember(settings: Settings, database: str, name: str, person_id: int) -> None:
    """Puts a desk first among the recent ones; who sits there sits there again."""
    place = whole_place(database)
    others = [row for row in recent_desks(settings) if row.database != place]
    rows = [RecentDesk(place, name, person_id), *others][:MOST]
    settings["recent"] = [{"database": row.database, "name": row.name, "person": row.person_id} for row in rows]
    settings["person_id"] = person_id


def person_at(settings: Settings, database: str) -> int:
    """Who sat at this desk last; 0 when nobody is known to have."""
    known = recent_desks(settings)
    if not known:
        return int(settings["person_id"])
    place = whole_place(database)
    return next((row.person_id for row in known if row.database == place), 0)

"""The versions of the desk's profile: who made which and how, what differs between two, and going back to one."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from desk.models import Person, ProfileCopy, Ticket
from desk.rules.errors import Refused, Trouble
from desk.rules.profile_draft import differences
from desk.services import profiles
from desk.services.profile.checking import checked_profile
from desk.services.profile_edits import adopt_profile
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from desk.services.changes import Changed
    from desk.services.store import Store

MOST: Final = 200
GONE: Final = mark("There is no version {version} of the profile.")


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version: who made it when (nobody's name for the first), how it came, and whether it can still be read."""

    version: int
    key: str
    at: datetime
    who: str
    why: str
    holds: bool
    whole: bool = True


def versions(store: Store) -> tuple[VersionRow, ...]:
    """The newest first."""
    with store.read() as session:
        rows = session.execute(
            select(ProfileCopy, Person.name).outerjoin(Person, Person.id == ProfileCopy.by_id)
            .order_by(ProfileCopy.version.desc()).limit(MOST)
        ).all()  # fmt: skip
        newest = rows[0][0].version if rows else 0
        return tuple(
            VersionRow(
                row.version, row.key, row.created_at, name or "", row.why or ("set_up" if row.version == 1 else ""),
                row.version == newest, _whole(row.toml),
            )
            for row, name in rows
        )  # fmt: skip


def version_text(store: Store, *, version: int | None = None) -> tuple[int, str]:
    """A version's number and text as it was written; without one the newest."""
    with store.read() as session:
        query = select(ProfileCopy.version, ProfileCopy.toml).order_by(ProfileCopy.version.desc()).limit(1)
        row = session.execute(query if version is None else query.where(ProfileCopy.version == version)).one_or_none()
    if row is None:
        raise Refused(GONE, version=version or 0)
    return int(row[0]), str(row[1])


def compare_versions(store: Store, *, before: int, after: int) -> tuple[tuple[str, Any, Any], ...]:
    """Every place at which two versions differ, with what stands there in each."""
    old, new = (tomllib.loads(version_text(store, version=version)[1]) for version in (before, after))
    return differences(old, new)


def go_back(store: Store, *, version: int, at: datetime, by: int) -> Changed:
    """An earlier version holds again, as the newest; the open tickets follow."""
    _number, text = version_text(store, version=version)
    return adopt_profile(store, toml=text, at=at, by=by, why="went_back")


def shipped_beginning(store: Store) -> str:
    """The text of the shipped profile that the desk began with."""
    with store.read() as session:
        key = session.scalar(select(ProfileCopy.key).order_by(ProfileCopy.version).limit(1)) or ""
    return profiles.shipped_text(key)


def start_anew(store: Store, *, at: datetime, by: int) -> Changed:
    """That profile holds again, as the newest version; the way out where no version can be read."""
    return adopt_profile(store, toml=shipped_beginning(store), at=at, by=by, why="shipped")


def left_behind(store: Store) -> int:
    """How many open tickets are still promised under an earlier version: a run that was stopped left them."""
    with store.read() as session:
        newest = session.scalar(select(func.max(ProfileCopy.version))) or 0
        return int(session.scalar(select(func.count()).select_from(Ticket).where(Ticket.is_open, Ticket.profile_version < newest)) or 0)


def _whole(text: str) -> bool:
    try:
        checked_profile(text)
    except (Refused, Trouble):
        return False
    return True

"""What was seen last, kept on this machine: whose desk it is and how its queue began, to be read where there is no line at all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from desk.models import ProfileConfirmed, ProfileCopy
from desk.rules.errors import Told
from desk.services import desks
from desk.services.queued.row import QueueRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from desk.rules.profile import Profile
    from desk.services.line.journal import Journal
    from desk.services.store import Store


@dataclass(frozen=True, slots=True)
class LastDesk:
    """Whose desk it was when it was open last, and who sat there."""

    at: datetime
    name: str
    language: str
    profile: Profile
    person: tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class LastQueue:
    """The open tickets as they stood: the order, the rows that had been seen, the counts of the views."""

    at: datetime
    ids: tuple[int, ...]
    rows: dict[int, QueueRow]
    counts: dict[str, int]


def remember_desk(store: Store, journal: Journal, *, person: tuple[int, str, str], at: datetime) -> None:
    """Keep whose desk it is."""
    info = desks.desk_info(store)
    with store.read() as session:
        text = session.scalars(select(ProfileCopy.toml).order_by(ProfileCopy.version.desc()).limit(1)).one()
        confirmed = list(session.scalars(select(ProfileConfirmed.code)))
    kept = {"name": info.name, "language": info.language, "profile": text, "confirmed": confirmed, "person": list(person)}
    journal.remember("desk", kept, at=at)


def last_desk(journal: Journal) -> LastDesk | None:
    """Whose desk it was; None where it was never open here, or where what was kept cannot be read any more."""
    found = journal.remembered("desk")
    if found is None:
        return None
    at, kept = found
    try:
        profile = desks.profile_of(kept["profile"], frozenset(kept["confirmed"]))
        number, name, role = kept["person"]
    except (Told, KeyError, ValueError):
        return None
    return LastDesk(at, kept["name"], kept["language"], profile, (number, name, role))


def remember_queue(
    journal: Journal, *, ids: Sequence[int], rows: Iterable[QueueRow], counts: Mapping[str, int], at: datetime,
) -> None:  # fmt: skip
    """Keep how the open tickets stand, with what was seen of them."""
    kept = {"ids": list(ids), "rows": [list(row) for row in rows], "counts": dict(counts), "fields": QueueRow._fields}
    journal.remember("queue", kept, at=at)


def last_queue(journal: Journal) -> LastQueue | None:
    """How the open tickets stood; None where nothing was kept, or by another version of the program."""
    found = journal.remembered("queue")
    if found is None or tuple(found[1]["fields"]) != QueueRow._fields:
        return None
    at, kept = found
    rows: list[list[Any]] = kept["rows"]
    by_id = {row.id: row for row in (QueueRow(*row) for row in rows)}
    return LastQueue(at, tuple(number for number in kept["ids"] if number in by_id), by_id, kept["counts"])

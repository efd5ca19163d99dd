"""Who is writing on a ticket: one short row a window, written only while somebody types and gone soon after.

Desks may have clocks that differ: on a server its clock alone says how old a row is. That somebody begins or stops is told to the
other desks like any change (`presence`, by ticket); that they go on is not, so that nobody is called every few seconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, literal, select

from desk.models import Entry, Person, Presence, Ticket
from desk.models.base import Instant
from desk.services.live.written import UNTOLD, tell

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

# A window that writes says so every few seconds; one that was killed is forgotten after this long.
GONE_AFTER: Final = timedelta(seconds=9)
SWEPT_AFTER: Final = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Company:
    """Who else is on a ticket now: the names of those writing (reply or note), its version, and the newest reply of each side.

    `gone_in` is after how many seconds the first of those writing is gone unless heard of again.
    """

    version: int
    writing: tuple[tuple[str, str], ...] = ()
    last_reply: int = 0
    last_reply_by: str = ""
    last_reply_at: datetime | None = None
    gone_in: float | None = None


def say_writing(store: Store, *, ticket_id: int, side: str, place: str, at: datetime, by: int) -> None:
    """A window's person is writing a reply or a note on a ticket; a window writes on one ticket at a time."""
    with store.write() as session:
        row = session.get(Presence, place)
        if row is None:
            row = Presence(place=place)
            session.add(row)
        row.ticket_id, row.person_id, row.side, row.seen_at = ticket_id, by, side, _now(store, at)
        _take_away(session, Presence.seen_at < _now(store, at) - SWEPT_AFTER)


def stop_writing(store: Store, *, place: str) -> None:
    """A window writes no more."""
    with store.write() as session:
        _take_away(session, Presence.place == place)


def _now(store: Store, at: datetime) -> Any:
    """The moment a row's age is told by: the server's; of a file, where all programs stand on one machine, that machine's."""
    return at if store.is_sqlite else func.clock_timestamp()


def _take_away(session: Session, which: ColumnElement[bool]) -> None:
    gone = delete(Presence).where(which).returning(Presence.ticket_id).execution_options(**{UNTOLD: True})
    tell(session, [("presence", number) for number in session.scalars(gone)])


def company(store: Store, *, ticket_id: int, place: str, at: datetime) -> Company | None:
    """What is going on at a ticket besides this window; None when the ticket is gone. Two reads by key."""
    with store.read() as session:
        version = session.scalar(select(Ticket.version).where(Ticket.id == ticket_id))
        if version is None:
            return None
        now = _now(store, at)
        rows = session.execute(
            select(Person.short_name, Person.name, Presence.side, Presence.seen_at, literal(at, Instant()) if store.is_sqlite else now)
            .join(Person, Person.id == Presence.person_id)
            .where(Presence.ticket_id == ticket_id, Presence.place != place, Presence.seen_at > now - GONE_AFTER)
            .order_by(Presence.place)
        ).all()
        writing = tuple(dict.fromkeys((row[0] or row[1], row[2]) for row in rows))
        gone_in = min(((row[3] + GONE_AFTER - row[4]).total_seconds() for row in rows), default=None)
        return Company(version, writing, *_last_reply(session, ticket_id), gone_in)


def _last_reply(session: Session, ticket_id: int) -> tuple[int, str, datetime | None]:
    row = session.execute(
        select(Entry.id, Person.short_name, Person.name, Entry.at)
        .outerjoin(Person, Person.id == Entry.person_id)
        .where(Entry.ticket_id == ticket_id, Entry.kind == "reply").order_by(Entry.id.desc()).limit(1)
    ).first()  # fmt: skip
    return (0, "", None) if row is None else (row[0], row[1] or row[2] or "", row[3])


def is_alone(store: Store) -> bool:
    """Whether the desk has one active person only: then nobody need be told who is writing."""
    with store.read() as session:
        return (session.scalar(select(func.count()).select_from(Person).where(Person.active)) or 0) <= 1

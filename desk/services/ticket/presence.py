"""Who is writing on a ticket: one short row a window, written only while somebody types and gone soon after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, func, select

from desk.models import Entry, Person, Presence, Ticket

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

# A window that writes says so every few seconds; one that was killed is forgotten after this long.
BEAT: Final = timedelta(seconds=4)
GONE_AFTER: Final = timedelta(seconds=10)


@dataclass(frozen=True, slots=True)
class Company:
    """Who else is on a ticket now: the names of those writing (reply or note), its version, and the newest reply of each side."""

    version: int
    writing: tuple[tuple[str, str], ...] = ()
    last_reply: int = 0
    last_reply_by: str = ""
    last_reply_at: datetime | None = None


def say_writing(store: Store, *, ticket_id: int, side: str, place: str, at: datetime, by: int) -> None:
    """A window's person is writing a reply or a note on a ticket; a window writes on one ticket at a time."""
    with store.write() as session:
        row = session.get(Presence, place)
        if row is None:
            row = Presence(place=place)
            session.add(row)
        row.ticket_id, row.person_id, row.side, row.seen_at = ticket_id, by, side, at
        session.execute(delete(Presence).where(Presence.seen_at < at - GONE_AFTER * 6))


def stop_writing(store: Store, *, place: str) -> None:
    """A window writes no more."""
    with store.write() as session:
        session.execute(delete(Presence).where(Presence.place == place))


def company(store: Store, *, ticket_id: int, place: str, at: datetime) -> Company | None:
    """What is going on at a ticket besides this window; None when the ticket is gone. Two reads by key."""
    with store.read() as session:
        version = session.scalar(select(Ticket.version).where(Ticket.id == ticket_id))
        if version is None:
            return None
        rows = session.execute(
            select(Person.short_name, Person.name, Presence.side)
            .join(Person, Person.id == Presence.person_id)
            .where(Presence.ticket_id == ticket_id, Presence.place != place, Presence.seen_at > at - GONE_AFTER)
            .order_by(Presence.place)
        )
        writing = tuple(dict.fromkeys((short or name, side) for short, name, side in rows))
        return Company(version, writing, *_last_reply(session, ticket_id))


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

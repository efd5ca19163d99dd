"""The local days of the desk's zone, kept as instants: by them the database itself says on which day a ticket falls due."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from itertools import count
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert, select, text, update

from desk.models import LocalDay, QueueClock, Ticket
from desk.models.queue_state import state
from desk.services.queued.counts import add_counters_up
from desk.services.queued.sql import day_number, ids_value, is_among

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from desk.services.queued.clock import Seen
    from desk.services.store import Store

BEFORE, AFTER, FRESH = (timedelta(days=days) for days in (400, 800, 180))
NEW_DAYS: Final = "UPDATE ticket SET due_day = {day} WHERE {among} AND is_open AND coalesce(due_day, 0) <> coalesce({day}, 0)"
# So few tickets a transaction that nobody who writes waits long.
BATCH, ADD_UP_EVERY = 150, 12


def days_are_stale(found: Seen, *, zone: ZoneInfo, at: datetime) -> bool:
    """Whether the desk has another zone than the days laid down, or time has come near their end."""
    return found.zone != zone.key or found.days_on is None or abs(at.astimezone(zone).date() - found.days_on) >= FRESH


def keep_days(store: Store, found: Seen, *, zone: ZoneInfo, at: datetime) -> None:
    """Lay down the days around today anew where they are stale: twice a year; they count as laid down when every ticket has its own."""
    if not days_are_stale(found, zone=zone, at=at):
        return
    today = at.astimezone(zone).date()
    days = [today - BEFORE + timedelta(days=after) for after in range((BEFORE + AFTER).days)]
    rows = [{"day": day_number(day), "starts_at": _begin(day, zone), "ends_at": _begin(day + timedelta(days=1), zone)} for day in days]
    with store.write() as session:
        session.execute(delete(LocalDay))
        session.execute(insert(LocalDay), rows)
    _tell_tickets(store)
    with store.write() as session:
        session.execute(update(QueueClock).values(zone=zone.key, days_on=today))


def _tell_tickets(store: Store) -> None:
    """Every open ticket's day anew, some at a time."""
    day, last = state("ticket.", sqlite=store.is_sqlite)["due_day"], 0
    among = is_among("id", "ids", sqlite=store.is_sqlite)
    for turn in count(1):
        with store.write() as session:
            some = select(Ticket.id).where(Ticket.is_open, Ticket.id > last).order_by(Ticket.id).limit(BATCH)
            ids = list(session.scalars(some.with_for_update(key_share=True)))
            if not ids:
                return
            session.execute(text(NEW_DAYS.format(day=day, among=among)), {"ids": ids_value(ids, sqlite=store.is_sqlite)})
        last = ids[-1]
        if turn % ADD_UP_EVERY == 0:
            add_counters_up(store)


def _begin(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone)

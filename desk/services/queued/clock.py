"""How far time has been taken into account, one row read before every look at the queue; and what the user must know of a clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, select, update

from desk.models import QueueClock
from desk.models.base import Instant
from desk.rules.clock_trust import Trust, trusted
from desk.rules.errors import Trouble
from desk.services.bare_sql import bare_rows
from desk.services.changes import Changed
from desk.services.queued.row import instant_of
from desk.words import mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from desk.services.store import Store

# A desk that stands open writes down every ten minutes that it saw the time pass.
HEARTBEAT: Final = timedelta(minutes=10)
# A server can be told which time it is (`quarterdesk.clock`), for a demonstration or a trial.
SERVER: Final = "coalesce(nullif(current_setting('quarterdesk.clock', true), '')::timestamptz, clock_timestamp())"
LOOK: Final = (
    "SELECT q.mark_at, q.seen_at, q.doubted_at, q.zone, q.days_on, q.profile_version, (SELECT max(version) FROM profile), {server}, "
    "(SELECT coalesce(max(n.id) - min(n.id), 0) FROM ticket_count n), "
    "(SELECT min(t.turns_at) FROM ticket t WHERE t.is_open AND t.turns_at IS NOT NULL), "
    "(SELECT min(t.notes_at) FROM ticket t WHERE t.is_open AND t.notes_at IS NOT NULL), "
    "(SELECT min(t.rises_at) FROM ticket t WHERE t.is_open AND NOT t.management AND t.rises_at IS NOT NULL), "
    "EXISTS (SELECT 1 FROM ticket t WHERE t.is_open AND NOT t.management AND t.rises_at IS NULL), "
    "(SELECT min(t.resolved_at) FROM ticket t WHERE t.status = 'resolved'), (SELECT d.close_after_days FROM desk d) "
    "FROM queue_clock q WHERE q.id = 1"
)
LOOK_SQLITE, LOOK_POSTGRES = LOOK.format(server="NULL"), LOOK.format(server=SERVER.replace("::", "\\:\\:"))
AHEAD: Final = mark("This computer's clock is ahead of the database's, {at:moment}: set it right; nothing counts as late before its time.")
BEHIND: Final = mark("This computer's clock is behind the database's, {at:moment}: set it right, or what you write is dated too early.")
BACK: Final = mark("This computer's clock was set back: the desk has already seen {at:moment}; nothing is written as late twice.")
LEAPT_FAR: Final = mark("This computer's clock is far ahead of {at:moment}, the last this desk saw: set it right, or confirm it.")
SENTENCES: Final = {"ahead": AHEAD, "behind": BEHIND, "back": BACK, "far": LEAPT_FAR}


@dataclass(frozen=True, slots=True)
class Seen:
    """The row as it stands, and the earliest of what waits for its instant."""

    mark: datetime | None
    seen: datetime | None
    doubted: datetime | None
    zone: str
    days_on: date | None
    profile_version: int
    profile_now: int
    server: datetime | None
    span: int
    turns: datetime | None
    notes: datetime | None
    rises: datetime | None
    unknown_risings: bool
    resolved: datetime | None
    close_after_days: int


def look(session: Session, *, sqlite: bool) -> Seen:
    """Everything the tick asks before it does anything, in one short statement."""
    row = bare_rows(session, LOOK_SQLITE if sqlite else LOOK_POSTGRES, {})[0]
    day = row[4] if row[4] is None or not isinstance(row[4], str) else date.fromisoformat(row[4])
    return Seen(
        mark=instant_of(row[0]), seen=instant_of(row[1]), doubted=instant_of(row[2]), zone=row[3], days_on=day, profile_version=row[5],
        profile_now=row[6] or 0, server=instant_of(row[7]), span=int(row[8]), turns=instant_of(row[9]), notes=instant_of(row[10]),
        rises=instant_of(row[11]), unknown_risings=bool(row[12]), resolved=instant_of(row[13]), close_after_days=row[14] or 0,
    )  # fmt: skip


def trust_in(found: Seen, now: datetime) -> Trust:
    """What is believed of a clock that says now."""
    return trusted(now, seen=found.seen, watched=found.doubted, server=found.server)


def is_time_to_note(found: Seen, trust: Trust) -> bool:
    """Whether how far time was seen is to be written down: where that has to be known later, and seldom."""
    if found.server is not None:
        return False
    return found.seen is None or abs(trust.seen - found.seen) >= HEARTBEAT or trust.watched != found.doubted


def keep_time(store: Store, found: Seen, trust: Trust) -> None:
    """Write down how far time was seen."""
    if is_time_to_note(found, trust):
        with store.write() as session:
            session.execute(update(QueueClock).values(seen_at=trust.seen, doubted_at=trust.watched))


def clock_notice(store: Store, *, now: datetime) -> Trouble | None:
    """What the user must know of this computer's clock, as one sentence (field "confirm" when a person must say); None if believed."""
    with store.read() as session:
        found = look(session, sqlite=store.is_sqlite)
    trust = trust_in(found, now)
    if trust.doubt not in SENTENCES:  # a leap, as after every night, is watched for half a minute and asks nothing of anybody
        return None
    field = "confirm" if trust.doubt == "far" else None
    return Trouble(SENTENCES[trust.doubt], field=field, at=found.server or found.seen)


def confirm_clock(store: Store, *, now: datetime) -> Changed:
    """A person says that this computer's clock is right: what it says is believed from now on."""
    with store.write() as session:
        session.execute(update(QueueClock).values(seen_at=now, doubted_at=None))
    return Changed(frozenset({"clock"}), ())


def mark_of(session: Session) -> datetime | None:
    """The instant the tickets are brought to, its row kept from others until the transaction ends."""
    return session.scalar(select(QueueClock.mark_at).with_for_update())


def bring_mark(session: Session, at: datetime) -> None:
    """Say which instant the tickets are brought to."""
    session.execute(update(QueueClock).values(mark_at=at))


def typed(name: str) -> Any:
    """A place for an instant in a statement of our own, for either engine."""
    return bindparam(name, type_=Instant())

"""What time alone does to tickets: their order, passings on the timeline, and what is not solved in time rises to management.

Every desk does it before it looks at the queue, whichever comes first; mostly that is one short read and nothing written.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import literal_column, select, text

from desk.models import Ticket
from desk.rules.clock_trust import SKEW
from desk.services import desks
from desk.services.changes import Changed
from desk.services.live.written import tell
from desk.services.queued.clock import bring_mark, is_time_to_note, keep_time, look, mark_of, trust_in, typed
from desk.services.queued.counts import add_counters_up, are_loose
from desk.services.queued.days import days_are_stale, keep_days
from desk.services.queued.sql import ids_value, is_among
from desk.services.ticket.close import close_overdue
from desk.services.ticket.passing import tell_passings
from desk.services.ticket.rising import is_rising, raise_to_management

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.rules.clock_trust import Trust
    from desk.rules.profile import Profile
    from desk.services.queued.clock import Seen
    from desk.services.store import Store

# So few tickets a transaction that nobody who writes waits long.
BATCH: Final = 60
# As the index has it, word for word: SQLite takes an index of open tickets for no other spelling.
IS_OPEN: Final[ColumnElement[bool]] = literal_column("ticket.is_open")

# The promise that matters next, in the rules' order: a breached one first, then the earlier (rules/queue.py, next_due).
AT: Final = "CASE WHEN p.aim >= :at THEN p.aim ELSE p.latest END"
MATTERS: Final = (
    "SELECT p.{column} FROM ticket_promise p WHERE p.ticket_id = ticket.id AND p.kept_at IS NULL "  # noqa: S608 - our own texts
    "AND (p.aim >= :at OR p.latest IS NOT NULL) "
    f"ORDER BY CASE WHEN (p.aim IS NULL OR p.aim < :at) AND p.latest < :at THEN 0 ELSE 1 END, {AT}, p.id LIMIT 1"
)
SETTLE: Final = "UPDATE ticket SET {sets} WHERE {among}"


def tick(store: Store, *, now: datetime) -> Changed:
    """Bring the open tickets to the present instant."""
    with store.read() as session:
        found = look(session, sqlite=store.is_sqlite)
    trust = trust_in(found, now)
    return Changed.of() if is_settled(store, found, trust) else _bring(store, found, trust)


@contextmanager
def at_present(store: Store, now: datetime) -> Iterator[tuple[Session, Profile]]:
    """A session that reads the queue at the present instant: mostly the look and the reading are one short transaction."""
    with store.read() as session:
        found = look(session, sqlite=store.is_sqlite)
        trust = trust_in(found, now)
        kept = desks.profile_known(store, found.profile_now)
        if kept is not None and is_settled(store, found, trust):
            yield session, kept
            return
    _bring(store, found, trust)
    profile = desks.profile(store)
    with store.read() as session:
        yield session, profile


def is_settled(store: Store, found: Seen, trust: Trust) -> bool:
    """Whether time has done nothing since the last look: nothing turned, passed, rose or ripened, and nothing of it is to be noted."""
    kept = desks.profile_known(store, found.profile_now)
    return not (
        kept is None
        or days_are_stale(found, zone=kept.zone, at=trust.at)
        or is_time_to_note(found, trust)
        or (found.turns is not None and found.turns < trust.at)
        or (found.notes is not None and found.notes < trust.sure)
        or _is_to_turn_back(found, trust)
        or is_rising(kept, found, trust.sure)
        or _is_to_close(found, trust.sure)
        or are_loose(store, found.span)
    )


def _bring(store: Store, found: Seen, trust: Trust) -> Changed:
    profile = desks.profile(store)
    keep_days(store, found, zone=profile.zone, at=trust.at)
    keep_time(store, found, trust)
    turned = _bring_to(store, found, trust)
    told = tell_passings(store, until=trust.sure) if found.notes is not None and found.notes < trust.sure else ()
    risen = raise_to_management(store, profile, found, trust.sure)
    closed = close_overdue(store, now=trust.sure).ids_of("ticket") if _is_to_close(found, trust.sure) else ()
    if are_loose(store, found.span) or len(turned) + len(risen) + len(closed) > BATCH:
        add_counters_up(store)
    return _changed(*turned, *told, *risen, *closed)


def _is_to_turn_back(found: Seen, trust: Trust) -> bool:
    return found.mark is not None and found.mark - (found.server or trust.at) > SKEW


def _is_to_close(found: Seen, at: datetime) -> bool:
    days = found.close_after_days
    return bool(days) and found.resolved is not None and found.resolved <= at - timedelta(days=days)


def rise_to_management(store: Store, *, now: datetime) -> Changed:
    """Lift to management what the profile wants there when it is not solved within its opening hours after receipt."""
    with store.read() as session:
        found = look(session, sqlite=store.is_sqlite)
    return _changed(*raise_to_management(store, desks.profile(store), found, trust_in(found, now).sure))


def refresh_due(store: Store, *, now: datetime) -> Changed:
    """As time passes, other promises come to matter: let the tickets repeat those, and take their places."""
    with store.read() as session:
        found = look(session, sqlite=store.is_sqlite)
    turned = _bring_to(store, found, trust_in(found, now))
    return _changed(*turned)


def _changed(*ids: int) -> Changed:
    return Changed.of(*(("ticket", ticket_id) for ticket_id in sorted(set(ids))))


def _bring_to(store: Store, found: Seen, trust: Trust) -> list[int]:
    """The ids of the tickets that time moved, forward as a rule; back only when what was taken for the present had not come yet."""
    if _is_to_turn_back(found, trust):
        return _turn_back(store, min(trust.at, found.server or trust.at))
    if found.turns is None or found.turns >= trust.at:
        return []
    turned: list[int] = []
    while ids := _settle_some(store, trust.at):
        turned += ids
    return turned


def _settle_some(store: Store, at: datetime) -> list[int]:
    with store.write() as session:
        mark = mark_of(session)
        to = at if mark is None else max(mark, at)
        bring_mark(session, to)
        due = select(Ticket.id).where(IS_OPEN, Ticket.turns_at < to).order_by(Ticket.turns_at).limit(BATCH)
        ids = _locked(session, list(session.scalars(due)))
        _settle(session, ids, to)
    return ids


def _turn_back(store: Store, at: datetime) -> list[int]:
    """A clock that was ahead is right again: every open ticket is looked at anew, some at a time."""
    turned: list[int] = []
    last = 0
    while True:
        with store.write() as session:
            mark_of(session)
            bring_mark(session, at)
            some = select(Ticket.id).where(Ticket.is_open, Ticket.id > last).order_by(Ticket.id).limit(BATCH)
            ids = list(session.scalars(some))
            if not ids:
                return turned
            _settle(session, _locked(session, ids), at)
        turned += ids
        last = ids[-1]


def _locked(session: Session, ids: Sequence[int]) -> list[int]:
    """In the order every verb locks several tickets in."""
    return list(session.scalars(select(Ticket.id).where(Ticket.id.in_(ids)).order_by(Ticket.id).with_for_update(key_share=True)))


def _settle(session: Session, ids: Sequence[int], at: datetime) -> None:
    """Repeat on tickets the promise that matters at an instant; their place is the triggers' work."""
    if not ids:
        return
    matters = f"EXISTS ({MATTERS.format(column='id')})"
    columns = {"due_kind": "kind", "due_aim": "aim", "due_latest": "latest"}
    sets = ", ".join(
        f"{name} = CASE WHEN {matters} THEN ({MATTERS.format(column=column)}) ELSE {name} END" for name, column in columns.items()
    )
    sqlite = session.connection().dialect.name == "sqlite"
    statement = SETTLE.format(sets=sets, among=is_among("id", "ids", sqlite=sqlite))
    session.execute(text(statement).bindparams(typed("at")), {"at": at, "ids": ids_value(ids, sqlite=sqlite)})
    tell(session, [("ticket", number) for number in ids])

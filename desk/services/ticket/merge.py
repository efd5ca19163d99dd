"""Tickets merged: one goes into another with all that hangs on it, its number still finds the other, and it can be taken back.

What the customer was promised first stands: the earlier receipt counts, with the waits of the ticket that had it; the more urgent
priority and an agreed date stand; an answer given on either was an answer. Charges keep what they were priced at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Ticket, TicketMerge
from desk.rules.errors import Refused
from desk.rules.vocabulary import PRIORITIES
from desk.services import desks
from desk.services.changes import Changed
from desk.services.charge.book import tell_ticket
from desk.services.ticket.belongings import (
    again_linked,
    move_back,
    move_belongings,
    move_links,
    move_tags,
    move_waits,
)
from desk.services.ticket.estimates import await_answer
from desk.services.ticket.merge_back import has_gone_on, last_line, standing_merge, stands_again
from desk.services.ticket.numbers import merged_into
from desk.services.ticket.pauses import end_wait
from desk.services.ticket.promises import keep, recompute, set_due
from desk.services.ticket.record import Act, keep_search, plain
from desk.services.ticket.snapshot import difference, put_back, snapshots
from desk.words import mark

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.services.store import Store

ITSELF: Final = mark("A ticket can't be merged into itself: choose another.")
ANOTHERS: Final = mark("{number} belongs to another customer than {target}: change its customer first, then merge.")
MERGED: Final = mark("{number} was merged into {target} already.")
ENDED: Final = mark("{target} is resolved: take it up again before an open ticket is merged into it.")
NOTHING: Final = mark("There is nothing to take back: it was taken back already.")
SINCE: Final = mark("{number} has gone on since the merge: what was merged can be split off, but not taken back.")
# An answer on either ticket was an answer; a solution is one only of its own.
ANSWERS: Final = ("reply", "callback", "start")
EXTRA: Final = ("received_at", "estimate", "estimated_hours", "told")


def merge(store: Store, *, source_ids: tuple[int, ...], target_id: int, at: datetime, by: int) -> Changed:
    """Merge tickets into one, in one transaction; `result` is the merges' ids, to be taken back from the last to the first."""
    profile = desks.profile(store)
    with store.write() as session:
        act = Act(session, profile, at, by)
        rows = {number: act.locked(number) for number in sorted({*source_ids, target_id})}
        if target_id in source_ids:
            raise Refused(ITSELF, field="target_id")
        made = [_merge(act, rows[number], rows[target_id]) for number in sorted(set(source_ids))]
        return Changed.of(*(("ticket", number) for number in rows), result=tuple(made))


def _merge(act: Act, source: Ticket, target: Ticket) -> int:
    _refuse(act.session, source, target)
    session = act.session
    before = snapshots(session, (source.id, target.id))
    stood = [(row.id, made.id) for row in (source, target) if (made := standing_merge(session, row)) is not None]
    data: dict[str, Any] = {
        "before": {str(row.id): before[row.id] | {name: plain(getattr(row, name)) for name in EXTRA} for row in (source, target)},
        "stood": stood,
    }
    data["moved"] = move_belongings(session, source, target)
    data["links"] = move_links(act, source, target)
    move_tags(session, source, target)
    _facts(act, source, target)
    _promises(act, source, target)
    source.status, source.is_open, source.paused_at = "closed", False, None
    source.resolved_at, source.closed_at = source.resolved_at or act.at, act.at
    end_wait(act, source)
    target.unread = target.owner_id is not None and target.owner_id != act.by
    _tell_held(session, source, target)
    act.record(target, "merged", {}, number=source.number, other=source.id)
    act.record(source, "merged_into", {}, number=target.number, other=target.id)
    set_due(session, source, act.at)
    session.flush()
    data["last"] = last_line(session, target)
    made = TicketMerge(source_id=source.id, target_id=target.id, at=act.at, person_id=act.by, data=data,
                       source_version=source.version, target_version=target.version)  # fmt: skip
    session.add(made)
    session.flush()
    keep_search(session, source)
    keep_search(session, target)
    return made.id


def _refuse(session: Session, source: Ticket, target: Ticket) -> None:
    for row in (source, target):
        into = merged_into(session, row.id)
        if into is not None:
            raise Refused(MERGED, field="target_id", number=str(row.number), target=str(into[1]))
    if source.customer_id != target.customer_id:
        raise Refused(ANOTHERS, field="target_id", number=str(source.number), target=str(target.number))
    if source.is_open and not target.is_open:
        raise Refused(ENDED, field="target_id", target=str(target.number))


def _tell_held(session: Session, *rows: Ticket) -> None:
    """The charges went from one to the other, and what holds them goes with them."""
    session.flush()
    for row in rows:
        tell_ticket(session, row.id)


def _facts(act: Act, source: Ticket, target: Ticket) -> None:
    """What the target lacks it takes from the source; the more urgent priority stands."""
    target.priority = min(source.priority, target.priority, key=PRIORITIES.index)
    target.owner_id = target.owner_id or source.owner_id
    target.contact_id = target.contact_id or source.contact_id
    target.site_id = target.site_id or source.site_id
    target.planned_on = target.planned_on or source.planned_on
    target.product_version = target.product_version or source.product_version
    target.callback = target.callback or source.callback
    if target.estimate == "none":
        target.estimate, target.estimated_hours, target.told = source.estimate, source.estimated_hours, target.told or source.told
        if target.estimate == "sent":
            await_answer(act, target)


def _promises(act: Act, source: Ticket, target: Ticket) -> None:
    """The earlier receipt with its own waits; what was kept on either is kept, held against the earlier receipt."""
    if source.received_at < target.received_at:
        target.received_at = source.received_at
        move_waits(act, source, target)
    kept: dict[str, datetime] = {}
    for row in [*source.promises, *target.promises]:
        if row.kept_at is not None and row.kind in ANSWERS:
            kept[row.kind] = min(row.kept_at, kept.get(row.kind, row.kept_at))
    reckon(act, target, kept, cause="merged")


def reckon(act: Act, ticket: Ticket, kept: dict[str, datetime], *, cause: str) -> None:
    """Promises from the receipt on, as if it had always been this one; those kept are kept again at their instants."""
    act.session.flush()
    act.session.expire(ticket, ["promises", "pauses"])
    if ticket.is_open:
        for row in ticket.promises:
            if row.kind in kept:
                row.kept_at = None
    recompute(act, ticket, cause=cause)
    for kind, instant in kept.items():
        keep(act, ticket, {kind}, instant)
    set_due(act.session, ticket, act.at)


def unmerge(store: Store, *, merge_id: int, at: datetime, by: int) -> Changed:
    """Take a merge back, as long as nothing else has happened to either ticket."""
    profile = desks.profile(store)
    with store.write() as session:
        made = session.scalar(select(TicketMerge).where(TicketMerge.id == merge_id).with_for_update())
        if made is None or made.undone_at is not None:
            raise Refused(NOTHING)
        act = Act(session, profile, at, by)
        rows = {number: act.locked(number) for number in sorted((made.source_id, made.target_id))}
        source, target = rows[made.source_id], rows[made.target_id]
        if has_gone_on(session, made, source, target):
            raise Refused(SINCE, number=str(target.number))
        move_back(session, source, target, made.data["moved"])
        again_linked(session, made.data["links"])
        for row in (source, target):
            _restore(act, row, made.data["before"][str(row.id)])
        made.undone_at = at
        _tell_held(session, source, target)
        act.record(target, "unmerged", {}, number=source.number, other=source.id)
        act.record(source, "unmerged", {}, number=target.number, other=target.id)
        for ticket_id, merge_before in made.data.get("stood", ()):
            stands_again(session, merge_before, rows[ticket_id])
        keep_search(session, source)
        keep_search(session, target)
        return Changed.of(("ticket", source.id), ("ticket", target.id))


def _restore(act: Act, ticket: Ticket, before: dict[str, Any]) -> None:
    from datetime import datetime
    from decimal import Decimal

    now = snapshots(act.session, (ticket.id,))[ticket.id]
    put_back(act.session, ticket, difference({name: before[name] for name in now if name in before}, now), now)
    ticket.received_at = datetime.fromisoformat(before["received_at"])
    hours = before["estimated_hours"]
    ticket.estimate, ticket.told, ticket.estimated_hours = before["estimate"], before["told"], None if hours is None else Decimal(hours)
    kept = {kind: datetime.fromisoformat(instant) for kind, instant in before["kept"].items()}
    reckon(act, ticket, kept, cause="unmerged")

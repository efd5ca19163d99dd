"""The kept promises of a ticket: written when what they rest on changes, what stood before put on the record.

What a change of the facts gives (priority, tier, an agreed date …) holds as the rules say. What time, a wait or the desk's own
profile bring never moves an instant that has passed, nor an instant to come into the past: neither makes or undoes a breach.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from desk.models import PromisePast, TicketPromise
from desk.rules.why import Reason
from desk.words import stored

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from sqlalchemy.orm import Session

    from desk.models import Ticket
    from desk.rules.promise import Promise
    from desk.services.ticket.record import Act

UPDATE: Final = "update"
# The facts a promise is worked out from: a change of one of them is a new promise, not an old one moved.
FACTS: Final = frozenset({
    "priority", "kind", "callback", "tier", "contract", "customer_id", "site_id", "planned", "reopened", "merged", "unmerged", "undone",
})  # fmt: skip


def promise_rows(session: Session, ticket: Ticket) -> list[TicketPromise]:
    """The promises kept for a ticket, in the order they were made."""
    return list(session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id).order_by(TicketPromise.id)))


def write_promises(act: Act, ticket: Ticket, made: Iterable[Promise], *, cause: str) -> None:
    """Write what the rules promise now; promises kept stay as they were, and what moves leaves a row of what it was."""
    session = act.session
    rows = {row.kind: row for row in promise_rows(session, ticket)}
    wanted = {each.kind: each for each in made}
    for each in wanted.values():
        row = rows.get(each.kind)
        if row is None:
            row = TicketPromise(ticket_id=ticket.id, kind=each.kind, since=act.at)
            session.add(row)
            _write(row, each)
        elif row.kept_at is None:
            _move(act, row, settled(row, each, act.at, cause), cause)
    for kind in rows.keys() - wanted.keys():
        if rows[kind].kept_at is None:
            _put_by(act, rows[kind], None, cause)
            session.delete(rows[kind])
    session.flush()


def settled(row: TicketPromise, made: Promise, now: datetime, cause: str) -> Promise:
    """What the rules give, held against what stood: see the rule at the head of this module."""
    if cause in FACTS or made.kind == UPDATE:
        return made
    aim, latest = _stands(row.aim, made.aim, now), _stands(row.latest, made.latest, now)
    if (aim, latest) == (row.aim, row.latest):
        return replace(made, aim=aim, latest=latest, why=stored.from_json(row.why))
    if (aim, latest) == (made.aim, made.latest):
        return made
    return replace(made, aim=aim, latest=latest, why=ending_in(made.why, made.kind, aim, latest))


def _stands(old: datetime | None, new: datetime | None, now: datetime) -> datetime | None:
    if old is None:
        return new
    passed = old.timestamp() <= now.timestamp()
    undone = new is not None and new.timestamp() <= now.timestamp()
    return old if passed or undone else new


def ending_in(why: tuple[Reason, ...], kind: str, aim: datetime | None, latest: datetime | None) -> tuple[Reason, ...]:
    """The steps of a why with the instants they end in now."""
    ends = {f"{kind}.aim", f"{kind}.latest", f"{kind}.both"}
    steps = [step for step in why if step.code not in ends]
    if aim is not None and aim == latest:
        return (*steps, Reason.of(f"{kind}.both", at=aim))
    last = [Reason.of(f"{kind}.{name}", at=at) for name, at in (("aim", aim), ("latest", latest)) if at is not None]
    return (*steps, *last)


def _write(row: TicketPromise, made: Promise) -> None:
    row.aim, row.latest, row.why = made.aim, made.latest, stored.to_json(made.why)


def _move(act: Act, row: TicketPromise, made: Promise, cause: str) -> None:
    if (row.aim, row.latest) != (made.aim, made.latest):
        _put_by(act, row, made.latest, cause)
        row.since = act.at
    _write(row, made)


def _put_by(act: Act, row: TicketPromise, latest: datetime | None, cause: str) -> None:
    """Keep what stood until now; news of progress comes and goes with every message and is not kept."""
    if row.kind == UPDATE:
        return
    passed = row.latest is not None and row.latest < act.at
    past = PromisePast(
        ticket_id=row.ticket_id, kind=row.kind, aim=row.aim, latest=row.latest, why=row.why, since=row.since, ended_at=act.at, cause=cause,
        person_id=act.by, broken=passed and (latest is None or latest >= act.at),
    )  # fmt: skip
    act.session.add(past)

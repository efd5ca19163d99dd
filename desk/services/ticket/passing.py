"""Aims and latests that passed unkept, written on the timeline: each once, at the instant it passed, whichever desk comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, insert, literal_column, or_, select, update

from desk.models import Entry, Ticket, TicketPromise

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from desk.services.store import Store

BATCH: Final = 30
# As the index has it, word for word: SQLite takes an index of open tickets for no other spelling.
IS_OPEN: Final[ColumnElement[bool]] = literal_column("ticket.is_open")
AIM, LATEST = "aim_passed", "latest_passed"


def tell_passings(store: Store, *, until: datetime) -> tuple[int, ...]:
    """Write what passed before an instant, some tickets a transaction; the ids of the tickets it was written on."""
    told: list[int] = []
    while True:
        with store.write() as session:
            waiting = select(Ticket.id).where(IS_OPEN, Ticket.notes_at < until).order_by(Ticket.notes_at).limit(BATCH)
            ids = sorted(session.scalars(waiting))
            if not ids:
                return tuple(told)
            told += _tell(session, ids, until)


def _tell(session: Session, ids: Sequence[int], until: datetime) -> set[int]:
    """Under the tickets' locks, so that a reply that is just being written comes first or after, and two desks take turns."""
    locked = select(Ticket.id).where(Ticket.id.in_(ids), Ticket.is_open).order_by(Ticket.id).with_for_update(key_share=True)
    open_ids = list(session.scalars(locked))
    passed = or_(TicketPromise.aim < until, TicketPromise.latest < until)
    rows = session.scalars(
        select(TicketPromise)
        .where(TicketPromise.ticket_id.in_(open_ids), TicketPromise.kept_at.is_(None), passed)
        .order_by(TicketPromise.id)
        .execution_options(populate_existing=True)
    ).all()
    found = [(row, code, at) for row in rows for code, at in _passings(row, until)]
    already = _told_before(session, open_ids)
    entries = [
        {"ticket_id": row.ticket_id, "at": at, "kind": "change", "text": "", "data": {"code": code, "promise": row.kind, "fields": {}}}
        for row, code, at in found
        if (row.ticket_id, row.kind, code, at) not in already
    ]
    if entries:
        session.execute(insert(Entry), entries)
    _mark_told(session, rows, until)
    return {row.ticket_id for row, _, _ in found}


def _mark_told(session: Session, rows: Sequence[TicketPromise], until: datetime) -> None:
    """Keep on the promises which instants were told of: one statement for all that are alike."""
    alike: dict[tuple[str, ...], list[dict[str, object]]] = {}
    for row in rows:
        passed = {name: at for name, at in (("aim", row.aim), ("latest", row.latest)) if at is not None and at < until}
        alike.setdefault(tuple(passed), []).append({"promise": row.id, **{f"told_{name}": at for name, at in passed.items()}})
    of_that = update(TicketPromise.__table__).where(TicketPromise.__table__.c.id == bindparam("promise"))  # type: ignore[arg-type]
    for names, told in alike.items():
        session.connection().execute(of_that.values({f"{name}_passed_at": bindparam(f"told_{name}") for name in names}), told)


def _passings(row: TicketPromise, until: datetime) -> list[tuple[str, datetime]]:
    """What of a promise passed and is not told of; where aim and latest are one instant, it is the breach that is told."""
    both = row.aim is not None and row.aim == row.latest
    instants = (("", None) if both else (AIM, row.aim), (LATEST, row.latest))
    told = {AIM: row.aim_passed_at, LATEST: row.latest_passed_at}
    return [(code, at) for code, at in instants if at is not None and at < until and told[code] != at]


def _told_before(session: Session, ids: Sequence[int]) -> set[tuple[int, str, str, datetime]]:
    """What the timelines tell already: a promise taken back and given again with the same instants is not told of twice."""
    rows = session.execute(select(Entry.ticket_id, Entry.at, Entry.data).where(Entry.ticket_id.in_(ids), Entry.kind == "change"))
    return {
        (ticket_id, str(data.get("promise", "")), str(data["code"]), at)
        for ticket_id, at, data in rows
        if data.get("code") in {AIM, LATEST}
    }

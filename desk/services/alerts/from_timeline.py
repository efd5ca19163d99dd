"""What happened on tickets since somebody last looked: requests, assignments, answers; each timeline entry is looked at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Row, func, select

from desk.models import AlertMark, Customer, Entry, Person, Ticket
from desk.rules.alerts import ANSWER, ASSIGNED, KEPT, NEW, REPLY, Fact
from desk.rules.why import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from sqlalchemy.orm import Session

AT_ONCE: Final = 500
SAID: Final = ("received", "reply", "change")


@dataclass(frozen=True, slots=True)
class Timeline:
    """The facts of entries not looked at before, the entries looked at now, and the highest there is."""

    facts: tuple[Fact, ...]
    seen: frozenset[int]
    highest: int


def from_timeline(session: Session, mark: AlertMark, zone: ZoneInfo, *, now: datetime, known: frozenset[int]) -> Timeline:
    """What the entries above the mark say; those known to be looked at are passed over."""
    ids = list(session.scalars(select(Entry.id).where(Entry.id > mark.entry_low)))
    fresh = sorted(set(ids) - known)
    found: list[Fact] = []
    for start in range(0, len(fresh), AT_ONCE):
        some = fresh[start : start + AT_ONCE]
        rows = session.execute(_rows().where(Entry.id.in_(some), Entry.kind.in_(SAID), Entry.at > now - KEPT).order_by(Entry.id)).all()
        first = _first_entries(session, {row.ticket_id for row in rows if row.kind == "received"})
        found += [fact for row in rows for fact in _facts(row, zone, is_first=first.get(row.ticket_id) == row.id)]
    return Timeline(tuple(found), frozenset(fresh), max(ids, default=mark.entry_low))


def _rows() -> Any:
    return (
        select(
            Entry.id, Entry.ticket_id, Entry.at, Entry.kind, Entry.person_id, Entry.data, Ticket.owner_id, Ticket.number, Ticket.subject,
            Ticket.priority, Customer.name.label("customer"), Person.name.label("who"),
        )
        .join(Ticket, Ticket.id == Entry.ticket_id)
        .join(Customer, Customer.id == Ticket.customer_id)
        .outerjoin(Person, Person.id == Entry.person_id)
    )  # fmt: skip


def _first_entries(session: Session, tickets: set[int]) -> dict[int, int]:
    """Each ticket's first line: what made it a ticket."""
    asked = select(Entry.ticket_id, func.min(Entry.id)).where(Entry.ticket_id.in_(tickets), Entry.kind == "received")
    return {ticket: first for ticket, first in session.execute(asked.group_by(Entry.ticket_id))}  # noqa: C416 - a row is no pair


def _facts(row: Row[Any], zone: ZoneInfo, *, is_first: bool) -> Iterator[Fact]:
    critical = row.priority == "critical"
    values = {"number": str(row.number), "subject": row.subject}
    at = row.at.astimezone(zone)
    if row.kind == "received" and is_first:
        head = Reason.of("alert.new_request", **values)
        why = (head, Reason.of("alert.received", at=at, customer=row.customer))
        yield _fact(NEW, row.ticket_id, row, why, critical=critical, by_id=row.person_id)
    elif row.kind == "received":
        head = Reason.of("alert.answer", who=str(row.data.get("from") or row.customer), **values)
        why = (head, Reason.of("alert.said", at=at, customer=row.customer))
        if row.owner_id is not None:
            yield _fact(ANSWER, row.id, row, why, critical=critical)
    elif row.kind == "reply" and row.owner_id is not None:
        why = (Reason.of("alert.colleague_reply", who=row.who or "", **values), Reason.of("alert.said", at=at, customer=row.customer))
        yield _fact(REPLY, row.id, row, why, critical=critical, by_id=row.person_id)
    elif row.kind == "change" and row.owner_id is not None and _given_to(row.data) == row.owner_id:
        why = (Reason.of("alert.assigned", **values), Reason.of("alert.assigned_by", at=at, who=row.who or ""))
        yield _fact(ASSIGNED, row.id, row, why, critical=critical, by_id=row.person_id)


def _fact(kind: str, about: int, row: Row[Any], why: tuple[Reason, ...], *, critical: bool, by_id: int | None = None) -> Fact:
    return Fact(
        kind, about, row.at, owner_id=row.owner_id, because="yours", by_id=by_id, critical=critical, thing_id=row.ticket_id, why=why
    )


def _given_to(data: dict[str, Any]) -> int | None:
    """Whom a change gave the ticket to."""
    pair = (data.get("fields") or {}).get("owner_id")
    given = pair[1] if isinstance(pair, list) and len(pair) == 2 else None  # noqa: PLR2004 - before and after
    return given if isinstance(given, int) else None

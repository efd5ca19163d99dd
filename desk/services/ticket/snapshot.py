"""What tickets were before a deed and after it, as values that are kept, and put back as far as nothing newer happened."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contact, Pause, Person, Site, Ticket, TicketPromise, TicketTag
from desk.services.custom.many import custom_of
from desk.services.ticket.record import plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

# What belongs to the course of a ticket is put back together or not at all: a status without its wait is no state.
COURSE: Final = ("status", "is_open", "resolved_at", "closed_at", "planned_on", "management")
ALONE: Final = (
    "owner_id", "priority", "kind", "level", "cause", "work", "team", "channel", "product_version", "customer_id", "contact_id",
    "site_id", "subject", "callback",
)  # fmt: skip
QUIET: Final = ("unread",)
# What must be one customer's.
THEIRS: Final[dict[str, Any]] = {"customer_id": None, "contact_id": Contact, "site_id": Site}
INSTANTS: Final = frozenset({"resolved_at", "closed_at"})
DAYS: Final = frozenset({"planned_on"})
Snapshot = dict[str, Any]
Difference = dict[str, list[Any]]


def snapshots(session: Session, ids: Iterable[int]) -> dict[int, Snapshot]:
    """What tickets are now, by id, in five reads."""
    wanted = tuple(ids)
    session.flush()
    names = (*COURSE, *ALONE, *QUIET)
    rows = session.execute(select(Ticket.id, *(getattr(Ticket, name) for name in names)).where(Ticket.id.in_(wanted)))
    found: dict[int, Snapshot] = {row[0]: {name: plain(value) for name, value in zip(names, row[1:], strict=True)} for row in rows}
    more: dict[int, Snapshot] = defaultdict(lambda: {"pauses": [], "kept": {}, "tags": [], "custom": {}})
    for row in session.execute(_of(Pause, Pause.id, Pause.starts_at, Pause.ends_at, ids=wanted).order_by(Pause.starts_at, Pause.id)):
        more[row[0]]["pauses"].append([row[1], plain(row[2]), plain(row[3])])
    for row in session.execute(_of(TicketPromise, TicketPromise.kind, TicketPromise.kept_at, ids=wanted)):
        if row[2] is not None:
            more[row[0]]["kept"][row[1]] = plain(row[2])
    for row in session.execute(_of(TicketTag, TicketTag.tag_id, ids=wanted).order_by(TicketTag.tag_id)):
        more[row[0]]["tags"].append(row[1])
    for number, had in custom_of(session, wanted).items():
        more[number]["custom"] = had
    return {number: values | more[number] for number, values in found.items()}


def _of(table: Any, *columns: Any, ids: tuple[int, ...]) -> Any:
    return select(table.ticket_id, *columns).where(table.ticket_id.in_(ids))


def difference(before: Snapshot, after: Snapshot) -> Difference:
    """What a deed changed: each part with its value before and after."""
    return {name: [value, after[name]] for name, value in before.items() if value != after[name]}


def put_back(session: Session, ticket: Ticket, made: Mapping[str, list[Any]], now: Snapshot) -> tuple[dict[str, tuple[Any, Any]], set[str]]:
    """Give a ticket back what it was before a deed, where nothing newer happened; the fields put back (now, then) and those left."""
    course = {name: pair for name, pair in made.items() if name in COURSE or name in {"pauses", "kept"}}
    alone = {name: pair for name, pair in made.items() if name in ALONE}
    back: dict[str, tuple[Any, Any]] = {}
    left = {name for name, pair in alone.items() if now[name] != pair[1]}
    left |= _not_theirs(session, alone, now, left) | _gone_away(session, alone)
    if all(now[name] == pair[1] for name, pair in course.items()):
        back |= {name: (pair[1], pair[0]) for name, pair in course.items() if name in COURSE}
        _pauses(session, ticket, course)
        _kept(session, ticket, course)
    else:
        left |= {"status"}
    back |= {name: (pair[1], pair[0]) for name, pair in alone.items() if name not in left}
    for name, (_, then) in back.items():
        setattr(ticket, name, _value(name, then))
    for name in QUIET:
        if name in made and now[name] == made[name][1] and not left:
            setattr(ticket, name, made[name][0])
    if "tags" in made:
        _tags(session, ticket, *made["tags"])
    session.flush()
    return back, left


def _gone_away(session: Session, alone: Mapping[str, list[Any]]) -> set[str]:
    """An owner who has left the desk since gets nothing back."""
    owner = session.get(Person, alone["owner_id"][0]) if alone.get("owner_id", [None])[0] is not None else None
    return {"owner_id"} if owner is not None and not owner.active else set()


def _not_theirs(session: Session, alone: Mapping[str, list[Any]], now: Snapshot, left: set[str]) -> set[str]:
    """Of a customer with contact and site what would no longer belong together: then none of the three goes back."""
    then = {name: alone[name][0] if name in alone and name not in left else now[name] for name in THEIRS}
    owners = (
        session.scalar(select(kind.customer_id).where(kind.id == then[name])) if then[name] is not None else None
        for name, kind in THEIRS.items() if kind is not None
    )  # fmt: skip
    return THEIRS.keys() & alone.keys() if {*owners} - {None, then["customer_id"]} else set()


def _pauses(session: Session, ticket: Ticket, made: Mapping[str, list[Any]]) -> None:
    """The waits as they were: new ones go, ended ones last again."""
    if "pauses" not in made:
        return
    then = {row[0]: row for row in made["pauses"][0]}
    standing = {row.id: row for row in session.scalars(select(Pause).where(Pause.ticket_id == ticket.id))}
    for number, row in standing.items():
        if number not in then:
            session.delete(row)
        else:
            row.ends_at = _instant(then[number][2])
    for number, begin, end in then.values():
        if number not in standing:
            session.add(Pause(id=number, ticket_id=ticket.id, starts_at=_instant(begin), ends_at=_instant(end)))
    session.flush()


def _kept(session: Session, ticket: Ticket, made: Mapping[str, list[Any]]) -> None:
    """What the deed counted as kept, or no longer as kept, is as it was."""
    if "kept" not in made:
        return
    for row in session.scalars(select(TicketPromise).where(TicketPromise.ticket_id == ticket.id)):
        row.kept_at = _instant(made["kept"][0].get(row.kind))


def _tags(session: Session, ticket: Ticket, before: list[int], after: list[int]) -> None:
    """Tags the deed set go, those it took come back; whatever others set meanwhile stays."""
    standing = {row.tag_id: row for row in session.scalars(select(TicketTag).where(TicketTag.ticket_id == ticket.id))}
    for number in set(after) - set(before):
        if number in standing:
            session.delete(standing[number])
    for number in set(before) - set(after):
        if number not in standing:
            session.add(TicketTag(ticket_id=ticket.id, tag_id=number))


def _value(name: str, kept: Any) -> Any:
    if kept is not None and name in INSTANTS:
        return _instant(kept)
    return date.fromisoformat(kept) if kept is not None and name in DAYS else kept


def _instant(kept: str | None) -> datetime | None:
    return None if kept is None else datetime.fromisoformat(kept)

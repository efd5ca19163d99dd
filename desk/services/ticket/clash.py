"""Two who change one field: the second is shown what the first wrote, who and when, and chooses; nothing is overwritten unseen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from dataclasses import field as beginning
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from desk.models import Contact, Customer, Entry, Person, Site, Ticket
from desk.rules.errors import Refused
from desk.services.ticket.record import plain
from desk.words import mark

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

BOTH: Final = mark("Somebody changed this to “{theirs}” while you wrote “{mine}”: choose one of the two and save again.")
ANSWERED: Final = mark("{who} has replied while you were writing: read it, then send or change yours.")
NOTHING: Final = "—"
NAMED: Final[dict[str, Any]] = {"contact_id": Contact, "site_id": Site, "customer_id": Customer, "owner_id": Person}


@dataclass(frozen=True, slots=True)
class ClashView:
    """One field as both want it: the values, the names of those that are ids, who was first and when.

    `besides` is what was to be changed in the same stroke: the contact of another customer.
    """

    ticket_id: int
    field: str
    mine: Any
    theirs: Any
    mine_said: str
    theirs_said: str
    who: str
    at: datetime | None
    besides: Mapping[str, Any] = beginning(default_factory=dict)


class Clash(Refused):
    """A refusal that carries what both wrote."""

    def __init__(self, view: ClashView) -> None:
        super().__init__(BOTH, field=view.field, theirs=_shown(view.theirs, view.theirs_said), mine=_shown(view.mine, view.mine_said))
        self.view = view


def _shown(value: Any, said: str) -> Any:
    """As it is said; a day as each language writes it."""
    return value if isinstance(value, date) else said or NOTHING


class Answered(Refused):
    """A colleague has replied since the draft was begun: who, when and what."""

    def __init__(self, *, who: str, at: datetime, text: str, entry_id: int) -> None:
        super().__init__(ANSWERED, field="answered", who=who)
        self.who, self.at, self.text, self.entry_id = who, at, text, entry_id


def refuse_clash(
    session: Session, found: Ticket, wanted: Mapping[str, Any], *, seen: Mapping[str, Any] | None, version: int | None
) -> None:
    """Refuse a field that somebody else changed since the person saw it: by the value they saw, else by the version."""
    for name, value in wanted.items():
        if seen is not None and name in seen:
            stale = plain(seen[name]) != plain(getattr(found, name))
        else:
            stale = version is not None and version < found.version and name in _changed_since(session, found, version)
        if stale:
            besides = {other: given for other, given in wanted.items() if other != name}
            raise Clash(replace(_view(session, found, name, value), besides=besides))


def refuse_answered(session: Session, found: Ticket, *, seen_reply: int | None, by: int) -> None:
    """Refuse a reply written before a colleague's was seen; None sends it whatever there is."""
    if seen_reply is None:
        return
    row = session.execute(
        select(Entry.id, Entry.at, Entry.text, Person.short_name, Person.name)
        .outerjoin(Person, Person.id == Entry.person_id)
        .where(Entry.ticket_id == found.id, Entry.kind == "reply", Entry.id > seen_reply, Entry.person_id != by)
        .order_by(Entry.id.desc()).limit(1)
    ).first()  # fmt: skip
    if row is not None:
        raise Answered(who=row[3] or row[4] or "", at=row[1], text=row[2], entry_id=row[0])


def _changed_since(session: Session, found: Ticket, version: int) -> set[str]:
    return {name for entry in _changes(session, found) if entry.data.get("version", 0) > version for name in entry.data.get("fields", {})}


def _changes(session: Session, found: Ticket) -> list[Entry]:
    return list(session.scalars(select(Entry).where(Entry.ticket_id == found.id, Entry.kind == "change").order_by(Entry.id.desc())))


def _view(session: Session, found: Ticket, name: str, value: Any) -> ClashView:
    theirs = getattr(found, name)
    return view_of(session, found, name, value, theirs, (shown(session, name, value), shown(session, name, theirs)))


def view_of(
    session: Session, found: Ticket, name: str, mine: Any, theirs: Any, said: tuple[str, str], *, along: tuple[str, ...] = ()
) -> ClashView:
    """A field as both want it, with who changed it last (or a field that goes `along` with it); `said` is mine and theirs in words."""
    last = next((entry for entry in _changes(session, found) if not {name, *along}.isdisjoint(entry.data.get("fields", {}))), None)
    who = session.execute(select(Person.short_name, Person.name).where(Person.id == (last.person_id if last else 0))).first()
    return ClashView(
        ticket_id=found.id, field=name, mine=mine, theirs=theirs, mine_said=said[0], theirs_said=said[1],
        who=(who[0] or who[1]) if who else "", at=last.at if last else None,
    )  # fmt: skip


def shown(session: Session, name: str, value: Any) -> str:
    """A value as a person reads it: a name where the field holds an id."""
    if name in NAMED and value is not None:
        row = session.get(NAMED[name], value)
        return row.name if row is not None else str(value)
    return "" if value is None else str(plain(value))
